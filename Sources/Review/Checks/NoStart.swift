import IEPModel
import Wording

extension Check {
  /// Services with no day on which they begin, in a plan that gives none for all.
  static let noStart = Check(
    id: "RF-SVC-START", name: "noStart", severity: .high, basis: .federalContent,
    citation: "34 CFR 300.320(a)(7)"
  ) { reviewed in
    guard reviewed.draft.dates.start == nil, reviewed.draft.dates.end == nil else { return [] }
    return reviewed.services.filter { found in
      found.service.start == nil && found.service.end == nil
        && !found.service.amounts.contains { $0.start != nil || $0.until != nil }
    }.map { Hit($0) }
  }
}
