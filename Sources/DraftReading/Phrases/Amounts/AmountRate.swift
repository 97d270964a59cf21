import IEPModel

/// Numbers that stand together, and what they are counted for.
struct AmountRate {
  var reading = AmountReading()
  /// Whether its sessions count as such without a period: "20 sessions" do, "2x" does not.
  var isNamed = false
  /// "A 30-minute session": there is one.
  var isOneSession = false
  var frequency: Frequency?
  /// A frequency in front of it: "weekly 30-minute sessions".
  var lead: AmountLead?
  var link = AmountLink(kind: .stop)
  var delivery: Service.Delivery?
  /// Whether it stands in brackets, which bind it to its neighbours there first.
  var isBracketed = false
  var tokens: Range<Int>

  /// All readings of it by itself.
  var readings: [AmountReading] {
    var readings = [reading]
    if let dashed = dashed { readings.append(dashed) }
    guard let frequency = counted else { return readings }
    return readings.flatMap { applied(frequency, to: $0) }
  }

  /// What it is counted for, by the words behind it or else before it.
  private var counted: Frequency? {
    guard let lead, reading.days == nil else { return frequency }
    return frequency(besides: lead.frequency)
  }

  /// Its frequency beside another for the same: "biweekly (2x a week)" is twice a week, and "daily, 5x a
  /// week" once on each of five days.
  func frequency(besides other: Frequency) -> Frequency {
    guard let frequency else { return other }
    let isDaily = other.period == ServicePeriod(1, .day) && reading.sessions == Quantity(5)
    let isSame = other.choices.contains { choice in
      reading.sessions == Quantity(choice.times) && frequency.period == choice.period
    }
    return isDaily || isSame ? frequency : frequency.explained(by: other)
  }

  /// "2-30 minute sessions" is two sessions of 30 minutes, or from 2 to 30 minutes. "10-15 minute sessions"
  /// is a range.
  private var dashed: AmountReading? {
    guard let minutes = reading.minutes ?? reading.length, minutes.isDashed, reading.sessions == nil,
      let low = minutes.low, let high = minutes.high, low.whole != nil
    else { return nil }
    let isFar = (low * 3).map { high >= $0 } ?? false
    let isOpen = reading.length == nil ? low <= 3 && high >= 20 : low <= 10 && high >= 15 && isFar
    return isOpen ? AmountReading(sessions: Quantity(low), length: Quantity(high)) : nil
  }

  private func applied(_ frequency: Frequency, to reading: AmountReading) -> [AmountReading] {
    let readings = frequency.choices.compactMap { choice -> AmountReading? in
      var counted = reading
      counted.period = choice.period
      if reading.days != nil { return counted }
      if let sessions = reading.sessions {
        guard let product = sessions * Quantity(choice.times) else { return nil }
        counted.sessions = product
      } else if reading.total == nil,
        isOneSession || reading.length != nil && frequency.isHowOften || lead?.isSetOff == true
          || choice.times > 1
      {
        counted.sessions = Quantity(choice.times)
        (counted.length, counted.minutes) = (reading.length ?? reading.minutes, nil)
      }
      return counted
    }
    guard frequency.isHowOften, frequency.period == ServicePeriod(1, .day), reading.sessions == Quantity(5)
    else { return readings }
    // "5x daily" is written for five a day and for once on each of the five days of a week.
    var weekly = reading
    weekly.period = ServicePeriod(1, .week)
    return readings + [weekly]
  }
}

/// A frequency in front of an amount.
struct AmountLead: Hashable, Sendable {
  var frequency: Frequency
  var bound: BoundWord?
  /// Whether a comma or "for" stands behind it, as in "daily, 45 minutes": then it counts sessions.
  var isSetOff = false
  var tokens: Range<Int>
}

extension AmountRate {
  /// A count and the time of each, which stand side by side: "2 x 30 min", "2 sessions of 30 min".
  func paired(with next: AmountReading, by link: AmountLink) -> AmountReading? {
    guard link.kind.pairs || link.kind == .slash, frequency == nil else { return nil }
    if let days = reading.days ?? next.days { return link.kind == .cross ? times(days, next) : nil }
    if reading.isOnlySessions, next.sessions == nil, let minutes = next.minutes {
      return AmountReading(sessions: reading.sessions, length: minutes)
    }
    guard next.isOnlySessions, reading.sessions == nil, reading.total == nil,
      let minutes = reading.minutes ?? reading.length, lead == nil
    else { return nil }
    return AmountReading(sessions: next.sessions, length: minutes)
  }

  /// "60 min x 5 days", "2 x 15 min x 5 days".
  private func times(_ days: Quantity, _ next: AmountReading) -> AmountReading? {
    guard reading.days == nil || next.days == nil, reading.total == nil,
      let length = reading.minutes ?? reading.length ?? next.minutes
    else { return nil }
    return AmountReading(sessions: reading.sessions.map { $0 * days } ?? days, length: length)
  }

  /// Its minutes are those of one session.
  mutating func markEach() {
    (reading.length, reading.minutes) = (reading.length ?? reading.minutes, nil)
  }

  /// Its minutes are all there are.
  mutating func markTotal() {
    (reading.total, reading.minutes) = (reading.total ?? reading.minutes, nil)
  }

  /// A limit behind the number limits the time, or else the count.
  mutating func limit(by word: BoundWord) {
    reading.minutes = reading.minutes.flatMap { $0.bounded(by: word) }
    reading.length = reading.length.flatMap { $0.bounded(by: word) }
    reading.total = reading.total.flatMap { $0.bounded(by: word) }
    guard !reading.hasTime else { return }
    reading.sessions = reading.sessions.flatMap { $0.bounded(by: word) }
  }
}
