import IEPModel

/// The start tag of an element, by its places in the bytes.
struct XMLTag {
  /// From `<` to after `>`.
  let span: SourceSpan
  let name: XMLName
  /// `<a/>`: there is no end tag.
  let isEmpty: Bool

  /// The tag whose `<` stands at `start`; nil where it has no end, or is no tag. O(length).
  static func read(_ bytes: [UInt8], _ start: Int) -> XMLTag? {
    guard let name = XMLName.read(bytes, start + 1) else { return nil }
    var at = name.span.end
    while let attribute = XMLAttribute.read(bytes, at) { at = attribute.span.end }
    at = bytes.afterBlanks(at)
    if bytes.has("/>", at: at) { return XMLTag(span: SourceSpan(start, at + 2), name: name, isEmpty: true) }
    guard bytes.has(">", at: at) else { return nil }
    return XMLTag(span: SourceSpan(start, at + 1), name: name, isEmpty: false)
  }
}

/// `name="value"` in a tag.
struct XMLAttribute {
  let span: SourceSpan
  let name: XMLName
  /// Between the quotes.
  let value: SourceSpan

  /// The attribute that begins at `start` or after blanks there; nil where there is none. O(length).
  static func read(_ bytes: [UInt8], _ start: Int) -> XMLAttribute? {
    guard let name = XMLName.read(bytes, bytes.afterBlanks(start)) else { return nil }
    let sign = bytes.afterBlanks(name.span.end)
    guard bytes.has("=", at: sign) else { return nil }
    let open = bytes.afterBlanks(sign + 1)
    guard bytes.has("\"", at: open) || bytes.has("'", at: open) else { return nil }
    var close = open + 1
    while close < bytes.count, bytes[close] != bytes[open] { close += 1 }
    guard close < bytes.count else { return nil }
    return XMLAttribute(
      span: SourceSpan(name.span.start, close + 1), name: name, value: SourceSpan(open + 1, close))
  }

  /// Whether this gives a namespace its name, and says nothing of the element.
  func isNamespace(in bytes: [UInt8]) -> Bool {
    bytes.has("xmlns", at: name.span.start)
      && (name.span.count == 5 || name.local.start == name.span.start + 6)
  }
}

/// A name as it stands, and the part after its prefix.
struct XMLName {
  let span: SourceSpan
  let local: SourceSpan

  /// The name at `start`; nil where there is none. O(length).
  static func read(_ bytes: [UInt8], _ start: Int) -> XMLName? {
    var at = start
    var local = start
    scan: while at < bytes.count {
      switch bytes[at] {
      case 0...0x20, UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "<"),
        UInt8(ascii: "\""), UInt8(ascii: "'"):
        break scan
      case UInt8(ascii: ":"): if local == start { local = at + 1 }
      default: break
      }
      at += 1
    }
    guard at > local else { return nil }
    return XMLName(span: SourceSpan(start, at), local: SourceSpan(local, at))
  }
}

extension [UInt8] {
  /// The first place from `index` on that holds no white space of XML.
  func afterBlanks(_ index: Int) -> Int {
    var at = index
    while at < count, self[at] <= 0x20, self[at] == 0x20 || (0x09...0x0D).contains(self[at]) { at += 1 }
    return at
  }
}
