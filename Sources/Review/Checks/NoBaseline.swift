import IEPModel
import Wording

extension Check {
  /// A goal that does not say where the child is now.
  static let noBaseline = Check(
    id: "RF-GOAL-NOBASE", name: "noBaseline", severity: .medium, basis: .goodPractice,
    citation: "34 CFR 300.320(a)(1)"
  ) { reviewed in
    reviewed.goals.filter { $0.goal.baseline == nil }.map { Hit($0, question: .goalAskBaseline) }
  }
}
