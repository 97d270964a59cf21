import IEPModel

/// A number as goals write it: `95`, `80%`, `4 out of 5`, or a range that names no single number.
struct CriterionQuantity: Hashable, Sendable {
  enum Form: Hashable, Sendable {
    case number
    case percent
    case ratio(of: Decimal)
    /// `80-90%`, `3 to 5`, `1 or 2`: neither end is the criterion.
    case range
  }

  var value: Decimal
  var form: Form
  var end: Int
  var isSpelled = false
}

extension GoalText {
  func isPercentSign(_ index: Int) -> Bool {
    ["%", "percent", "pct"].contains(word(index)) || isPerCent(index)
  }

  private func isPerCent(_ index: Int) -> Bool { word(index) == "per" && word(index + 1) == "cent" }

  private func afterPercentSign(_ index: Int) -> Int { isPerCent(index) ? index + 2 : index + 1 }

  /// The quantity that starts at a token; nil where a number there measures nothing. `alone`: the number
  /// before "to" in "from 42 to 78", which is no range.
  func quantity(at index: Int, alone: Bool = false) -> CriterionQuantity? {
    if let fraction = CriterionQuantity.fractions[word(index)], isOccasion(after: index + 1) {
      return CriterionQuantity(value: fraction.part, form: .ratio(of: fraction.whole), end: index + 1)
    }
    guard let first = number(at: index), !isSetAside[index..<first.end].contains(true) else { return nil }
    var result = CriterionQuantity(
      value: first.value, form: .number, end: first.end, isSpelled: first.isSpelled)
    if !alone, let end = rangeEnd(from: index, after: first.end) {
      (result.form, result.end) = (.range, end)
    } else if word(first.end) == "-", isPercentSign(first.end + 1) {
      (result.form, result.end) = (.percent, afterPercentSign(first.end + 1))
    } else if isPercentSign(first.end) {
      (result.form, result.end) = (.percent, afterPercentSign(first.end))
    } else if let whole = wholeOfRatio(after: first.end) {
      guard first.value <= whole.value, whole.value > 1, !isSetAside[whole.end - 1] else { return nil }
      (result.form, result.end) = (.ratio(of: whole.value), whole.end)
    }
    if let end = restatement(of: result, at: result.end) { result.end = end }
    return result
  }

  /// Parts that are more than their whole ("46 of 26 letters"), which nobody must read as two numbers.
  func impossibleShares() -> [Range<Int>] {
    tokens.indices.compactMap { index in
      guard !isSetAside[index], let part = number(at: index), let whole = wholeOfRatio(after: part.end),
        part.value > whole.value
      else { return nil }
      return index..<whole.end
    }
  }

  private func isOccasion(after index: Int) -> Bool {
    (index..<index + 3).contains { GoalVocabulary.occasions.contains(word($0)) }
  }

  /// The end of `80-90%`, `80% to 90%`, `3 to 5`, `1 or 2`, `between 3 and 5`.
  private func rangeEnd(from index: Int, after end: Int) -> Int? {
    let signed = isPercentSign(end)
    let sign = signed ? afterPercentSign(end) : end
    let between = word(index - 1) == "between" && word(sign) == "and"
    guard between || ["-", "to", "or"].contains(word(sign)), let second = number(at: sign + 1),
      wholeOfRatio(after: second.end) == nil
    else { return nil }
    if isPercentSign(second.end) { return afterPercentSign(second.end) }
    return signed && !between ? nil : second.end
  }

  /// The second numbers of ranges, which no one must read alone. "from 42 to 78" is no range.
  func rangeTails() -> [Range<Int>] {
    tokens.indices.compactMap { index in
      guard let first = number(at: index), let end = rangeEnd(from: index, after: first.end),
        !(max(0, index - 5)..<index).contains(where: { word($0) == "from" })
      else { return nil }
      return first.end..<end
    }
  }

  /// The 5 of `/5`, `of 5`, `out of 5`, `out of every 5`, `of the 5`.
  private func wholeOfRatio(after end: Int) -> GoalNumber? {
    if word(end) == "/" {
      guard let whole = number(at: end + 1), word(whole.end) != "/" else { return nil }
      return whole
    }
    var next = end
    if word(next) == "out" { next += 1 }
    if word(next) == "of" { next += 1 }
    guard next > end else { return nil }
    while GoalVocabulary.determiners.contains(word(next)) { next += 1 }
    // "3 of the last 4 weekly data points", "3 of her last 4 tries".
    if ["last", "past"].contains(word(next)), GoalVocabulary.determiners.contains(word(next - 1)) {
      next += 1
    }
    return number(at: next)
  }

  /// The 5 of `4 days out of 5`.
  func outOf(_ index: Int) -> GoalNumber? {
    word(index) == "out" && word(index + 1) == "of" ? wholeOfRatio(after: index) : nil
  }

  /// The end of `(80%)` after `4/5`, or of `(4/5 trials)` after `80%`: the same thing said again.
  func restatement(of quantity: CriterionQuantity, at index: Int) -> Int? {
    guard word(index) == "(" else { return nil }
    var inner = index + 1
    if ["or", "i.e", "at", "in"].contains(word(inner)) { inner += 1 }
    guard let again = self.quantity(at: inner), again.says(quantity),
      let close = tokens[again.end...].prefix(5).firstIndex(where: { $0.text == ")" })
    else { return nil }
    return close + 1
  }
}

extension CriterionQuantity {
  /// "in ⅘ trials": one sign for "4 of 5", and the token of ¾.
  fileprivate static let fractions: WordTable<(part: Decimal, whole: Decimal)> = [
    "⅔": (2, 3), "0.75": (3, 4), "⅗": (3, 5), "⅘": (4, 5), "⅚": (5, 6), "⅞": (7, 8),
  ]

  /// Whether a percent and a ratio are the same share.
  func says(_ other: CriterionQuantity) -> Bool {
    switch (form, other.form) {
    case (.percent, .ratio(let whole)): Self.isShare(other.value, of: whole, percent: value)
    case (.ratio(let whole), .percent): Self.isShare(value, of: whole, percent: other.value)
    default: false
    }
  }

  /// Whether a part of a whole is a percent, within one of its last digit: 12 of 26 is 46%.
  static func isShare(_ part: Decimal, of whole: Decimal, percent: Decimal) -> Bool {
    guard let low = Decimal(percent.digits - 1, scale: percent.scale) * whole,
      let high = Decimal(percent.digits + 1, scale: percent.scale) * whole, let exact = part * 100
    else { return false }
    return low < exact && exact < high
  }
}
