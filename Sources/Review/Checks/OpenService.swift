import IEPModel
import Wording

extension Check {
  /// A service whose amount is left to someone's choice.
  static let openService = Check(
    id: "RF-SVC-ASNEEDED", name: "openService", severity: .high, basis: .federalContent,
    citation: "34 CFR 300.320(a)(7)"
  ) { reviewed in
    reviewed.draft.services.filter(\.openEnded).map { service in
      Hit(
        spans: service.amountText?.spans ?? service.text.spans,
        slots: [.service: .text((service.name ?? service.text).value)], question: .serviceAskOpen)
    }
  }
}
