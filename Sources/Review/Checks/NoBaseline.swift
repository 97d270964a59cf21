import IEPModel
import Wording

extension Check {
  /// A goal that does not say where the child is now.
  static let noBaseline = Check(
    id: "RF-GOAL-NOBASE", name: "noBaseline", severity: .medium, basis: .goodPractice,
    citation: "34 CFR 300.320(a)(1)"
  ) { reviewed in
    zip(reviewed.draft.goals, reviewed.goalNames).compactMap { goal, name in
      goal.baseline == nil
        ? Hit(spans: goal.text.spans, slots: [.goal: .text(name)], question: .goalAskBaseline) : nil
    }
  }
}
