import IEPModel

/// Puts the terms of one clause together to rates, from left to right.
struct AmountClause {
  private var rates: [AmountRate] = []
  private let terms: [AmountTerm]
  private var seam = AmountSeam()
  /// What stands in front of a number and waits for it.
  private var ahead = Ahead()
  /// Frequencies that no number followed.
  private var leads: [AmountLead] = []
  /// Whether a number of something else stands since the last amount: a period behind it is its own.
  private var hasOtherNumber = false

  private struct Ahead {
    var lead: AmountLead?
    var bound: BoundWord?
    var delivery: Service.Delivery?
    var isTotal = false
    var isEach = false
    /// Their tokens, which the amount takes over.
    var tokens: Range<Int>?
  }

  /// None where the clause must not be read. `isAlone`: no clause of the text has numbers.
  static func rates(_ terms: [AmountTerm], isAlone: Bool) -> [AmountRate] {
    guard !terms.contains(where: { [.unreadable, .denied, .criterion].contains($0.kind) }) else { return [] }
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
    switch terms[index].kind {
    case .minutes(let quantity):
      let minutes = limited(quantity)
      add(ahead.isTotal ? AmountReading(total: minutes) : AmountReading(minutes: minutes), index)
    case .sessions(let quantity, let named):
      add(AmountReading(sessions: limited(quantity)), index, isNamed: named)
    case .days(let quantity): add(AmountReading(days: limited(quantity)), index)
    case .frequency(let frequency): count(by: frequency, index)
    case .session(let isOne): session(isOne, index)
    case .each: each(index)
    case .total: total(index)
    case .bound(let word): limit(word, index)
    default: connect(index)
    }
  }

  // MARK: numbers

  private func limited(_ quantity: Quantity) -> Quantity {
    ahead.bound.flatMap { quantity.bounded(by: $0) } ?? quantity
  }

  private mutating func add(_ reading: AmountReading, _ index: Int, isNamed: Bool = false) {
    let tokens = ahead.tokens?.union(terms[index].tokens) ?? terms[index].tokens
    if let pair = rates.last?.paired(with: reading, by: seam.link) {
      changeLast(tokens) { last in
        last.reading = pair
        last.isNamed = last.isNamed || isNamed
      }
    } else {
      var rate = AmountRate(reading: reading, lead: ahead.lead, link: seam.link, tokens: tokens)
      // "In 3 sessions" alone is how long something takes.
      rate.isNamed = isNamed && seam.link.kind != .within
      rate.link.isNamed = rate.link.isNamed || terms.isNamed(after: index)
      rate.delivery = ahead.delivery
      rate.isBracketed = seam.isBracketed
      rates.append(rate)
    }
    if ahead.isEach { changeLast(tokens) { $0.markEach() } }
    ahead = Ahead(isEach: ahead.isEach && !reading.hasTime)
    hasOtherNumber = false
    seam.restart()
  }

  private mutating func changeLast(_ tokens: Range<Int>, _ change: (inout AmountRate) -> Void) {
    guard let last = rates.indices.last else { return }
    change(&rates[last])
    rates[last].tokens = rates[last].tokens.union(tokens)
  }

  // MARK: words about numbers

  private mutating func count(by frequency: Frequency, _ index: Int) {
    let tokens = terms[index].tokens
    let last = rates.last
    // "(weekly)", "weekly or monthly", "weekly to monthly".
    let isAside = seam.isAside || kind(index - 1) == .to
    if let earlier = ahead.lead, isAside {
      ahead.lead?.frequency = earlier.frequency.explained(by: frequency)
      ahead.lead?.tokens = earlier.tokens.union(tokens)
      wait(tokens)
    } else if hasOtherNumber {
      // "36 weeks per year".
    } else if last != nil, last?.frequency == nil, !opensNext(index) {
      changeLast(tokens) { $0.frequency = frequency }
    } else if last != nil, isAside {
      changeLast(tokens) { $0.frequency = $0.frequency(besides: frequency) }
    } else {
      if let lead = ahead.lead { leads.append(lead) }
      wait(tokens)
      ahead.lead = AmountLead(frequency: frequency, bound: ahead.bound, tokens: ahead.tokens ?? tokens)
      ahead.bound = nil
    }
  }

