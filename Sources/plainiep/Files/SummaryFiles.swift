import PlainIEP

/// The files that one draft's summary is written to.
struct SummaryFiles {
  let engine: Engine
  let formats: [OutputFormat]
  /// Whether to write copies to share.
  let redacted: Bool

  /// Path and bytes of every file of every student in a draft, nothing written yet.
  func make(of readings: [Engine.Reading], named name: String) throws(Failure) -> [(
    path: String, bytes: [UInt8]
  )] {
    var files: [(path: String, bytes: [UInt8])] = []
    for (reading, name) in zip(readings, DraftFile.names(name, for: readings)) {
      let summary = engine.summarize(reading, redacted: redacted)
      for format in formats {
        do throws(ResourceError) {
          files.append(
            ("\(name).plain.\(format.rawValue)", try engine.render(summary, of: reading, as: format)))
        } catch {
          throw Failure(code: .unreadableDraft, message: DataReasonText.line(error))
        }
      }
    }
    return files
  }
}
