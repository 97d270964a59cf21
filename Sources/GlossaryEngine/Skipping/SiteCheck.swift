/// Letters that name a part of a building, or follow a telephone's extension: `Room PT`, `Bldg. ED`, `ext. IEP`.
enum SiteCheck {
  static func isSite(_ spot: Spot) -> Bool {
    guard let before = spot.before, spot.gapBefore.last == UInt8(ascii: " ") else { return false }
    if shortened.contains(spot.beforeKey) {
      return spot.gapBefore.allSatisfy { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: " ") }
    }
    return sites.contains(spot.beforeKey) && spot.gapBefore.count == 1
      && ASCII.isUpper(spot.bytes[before.lowerBound]) && !followsName(before, spot.bytes)
  }

  /// `Resource Room PT` is a service and its place, not a room's name.
  private static func followsName(_ site: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard let name = Neighbours.word(before: site.lowerBound, in: bytes),
      Neighbours.areOnlyBlanks(name.upperBound..<site.lowerBound, in: bytes)
    else { return false }
    return ASCII.isUpper(bytes[name.lowerBound])
  }

  private static let shortened = WordSet("bldg rm ext ste")
  private static let sites = WordSet("room building wing hall suite floor extension")
}
