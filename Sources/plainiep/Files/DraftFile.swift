import PlainIEP

/// A draft from a file, or the failure that says why not.
enum DraftFile {
  /// Reads a file or standard input: one draft, or one for each student. What was noticed goes to standard error.
  static func read(_ path: String, _ engine: Engine, state: StateOption?) throws(Failure) -> [Engine.Reading]
  {
    let source = try InputFile.read(path)
    let readings = try read(source, path, engine, state: state)
    let noticed = Set(readings.flatMap(\.diagnostics)).filter { $0.severity == .warning }
    for diagnostic in noticed.sorted(by: { ($0.span, $0.code.rawValue) < ($1.span, $1.code.rawValue) }) {
      StandardStream.error.write(ReasonText.line(diagnostic, path, source.bytes) + "\n")
    }
    return readings
  }

  /// The drafts in a file's bytes, of which there is at least one.
  static func read(_ source: SourceText, _ path: String, _ engine: Engine, state: StateOption?)
    throws(Failure)
    -> [Engine.Reading]
  {
    do throws(ReadFailure) {
      let readings = try engine.readAll(source, state: state?.letters)
      if readings.isEmpty { throw .severalDrafts(0) }
      return readings
    } catch {
      throw Failure(code: .unreadableDraft, message: ReasonText.line(error, path, source.bytes))
    }
  }

  /// The name of each student's files: the file's own, numbered where it holds several.
  static func names(_ name: String, for readings: [Engine.Reading]) -> [String] {
    readings.count == 1 ? [name] : readings.indices.map { "\(name)-\($0 + 1)" }
  }
}
