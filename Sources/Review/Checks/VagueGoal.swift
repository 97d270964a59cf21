import IEPModel
import Wording

extension Check {
  /// A goal with no number or sign to reach.
  static let vagueGoal = Check(
    id: "RF-GOAL-VAGUE", name: "vagueGoal", severity: .high, basis: .federalContent,
    citation: "34 CFR 300.320(a)(2)(i)"
  ) { reviewed in
    reviewed.goals.filter { $0.vague.contains(.noCriterion) || $0.vague.contains(.unmeasurableVerb) }.map {
      Hit($0, question: .goalAskTarget)
    }
  }
}
