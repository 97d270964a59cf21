import IEPModel

/// An exact fraction: what a sum comes to.
struct Fraction: Hashable, Sendable {
  let over: Int
  let under: Int

  /// Nil for a division by 0.
  init?(_ over: Int, _ under: Int) {
    guard under != 0 else { return nil }
    (self.over, self.under) = under < 0 ? (-over, -under) : (over, under)
  }

  init?(_ number: Decimal) {
    var under = 1
    for _ in 0..<number.scale {
      let (product, overflow) = under.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      under = product
    }
    self.init(number.digits, under)
  }

  /// Whether a number is this, or with `rounded` this rounded half up to the number's own places.
  func equals(_ number: Decimal, rounded: Bool) -> Bool {
    guard let other = Fraction(number) else { return false }
    let (left, overflow) = over.multipliedReportingOverflow(by: other.under)
    let (right, overflow2) = other.over.multipliedReportingOverflow(by: under)
    guard !overflow, !overflow2 else { return false }
    if left == right { return true }
    // |difference| is at most half of the number's last place.
    return rounded && abs(left - right) <= under / 2
  }
}

/// Sums as statements show them: `2 × 30`, `4 × 45 + 2 × 30`, `60 ÷ 2`, `80% of 10`.
struct Sum: Hashable, Sendable {
  enum Operator: Hashable, Sendable { case plus, minus, times, over, percentOf }

  var operands: [Decimal]
  var operators: [Operator]

  /// What it comes to, with × and ÷ before + and −; nil where that is too large to hold. O(operands).
  var value: Fraction? {
    guard let first = operands.first.flatMap({ Fraction($0) }) else { return nil }
    var total = Fraction(0, 1)
    var sign = 1
    var term: Fraction? = first
    for (operation, operand) in zip(operators, operands.dropFirst()) {
      guard let next = Fraction(operand), let open = term else { return nil }
      switch operation {
      case .times: term = Self.product(open, next)
      case .over: term = Fraction(next.under, next.over).flatMap { Self.product(open, $0) }
      case .percentOf:
        term = Fraction(1, 100).flatMap { Self.product(open, $0) }.flatMap { Self.product($0, next) }
      case .plus, .minus:
        total = total.flatMap { Self.sum($0, open, sign) }
        (sign, term) = (operation == .plus ? 1 : -1, next)
      }
    }
    guard let total, let term else { return nil }
    return Self.sum(total, term, sign)
  }

  /// Whether it comes to the number of a fact, with `rounded` rounded half up to that number's own places.
  func comes(to fact: Fact, rounded: Bool) -> Bool {
    guard case .number(let number) = fact.value else { return false }
    return value?.equals(number, rounded: rounded) ?? false
  }

  private static func product(_ one: Fraction, _ two: Fraction) -> Fraction? {
    let (over, overflow) = one.over.multipliedReportingOverflow(by: two.over)
    let (under, overflow2) = one.under.multipliedReportingOverflow(by: two.under)
    return overflow || overflow2 ? nil : Fraction(over, under)
  }

  private static func sum(_ one: Fraction, _ two: Fraction, _ sign: Int) -> Fraction? {
    guard let left = product(one, Fraction(two.under, two.under) ?? one),
      let right = product(two, Fraction(one.under, one.under) ?? two)
    else { return nil }
    let (over, overflow) = left.over.addingReportingOverflow(sign * right.over)
    return overflow ? nil : Fraction(over, left.under)
  }

  /// The sums in a text: numbers with one operator and nothing but words between them. O(text).
  static func all(in bytes: [UInt8], _ facts: [Fact]) -> [(sum: Sum, range: Range<Int>)] {
    let numbers = facts.filter { if case .number = $0.value { $0.kind == .numbers } else { false } }
    var sums: [(sum: Sum, range: Range<Int>)] = []
    var open: (sum: Sum, range: Range<Int>)?
    for (number, next) in zip(numbers, numbers.dropFirst()) {
      guard case .number(let one) = number.value, case .number(let two) = next.value,
        let operation = operation(bytes[number.range.upperBound..<next.range.lowerBound])
      else {
        if let open { sums.append(open) }
        open = nil
        continue
      }
      var chain = open ?? (Sum(operands: [one], operators: []), number.range)
      chain.sum.operands.append(two)
      chain.sum.operators.append(operation)
      chain.range = chain.range.lowerBound..<next.range.upperBound
      open = chain
    }
    if let open { sums.append(open) }
    return sums
  }

  private static let signs: [([UInt8], Operator)] = [
    (Array("×".utf8), .times), (Array("+".utf8), .plus), (Array("−".utf8), .minus), (Array("÷".utf8), .over),
  ]

  /// The one operator between two numbers; nil for none, or for anything else but a unit.
  private static func operation(_ gap: ArraySlice<UInt8>) -> Operator? {
    var found: Operator?
    if gap.elementsEqual(" % of ".utf8) || gap.elementsEqual("% of ".utf8) { return .percentOf }
    for word in gap.split(separator: UInt8(ascii: " ")) {
      if let sign = signs.first(where: { word.elementsEqual($0.0) })?.1 {
        guard found == nil else { return nil }
        found = sign
      } else if FactWords.entries[FactWords.key(word)]?.unit == nil {
        return nil
      }
    }
    return found
  }
}
