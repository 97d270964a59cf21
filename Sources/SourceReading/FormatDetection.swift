import IEPModel

/// Which reader a draft goes to: its first bytes where they are clear, else its name, else how it looks.
enum FormatDetection {
  static func format(of source: SourceText) -> SourceFormat {
    let head = source.bytes.drop { $0.isASCIISpace || [0xEF, 0xBB, 0xBF].contains($0) }.prefix(512)
    let text = String(decoding: head, as: UTF8.self).lowercased()
    let dot = source.name.lastIndex(of: ".")
    let ending = dot.map { source.name[source.name.index(after: $0)...].lowercased() } ?? ""
    switch ending {
    case "json": return .json
    case "yaml", "yml": return .yaml
    case "xml": return xml(text)
    case "htm", "html", "xhtml": return .html
    case "md", "markdown", "mdown", "mkd": return .markdown
    case "txt", "text": return .text
    default: break
    }
    if text.hasPrefix("{") || text.hasPrefix("[{") { return .json }
    if text.hasPrefix("<?xml"), text.contains("<html") { return .html }
    if text.hasPrefix("<?xml") || text.hasPrefix("<") && roots.contains(where: { text.contains($0) }) {
      return xml(text)
    }
    if text.hasPrefix("<!doctype html") || text.hasPrefix("<html") { return .html }
    if fragments.contains(where: { startsWithTag($0, text) }), !looksLikeMarkdown(source.bytes) {
      return .html
    }
    if text.hasPrefix("schema:"), text.contains("plainiep-draft") { return .yaml }
    return looksLikeMarkdown(source.bytes) ? .markdown : .text
  }

  /// Root elements by which XML without a declaration is known from Markdown that begins with a tag.
  private static let roots = [
    "xindividualizededucationplan", "xtransferiep", "interchangespecialeducationdatamodel", "<plainiepdraft",
  ]

  /// Tags with which a part of a page begins.
  private static let fragments = [
    "table", "div", "p", "h1", "h2", "h3", "ul", "ol", "dl", "body", "head", "title", "meta", "form",
    "section",
    "center", "font", "b", "strong",
  ]

  private static func startsWithTag(_ name: String, _ text: String) -> Bool {
    text.hasPrefix("<\(name)>") || text.hasPrefix("<\(name) ")
  }

  private static func xml(_ text: String) -> SourceFormat {
    if text.contains("ed-fi.org") { return .edfiXml }
    return text.contains("xindividualizededucationplan") || text.contains("xtransferiep")
      ? .a4lXml : .plainiepXml
  }

  /// A heading, a bold word or a table's separator row: signs that nobody writes in a plain paste.
  private static func looksLikeMarkdown(_ bytes: [UInt8]) -> Bool {
    LineIndex(bytes).lines(of: bytes).contains { line in
      let start = bytes[line.range].drop { $0.isASCIISpace }
      let hashes = start.prefix { $0 == UInt8(ascii: "#") }.count
      if (1...6).contains(hashes), start.dropFirst(hashes).first == UInt8(ascii: " ") { return true }
      if start.starts(with: Array("**".utf8)), start.count > 4 { return true }
      return start.first == UInt8(ascii: "|") && start.contains(UInt8(ascii: "-"))
        && start.allSatisfy { "|-: \t".utf8.contains($0) }
    }
  }
}
