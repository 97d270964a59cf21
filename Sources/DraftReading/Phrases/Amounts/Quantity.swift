import IEPModel

/// How many: one number, or a range of which an end may be open.
struct Quantity: Hashable, Sendable {
  /// Nil where it may be as little as nothing: "up to 30".
  var low: Decimal?
  /// Nil where it may be more: "at least 30".
  var high: Decimal?
  /// "about 30".
  var isApproximate = false
  /// Written as `2-30`, which in front of "minute sessions" can also mean 2 of 30.
  var isDashed = false

  init(_ exact: Decimal) { self.init(low: exact, high: exact) }

  init(low: Decimal?, high: Decimal?) {
    self.low = low
    self.high = high
  }

  static let one = Quantity(1)

  /// The value where it is one number.
  var exact: Decimal? { low == high ? low : nil }

  var isWhole: Bool { low?.whole != nil || low == nil ? high?.whole != nil || high == nil : false }

  /// Nil where a product is too large to hold.
  static func * (left: Quantity, right: Quantity) -> Quantity? {
    guard let low = product(left.low, right.low), let high = product(left.high, right.high) else {
      return nil
    }
    var product = Quantity(low: low, high: high)
    product.isApproximate = left.isApproximate || right.isApproximate
    return product
  }

  /// Hours and minutes together; nil where either is a range or the sum is too large to hold.
  static func + (left: Quantity, right: Quantity) -> Quantity? {
    guard let left = left.exact, let right = right.exact else { return nil }
    let scale = max(left.scale, right.scale)
    guard let one = left.digits(at: scale), let other = right.digits(at: scale) else { return nil }
    let sum = one.addingReportingOverflow(other)
    return sum.overflow ? nil : Quantity(Decimal(sum.partialValue, scale: scale))
  }

  /// The product of two ends, open where one is open; nil where it is too large to hold.
  private static func product(_ left: Decimal?, _ right: Decimal?) -> Decimal?? {
    guard let left, let right else { return .some(nil) }
    return (left * right).map { .some($0) }
  }
}

extension Decimal {
  /// The digits that this number has with so many places after the point.
  fileprivate func digits(at scale: Int) -> Int? {
    (self.scale..<max(scale, self.scale)).reduce(digits) { digits, _ in
      digits.flatMap { number in
        let product = number.multipliedReportingOverflow(by: 10)
        return product.overflow ? nil : product.partialValue
      }
    }
  }
}

extension Quantity {
  /// Whether minutes told in hundredths of an hour are these, as far as such a figure tells: 4.17 hours (250.2 minutes) are
  /// 5 × 50.
  func rounds(_ minutes: Quantity) -> Bool {
    guard let said = low, said == high, let exact = minutes.low, exact == minutes.high, said.whole == nil
    else {
      return false
    }
    let difference = said > exact ? said - exact : exact - said
    return difference.map { $0 <= Decimal(3, scale: 1) } ?? false
  }
}
