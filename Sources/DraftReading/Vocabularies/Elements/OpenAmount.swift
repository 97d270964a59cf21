import IEPModel

/// Times and minutes of which a standard leaves open how they go together: 4 times a week with 30 minutes each, or 30
/// minutes a week in all. Both are given and asked about, never multiplied into one.
enum OpenAmount {
  /// The readings of times for a period and of minutes, which may be counted for a period of their own. One reading
  /// where both come to the same (once a week) or where a part is missing; none where nothing is known.
  static func readings(
    times: Int?, per period: ServicePeriod?, minutes: Decimal?, countedPer own: ServicePeriod?
  ) -> [ServiceAmount] {
    guard let minutes else {
      return times.map { [ServiceAmount(sessions: Decimal($0), minutesPerSession: nil, per: period)] } ?? []
    }
    let isEach = own?.unit == .session
    guard let times else {
      if isEach || own == nil { return [ServiceAmount(sessions: nil, minutesPerSession: minutes, per: own)] }
      return [ServiceAmount(sessions: nil, minutesPerSession: nil, totalMinutes: minutes, per: own)]
    }
    let each = ServiceAmount(sessions: Decimal(times), minutesPerSession: minutes, per: period)
    if isEach { return [each] }
    let whole = ServiceAmount(
      sessions: nil, minutesPerSession: nil, totalMinutes: minutes, per: own ?? period)
    if whole.per == nil { return [each] }
    return times == 1 && whole.per == period ? [whole] : [each, whole]
  }

  /// The period that a word names: "week", "Per Week", "school year". A school year is a year: no amount is counted
  /// for the weeks of summer either way. Nil for any other word.
  static func period(_ text: SpannedText?) -> ServicePeriod? {
    guard let text else { return nil }
    var word = text.string.lowercased()
    for prefix in ["per ", "each ", "every "] where word.hasPrefix(prefix) { word.removeFirst(prefix.count) }
    if word == "school year" { word = "year" }
    return ServicePeriod.Unit(rawValue: word).flatMap { $0 == .cycle ? nil : ServicePeriod(1, $0) }
  }
}
