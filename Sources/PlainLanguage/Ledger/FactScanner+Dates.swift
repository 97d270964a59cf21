import IEPModel

extension FactScanner {
  typealias FoundDate = (date: FactDate, end: Int)

  /// `2025-10-14`, `2025-10`, `10/14/2025`, `10-14-25`, `14.10.2025`, `10/2025`. Month before day unless only the other
  /// order is a date.
  func numericDate(_ start: Int) -> FoundDate? {
    if start > 0, bytes[start - 1] == UInt8(ascii: "/") || bytes[start - 1] == UInt8(ascii: ".") {
      return nil
    }
    let first = start..<digitsEnd(start)
    if let compact = compactDate(first) { return compact }
    guard first.upperBound < bytes.count, let one = smallNumber(first) else { return nil }
    let separator = bytes[first.upperBound]
    guard separator == UInt8(ascii: "/") || separator == UInt8(ascii: "-") || separator == UInt8(ascii: ".")
    else { return nil }
    let second = (first.upperBound + 1)..<digitsEnd(first.upperBound + 1)
    guard let two = smallNumber(second) else { return nil }
    var third: Range<Int>?
    if second.upperBound < bytes.count, bytes[second.upperBound] == separator {
      let range = (second.upperBound + 1)..<digitsEnd(second.upperBound + 1)
      if !range.isEmpty { third = range }
    }
    if let third {
      guard let three = smallNumber(third) else { return nil }
      let counts = (first.count, second.count, third.count)
      let date: FactDate? =
        switch counts {
        case (4, 1...2, 1...2) where separator != UInt8(ascii: "."):
          FactDate(year: one, month: two, day: three)
        case (1...2, 1...2, 4): ordered(one, two, year: three)
        case (1...2, 1...2, 2) where separator != UInt8(ascii: "."): ordered(one, two, year: 2000 + three)
        default: nil
        }
      guard let date, date.day > 0, date.isPossible else { return nil }
      return (date, third.upperBound)
    }
    let date: FactDate? =
      switch (first.count, second.count) {
      case (4, 2) where separator == UInt8(ascii: "-") && !goesOn(second.upperBound):
        FactDate(year: one, month: two)
      case (1...2, 4) where separator == UInt8(ascii: "/"): FactDate(year: two, month: one)
      default: nil
      }
    guard let date, date.isPossible else { return nil }
    return (date, second.upperBound)
  }

  /// `20251104`: a day of this century by itself.
  private func compactDate(_ digits: Range<Int>) -> FoundDate? {
    guard digits.count == 8, digits.lowerBound == 0 || bytes[digits.lowerBound - 1] != UInt8(ascii: "-"),
      let year = smallNumber(digits.lowerBound..<digits.lowerBound + 4), (2000...2049).contains(year),
      let day = smallNumber(digits.lowerBound + 4..<digits.upperBound)
    else { return nil }
    if digits.upperBound + 1 < bytes.count, bytes[digits.upperBound + 1].isASCIIDigit,
      "-/.,".utf8.contains(bytes[digits.upperBound])
    {
      return nil
    }
    let date = FactDate(year: year, month: day / 100, day: day % 100)
    return date.day > 0 && date.isPossible ? (date, digits.upperBound) : nil
  }

  /// "2025-10/14/2025": the second number begins another date.
  private func goesOn(_ end: Int) -> Bool {
    end + 1 < bytes.count && [UInt8(ascii: "/"), UInt8(ascii: ".")].contains(bytes[end])
      && bytes[end + 1].isASCIIDigit
  }

  private func ordered(_ one: Int, _ two: Int, year: Int) -> FactDate {
    one > 12 && two <= 12
      ? FactDate(year: year, month: two, day: one) : FactDate(year: year, month: one, day: two)
  }

