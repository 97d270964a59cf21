import Glibc
import PlainIEP

/// A draft or data file as bytes, or the failure that says why not.
enum InputFile {
  /// Reads a file, or standard input for `-`. Reads no more than one byte over the limit.
  static func read(_ path: String, limit: Int = Limits().bytes) throws(Failure) -> SourceText {
    if path == "-" { return SourceText(name: "-", bytes: try bytes(of: 0, "-", limit)) }
    var status = stat()
    guard stat(path, &status) == 0 else { throw failure(path, errno) }
    if status.st_mode & S_IFMT == S_IFDIR {
      throw Failure(
        code: .noInput,
        message:
          "\(shown(path)): error: this is a folder; for all drafts in it: plainiep batch \(shown(path)) -o summaries"
      )
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return SourceText(name: name, bytes: try bytes(of: descriptor, path, limit))
  }

  private static func bytes(of descriptor: Int32, _ path: String, _ limit: Int) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    let chunk = 1 << 16
    while bytes.count <= limit {
      let start = bytes.count
      var outcome = 0
      bytes += [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
        repeat {
          outcome = Glibc.read(descriptor, buffer.baseAddress, chunk)
        } while outcome < 0 && errno == EINTR
        count = max(0, outcome)
      }
      if outcome < 0 { throw failure(path, errno) }
      if bytes.count == start { break }
    }
    return bytes
  }

  private static func failure(_ path: String, _ code: Int32) -> Failure {
    switch code {
    case ENOENT, ENOTDIR, ENAMETOOLONG, ELOOP:
      Failure(code: .noInput, message: "\(shown(path)): error: there is no such file; check the name")
    case EACCES, EPERM:
      Failure(code: .noPermission, message: "\(shown(path)): error: no permission to read this file")
    default:
      Failure(
        code: .inputOutput,
        message: "\(shown(path)): error: cannot be read (\(String(cString: strerror(code))))")
    }
  }

  /// A path for a terminal: control characters, which could hide or fake words, as `?`.
  static func shown(_ path: String) -> String {
    path == "-"
      ? "standard input"
      : String(path.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "?" : Character($0) })
  }
}
