import IEPModel
import Wording

extension Check {
  /// A service with no word on how much or how often.
  static let noAmount = Check(
    id: "RF-SVC-AMOUNT", name: "noAmount", severity: .high, basis: .federalContent,
    citation: "34 CFR 300.320(a)(7)"
  ) { reviewed in
    reviewed.services.filter { $0.vague.contains(.noAmount) || $0.vague.contains(.noFrequency) }.map {
      found in
      Hit(
        found, at: found.service.amountText?.spans,
        question: found.vague.contains(.noAmount) ? .serviceAskAmount : .serviceAskPeriod)
    }
  }
}
