/// Capitals that count: `Title VI`, `WJ-IV`, `VI. Services`.
enum RomanNumeral {
  /// Whether the capitals of a range are a numeral in a place where one belongs.
  static func isNumbering(_ spot: Spot) -> Bool {
    guard isNumeral(spot.bytes[spot.range]) else { return false }
    guard let before = spot.before else {
      return spot.next == UInt8(ascii: ".") || spot.next == UInt8(ascii: ")")
    }
    if counted.contains(spot.beforeKey) { return true }
    return spot.gapBefore.elementsEqual("-".utf8) && spot.bytes[before].allSatisfy(ASCII.isUpper)
  }

  /// Whether letters are a numeral below 4000 in the standard form: `IV`, not `IIII`.
  static func isNumeral(_ letters: ArraySlice<UInt8>) -> Bool {
    guard !letters.isEmpty, letters.count <= 15, letters.allSatisfy(isFigure) else { return false }
    var rest = letters
    for (one, five, ten) in [("C", "D", "M"), ("X", "L", "C"), ("I", "V", "X")] {
      if one == "C" { drop("M", upTo: 3, from: &rest) }
      if rest.starts(with: (one + ten).utf8) || rest.starts(with: (one + five).utf8) {
        rest = rest.dropFirst(2)
      } else {
        drop(five, upTo: 1, from: &rest)
        drop(one, upTo: 3, from: &rest)
      }
    }
    return rest.isEmpty
  }

  private static func isFigure(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"), UInt8(ascii: "C"),
      UInt8(ascii: "D"), UInt8(ascii: "M"):
      true
    default: false
    }
  }

  private static func drop(_ letter: String, upTo most: Int, from rest: inout ArraySlice<UInt8>) {
    var left = most
    while left > 0, rest.starts(with: letter.utf8) {
      rest = rest.dropFirst()
      left -= 1
    }
  }

  private static let counted = WordSet(
    """
    title part section article chapter level tier type phase appendix volume grade step unit schedule exhibit
    attachment edition
    """)
}
