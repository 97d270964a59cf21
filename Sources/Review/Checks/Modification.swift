import IEPModel
import Wording

extension Check {
  /// What changes what is taught, among what changes how.
  static let modification = Check(
    id: "RF-ACC-MOD", name: "modification", severity: .medium, basis: .goodPractice,
    citation: "34 CFR 300.320(a)(4)"
  ) { reviewed in
    reviewed.draft.accommodations.filter(\.isModification).map {
      Hit(spans: $0.text.spans, question: .accommodationAskModification)
    }
  }
}
