import IEPModel

/// Every amount of service in the tokens of a phrase.
struct AmountPhrase {
  var amounts: [ServiceAmount] = []
  var ambiguous = false
  /// Some amount is to change when something has happened: "drop to 1x30 when fluent".
  var isConditional = false
  var isFullDay = false
  /// Some amount stands there that could not be read, or must not be read as one that is given.
  var isUnread = false
  var isApproximate = false
  /// The tokens of all amounts, and of "full day".
  var tokens: Range<Int>?
  /// Start and end of the whole; those of phases are in their amounts.
  var dates = PhaseDates()
  /// Who gets the time, where all amounts say the same.
  var delivery: Service.Delivery?
  /// Some amounts say who gets the time and others do not, or say another.
  var hasSeveralDeliveries = false

  init(_ tokens: [PhraseToken], known: [AmountTerm] = []) {
    let terms = AmountLexer.terms(tokens, known: known)
    var clauses = AmountClauses.split(terms)
    isConditional = clauses.isConditional
    clauses.terms = clauses.terms.map { BareNumbers.resolve($0, tokens) }
    read(clauses.terms)
    for term in terms where term.kind == .fullDay {
      isFullDay = true
      self.tokens = self.tokens?.union(term.tokens) ?? term.tokens
    }
  }

  private mutating func read(_ clauses: [[AmountTerm]]) {
    let counted = clauses.filter { $0.contains { $0.isQuantity } }.count
    var parts: [AmountPart] = []
    for clause in clauses {
      let dates = clause.dates
      let rates = AmountClause.rates(clause, isAlone: counted == 0)
      let pattern = clause.pattern
      let found = AmountPart.parts(of: rates)
      var read = found.compactMap { $0.finished(pattern) }
      isUnread = isUnread || clause.isUnread || found.contains { $0.isUnreadable }
      if read.isEmpty || counted <= 1 {
        self.dates.add(dates)
      } else {
        for index in read.indices { read[index].dates = dates }
      }
      parts.goOn(read)
    }
    let pattern = clauses.lazy.filter { !$0.contains { $0.isQuantity } }.compactMap(\.pattern).first
    if let pattern, parts.count == 1 { parts = parts.compactMap { $0.spread(pattern) } }
    tokens = parts.map(\.tokens).reduce(nil) { $0?.union($1) ?? $1 }
    // "2x/wk 1st semester, 3x/wk 2nd semester" never hold together, and have no dates to tell them apart.
    let isSeasonal = clauses.joined().contains { $0.kind == .season }
    if isSeasonal, parts.count > 1, parts.contains(where: { $0.dates == PhaseDates() }) {
      parts = []
      isUnread = true
    }
    finish(parts)
  }

  private mutating func finish(_ parts: [AmountPart]) {
    let deliveries = Set(parts.map(\.delivery))
    hasSeveralDeliveries = deliveries.count > 1
    delivery = hasSeveralDeliveries ? nil : deliveries.first ?? nil
    for part in parts {
      var amounts: [ServiceAmount] = []
      for reading in part.readings {
        var amount = reading.amount
        if hasSeveralDeliveries { amount.delivery = part.delivery }
        (amount.start, amount.until) = (part.dates.start, part.dates.end)
        if !amounts.contains(amount) { amounts.append(amount) }
        isApproximate = isApproximate || reading.isApproximate
      }
      ambiguous = ambiguous || amounts.count > 1
      self.amounts += amounts
    }
    if parts.count == 1, let only = parts.first {
      dates.add(only.dates)
      for index in amounts.indices { (amounts[index].start, amounts[index].until) = (nil, nil) }
    }
  }
}

extension [AmountPart] {
  /// Adds the parts of one more clause, the first of which may go on with the last: "2x weekly; 30 minutes".
  fileprivate mutating func goOn(_ more: [AmountPart]) {
    guard let joined = more.first.flatMap({ last?.joined($0) }) else { return append(contentsOf: more) }
    self[count - 1] = joined
    append(contentsOf: more.dropFirst())
  }
}

extension AmountPart {
  /// What is left to tell a reader; nil where nothing is, or nothing sure.
  fileprivate func finished(_ pattern: (value: WeeksPattern, tokens: Range<Int>)?) -> AmountPart? {
    guard !isUnreadable else { return nil }
    var part = self
    part.readings = readings.compactMap { $0.finished(isNamed: isNamed) }
    // A reading that cannot be told makes the others no surer.
    guard !part.readings.isEmpty, part.readings.count == readings.count else { return nil }
    return pattern.map(part.spread) ?? part
  }

  fileprivate func spread(_ pattern: (value: WeeksPattern, tokens: Range<Int>)) -> AmountPart? {
    var part = self
    part.readings = readings.flatMap { $0.spread(pattern.value) }
    part.tokens = tokens.union(pattern.tokens)
    return part.readings.isEmpty ? nil : part
  }
}

extension AmountReading {
  var isApproximate: Bool {
    [sessions, length, minutes, total].contains { $0?.isApproximate == true }
  }

  fileprivate func finished(isNamed: Bool) -> AmountReading? {
    var reading = self
    if let days, sessions == nil {
      guard period != nil else { return nil }
      reading.sessions = days
    }
    reading.days = nil
    if reading.period == nil && reading.isOnlySessions && !isNamed { return nil }
    // No school year has more minutes or sessions than this, and nothing is no service.
    let isPossible = [reading.sessions, length, minutes, total].allSatisfy { quantity in
      quantity.map { $0.high != 0 && $0.high ?? $0.low ?? 0 <= 100_000 } ?? true
    }
    return isPossible ? reading : nil
  }
}
