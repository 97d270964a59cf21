import IEPModel

/// What the text of an element says as a date or a number.
enum ElementValues {
  /// A whole text that is one day or month: `2025-10-01`, `10/1/2025`, also with a time or zone behind it
  /// (`2025-10-01Z`). Nil for anything else: such words are kept as they stand.
  static func date(_ text: SpannedText?) -> Sourced<String>? {
    guard let text else { return nil }
    if CalendarDay.isISO(text.string), text.bytes.first != UInt8(ascii: "-") { return text.sourced }
    let start = String(decoding: text.bytes.prefix(10), as: UTF8.self)
    if text.count >= 10, CalendarDay.isISO(start), isTimeOrZone(text.bytes.dropFirst(10)) {
      return Sourced(start, text.spans)
    }
    let dates = DatePhrase.dates(in: text)
    guard dates.count == 1, let date = dates.first, let iso = date.iso, date.range == text.range else {
      return nil
    }
    return Sourced(iso, text.spans)
  }

  /// Whether a text is a day that no calendar has.
  static func isImpossibleDate(_ text: SpannedText) -> Bool {
    let dates = DatePhrase.dates(in: text)
    return dates.count == 1 && dates[0].kind == .impossible && dates[0].range == text.range
  }

  /// A number above zero of at most 15 digits; nil for anything else.
  static func number(_ text: SpannedText?) -> Decimal? {
    guard let text, !text.bytes.contains(UInt8(ascii: ",")), let value = Decimal(text.string), 0 < value
    else {
      return nil
    }
    return value
  }

  /// A whole number above zero.
  static func whole(_ text: SpannedText?) -> Int? { number(text).flatMap(\.whole) }

  private static func isTimeOrZone(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first else { return true }
    return "TZ+-".utf8.contains(first) && rest.allSatisfy { $0.isASCIIDigit || "TZ+-:.".utf8.contains($0) }
  }
}
