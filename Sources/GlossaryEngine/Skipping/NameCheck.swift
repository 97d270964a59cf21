/// Capitals that are a person's name, or stand in one.
enum NameCheck {
  static func isName(_ range: Range<Int>, in bytes: [UInt8], _ matcher: TermMatcher) -> Bool {
    followsTitle(range, bytes) || followsLabel(range, bytes, matcher) || areInitials(range, bytes, matcher)
  }

  /// `Mr. ED`, `MS. LI`
  private static func followsTitle(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard let before = Neighbours.word(before: range.lowerBound, in: bytes),
      titles.contains(before, of: bytes),
      ASCII.isUpper(bytes[before.lowerBound])
    else { return false }
    return bytes[before.upperBound..<range.lowerBound].allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: ".") }
  }

  /// `Student: ADA LOPEZ`, `Parent: MA, YO-YO`: what follows a person's label, with another name after it.
  private static func followsLabel(_ range: Range<Int>, _ bytes: [UInt8], _ matcher: TermMatcher) -> Bool {
    guard let label = Neighbours.word(before: range.lowerBound, in: bytes), labels.contains(label, of: bytes),
      let next = Neighbours.word(after: range.upperBound, in: bytes)
    else { return false }
    let sign = bytes[label.upperBound..<range.lowerBound]
    guard sign.contains(UInt8(ascii: ":")), sign.allSatisfy({ $0 == UInt8(ascii: ":") || ASCII.isSpace($0) }),
      bytes[range.upperBound..<next.lowerBound].allSatisfy({ $0 == UInt8(ascii: ",") || $0 == 0x20 })
    else { return false }
    return ASCII.isUpper(bytes[next.lowerBound]) && !matcher.hasShortForm(next, in: bytes)
  }

  /// `P.T. Barnum`: two letters with stops, then a name. A sentence may start there too, as all its common first words
  /// show.
  private static func areInitials(_ range: Range<Int>, _ bytes: [UInt8], _ matcher: TermMatcher) -> Bool {
    guard range.count == 4, bytes[range.lowerBound + 1] == UInt8(ascii: "."),
      bytes[range.upperBound - 1] == UInt8(ascii: "."),
      let next = Neighbours.word(after: range.upperBound, in: bytes),
      Neighbours.areOnlyBlanks(range.upperBound..<next.lowerBound, in: bytes), next.count > 2,
      ASCII.isUpper(bytes[next.lowerBound]), ASCII.isLower(bytes[next.lowerBound + 1])
    else { return false }
    return !starters.contains(next, of: bytes) && matcher.entries(named: Array(bytes[next])).isEmpty
  }

  static func isSpanishArticle(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    spanishArticles.contains(range, of: bytes)
  }

  private static let spanishArticles = WordSet("el la los las del")
  private static let titles = WordSet("mr mrs ms miss dr coach uncle aunt")
  private static let labels = WordSet(
    "name student child pupil parent parents guardian guardians mother father teacher principal")
  private static let starters = WordSet(
    """
    the this that these those his her its their our your she they you what when where who how why all any each every
    some both one two three for from with and but then there here after before during since until while although
    because once also please see services service therapy therapist evaluation report student students parent parents
    staff teacher teachers team school special direct consult monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december
    """)
}
