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
    let own = summary.parts.flatMap(\.statements).filter { $0.origin != .quoted && $0.form != .heading }
    result.draftGrade = grade(sentences(of: draft, tree))
    result.summaryGrade = grade(own.map { Array($0.text.utf8) })
    return result
  }

  /// Data is read in the official draft made of it; the words of that form are not the draft's.
  private static func sentences(of draft: IEPDraft, _ tree: SourceTree) -> [[UInt8]] {
    let blocks = tree.blocks.isEmpty ? draft.sections.flatMap(\.blocks) : tree.blocks
    return blocks.flatMap(\.leafTexts).filter { !$0.spans.isEmpty }.map(\.bytes)
  }

  private static func grade(_ texts: [[UInt8]]) -> Double? {
    FleschKincaidGrade.grade(TextCounts(text(texts))).value
  }

  /// Texts one after another, each with an end: a heading or a cell is a sentence of its own.
  private static func text(_ texts: [[UInt8]]) -> [UInt8] {
    var all: [UInt8] = []
    for text in texts {
      if !all.isEmpty { all.append(UInt8(ascii: "\n")) }
      all += text
      if let last = text.last, !".?!:".utf8.contains(last) { all.append(UInt8(ascii: ".")) }
    }
    return all
  }
}
