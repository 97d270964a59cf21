import IEPModel
import Wording

extension Check {
  /// A plan that does not say how the child is doing now.
  static let emptyLevels = Check(
    id: "RF-PLAAFP-EMPTY", name: "emptyLevels", severity: .high, basis: .federalContent,
    citation: "34 CFR 300.320(a)(1)"
  ) { reviewed in
    let part = reviewed.requiredParts.first { $0.part == "presentLevels" }
    return reviewed.isWholePlan && part?.status != .there ? [Hit(spans: [])] : []
  }
}
