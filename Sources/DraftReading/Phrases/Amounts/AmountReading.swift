import IEPModel

/// One way to understand the words of an amount.
struct AmountReading: Hashable, Sendable {
  var sessions: Quantity?
  /// Minutes of one session.
  var length: Quantity?
  /// Minutes of which the words do not say whether they are of one session. Alone they are the total.
  var minutes: Quantity?
  /// Minutes that the words call the total, or that several sessions share.
  var total: Quantity?
  /// Days on which it happens, each once unless `sessions` counts them for a day.
  var days: Quantity?
  var period: ServicePeriod?

  /// So many sessions of so many minutes.
  var isProduct: Bool { sessions != nil && length != nil }
  var isOnlySessions: Bool { sessions != nil && length == nil && minutes == nil && total == nil }
  var hasTime: Bool { length != nil || minutes != nil || total != nil }

  /// The amount in the contract's terms. What the words do not give stays nil.
  var amount: ServiceAmount {
    var amount = ServiceAmount()
    let product = sessions.flatMap { sessions in length.flatMap { sessions * $0 } }
    let whole = total ?? minutes ?? product
    let parts = [sessions, length, whole].compactMap(\.self)
    amount.bound = Self.bound(of: parts)
    let isRange = amount.bound == .range
    // A limit stands as the value itself with `bound`; only a range splits into its ends.
    func value(_ quantity: Quantity?) -> Decimal? {
      isRange ? quantity?.exact : quantity?.low ?? quantity?.high
    }
    func ends(_ quantity: Quantity?) -> (low: Decimal?, high: Decimal?) {
      isRange && quantity?.exact == nil ? (quantity?.low, quantity?.high) : (nil, nil)
    }
    amount.sessions = value(sessions)
    amount.minutesPerSession = value(length)
    amount.totalMinutes = value(whole)
    (amount.minimumSessions, amount.maximumSessions) = ends(sessions)
    (amount.minimumMinutesPerSession, amount.maximumMinutesPerSession) = ends(length)
    (amount.minimumTotalMinutes, amount.maximumTotalMinutes) = ends(whole)
    amount.per =
      period ?? (length != nil && sessions == nil && whole == nil ? ServicePeriod(1, .session) : nil)
    return amount
  }

  private static func bound(of quantities: [Quantity]) -> ServiceAmount.Bound {
    let limits = Set(
      quantities.map { quantity -> ServiceAmount.Bound in
        if quantity.exact != nil { return .exact }
        if quantity.high == nil { return .atLeast }
        return quantity.low == nil ? .atMost : .range
      }
    ).subtracting([.exact])
    return limits.count > 1 ? .range : limits.first ?? .exact
  }
}
