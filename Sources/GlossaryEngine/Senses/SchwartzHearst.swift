/// Aligns a short form with the words before it, after A. Schwartz and M. Hearst, "A Simple Algorithm for
/// Identifying Abbreviation Definitions in Biomedical Text", Pacific Symposium on Biocomputing 2003.
enum SchwartzHearst {
  /// Where in the bytes before a short form its long form starts: the shortest stretch that ends at their end,
  /// has the folded letters in order, and the first of them at the start of a word. O(length).
  static func start(of letters: [UInt8], in text: Range<Int>, of bytes: [UInt8]) -> Int? {
    var at = text.upperBound - 1
    for index in letters.indices.reversed() {
      let isFirst = index == letters.startIndex
      while at >= text.lowerBound {
        let startsWord = at == text.lowerBound || !isWordByte(bytes[at - 1])
        if ASCII.folded(bytes[at]) == letters[index], !isFirst || startsWord { break }
        at -= 1
      }
      if at < text.lowerBound { return nil }
      at -= 1
    }
    return at + 1
  }

  private static func isWordByte(_ byte: UInt8) -> Bool { ASCII.folded(byte) != 0 || byte >= 0x80 }
}
