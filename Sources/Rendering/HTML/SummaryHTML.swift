public import IEPModel
public import Wording

/// The summary as one HTML page: plain words and the draft side by side, no request, and nothing that needs a script.
public struct SummaryHTML: Sendable {
  private let page: Template
  private let partials: [String: Template]
  private let files: PageFiles
  private let words: Catalogue

  /// - Parameters:
  ///   - page: The page template (`Templates/page.html`).
  ///   - partials: The templates that it names, by name.
  ///   - files: Its style sheet and script, put into the page.
  ///   - words: The sentences around the draft's words.
  public init(page: Template, partials: [String: Template], files: PageFiles, words: Catalogue) {
    self.page = page
    self.partials = partials
    self.files = files
    self.words = words
  }

  /// Renders the page of a summary of `source`, whose lines are `lines`. Of the hard words that `marks` lets explain in
  /// the text, one that a part before has explained opens its meaning where it stands; `all` explains each.
  ///
  /// Throws where the template names something that the page does not have. O(summary + draft).
  public func render(
    _ summary: PlainSummary, of source: SourceText, lines: LineIndex, identity: SourceIdentity,
    marks: TermMarks
  ) throws(TemplateError) -> [UInt8] {
    let output = PageOutput(summary, source: source, words: words, marks: marks)
    let view = SummaryView(summary, lines: lines, identity: identity, words: words, output: output)
    guard case .object(var fields) = view.value else { return [] }
    for (name, value) in files.fields + PageChoices(words: words).fields { fields[name] = value }
    return try page.render(.object(fields), partials: partials)
  }
}

/// What is put into a page as it stands: style and script, each with the hash that lets the page's policy run it.
public struct PageFiles: Sendable {
  private let style: [UInt8]
  private let styleHash: String
  private let script: [UInt8]
  private let scriptHash: String

  /// The hashes are the Base64 of the SHA-256 of the bytes.
  public init(style: [UInt8], styleHash: String, script: [UInt8], scriptHash: String) {
    self.style = style
    self.styleHash = styleHash
    self.script = script
    self.scriptHash = scriptHash
  }

  var fields: [(String, TemplateValue)] {
    [
      ("style", .markup(Markup(trusting: style))), ("styleHash", .text(styleHash)),
      ("script", .markup(Markup(trusting: script))), ("scriptHash", .text(scriptHash)),
    ]
  }
}
