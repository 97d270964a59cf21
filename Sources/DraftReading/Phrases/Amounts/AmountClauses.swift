import IEPModel

/// The clauses of a phrase: what a full stop, a semicolon or the dates of phases part.
struct AmountClauses {
  var terms: [[AmountTerm]] = []
  /// What follows "drop to" without a date is left out: it is not yet so.
  var isConditional = false

  static func split(_ terms: [AmountTerm]) -> AmountClauses {
    var clauses = AmountClauses()
    for clause in terms.split(whereSeparator: { $0.kind == .stop }) {
      // "30 min; weekly".
      if let stop = terms[..<clause.startIndex].last, let last = clauses.terms.indices.last,
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
