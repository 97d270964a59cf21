import IEPModel
import Wording

extension Check {
  /// Services with no day on which they begin, in a plan that gives none for all.
  static let noStart = Check(
    id: "RF-SVC-START", name: "noStart", severity: .high, basis: .federalContent,
    citation: "34 CFR 300.320(a)(7)"
  ) { reviewed in
    guard reviewed.draft.dates.start == nil, reviewed.draft.dates.end == nil else { return [] }
    return reviewed.draft.services.filter { service in
      service.start == nil && service.end == nil
        && !service.amounts.contains { $0.start != nil || $0.until != nil }
    }.map { service in
      Hit(spans: service.text.spans, slots: [.service: .text((service.name ?? service.text).value)])
    }
  }
}
