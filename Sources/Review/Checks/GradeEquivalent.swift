import IEPModel
import Wording

extension Check {
  /// A score as a grade or an age.
  static let gradeEquivalent = Check(
    id: "RF-PLAAFP-GE", name: "gradeEquivalent", severity: .low, basis: .goodPractice
  ) { reviewed in
    reviewed.draft.scores.filter { $0.kind == .gradeEquivalent || $0.kind == .ageEquivalent }.map {
      Hit(spans: ($0.measure?.spans ?? []) + [$0.span])
    }
  }
}
