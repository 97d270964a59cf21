/// A number as a draft writes it: exact, never a binary fraction. 62, 1.5, 0.25.
public struct Decimal: Hashable, Sendable, Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral {
  /// The digits without the point.
  public let digits: Int
  /// How many of them stand after the point, without trailing zeros.
  public let scale: Int

  /// `digits` ÷ 10^`scale`, brought to its shortest form.
  public init(_ digits: Int, scale: Int = 0) {
    var digits = digits
    var scale = max(0, scale)
    while scale > 0, digits % 10 == 0 { (digits, scale) = (digits / 10, scale - 1) }
    self.digits = digits
    self.scale = scale
  }

  /// A whole number: its scale is 0.
  public init(integerLiteral value: Int) { self.init(value) }

  /// Reads `62`, `1.5`, `1,200`, `.5`. Nil for anything else, and for more than 15 digits.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let number = text.withUTF8({ Decimal($0) }) else { return nil }
    self = number
  }

  /// The same for text as bytes.
  public init?(_ text: UnsafeBufferPointer<UInt8>) {
    var digits = 0
    var scale = 0
    var seen = 0
    var afterPoint = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard seen < 15 else { return nil }
        digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
        seen += 1
        if afterPoint { scale += 1 }
      case UInt8(ascii: ".") where !afterPoint: afterPoint = true
      case UInt8(ascii: ",") where !afterPoint && seen > 0: continue
      default: return nil
      }
    }
    guard seen > 0 else { return nil }
    self.init(digits, scale: scale)
  }

  /// The value where it is whole.
  public var whole: Int? { scale == 0 ? digits : nil }

  public var description: String {
    guard scale > 0 else { return String(digits) }
    let text = String(digits.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - text.count)) + text
    let point = padded.index(padded.endIndex, offsetBy: -scale)
    return (digits < 0 ? "-" : "") + padded[..<point] + "." + padded[point...]
  }

  public static func < (left: Decimal, right: Decimal) -> Bool {
    let scale = max(left.scale, right.scale)
    return left.raised(to: scale) < right.raised(to: scale)
  }

  /// Exact; nil where the product is too large to hold.
  public static func * (left: Decimal, right: Decimal) -> Decimal? {
    let product = left.digits.multipliedReportingOverflow(by: right.digits)
    return product.overflow ? nil : Decimal(product.partialValue, scale: left.scale + right.scale)
  }

  /// Exact; nil where the sum is too large to hold.
  public static func + (left: Decimal, right: Decimal) -> Decimal? { sum(left, right, 1) }

  /// Exact; nil where the difference is too large to hold.
  public static func - (left: Decimal, right: Decimal) -> Decimal? { sum(left, right, -1) }

  private static func sum(_ left: Decimal, _ right: Decimal, _ sign: Int) -> Decimal? {
    let scale = max(left.scale, right.scale)
    let (one, two) = (left.raised(to: scale), right.raised(to: scale))
    guard one.magnitude < Int.max / 2, two.magnitude < Int.max / 2 else { return nil }
    return Decimal(one + sign * two, scale: scale)
  }

  private func raised(to scale: Int) -> Int {
    (self.scale..<max(scale, self.scale)).reduce(digits) { digits, _ in
      let product = digits.multipliedReportingOverflow(by: 10)
      return product.overflow ? (digits < 0 ? Int.min : Int.max) : product.partialValue
    }
  }
}
