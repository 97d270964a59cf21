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
    return onNamedDays(lexer.terms)
  }

  /// "On Mondays and Wednesdays, 30 minutes each day": each of the days that are named, not each day of the week.
  private static func onNamedDays(_ terms: [AmountTerm]) -> [AmountTerm] {
    let areNamed = terms.contains { if case .weekdays(let count) = $0.kind { count < 5 } else { false } }
    guard areNamed else { return terms }
    return terms.map { term in
      guard case .frequency(let frequency) = term.kind, frequency.period == ServicePeriod(1, .day),
        frequency.choices.first?.times == 1
      else { return term }
      var each = term
      each.kind = .each
      return each
    }
  }

  private init(tokens: [PhraseToken], known: [AmountTerm]) {
    var tokens = tokens
    // No number may be read out of a date or a group.
    for term in known where term.kind == .adjective || term.isDates {
      for index in term.tokens { (tokens[index].kind, tokens[index].text) = (.sign, "") }
    }
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
    if let days = WeekdayPhrase.read(tokens, at: index) { return add(.weekdays(days.value), index, days.end) }
    return period(index) ?? bounded(index) ?? time(index) ?? pattern(index) ?? excluded(index) ?? count(index)
      ?? fixed(index)
  }

  private mutating func add(_ kind: AmountTerm.Kind, _ start: Int, _ end: Int) -> Int {
    terms.append(AmountTerm(kind, start..<end))
    return end
  }

  // MARK: periods

  private mutating func period(_ index: Int) -> Int? {
    // "Twice an hour", "10 minutes an hour".
    if terms.last?.isQuantity == true, tokens.text(index).flatMap({ NumberWords.articles[$0] }) != nil,
      let time = DurationPhrase.unit(tokens, at: index + 1)
    {
      return add(.unreadable, index, time.end)
    }
    let afterQuantity =
      terms.last.map { $0.isQuantity || $0.kind == .cross || $0.isNumber && follows($0, "x") } ?? false
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

  private func follows(_ term: AmountTerm, _ word: PhraseWord) -> Bool {
    tokens.text(term.tokens.lowerBound - 1) == word
  }

  // MARK: numbers

  /// A limit and the number it limits; a limit alone may belong to words around it: "at least weekly".
  private mutating func bounded(_ index: Int) -> Int? {
    guard let bound = BoundWord.before(tokens, at: index) else {
      guard terms.last?.isQuantity == true || terms.last?.isFrequency == true else { return nil }
      return BoundWord.after(tokens, at: index).map { add(.bound($0.value), index, $0.end) }
    }
    let number = tokens.text(bound.end) == "of" || tokens.text(bound.end) == ":" ? bound.end + 1 : bound.end
    if let found = NumberTerm.time(tokens, at: number, bound.value)
      ?? NumberTerm.count(tokens, at: number, bound.value)
    {
      return add(found.value, index, found.end)
    }
    return bound.value == .beyond ? nil : add(.bound(bound.value), index, bound.end)
  }

  private mutating func time(_ index: Int) -> Int? {
    NumberTerm.time(tokens, at: index).flatMap { number($0, index) }
  }

  private mutating func count(_ index: Int) -> Int? {
    NumberTerm.count(tokens, at: index).flatMap { number($0, index) }
  }

  /// "Sessions: 2 Minutes: 30", "Min/session: 20 Sessions/wk: 4": a word with a colon behind it is the next label, and
  /// no unit of the number.
  private mutating func number(_ found: Found<AmountTerm.Kind>, _ index: Int) -> Int {
    let isLabel =
      tokens.text(found.end) == ":" || tokens.text(found.end) == "/" && tokens.text(found.end + 2) == ":"
    if case .label? = terms.last?.kind, isLabel, let bare = QuantityPhrase.read(tokens, at: index),
      bare.end < found.end
    {
      return add(bare.value.map(AmountTerm.Kind.bare) ?? .unreadable, index, bare.end)
    }
    // "4x30 wk": minutes by how often, and the period right behind them.
    let isCounted = found.value == .number || { if case .days = found.value { true } else { false } }()
    if isCounted, tokens.text(index - 1) == "x", tokens.number(index - 2) != nil,
      let minutes = QuantityPhrase.read(tokens, at: index), let quantity = minutes.value,
      PeriodPhrase.bare(tokens, at: minutes.end) != nil
    {
      return add(.bare(quantity), index, minutes.end)
    }
    return add(found.value, index, found.end)
  }

  // MARK: everything else

  private mutating func pattern(_ index: Int) -> Int? {
    WeeksPattern.read(tokens, at: index).map { add(.pattern($0.value), index, $0.end) }
  }

  private mutating func excluded(_ index: Int) -> Int? {
    // "(was 3x30)".
    if tokens.text(index - 1) == "(", ["was", "were"].contains(tokens.text(index)) {
      return add(.denied, index, index + 1)
    }
    guard let found = NotAnAmount.read(tokens, at: index) else { return nil }
    let kind: AmountTerm.Kind =
      switch found.value {
      case .ignored: .word
      case .criterion: .criterion
      case .paperwork: .paperwork
      case .season: .season
      case .stop: .denied
      case .former: .former
      }
    return add(kind, index, found.end)
  }

  /// "in gen ed class": a place, and no lesson.
  private func isPlace(_ index: Int) -> Bool {
    tokens[index].text == "class"
      && tokens[max(0, index - 5)..<index].contains { ["in", "inside", "outside"].contains($0.text) }
  }

  private mutating func fixed(_ index: Int) -> Int {
    if !isPlace(index), let session = CountedThing.session(tokens, at: index) {
      return add(.session(isOne: !tokens[session.end - 1].text.hasSuffix("s")), index, session.end)
    }
    if tokens[index].text == "." { return fullStop(index) }
    if let term = AmountWords.terms.longest(tokens, at: index) {
      // "Each test" is no session.
      let isOther = term.value == .each && tokens.at(term.end)?.isWord == true && !isKnown(term.end)
      return add(isOther ? .word : term.value, index, term.end)
    }
    return add(.word, index, index + 1)
  }

  private func isKnown(_ index: Int) -> Bool {
    known[index] != nil || PeriodPhrase.read(tokens, at: index) != nil
      || NumberWords.read(tokens, at: index) != nil
      || tokens.text(index).flatMap(NumberWords.times) != nil
      || AmountWords.terms.longest(tokens, at: index).map { $0.value != .service } == true
  }

  /// A full stop ends a clause, unless it belongs to an abbreviation and the amount goes on behind it.
  private mutating func fullStop(_ index: Int) -> Int {
    let before = tokens.text(index - 1) ?? ""
    let startsService = AmountWords.terms.longest(tokens, at: index + 1)?.value == .service
    let goesOn =
      AmountWords.abbreviations.contains(before) && !startsService
      || AmountWords.periodAbbreviations.contains(before) && isKnown(index + 1)
    return goesOn ? index + 1 : add(.stop, index, index + 1)
  }
}
