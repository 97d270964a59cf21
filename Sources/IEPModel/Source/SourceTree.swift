/// The shape of a draft, with no meaning yet: what every reader of a format makes.
public struct SourceTree: Sendable {
  /// The two sorts of shape that formats have.
  public enum Content: Sendable {
    /// Headings, paragraphs, lists and tables: Markdown, pasted text, HTML.
    case prose([SourceBlock])
    /// Names and values: JSON, YAML, XML.
    case data(DataNode)
  }

  public var format: SourceFormat
  public var content: Content
  /// Bytes that shape the draft and say nothing: `#`, `**`, `|---|`, tags, a byte order mark.
  /// With white space and the texts of all leaves they make up the whole draft, byte for byte.
  public var markup: [SourceSpan]

  /// `content` must be of the sort that `format` has.
  public init(format: SourceFormat, content: Content, markup: [SourceSpan]) {
    self.format = format
    self.content = content
    self.markup = markup
  }

  public var blocks: [SourceBlock] {
    if case .prose(let blocks) = content { blocks } else { [] }
  }
}

/// The formats of the contract's `source.format`.
public enum SourceFormat: String, Hashable, Sendable, CaseIterable {
  case markdown, text, html, json, yaml, a4lXml, edfiXml, plainiepXml
}

/// One block of prose. Leaves hold lines of text, one for each line of the draft; the others hold blocks.
///
/// A line that wraps into the next ends in the blank that stands for the line break, so that lines put
/// together are the block's text and its spans reach over the break. One that the draft breaks on purpose
/// (`<br>`) has no such blank.
public struct SourceBlock: Hashable, Sendable {
  /// What a block is on the page. A list holds items (and words hidden between them), a table rows, a row cells.
  public enum Kind: Hashable, Sendable {
    /// 1 is the highest.
    case heading(level: Int)
    case paragraph
    /// Words in bold or italics that begin a paragraph or item as its label: `**Baseline:** 42`.
    case lead
    case list(ordered: Bool)
    case item
    case quote
    /// A first row of cells that name the columns is `row(isHeader: true)`.
    case table
    case row(isHeader: Bool)
    /// One that a cell of a row above reaches into has no lines, and that cell's place.
    case cell
    /// Text set off as code or by an indent: in drafts nearly always a layout of words.
    case preformatted
    /// Words that the format hides: a comment, a link definition.
    case hidden
    /// A line across the page.
    case rule
    /// A header or footer that every page repeats.
    case pageFurniture
  }

  public var kind: Kind
  /// The whole extent, markup included.
  public var span: SourceSpan
  public var lines: [SpannedText]
  public var children: [SourceBlock]

  /// At most one of `lines` and `children` holds anything: a block with children has no text of its own.
  public init(_ kind: Kind, _ span: SourceSpan, lines: [SpannedText] = [], children: [SourceBlock] = []) {
    self.kind = kind
    self.span = span
    self.lines = lines
    self.children = children
  }

  /// The lines with wraps undone: several only where the draft breaks them on purpose.
  public var unwrapped: [SpannedText] {
    var result: [SpannedText] = []
    var isOpen = false
    for line in lines {
      if isOpen, let last = result.indices.last { result[last].append(line) } else { result.append(line) }
      isOpen = line.bytes.last == UInt8(ascii: " ")
    }
    return result.map(\.trimmed).filter { !$0.isEmpty }
  }

  /// The table that a place lies in; nil for none. O(blocks).
  public func table(around place: SourceSpan) -> SourceBlock? {
    guard span.contains(place) else { return nil }
    return kind == .table ? self : children.lazy.compactMap { $0.table(around: place) }.first
  }

  /// The names of a table's columns, and how many rows they take: of two rows of heads, those below go with the one over
  /// them ("Minutes" over "Direct" and "Indirect"). Empty where the table has none. O(cells of the heads).
  public var columnHeads: (names: [SpannedText], rowCount: Int) {
    let rows = children.prefix { $0.kind == .row(isHeader: true) }
    guard var names = rows.first?.children.map(\.text) else { return ([], 0) }
    for row in rows.dropFirst() where row.children.count == names.count {
      var over = SpannedText()
      var end = 0
      for (index, cell) in row.children.map(\.text).enumerated() {
        let place = rows[rows.startIndex].children[index].span
        // A blank that a wide head reaches over stands where that head ends.
        if !names[index].isEmpty || place != SourceSpan(end, end) { over = names[index] }
        if !names[index].isEmpty { end = place.end }
        guard !cell.isEmpty else { continue }
        names[index] = over
        names[index].append(cell)
      }
    }
    return (names, rows.count)
  }

  /// All lines as one text.
  public var text: SpannedText {
    lines.count == 1 ? lines[0].trimmed : lines.whole.trimmed
  }
}

/// One value of a data format under its name.
///
/// An XML element with elements or attributes in it is a map whose members may share a name: attributes first,
/// then elements, and texts between them without a name.
public struct DataNode: Hashable, Sendable {
  /// What stands under a name. Members keep the draft's order; the text of a scalar has its escapes undone.
  public enum Value: Hashable, Sendable {
    case scalar(SpannedText, DataScalar)
    case list([DataNode])
    case map([DataNode])
  }

  /// The key, or the local name of an element or attribute; nil for list members and the root of JSON and YAML.
  public var name: SpannedText?
  public var value: Value
  /// The extent of the value.
  public var span: SourceSpan

  /// Without a name it is a member of a list, the root of JSON or YAML, or a text between elements of XML.
  public init(name: SpannedText? = nil, value: Value, span: SourceSpan) {
    self.name = name
    self.value = value
    self.span = span
  }
}

/// What a scalar was written as.
public enum DataScalar: Hashable, Sendable {
  case string, number, bool, null
  /// Text of XML, whose type is known to the vocabulary alone.
  case untyped
}

extension SourceBlock {
  /// The texts of all leaves, in order.
  public var leafTexts: [SpannedText] {
    children.isEmpty ? (lines.isEmpty ? [] : [text]) : children.flatMap(\.leafTexts)
  }
}

extension DataNode {
  /// The places of all names and values inside, in order. Linear in the tree.
  public var textSpans: [SourceSpan] {
    let inside: [SourceSpan] =
      switch value {
      case .scalar(let text, _): text.spans
      case .list(let members), .map(let members): members.flatMap(\.textSpans)
      }
    return (name?.spans ?? []) + inside
  }
}
