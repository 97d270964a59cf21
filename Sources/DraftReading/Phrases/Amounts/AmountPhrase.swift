import IEPModel

/// Every amount of service in the tokens of a phrase.
struct AmountPhrase {
  var amounts: [ServiceAmount] = []
  var ambiguous = false
  /// Some amount is to change when something has happened: "drop to 1x30 when fluent".
  var isConditional = false
  var isFullDay = false
  var isApproximate = false
  /// The tokens of all amounts, and of "full day".
  var tokens: Range<Int>?
  /// Start and end of the whole; those of phases are in their amounts.
  var dates = PhaseDates()
  /// Who gets the time, where all amounts say the same.
  var delivery: Service.Delivery?

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
      let isGoal = clause.contains { $0.kind == .criterion }
      var read = AmountPart.parts(of: rates).compactMap { $0.finished(isGoal: isGoal, clause.pattern) }
      if read.isEmpty || counted <= 1 {
        self.dates.add(dates)
      } else {
        for index in read.indices { read[index].dates = dates }
      }
      parts = AmountPart.continued(parts, read)
    }
    let pattern = clauses.lazy.filter { !$0.contains { $0.isQuantity } }.compactMap(\.pattern).first
    if let pattern, parts.count == 1 { parts = parts.compactMap { $0.spread(pattern) } }
    tokens = parts.map(\.tokens).reduce(nil) { $0?.union($1) ?? $1 }
    // "2x/wk 1st semester, 3x/wk 2nd semester" never hold together, and have no dates to tell them apart.
    let isSeasonal = clauses.joined().contains { $0.kind == .season }
    if isSeasonal, parts.count > 1, parts.contains(where: { $0.dates == PhaseDates() }) { parts = [] }
    finish(parts)
  }

  private mutating func finish(_ parts: [AmountPart]) {
    let deliveries = Set(parts.map(\.delivery))
    delivery = deliveries.count == 1 ? deliveries.first ?? nil : nil
    for part in parts {
      var amounts: [ServiceAmount] = []
      for reading in part.readings {
        var amount = reading.amount
        if deliveries.count > 1 { amount.delivery = part.delivery }
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

/// The clauses of a phrase: what a full stop, a semicolon or the dates of phases part.
struct AmountClauses {
  var terms: [[AmountTerm]] = []
  /// What follows "drop to" without a date is left out: it is not yet so.
  var isConditional = false

  static func split(_ terms: [AmountTerm]) -> AmountClauses {
    var clauses = AmountClauses()
    for clause in terms.split(whereSeparator: { $0.kind == .stop }) {
      guard let change = clause.firstIndex(where: { $0.kind == .change }) else {
        clauses.terms += phases(clause)
        continue
      }
      clauses.terms.append(Array(clause[..<change]))
      let later = clause[clause.index(after: change)...]
      if Array(later).dates.startRange != nil {
        clauses.terms.append(Array(later))
      } else {
        clauses.isConditional = true
      }
    }
    return clauses
  }

  /// "From 9/5/25 to 12/1/25 3x20, from 12/2/25 1x20": each date that follows an amount and begins another.
  private static func phases(_ clause: ArraySlice<AmountTerm>) -> [[AmountTerm]] {
    var phases: [[AmountTerm]] = [[]]
    let datesFirst = clause.first { $0.isNumber || $0.isDates }?.isDates == true
    for term in clause {
      let phase = phases[phases.count - 1]
      let isComplete = phase.contains { $0.isNumber } && phase.contains { $0.isDates }
      let begins = datesFirst ? term.isDates : phase.last?.kind == .comma || phase.last?.kind == .and
      if isComplete, begins, datesFirst || term.isNumber {
        phases.append([term])
      } else {
        phases[phases.count - 1].append(term)
      }
    }
    return phases
  }
}

extension AmountTerm {
  fileprivate var isDates: Bool { if case .dates = kind { true } else { false } }
  /// A quantity, or a number that will be one.
  fileprivate var isNumber: Bool { if case .bare = kind { true } else { isQuantity } }
}

extension [AmountTerm] {
  fileprivate var dates: PhaseDates {
    reduce(into: PhaseDates()) { dates, term in
      if case .dates(let more) = term.kind { dates.add(more) }
    }
  }

  fileprivate var pattern: WeeksPattern? {
    lazy.compactMap { term -> WeeksPattern? in
      if case .pattern(let pattern) = term.kind { pattern } else { nil }
    }.first
  }
}

extension AmountPart {
  /// What is left to tell a reader; nil where nothing is, or nothing sure.
  fileprivate func finished(isGoal: Bool, _ pattern: WeeksPattern?) -> AmountPart? {
    guard !isUnreadable else { return nil }
    var part = self
    part.readings = readings.compactMap { $0.finished(isNamed: isNamed, isGoal: isGoal) }
    // A reading that cannot be told makes the others no surer.
    guard !part.readings.isEmpty, part.readings.count == readings.count else { return nil }
    return pattern.map { part.spread($0) } ?? part
  }

  fileprivate func spread(_ pattern: WeeksPattern) -> AmountPart? {
    var part = self
    part.readings = readings.flatMap { $0.spread(pattern) }
    return part.readings.isEmpty ? nil : part
  }

  /// The parts of one more clause, the first of which may go on with the last: "2x weekly; 30 minutes".
  fileprivate static func continued(_ parts: [AmountPart], _ more: [AmountPart]) -> [AmountPart] {
    guard let last = parts.last, let next = more.first, let joined = last.joined(next) else {
      return parts + more
    }
    return parts.dropLast() + [joined] + more.dropFirst()
  }
}

extension AmountReading {
  var isApproximate: Bool {
    [sessions, length, minutes, total].contains { $0?.isApproximate == true }
  }

  fileprivate func finished(isNamed: Bool, isGoal: Bool) -> AmountReading? {
    var reading = self
    if let days, sessions == nil {
      guard period != nil else { return nil }
      reading.sessions = days
    }
    reading.days = nil
    let isZero = [sessions, length, minutes, total].contains { $0?.high == 0 }
    if isZero || reading.period == nil && (isGoal || reading.isOnlySessions && !isNamed) { return nil }
    return reading
  }
}
