import IEPModel
import Wording

/// An amount of service in words: "2 times a week, 30 minutes each time".
struct AmountWording {
  let words: Catalogue

  /// The period in words: "a week", "in each 6-day cycle"; nil where the draft gives none.
  func period(_ period: ServicePeriod?) -> String? {
    guard let period else { return nil }
    let count: [SlotName: SlotValue] = [.count: .number(Decimal(period.count))]
    if period.unit == .cycle { return words.phrase(.periodCycle, count) }
    if period.count == 1 {
      return SentenceKey.named("period.\(period.unit.rawValue)").flatMap { words.phrase($0) }
    }
    return SentenceKey.named("period.\(period.unit.rawValue)s").flatMap { words.phrase($0, count) }
  }

  /// The whole amount, with its bound; nil where its parts make no sentence.
  func amount(_ amount: ServiceAmount) -> String? {
    let text =
      amount.bound == .range ? range(amount) ?? exact(amount) : exact(amount)
    guard let text else { return nil }
    switch amount.bound {
    case .exact, .range: return text
    case .atLeast: return words.phrase(.serviceAtLeast, [.amount: .text(text)])
    case .atMost: return words.phrase(.serviceAtMost, [.amount: .text(text)])
    }
  }

  private func exact(_ amount: ServiceAmount) -> String? {
    var slots: [SlotName: SlotValue] = [:]
    if let sessions = amount.sessions { slots[.sessions] = .number(sessions) }
    if let minutes = amount.minutesPerSession { slots[.minutes] = .number(minutes) }
    if let total = amount.totalMinutes { slots[.total] = .number(total) }
    if let period = period(amount.per) { slots[.period] = .text(period) }
    let hasPeriod = slots[.period] != nil
    let key: SentenceKey? =
      switch (amount.sessions != nil, amount.minutesPerSession != nil, amount.totalMinutes != nil) {
      case (true, true, _): hasPeriod ? .serviceTimes : .serviceTimesOpen
      case (true, false, _): hasPeriod ? .serviceTimesOnly : .serviceTimesAlone
      case (false, true, false): .serviceMinutesOnly
      case (false, _, true): hasPeriod ? .serviceTotal : .serviceTotalOpen
      case (false, false, false): nil
      }
    return key.flatMap { words.phrase($0, slots) }
  }

  /// The part of the amount that has two ends, and the other where it is known.
  private func range(_ amount: ServiceAmount) -> String? {
    func ends(_ low: Decimal?, _ high: Decimal?) -> [SlotName: SlotValue]? {
      guard let low, let high else { return nil }
      var slots: [SlotName: SlotValue] = [.low: .number(low), .high: .number(high)]
      if let period = period(amount.per) { slots[.period] = .text(period) }
      return slots
    }
    var parts: [String?] = []
    if let slots = ends(amount.minimumSessions, amount.maximumSessions) {
      parts.append(words.phrase(.serviceRangeTimes, slots))
    } else if let sessions = amount.sessions, let period = period(amount.per) {
      parts.append(words.phrase(.serviceTimesOnly, [.sessions: .number(sessions), .period: .text(period)]))
    }
    if let slots = ends(amount.minimumMinutesPerSession, amount.maximumMinutesPerSession) {
      parts.append(words.phrase(.serviceRangeMinutes, slots))
    } else if let minutes = amount.minutesPerSession {
      parts.append(words.phrase(.serviceMinutesOnly, [.minutes: .number(minutes)]))
    } else if let slots = ends(amount.minimumTotalMinutes, amount.maximumTotalMinutes) {
      parts.append(words.phrase(.serviceRangeTotal, slots))
    }
    let known = parts.compactMap(\.self)
    return known.count == parts.count && !known.isEmpty ? known.joined(separator: ", ") : nil
  }

  /// "That is 60 minutes a week (2 × 30)": only where both factors stand in the draft.
  func sum(_ amount: ServiceAmount) -> String? {
    guard amount.bound == .exact, let sessions = amount.sessions, let minutes = amount.minutesPerSession,
      let total = amount.totalMinutes, sessions * minutes == total, sessions != 1,
      let period = period(amount.per)
    else { return nil }
    return words.say(
      .serviceSum,
      [
        .total: .number(total), .period: .text(period), .sessions: .number(sessions),
        .minutes: .number(minutes),
      ])
  }
}
