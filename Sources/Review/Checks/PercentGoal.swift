import IEPModel
import Wording

extension Check {
  /// A percent of something that is hard to count.
  static let percentGoal = Check(
    id: "RF-GOAL-PERCENT", name: "percentGoal", severity: .medium, basis: .goodPractice,
    citation: "34 CFR 300.320(a)(3)(i)"
  ) { reviewed in
    reviewed.goals.filter { $0.vague.contains(.percentNotCountable) }.map { Hit($0) }
  }
}
