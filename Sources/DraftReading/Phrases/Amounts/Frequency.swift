import IEPModel

/// What an amount is counted for, as a draft writes it: "weekly", "/wk", "every other day".
struct Frequency: Hashable, Sendable {
  struct Choice: Hashable, Sendable {
    /// How often in the period: 2 for "semi-monthly".
    var times: Decimal = 1
    var period: ServicePeriod
  }

  /// Several where the words allow several: "biweekly" is every two weeks or twice a week.
  var choices: [Choice]
  /// Whether it says by itself how often: "weekly" and "every 3 weeks" do, "per week" does not.
  var isHowOften: Bool

  init(_ choices: [Choice], isHowOften: Bool) {
    self.choices = choices
    self.isHowOften = isHowOften
  }

  init(_ period: ServicePeriod, isHowOften: Bool) {
    self.init([Choice(period: period)], isHowOften: isHowOften)
  }

  /// The period where there is no doubt about it.
  var period: ServicePeriod? { choices.count == 1 ? choices.first?.period : nil }

  /// What two notes of one frequency say together: "biweekly (every other week)" is every two weeks, and
  /// "every 6 weeks (quarterly)" is either.
  func explained(by other: Frequency) -> Frequency {
    let shared = choices.filter(other.choices.contains)
    let all = choices + other.choices.filter { !choices.contains($0) }
    return Frequency(shared.isEmpty ? all : shared, isHowOften: isHowOften || other.isHowOften)
  }
}
