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

  /// Joins rates that say one amount together.
  static func parts(of rates: [AmountRate]) -> [AmountPart] {
    var parts: [AmountPart] = []
    for rate in rates {
      let next = AmountPart(
        readings: rate.readings, isNamed: rate.isNamed, delivery: rate.delivery, link: rate.link,
        tokens: rate.tokens)
      guard let last = parts.last else {
        parts.append(next)
        continue
      }
      if let joined = last.joined(next) {
        parts[parts.count - 1] = joined
      } else if rate.link.kind == .equals || rate.link.kind == .cross {
        parts[parts.count - 1].isUnreadable = true
      } else {
        parts.append(next)
      }
    }
    return sharing(parts)
  }

  func joined(_ next: AmountPart) -> AmountPart? {
    guard ![.or, .slash, .plus, .stop].contains(next.link.kind) else { return nil }
    if let delivery, let other = next.delivery, delivery != other { return nil }
    let both = readings.flatMap { one in next.readings.flatMap { one.joined($0, by: next.link) } }
    guard !both.isEmpty else { return nil }
    var joined = self
    joined.readings = both
    joined.isNamed = isNamed || next.isNamed
    joined.delivery = delivery ?? next.delivery
    joined.tokens = tokens.union(next.tokens)
    return joined
  }

  /// "15 indirect + 45 direct, 1/week": what stands behind a sum counts for all of it. "2x30 or 1x60 weekly":
  /// either may be meant.
  private static func sharing(_ parts: [AmountPart]) -> [AmountPart] {
    var result: [AmountPart] = []
    for part in parts.reversed() {
      guard let next = result.last, [.plus, .slash, .or].contains(next.link.kind) else {
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
