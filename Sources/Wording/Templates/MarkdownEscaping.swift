extension Escaping {
  /// Appends text for the inside of a Markdown paragraph, list item, heading or table cell. O(text).
  ///
  /// A reader of CommonMark or GitHub's Markdown shows the characters as they are, with white space folded
  /// to single blanks. Only what could mean something is escaped, so that prose stays readable as it is:
  /// the start of the text counts as the start of a line, and its end as next to anything.
  public static func markdown(_ text: some StringProtocol, into output: inout [UInt8]) {
    markdown(text.utf8, into: &output)
  }

  /// Appends UTF-8 for the inside of a Markdown paragraph, list item, heading or table cell. O(text).
  public static func markdown(_ text: some Collection<UInt8>, into output: inout [UInt8]) {
    let line = MarkdownLine(text)
    for (index, byte) in line.bytes.enumerated() {
      if line.means(byte, at: index) { output.append(UInt8(ascii: "\\")) }
      output.append(byte)
    }
  }
}

/// Text on one line, and which of its bytes Markdown would take for its own.
private struct MarkdownLine {
  /// Dropping and folding come first: a control character inside `<b` would otherwise hide it.
  let bytes: [UInt8]
  /// Where the text starts, after a blank.
  private let start: Int
  /// The offset of the last byte that is no blank.
  private let last: Int
  /// Where the digits end that the text starts with; `start` without any.
  private let numberEnd: Int

  init(_ text: some Collection<UInt8>) {
    let bytes = text.lend(Self.folded)
    let start = bytes.first == UInt8(ascii: " ") ? 1 : 0
    self.bytes = bytes
    self.start = start
    last = bytes.last == UInt8(ascii: " ") ? bytes.count - 2 : bytes.count - 1
    numberEnd = bytes[start...].firstIndex { !Self.isDigit($0) } ?? bytes.count
  }

  /// Without unprintable characters, each run of white space as one blank.
  private static func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let dropped = Unprintable.count(at: index, in: bytes)
      if dropped == 0 {
        let byte = (0x09...0x0D).contains(bytes[index]) ? UInt8(ascii: " ") : bytes[index]
        if byte != UInt8(ascii: " ") || result.last != byte { result.append(byte) }
      }
      index += max(dropped, 1)
    }
    return result
  }

  /// Whether Markdown could give the byte a meaning where it stands.
  func means(_ byte: UInt8, at index: Int) -> Bool {
    switch byte {
    // code, emphasis, strikethrough, links, table cells
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "|"):
      true
    // emphasis, but not inside a word
    case UInt8(ascii: "_"): !(isWord(at: index - 1) && isWord(at: index + 1))
    case UInt8(ascii: "<"): startsTag(at: index)
    case UInt8(ascii: "&"): startsEntity(at: index)
    // a quotation
    case UInt8(ascii: ">"): index == start
    // a list item, a heading, an underline, a table's second row; the marks that may close a heading
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="): isLoneMark(at: index)
    case UInt8(ascii: "#"): isLoneMark(at: index) || index == last
    // a web address
    case UInt8(ascii: ":"): isLoneMark(at: index) || bytes[(index + 1)...].starts(with: "//".utf8)
    // a numbered item, a web address
    case UInt8(ascii: "."): endsNumber(at: index) || endsWWW(at: index)
    case UInt8(ascii: ")"): endsNumber(at: index)
    // an address for mail; GitHub's own reader links it even so, and shows the same characters
    case UInt8(ascii: "@"): index > start && isWord(at: index + 1)
    // a picture, where the template goes on with a link
    case UInt8(ascii: "!"): index == last
    default: false
    }
  }

  private func isWord(at index: Int) -> Bool {
    bytes.indices.contains(index) && (Self.isLetter(bytes[index]) || Self.isDigit(bytes[index]))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private func isBlankOrEnd(at index: Int) -> Bool {
    index >= bytes.count || bytes[index] == UInt8(ascii: " ")
  }

  /// A mark that the text starts with and that is no part of a word, as in `-5` or `#2`.
  private func isLoneMark(at index: Int) -> Bool { index == start && !isWord(at: index + 1) }

  private func endsNumber(at index: Int) -> Bool {
    index == numberEnd && start < numberEnd && isBlankOrEnd(at: index + 1)
  }

  private func endsWWW(at index: Int) -> Bool {
    bytes[..<index].suffix(3).elementsEqual("www".utf8) { $0 | 0x20 == $1 }
  }

  private func startsTag(at index: Int) -> Bool {
    guard index + 1 < bytes.count else { return true }
    return Self.isLetter(bytes[index + 1]) || "/!?".utf8.contains(bytes[index + 1])
  }

  private func startsEntity(at index: Int) -> Bool {
    let rest = bytes[(index + 1)...]
    let end = rest.firstIndex { !Self.isLetter($0) && !Self.isDigit($0) && $0 != UInt8(ascii: "#") }
    return end.map { bytes[$0] == UInt8(ascii: ";") } ?? true
  }
}
