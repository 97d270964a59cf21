/// A check box as schools type it, in one sign: `☐`, `[x]`, `( )`, `■`. A line such as `_X_` is one only beside
/// the words around it.
public struct CheckMark: Hashable, Sendable {
  /// Bytes of the sign.
  public let count: Int
  public let isTicked: Bool

  /// The mark whose sign begins at a byte; nil for none. O(signs).
  public static func at(_ index: Int, in bytes: [UInt8]) -> CheckMark? {
    // Most bytes begin no sign.
    guard bytes[index] >= 0xE2 || bytes[index] == UInt8(ascii: "[") || bytes[index] == UInt8(ascii: "(")
    else {
      return nil
    }
    for (sign, isTicked) in signs where bytes[index...].starts(with: sign) {
      return CheckMark(count: sign.count, isTicked: isTicked)
    }
    return nil
  }

  private static let signs: [([UInt8], Bool)] =
    ["☐", "□", "◯", "○", "[ ]", "[]", "[_]", "[  ]", "( )", "(  )"].map { (Array($0.utf8), false) }
    + ["☑", "☒", "■", "●", "✓", "✔", "[x]", "[X]", "[✓]", "(x)", "(X)", "(✓)"].map { (Array($0.utf8), true) }
}
