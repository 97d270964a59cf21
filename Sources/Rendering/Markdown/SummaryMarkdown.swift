public import IEPModel
public import Wording

/// The summary as Markdown that GitHub and pandoc show well; each statement names its lines in the draft.
public struct SummaryMarkdown: Sendable {
  private let page: Template
  private let words: Catalogue

  /// - Parameters:
  ///   - page: The template (`Templates/summary.md`).
  ///   - words: The sentences around the draft's words.
  public init(page: Template, words: Catalogue) {
    self.page = page
    self.words = words
  }

  /// `lines` are the draft's. Throws where the template names something that the page does not have. O(summary).
  public func render(_ summary: PlainSummary, lines: LineIndex, identity: SourceIdentity)
    throws(TemplateError) -> [UInt8]
  {
    let view = SummaryView(
      summary, lines: lines, identity: identity, words: words,
      inline: { statement in
        var output: [UInt8] = []
        Escaping.markdown(statement.text, into: &output)
        return Markup(trusting: output)
      },
      place: { _, text in Markup(trusting: Array(text.utf8)) }, official: { _ in nil })
    return try page.render(view.value, escaping: .markdown)
  }
}
