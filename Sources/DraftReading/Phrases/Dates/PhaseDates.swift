import IEPModel

/// When a service or a phase of it starts and ends, as the words around its dates say.
///
/// Beside a marker ("beginning 9/5", "12/2 on") a date may lack its year; it is then a day of every year in
/// the form of ISO 8601 for those, `--09-05`.
struct PhaseDates: Hashable, Sendable {
  /// ISO 8601. Nil where the words give none or an impossible one.
  var start: String?
  var end: String?
  /// Bytes of the text.
  var startRange: Range<Int>?
  var endRange: Range<Int>?

  /// Every date of a text with its place; neither start nor end where the words do not say which it is.
  static func all(in tokens: [PhraseToken]) -> [(value: PhaseDates, tokens: Range<Int>)] {
    let dates = written(in: tokens)
    var found: [(value: PhaseDates, tokens: Range<Int>)] = []
    for (place, date) in dates.enumerated() {
      let afterStart = found.last?.value.startRange != nil && found.last?.value.endRange == nil
      let isSecond = afterStart && place > 0 && isPair(dates[place - 1].tokens, date.tokens, tokens)
      let isFirst = place + 1 < dates.count && isPair(date.tokens, dates[place + 1].tokens, tokens)
      let role =
        date.isSchoolYear ? nil : isSecond ? .end : isFirst ? .start : role(of: date.tokens, in: tokens)
      if date.needsRole, role == nil { continue }
      found.append((PhaseDates(date, role, tokens), date.tokens))
    }
    return found
  }

  /// Takes over what another gives and this does not.
  mutating func add(_ other: PhaseDates) {
    if startRange == nil { (start, startRange) = (other.start, other.startRange) }
    if endRange == nil { (end, endRange) = (other.end, other.endRange) }
  }

  init() {}

  private enum Role: Hashable, Sendable { case start, end }

  private struct Written {
    var iso: String?
    var tokens: Range<Int>
    /// Only a marker tells `9/5` from a fraction.
    var needsRole = false
    /// A school year starts and ends nothing by itself.
    var isSchoolYear = false
  }

  private init(_ date: Written, _ role: Role?, _ tokens: [PhraseToken]) {
    let range = tokens.bytes(date.tokens)
    switch role {
    case .start: (start, startRange) = (date.iso, range)
    case .end: (end, endRange) = (date.iso, range)
    case nil: break
    }
  }

  private static func written(in tokens: [PhraseToken]) -> [Written] {
    let full = DatePhrase.dates(in: tokens)
    let taken = Set(full.flatMap { Array($0.tokens) })
    let short = tokens.indices.compactMap { index -> Written? in
      guard !taken.contains(index), let iso = withoutYear(tokens, at: index) else { return nil }
      return Written(iso: iso, tokens: index..<index + 3, needsRole: true)
    }
    let dates = full.map { Written(iso: $0.iso, tokens: $0.tokens, isSchoolYear: $0.kind == .schoolYear) }
    return (dates + short).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// `9/5`, where no third number makes it something else.
  private static func withoutYear(_ tokens: [PhraseToken], at start: Int) -> String? {
    guard tokens.text(start + 1) == "/", tokens.text(start + 3) != "/", tokens.text(start - 1) != "/",
      let month = tokens.number(start)?.whole, let day = tokens.number(start + 2)?.whole,
      DurationPhrase.unit(tokens, at: start + 3) == nil, CountedThing.read(tokens, at: start + 3) == nil
    else { return nil }
    return CalendarDay.everyYear(month: month, day: day)
  }

  private static func isPair(_ first: Range<Int>, _ second: Range<Int>, _ tokens: [PhraseToken]) -> Bool {
    guard first.upperBound < second.lowerBound else { return false }
    return DateRange.joins.contains(tokens[first.upperBound..<second.lowerBound].map(\.text))
  }

  private static func role(of date: Range<Int>, in tokens: [PhraseToken]) -> Role? {
    if let after = tokens.text(date.upperBound), onward.contains(after) { return .start }
    let colon = tokens.text(date.lowerBound - 1) == ":" ? date.lowerBound - 1 : date.lowerBound
    for start in stride(from: colon - 3, to: colon, by: 1) {
      if let marker = markers.longest(tokens, at: start), marker.end == colon { return marker.value }
    }
    return nil
  }

  private static let onward: WordSet = ["on", "onward", "onwards", "forward"]
  private static let markers = PhraseTable<Role>([
    .start: """
    beginning | beginning on | begins | begins on | begin | starting | starting on | starts | start
    | start date | from | effective | effective on | as of | after | since | initiation | initiation date
    | on or after
    """,
    .end: """
    until | through | thru | ending | ending on | ends | ends on | end | end date | til | till | before
    | up to
    """,
  ])
}
