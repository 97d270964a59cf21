import IEPModel

/// Two dates with the time between them: "10/14/2025 – 10/13/2026", "from X to Y", "X through Y".
struct DateRange: Hashable, Sendable {
  /// Either may be impossible; an end before its start is left as the draft says it.
  var start: DatePhrase
  var end: DatePhrase
  /// Bytes of the text.
  var range: Range<Int> { start.range.lowerBound..<end.range.upperBound }
  var tokens: Range<Int> { start.tokens.lowerBound..<end.tokens.upperBound }

  static func ranges(in text: SpannedText) -> [DateRange] {
    let tokens = PhraseToken.tokens(of: text)
    return ranges(of: DatePhrase.dates(in: tokens), in: tokens)
  }

  static func ranges(of dates: [DatePhrase], in tokens: [PhraseToken]) -> [DateRange] {
    let dates = dates.filter { $0.kind != .schoolYear }
    var found: [DateRange] = []
    for (start, end) in zip(dates, dates.dropFirst()) {
      if let last = found.last, last.end == start { continue }
      let between = tokens[start.tokens.upperBound..<end.tokens.lowerBound].map(\.text)
      let opener = tokens.text(start.tokens.lowerBound - 1)
      if joins.contains(between) || between == ["and"] && opener == "between" {
        found.append(DateRange(start: start, end: end))
      }
    }
    return found
  }

  static let joins: Set<[PhraseWord]> = [
    ["-"], ["-", "-"], ["to"], ["through"], ["thru"], ["until"], ["till"], ["up", "to"], ["and", "ending"],
    [",", "to"], ["and", "ending", "on"], ["ending"], [",", "through"],
  ]
}
