import IEPModel
import Wording

extension Check {
  /// A goal that does not say with what help, or where.
  static let noCondition = Check(
    id: "RF-GOAL-CONDITION", name: "noCondition", severity: .low, basis: .goodPractice
  ) { reviewed in
    reviewed.goals.filter { $0.vague.contains(.noCondition) }.map { Hit($0) }
  }
}
