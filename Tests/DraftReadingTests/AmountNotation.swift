import IEPModel

@testable import DraftReading

/// Writes amounts in one line, so that a table of cases shows what is read at a glance.
///
/// `2x30=60/week` is two sessions of 30 minutes, 60 in all, for one week; `_` and `/-` stand for nil,
/// `1..3` for a range, `>=` and `<=` for bounds. Amounts that all hold are joined by ` & `, readings by ` |
/// `.
enum AmountNotation {
  static func text(of phrase: ServicePhrase) -> String {
    phrase.amounts.map(text).joined(separator: phrase.ambiguous ? " | " : " & ")
  }

  static func text(of phrase: String) -> String { text(of: ServicePhrase.read(spanned(phrase))) }

  static func text(of amount: ServiceAmount) -> String {
    let sessions = part(amount.sessions, amount.minimumSessions, amount.maximumSessions)
    let length = part(
      amount.minutesPerSession, amount.minimumMinutesPerSession, amount.maximumMinutesPerSession)
    let total = part(amount.totalMinutes, amount.minimumTotalMinutes, amount.maximumTotalMinutes)
    let period = amount.per.map { $0.count == 1 ? $0.unit.rawValue : "\($0.count)\($0.unit.rawValue)" } ?? "-"
    let bound =
      switch amount.bound {
      case .atLeast: ">="
      case .atMost: "<="
      case .exact, .range: ""
      }
    let delivery = amount.delivery.map { "\($0.rawValue) " } ?? ""
    let dates = (amount.start.map { " from \($0)" } ?? "") + (amount.until.map { " until \($0)" } ?? "")
    return "\(delivery)\(bound)\(sessions)x\(length)=\(total)/\(period)\(dates)"
  }

  private static func part(_ value: Decimal?, _ low: Decimal?, _ high: Decimal?) -> String {
    if low != nil || high != nil { return "\(low?.description ?? "")..\(high?.description ?? "")" }
    return value?.description ?? "_"
  }
}
