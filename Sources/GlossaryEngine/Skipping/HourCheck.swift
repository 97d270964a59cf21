/// The zone of an hour in a sentence: `before 5 p.m. PT`. In a schedule, `1 PM PT` is what happens then.
enum HourCheck {
  static func isZone(_ spot: Spot) -> Bool {
    guard spot.range.count == 2, zones.contains(spot.key), let half = spot.before,
      let hour = hour(upTo: half, spot.bytes),
      let lead = Neighbours.word(before: hour, in: spot.bytes), leads.contains(lead, of: spot.bytes)
    else { return false }
    // A stop may have ended the sentence: `It is at 1 p.m. PT is at two.`
    return spot.besideAfter == nil || followers.contains(spot.afterKey)
  }

  /// Where the hour starts that ends with a word: `5 p.m.`, `5:30 PM`.
  private static func hour(upTo last: Range<Int>, _ bytes: [UInt8]) -> Int? {
    var word = last
    if word.count == 1, let first = Neighbours.word(before: word.lowerBound, in: bytes),
      first.upperBound + 1 == word.lowerBound
    {
      word = first.lowerBound..<word.upperBound
    }
    guard halves.contains(word, of: bytes) else { return nil }
    var start: Int?
    while let number = Neighbours.word(before: start ?? word.lowerBound, in: bytes),
      Neighbours.isNumber(number, in: bytes), start == nil || bytes[number.upperBound] == UInt8(ascii: ":")
    {
      start = number.lowerBound
    }
    return start
  }

  private static let zones = WordSet("pt et ct mt")
  private static let halves = WordSet("am pm")
  private static let leads = WordSet("before by until till after at from to")
  private static let followers = WordSet("on and or to if each every today tomorrow")
}
