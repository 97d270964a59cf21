/// Capitals that start the name of a school: `IDEA Public Schools`.
enum SchoolNameCheck {
  /// Whether an ordinary word in capitals is followed by a kind of school, each word with a capital. Other short
  /// forms do stand before schools (`ESY Elementary Program`), and are names only where the name ends there.
  static func startsName(_ spot: Spot) -> Bool {
    let bytes = spot.bytes
    guard kinds.contains(spot.afterKey), let kind = next(spot.range.upperBound, bytes) else { return false }
    let last = next(kind.upperBound, bytes)
    if whole.contains(spot.afterKey) {
      return last == nil || OrdinaryWords.isSpelled(by: spot.range, in: bytes)
    }
    return last.map { schools.contains($0, of: bytes) } ?? false
  }

  private static func next(_ offset: Int, _ bytes: [UInt8]) -> Range<Int>? {
    guard let word = Neighbours.word(after: offset, in: bytes), ASCII.isUpper(bytes[word.lowerBound]),
      Neighbours.areOnlyBlanks(offset..<word.lowerBound, in: bytes)
    else { return nil }
    return word
  }

  private static let kinds = WordSet(
    "public charter elementary middle high preparatory prep academy academies")
  private static let whole = WordSet("elementary academy academies preparatory")
  private static let schools = WordSet("school schools academy academies")
}
