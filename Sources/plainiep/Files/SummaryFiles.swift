import PlainIEP
import Synchronization

/// The files that one draft's summary is written to.
struct SummaryFiles {
  let engine: Engine
  let formats: [OutputFormat]
  /// Whether to write copies to share.
  let redacted: Bool
  /// How many formats are written at the same time.
  var workers = 1

  /// Path and bytes of every file of every student in a draft, nothing written yet.
  func make(of readings: [Engine.Reading], named name: String) throws(Failure) -> [(
    path: String, bytes: [UInt8]
  )] {
    var files: [(path: String, bytes: [UInt8])] = []
    for (reading, name) in zip(readings, DraftFile.names(name, for: readings)) {
      for (format, made) in zip(formats, pages(of: reading)) {
        do throws(ResourceError) {
          files.append(("\(name).plain.\(format.rawValue)", try made.get()))
        } catch {
          throw Failure(code: .unreadableDraft, message: DataReasonText.line(error))
        }
      }
    }
    return files
  }

  private func pages(of reading: Engine.Reading) -> [Result<[UInt8], ResourceError>] {
    let summary = engine.summarize(reading, redacted: redacted)
    let pages = Mutex<[Result<[UInt8], ResourceError>]>([])
    OrderedWork.run(formats.count, workers: workers) { [engine, formats] index in
      Result { () throws(ResourceError) in try engine.render(summary, of: reading, as: formats[index]) }
    } deliver: { _, page in
      pages.withLock { $0.append(page) }
    }
    return pages.withLock { $0 }
  }
}
