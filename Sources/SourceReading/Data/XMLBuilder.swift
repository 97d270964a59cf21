import IEPModel

/// Well-formed XML → names and values, each with its exact bytes; the rest set aside as markup.
struct XMLBuilder {
  private let bytes: [UInt8]
  private var open: [Element] = []
  private(set) var root: DataNode?
  /// Bytes that are tags, comments and the like, in their order.
  private(set) var markup: [SourceSpan] = []
  /// References to white space at the ends of values: set aside, too.
  private var references: [SourceSpan] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// An element whose end tag is still to come.
  private struct Element {
    var name: SpannedText
    var start: Int
    /// Attributes, then elements.
    var members: [DataNode] = []
    /// Texts that an element follows.
    var texts: [DataNode] = []
    /// The text being read.
    var text = XMLText()
  }

  /// Reads the whole document, which ``XMLJudge`` found well-formed. O(bytes), no recursion.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var tokens = XMLTokens(bytes)
    setAside(0, tokens.at)
    while let token = tokens.next() {
      switch token {
      case .text(let span): if let last = open.indices.last { open[last].text.add(span, of: bytes) }
      case .literal(let inner, let span):
        setAside(span.start, inner.start)
        if let last = open.indices.last { open[last].text.add(inner, of: bytes, isLiteral: true) }
        setAside(inner.end, span.end)
      case .comment(let inner, let span):
        setAside(span.start, span.end)
        if bytes[inner.range].contains(where: \.isWordByte) {
          diagnostics.append(Diagnostic(.hiddenText, .note, at: inner))
        }
      case .instruction(let span), .declaration(let span): setAside(span.start, span.end)
      case .start(let tag):
        endText()
        open.append(start(tag))
        if tag.isEmpty { end(at: tag.span.end) }
      case .end(let span):
        setAside(span.start, span.end)
        end(at: span.end)
      }
    }
    if !references.isEmpty { markup = (markup + references).merged }
  }

  private mutating func start(_ tag: XMLTag) -> Element {
    setAside(tag.span.start, tag.name.local.start)
    var element = Element(name: SpannedText(tag.name.local, of: bytes), start: tag.span.start)
    // Up to here every byte of the tag has its place.
    var done = tag.name.span.end
    var at = done
    while let attribute = XMLAttribute.read(bytes, at) {
      at = attribute.span.end
      if attribute.isNamespace(in: bytes) { continue }
      setAside(done, attribute.name.local.start)
      setAside(attribute.name.span.end, attribute.value.start)
      var text = XMLText()
      text.add(attribute.value, of: bytes)
      let value = scalar(text.take(bytes, markup: &references))
      let name = SpannedText(attribute.name.local, of: bytes)
      element.members.append(DataNode(name: name, value: value, span: attribute.span))
      done = attribute.value.end
    }
    setAside(done, tag.span.end)
    return element
  }

  /// Ends the text that stands before an element.
  private mutating func endText() {
    guard let last = open.indices.last else { return }
    let text = open[last].text.take(bytes, markup: &references)
    if !text.isEmpty { open[last].texts.append(between(text)) }
  }

  private mutating func end(at end: Int) {
    guard var element = open.popLast() else { return }
    let text = element.text.take(bytes, markup: &references)
    let value: DataNode.Value
    if element.members.isEmpty {
      value = scalar(text)
    } else {
      if !text.isEmpty { element.texts.append(between(text)) }
      if !element.texts.isEmpty { element.members += element.texts }
      value = .map(element.members)
    }
    let node = DataNode(name: element.name, value: value, span: SourceSpan(element.start, end))
    if let last = open.indices.last { open[last].members.append(node) } else { root = node }
  }

  /// A text among elements, which has no name.
  private func between(_ text: SpannedText) -> DataNode {
    DataNode(value: .scalar(text, .untyped), span: text.spans.extent ?? SourceSpan(0, 0))
  }

  private func scalar(_ text: SpannedText) -> DataNode.Value {
    .scalar(text, text.isEmpty ? .null : .untyped)
  }

  /// Records bytes as markup; what touches is one place.
  private mutating func setAside(_ start: Int, _ end: Int) {
    guard end > start else { return }
    if let last = markup.last, last.end == start {
      markup[markup.count - 1].end = end
    } else {
      markup.append(SourceSpan(start, end))
    }
  }
}
