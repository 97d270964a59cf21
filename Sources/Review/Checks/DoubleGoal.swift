import IEPModel
import Wording

extension Check {
  /// Two skills in one goal.
  static let doubleGoal = Check(
    id: "RF-GOAL-TWO", name: "doubleGoal", severity: .low, basis: .goodPractice
  ) { reviewed in
    reviewed.goals.filter { $0.vague.contains(.twoSkills) }.map { Hit($0) }
  }
}
