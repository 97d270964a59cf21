public import IEPModel
import Wording

/// One phrase in plain words.
public struct PhraseExplanation: Sendable {
  /// The sentences, one after another; the phrase's own words where nothing was understood.
  public var plain: String
  /// Whether the sentences were written from facts, or are the phrase's own words.
  public var origin: PlainStatement.Origin
  /// The hard words in it.
  public var words: [PlainWord]
}

extension PlainWriter {
  /// Explains a phrase that was read by itself: what a summary would say of it, without headings. `date` is the day
  /// that it holds, in ISO 8601. O(phrase).
  public func explain(_ draft: IEPDraft, date: String?) -> PhraseExplanation {
    let words = hardWords(in: draft)
    if let plain = date.flatMap({ catalogue.date($0) }) {
      return PhraseExplanation(plain: plain, origin: .explained, words: words)
    }
    let statements = Explainers.all.flatMap { $0(draft, catalogue) }.flatMap(\.statements)
    let said = statements.filter { $0.form != .heading && $0.origin == .explained }.map(\.text)
    let own = draft.sections.flatMap(\.blocks).flatMap(\.leafTexts).map(\.string).joined(separator: " ")
    return said.isEmpty
      ? PhraseExplanation(plain: own, origin: .quoted, words: words)
      : PhraseExplanation(plain: said.joined(separator: " "), origin: .explained, words: words)
  }
}
