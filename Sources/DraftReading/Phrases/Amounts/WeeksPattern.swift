import IEPModel

/// Weeks with a service among weeks without: "3 out of 4 weeks", "first 3 weeks of each month",
/// "3 weeks on, 1 week off".
struct WeeksPattern: Hashable, Sendable {
  var weeks: Decimal
  var of: ServicePeriod
  /// A "3:1 model" has three weeks with the child and one without; whether the amounts beside it hold in
  /// all four weeks it does not say.
  var isModel = false

  static func read(_ tokens: [PhraseToken], at start: Int) -> Found<WeeksPattern>? {
    let begin = tokens.text(start) == "first" ? start + 1 : start
    guard let weeks = NumberWords.read(tokens, at: begin), let count = weeks.value.whole, count > 0 else {
      return nil
    }
    if let match = ofWeeks.longest(tokens, at: begin), let all = total(tokens, from: weeks.end, to: match.end)
    {
      return all > count
        ? Found(WeeksPattern(weeks: weeks.value, of: ServicePeriod(all, .week)), end: match.end) : nil
    }
    if let match = ofMonth.longest(tokens, at: begin), count < 5 {
      return Found(WeeksPattern(weeks: weeks.value, of: ServicePeriod(1, .month)), end: match.end)
    }
    if let match = onAndOff.longest(tokens, at: begin),
      let off = total(tokens, from: weeks.end, to: match.end)
    {
      return Found(WeeksPattern(weeks: weeks.value, of: ServicePeriod(count + off, .week)), end: match.end)
    }
    guard let match = models.longest(tokens, at: begin), let off = tokens.number(begin + 2)?.whole else {
      return nil
    }
    let period = ServicePeriod(count + off, .week)
    return Found(WeeksPattern(weeks: weeks.value, of: period, isModel: true), end: match.end)
  }

  /// The second number of a phrase.
  private static func total(_ tokens: [PhraseToken], from start: Int, to end: Int) -> Int? {
    (start..<end).lazy.compactMap { NumberWords.read(tokens, at: $0)?.value.whole }.first { $0 <= 52 }
  }

  private static let ofWeeks = PhraseTable(
    """
    # of # weeks | # out of # weeks | # of every # weeks | # out of every # weeks | # of each # weeks
    | # weeks of # | # weeks out of # | # weeks out of every # | # weeks of every # | # weeks per # weeks
    | # wks out of # | # out of # wks
    """)
  private static let ofMonth = PhraseTable(
    """
    # weeks per month | # weeks a month | # weeks / month | # weeks of each month | # weeks of every month
    | # weeks of the month | # weeks each month | # weeks every month | # weeks in a month | # wks / mo
    | # weeks / mo | # weeks per mo | # weeks out of the month | # wks per month
    """)
  private static let onAndOff = PhraseTable(
    "# weeks on # week off | # weeks on # off | # weeks on # weeks off | # weeks on , # week off",
    "# weeks on / # week off | # weeks on and # week off | # on # off weeks | # week on # week off")
  private static let models = PhraseTable(
    "# : # model | # : # service model | # : # service delivery model | # : # delivery model",
    "# : # schedule | # : # service delivery | # to # model | # : # therapy model")
}
