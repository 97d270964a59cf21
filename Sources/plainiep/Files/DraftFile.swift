import PlainIEP

/// A draft from a file, or the failure that says why not.
enum DraftFile {
  /// Reads a file or standard input: one draft, or one for each student. What was noticed goes to standard error.
  static func read(_ path: String, _ engine: Engine, state: StateOption?) throws(Failure) -> [Engine.Reading]
  {
    let (readings, warnings) = try readQuietly(path, engine, state: state)
    for warning in warnings { StandardStream.error.write(warning + "\n") }
    return readings
  }

  /// The same, with what was noticed as lines.
  static func readQuietly(_ path: String, _ engine: Engine, state: StateOption?) throws(Failure)
    -> (readings: [Engine.Reading], warnings: [String])
  {
    let source = try InputFile.read(path)
    let readings: [Engine.Reading]
    do throws(ReadFailure) { readings = try engine.readAll(source, state: state?.letters) } catch {
      throw Failure(code: .unreadableDraft, message: ReasonText.line(error, path, source.bytes))
    }
    if readings.isEmpty {
      throw Failure(code: .unreadableDraft, message: ReasonText.line(.severalDrafts(0), path, source.bytes))
    }
    let warnings = Set(readings.flatMap(\.diagnostics)).filter { $0.severity == .warning }
      .sorted { ($0.span, $0.code.rawValue) < ($1.span, $1.code.rawValue) }
      .map { ReasonText.line($0, path, source.bytes) }
    return (readings, warnings)
  }

  /// The name of each student's files: the file's own, numbered where it holds several.
  static func names(_ name: String, for readings: [Engine.Reading]) -> [String] {
    readings.count == 1 ? [name] : readings.indices.map { "\(name)-\($0 + 1)" }
  }
}
