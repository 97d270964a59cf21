import Glibc
import PlainIEP

/// `batch.jsonl`: a line for each draft of a batch, in the order of the drafts, written as they are done.
final class BatchJournal: Sendable {
  static let name = "batch.jsonl"

  private let descriptor: Int32
  private let path: String

  /// Begins a journal anew in the folder of the batch.
  init(in folder: String) throws(Failure) {
    path = "\(folder)/\(Self.name)"
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw Failure(
        code: errno == EACCES ? .noPermission : .cannotCreate,
        message: "\(InputFile.shown(path)): error: cannot be created (\(String(cString: strerror(errno))))")
    }
  }

  /// False where the line could not be written.
  func write(_ line: [UInt8]) -> Bool { writeAll(line, to: descriptor) }

  deinit { close(descriptor) }
}
