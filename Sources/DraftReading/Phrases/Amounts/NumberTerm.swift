import IEPModel

/// A number with the unit behind it, as a term of an amount.
enum NumberTerm {
  /// "30 min", "half an hour".
  static func time(_ tokens: [PhraseToken], at start: Int, _ bound: BoundWord? = nil) -> Found<
    AmountTerm.Kind
  >? {
    // `30"` is written for seconds and, by mistake, for minutes.
    if tokens.number(start) != nil, tokens.text(start + 1) == "\"", tokens.at(start + 1)?.spaced == false,
      tokens[..<start].count(where: { $0.text == "\"" }).isMultiple(of: 2)
    {
      return Found(.unreadable, end: start + 2)
    }
    guard let time = DurationPhrase.read(tokens, at: start) else { return nil }
    // "10 minutes late", and "in 10 minutes" unless sessions have that length.
    let isOff = tokens.text(time.end).map(offTime.contains) == true
    let isWithin = tokens.text(start - 1) == "in" && CountedThing.session(tokens, at: time.end) == nil
    guard !isOff, !isWithin, let minutes = limited(time.value, bound) else {
      return Found(.unreadable, end: time.end)
    }
    return Found(.minutes(minutes), end: time.end)
  }

  /// "2 sessions", "5 days", "3 students", "twice", and a number with no unit.
  static func count(_ tokens: [PhraseToken], at start: Int, _ bound: BoundWord? = nil) -> Found<
    AmountTerm.Kind
  >? {
    guard let number = QuantityPhrase.read(tokens, at: start) else { return often(tokens, at: start, bound) }
    let unit = tokens.text(number.end) == "-" ? number.end + 1 : number.end
    let thing = CountedThing.read(tokens, at: unit)
    let end = thing?.end ?? number.end
    guard let quantity = limited(number.value, bound) else {
      // "Over 3 weeks", "more than 2 students": no amount in any case.
      return Found(thing?.value == .other || thing?.value == .span ? .word : .unreadable, end: end)
    }
    let agrees = CountedThing.agrees(tokens.text(end - 1), with: quantity)
    switch thing?.value {
    case .sessions where agrees && quantity.isWhole:
      let isNamed = tokens.text(unit) != "times" && tokens.text(unit) != "time"
      return Found(.sessions(quantity, named: isNamed), end: end)
    case .days where quantity.isWhole: return Found(.days(quantity), end: end)
    case .span: return Found(.number, end: end)
    case .other: return Found(.word, end: end)
    case .trials: return Found(.criterion, end: end)
    default: return Found(.bare(quantity), end: number.end)
    }
  }

  /// "once a week", "twice (2x)", "once or twice".
  private static func often(_ tokens: [PhraseToken], at start: Int, _ bound: BoundWord?) -> Found<
    AmountTerm.Kind
  >? {
    guard let first = tokens.text(start).flatMap(NumberWords.times) else { return nil }
    var quantity = Quantity(Decimal(first))
    var end = start + 1
    if let join = tokens.text(end), join == "or" || join == "to",
      let second = tokens.text(end + 1).flatMap(NumberWords.times), second > first
    {
      quantity = Quantity(low: Decimal(first), high: Decimal(second))
      end += 2
    }
    if tokens.text(end) == "(", let again = NumberWords.read(tokens, at: end + 1),
      let close = (again.end..<again.end + 2).first(where: { tokens.text($0) == ")" })
    {
      guard Quantity(again.value) == quantity else { return Found(.unreadable, end: close + 1) }
      end = close + 1
    }
    if tokens.text(end) == "-" { end += 1 }
    // "Once he can read" counts nothing.
    guard first > 1 || isAmount(tokens, at: end) else { return nil }
    return Found(limited(quantity, bound).map { .sessions($0, named: false) } ?? .unreadable, end: end)
  }

  private static func isAmount(_ tokens: [PhraseToken], at start: Int) -> Bool {
    if PeriodPhrase.read(tokens, at: start) != nil || DurationPhrase.read(tokens, at: start) != nil {
      return true
    }
    return ["for", "x", ",", "@", "at"].contains(tokens.text(start))
      && DurationPhrase.read(tokens, at: start + 1) != nil
  }

  private static func limited(_ quantity: Quantity?, _ bound: BoundWord?) -> Quantity? {
    guard let quantity, let bound else { return quantity }
    return quantity.bounded(by: bound)
  }

  /// After a length of time these say that it is no service: "10 minutes early".
  private static let offTime: WordSet = ["late", "early", "tardy", "ago", "notice"]
}
