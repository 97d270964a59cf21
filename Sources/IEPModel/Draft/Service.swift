/// A line of special education, related services or other help (34 CFR 300.320(a)(4), (7)).
public struct Service: Hashable, Sendable {
  /// Who gets the time: the child (`direct`), or staff on the child's behalf (`indirect`). `monitor` is checking in,
  /// and `unknown` is where the words do not say.
  public enum Delivery: String, Hashable, Sendable, CaseIterable { case direct, indirect, monitor, unknown }
  /// The kind of place where a service is given. `other` is one that is none of these.
  public enum Setting: String, Hashable, Sendable, CaseIterable {
    case regularClass, specialEducation, home, community, virtual, other
  }

  public var name: Sourced<String>?
  /// The line's own words.
  public var text: Sourced<String>
  public var delivery: Delivery = .unknown
  /// With `ambiguous`, one for each reading that the words allow; otherwise all of them hold.
  public var amounts: [ServiceAmount] = []
  /// The words that the amounts were read from.
  public var amountText: Sourced<String>?
  public var ambiguous = false
  /// An amount stands there in words that no rule reads: it is not missing, and its words are quoted.
  public var hasUnreadAmount = false
  /// Need, staffing or someone's choice decides later whether or how much.
  public var openEnded = false
  public var setting: Setting?
  /// Words of their own for delivery and setting, such as a cell or a value of data.
  public var deliverySpans: [SourceSpan] = []
  public var settingSpans: [SourceSpan] = []
  public var location: Sourced<String>?
  public var group: Sourced<String>?
  public var provider: Sourced<String>?
  /// ISO 8601.
  public var start: Sourced<String>?
  public var end: Sourced<String>?
  /// The whole extent.
  public var span: SourceSpan

  /// Only the line itself is known: no amount, no place, nobody who gives it, and no way in which it is given.
  public init(text: Sourced<String>, span: SourceSpan) {
    self.text = text
    self.span = span
  }
}

/// How much of a service, in sessions and minutes for one period. What the words do not give is nil.
public struct ServiceAmount: Hashable, Sendable {
  /// How the numbers are meant. A floor or ceiling stands in the value itself; only a range has its ends in
  /// `minimum…` and `maximum…`.
  public enum Bound: String, Hashable, Sendable, CaseIterable { case exact, atLeast, atMost, range }

  public var sessions: Decimal?
  public var minutesPerSession: Decimal?
  public var totalMinutes: Decimal?
  public var per: ServicePeriod?
  public var bound: Bound = .exact
  public var minimumSessions: Decimal?
  public var maximumSessions: Decimal?
  public var minimumMinutesPerSession: Decimal?
  public var maximumMinutesPerSession: Decimal?
  public var minimumTotalMinutes: Decimal?
  public var maximumTotalMinutes: Decimal?
  /// Where parts differ: direct and consult, each with its own amount.
  public var delivery: Service.Delivery?
  /// ISO 8601, for phases.
  public var start: String?
  public var until: String?
  /// Where the total stands, in data that gives it beside the sessions and minutes of which it is the product.
  public var totalSpans: [SourceSpan] = []

  /// Nothing known yet. Whoever sets sessions and minutes calls ``fillTotals()`` at the end.
  public init() {}

  /// Sessions and minutes for a period; the total is their product when both are known and no other is given.
  public init(
    sessions: Decimal?, minutesPerSession: Decimal?, totalMinutes: Decimal? = nil, per: ServicePeriod?
  ) {
    self.sessions = sessions
    self.minutesPerSession = minutesPerSession
    self.totalMinutes = totalMinutes
    self.per = per
    fillTotals()
  }

  /// Completes the total where sessions and minutes are both known: their product (contract, `amounts`).
  public mutating func fillTotals() {
    if totalMinutes == nil, let sessions, let minutesPerSession {
      totalMinutes = sessions * minutesPerSession
    }
  }
}

/// What an amount is counted for: `count` units, such as 1 week or a cycle of 6 days.
public struct ServicePeriod: Hashable, Sendable {
  /// Marking and reporting periods are a `term`. `session` is for minutes of one session where nothing says how many
  /// there are. The period of a `cycle` has as many school days as its count.
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    case day, week, month, quarter, trimester, semester, year, term, session, cycle
  }

  public var count: Int
  public var unit: Unit

  /// A plain "per week" has a count of 1; a cycle counts its school days.
  public init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }
}
