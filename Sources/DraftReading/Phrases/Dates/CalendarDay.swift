import IEPModel

/// A day or month of the calendar, and its ISO 8601 form.
enum CalendarDay {
  /// Years that a school record can speak of. Two digits from 70 on are of the last century, others of this one.
  static func year(_ digits: String) -> Int? {
    guard let number = Int(digits) else { return nil }
    switch digits.utf8.count {
    case 4: return (1900...2100).contains(number) ? number : nil
    case 2: return number < 70 ? 2000 + number : 1900 + number
    default: return nil
    }
  }

  /// `2025-10-14`; nil for a day that no calendar has.
  static func iso(year: Int, month: Int, day: Int) -> String? {
    guard let month = iso(year: year, month: month), day >= 1, day <= length(ofMonth: month.month, year: year)
    else { return nil }
    return "\(month.iso)-\(twoDigits(day))"
  }

  /// `2025-10`.
  static func month(year: Int, month: Int) -> String? { iso(year: year, month: month)?.iso }

  /// `--10-14`: a day of every year, for a date without one.
  static func everyYear(month: Int, day: Int) -> String? {
    guard (1...12).contains(month), day >= 1, day <= longest(ofMonth: month) else { return nil }
    return "--\(twoDigits(month))-\(twoDigits(day))"
  }

  /// How many days a month has in a leap year.
  static func longest(ofMonth month: Int) -> Int { length(ofMonth: month, year: 2000) }

  private static func iso(year: Int, month: Int) -> (iso: String, month: Int)? {
    (1...12).contains(month) ? ("\(year)-\(twoDigits(month))", month) : nil
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension CalendarDay {
  /// Whether a text is a day (`2025-10-14`), a month (`2025-10`) or a day of every year (`--10-14`) that a calendar
  /// has: the forms that a draft's own JSON gives dates in.
  static func isISO(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.map { $0.utf8.allSatisfy(\.isASCIIDigit) && $0.utf8.count == 2 ? Int($0) : nil }
    switch parts.count {
    case 2:
      guard parts[0].utf8.count == 4, let year = year(String(parts[0])), let month = numbers[1] else {
        return false
      }
      return CalendarDay.month(year: year, month: month) == text
    case 3:
      guard parts[0].utf8.count == 4, let year = year(String(parts[0])), let month = numbers[1],
        let day = numbers[2]
      else { return false }
      return iso(year: year, month: month, day: day) == text
    case 4:
      guard parts[0].isEmpty, parts[1].isEmpty, let month = numbers[2], let day = numbers[3] else {
        return false
      }
      return everyYear(month: month, day: day) == text
    default: return false
    }
  }
}
