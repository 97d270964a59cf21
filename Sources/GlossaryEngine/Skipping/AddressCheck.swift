/// Letters and numbers in postal addresses.
enum AddressCheck {
  static func isInAddress(_ spot: Spot) -> Bool { isStreet(spot) || isState(spot) }

  /// `4500 OT Ranch Road`, `504 Main Street`: a number, names with capitals, and a kind of street.
  private static func isStreet(_ spot: Spot) -> Bool {
    let bytes = spot.bytes
    if !Neighbours.isNumber(spot.range, in: bytes) {
      guard let number = spot.besideBefore, Neighbours.isNumber(number, in: bytes) else { return false }
    }
    var end = spot.range.upperBound
    for _ in 0..<3 {
      guard let word = Neighbours.word(after: end, in: bytes),
        Neighbours.areOnlyBlanks(end..<word.lowerBound, in: bytes), ASCII.isUpper(bytes[word.lowerBound])
      else { return false }
      if streets.contains(word, of: bytes) { return true }
      end = word.upperBound
    }
    return false
  }

  /// `Boston, MA 02110`, `in Boise, ID`, or the end of a line with a street number. A town alone on its line is
  /// left alone: "Hearing Impairment, HI" looks just like one.
  private static func isState(_ spot: Spot) -> Bool {
    spot.range.count == 2 && states.contains(spot.key) && isAtEndOfAddress(spot)
  }

  /// Whether two letters of a state stand after a comma and names with capitals, none of which `isTerm`.
  static func followsNames(_ spot: Spot, isTerm: (Range<Int>) -> Bool) -> Bool {
    guard spot.range.count == 2, states.contains(spot.key), let start = townBefore(spot) else { return false }
    let bytes = spot.bytes
    let end = spot.range.lowerBound - 2
    var at = start
    while let word = Neighbours.word(after: at, in: bytes), word.upperBound <= end {
      if !CapitalRun.hasSmallLetter(word, bytes) || isTerm(word.lowerBound..<end) { return false }
      at = word.upperBound
    }
    return true
  }

  private static func isAtEndOfAddress(_ spot: Spot) -> Bool {
    let bytes = spot.bytes
    if let zip = spot.besideAfter, zip.count == 5, Neighbours.isNumber(zip, in: bytes) { return true }
    guard let town = townBefore(spot) else { return false }
    if let before = Neighbours.word(before: town, in: bytes), places.contains(before, of: bytes) {
      return true
    }
    return spot.after == nil && startsWithNumber(town, bytes)
  }

  /// Where the names with capitals start that end in a comma before the range.
  private static func townBefore(_ spot: Spot) -> Int? {
    guard spot.gapBefore.suffix(2).elementsEqual(", ".utf8) else { return nil }
    let bytes = spot.bytes
    var start = spot.range.lowerBound - 2
    var names = 0
    while names < 3, let word = Neighbours.word(before: start, in: bytes),
      Neighbours.areOnlyBlanks(word.upperBound..<start, in: bytes) || names == 0,
      ASCII.isUpper(bytes[word.lowerBound])
    {
      start = word.lowerBound
      names += 1
    }
    return names > 0 ? start : nil
  }

  /// Whether the line up to an offset starts with a street number; looks a few words back only.
  private static func startsWithNumber(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    var start = offset
    for _ in 0..<8 {
      guard let word = Neighbours.word(before: start, in: bytes) else { break }
      if Neighbours.isNumber(word, in: bytes) { return true }
      start = word.lowerBound
    }
    return false
  }

  private static let streets = WordSet(
    """
    street st avenue ave road rd drive dr lane ln boulevard blvd court ct place pl way terrace highway hwy parkway
    pkwy circle cir
    """)
  private static let places = WordSet("in from near of at")
  private static let states = WordSet(
    """
    al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or
    pa ri sc sd tn tx ut vt va wa wv wi wy dc pr gu vi as mp
    """)
}
