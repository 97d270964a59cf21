public import IEPModel
public import Wording

/// The summary as one HTML page: plain words and the draft side by side, no script, no request.
public struct SummaryHTML: Sendable {
  private let page: Template
  private let style: [UInt8]
  private let words: Catalogue

  /// - Parameters:
  ///   - page: The page template (`Templates/page.html`).
  ///   - style: Its style sheet (`Templates/page.css`), put into the page.
  ///   - words: The sentences around the draft's words.
  public init(page: Template, style: [UInt8], words: Catalogue) {
    self.page = page
    self.style = style
    self.words = words
  }

  /// Renders the page. `lines` are the draft's; `styleHash` is the Base64 of the SHA-256 of the style sheet, for the content security policy.
  ///
  /// Throws where the template names something that the page does not have. O(summary + draft).
  public func render(
    _ summary: PlainSummary, lines: LineIndex, identity: SourceIdentity, styleHash: String
  ) throws(TemplateError) -> [UInt8] {
    let anchors = summary.parts.flatMap(\.statements).compactMap(\.place)
    let official = OfficialHTML(anchors: Array(Set(anchors)).sorted())
    let shown = ShownAnchors(summary)
    let view = SummaryView(
      summary, lines: lines, identity: identity, words: words, inline: { Self.inline($0) },
      place: { span, text in
        var output: [UInt8] = []
        let target = shown.contains(span) ? OfficialHTML.id(of: span) : nil
        if let target {
          output += "<a class=\"from\" href=\"#\(target)\">".utf8
        } else {
          output += "<span class=\"from\">".utf8
        }
        Escaping.html(text, into: &output)
        output += target == nil ? "</span>".utf8 : "</a>".utf8
        return Markup(trusting: output)
      },
      official: { $0.official.isEmpty ? nil : official.markup($0.official) })
    guard case .object(var fields) = view.value else { return [] }
    fields["style"] = .markup(Markup(trusting: style))
    fields["styleHash"] = .text(styleHash)
    return try page.render(.object(fields))
  }

  /// A statement's text with a link to the word list on every hard word.
  private static func inline(_ statement: PlainStatement) -> Markup {
    let bytes = Array(statement.text.utf8)
    var output: [UInt8] = []
    var at = 0
    for use in statement.terms {
      Escaping.html(bytes[at..<use.range.lowerBound], into: &output)
      output += "<a class=\"term\" href=\"#word-".utf8
      Escaping.html(use.sense, into: &output)
      output += "\">".utf8
      Escaping.html(bytes[use.range], into: &output)
      output += "</a>".utf8
      at = use.range.upperBound
    }
    Escaping.html(bytes[at...], into: &output)
    return Markup(trusting: output)
  }
}

/// Which places of the draft stand on the page, so that no link leads nowhere.
private struct ShownAnchors {
  private let spans: [SourceSpan]

  init(_ summary: PlainSummary) {
    func texts(_ block: SourceBlock) -> [SourceSpan] {
      block.lines.flatMap(\.spans) + block.children.flatMap(texts)
    }
    spans = summary.parts.flatMap(\.official).flatMap(texts).merged
  }

  /// Whether the place's first byte is shown.
  func contains(_ span: SourceSpan) -> Bool {
    SourceSpan(span.start, span.start + 1).touches(spans)
  }
}
