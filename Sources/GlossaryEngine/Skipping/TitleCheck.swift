/// Letters inside the quoted title of a book, a song or a form: `“The Lost MAP of Ohio”`.
enum TitleCheck {
  /// How far a title reaches, in bytes.
  private static let reach = 100

  /// Whether quotation marks stand around a range and other words with capitals. O(reach).
  static func isInTitle(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard let open = opening(before: range.lowerBound, bytes),
      let close = closing(after: range.upperBound, bytes)
    else { return false }
    var others = 0
    var at = open
    while let word = Neighbours.word(after: at, in: bytes), word.upperBound <= close {
      at = word.upperBound
      if word.overlaps(range) { continue }
      if ASCII.isUpper(bytes[word.lowerBound]) {
        others += CapitalRun.hasSmallLetter(word, bytes) ? 1 : 0
      } else if word.count > 3, !ASCII.isDigit(bytes[word.lowerBound]) {
        return false
      }
    }
    return others > 1
  }

  /// After the quotation mark that is open at an offset of a line. Byte by byte, since nearly always there is none.
  private static func opening(before offset: Int, _ bytes: [UInt8]) -> Int? {
    var at = offset
    var straight: Int?
    var count = 0
    scan: while at > 0, offset - at < reach {
      if at >= 8, !WordChunk.mayBeQuoteOrLineEnd(WordChunk.eight(bytes, at: at - 8)) {
        at -= 8
        continue
      }
      at -= 1
      switch bytes[at] {
      case UInt8(ascii: "\n"): break scan
      case UInt8(ascii: "\""):
        count += 1
        straight = straight ?? at + 1
      case 0x9C where isCurly(at, bytes): return at + 1
      case 0x9D where isCurly(at, bytes): break scan
      default: continue
      }
    }
    return count % 2 == 1 ? straight : nil
  }

  /// Whether the last byte of U+201C or U+201D stands at an offset.
  private static func isCurly(_ at: Int, _ bytes: [UInt8]) -> Bool {
    at >= 2 && bytes[at - 1] == 0x80 && bytes[at - 2] == 0xE2
  }

  private static func closing(after offset: Int, _ bytes: [UInt8]) -> Int? {
    var at = offset
    while at < bytes.count, at - offset < reach {
      let found = Scalars.decode(bytes, at: at)
      if found.scalar == "\u{201D}" || found.scalar == "\"" { return at }
      if found.scalar == "\n" { return nil }
      at += found.length
    }
    return nil
  }
}
