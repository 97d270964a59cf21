import IEPModel
import Wording

extension Check {
  /// A goal that asks for no more than the child does now.
  static let metGoal = Check(
    id: "RF-GOAL-BELOWBASE", name: "metGoal", severity: .high, basis: .goodPractice,
    citation: "34 CFR 300.320(a)(2)(i)"
  ) { reviewed in
    zip(reviewed.draft.goals, zip(reviewed.goals, reviewed.goalNames)).compactMap { goal, known in
      guard known.0.contains(.targetBelowBaseline) else { return nil }
      let spans = goal.criteria.flatMap(\.text.spans) + (goal.baseline?.text.spans ?? [])
      return Hit(spans: spans, slots: [.goal: .text(known.1)])
    }
  }
}
