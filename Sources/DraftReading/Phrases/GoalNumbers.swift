import IEPModel

/// A number of a phrase, in digits or in words, and the token after it.
struct GoalNumber: Hashable, Sendable {
  var value: Decimal
  var end: Int
  var isSpelled: Bool
}

extension GoalText {
  /// The number that starts at a token: `4`, `four`, `twenty-five`, `four (4)`. Nil where the number in
  /// parentheses differs.
  func number(at index: Int) -> GoalNumber? {
    guard tokens.indices.contains(index) else { return nil }
    guard
      var number = tokens[index].number.map({ GoalNumber(value: $0, end: index + 1, isSpelled: false) })
        ?? spelledNumber(at: index)
    else { return nil }
    if word(number.end) == "(", number.end + 2 < tokens.count, word(number.end + 2) == ")",
      let again = tokens[number.end + 1].number
    {
      guard again == number.value else { return nil }
      number.end += 3
    }
    return number
  }

  private func spelledNumber(at index: Int) -> GoalNumber? {
    let first = word(index)
    if let small = Self.units[first] {
      guard word(index + 1) == "hundred", small > 0, small < 10 else {
        return GoalNumber(value: Decimal(small), end: index + 1, isSpelled: true)
      }
      // "one hundred twenty" is rare: no number rather than a wrong one.
      let goesOn = Self.units[word(index + 2)] != nil || Self.tens[word(index + 2)] != nil
      return goesOn ? nil : GoalNumber(value: Decimal(small * 100), end: index + 2, isSpelled: true)
    }
    guard let tens = Self.tens[first] else { return nil }
    let afterDash = word(index + 1) == "-" ? index + 2 : index + 1
    if let unit = Self.units[word(afterDash)], unit > 0, unit < 10 {
      return GoalNumber(value: Decimal(tens + unit), end: afterDash + 1, isSpelled: true)
    }
    return GoalNumber(value: Decimal(tens), end: index + 1, isSpelled: true)
  }

  private static let units: WordTable<Int> = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]

  private static let tens: WordTable<Int> = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
  ]
}

/// A date of a phrase. `iso` is nil where no calendar has it or it can be read in two ways.
struct GoalDate: Hashable, Sendable {
  var iso: String?
  var end: Int
}

extension GoalText {
  /// `10/15/2026`, `10/2026`, `10-15-26`, `2026-10-15`, `October 15, 2026`, `Oct. 2026`, `October of 2026`,
  /// `15 October 2026`.
  func date(at index: Int) -> GoalDate? {
    namedDate(at: index) ?? dayFirstDate(at: index) ?? numericDate(at: index)
  }

  /// The month that a word names, from 1.
  func month(at index: Int) -> Int? {
    Self.months[word(index).prefix(3)].flatMap { month in
      Self.monthNames[month - 1] == word(index) || Self.shortMonths.contains(word(index)) ? month : nil
    }
  }

  private func wholeNumber(_ index: Int) -> Int? {
    tokens.indices.contains(index) ? tokens[index].number?.whole : nil
  }

  private func year(at index: Int) -> Int? {
    wholeNumber(index).flatMap { $0 >= 1990 && $0 <= 2099 ? $0 : nil }
  }

  private func namedDate(at index: Int) -> GoalDate? {
    guard let month = month(at: index) else { return nil }
    var next = index + 1
    if word(next) == "." { next += 1 }
    if let year = year(at: next) { return GoalDate(iso: Self.iso(year, month, nil), end: next + 1) }
    if word(next) == "," || word(next) == "of", let year = year(at: next + 1) {
      return GoalDate(iso: Self.iso(year, month, nil), end: next + 2)
    }
    guard let day = wholeNumber(next), day >= 1, day <= 31 else { return nil }
    next += 1
    if Self.ordinalEndings.contains(word(next)), isGlued(next) { next += 1 }
    if word(next) == "," { next += 1 }
    guard let year = year(at: next) else { return nil }
    return GoalDate(iso: Self.iso(year, month, day), end: next + 1)
  }

  private func dayFirstDate(at index: Int) -> GoalDate? {
    guard let day = wholeNumber(index), day >= 1, day <= 31 else { return nil }
    var next = index + 1
    if Self.ordinalEndings.contains(word(next)), isGlued(next) { next += 1 }
    if word(next) == "of" { next += 1 }
    guard let month = month(at: next) else { return nil }
    next += word(next + 1) == "," ? 2 : 1
    guard let year = year(at: next) else { return nil }
    return GoalDate(iso: Self.iso(year, month, day), end: next + 1)
  }

  private func numericDate(at index: Int) -> GoalDate? {
    guard let first = wholeNumber(index), let second = wholeNumber(index + 2) else { return nil }
    let sign = word(index + 1)
    guard sign == "/" || sign == "-" else { return nil }
    if word(index + 3) == sign, let third = wholeNumber(index + 4), isGlued(index + 4) {
      if year(at: index) != nil { return GoalDate(iso: Self.iso(first, second, third), end: index + 5) }
      let year = third < 100 ? 2000 + third : third
      guard first <= 31, second <= 31, year >= 1990, year <= 2099 else { return nil }
      return GoalDate(iso: Self.iso(year, first, second), end: index + 5)
    }
    guard sign == "/", first >= 1, first <= 12, let year = year(at: index + 2) else { return nil }
    return GoalDate(iso: Self.iso(year, first, nil), end: index + 3)
  }

  private static func iso(_ year: Int, _ month: Int, _ day: Int?) -> String? {
    guard month >= 1, month <= 12 else { return nil }
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    guard let day else { return "\(year)-\(two(month))" }
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let length = month == 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    guard day >= 1, day <= length else { return nil }
    return "\(year)-\(two(month))-\(two(day))"
  }

  static let ordinalEndings: WordSet = ["st", "nd", "rd", "th"]

  private static let monthNames: [PhraseWord] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]
  private static let shortMonths: WordSet = [
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]
  static func isShortMonth(_ word: PhraseWord) -> Bool { shortMonths.contains(word) }

  private static let months = Dictionary(
    uniqueKeysWithValues: monthNames.enumerated().map { ($1.prefix(3), $0 + 1) })
}
