public import IEPModel
public import Readability

/// The reading level of the draft, and of the sentences that the summary adds to it.
public enum ReadingLevel {
  /// What the formulas need to know of a draft: its texts in order, without its markup. O(draft).
  public static func counts(of draft: IEPDraft, _ tree: SourceTree, familiar: FamiliarWords?) -> TextCounts {
    TextCounts(text(sentences(of: draft, tree)), familiar: familiar)
  }

  /// Quotes are the draft's own words, so they count for the draft, not for the summary.
  static func measure(_ summary: PlainSummary, of draft: IEPDraft, _ tree: SourceTree)
    -> PlainSummary.Readability
  {
    var result = PlainSummary.Readability()
    var meter = TextMeter()
    var all = TextCounts()
    for part in summary.parts {
      let own = meter.counts(of: text(ownTexts(of: part)))
      all += own
      guard !part.official.isEmpty else { continue }
      var measured = measure(part, &meter)
      measured.summaryGrade = FleschKincaidGrade.grade(own).value
      result.parts.append(measured)
    }
    result.summaryGrade = FleschKincaidGrade.grade(all).value
    result.draftGrade = FleschKincaidGrade.grade(meter.counts(of: text(sentences(of: draft, tree)))).value
    return result
  }

  private static func ownTexts(of part: PlainPart) -> [[UInt8]] {
    part.statements.filter { $0.origin != .quoted && $0.form != .heading }.map { Array($0.text.utf8) }
  }

  /// One part: the draft's words beside ours, and the draft's sentence that takes the most effort.
  private static func measure(_ part: PlainPart, _ meter: inout TextMeter) -> PlainSummary.Readability.Part {
    var result = PlainSummary.Readability.Part(kind: part.kind, title: part.title)
    var counts = TextCounts()
    for text in part.official.flatMap(\.leafTexts) where !text.spans.isEmpty {
      for sentence in sentences(of: text) {
        let own = meter.counts(of: Array(text.bytes[sentence]))
        counts += own
        guard own.words >= leastHard, let grade = FleschKincaidGrade.grade(own).value,
          grade > result.hardest?.grade ?? 0
        else { continue }
        let words = text[sentence]
        result.hardest = .init(text: words.string, grade: grade, spans: words.spans)
      }
    }
    result.draftGrade = FleschKincaidGrade.grade(counts).value
    return result
  }

  /// A formula says nothing of a single sentence that is short.
  private static let leastHard = 12

  /// A text cut after each mark that ends a sentence before a capital.
  private static func sentences(of text: SpannedText) -> [Range<Int>] {
    let bytes = text.bytes
    var sentences: [Range<Int>] = []
    var start = 0
    for index in bytes.indices.dropLast(2)
    where bytes[index + 1] == UInt8(ascii: " ") && bytes[index + 2].isASCIIUppercase {
      guard [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(bytes[index]) else { continue }
      sentences.append(start..<(index + 1))
      start = index + 2
    }
    if start < bytes.count { sentences.append(start..<bytes.count) }
    return sentences
  }

  /// Data is read in the official draft made of it; the words of that form are not the draft's.
  private static func sentences(of draft: IEPDraft, _ tree: SourceTree) -> [[UInt8]] {
    let blocks = tree.blocks.isEmpty ? draft.sections.flatMap(\.blocks) : tree.blocks
    return blocks.flatMap(\.leafTexts).filter { !$0.spans.isEmpty }.map(\.bytes)
  }

  /// Texts one after another, each with an end: a heading, a cell or the lead of a list is a sentence of its own.
  private static func text(_ texts: [[UInt8]]) -> [UInt8] {
    var all: [UInt8] = []
    for text in texts {
      if !all.isEmpty { all.append(UInt8(ascii: "\n")) }
      all += text
      if let last = text.last, !".?!".utf8.contains(last) { all.append(UInt8(ascii: ".")) }
    }
    return all
  }
}
