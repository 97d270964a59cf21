import Glibc

/// Standard output and standard error, written without buffers of their own.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Writes all bytes. False where the reader has gone or the device refuses.
  @discardableResult func write(_ bytes: [UInt8]) -> Bool { writeAll(bytes, to: rawValue) }
  @discardableResult func write(_ text: String) -> Bool { write(Array(text.utf8)) }

  /// Prints a command's result. Fails where it cannot all be written.
  static func print(_ bytes: [UInt8]) throws(Failure) {
    guard output.write(bytes) else {
      throw Failure(code: .inputOutput, message: "standard output: error: cannot be written")
    }
  }

  static func print(_ text: String) throws(Failure) { try print(Array(text.utf8)) }
}

/// Writes all bytes to a descriptor; false where that fails.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  var done = 0
  while done < bytes.count {
    let count = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    if count <= 0 { return false }
    done += count
  }
  return true
}