  /// ", weekly 15 min": the frequency belongs to what follows.
  private func opensNext(_ index: Int) -> Bool {
    guard [.comma, .and, .plus].contains(kind(index - 1)), index + 1 < terms.count else { return false }
    return terms[index + 1].isQuantity
  }

  /// The word for a session, with no number of its own.
  private mutating func session(_ isOne: Bool, _ index: Int) {
    if let last = rates.last?.reading, last.sessions == nil, last.minutes != nil, seam.link.kind <= .loose {
      changeLast(terms[index].tokens) { last in
        last.isOneSession = isOne
        last.markEach()
      }
    } else if ahead.lead != nil, rates.isEmpty || seam.link.kind != .joined {
      add(AmountReading(sessions: limited(.one)), index)
    } else if kind(index + 1) == .joiner, case .minutes? = kind(index + 2) {
      ahead.isEach = true
    }
  }

  private mutating func each(_ index: Int) {
    if rates.last?.reading.hasTime == true {
      changeLast(terms[index].tokens) { $0.markEach() }
    } else {
      ahead.isEach = true
    }
  }

  private mutating func total(_ index: Int) {
    let next = (index + 1..<index + 3).first { ![.colon, .joiner, .equals].contains(kind($0)) }
    if let next, case .minutes? = kind(next) {
      ahead.isTotal = true
      wait(terms[index].tokens)
      if !rates.isEmpty { seam.link.kind = .equals }
    } else {
      changeLast(terms[index].tokens) { $0.markTotal() }
    }
  }

  /// "At least weekly", "60 min/week maximum".
  private mutating func limit(_ word: BoundWord, _ index: Int) {
    let isBehind = index > 0 && terms[index - 1].tokens.upperBound == terms[index].tokens.lowerBound
    if isBehind, !rates.isEmpty, seam.link.kind == .joined {
      changeLast(terms[index].tokens) { $0.limit(by: word) }
    } else {
      ahead.bound = word
      wait(terms[index].tokens)
    }
  }

  private mutating func wait(_ tokens: Range<Int>) {
    ahead.tokens = ahead.tokens?.union(tokens) ?? tokens
  }

  // MARK: connections

  private mutating func connect(_ index: Int) {
    let kind = terms[index].kind
    if case .delivery(let value) = kind { deliver(value) }
    seam.take(kind, rates: rates.count)
    switch kind {
    case .number: hasOtherNumber = true
    case .comma, .joiner, .cross: ahead.lead?.isSetOff = true
    case .colon: ahead.lead?.isSetOff = false
    default: break
    }
    guard [.comma, .and, .or, .plus, .open, .close].contains(kind) else { return }
    hasOtherNumber = false
    if ahead.lead == nil { (ahead.bound, ahead.tokens) = (nil, nil) }
  }

  /// A word such as "direct" belongs to the number before it, and after a separator to the next.
  private mutating func deliver(_ value: Service.Delivery) {
    if let last = rates.indices.last, !seam.parts, rates[last].delivery == nil {
      rates[last].delivery = value
    } else {
      ahead.delivery = value
    }
  }

  // MARK: the end

  /// A frequency that no number followed is an amount by itself where the clause is about a service:
  /// "consult monthly". One that says when something is reported or reviewed is not.
  private mutating func finished(isAlone: Bool) -> [AmountRate] {
    leads += ahead.lead.map { [$0] } ?? []
    let isPaperwork = terms.contains { $0.kind == .paperwork }
    for lead in leads where lead.frequency.isHowOften && !isPaperwork {
      guard ahead.delivery != nil || rates.isEmpty && (isAlone || leads.count > 1) else { continue }
      let count = lead.bound.flatMap { Quantity.one.bounded(by: $0) } ?? .one
      var rate = AmountRate(reading: AmountReading(sessions: count), tokens: lead.tokens)
      rate.frequency = lead.frequency
      rate.delivery = ahead.delivery
      rates.append(rate)
    }
    if !rates.isEmpty { rates[0].link.kind = terms.isPlain ? .comma : .stop }
    return rates
  }
}
