import IEPModel
import Wording

extension Check {
  /// A plan without the parents' concerns.
  static let noConcerns = Check(
    id: "RF-PLAAFP-NOPARENT", name: "noConcerns", severity: .medium, basis: .federalProcess,
    citation: "34 CFR 300.324(a)(1)(ii)"
  ) { reviewed in
    reviewed.isWholePlan && reviewed.draft.parentConcerns == nil && !reviewed.holds(.parentConcerns)
      && !reviewed.draft.asksParents ? [Hit(spans: [])] : []
  }
}
