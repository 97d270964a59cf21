import IEPModel
import Wording

extension Check {
  /// A plan that does not say how often parents hear of progress.
  static let noReports = Check(
    id: "RF-REPORT", name: "noReports", severity: .high, basis: .federalContent,
    citation: "34 CFR 300.320(a)(3)(ii)"
  ) { reviewed in
    reviewed.isWholePlan && reviewed.draft.progressReports == nil && !reviewed.holds(.progressReporting)
      ? [Hit(spans: [])] : []
  }
}
