import Glibc
import PlainIEP

/// Standard input line by line, each as soon as it has come.
enum InputLines {
  /// Calls `body` with every line, its end left out. A line over the limit of a draft, or one that is not UTF-8, ends
  /// the reading.
  static func each(_ body: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    var waiting: [UInt8] = []
    var number = 0
    func take(_ line: [UInt8]) throws(Failure) {
      number += 1
      let line = line.last == UInt8(ascii: "\r") ? Array(line.dropLast()) : line
      guard String(validating: line, as: UTF8.self) != nil else {
        throw Failure(
          code: .unreadableDraft,
          message: "standard input:\(number):1: error: this line is not UTF-8 text; save it as UTF-8")
      }
      try body(line)
    }
    while let chunk = try next() {
      waiting += chunk
      while let end = waiting.firstIndex(of: UInt8(ascii: "\n")) {
        try take(Array(waiting[..<end]))
        waiting.removeSubrange(...end)
      }
      if waiting.count > Limits().bytes {
        throw Failure(
          code: .unreadableDraft,
          message: "standard input:\(number + 1):1: error: this line is too long for a phrase")
      }
    }
    if !waiting.isEmpty { try take(waiting) }
  }

  private static func next() throws(Failure) -> [UInt8]? {
    var outcome = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      repeat { outcome = Glibc.read(0, buffer.baseAddress, 1 << 16) } while outcome < 0 && errno == EINTR
      count = max(0, outcome)
    }
    if outcome < 0 {
      throw Failure(
        code: .inputOutput,
        message: "standard input: error: cannot be read (\(String(cString: strerror(errno))))")
    }
    return bytes.isEmpty ? nil : bytes
  }
}
