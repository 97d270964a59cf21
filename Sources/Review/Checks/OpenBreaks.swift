import IEPModel
import Wording

extension Check {
  /// Help during long breaks that is not decided.
  static let openBreaks = Check(
    id: "RF-ESY", name: "openBreaks", severity: .medium, basis: .federalProcess, citation: "34 CFR 300.106"
  ) { reviewed in
    guard reviewed.isWholePlan else { return [] }
    let year = reviewed.draft.extendedSchoolYear
    guard let decision = year?.decision else {
      return [Hit(spans: year?.reason?.spans ?? [], question: .esyAsk)]
    }
    return decision.value == .undecided ? [Hit(spans: decision.spans, question: .esyAsk)] : []
  }
}
