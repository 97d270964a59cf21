import IEPModel

/// The running text of a part, its lines put together where one sentence goes on over several.
///
/// Half a sentence must not be read: "between the 16th and" and "25th percentile" are no score, and a baseline's
/// second line is still a baseline.
enum ScoreLines {
  static func texts(of section: DraftSection) -> [SpannedText] {
    var texts: [SpannedText] = []
    var open: (text: SpannedText, isOther: Bool)?
    func end() {
      if let open, !open.isOther { texts.append(open.text) }
      open = nil
    }
    for passage in section.passages {
      let line = passage.line ?? passage.text
      switch passage.kind {
      case .text where open.map { passage.itemDepth == nil && goesOn($0.text, line) } == true:
        open?.text.append(line)
      case .text:
        end()
        open = (line, false)
      case .field(let label):
        end()
        open = (line, isOther(FormPhrase.normalized(label)))
      case .pageFurniture, .hidden: continue
      default: end()
      }
    }
    end()
    return texts
  }

  /// A label, or a table's column, of goals, norms and cut-offs.
  static func isOther(_ phrase: String) -> Bool {
    ["goal", "target", "benchmark", "norm", "criteri", "cut", "expect", "baseline", "objective"]
      .contains { phrase.holds($0) }
  }

  private static func goesOn(_ text: SpannedText, _ next: SpannedText) -> Bool {
    guard let last = text.trimmed.bytes.last, let first = next.trimmed.bytes.first else { return false }
    // What a box offers ends with its line.
    if !CheckBox.read(text).isEmpty { return false }
    if last == UInt8(ascii: ".") || last == UInt8(ascii: "?") || last == UInt8(ascii: "!") { return false }
    // "12/09/2026 KTEA-3 Spelling SS 79 8": a row that begins with its day.
    if first.isASCIIDigit, DatePhrase.dates(in: next.trimmed).first?.range.lowerBound == 0 { return false }
    // A line this long was wrapped at a margin; a short one may be an entry of its own.
    return !first.isASCIIUppercase || text.count >= 40
  }
}
