import IEPModel
import Wording

extension Check {
  /// A goal that asks for no more than the child does now.
  static let metGoal = Check(
    id: "RF-GOAL-BELOWBASE", name: "metGoal", severity: .high, basis: .goodPractice,
    citation: "34 CFR 300.320(a)(2)(i)"
  ) { reviewed in
    reviewed.goals.filter { $0.vague.contains(.targetBelowBaseline) }.map { found in
      let goal = found.goal
      return Hit(found, at: goal.criteria.flatMap(\.text.spans) + (goal.baseline?.text.spans ?? []))
    }
  }
}
