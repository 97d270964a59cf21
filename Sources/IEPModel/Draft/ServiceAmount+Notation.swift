extension ServiceAmount {
  /// The amount as the Markdown profile writes it: "2 x 30 minutes per week", "up to 60 minutes per month",
  /// "2 to 3 times per week". Reading it gives the same amount. Nil where nothing is known.
  public var notation: String? {
    let count = Self.text(sessions, minimumSessions, maximumSessions)
    let length = Self.text(minutesPerSession, minimumMinutesPerSession, maximumMinutesPerSession)
    let total = Self.text(totalMinutes, minimumTotalMinutes, maximumTotalMinutes)
    let much: String
    switch (count, length, total) {
    case (let count?, let length?, _): much = "\(count) x \(length) minutes"
    case (let count?, nil, let total?): much = "\(count) times, \(total) minutes in all"
    case (let count?, nil, nil): much = count == "1" ? "1 time" : "\(count) times"
    case (nil, let length?, _): much = "\(length) minutes per session"
    case (nil, nil, let total?): much = "\(total) minutes"
    case (nil, nil, nil): return nil
    }
    let isSession = per?.unit == .session && length != nil && count == nil
    let rest = [bound.notation, much, isSession ? nil : per?.notation].compactMap(\.self)
    let phase = [start.map { "from \($0)" }, until.map { "until \($0)" }].compactMap(\.self)
    return (rest + phase).joined(separator: " ")
  }

  private static func text(_ exact: Decimal?, _ low: Decimal?, _ high: Decimal?) -> String? {
    if let exact { return exact.description }
    switch (low, high) {
    case (let low?, let high?): return "\(low) to \(high)"
    case (let low?, nil): return low.description
    case (nil, let high?): return high.description
    case (nil, nil): return nil
    }
  }
}

extension ServiceAmount.Bound {
  /// The words before an amount; nil for an exact one and for a range, which its own ends say.
  fileprivate var notation: String? {
    switch self {
    case .exact, .range: nil
    case .atLeast: "at least"
    case .atMost: "up to"
    }
  }
}

extension ServicePeriod {
  /// "per week", "per 2 weeks", "per 6-day cycle".
  public var notation: String {
    if unit == .cycle { return "per \(count)-day cycle" }
    return count == 1 ? "per \(unit.rawValue)" : "per \(count) \(unit.rawValue)s"
  }
}

extension [ServiceAmount] {
  /// All amounts of a service: "direct: 2 x 30 minutes per week; indirect: 15 minutes per month". Readings of which
  /// one alone can hold are parted by "or". Nil where nothing is known.
  public func notation(ambiguous: Bool = false) -> String? {
    let parts = compactMap { amount in
      amount.notation.map { words in amount.delivery.map { "\($0.notation): \(words)" } ?? words }
    }
    return parts.isEmpty ? nil : parts.joined(separator: ambiguous ? " or " : "; ")
  }
}

extension Service.Delivery {
  /// The word of the Markdown profile.
  public var notation: String {
    switch self {
    case .direct: "direct"
    case .indirect: "consultation"
    case .monitor: "monitoring"
    case .unknown: ""
    }
  }
}

extension Service.Setting {
  /// The words of the Markdown profile.
  public var notation: String {
    switch self {
    case .regularClass: "Regular class"
    case .specialEducation: "Special education class"
    case .home: "Home"
    case .community: "Community"
    case .virtual: "Virtual"
    case .other: "Other"
    }
  }
}
