import IEPModel

/// Numbers written as words.
enum NumberWords {
  /// The digits or the number words at a place: `30`, "four", "twenty-five", "one hundred and twenty".
  /// Never an article, an ordinal or a fraction.
  static func read(_ tokens: [PhraseToken], at start: Int) -> Found<Decimal>? {
    if let number = tokens.number(start) { return Found(number, end: start + 1) }
    guard let head = belowHundred(tokens, at: start) else { return nil }
    guard tokens.text(head.end) == "hundred", head.value < 10 else {
      return Found(Decimal(head.value), end: head.end)
    }
    let hundreds = head.value * 100
    let joined = tokens.text(head.end + 1) == "and" ? head.end + 2 : head.end + 1
    guard let rest = belowHundred(tokens, at: joined) else {
      return Found(Decimal(hundreds), end: head.end + 1)
    }
    return Found(Decimal(hundreds + rest.value), end: rest.end)
  }

  /// One word: "four", "forty", an article, or a half.
  static func value(_ word: PhraseWord) -> Decimal? {
    if let whole = units[word] ?? tens[word] ?? articles[word] { return Decimal(whole) }
    return fractions[word]
  }

  /// How often: once, twice, thrice.
  static func times(_ word: PhraseWord) -> Int? { often[word] }

  /// The place in a row: "third", and `3` before "rd".
  static func ordinal(_ tokens: [PhraseToken], at start: Int) -> Found<Int>? {
    if let place = tokens.text(start).flatMap({ ordinals[$0] }) { return Found(place, end: start + 1) }
    guard let place = tokens.number(start)?.whole, let ending = tokens.text(start + 1) else { return nil }
    return ordinalEndings.contains(ending) ? Found(place, end: start + 2) : nil
  }

  static let articles: WordTable<Int> = ["a": 1, "an": 1]
  static let fractions: WordTable<Decimal> = [
    "half": Decimal(5, scale: 1), "quarter": Decimal(25, scale: 2),
  ]
  static let ordinalEndings: WordSet = ["st", "nd", "rd", "th"]

  private static func belowHundred(_ tokens: [PhraseToken], at start: Int) -> Found<Int>? {
    guard let word = tokens.text(start) else { return nil }
    if let unit = units[word] { return Found(unit, end: start + 1) }
    guard let ten = tens[word] else { return nil }
    let next = tokens.text(start + 1) == "-" ? start + 2 : start + 1
    if let unit = tokens.text(next).flatMap({ units[$0] }), (1...9).contains(unit) {
      return Found(ten + unit, end: next + 1)
    }
    return Found(ten, end: start + 1)
  }

  private static let units: WordTable<Int> = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]
  private static let tens: WordTable<Int> = [
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
  ]
  private static let often: WordTable<Int> = ["once": 1, "twice": 2, "thrice": 3]
  private static let ordinals: WordTable<Int> = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12,
  ]
}
