/// Syllables of numbers as they are spoken in English.
enum SpokenNumber {
  private static let ones = [2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2]
  private static let tens = [0, 0, 2, 2, 2, 2, 2, 3, 2, 2]

  /// The syllables of digits. Up to nine digits are one number; four without a comma are a year where years are
  /// spoken in pairs ("twenty twenty-five", 1100 to 1999 and 2010 to 2099). More digits, or digits after a
  /// leading zero, are spoken one by one.
  static func count(_ digits: [UInt8], hasComma: Bool = false) -> Int {
    let values = digits.map { Int($0 & 0x0F) }
    if values.count > 9 || values.count > 1 && values[0] == 0 { return values.reduce(0) { $0 + ones[$1] } }
    let number = values.reduce(0) { $0 * 10 + $1 }
    if values.count == 4, !hasComma, isYear(number) { return year(number) }
    return cardinal(number)
  }

  /// What an ordinal's ending adds: "second" and "thirtieth" have one syllable more than "two" and "thirty".
  static func ordinalExtra(_ digits: [UInt8]) -> Int {
    guard let last = digits.last.map({ Int($0 & 0x0F) }) else { return 0 }
    let isTeen = digits.count > 1 && digits[digits.count - 2] & 0x0F == 1
    if last == 2 { return isTeen ? 0 : 1 }
    return last == 0 && digits.count == 2 && !isTeen ? 1 : 0
  }

  private static func isYear(_ number: Int) -> Bool {
    (1100...1999).contains(number) || (2010...2099).contains(number)
  }

  /// "nineteen oh five", "nineteen hundred", "twenty twenty-five".
  private static func year(_ number: Int) -> Int {
    let (first, second) = (number / 100, number % 100)
    if second == 0 { return below100(first) + 2 }
    return below100(first) + (second < 10 ? 1 : 0) + below100(second)
  }

  /// "one million two hundred thousand five"
  private static func cardinal(_ number: Int) -> Int {
    if number < 1000 { return below1000(number) }
    let unit = number < 1_000_000 ? 1000 : 1_000_000
    // "thousand" and "million" both have two.
    return below1000(number / unit) + 2 + (number % unit == 0 ? 0 : cardinal(number % unit))
  }

  private static func below1000(_ number: Int) -> Int {
    if number < 100 { return below100(number) }
    return ones[number / 100] + 2 + (number % 100 == 0 ? 0 : below100(number % 100))
  }

  private static func below100(_ number: Int) -> Int {
    if number < 20 { return ones[number] }
    return tens[number / 10] + (number % 10 == 0 ? 0 : ones[number % 10])
  }
}
