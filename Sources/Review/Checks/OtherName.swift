import IEPModel
import Wording

extension Check {
  /// A goal that names someone else.
  static let otherName = Check(
    id: "RF-NAME", name: "otherName", severity: .high, basis: .goodPractice
  ) { reviewed in
    reviewed.diagnostics.filter { $0.code == .otherName }.map { Hit(spans: [$0.span]) }
  }
}
