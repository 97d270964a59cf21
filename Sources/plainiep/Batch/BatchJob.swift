import Glibc
import PlainIEP

/// One draft of a batch, from its file to the files of its summary.
struct BatchJob: Sendable {
  let engine: Engine
  let formats: [OutputFormat]
  let state: StateOption?
  /// Whether to write copies to share.
  let redacted: Bool
  /// The folder of the batch.
  let folder: String

  /// Reads, writes, and says what became of it. A draft that cannot be read leaves nothing behind.
  func run(_ entry: DraftFolder.Entry, named name: String) -> BatchRecord {
    let start = Self.now()
    var record = BatchRecord(input: entry.path)
    do throws(Failure) {
      let source = try InputFile.read(entry.path)
      record.inputHash = Engine.hash(of: source.bytes)
      let readings = try DraftFile.read(source, entry.path, engine, state: state)
      let files = try SummaryFiles(engine: engine, formats: formats, redacted: redacted).make(
        of: readings, named: name)
      if let inner = name.lastIndex(of: "/") { try OutputFile.makeFolder("\(folder)/\(name[..<inner])") }
      for file in files {
        try OutputFile.write(file.bytes, to: "\(folder)/\(file.path)")
        record.outputs.append(BatchRecord.Output(path: file.path, hash: Engine.hash(of: file.bytes)))
      }
    } catch {
      record.status = error.code == .unreadableDraft ? .refused : .failed
      record.reason = error.message
    }
    record.milliseconds = Int((Self.now() - start) / 1_000_000)
    return record
  }

  /// Nanoseconds of a clock that never goes back.
  static func now() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
