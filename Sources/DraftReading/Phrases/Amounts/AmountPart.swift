import IEPModel

/// One amount of a phrase, with all readings that its words allow.
struct AmountPart {
  var readings: [AmountReading]
  var isNamed: Bool
  var delivery: Service.Delivery?
  var link: AmountLink
  var tokens: Range<Int>
  /// Its numbers belong together in no way that is known: "2 x 30 x 4".
  var isUnreadable = false
  /// When it holds, where it is one of several phases.
  var dates = PhaseDates()

  /// Words that can be read in more ways than this say nothing.
  private static let mostReadings = 8

  /// Joins rates that say one amount together; those in brackets first with each other. Brackets that hold
  /// several amounts spread the one before them ("60 minutes weekly (30 direct, 30 consult)") and are left
  /// out.
  static func parts(of rates: [AmountRate]) -> [AmountPart] {
    var parts: [AmountPart] = []
    var rest = rates[...]
    while let first = rest.first {
      let run = first.isBracketed ? rest.prefix { $0.isBracketed } : rest.prefix(1)
      rest = rest.dropFirst(run.count)
      let inner = run.map(AmountPart.init).reduce(into: []) { $0.add($1) }
      if inner.count == 1 || parts.isEmpty { for part in inner { parts.add(part) } }
    }
    return sharing(parts)
  }

  private init(_ rate: AmountRate) {
    self.init(
      readings: rate.readings, isNamed: rate.isNamed, delivery: rate.delivery, link: rate.link,
      tokens: rate.tokens)
  }

  private init(
    readings: [AmountReading], isNamed: Bool, delivery: Service.Delivery?, link: AmountLink,
    tokens: Range<Int>
  ) {
    self.readings = readings
    self.isNamed = isNamed
    self.delivery = delivery
    self.link = link
    self.tokens = tokens
  }

  /// Both as one amount; nil where they are two.
  func joined(_ next: AmountPart) -> AmountPart? {
    guard ![.or, .plus, .stop].contains(next.link.kind) else { return nil }
    // "2x/wk/30 min" is one amount, "15 min/30 min" two.
    let haveTime = readings.contains(where: \.hasTime) && next.readings.contains(where: \.hasTime)
    if next.link.kind == .slash, haveTime { return nil }
    if let delivery, let other = next.delivery, delivery != other { return nil }
    var both: [AmountReading] = []
    for one in readings {
      for other in next.readings {
        for reading in one.joined(other, by: next.link) where !both.contains(reading) { both.append(reading) }
      }
    }
    guard !both.isEmpty else { return nil }
    var joined = self
    joined.readings = both
    joined.isUnreadable = isUnreadable || next.isUnreadable || both.count > Self.mostReadings
    joined.isNamed = isNamed || next.isNamed
    joined.delivery = delivery ?? next.delivery
    joined.tokens = tokens.union(next.tokens)
    return joined
  }

  /// "15 indirect + 45 direct, 1/week": what stands behind a sum counts for all of it, and so does what stands behind
  /// two products: "2x20 direct and 1x10 consult weekly". "2x30 or 1x60 weekly": either may be meant.
  private static func sharing(_ parts: [AmountPart]) -> [AmountPart] {
    var result: [AmountPart] = []
    for part in parts.reversed() {
      guard let next = result.last,
        [.plus, .slash, .or].contains(next.link.kind) || part.shares(with: next)
      else {
        result.append(part)
        continue
      }
      var part = part
      if let model = next.readings.first, next.readings.count == 1 {
        part.readings = part.readings.map { $0.counted(like: model) }
      }
      if next.link.kind == .or {
        part.readings += next.readings
        part.isNamed = part.isNamed || next.isNamed
        part.tokens = part.tokens.union(next.tokens)
        result[result.count - 1] = part
      } else {
        result.append(part)
      }
    }
    return result.reversed()
  }

  /// Whether two products stand with "and" between and a period behind the second.
  private func shares(with next: AmountPart) -> Bool {
    guard next.link.kind == .and, readings.count == 1, next.readings.count == 1 else { return false }
    return readings[0].isProduct && readings[0].period == nil && next.readings[0].isProduct
      && next.readings[0].period != nil
  }
}

extension [AmountPart] {
  /// Joins a part to the last, or begins another amount with it.
  fileprivate mutating func add(_ part: AmountPart) {
    if let joined = last?.joined(part) {
      self[count - 1] = joined
    } else if !isEmpty, part.link.kind == .equals || part.link.kind == .cross {
      self[count - 1].isUnreadable = true
    } else {
      append(part)
    }
  }
}

extension AmountReading {
  /// With the period of another, and its count of sessions, where this has none.
  fileprivate func counted(like other: AmountReading) -> AmountReading {
    guard period == nil, days == nil, other.days == nil else { return self }
    var counted = self
    counted.period = other.period
    if sessions == nil, let shared = other.sessions, let minutes {
      (counted.sessions, counted.length, counted.minutes) = (shared, minutes, nil)
    }
    return counted
  }

  /// In some weeks only: three weeks out of four of what one week has.
  func spread(_ pattern: WeeksPattern) -> [AmountReading] {
    let isWeekly = period == ServicePeriod(1, .week) || period == nil && sessions != nil && length != nil
    let weeks = Quantity(pattern.weeks)
    guard isWeekly else {
      // What a month or a year has stays the same however its weeks share it; a day's share is not known.
      return period?.unit == .day || period?.unit == .week ? [] : [self]
    }
    var spread = self
    spread.sessions = sessions.flatMap { $0 * weeks }
    spread.minutes = minutes.flatMap { $0 * weeks }
    spread.total = total.flatMap { $0 * weeks }
    spread.period = pattern.of
    return pattern.isModel ? [self, spread] : [spread]
  }
}
