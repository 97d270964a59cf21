/// Tokens of capitals: which they are, and which of them say nothing.
enum CapitalToken {
  /// The token that starts with a word: its capitals, joined to the next word where `&`, or `/` beside a single
  /// letter, stands between; without a plural's s. Nil for a word that is no such token.
  static func range(at word: Word, in bytes: [UInt8]) -> Range<Int>? {
    if word.start > 0,
      bytes[word.start - 1] == UInt8(ascii: ".") || bytes[word.start - 1] == UInt8(ascii: "'")
    {
      return nil
    }
    guard let first = capitals(from: word.start, to: word.end, bytes) else { return nil }
    var end = first
    if first == word.end, first + 1 < bytes.count,
      bytes[first] == UInt8(ascii: "&") || bytes[first] == UInt8(ascii: "/")
    {
      var rest = first + 1
      while rest < bytes.count, ASCII.folded(bytes[rest]) != 0 { rest += 1 }
      if let joined = capitals(from: first + 1, to: rest, bytes),
        bytes[first] == UInt8(ascii: "&") || first - word.start == 1 || joined - first == 2
      {
        end = joined
      }
    }
    let letters = bytes[word.start..<end].count(where: ASCII.isUpper)
    return (2...6).contains(letters) ? word.start..<end : nil
  }

  /// Where the capitals of a word end: at its end, or before a plural's s. Nil for any other word.
  private static func capitals(from start: Int, to end: Int, _ bytes: [UInt8]) -> Int? {
    guard start < end else { return nil }
    if bytes[start..<end].allSatisfy(ASCII.isUpper) { return end }
    let isPlural = end - start > 2 && bytes[end - 1] == UInt8(ascii: "s")
    return isPlural && bytes[start..<end - 1].allSatisfy(ASCII.isUpper) ? end - 1 : nil
  }

  /// Whether a token of capitals is no short form that anybody would look up.
  static func saysNothing(_ range: Range<Int>, in bytes: [UInt8], _ matcher: TermMatcher) -> Bool {
    let spot = Spot(range, in: bytes)
    return EverydayCapitals.contain(range, of: bytes) || OrdinaryWords.isSpelled(by: range, in: bytes)
      || RomanNumeral.isNumeral(bytes[range]) || AddressCheck.isInAddress(spot)
      || CodeCheck.isCode(spot) || isFollowedByFigure(range, bytes)
      || SiteCheck.isSite(spot) || isMailBox(range, bytes)
      || CapitalRun.surrounds(range, in: bytes, knows: { matcher.knowsShortForm($0, in: bytes) })
      || isAloneAndSpoken(range, bytes)
  }

  /// `PO Box 12`
  private static func isMailBox(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard bytes[range].elementsEqual("PO".utf8),
      let next = Neighbours.word(after: range.upperBound, in: bytes)
    else { return false }
    return Neighbours.folded(next, in: bytes).elementsEqual("box".utf8)
  }

  /// `RF.4.4`: the code of a standard.
  private static func isFollowedByFigure(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    range.upperBound + 1 < bytes.count && bytes[range.upperBound] == UInt8(ascii: ".")
      && ASCII.isDigit(bytes[range.upperBound + 1])
  }

  /// A heading of one word, of a part or a column: `GOALS`. Letters of a short form are seldom four or more with
  /// a vowel and alone.
  private static func isAloneAndSpoken(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    range.count >= 4 && bytes[range].contains { "AEIOUY".utf8.contains($0) }
      && CapitalRun.isAlone(range, in: bytes)
  }
}
