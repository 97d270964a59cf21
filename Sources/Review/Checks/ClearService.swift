import IEPModel
import Wording

extension Check {
  /// A service that says how much, how often, where and from when.
  static let clearService = Check(
    id: "RF-GOODSERVICE", name: "clearService", severity: .good, basis: .goodPractice
  ) { reviewed in
    zip(reviewed.draft.services, reviewed.services).compactMap { service, flaws in
      guard flaws.isEmpty, !service.ambiguous, !service.amounts.isEmpty, !service.openEnded,
        service.start != nil || reviewed.draft.dates.start != nil
      else { return nil }
      return Hit(spans: service.text.spans, slots: [.service: .text((service.name ?? service.text).value)])
    }
  }
}
