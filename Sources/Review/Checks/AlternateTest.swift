import IEPModel
import Wording

extension Check {
  /// An alternate test, and goals without steps.
  static let alternateTest = Check(
    id: "RF-ASSESS-ALT", name: "alternateTest", severity: .high, basis: .federalContent,
    citation: "34 CFR 300.320(a)(2)(ii), (a)(6)(ii)"
  ) { reviewed in
    guard !reviewed.draft.goals.isEmpty, reviewed.draft.goals.allSatisfy(\.objectives.isEmpty) else {
      return []
    }
    return reviewed.draft.assessments.filter { $0.participation.value == .alternate }.prefix(1).map {
      Hit(spans: $0.text.spans)
    }
  }
}
