import IEPModel
import Wording

extension Check {
  /// A goal with no word on how it is checked.
  static let noMethod = Check(
    id: "RF-GOAL-NOMETHOD", name: "noMethod", severity: .high, basis: .federalContent,
    citation: "34 CFR 300.320(a)(3)(i)"
  ) { reviewed in
    reviewed.goals.filter { $0.vague.contains(.noMethod) && $0.goal.schedule == nil }.map {
      Hit($0, question: .goalAskMethod)
    }
  }
}
