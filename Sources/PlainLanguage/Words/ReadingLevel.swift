import IEPModel
import Readability

/// The reading level of the draft, and of the sentences that the summary adds to it.
enum ReadingLevel {
  /// Quotes are the draft's own words, so they count for the draft, not for the summary.
  static func measure(_ summary: PlainSummary, of draft: IEPDraft, _ tree: SourceTree)
    -> PlainSummary.Readability
  {
    var result = PlainSummary.Readability()
    // Data is read in the official draft made of it; the words of that form are not the draft's.
    let blocks = tree.blocks.isEmpty ? draft.sections.flatMap(\.blocks) : tree.blocks
    let draft = blocks.flatMap(\.leafTexts).filter { !$0.spans.isEmpty }.map(\.string)
    let own = summary.parts.flatMap(\.statements).filter { $0.origin != .quoted && $0.form != .heading }.map(
      \.text)
    result.draftGrade = grade(draft)
    result.summaryGrade = grade(own)
    return result
  }

  private static func grade(_ texts: [String]) -> Double? {
    let text = texts.map { $0.last.map { ".?!:".contains($0) } ?? true ? $0 : $0 + "." }.joined(
      separator: "\n")
    return FleschKincaidGrade.grade(TextCounts(text)).value
  }
}
