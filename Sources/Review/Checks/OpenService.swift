import IEPModel
import Wording

extension Check {
  /// A service whose amount is left to someone's choice.
  static let openService = Check(
    id: "RF-SVC-ASNEEDED", name: "openService", severity: .high, basis: .federalContent,
    citation: "34 CFR 300.320(a)(7)"
  ) { reviewed in
    reviewed.services.filter(\.service.openEnded).map {
      Hit($0, at: $0.service.amountText?.spans, question: .serviceAskOpen)
    }
  }
}
