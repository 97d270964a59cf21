public import IEPModel
public import Wording

/// The summary as Markdown that GitHub and pandoc show well; each statement names its lines in the draft.
public struct SummaryMarkdown: Sendable {
  private let page: Template
  private let partials: [String: Template]
  private let words: Catalogue

  /// - Parameters:
  ///   - page: The template (`Templates/summary.md`).
  ///   - partials: The templates that it names, by name.
  ///   - words: The sentences around the draft's words.
  public init(page: Template, partials: [String: Template], words: Catalogue) {
    self.page = page
    self.partials = partials
    self.words = words
  }

  /// `lines` are the draft's. Throws where the template names something that the page does not have. O(summary).
  public func render(_ summary: PlainSummary, lines: LineIndex, identity: SourceIdentity)
    throws(TemplateError) -> [UInt8]
  {
    let view = SummaryView(summary, lines: lines, identity: identity, words: words, output: Lines())
    return try page.render(view.value, partials: partials, escaping: .markdown)
  }

  /// Text alone: no link, no picture, and the draft is another file.
  private struct Lines: SummaryOutput {
    func inline(_ statement: PlainStatement, _ number: Int) -> Markup { text(statement.text) }

    func text(_ text: String) -> Markup {
      var output: [UInt8] = []
      Escaping.markdown(text, into: &output)
      return Markup(trusting: output)
    }

    func explains(_ use: TermUse, _ number: Int) -> Bool { use.isFirst }

    func place(_ statement: PlainStatement, _ text: String, isFirstLook: Bool) -> Markup {
      Markup(trusting: Array(text.utf8))
    }

    func official(_ blocks: ArraySlice<SourceBlock>) -> Markup? { nil }
    func quoted(_ row: PairedRow, from first: Int) -> Markup? { nil }
    func name(of statement: PlainStatement, _ number: Int) -> String? { nil }
    func firstUse(of sense: String) -> String? { nil }
    func figure(_ figure: Figure) -> Markup? { nil }
  }
}
