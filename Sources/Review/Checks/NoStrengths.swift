import IEPModel
import Wording

extension Check {
  /// A plan without the child's strengths.
  static let noStrengths = Check(
    id: "RF-PLAAFP-NOSTRENGTH", name: "noStrengths", severity: .low, basis: .federalProcess,
    citation: "34 CFR 300.324(a)(1)(i)"
  ) { reviewed in
    reviewed.isWholePlan && reviewed.draft.strengths == nil && !reviewed.holds(.strengths)
      ? [Hit(spans: [])] : []
  }
}
