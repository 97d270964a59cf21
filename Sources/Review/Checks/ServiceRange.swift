import IEPModel
import Wording

extension Check {
  /// An amount with two ends.
  static let serviceRange = Check(
    id: "RF-SVC-RANGE", name: "serviceRange", severity: .medium, basis: .goodPractice,
    citation: "34 CFR 300.320(a)(7)"
  ) { reviewed in
    reviewed.services.filter { $0.vague.contains(.range) }.map { Hit($0, at: $0.service.amountText?.spans) }
  }
}
