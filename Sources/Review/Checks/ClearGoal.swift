import IEPModel
import Wording

extension Check {
  /// A goal that says all that a parent needs.
  static let clearGoal = Check(
    id: "RF-GOODTHINGS", name: "clearGoal", severity: .good, basis: .goodPractice
  ) { reviewed in
    reviewed.goals.filter { found in
      let goal = found.goal
      return found.vague.isEmpty && goal.baseline != nil && !goal.criteria.isEmpty && goal.timeframe != nil
        && !goal.methods.isEmpty
    }.map { Hit($0) }
  }
}
