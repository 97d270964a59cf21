import IEPModel

/// Puts the terms of one clause together to rates, from left to right.
struct AmountClause {
  private(set) var rates: [AmountRate] = []
  private let terms: [AmountTerm]
  private var link = AmountLink(kind: .joined)
  private var lead: AmountLead?
  private var bound: BoundWord?
  private var isTotal = false
  private var isEach = false
  private var delivery: Service.Delivery?
  private var leads: [AmountLead] = []

  /// None where the clause must not be read. `isAlone`: no other clause of the text has numbers.
  static func rates(_ terms: [AmountTerm], isAlone: Bool) -> [AmountRate] {
    guard !terms.contains(where: { $0.kind == .unreadable }) else { return [] }
    var clause = AmountClause(terms: terms)
    for index in terms.indices { clause.take(index) }
    return clause.finished(isAlone: isAlone)
  }

  private init(terms: [AmountTerm]) {
    self.terms = terms
  }

  private func kind(_ index: Int) -> AmountTerm.Kind? {
    terms.indices.contains(index) ? terms[index].kind : nil
  }

  private mutating func take(_ index: Int) {
    let term = terms[index]
    switch term.kind {
    case .minutes(let quantity):
      var reading = AmountReading()
      if isTotal { reading.total = limited(quantity) } else { reading.minutes = limited(quantity) }
      add(reading, index)
      if isEach { markEach() }
      (isTotal, isEach) = (false, false)
    case .sessions(let quantity, let named):
      add(AmountReading(sessions: limited(quantity)), index, isNamed: named)
    case .days(let quantity): add(AmountReading(days: limited(quantity)), index)
    case .frequency(let frequency): count(by: frequency, index)
    case .session(let isOne): session(isOne, index)
    case .each: if rates.last?.reading.hasTime == true { markEach() } else { isEach = true }
    case .total: total(index)
    case .bound(let word): limit(word, index)
    default: connect(index)
    }
  }

  // MARK: numbers

  private mutating func limited(_ quantity: Quantity) -> Quantity {
    defer { bound = nil }
    return bound.flatMap { quantity.bounded(by: $0) } ?? quantity
  }

  private mutating func add(_ reading: AmountReading, _ index: Int, isNamed: Bool = false) {
    let tokens = terms[index].tokens
    if let last = rates.last, let pair = last.paired(with: reading, by: link) {
      rates[rates.count - 1].reading = pair
      rates[rates.count - 1].isNamed = last.isNamed || isNamed
      rates[rates.count - 1].tokens = last.tokens.union(tokens)
    } else {
      // "In 3 sessions" alone is how long something takes.
      let isNamed = isNamed && link.kind != .within
      var rate = AmountRate(reading: reading, isNamed: isNamed, lead: lead, link: link, tokens: tokens)
      if let lead { rate.tokens = rate.tokens.union(lead.tokens) }
      rate.link.isNamed = rate.link.isNamed || isNamedAfter(index)
      rate.delivery = delivery
      rates.append(rate)
      (lead, delivery) = (nil, nil)
    }
    link = AmountLink(kind: .joined)
  }

  /// Whether the words between a number and the next separator tell what it is for.
  private func isNamedAfter(_ index: Int) -> Bool {
    for term in terms[(index + 1)...] {
      switch term.kind {
      case .delivery, .service, .adjective: return true
      case .comma, .and, .or, .plus, .close: return false
      default: continue
      }
    }
    return false
  }

  private mutating func markEach() {
    guard let last = rates.indices.last else { return }
    rates[last].reading.length = rates[last].reading.length ?? rates[last].reading.minutes
    rates[last].reading.minutes = nil
  }

  // MARK: words about numbers

  private mutating func count(by frequency: Frequency, _ index: Int) {
    let tokens = terms[index].tokens
    if var earlier = lead, earlier.tokens.upperBound <= tokens.lowerBound, isAside {
      earlier.frequency = earlier.frequency.explained(by: frequency)
      earlier.tokens = earlier.tokens.union(tokens)
      lead = earlier
    } else if let last = rates.indices.last, rates[last].frequency == nil, !opensNext(index) {
      rates[last].frequency = frequency
      rates[last].tokens = rates[last].tokens.union(tokens)
    } else if let last = rates.indices.last, rates[last].frequency != nil, isAside {
      rates[last].frequency = rates[last].frequency(besides: frequency)
      rates[last].tokens = rates[last].tokens.union(tokens)
    } else {
      if let lead { leads.append(lead) }
      lead = AmountLead(frequency: frequency, bound: bound, tokens: tokens)
      bound = nil
    }
  }

  /// "(weekly)", "weekly/monthly", "weekly or monthly": the same thing once more.
  private var isAside: Bool { [.paren, .slash, .or].contains(link.kind) && !link.isNamed }

