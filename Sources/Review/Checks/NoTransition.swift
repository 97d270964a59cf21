import IEPModel
import Wording

extension Check {
  /// A child of sixteen, and no goals for life after school.
  static let noTransition = Check(
    id: "RF-TRANS", name: "noTransition", severity: .high, basis: .federalContent,
    citation: "34 CFR 300.320(b)"
  ) { reviewed in
    guard reviewed.isWholePlan, let age = Age(of: reviewed.draft).atEnd, age >= 16 else { return [] }
    return reviewed.draft.transition.goals.isEmpty && !reviewed.holds(.postsecondaryGoals, .transition)
      ? [Hit(spans: [])] : []
  }
}
