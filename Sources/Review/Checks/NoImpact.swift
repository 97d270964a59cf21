import IEPModel
import Wording

extension Check {
  /// A plan that does not say how the disability touches class work.
  static let noImpact = Check(
    id: "RF-PLAAFP-NOIMPACT", name: "noImpact", severity: .high, basis: .federalContent,
    citation: "34 CFR 300.320(a)(1)(i)"
  ) { reviewed in
    reviewed.isWholePlan && reviewed.draft.impact == nil && !reviewed.holds(.impact) ? [Hit(spans: [])] : []
  }
}
