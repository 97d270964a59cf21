/// Letters that name a part of a building, or follow a telephone's extension: `Room PT`, `Bldg. ED`, `ext. IEP`.
enum SiteCheck {
  static func isSite(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard range.lowerBound > 0, bytes[range.lowerBound - 1] == UInt8(ascii: " "),
      let before = Neighbours.word(before: range.lowerBound, in: bytes)
    else { return false }
    let between = bytes[before.upperBound..<range.lowerBound]
    if shortened.contains(before, of: bytes) {
      return between.allSatisfy { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: " ") }
    }
    return ASCII.isUpper(bytes[before.lowerBound]) && between.elementsEqual(" ".utf8)
      && sites.contains(before, of: bytes) && !followsName(before, bytes)
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
