import GlossaryEngine
public import IEPModel
import Wording

/// One phrase in plain words.
public struct PhraseExplanation: Sendable {
  /// The sentences, one after another; the phrase's own words where nothing was understood.
  public var plain: String
  /// Whether the sentences were written from facts, or are the phrase's own words, perhaps with those that its short
  /// forms stand for.
  public var origin: PlainStatement.Origin
  /// The hard words in it.
  public var words: [PlainWord]
}

extension PlainWriter {
  /// Explains a phrase that was read by itself: what a summary would say of it, without headings. `source` is the
  /// phrase, `date` the day that it holds, in ISO 8601. O(phrase).
  public func explain(_ draft: IEPDraft, of source: SourceText, date: String?) -> PhraseExplanation {
    let words = hardWords(in: draft)
    if let plain = date.flatMap({ catalogue.date($0) }) {
      return PhraseExplanation(plain: plain, origin: .explained, words: words)
    }
    let blocks = draft.sections.flatMap(\.blocks)
    let tree = SourceTree(format: .text, content: .prose(blocks), markup: [])
    var audit = audit(draft, tree: tree, of: source)
    let (held, open) = audit.holding(Explainers.all.flatMap { $0(draft, catalogue) })
    var said = held.flatMap(\.statements).filter { $0.form != .heading && $0.origin == .explained }.map(
      \.text)
    // What the sentences would lose stands beside them in the phrase's own words.
    if !said.isEmpty {
      said += open.compactMap { catalogue.say(.quoteAlso, [.text: .text(source.text(in: $0))]) }
    }
    if !said.isEmpty {
      return PhraseExplanation(plain: said.joined(separator: " "), origin: .explained, words: words)
    }
    let own = blocks.flatMap(\.leafTexts)
    let quoted = own.map(\.string).joined(separator: " ")
    let plain = expanded(own, of: draft)
    return PhraseExplanation(plain: plain, origin: plain == quoted ? .quoted : .reworded, words: words)
  }

  /// The phrase's own words, with those that its short forms stand for.
  private func expanded(_ texts: [SpannedText], of draft: IEPDraft) -> String {
    var own = matcher
    own.state = draft.state?.value
    let chooser = SenseChooser(own, definitions: DraftTerms(draft, own).definitions)
    var expanded = ExpandedText(own.index)
    return texts.map { expanded.expand($0.bytes, chooser.choose(own.matches(in: $0.bytes), in: $0.bytes)) }
      .joined(separator: " ")
  }
}
