import IEPModel
import Wording

extension Check {
  /// A goal with no number or sign to reach.
  static let vagueGoal = Check(
    id: "RF-GOAL-VAGUE", name: "vagueGoal", severity: .high, basis: .federalContent,
    citation: "34 CFR 300.320(a)(2)(i)"
  ) { reviewed in
    zip(reviewed.draft.goals, zip(reviewed.goals, reviewed.goalNames)).compactMap { goal, known in
      let (flaws, name) = known
      return flaws.contains(.noCriterion) || flaws.contains(.unmeasurableVerb)
        ? Hit(spans: goal.text.spans, slots: [.goal: .text(name)], question: .goalAskTarget) : nil
    }
  }
}
