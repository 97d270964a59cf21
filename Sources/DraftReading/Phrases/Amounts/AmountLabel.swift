import IEPModel

/// What a label or a column heading says about the bare number under it: "Minutes per week",
/// "Sessions/Month", "Session length (min)".
struct AmountLabel: Hashable, Sendable {
  enum Unit: Hashable, Sendable {
    /// Minutes in one unit: 60 for hours.
    case time(Decimal)
    case sessions, days
    /// "Frequency": a small number counts sessions, a large one may be minutes.
    case frequency
  }

  /// Nil where it does not say what a number under it counts, as "Session length" does not.
  var unit: Unit?
  var frequency: Frequency?
  /// Whether the time is that of one session.
  var isEach: Bool
  var isTotal: Bool

  /// Reads a heading. Nil where it says nothing about an amount, as "Duration" does not.
  init?(_ tokens: [PhraseToken]) {
    let words = Set(tokens.lazy.filter(\.isWord).map(\.text))
    let time = tokens.indices.lazy.compactMap { index in
      tokens[index].text.count > 1 ? DurationPhrase.unit(tokens, at: index)?.value : nil
    }.first
    let isTime = time != nil || !words.isDisjoint(with: Self.timeWords)
    unit =
      if let time {
        .time(time)
      } else if isTime {
        nil
      } else if !words.isDisjoint(with: Self.sessionWords) {
        .sessions
      } else {
        words.contains("days") ? .days : words.isDisjoint(with: Self.frequencyWords) ? nil : .frequency
      }
    isEach =
      isTime && !words.isDisjoint(with: ["session", "visit", "lesson", "each"])
      || isTime && words.isSuperset(of: ["per", "period"])
    isTotal = words.contains("total")
    for index in tokens.indices {
      if case .frequency(let found) = PeriodPhrase.read(tokens, at: index)?.value { frequency = found }
    }
    if unit == nil, !isEach, !isTotal, frequency == nil { return nil }
  }

  /// A label in running text, up to its colon or equals sign: "minutes per month: 120".
  static func read(_ tokens: [PhraseToken], at start: Int) -> Found<AmountLabel>? {
    guard let first = tokens.text(start), starters.contains(first),
      let end = (start + 1..<start + 9).first(where: { tokens.text($0) == ":" || tokens.text($0) == "=" }),
      (start..<end).allSatisfy({ index in
        tokens[index].isWord || ["/", "(", ")", "#"].contains(tokens[index].text)
          // "Min. per session".
          || tokens[index].text == "." && AmountWords.abbreviations.contains(tokens[index - 1].text)
      }),
      let label = AmountLabel(Array(tokens[start..<end]))
    else { return nil }
    return Found(label, end: end + 1)
  }

  private static let timeWords: WordSet = ["length", "duration", "long", "time"]
  private static let sessionWords: WordSet = ["sessions", "times", "visits", "periods", "x"]
  private static let frequencyWords: WordSet = ["frequency", "freq", "often"]
  private static let starters: WordSet = [
    "minutes", "min", "mins", "hours", "hrs", "session", "sessions", "times", "visits", "frequency", "freq",
    "duration", "length", "time", "total", "number", "#", "amount", "how", "service", "days", "periods",
    "period",
    "class",
  ]
}
