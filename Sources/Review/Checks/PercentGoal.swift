import IEPModel
import Wording

extension Check {
  /// A percent of something that is hard to count.
  static let percentGoal = Check(
    id: "RF-GOAL-PERCENT", name: "percentGoal", severity: .medium, basis: .goodPractice,
    citation: "34 CFR 300.320(a)(3)(i)"
  ) { reviewed in
    zip(reviewed.draft.goals, zip(reviewed.goals, reviewed.goalNames)).compactMap { goal, known in
      let (flaws, name) = known
      return flaws.contains(.percentNotCountable)
        ? Hit(spans: goal.text.spans, slots: [.goal: .text(name)]) : nil
    }
  }
}
