import IEPModel
import Wording

extension Check {
  /// A service with no place.
  static let noPlace = Check(
    id: "RF-SVC-LOC", name: "noPlace", severity: .high, basis: .federalContent,
    citation: "34 CFR 300.320(a)(7)"
  ) { reviewed in
    reviewed.services.filter {
      $0.vague.contains(.noLocation) && ![.indirect, .monitor].contains($0.service.delivery)
    }.map { Hit($0) }
  }
}
