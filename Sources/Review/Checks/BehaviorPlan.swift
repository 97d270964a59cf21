import IEPModel
import Wording

extension Check {
  /// Behavior that gets in the way, and no plan for it.
  static let behaviorPlan = Check(
    id: "RF-FACTOR-BEH", name: "behaviorPlan", severity: .high, basis: .federalProcess,
    citation: "34 CFR 300.324(a)(2)(i)"
  ) { reviewed in
    guard !reviewed.holds(.behaviorPlan), !reviewed.draft.namesBehaviorPlan else { return [] }
    let goals = reviewed.draft.goals.compactMap { $0.area?.value.lowercased() }
    guard !goals.contains(where: { $0.contains("behavior") || $0.contains("emotional") }) else { return [] }
    return reviewed.draft.specialFactors.filter { factor in
      // "See goal 2. No BIP needed at this time."
      let said = factor.text.value.lowercased().split { !$0.isLetter }
      return factor.factor == "behavior" && factor.answer.value == .yes && !said.contains("bip")
    }.map {
      Hit(spans: $0.text.spans, question: .factorAskBehavior)
    }
  }
}
