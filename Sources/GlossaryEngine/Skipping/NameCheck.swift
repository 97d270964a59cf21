/// Capitals that are a person's name, or stand in one.
enum NameCheck {
  static func isName(_ spot: Spot, _ matcher: TermMatcher) -> Bool {
    followsTitle(spot) || followsLabel(spot, matcher) || areInitials(spot, matcher)
  }

  /// `Mr. ED`, `MS. LI`
  private static func followsTitle(_ spot: Spot) -> Bool {
    guard titles.contains(spot.beforeKey), let before = spot.before,
      ASCII.isUpper(spot.bytes[before.lowerBound])
    else { return false }
    return spot.gapBefore.allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: ".") }
  }

  /// `Student: ADA LOPEZ`, `Parent: MA, YO-YO`: what follows a person's label, with another name after it.
  private static func followsLabel(_ spot: Spot, _ matcher: TermMatcher) -> Bool {
    guard labels.contains(spot.beforeKey), let next = spot.after else { return false }
    let bytes = spot.bytes
    let sign = spot.gapBefore
    guard sign.contains(UInt8(ascii: ":")), sign.allSatisfy({ $0 == UInt8(ascii: ":") || ASCII.isSpace($0) }),
      bytes[spot.range.upperBound..<next.lowerBound].allSatisfy({ $0 == UInt8(ascii: ",") || $0 == 0x20 })
    else { return false }
    return ASCII.isUpper(bytes[next.lowerBound]) && !matcher.hasShortForm(next, in: bytes)
  }

  /// `P.T. Barnum`: two letters with stops, then a name. A sentence may start there too, as all its common first words
  /// show.
  private static func areInitials(_ spot: Spot, _ matcher: TermMatcher) -> Bool {
    let bytes = spot.bytes
    guard spot.range.count == 4, bytes[spot.range.lowerBound + 1] == UInt8(ascii: "."),
      bytes[spot.range.upperBound - 1] == UInt8(ascii: "."), let next = spot.besideAfter, next.count > 2,
      ASCII.isUpper(bytes[next.lowerBound]), ASCII.isLower(bytes[next.lowerBound + 1])
    else { return false }
    return !starters.contains(spot.afterKey) && matcher.entries(named: Array(bytes[next])).isEmpty
  }

  static func isSpanishArticle(_ spot: Spot) -> Bool { spanishArticles.contains(spot.key) }

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
