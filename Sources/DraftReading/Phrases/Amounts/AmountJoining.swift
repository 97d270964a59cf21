import IEPModel

extension AmountReading {
  /// What this and the next piece say as one amount: every reading that the words allow, none where they
  /// are two amounts.
  func joined(_ next: AmountReading, by link: AmountLink) -> [AmountReading] {
    if link.startsService { return [] }
    if let days = onDays(next, link) { return days }
    if isOnlySessions, next.sessions == nil, next.hasTime { return spent(next, link) }
    if next.isOnlySessions, sessions == nil, hasTime { return next.spent(self, link, timeFirst: true) }
    return repeated(next, link)
  }

  /// This count of sessions with that time.
  private func spent(_ time: AmountReading, _ link: AmountLink, timeFirst: Bool = false) -> [AmountReading] {
    var whole = self
    var each = self
    whole.total = time.total ?? time.minutes
    each.length = time.length ?? time.minutes
    guard time.minutes != nil else {
      whole.length = time.length
      let product = time.length.flatMap { length in sessions.flatMap { $0 * length } }
      if let product, let total = time.total, total.rounds(product) { whole.total = product }
      guard time.length != nil, time.total != nil, product != whole.total else {
        return whole.counted(period, time.period)
      }
      // Two sessions of 30 minutes and a total of 90: each side keeps what it says.
      return each.counted(period, time.period) + (time.onlyTotal.map { [$0] } ?? [])
    }
    switch (period, time.period) {
    case (_, nil):
      return link.kind == .within && timeFirst ? [whole] : [each]
    case (nil, let other?):
      whole.period = other
      each.period = other
      if sessions == .one { return [each] }
      return link.kind == .within || link.kind == .paren ? [whole] : [whole, each]
    case (let own?, let other?) where own == other:
      return sessions == .one ? [each] : [whole, each]
    // "30 minutes a day, twice a week": minutes of a day are those of one session.
    case (let own?, let other?) where other == ServicePeriod(1, .day) && own.unit != .day:
      return [each]
    default:
      return []
    }
  }

  private var onlyTotal: AmountReading? {
    total.map { AmountReading(total: $0, period: period) }
  }

  /// "30 minutes a day, 5 days a week" is 5 sessions of 30 minutes a week.
  private func onDays(_ next: AmountReading, _ link: AmountLink) -> [AmountReading]? {
    guard (days == nil) != (next.days == nil) else { return nil }
    let (count, daily) = days == nil ? (next, self) : (self, next)
    guard let days = count.days else { return nil }
    let isDaily =
      daily.period == ServicePeriod(1, .day)
      || daily.period == nil && (daily.sessions == nil || link.kind == .cross)
    guard isDaily else {
      var sessions = count
      (sessions.sessions, sessions.days) = (days, nil)
      return daily.isOnlySessions || daily.sessions != nil ? [] : sessions.spent(daily, link)
    }
    var reading = daily
    reading.period = count.period
    reading.sessions = daily.sessions.map { $0 * days } ?? days
    (reading.length, reading.minutes) = (daily.length ?? daily.minutes ?? daily.total, nil)
    reading.total = nil
    return reading.sessions == nil ? [] : [reading]
  }

  /// The same amount said twice: "60 minutes (2 x 30)", "30 x 5 = 150".
  private func repeated(_ next: AmountReading, _ link: AmountLink) -> [AmountReading] {
    guard link.restates || !link.isNamed else { return [] }
    // "1 period, 5x/week".
    if isOnlySessions, sessions == .one, period == nil, next.isOnlySessions, next.period != nil {
      return [next]
    }
    if let both = agreed(next, link)?.counted(period, next.period), !both.isEmpty { return both }
    guard link.restates || next.total != nil && link.kind != .and && next.sessions == nil else { return [] }
    // Each side keeps what it says; a wrong product is not put right.
    var (one, other) = (self, next)
    (one.period, other.period) = (period ?? next.period, next.period ?? period)
    return [one, other]
  }

  /// Nil where the two differ.
  private func agreed(_ next: AmountReading, _ link: AmountLink) -> AmountReading? {
    var both = self
    both.sessions = sessions ?? next.sessions
    both.length = length ?? next.length
    if let sessions, let other = next.sessions, sessions != other { return nil }
    if let length, let other = next.length, length != other { return nil }
    let said = [minutes, total, next.minutes, next.total].compactMap(\.self)
    let product = both.sessions.flatMap { sessions in both.length.flatMap { sessions * $0 } }
    if let product {
      let isProductAgain = sessions != nil && length != nil && next.sessions != nil && next.length != nil
      if isProductAgain, !link.restates { return nil }
      let isSessionAgain = { (quantity: Quantity) in quantity == both.length && quantity != next.total }
      guard said.allSatisfy({ $0 == product || $0.rounds(product) || isSessionAgain($0) }) else { return nil }
      both.total = product
      both.minutes = nil
      return both
    }
    // Two equal numbers with a comma between may be two services.
    let isNew = next.length != nil && length == nil || next.sessions != nil && sessions == nil
    guard link.restates || isNew, said.allSatisfy({ $0 == said.first }) else { return nil }
    if both.length != nil, !said.isEmpty { (both.total, both.minutes) = (said.first, nil) }
    return both
  }

  /// With the period that either gives; none where they differ.
  private func counted(_ one: ServicePeriod?, _ other: ServicePeriod?) -> [AmountReading] {
    guard one == nil || other == nil || one == other else { return [] }
    var counted = self
    counted.period = one ?? other
    return [counted]
  }
}
