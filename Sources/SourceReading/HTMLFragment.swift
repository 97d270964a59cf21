import IEPModel

/// HTML inside Markdown → blocks: tables, lists and paragraphs by their tags, with the place of every word.
struct HTMLFragment {
  private var blocks: [SourceBlock] = []
  /// The pieces of lines of the leaf being read.
  private var words: [SourceSpan] = []
  private var cells: [SourceBlock] = []
  private var rows: [SourceBlock] = []
  private var items: [SourceBlock] = []
  private var isHeaderRow = false
  private var inTable = false

  /// Blocks of these lines; tags and the insides of `script` and `style` are set aside. O(bytes).
  static func blocks(_ lines: [SourceSpan], _ builder: inout ProseBuilder) -> [SourceBlock] {
    var fragment = HTMLFragment()
    fragment.read(lines, &builder)
    return fragment.blocks
  }

  private mutating func read(_ lines: [SourceSpan], _ builder: inout ProseBuilder) {
    guard let extent = lines.extent else { return }
    let bytes = builder.bytes
    var start = extent.start
    var at = extent.start
    var hidden: String?
    while at < extent.end {
      guard bytes[at] == UInt8(ascii: "<") else {
        at += 1
        continue
      }
      if bytes[at..<extent.end].starts(with: Array("<!--".utf8)) {
        add(SourceSpan(start, at), bytes)
        let inner = bytes[(at + 4)..<extent.end]
        let close = inner.firstRange(of: Array("-->".utf8)) ?? extent.end..<extent.end
        builder.inline.set(aside: SourceSpan(at, at + 4))
        builder.inline.set(aside: SourceSpan(close))
        endLeaf(.paragraph, &builder)
        blocks += builder.leaf(.hidden, Self.lines(SourceSpan(at + 4, close.lowerBound), bytes))
        at = close.upperBound
        start = at
        continue
      }
      guard let tag = HTMLTag.read(bytes, at, extent.end) else {
        at += 1
        continue
      }
      if let name = hidden {
        if tag.isEnd, tag.name == name {
          builder.inline.set(aside: SourceSpan(start, tag.span.end))
          start = tag.span.end
          hidden = nil
        }
      } else if ["script", "style"].contains(tag.name), !tag.isEnd {
        add(SourceSpan(start, at), bytes)
        endLeaf(.paragraph, &builder)
        start = at
        hidden = tag.name
      } else if Self.blockTags.contains(tag.name) {
        add(SourceSpan(start, at), bytes)
        builder.inline.set(aside: tag.span)
        apply(tag, &builder)
        start = tag.span.end
      }
      at = tag.span.end
    }
    if hidden != nil {
      builder.inline.set(aside: SourceSpan(start, extent.end))
    } else {
      add(SourceSpan(start, extent.end), bytes)
    }
    endLeaf(.paragraph, &builder)
    endTable()
    endList()
  }

  private static let blockTags: Set<String> = [
    "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "ul", "ol", "li", "p", "div", "section",
    "article", "header", "footer", "main", "nav", "h1", "h2", "h3", "h4", "h5", "h6", "dl", "dt", "dd", "br",
    "hr", "html", "body", "head", "title", "form", "fieldset", "legend", "blockquote", "pre", "details",
    "summary",
    "center",
  ]

  private mutating func apply(_ tag: HTMLTag, _ builder: inout ProseBuilder) {
    switch tag.name {
    case "br": break
    case "td", "th":
      endCell(&builder, at: tag.span)
      if !tag.isEnd {
        inTable = true
        isHeaderRow = (cells.isEmpty || isHeaderRow) && tag.name == "th"
        cells.append(SourceBlock(.cell, SourceSpan(tag.span.end, tag.span.end)))
      }
    case "tr":
      endCell(&builder, at: tag.span)
      endRow()
    case "table":
      endCell(&builder, at: tag.span)
      endLeaf(.paragraph, &builder)
      endTable()
    case "li":
      endLeaf(.paragraph, &builder)
      if !tag.isEnd { items.append(SourceBlock(.item, SourceSpan(tag.span.start, tag.span.end))) }
    case "ul", "ol":
      endLeaf(.paragraph, &builder)
      if tag.isEnd { endList() }
    case "h1", "h2", "h3", "h4", "h5", "h6":
      let level = tag.name.utf8.last.map { Int($0 - UInt8(ascii: "0")) } ?? 1
      endLeaf(tag.isEnd ? .heading(level: level) : .paragraph, &builder)
    default: if !inTable { endLeaf(.paragraph, &builder) }
    }
  }

  private mutating func add(_ span: SourceSpan, _ bytes: [UInt8]) { words += Self.lines(span, bytes) }

  private static func lines(_ span: SourceSpan, _ bytes: [UInt8]) -> [SourceSpan] {
    bytes[span.range].split(omittingEmptySubsequences: true) {
      $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
    }
    .map { SourceSpan($0.startIndex, $0.endIndex).trimmed(in: bytes) }.filter { !$0.isEmpty }
  }

  private mutating func endLeaf(_ kind: SourceBlock.Kind, _ builder: inout ProseBuilder) {
    if inTable {
      if !cells.isEmpty { return }
    }
    guard !words.isEmpty else { return }
    let leaves = builder.leaf(kind, words)
    words = []
    if let last = items.indices.last, kind == .paragraph {
      items[last].children += leaves
      items[last].span = (leaves.map(\.span) + [items[last].span]).extent ?? items[last].span
    } else {
      blocks += leaves
    }
  }

  private mutating func endCell(_ builder: inout ProseBuilder, at span: SourceSpan) {
    guard let last = cells.indices.last else {
      if !words.isEmpty, !inTable { endLeaf(.paragraph, &builder) }
      return
    }
    cells[last].lines += builder.inline.lines(words)
    cells[last].span = (words + [cells[last].span]).extent ?? cells[last].span
    blocks += builder.inline.takeComments()
    words = []
  }

  private mutating func endRow() {
    if let extent = cells.map(\.span).extent, cells.contains(where: { !$0.lines.isEmpty }) {
      rows.append(SourceBlock(.row(isHeader: rows.isEmpty && isHeaderRow), extent, children: cells))
    }
    cells = []
    isHeaderRow = false
  }

  private mutating func endTable() {
    endRow()
    if let extent = rows.map(\.span).extent { blocks.append(SourceBlock(.table, extent, children: rows)) }
    rows = []
    inTable = false
  }

  private mutating func endList() {
    if let extent = items.map(\.span).extent {
      blocks.append(SourceBlock(.list(ordered: false), extent, children: items))
    }
    items = []
  }
}
