import IEPModel
import Wording

extension Check {
  /// A service with no place.
  static let noPlace = Check(
    id: "RF-SVC-LOC", name: "noPlace", severity: .high, basis: .federalContent,
    citation: "34 CFR 300.320(a)(7)"
  ) { reviewed in
    zip(reviewed.draft.services, reviewed.services).compactMap { service, flaws in
      guard flaws.contains(.noLocation), ![.indirect, .monitor].contains(service.delivery) else { return nil }
      return Hit(
        spans: service.text.spans,
        slots: [.service: .text((service.name ?? service.text).value)])
    }
  }
}
