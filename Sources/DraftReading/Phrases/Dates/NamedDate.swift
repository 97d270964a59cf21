import IEPModel

/// Dates with the month's name: October 14, 2025; Oct. 14th 2025; 14 October 2025; October 2025.
enum NamedDate {
  static func read(_ tokens: [PhraseToken], at start: Int) -> Found<DateValue>? {
    monthFirst(tokens, at: start) ?? dayFirst(tokens, at: start)
  }

  private static func monthFirst(_ tokens: [PhraseToken], at start: Int) -> Found<DateValue>? {
    guard let name = month(tokens, at: start) else { return nil }
    if let year = year(tokens, at: skip(tokens, name.end, [",", "of", "-"])) {
      return DateValue.month(year: year.value, month: name.value).map { Found($0, end: year.end) }
    }
    guard let day = day(tokens, at: name.end) else { return nil }
    if let year = year(tokens, at: skip(tokens, day.end, [",", "of"])) {
      return Found(.day(year: year.value, month: name.value, day: day.value), end: year.end)
    }
    // Without its year a date has no value, but November 31 is in no year.
    let isImpossible = day.value > CalendarDay.longest(ofMonth: name.value) && day.value <= 31
    return isImpossible ? Found(DateValue(kind: .impossible), end: day.end) : nil
  }

  private static func dayFirst(_ tokens: [PhraseToken], at start: Int) -> Found<DateValue>? {
    guard let day = day(tokens, at: start),
      let name = month(tokens, at: skip(tokens, day.end, ["of", "-"]))
    else { return nil }
    let dashed = tokens.text(name.end) == "-" && tokens.text(day.end) == "-"
    guard
      let year = year(
        tokens, at: skip(tokens, name.end, [",", "of", "-"]), short: dashed || endsThere(tokens, name.end + 1)
      )
    else {
      return nil
    }
    return Found(.day(year: year.value, month: name.value, day: day.value), end: year.end)
  }

  /// "15 Oct 26": no word follows that the number could count.
  private static func endsThere(_ tokens: [PhraseToken], _ index: Int) -> Bool {
    tokens.at(index).map { !$0.isWord && $0.number == nil } ?? true
  }

  /// A month's name or its short form with or without a full stop.
  private static func month(_ tokens: [PhraseToken], at start: Int) -> Found<Int>? {
    guard let word = tokens.text(start), let number = months[word] else { return nil }
    return Found(number, end: skip(tokens, start + 1, ["."]))
  }

  private static func day(_ tokens: [PhraseToken], at start: Int) -> Found<Int>? {
    guard let text = tokens.text(start), text.count <= 2, let day = tokens.number(start)?.whole else {
      return nil
    }
    return NumberWords.ordinal(tokens, at: start) ?? Found(day, end: start + 1)
  }

  private static func year(_ tokens: [PhraseToken], at start: Int, short: Bool = false) -> Found<Int>? {
    // "Mar. 3, '27".
    let isCut = tokens.text(start) == "'" && tokens.at(start + 1)?.spaced == false
    let place = isCut ? start + 1 : start
    guard let text = tokens.text(place), tokens.number(place) != nil,
      isCut ? text.count == 2 : text.count == 4 || short
    else { return nil }
    return CalendarDay.year(text.string).map { Found($0, end: place + 1) }
  }

  private static func skip(_ tokens: [PhraseToken], _ start: Int, _ texts: [PhraseWord]) -> Int {
    tokens.text(start).map { texts.contains($0) } == true ? start + 1 : start
  }

  static let months: WordTable<Int> = [
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5,
    "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9,
    "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
  ]
}
