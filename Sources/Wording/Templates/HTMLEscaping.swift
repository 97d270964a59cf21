extension Escaping {
  /// Appends text for HTML, in text or in a quoted attribute value. O(text).
  ///
  /// Afterwards the appended bytes hold no raw `<`, `>`, `"` or `'`, and `&` only as the start of an
  /// entity. Control characters and those that turn the direction of text are dropped.
  public static func html(_ text: some StringProtocol, into output: inout [UInt8]) {
    html(text.utf8, into: &output)
  }

  /// Appends UTF-8 for HTML, in text or in a quoted attribute value. O(text).
  public static func html(_ text: some Collection<UInt8>, into output: inout [UInt8]) {
    text.lend { htmlRuns($0, into: &output) }
  }

  /// Copies what needs no change in long runs: most text is one.
  private static func htmlRuns(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    var copied = 0
    var index = 0
    while index < bytes.count {
      var replacement = ""
      var count = 1
      switch bytes[index] {
      case UInt8(ascii: "&"): replacement = "&amp;"
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: ">"): replacement = "&gt;"
      case UInt8(ascii: "\""): replacement = "&quot;"
      case UInt8(ascii: "'"): replacement = "&#39;"
      // white space in other eyes: dropping it would join two words
      case 0x0B, 0x0C, 0x0D: replacement = " "
      case 0x00..<0x20, 0x7F, 0xC2, 0xE2: count = Unprintable.count(at: index, in: bytes)
      default: count = 0
      }
      if count > 0 {
        output.append(contentsOf: bytes[copied..<index])
        output.append(contentsOf: replacement.utf8)
        copied = index + count
      }
      index += max(count, 1)
    }
    output.append(contentsOf: bytes[copied...])
  }
}