  /// ", weekly 15 min": the frequency belongs to what follows.
  private func opensNext(_ index: Int) -> Bool {
    guard [.comma, .and, .plus].contains(kind(index - 1)), index + 1 < terms.count else { return false }
    return terms[index + 1].isQuantity
  }

  /// The word for a session, with no number of its own.
  private mutating func session(_ isOne: Bool, _ index: Int) {
    if let last = rates.indices.last, rates[last].reading.sessions == nil, rates[last].reading.minutes != nil,
      link.kind <= .loose
    {
      rates[last].isOneSession = isOne
      markEach()
    } else if let lead, rates.isEmpty || link.kind != .joined {
      let rate = AmountRate(
        reading: AmountReading(sessions: limited(.one)), lead: lead, link: link, tokens: lead.tokens)
      rates.append(rate)
      self.lead = nil
      link = AmountLink(kind: .joined)
    } else if kind(index + 1) == .joiner, case .minutes? = kind(index + 2) {
      isEach = true
    }
  }

  private mutating func total(_ index: Int) {
    let next = (index + 1..<index + 3).first {
      kind($0) != .colon && kind($0) != .joiner && kind($0) != .equals
    }
    if let next, case .minutes? = kind(next) {
      isTotal = true
      if !rates.isEmpty { link.kind = .equals }
    } else if let last = rates.indices.last {
      rates[last].reading.total = rates[last].reading.total ?? rates[last].reading.minutes
      rates[last].reading.minutes = nil
    }
  }

  /// "At least weekly", "60 min/week maximum".
  private mutating func limit(_ word: BoundWord, _ index: Int) {
    let isBehind = index > 0 && terms[index - 1].tokens.upperBound == terms[index].tokens.lowerBound
    if isBehind, let last = rates.indices.last, link.kind == .joined {
      rates[last].limit(by: word)
    } else {
      bound = word
    }
  }

  // MARK: connections

  private mutating func connect(_ index: Int) {
    switch terms[index].kind {
    case .adjective, .title: break
    // "2 sessions of speech therapy for 30 minutes": the words between part nothing.
    case .joiner: if link.kind == .loose { link.kind = .joined }
    case .cross: link.kind = max(link.kind, .cross)
    case .within: link.kind = max(link.kind, .within)
    case .comma: link.kind = max(link.kind, .comma)
    case .and: link.kind = max(link.kind, .and)
    case .or: link.kind = max(link.kind, .or)
    case .open: link.kind = max(link.kind, .paren)
    case .equals: link.kind = max(link.kind, .equals)
    case .slash: link.kind = max(link.kind, .slash)
    case .plus: link.kind = max(link.kind, .plus)
    case .colon: link.kind = max(link.kind, .comma)
    case .service:
      link.startsService = link.startsService || link.kind.parts
      link.kind = max(link.kind, .loose)
    case .delivery(let value): deliver(value)
    case .close: break
    default: link.kind = max(link.kind, .loose)
    }
    if lead != nil, [.comma, .joiner, .cross].contains(terms[index].kind) { lead?.isSetOff = true }
    if lead != nil, terms[index].kind == .colon { lead?.isSetOff = false }
    if terms[index].kind.separates { bound = nil }
  }

  /// A word such as "direct" belongs to the number before it, and after a separator to the next.
  private mutating func deliver(_ value: Service.Delivery) {
    link.isNamed = link.isNamed || link.kind.parts
    if let last = rates.indices.last, !link.kind.parts, rates[last].delivery == nil {
      rates[last].delivery = value
    } else {
      delivery = value
    }
  }

  // MARK: the end

  /// A frequency that no number followed is an amount by itself where the clause is about a service:
  /// "consult monthly". One that says when something is reported or reviewed is not.
  private mutating func finished(isAlone: Bool) -> [AmountRate] {
    leads += lead.map { [$0] } ?? []
    let isPaperwork = terms.contains { $0.kind == .paperwork || $0.kind == .criterion }
    for lead in leads where lead.frequency.isHowOften && !isPaperwork {
      guard delivery != nil || rates.isEmpty && (isAlone || leads.count > 1) else { continue }
      let count = lead.bound.flatMap { Quantity.one.bounded(by: $0) } ?? .one
      var rate = AmountRate(reading: AmountReading(sessions: count), tokens: lead.tokens)
      rate.frequency = lead.frequency
      rate.delivery = delivery
      rates.append(rate)
    }
    if !rates.isEmpty { rates[0].link.kind = isPlain ? .comma : .stop }
    return rates
  }

  /// Whether the clause has nothing but the amount, so that it may go on with the one before:
  /// "2x weekly; 30 minutes".
  private var isPlain: Bool {
    terms.allSatisfy { term in
      switch term.kind {
      case .word, .service, .delivery, .dates, .adjective, .paperwork, .criterion: false
      default: true
      }
    }
  }
}
