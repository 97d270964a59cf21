import IEPModel

/// A date as a draft writes it, in the American order of month and day.
///
/// A day that no calendar has is `impossible` and has no value: it is pointed out, never repaired.
/// Fractions, ratios, scores, telephone and section numbers are no dates.
struct DatePhrase: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case day, month, impossible
    /// "2025-26", "SY 2025–2026": a span of school time, not a date.
    case schoolYear
  }

  var kind: Kind
  /// ISO 8601: `2025-10-14` for a day, `2025-10` for a month, otherwise nil.
  var iso: String?
  /// Bytes of the text.
  var range: Range<Int>
  /// The tokens it was read from.
  var tokens: Range<Int>

  /// All dates of a text from left to right.
  static func dates(in text: SpannedText) -> [DatePhrase] { dates(in: PhraseToken.tokens(of: text)) }

  static func dates(in tokens: [PhraseToken]) -> [DatePhrase] {
    var found: [DatePhrase] = []
    var index = 0
    while index < tokens.count {
      if let named = NamedDate.read(tokens, at: index) {
        found.append(DatePhrase(named.value, index..<named.end, of: tokens))
        index = named.end
      } else if let run = NumericDates.read(tokens, at: index) {
        found += run.value.map { DatePhrase($0.value, $0.tokens, of: tokens) }
        index = run.end
      } else {
        index += 1
      }
    }
    return found
  }

  private init(_ value: DateValue, _ part: Range<Int>, of tokens: [PhraseToken]) {
    kind = value.kind
    iso = value.iso
    range = tokens.bytes(part)
    self.tokens = part
  }
}

/// A date without its place.
struct DateValue: Hashable, Sendable {
  var kind: DatePhrase.Kind
  var iso: String?

  static let schoolYear = DateValue(kind: .schoolYear)

  static func day(year: Int, month: Int, day: Int) -> DateValue {
    let iso = CalendarDay.iso(year: year, month: month, day: day)
    return DateValue(kind: iso == nil ? .impossible : .day, iso: iso)
  }

  static func month(year: Int, month: Int) -> DateValue? {
    CalendarDay.month(year: year, month: month).map { DateValue(kind: .month, iso: $0) }
  }
}
