import IEPModel

/// One element that is open, with what holds for all words in it.
struct HTMLElement {
  enum Role {
    case inline, block, paragraph
    /// Its blocks are children of a block of its own.
    case container
  }

  /// What a leaf in it becomes.
  enum Leaf: Equatable {
    case paragraph, heading(Int), lead
  }

  var name: String
  var role: Role
  var leaf: Leaf = .paragraph
  var weight = 0
  /// Words in it stand apart: hidden ones, and those of menus.
  var aside: SourceBlock.Kind?
  /// Words in it are none of the draft: choices of a list that were not made.
  var isIgnored = false
  var isLabel = false
  var keepsLines = false

  /// Elements that hold nothing and have no end.
  static let void: Set<String> = [
    "br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source", "track", "wbr",
    "param",
  ]

  static let blocks: Set<String> = [
    "html", "head", "body", "div", "section", "article", "header", "footer", "main", "nav", "aside", "center",
    "form", "fieldset", "legend", "details", "summary", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6",
    "pre",
    "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "ul", "ol", "li", "menu", "blockquote",
    "p",
    "figure", "figcaption", "address", "title", "dir", "frameset", "hgroup", "search",
  ]

  /// Inside which an end tag, or the begin of another block, does not reach further out.
  static let stopsForParagraph = blocks.subtracting(["p"])
  static let stopsForHeading = blocks.subtracting(["h1", "h2", "h3", "h4", "h5", "h6"])
  static let stopsForTableParts: Set<String> = ["table"]
  static let stopsForBlock: Set<String> = ["table", "td", "th"]
  static let stopsForInline: Set<String> = [
    "table", "td", "th", "li", "ul", "ol", "blockquote", "p", "dd", "div", "body",
  ]

  /// What a tag that opens an element says about the words in it.
  mutating func read(_ attributes: HTMLAttributes, _ sheet: HTMLStyleSheet) {
    let style = sheet.style(of: attributes.value("class")) + attributes.folded("style")
    let classes = attributes.folded("class")
    let role = attributes.folded("role")
    // What pages of school software name the words that ask: <span class="lbl">, <div class="field-label">.
    let isNamed = ["label", "lbl", "caption", "prompt"].contains { classes.holds($0) }
    if isNamed, ["span", "div", "p"].contains(name) { weight = 3 }
    if style.holds("font-weight:bold")
      || ["6", "7", "8", "9"].contains(where: { style.holds("font-weight:\($0)00") })
    {
      weight = 3
    } else if style.holds("font-weight:normal") || style.holds("font-weight:400") {
      weight = 0
    }
    // <span class="lbl">Grade</span><span class="value">8</span>: bold or not, the second answers.
    if Self.answers.contains(classes), !isNamed { weight = 0 }
    // Chips stand apart, with no blank between them.
    if self.role == .inline, ["chip", "badge", "pill"].contains(where: { classes.holds($0) }) {
      self.role = .paragraph
    }
    if ["display:none", "visibility:hidden", "mso-hide:all", "line-through"].contains(where: {
      style.holds($0)
    })
      || attributes.has("hidden") || attributes.folded("aria-hidden") == "true"
    {
      aside = aside ?? .hidden
    } else if Self.furniture.contains(classes) {
      aside = aside ?? .pageFurniture
    } else if ["navigation", "banner", "contentinfo", "search", "toolbar", "menubar"].contains(role) {
      aside = aside ?? .pageFurniture
    }
    if style.holds("mso-list:ignore") { isIgnored = true }
    if classes.holds("msotitle"), leaf == .paragraph { leaf = .heading(1) }
    if role == "heading" {
      leaf = .heading(Int(attributes.folded("aria-level")).map { max(1, min(6, $0)) } ?? 2)
    }
  }

  private static let answers: Set<String> = [
    "value", "val", "field-value", "data", "answer", "response", "field-data",
  ]

  /// What pages name their feet, and the help beside their fields.
  private static let furniture: Set<String> = [
    "foot", "footer", "page-footer", "pagefooter", "print-footer", "help", "help-text", "helptext",
    "help-block", "hint",
    "field-help", "form-text", "tooltip", "instructions",
  ]

  /// What its name says.
  mutating func readName() {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6": leaf = .heading(Int(name.utf8.last ?? 0x31) - 0x30)
    case "title": leaf = .heading(1)
    case "dt", "legend": leaf = .lead
    case "b", "strong": weight = 3
    case "u": weight = max(weight, 2)
    case "i", "em": weight = max(weight, 1)
    case "nav", "button": aside = aside ?? .pageFurniture
    case "template", "noscript", "s", "strike", "del": aside = aside ?? .hidden
    case "select": isIgnored = true
    case "label": isLabel = true
    case "pre", "textarea", "xmp", "plaintext": keepsLines = true
    default: break
    }
  }
}
