import IEPModel
import Wording

extension Check {
  /// Two skills in one goal.
  static let doubleGoal = Check(
    id: "RF-GOAL-TWO", name: "doubleGoal", severity: .low, basis: .goodPractice
  ) { reviewed in
    zip(reviewed.draft.goals, zip(reviewed.goals, reviewed.goalNames)).compactMap { goal, known in
      let (flaws, name) = known
      return flaws.contains(.twoSkills) ? Hit(spans: goal.text.spans, slots: [.goal: .text(name)]) : nil
    }
  }
}
