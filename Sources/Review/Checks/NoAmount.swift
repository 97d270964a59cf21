import IEPModel
import Wording

extension Check {
  /// A service with no word on how much or how often.
  static let noAmount = Check(
    id: "RF-SVC-AMOUNT", name: "noAmount", severity: .high, basis: .federalContent,
    citation: "34 CFR 300.320(a)(7)"
  ) { reviewed in
    zip(reviewed.draft.services, reviewed.services).compactMap { service, flaws in
      guard flaws.contains(.noAmount) || flaws.contains(.noFrequency) else { return nil }
      return Hit(
        spans: service.amountText?.spans ?? service.text.spans,
        slots: [.service: .text((service.name ?? service.text).value)],
        question: flaws.contains(.noAmount) ? .serviceAskAmount : .serviceAskPeriod)
    }
  }
}
