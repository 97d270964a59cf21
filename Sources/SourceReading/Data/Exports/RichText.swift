import IEPModel

/// The lines of a value, without the tags that an editor left in it: "<p>Ana <b>likes</b> maps &amp; trains.</p>".
struct RichText {
  private(set) var lines: [SpannedText] = []
  /// Breaks of lines, and tags.
  private(set) var markup: [SourceSpan] = []

  /// O(length).
  init(_ text: SpannedText) {
    let bytes = text.bytes
    var line = SpannedText()
    var start = 0
    var index = 0
    func add(to end: Int) {
      if start < end { line.append(text[start..<end], separated: false) }
    }
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\n") {
        add(to: index)
        endLine(&line)
        markup += text.spans(of: index..<index + 1)
        index += 1
        start = index
      } else if bytes[index] == UInt8(ascii: "<"), let end = Self.tagEnd(in: bytes, from: index) {
        add(to: index)
        if Self.breaks(bytes[index..<end]) { endLine(&line) }
        markup += text.spans(of: index..<end)
        index = end
        start = end
      } else if bytes[index] == UInt8(ascii: "&"), let (byte, end) = Self.reference(in: bytes, at: index) {
        add(to: index)
        line.append([byte], standingFor: text.spans(of: index..<end).extent ?? SourceSpan(0, 0))
        index = end
        start = end
      } else {
        index += 1
      }
    }
    add(to: bytes.count)
    endLine(&line)
  }

  private mutating func endLine(_ line: inout SpannedText) {
    if !line.isEmpty { lines.append(line) }
    line = SpannedText()
  }

  /// Where a tag ends; nil where none begins: "a < b" has none.
  private static func tagEnd(in bytes: [UInt8], from start: Int) -> Int? {
    guard let name = bytes[(start + 1)...].first, name.isASCIILetter || name == UInt8(ascii: "/"),
      let end = bytes[start...].prefix(longest).firstIndex(of: UInt8(ascii: ">")),
      !bytes[(start + 1)..<end].contains(UInt8(ascii: "<"))
    else { return nil }
    let word = bytes[(start + 1)..<end].drop { $0 == UInt8(ascii: "/") }.prefix(while: \.isWordByte)
    return tags.contains(String(decoding: word, as: UTF8.self).lowercased()) ? end + 1 : nil
  }

  private static func breaks(_ tag: ArraySlice<UInt8>) -> Bool {
    let name = tag.dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix(while: \.isWordByte)
    return blocks.contains(String(decoding: name, as: UTF8.self).lowercased())
  }

  private static func reference(in bytes: [UInt8], at start: Int) -> (byte: UInt8, end: Int)? {
    let name = bytes[(start + 1)...].prefix(6).prefix { $0 != UInt8(ascii: ";") }
    guard bytes[(start + 1 + name.count)...].first == UInt8(ascii: ";"),
      let byte = references[String(decoding: name, as: UTF8.self)]
    else { return nil }
    return (byte, start + 2 + name.count)
  }

  private static let longest = 400
  private static let blocks: Set<String> = [
    "p", "br", "li", "ul", "ol", "div", "tr", "h1", "h2", "h3", "h4",
  ]
  private static let tags = blocks.union([
    "b", "strong", "i", "em", "u", "span", "font", "a", "td", "th", "table", "tbody", "sup", "sub",
  ])
  private static let references: [String: UInt8] = [
    "amp": UInt8(ascii: "&"), "lt": UInt8(ascii: "<"), "gt": UInt8(ascii: ">"), "quot": UInt8(ascii: "\""),
    "nbsp": UInt8(ascii: " "), "apos": UInt8(ascii: "'"), "#39": UInt8(ascii: "'"),
  ]
}
