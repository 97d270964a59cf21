/// Words that a hyphen at the end of a line cuts in two, as text from a PDF has them: `determi-` and `nation`. The line
/// end may have been folded into a blank.
enum CutWords {
  /// Shorter words are not looked for: too many of them are two words.
  private static let least = 5

  /// The text with joiners in place of each such hyphen and the white space behind it: the word is one, and every other
  /// byte stays where it was. A hyphen that belongs to the term ("speech-language") stays: `knows` says whether the
  /// letters of both halves are a word of some term. The text itself where there is none. O(bytes).
  static func joined(in bytes: [UInt8], knows: ([UInt8]) -> Bool) -> [UInt8] {
    var result = bytes
    var at = 0
    while let blank = blank(from: at, in: bytes) {
      at = blank + 1
      // Letters on both sides come first: so no walk goes further than the word beside the hyphen.
      guard let cut = cut(before: blank, in: bytes),
        let first = Neighbours.word(before: cut.lowerBound, in: bytes),
        let second = Neighbours.word(after: cut.upperBound, in: bytes)
      else { continue }
      let letters = Neighbours.folded(first, in: bytes) + Neighbours.folded(second, in: bytes)
      if letters.count >= least, knows(letters) { write(to: &result, cut) }
    }
    return result
  }

  /// The first blank or line end, at an offset or after it, right behind something that may be a hyphen: eight bytes at
  /// a time, and now and then another place.
  private static func blank(from offset: Int, in bytes: [UInt8]) -> Int? {
    let text = bytes.span.bytes
    var at = offset
    while at + 9 <= bytes.count {
      let places = WordChunk.hyphens(
        text.unsafeLoadUnaligned(fromUncheckedByteOffset: at, as: UInt64.self),
        before: text.unsafeLoadUnaligned(fromUncheckedByteOffset: at + 1, as: UInt64.self))
      if places != 0 { return at + places.trailingZeroBitCount / 8 + 1 }
      at += 8
    }
    return bytes[min(at + 1, bytes.count)...].firstIndex(where: ASCII.isSpace)
  }

  /// A hyphen between letters of one case with the white space behind it: one blank, or a line end and an indent.
  private static func cut(before blank: Int, in bytes: [UInt8]) -> Range<Int>? {
    let hyphen = Scalars.decode(bytes, before: blank)
    let start = blank - hyphen.length
    guard start > 0, ASCII.isLetter(bytes[start - 1]), isHyphen(hyphen.scalar) else { return nil }
    var end = blank
    while end < bytes.count, ASCII.isSpace(bytes[end]) { end += 1 }
    guard end < bytes.count, haveOneCase(bytes[start - 1], bytes[end]) else { return nil }
    let lineEnds = bytes[blank..<end].count { $0 == UInt8(ascii: "\n") }
    return lineEnds == 1 || lineEnds == 0 && end == blank + 1 ? start..<end : nil
  }

  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{AD}" || scalar == "\u{2010}"
  }

  private static func haveOneCase(_ first: UInt8, _ second: UInt8) -> Bool {
    ASCII.isLower(first) && ASCII.isLower(second) || ASCII.isUpper(first) && ASCII.isUpper(second)
  }

  /// Any number of bytes above one are joiners of two bytes and of three.
  private static func write(to bytes: inout [UInt8], _ range: Range<Int>) {
    var joiners = Array(repeating: Array("\u{AD}".utf8), count: range.count / 2)
    if range.count % 2 == 1 { joiners[0] = Array("\u{200D}".utf8) }
    bytes.replaceSubrange(range, with: joiners.joined())
  }
}
