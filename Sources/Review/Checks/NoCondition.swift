import IEPModel
import Wording

extension Check {
  /// A goal that does not say with what help, or where.
  static let noCondition = Check(
    id: "RF-GOAL-CONDITION", name: "noCondition", severity: .low, basis: .goodPractice
  ) { reviewed in
    zip(reviewed.draft.goals, zip(reviewed.goals, reviewed.goalNames)).compactMap { goal, known in
      let (flaws, name) = known
      return flaws.contains(.noCondition) ? Hit(spans: goal.text.spans, slots: [.goal: .text(name)]) : nil
    }
  }
}
