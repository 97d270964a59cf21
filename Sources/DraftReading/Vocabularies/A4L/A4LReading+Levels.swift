import IEPModel

extension A4LReading {
  /// Concerns, strengths, needs, effect of the disability, and hopes for the time after school (CEDS 001707–001711).
  /// Of what stands several times the first is the field's; the others follow as words.
  mutating func readLevels(_ plan: Element) {
    let levels = plan.all("presentLevelPerformance", "personal")
    func first(_ texts: [SpannedText]) -> Sourced<String>? { texts.first?.sourced }
    draft.parentConcerns =
      draft.parentConcerns ?? first(levels.flatMap { $0.texts("concerns", "parentConcernDescription") })
    draft.strengths = draft.strengths ?? first(levels.flatMap { $0.texts("strengthsDescription") })
    draft.impact =
      draft.impact
      ?? first(levels.flatMap { $0.texts("evaluation", "performance", "generalEducationDescription") })
    draft.needs += levels.flatMap { $0.texts("evaluation", "needsList", "need") }.map(\.sourced)
    for outcome in levels.flatMap({ $0.all("intention", "desiredOutcomeList", "desiredOutcome") }) {
      guard let text = outcome.text("description") ?? outcome.text("title") else { continue }
      let area = outcome.text("category")?.spelled(CodeNames.outcomes).sourced
      draft.transition.goals.append(Transition.PostsecondaryGoal(area: area, text: text.sourced))
    }
  }
}
