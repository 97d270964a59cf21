import IEPModel
import Wording

extension Check {
  /// A goal that says all that a parent needs.
  static let clearGoal = Check(
    id: "RF-GOODTHINGS", name: "clearGoal", severity: .good, basis: .goodPractice
  ) { reviewed in
    zip(reviewed.draft.goals, zip(reviewed.goals, reviewed.goalNames)).compactMap { goal, known in
      let isWhole =
        goal.baseline != nil && !goal.criteria.isEmpty && goal.timeframe != nil && !goal.methods.isEmpty
        && known.0.isEmpty
      return isWhole ? Hit(spans: goal.text.spans, slots: [.goal: .text(known.1)]) : nil
    }
  }
}
