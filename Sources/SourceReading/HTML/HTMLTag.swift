import IEPModel

/// One tag as it stands among words: `<br>`, `</td>`, `<table class="grid">`.
struct HTMLTag {
  var name: String
  var isEnd: Bool
  var span: SourceSpan
  /// Where the attributes begin.
  var nameEnd: Int

  /// Reads the tag that starts at `at`, or nil where `<` is just a sign ("< 5 errors"). O(length).
  ///
  /// A `<` outside quotes ends the search. So of all tags that are never closed, at most three look through the rest
  /// of the draft, and the cost of a draft of them is linear. In a page, names may hold `:` and `-` (`<o:p>`).
  static func read(_ bytes: [UInt8], _ at: Int, _ limit: Int, isPage: Bool = false) -> HTMLTag? {
    var index = at + 1
    let isEnd = index < limit && bytes[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    let nameStart = index
    func isNameByte(_ byte: UInt8) -> Bool {
      byte.isASCIIDigit || isPage && (byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-"))
    }
    while index < limit, bytes[index].isASCIILetter || index > nameStart && isNameByte(bytes[index]) {
      index += 1
    }
    guard index > nameStart, index < limit else { return nil }
    let name = String(decoding: bytes[nameStart..<index], as: UTF8.self).lowercased()
    let nameEnd = index
    guard bytes[index].isASCIISpace || bytes[index] == UInt8(ascii: ">") || bytes[index] == UInt8(ascii: "/")
    else {
      return nil
    }
    var quote: UInt8?
    while index < limit {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return HTMLTag(name: name, isEnd: isEnd, span: SourceSpan(at, index + 1), nameEnd: nameEnd)
      } else if byte == UInt8(ascii: "<") {
        return nil
      }
      index += 1
    }
    return nil
  }
}
