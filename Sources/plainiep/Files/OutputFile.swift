import Glibc

/// Files that are written whole or not at all.
enum OutputFile {
  /// Writes beside the target under a name of its own, then moves it there: a reader sees the old file or the
  /// new one, never half of it.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let temporary = "\(path).\(getpid()).part"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path, errno) }
    let isWritten = writeAll(bytes, to: descriptor)
    let code = errno
    guard close(descriptor) == 0, isWritten else {
      unlink(temporary)
      throw Failure(
        code: .inputOutput,
        message: "\(InputFile.shown(path)): error: cannot be written (\(String(cString: strerror(code))))")
    }
    guard rename(temporary, path) == 0 else {
      let code = errno
      unlink(temporary)
      throw failure(path, code)
    }
  }

  /// Makes a folder and those above it, where they are missing.
  static func makeFolder(_ path: String) throws(Failure) {
    var status = stat()
    if stat(path, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { return }
      throw Failure(
        code: .cannotCreate, message: "\(InputFile.shown(path)): error: this is a file; name a folder for -o")
    }
    let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    if !parent.isEmpty { try makeFolder(parent) }
    if mkdir(path, 0o755) != 0, errno != EEXIST { throw failure(path, errno) }
  }

  private static func failure(_ path: String, _ code: Int32) -> Failure {
    Failure(
      code: code == EACCES || code == EPERM ? .noPermission : .cannotCreate,
      message: "\(InputFile.shown(path)): error: cannot be created (\(String(cString: strerror(code))))")
  }
}
