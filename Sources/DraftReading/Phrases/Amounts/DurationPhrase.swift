import IEPModel

/// A length of time in minutes: "30 min.", "1.5 hours", "1 1/2 hrs", "half an hour", "1 hr 15 min",
/// "20-30 minutes", "30 min to 1 hour".
///
/// A value of nil stands for a length that must not be read.
enum DurationPhrase {
  static func read(_ tokens: [PhraseToken], at start: Int) -> Found<Quantity?>? {
    guard let first = single(tokens, at: start) else { return nil }
    guard let join = tokens.text(first.end), joins.contains(join),
      let second = single(tokens, at: first.end + 1)
    else { return first }
    guard let low = first.value?.exact, let high = second.value?.exact, low < high else {
      return Found(nil, end: second.end)
    }
    return Found(Quantity(low: low, high: high), end: second.end)
  }

  /// The unit of time at a token: 1 for minutes, 60 for hours.
  static func unit(_ tokens: [PhraseToken], at index: Int) -> Found<Decimal>? {
    guard let word = tokens.text(index), let factor = units[word] else { return nil }
    return word == "m" && isDay(tokens, after: index) ? nil : Found(factor, end: index + 1)
  }

  static func isHour(_ word: PhraseWord) -> Bool { units[word] == 60 }

  /// Whether the letter before is Monday's, as in `M-F` and `M/W/F`.
  private static func isDay(_ tokens: [PhraseToken], after letter: Int) -> Bool {
    guard let sign = tokens.text(letter + 1), let next = tokens.text(letter + 2) else { return false }
    return sign == "-" || sign == "/" && (["t", "th", "f"].contains(next) || tokens.text(letter + 3) == "/")
  }

  private static func single(_ tokens: [PhraseToken], at start: Int) -> Found<Quantity?>? {
    if let hours = hoursWithFraction(tokens, at: start) {
      // "2 1/2 hour sessions" are two of half an hour, or of two hours and a half.
      let isOpen = tokens.number(start) != nil && tokens.number(start + 1) != nil
      let isSession = CountedThing.session(tokens, at: hours.end) != nil
      return Found(isOpen && isSession ? nil : Quantity(hours.value), end: hours.end)
    }
    guard let quantity = QuantityPhrase.read(tokens, at: start),
      let unit = unit(tokens, after: quantity.end)
    else { return nil }
    guard let value = quantity.value, let minutes = value * Quantity(unit.value) else {
      return Found(nil, end: unit.end)
    }
    var sum = Found<Quantity?>(minutes, end: unit.end)
    sum.value?.isDashed = value.isDashed
    return unit.value == 60 ? addMinutes(tokens, to: sum) : sum
  }

  /// The unit after a number: "30 min", "30-minute", "30 (minutes)".
  private static func unit(_ tokens: [PhraseToken], after index: Int) -> Found<Decimal>? {
    switch tokens.text(index) {
    case "-": return unit(tokens, at: index + 1)
    // The sign for minutes: `30'`.
    case "'":
      let isClose = tokens.at(index)?.spaced == false
      let isSign = isClose && tokens.at(index + 1).map { $0.spaced || !$0.isWord && $0.number == nil } ?? true
      return isSign ? Found(1, end: index + 1) : nil
    case "(":
      guard let unit = unit(tokens, at: index + 1), tokens.text(unit.end) == ")" else { return nil }
      return Found(unit.value, end: unit.end + 1)
    default: return unit(tokens, at: index)
    }
  }

  /// The minutes of "1 hour 30 minutes", "1 hr. 30 min.".
  private static func addMinutes(_ tokens: [PhraseToken], to hours: Found<Quantity?>) -> Found<Quantity?> {
    let isShort = tokens.text(hours.end) == "." && ["hr", "hrs", "h"].contains(tokens.text(hours.end - 1))
    let start = isShort || tokens.text(hours.end) == "and" ? hours.end + 1 : hours.end
    guard let minutes = NumberWords.read(tokens, at: start), minutes.value < 60,
      let unit = unit(tokens, after: minutes.end), unit.value == 1
    else { return hours }
    return Found(hours.value.flatMap { $0 + Quantity(minutes.value) }, end: unit.end)
  }

  /// "1 1/2 hours", "half an hour", "an hour and a half", in minutes.
  private static func hoursWithFraction(_ tokens: [PhraseToken], at start: Int) -> Found<Decimal>? {
    if let fraction = HourFraction.read(tokens, at: start),
      let unit = unit(tokens, at: skip(tokens, fraction.end)), unit.value == 60
    {
      return Found(Decimal(fraction.value), end: unit.end)
    }
    let article = tokens.text(start).flatMap { NumberWords.articles[$0] }.map {
      Found(Decimal($0), end: start + 1)
    }
    guard let hours = NumberWords.read(tokens, at: start) ?? article, let whole = hours.value.whole,
      whole < 100
    else { return nil }
    let isJoined = tokens.text(hours.end).map(mixers.contains) == true
    let next = isJoined ? hours.end + 1 : hours.end
    // "Two half hour sessions", "four 1/2 hour sessions" are of half an hour.
    let isMixed = isJoined || tokens.number(start) != nil && tokens.number(next) != nil
    if let fraction = HourFraction.read(tokens, at: next), isMixed,
      let unit = unit(tokens, at: fraction.end), unit.value == 60
    {
      return Found(Decimal(whole * 60 + fraction.value), end: unit.end)
    }
    guard let unit = unit(tokens, at: hours.end), unit.value == 60 else { return nil }
    if tokens.text(unit.end) == "and", let fraction = HourFraction.read(tokens, at: unit.end + 1) {
      return Found(Decimal(whole * 60 + fraction.value), end: fraction.end)
    }
    return article == nil ? nil : Found(60, end: unit.end)
  }

  /// "half an hour", "half of an hour", "half-hour".
  private static func skip(_ tokens: [PhraseToken], _ start: Int) -> Int {
    var index = start
    while let text = tokens.text(index), ["-", "of", "a", "an"].contains(text), index < start + 2 {
      index += 1
    }
    return index
  }

  private static let joins: WordSet = ["-", "to", "or"]
  private static let mixers: WordSet = ["and", "&", "-"]
  private static let units: WordTable<Decimal> = [
    "minutes": 1, "minute": 1, "mins": 1, "min": 1, "mns": 1, "mn": 1, "m": 1, "minuets": 1,
    "hours": 60, "hour": 60, "hrs": 60, "hr": 60, "h": 60,
  ]
}

/// A part of an hour in whole minutes: "half", "a half", "1/4", "three quarters", `½`.
enum HourFraction {
  static func read(_ tokens: [PhraseToken], at start: Int) -> Found<Int>? {
    if let named = named.longest(tokens, at: start) { return named }
    if let sign = tokens.at(start), let minutes = signs[sign.text], sign.number != nil {
      return Found(minutes, end: start + 1)
    }
    guard tokens.text(start + 1) == "/", let part = tokens.number(start)?.whole,
      let whole = tokens.number(start + 2)?.whole, [2, 3, 4].contains(whole), (1..<whole).contains(part)
    else { return nil }
    return Found(60 * part / whole, end: start + 3)
  }

  private static let named = PhraseTable<Int>([
    15: "quarter | a quarter | one quarter | one fourth",
    30: "half | a half | one half | an half",
    45: "three quarters | three fourths",
  ])
  private static let signs: WordTable<Int> = ["0.25": 15, "0.5": 30, "0.75": 45]
}
