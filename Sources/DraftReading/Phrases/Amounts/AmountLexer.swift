import IEPModel

/// Cuts the tokens of a phrase into the terms of an amount, longest reading first.
struct AmountLexer {
  private let tokens: [PhraseToken]
  /// Terms that other grammars have read, by their first token.
  private let known: [Int: AmountTerm]
  private var terms: [AmountTerm] = []

  static func terms(_ tokens: [PhraseToken], known: [AmountTerm] = []) -> [AmountTerm] {
    var lexer = AmountLexer(tokens: tokens, known: known)
    var index = 0
    while index < tokens.count { index = lexer.step(index) }
    return lexer.terms
  }

  private init(tokens: [PhraseToken], known: [AmountTerm]) {
    self.tokens = tokens
    self.known = Dictionary(known.map { ($0.tokens.lowerBound, $0) }) { first, _ in first }
  }

  /// Reads one or two terms and gives the index after them.
  private mutating func step(_ index: Int) -> Int {
    if let term = known[index] {
      terms.append(term)
      return max(index + 1, term.tokens.upperBound)
    }
    if let label = AmountLabel.read(tokens, at: index) { return add(.label(label.value), index, label.end) }
    return period(index) ?? bounded(index) ?? time(index, nil) ?? pattern(index) ?? excluded(index)
      ?? count(index, nil) ?? often(index) ?? fixed(index)
  }

  private mutating func add(_ kind: AmountTerm.Kind, _ start: Int, _ end: Int) -> Int {
    terms.append(AmountTerm(kind, start..<end))
    return end
  }

  // MARK: periods

  private mutating func period(_ index: Int) -> Int? {
    let afterQuantity = terms.last.map { $0.isQuantity || $0.kind == .cross } ?? false
    let bare = afterQuantity ? PeriodPhrase.bare(tokens, at: index) : nil
    // "Weekly progress reports" are no weekly service.
    guard let period = PeriodPhrase.read(tokens, at: index) ?? bare,
      NotAnAmount.read(tokens, at: index).map({ $0.end <= period.end }) ?? true
    else { return nil }
    switch period.value {
    case .frequency(let frequency): return add(.frequency(frequency), index, period.end)
    case .session: return add(.each, index, period.end)
    case .unnamedCycle: return add(.adjective, index, period.end)
    case .withinDay: return add(.unreadable, index, period.end)
    }
  }

  // MARK: quantities

  /// A limit and the number it limits; a limit alone may belong to words around it: "at least weekly".
  private mutating func bounded(_ index: Int) -> Int? {
    guard let bound = BoundWord.before(tokens, at: index) else {
      guard terms.last?.isQuantity == true || isFrequency(terms.last) else { return nil }
      return BoundWord.after(tokens, at: index).map { add(.bound($0.value), index, $0.end) }
    }
    let number = tokens.text(bound.end) == "of" || tokens.text(bound.end) == ":" ? bound.end + 1 : bound.end
    if let end = time(number, bound.value) ?? count(number, bound.value) ?? often(number, bound.value) {
      terms[terms.count - 1].tokens = index..<end
      return end
    }
    return bound.value == .beyond ? nil : add(.bound(bound.value), index, bound.end)
  }

  private mutating func time(_ index: Int, _ bound: BoundWord?) -> Int? {
    if let minutes = minutesPer(index, bound) { return minutes }
    guard let time = DurationPhrase.read(tokens, at: index) else { return nil }
    if tokens.text(time.end).map(AmountWords.offTime.contains) == true {
      return add(.unreadable, index, time.end + 1)
    }
    return add(limited(time.value, bound).map { .minutes($0) } ?? .unreadable, index, time.end)
  }

  /// "60 mpw": minutes per week.
  private mutating func minutesPer(_ index: Int, _ bound: BoundWord?) -> Int? {
    guard let number = QuantityPhrase.read(tokens, at: index),
      let unit = tokens.text(number.end).flatMap({ Self.shortForms[$0] })
    else { return nil }
    let minutes = limited(number.value.flatMap { $0 * Quantity(unit.minutes) }, bound)
    _ = add(minutes.map { .minutes($0) } ?? .unreadable, index, number.end + 1)
    let frequency = Frequency(ServicePeriod(1, unit.per), isHowOften: false)
    return add(.frequency(frequency), number.end, number.end + 1)
  }

