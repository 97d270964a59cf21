import IEPModel

/// The clauses of a phrase: what a full stop, a semicolon or the dates of phases part.
struct AmountClauses {
  var terms: [[AmountTerm]] = []
  /// What follows "drop to" without a date is left out: it is not yet so.
  var isConditional = false

  static func split(_ terms: [AmountTerm]) -> AmountClauses {
    var clauses = AmountClauses()
    var lead: [AmountTerm] = []
    for slice in terms.split(whereSeparator: { $0.kind == .stop }) {
      // "Frequency: weekly; Duration: 36 weeks; Time: 30 minutes": for how long it goes on is no amount.
      if !lead.isEmpty, slice.allSatisfy({ [.title, .colon, .number, .word].contains($0.kind) }) { continue }
      let clause = (lead + slice.settled)[...]
      lead = []
      // "Frequency: weekly; Time: 30 minutes".
      if clauses.terms.isEmpty, clause.contains(where: \.isFrequency),
        clause.contains(where: { if case .label = $0.kind { true } else { false } }),
        clause.allSatisfy({ if case .label = $0.kind { true } else { $0.isOnFrequency } }),
        let last = clause.last
      {
        lead = Array(clause) + [AmountTerm(.comma, last.tokens.upperBound..<last.tokens.upperBound)]
        continue
      }
      // "30 min; weekly".
      if let stop = terms[..<slice.startIndex].last, let last = clauses.terms.indices.last,
        clause.allSatisfy(\.isOnFrequency)
      {
        clauses.terms[last] += [AmountTerm(.comma, stop.tokens)] + clause
        continue
      }
      guard let change = clause.firstIndex(where: { $0.kind == .change }) else {
        clauses.terms += phases(clause)
        continue
      }
      let before = Array(clause[..<change])
      let later = Array(clause[clause.index(after: change)...])
      let hasNumbers = before.contains { $0.isNumber }
      // A change with its date is a phase; the date may stand in front of it.
      if later.dates.startRange != nil || !hasNumbers && before.dates.startRange != nil {
        clauses.terms += hasNumbers ? [before, later] : [before + later]
      } else {
        clauses.terms.append(before)
        clauses.isConditional = true
      }
    }
    if !lead.isEmpty { clauses.terms.append(Array(lead.dropLast())) }
    return clauses
  }

  /// "From 9/5/25 to 12/1/25 3x20, from 12/2/25 1x20": each date that follows an amount and begins another.
  private static func phases(_ clause: ArraySlice<AmountTerm>) -> [[AmountTerm]] {
    let datesFirst = clause.first { $0.isNumber || $0.isDates }?.isDates == true
    var phases: [[AmountTerm]] = []
    var phase: [AmountTerm] = []
    var (hasNumber, hasDates) = (false, false)
    for term in clause {
      let begins = datesFirst ? term.isDates : term.isNumber && [.comma, .and].contains(phase.last?.kind)
      if hasNumber, hasDates, begins {
        phases.append(phase)
        phase = []
        (hasNumber, hasDates) = (false, false)
      }
      phase.append(term)
      hasNumber = hasNumber || term.isNumber
      hasDates = hasDates || term.isDates
    }
    phases.append(phase)
    return phases
  }
}

extension [AmountTerm] {
  /// Whether the clause has nothing but an amount, so that it may go on with the one before:
  /// "2x weekly; 30 minutes".
  var isPlain: Bool {
    allSatisfy { term in
      switch term.kind {
      case .word, .number, .service, .delivery, .dates, .adjective, .paperwork: false
      default: true
      }
    }
  }

  /// Whether it has an amount that is not read.
  var isUnread: Bool {
    contains { $0.kind == .unreadable } || contains { $0.kind == .denied } && contains { $0.isQuantity }
  }

  /// Whether the words between a number and the next separator tell what it is for.
  func isNamed(after index: Int) -> Bool {
    for term in self[(index + 1)...].prefix(12) {
      switch term.kind {
      case .delivery, .service, .adjective: return true
      case .comma, .and, .or, .plus, .close: return false
      default: continue
      }
    }
    return false
  }

  var dates: PhaseDates {
    reduce(into: PhaseDates()) { dates, term in
      if case .dates(let more) = term.kind { dates.add(more) }
    }
  }

  var pattern: (value: WeeksPattern, tokens: Range<Int>)? {
    lazy.compactMap { term -> (WeeksPattern, Range<Int>)? in
      if case .pattern(let pattern) = term.kind { (pattern, term.tokens) } else { nil }
    }.first
  }
}

extension Collection<AmountTerm> {
  /// The terms without those that are no longer so, and with days of the week where they tell how often.
  fileprivate var settled: [AmountTerm] {
    var terms = Array(self).withoutAsides.withoutFormer
    let isCounted = terms.contains(where: \.isFrequency)
    // "2x30 M/W/F": twice on each of the days, or twice on some of them.
    let hasSessions = terms.contains { term in
      if case .sessions = term.kind { true } else { term.kind == .cross }
    }
    for index in terms.indices {
      guard case .weekdays(let days) = terms[index].kind else { continue }
      let week = Frequency.Choice(times: Decimal(days), period: ServicePeriod(1, .week))
      let choice = days == 5 ? Frequency.Choice(period: ServicePeriod(1, .day)) : week
      let isOpen = hasSessions && days > 1
      terms[index].kind = isCounted || isOpen ? .adjective : .frequency(Frequency([choice], isHowOften: true))
    }
    return terms
  }
}

extension [AmountTerm] {
  /// "2x30 (last year: 3x30)": brackets that hold what was, beside an amount that is.
  fileprivate var withoutAsides: [AmountTerm] {
    guard contains(where: { $0.kind == .denied }) else { return self }
    var rest: [AmountTerm] = []
    var aside: [AmountTerm]?
    for term in self {
      if term.kind == .open, aside == nil {
        aside = [term]
      } else if var inner = aside {
        inner.append(term)
        aside = inner
        guard term.kind == .close else { continue }
        if !inner.contains(where: { $0.kind == .denied }) { rest += inner }
        aside = nil
      } else {
        rest.append(term)
      }
    }
    rest += aside ?? []
    return rest.contains(where: \.isNumber) ? rest : self
  }

  /// "Increased from 1x/week to 2x/week": what follows "to". Without a "to" of its own nothing is known of now.
  fileprivate var withoutFormer: [AmountTerm] {
    guard let from = firstIndex(where: { $0.kind == .former }) else { return self }
    guard let to = self[from...].firstIndex(where: { $0.kind == .to }),
      self[from..<to].contains(where: \.isNumber), !self[..<from].contains(where: \.isNumber)
    else { return [AmountTerm(.denied, self[from].tokens)] + self }
    return Array(self[..<from] + self[(to + 1)...])
  }
}
