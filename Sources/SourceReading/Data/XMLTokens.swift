import IEPModel

/// One piece of an XML document, by its place in the bytes.
enum XMLToken {
  case text(SourceSpan)
  /// `<![CDATA[…]]>`: `inner` stands there letter for letter.
  case literal(inner: SourceSpan, SourceSpan)
  case comment(inner: SourceSpan, SourceSpan)
  /// `<?…?>`, the XML declaration among them.
  case instruction(SourceSpan)
  /// `<!DOCTYPE` or another `<!`, up to there.
  case declaration(SourceSpan)
  case start(XMLTag)
  case end(SourceSpan)
}

/// Cuts XML into its pieces. Of well-formed XML without a document type these are exact; of other bytes they
/// are whatever stands before the first piece that has no end. Linear, no recursion, nothing decoded.
struct XMLTokens {
  let bytes: [UInt8]
  /// Where the next piece begins.
  private(set) var at: Int

  /// Starts after a byte order mark.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Where the first piece begins that has no end; nil where all have one. O(bytes).
  static func firstWithoutEnd(_ bytes: [UInt8]) -> Int? {
    var tokens = XMLTokens(bytes)
    while tokens.next() != nil {}
    return tokens.at < bytes.count ? tokens.at : nil
  }

  /// The next piece; nil at the end and where a piece has no end.
  mutating func next() -> XMLToken? {
    guard at < bytes.count else { return nil }
    let start = at
    guard bytes[at] == UInt8(ascii: "<") else {
      at = place(of: UInt8(ascii: "<")) ?? bytes.count
      return .text(SourceSpan(start, at))
    }
    switch at + 1 < bytes.count ? bytes[at + 1] : 0 {
    case UInt8(ascii: "/"):
      guard let close = place(of: UInt8(ascii: ">")) else { return nil }
      at = close + 1
      return .end(SourceSpan(start, at))
    case UInt8(ascii: "?"):
      return inner(from: 2, to: "?>").map { _ in .instruction(SourceSpan(start, at)) }
    case UInt8(ascii: "!"):
      if bytes.has("<!--", at: at) {
        return inner(from: 4, to: "-->").map { .comment(inner: $0, SourceSpan(start, at)) }
      }
      if bytes.has("<![CDATA[", at: at) {
        return inner(from: 9, to: "]]>").map { .literal(inner: $0, SourceSpan(start, at)) }
      }
      at += 2
      return .declaration(SourceSpan(start, at))
    default:
      guard let tag = XMLTag.read(bytes, at) else { return nil }
      at = tag.span.end
      return .start(tag)
    }
  }

  private func place(of byte: UInt8) -> Int? {
    var index = at
    while index < bytes.count {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// What stands from `skip` bytes on up to a closing sign, behind which the next piece begins.
  private mutating func inner(from skip: Int, to close: StaticString) -> SourceSpan? {
    let start = at + skip
    var index = start
    while index < bytes.count {
      if bytes.has(close, at: index) {
        at = index + close.utf8CodeUnitCount
        return SourceSpan(start, index)
      }
      index += 1
    }
    return nil
  }
}

extension [UInt8] {
  /// Whether these signs stand at a place. O(signs).
  func has(_ signs: StaticString, at index: Int) -> Bool {
    signs.withUTF8Buffer { signs in
      guard count - index >= signs.count else { return false }
      for offset in signs.indices where self[index + offset] != signs[offset] { return false }
      return true
    }
  }
}
