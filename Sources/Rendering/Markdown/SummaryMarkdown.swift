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

  /// Throws where the template names something that the page does not have. O(summary).
  public func render(_ summary: PlainSummary, of source: SourceText, identity: SourceIdentity)
    throws(TemplateError) -> [UInt8]
  {
    let lines = LineIndex(source.bytes)
    func view(_ place: @escaping (PlainStatement) -> Markup?) -> SummaryView {
      SummaryView(
        summary: summary, source: identity, words: words, lines: lines, escaping: .markdown,
        inline: { statement in
          var output: [UInt8] = []
          Escaping.markdown(statement.text, into: &output)
          return Markup(trusting: output)
        }, place: place, official: { _ in nil })
    }
    let linker = view { _ in nil }
    let value = view { statement in
      linker.linesText(statement.spans, main: statement.mainSpan).map { Markup(trusting: Array($0.utf8)) }
    }.value
    return try page.render(value, escaping: .markdown)
  }
}
