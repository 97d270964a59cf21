import IEPModel
import Wording

extension Check {
  /// An amount with two ends.
  static let serviceRange = Check(
    id: "RF-SVC-RANGE", name: "serviceRange", severity: .medium, basis: .goodPractice,
    citation: "34 CFR 300.320(a)(7)"
  ) { reviewed in
    zip(reviewed.draft.services, reviewed.services).compactMap { service, flaws in
      guard flaws.contains(.range) else { return nil }
      return Hit(
        spans: service.amountText?.spans ?? service.text.spans,
        slots: [.service: .text((service.name ?? service.text).value)])
    }
  }
}
