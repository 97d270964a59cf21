import IEPModel

/// From what the scanners found to the slots.
extension GoalReader {
  func result() -> GoalPhrase {
    var result = phrase
    let settled = CriterionSettling(measures, hasUnread: text.hasImpossibleShare)
    result.criteria = settled.criteria.map { criterion($0) }
    result.consistencies = settled.consistencies.compactMap { consistency($0) }
    let counted = Set(settled.criteria.map(\.tokens))
    let tried = Set(settled.consistencies.map(\.tokens))
    let kept = chunks.filter { chunk in
      chunk.slot != .criterion || counted.contains(chunk.tokens) || tried.contains(chunk.tokens)
    }
    for chunk in kept.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) {
      let slot = tried.contains(chunk.tokens) ? GoalSlot.consistency : chunk.slot
      result.ranges[slot, default: []].append(text.bytes(chunk.tokens))
    }
    var runs = behavior(beside: kept, settled.criteria)
    if runs.isEmpty, let labelled = chunks.first(where: { $0.slot == .behavior }) { runs = [labelled.tokens] }
    if !runs.isEmpty { result.ranges[.behavior] = runs.map(text.bytes) }
    let behavior = runs.first.map { run in runs.reduce(run) { $0.union($1) } }
    func values(_ slot: GoalSlot) -> [Sourced<String>] { (result.ranges[slot] ?? []).map(text.text.sourced) }
    result.conditions = values(.condition)
    result.learner = values(.learner).first
    result.behavior = runs.isEmpty ? nil : words(of: runs)
    result.methods = values(.method)
    result.schedule = values(.schedule).first
    result.responsible = values(.responsible).first
    result.supports = values(.support)
    result.traits = GoalTraits(
      text, main: main, behavior: behavior, chunks: kept, measures: measures, criteria: settled.criteria,
      hasSecondSkill: phrase.traits.hasSecondSkill)
    return result
  }

  /// Several runs of words as one value.
  private func words(of runs: [Range<Int>]) -> Sourced<String> {
    runs.reduce(into: SpannedText()) { $0.append(text.text[text.bytes($1)]) }.sourced
  }

  private func criterion(_ measure: CriterionMeasure) -> Criterion {
    Criterion(
      kind: measure.kind, value: measure.value, of: measure.of, unit: measure.unit,
      comparison: measure.comparison, text: text.sourced(measure.tokens))
  }

  private func consistency(_ measure: CriterionMeasure) -> Consistency? {
    guard let count = measure.value.whole, let unit = measure.unit else { return nil }
    return Consistency(
      count: count, of: measure.of?.whole, unit: unit, consecutive: measure.isConsecutive,
      text: text.sourced(measure.tokens))
  }
}
