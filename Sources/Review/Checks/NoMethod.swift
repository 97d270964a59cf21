import IEPModel
import Wording

extension Check {
  /// A goal with no word on how it is checked.
  static let noMethod = Check(
    id: "RF-GOAL-NOMETHOD", name: "noMethod", severity: .high, basis: .federalContent,
    citation: "34 CFR 300.320(a)(3)(i)"
  ) { reviewed in
    zip(reviewed.draft.goals, zip(reviewed.goals, reviewed.goalNames)).compactMap { goal, known in
      let (flaws, name) = known
      return flaws.contains(.noMethod) && goal.schedule == nil
        ? Hit(spans: goal.text.spans, slots: [.goal: .text(name)], question: .goalAskMethod) : nil
    }
  }
}