  private mutating func count(_ index: Int, _ bound: BoundWord?) -> Int? {
    guard let number = QuantityPhrase.read(tokens, at: index) else { return nil }
    let unit = tokens.text(number.end) == "-" ? number.end + 1 : number.end
    let thing = CountedThing.read(tokens, at: unit)
    let end = thing?.end ?? number.end
    // A range is no range when its number is counted by words that are no amount: "3-5 students".
    guard let quantity = limited(number.value, bound) else {
      return add(thing?.value == .other || thing?.value == .span ? .word : .unreadable, index, end)
    }
    let isWord = thing.map { CountedThing.agrees(tokens[$0.end - 1].text, with: quantity) } ?? false
    switch thing?.value {
    case .sessions where isWord && quantity.isWhole:
      return add(.sessions(quantity, named: isNamed(unit)), index, end)
    case .days where quantity.isWhole: return add(.days(quantity), index, end)
    case .span, .other: return add(.word, index, end)
    case .trials: return add(.criterion, index, end)
    default: return add(.bare(quantity), index, number.end)
    }
  }

  /// "once a week", "twice or three times".
  private mutating func often(_ index: Int, _ bound: BoundWord? = nil) -> Int? {
    guard let first = tokens.text(index).flatMap(NumberWords.times) else { return nil }
    var quantity = Quantity(Decimal(first))
    var end = index + 1
    if let join = tokens.text(end), join == "or" || join == "to",
      let second = tokens.text(end + 1).flatMap(NumberWords.times), second > first
    {
      quantity = Quantity(low: Decimal(first), high: Decimal(second))
      end += 2
    }
    if tokens.text(end) == "(", let again = NumberWords.read(tokens, at: end + 1),
      let close = (again.end..<again.end + 2).first(where: { tokens.text($0) == ")" })
    {
      guard Quantity(again.value) == quantity else { return add(.unreadable, index, close + 1) }
      end = close + 1
    }
    let next = tokens.text(end) == "-" ? end + 1 : end
    // "Once he can read" counts nothing.
    guard first > 1 || isFollowedByAmount(next) else { return nil }
    return add(limited(quantity, bound).map { .sessions($0, named: false) } ?? .unreadable, index, next)
  }

  private func isFollowedByAmount(_ index: Int) -> Bool {
    if PeriodPhrase.read(tokens, at: index) != nil || DurationPhrase.read(tokens, at: index) != nil {
      return true
    }
    return tokens.text(index).map(["for", "x", ",", "@", "at"].contains) == true
      && DurationPhrase.read(tokens, at: index + 1) != nil
  }

  private func limited(_ quantity: Quantity?, _ bound: BoundWord?) -> Quantity? {
    guard let quantity, let bound else { return quantity }
    return quantity.bounded(by: bound)
  }

  private func isNamed(_ index: Int) -> Bool { tokens.text(index) != "times" && tokens.text(index) != "time" }

  private func isFrequency(_ term: AmountTerm?) -> Bool {
    if case .frequency = term?.kind { true } else { false }
  }

  // MARK: everything else

  private mutating func pattern(_ index: Int) -> Int? {
    WeeksPattern.read(tokens, at: index).map { add(.pattern($0.value), index, $0.end) }
  }

  private mutating func excluded(_ index: Int) -> Int? {
    guard let found = NotAnAmount.read(tokens, at: index) else { return nil }
    let kind: AmountTerm.Kind =
      switch found.value {
      case .ignored: .word
      case .criterion: .criterion
      case .paperwork: .paperwork
      case .season: .season
      case .stop: .unreadable
      }
    return add(kind, index, found.end)
  }

  private mutating func fixed(_ index: Int) -> Int {
    if let session = CountedThing.session(tokens, at: index) {
      return add(.session(isOne: !tokens[session.end - 1].text.hasSuffix("s")), index, session.end)
    }
    if tokens[index].text == "." { return fullStop(index) }
    if let term = AmountWords.terms.longest(tokens, at: index) { return add(term.value, index, term.end) }
    return add(.word, index, index + 1)
  }

  /// A full stop ends a clause, unless it belongs to an abbreviation that no other service follows.
  private mutating func fullStop(_ index: Int) -> Int {
    let isShort = tokens.text(index - 1).map(AmountWords.abbreviations.contains) == true
    let startsService = AmountWords.terms.longest(tokens, at: index + 1)?.value == .service
    return isShort && !startsService ? index + 1 : add(.stop, index, index + 1)
  }

  private static let shortForms: [String: (minutes: Decimal, per: ServicePeriod.Unit)] = [
    "mpw": (1, .week), "mpm": (1, .month), "mpd": (1, .day), "mpq": (1, .quarter), "mpy": (1, .year),
    "hpw": (60, .week), "hpm": (60, .month), "hpd": (60, .day),
  ]
}
