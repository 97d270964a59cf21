import IEPModel

extension Catalogue {
  /// A date as `date.full` writes it ("October 14, 2025"), or as `date.monthYear` does where there is no day.
  ///
  /// Nil for anything but `2025-10-14` and `2025-10`, and for a day that no calendar has.
  public func date(_ iso: String) -> String? {
    let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, let year = Self.number(parts[0], digits: 4),
      let month = Self.number(parts[1], digits: 2), Self.months.indices.contains(month - 1),
      let monthName = phrase(Self.months[month - 1])
    else { return nil }
    var slots: [SlotName: SlotValue] = [.month: .text(monthName), .year: .number(Decimal(year))]
    guard parts.count == 3 else { return phrase(.dateMonthYear, slots) }
    guard let day = Self.number(parts[2], digits: 2), 1...Self.days(inMonth: month, of: year) ~= day
    else { return nil }
    slots[.day] = .number(Decimal(day))
    return phrase(.dateFull, slots)
  }

  private static let months: [SentenceKey] = [
    .dateMonth1, .dateMonth2, .dateMonth3, .dateMonth4, .dateMonth5, .dateMonth6, .dateMonth7, .dateMonth8,
    .dateMonth9, .dateMonth10, .dateMonth11, .dateMonth12,
  ]

  private static func number(_ text: Substring, digits: Int) -> Int? {
    let isPlain = text.utf8.count == digits && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isPlain ? Int(text) : nil
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
