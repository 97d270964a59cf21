import IEPModel

/// Gathers the entries of a language's files.
struct CatalogueParser {
  private(set) var patterns: [SentenceKey: SentencePattern] = [:]
  private var file = ""
  private var bytes: [UInt8] = []

  /// An entry whose text may still go on.
  private struct Entry {
    let key: SentenceKey
    let span: SourceSpan
    var text = SpannedText()
  }

  mutating func read(_ bytes: [UInt8], file: String) throws(CatalogueError) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    self.file = file
    self.bytes = bytes
    var entry: Entry?
    for line in LineIndex(bytes).lines(of: bytes) {
      guard String(validating: bytes[line.range], as: UTF8.self) != nil else {
        throw error(.notUTF8, at: line.start)
      }
      let text = trimmed(line)
      if text.isEmpty {
        try finish(&entry)
      } else if bytes[text.start] == UInt8(ascii: "#") {
        continue
      } else if text.start > line.start {
        guard entry != nil else { throw error(.notAnEntry, at: text.start) }
        entry?.text.append(SpannedText(text, of: bytes))
      } else {
        try finish(&entry)
        entry = try start(text)
      }
    }
    try finish(&entry)
  }

  private func start(_ line: SourceSpan) throws(CatalogueError) -> Entry {
    guard let equals = bytes[line.range].firstIndex(of: UInt8(ascii: "=")) else {
      throw error(.notAnEntry, at: line.start)
    }
    let span = trimmed(SourceSpan(line.start, equals))
    let name = String(decoding: bytes[span.range], as: UTF8.self)
    guard let key = SentenceKey.named(name) else { throw error(.unknownKey(name), at: span.start) }
    guard patterns[key] == nil else { throw error(.duplicateKey(key), at: span.start) }
    let text = trimmed(SourceSpan(equals + 1, line.end))
    return Entry(key: key, span: span, text: SpannedText(text, of: bytes))
  }

  private mutating func finish(_ entry: inout Entry?) throws(CatalogueError) {
    guard let finished = entry else { return }
    entry = nil
    guard !finished.text.isEmpty else { throw error(.noText(finished.key), at: finished.span.start) }
    do {
      patterns[finished.key] = try SentenceParser.parse(finished.text.bytes)
    } catch {
      let place = finished.text.spans(of: error.offset..<error.offset + 1).first
      throw self.error(error.reason, at: place?.start ?? finished.span.start)
    }
  }

  /// The span without blanks and tabs at either end.
  private func trimmed(_ span: SourceSpan) -> SourceSpan {
    SourceSpan(bytes[span.range].trimmed.indices)
  }

  private func error(_ reason: CatalogueError.Reason, at offset: Int) -> CatalogueError {
    CatalogueError(reason, at: FilePlace(file: file, offset: offset, in: bytes))
  }
}
