import IEPModel

/// Gives numbers without a unit the one that their place shows: the `2` and the `30` of "2x30", the `15` of
/// "15 indirect", the number under a label. One that nothing explains is passed over, unless it stands right
/// before an amount: then it may well be part of it, and the clause is not read.
struct BareNumbers {
  private var terms: [AmountTerm]
  private let tokens: [PhraseToken]
  private let hasFrequency: Bool
  private var hasMinutes: Bool

  static func resolve(_ terms: [AmountTerm], _ tokens: [PhraseToken]) -> [AmountTerm] {
    var numbers = BareNumbers(labelled(terms), tokens)
    for index in numbers.terms.indices {
      if case .bare(let quantity) = numbers.terms[index].kind { numbers.resolve(index, quantity) }
    }
    return numbers.terms
  }

  private init(_ terms: [AmountTerm], _ tokens: [PhraseToken]) {
    self.terms = terms
    self.tokens = tokens
    hasFrequency = terms.contains(where: \.isFrequency)
    hasMinutes = terms.contains { if case .minutes = $0.kind { true } else { false } }
  }

  private mutating func resolve(_ index: Int, _ quantity: Quantity) {
    if let pair = product(index, quantity) {
      (terms[index].kind, terms[index + 2].kind) = pair
      hasMinutes = true
    } else {
      terms[index].kind =
        factor(index, quantity) ?? ofSessions(index, quantity) ?? beside(index, quantity)
        ?? leftOver(index, quantity)
    }
  }

  private func kind(_ index: Int) -> AmountTerm.Kind? {
    terms.indices.contains(index) ? terms[index].kind : nil
  }

  // MARK: products

  /// "2x30" is two sessions of 30 minutes. The smaller number counts the sessions; where either could, or
  /// neither looks like the minutes of a session ("3x5 cards"), nothing is read.
  private func product(_ index: Int, _ left: Quantity) -> (AmountTerm.Kind, AmountTerm.Kind)? {
    guard kind(index + 1) == .cross, case .bare(let right)? = kind(index + 2) else { return nil }
    guard let one = left.exact?.whole, let other = right.exact?.whole else {
      return (.unreadable, .unreadable)
    }
    let (few, many) = (min(one, other), max(one, other))
    guard few > 0, few <= 10, many <= 480, many >= 15 || hasFrequency && many >= 10 && one < other else {
      return (.unreadable, .unreadable)
    }
    let sessions = AmountTerm.Kind.sessions(Quantity(Decimal(few)), named: true)
    let minutes = AmountTerm.Kind.minutes(Quantity(Decimal(many)))
    return one < other ? (sessions, minutes) : (minutes, sessions)
  }

  /// "2 x 30 minutes", "30 minutes x 2", "2x weekly", "2x/week x 30".
  private func factor(_ index: Int, _ quantity: Quantity) -> AmountTerm.Kind? {
    guard quantity.isWhole else { return nil }
    if kind(index + 1) == .cross {
      if case .minutes? = kind(index + 2) { return .sessions(quantity, named: true) }
      return .sessions(quantity, named: false)
    }
    guard kind(index - 1) == .cross else { return nil }
    let beforeCross = terms[..<(index - 1)].last {
      switch $0.kind {
      case .frequency, .each, .close, .open, .session: false
      default: true
      }
    }
    if case .sessions? = beforeCross?.kind, let low = quantity.low, low >= 10 { return .minutes(quantity) }
    if let high = quantity.high, high > 20 { return nil }
    return .sessions(quantity, named: false)
  }

  // MARK: words around the number

  /// "3 small group sessions", "2 weekly 30-minute sessions", "(2) 30 min. sessions".
  private func ofSessions(_ index: Int, _ quantity: Quantity) -> AmountTerm.Kind? {
    guard quantity.isWhole else { return nil }
    for next in index + 1..<index + 8 {
      switch kind(next) {
      case .session(let isOne): return isOne && quantity != .one ? nil : .sessions(quantity, named: true)
      case .adjective, .delivery, .service, .minutes, .close, .open: continue
      case .frequency(let frequency) where frequency.isHowOften: continue
      case .comma where next == index + 1: continue
      default: return nil
      }
    }
    return nil
  }

  /// "15 indirect" counts minutes, "2/week" sessions.
  private func beside(_ index: Int, _ quantity: Quantity) -> AmountTerm.Kind? {
    guard let low = quantity.low ?? quantity.high else { return nil }
    switch kind(index + 1) {
    case .delivery? where low >= 5: return .minutes(quantity)
    case .frequency? where quantity.isWhole && low <= 10:
      let isSlash = tokens.text(terms[index + 1].tokens.lowerBound) == "/"
      return isSlash || hasMinutes ? .sessions(quantity, named: true) : nil
    default: return nil
    }
  }

  /// "At least 2 but no more than 4 sessions": a limit that nothing takes would be lost.
  private func leftOver(_ index: Int, _ quantity: Quantity) -> AmountTerm.Kind {
    if quantity.exact == nil { return .unreadable }
    let next = kind(index + 1) == .close ? index + 2 : index + 1
    return terms.indices.contains(next) && terms[next].isQuantity ? .unreadable : .number
  }

  // MARK: labels

  /// Puts what a label says behind its number: "minutes per week: 60" becomes "60 minutes per week".
  private static func labelled(_ terms: [AmountTerm]) -> [AmountTerm] {
    var result: [AmountTerm] = []
    var index = 0
    while index < terms.count {
      if case .label(let label) = terms[index].kind, index + 1 < terms.count,
        let quantity = applied(
          label, terms[index + 1], before: index + 2 < terms.count ? terms[index + 2] : nil)
      {
        result += label.isTotal ? [AmountTerm(.total, terms[index].tokens)] : []
        result.append(quantity)
        result += label.isEach ? [AmountTerm(.each, terms[index].tokens)] : []
        if let frequency = label.frequency, !(index + 2 < terms.count && terms[index + 2].isFrequency) {
          result.append(AmountTerm(.frequency(frequency), terms[index].tokens))
        }
        index += 2
      } else {
        result.append(terms[index])
        index += 1
      }
    }
    return result
  }

  /// The number as its label has it; nil where the two do not go together.
  private static func applied(_ label: AmountLabel, _ term: AmountTerm, before next: AmountTerm?)
    -> AmountTerm?
  {
    if next?.kind == .cross { return nil }
    switch (term.kind, label.unit) {
    case (.bare(let quantity), .time(let factor)):
      return (quantity * Quantity(factor)).map { AmountTerm(.minutes($0), term.tokens) }
    case (.bare(let quantity), .sessions) where quantity.isWhole,
      (.bare(let quantity), .frequency) where quantity.isWhole && quantity.high.map { $0 <= 10 } == true:
      return AmountTerm(.sessions(quantity, named: true), term.tokens)
    case (.bare(let quantity), .days) where quantity.isWhole:
      return AmountTerm(.days(quantity), term.tokens)
    case (.minutes, .time), (.minutes, nil), (.days, .days): return term
    case (.sessions, .sessions), (.sessions, .frequency): return term
    default: return nil
    }
  }
}
