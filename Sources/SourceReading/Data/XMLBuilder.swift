import IEPModel

/// Well-formed XML → names and values, each with its exact bytes; the rest set aside as markup.
struct XMLBuilder {
  private let bytes: [UInt8]
  private var open: [Element] = []
  private(set) var root: DataNode?
  private(set) var markup: [SourceSpan] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// An element whose end tag is still to come.
  private struct Element {
    var name: SpannedText
    var start: Int
    var attributes: [DataNode] = []
    var elements: [DataNode] = []
    /// Texts between elements.
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
        endText()
        setAside(span.start, span.end)
        end(at: span.end)
      }
    }
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
      let value = scalar(text.take(bytes, markup: &markup))
      let name = SpannedText(attribute.name.local, of: bytes)
      element.attributes.append(DataNode(name: name, value: value, span: attribute.span))
      done = attribute.value.end
    }
    setAside(done, tag.span.end)
    return element
  }

  /// Ends the text that stands before a tag.
  private mutating func endText() {
    guard let last = open.indices.last else { return }
    let text = open[last].text.take(bytes, markup: &markup)
    guard let span = text.spans.extent else { return }
    open[last].texts.append(DataNode(value: .scalar(text, .untyped), span: span))
  }

  private mutating func end(at end: Int) {
    guard let element = open.popLast() else { return }
    let members = element.attributes + element.elements
    let value: DataNode.Value
    if !members.isEmpty {
      value = .map(members + element.texts)
    } else {
      value = element.texts.first?.value ?? scalar(SpannedText())
    }
    let node = DataNode(name: element.name, value: value, span: SourceSpan(element.start, end))
    if let last = open.indices.last { open[last].elements.append(node) } else { root = node }
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