  /// "October 14, 2025", "Oct. 14", "October 2025", "October": from the name of a month. Nil where the word is no month
  /// there: "Jan" without a number, "May" that begins a sentence.
  func date(month: Int?, _ start: Int, _ end: Int) -> FoundDate? {
    guard let month else { return nil }
    let hasPoint = end < bytes.count && bytes[end] == UInt8(ascii: ".")
    let next = blank(hasPoint ? end + 1 : end)
    // "October 2025-10-14": a whole date of its own.
    if let next, bytes[next].isASCIIDigit, numericDate(next) == nil {
      let digits = next..<digitsEnd(next)
      let isWhole =
        digits.upperBound >= bytes.count
        || ![UInt8(ascii: "/"), UInt8(ascii: "-")].contains(bytes[digits.upperBound])
        || !(digits.upperBound + 1 < bytes.count && bytes[digits.upperBound + 1].isASCIIDigit)
      if digits.count == 4, let year = smallNumber(digits) {
        let date = FactDate(year: year, month: month)
        if date.isPossible { return (date, digits.upperBound) }
      } else if digits.count <= 2, isWhole, let day = smallNumber(digits), day > 0,
        // "In May. 30 March 2026 is …": the day is the next month's.
        date(day: day, after: digits.upperBound) == nil
      {
        let afterDay = ordinalEnd(digits.upperBound) ?? digits.upperBound
        if let found = year(after: afterDay) {
          let date = FactDate(year: found.year, month: month, day: day)
          if date.isPossible { return (date, found.end) }
        }
        let date = FactDate(month: month, day: day)
        let isDigit = afterDay < bytes.count && bytes[afterDay].isASCIIDigit
        if date.isPossible, !isDigit, wordEnd(afterDay) == afterDay { return (date, afterDay) }
      }
    }
    if let found = year(after: end), end < bytes.count, bytes[end] == UInt8(ascii: ",") {
      return (FactDate(year: found.year, month: month), found.end)
    }
    if let next = blank(end), wordEnd(next) == next + 2, key(next, next + 2) == FactWords.of,
      let found = year(after: next + 2)
    {
      return (FactDate(year: found.year, month: month), found.end)
    }
    if FactWords.shortMonths.contains(key(start, end)) || month == 5 && beginsSentence(start) { return nil }
    return (FactDate(month: month), end)
  }

  /// "14 October 2025", "14th of October", "14-Oct-2025": from the day on.
  func date(day: Int, after end: Int) -> FoundDate? {
    guard (1...31).contains(day) else { return nil }
    if let dashed = dashedDate(day: day, after: end) { return dashed }
    guard var next = blank(end) else { return nil }
    var wordEnd = wordEnd(next)
    if wordEnd == next + 2, key(next, wordEnd) == FactWords.of {
      guard let afterOf = blank(wordEnd) else { return nil }
      next = afterOf
      wordEnd = self.wordEnd(next)
    }
    guard wordEnd > next, bytes[next].isASCIIUppercase,
      let month = FactWords.entries[key(next, wordEnd)]?.month
    else { return nil }
    let hasPoint = wordEnd < bytes.count && bytes[wordEnd] == UInt8(ascii: ".")
    if let found = year(after: hasPoint ? wordEnd + 1 : wordEnd) {
      let date = FactDate(year: found.year, month: month, day: day)
      if date.isPossible { return (date, found.end) }
    }
    // "5 May" is a day, "30 March Street" and "2 Mar" are none that a year does not make sure.
    return nil
  }

  /// "-Oct-2025", "-Oct-25".
  private func dashedDate(day: Int, after end: Int) -> FoundDate? {
    guard end + 1 < bytes.count, bytes[end] == UInt8(ascii: "-"), bytes[end + 1].isASCIIUppercase else {
      return nil
    }
    let month = (end + 1)..<(bytes[(end + 1)...].firstIndex { !$0.isASCIILetter } ?? bytes.count)
    guard month.upperBound < bytes.count, bytes[month.upperBound] == UInt8(ascii: "-"),
      let number = FactWords.entries[key(month.lowerBound, month.upperBound)]?.month
    else { return nil }
    let digits = (month.upperBound + 1)..<digitsEnd(month.upperBound + 1)
    guard digits.count == 4 || digits.count == 2, let year = smallNumber(digits) else { return nil }
    let date = FactDate(year: digits.count == 2 ? 2000 + year : year, month: number, day: day)
    return date.isPossible ? (date, digits.upperBound) : nil
  }

  /// Four digits of a year after an optional comma and blank.
  private func year(after end: Int) -> (year: Int, end: Int)? {
    guard end < bytes.count else { return nil }
    let afterComma = bytes[end] == UInt8(ascii: ",") ? end + 1 : end
    guard let next = blank(afterComma) ?? (afterComma > end ? afterComma : nil), next < bytes.count,
      digitsEnd(next) == next + 4, let year = smallNumber(next..<(next + 4)), (1900...2199).contains(year),
      numericDate(next) == nil
    else { return nil }
    return (year, next + 4)
  }

  /// The byte after one blank; nil where there is none.
  private func blank(_ at: Int) -> Int? {
    at + 1 < bytes.count && bytes[at] == UInt8(ascii: " ") ? at + 1 : nil
  }

  private func beginsSentence(_ start: Int) -> Bool {
    var before = start - 1
    while before >= 0, bytes[before] == UInt8(ascii: " ") || bytes[before] == UInt8(ascii: "\"") {
      before -= 1
    }
    return before < 0
      || [UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";")]
        .contains(bytes[before])
  }
}

extension FactWords {
  static let of = key("of".utf8)
}
