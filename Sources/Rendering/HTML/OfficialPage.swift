public import IEPModel
public import Wording

/// An official document as one HTML page, ready to print: no script, no request.
public struct OfficialPage: Sendable {
  private let page: Template
  private let style: [UInt8]
  private let words: Catalogue

  /// - Parameters:
  ///   - page: The page template (`Templates/official.html`).
  ///   - style: Its style sheet (`Templates/official.css`), put into the page.
  ///   - words: The sentences around the document.
  public init(page: Template, style: [UInt8], words: Catalogue) {
    self.page = page
    self.style = style
    self.words = words
  }

  /// Renders the page. `styleHash` is the Base64 of the SHA-256 of the style sheet.
  ///
  /// Throws where the template names something that the page does not have. O(document).
  public func render(_ sections: [Section], identity: SourceIdentity, styleHash: String, language: String)
    throws(TemplateError) -> [UInt8]
  {
    let blocks = sections.flatMap(\.blocks)
    let title = blocks.first { $0.kind == .heading(level: 1) }?.text.string ?? identity.name
    let made = words.say(.officialMade, [.name: .text(identity.name), .version: .text(identity.version)])
    return try page.render(
      .object([
        "language": .text(language), "title": .text(title), "style": .markup(Markup(trusting: style)),
        "styleHash": .text(styleHash), "made": .text(made ?? ""),
        "body": .markup(OfficialHTML(anchors: [], isDocument: true).markup(blocks)),
      ]), escaping: .html)
  }
}
