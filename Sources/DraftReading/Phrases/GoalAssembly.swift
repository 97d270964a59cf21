import IEPModel

/// From what the scanners found to the slots.
extension GoalReader {
  func result() -> GoalPhrase {
    var result = phrase
    let settled = CriterionSettling(measures)
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
    let behavior = behavior(beside: kept) ?? chunks.first { $0.slot == .behavior }?.tokens
    if let behavior { result.ranges[.behavior] = [text.bytes(behavior)] }
    func values(_ slot: GoalSlot) -> [Sourced<String>] { (result.ranges[slot] ?? []).map(text.text.sourced) }
    result.conditions = values(.condition)
    result.learner = values(.learner).first
    result.behavior = values(.behavior).first
    result.methods = values(.method)
    result.schedule = values(.schedule).first
    result.responsible = values(.responsible).first
    result.supports = values(.support)
    result.traits = GoalTraits(
      text, main: main, behavior: behavior, chunks: kept, measures: measures, criteria: settled.criteria,
      hasSecondSkill: phrase.traits.hasSecondSkill)
    return result
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

  /// From the verb up to the first chunk that is not part of it.
  private func behavior(beside chunks: [GoalChunk]) -> Range<Int>? {
    guard let main, let subject = main.subject else { return nil }
    let others =
      chunks.filter { !$0.isInBehavior && $0.tokens.lowerBound >= subject.verb && $0.slot != .learner }
      .map { $0.start..<$0.tokens.upperBound } + taken
    var start = subject.verb
    while start < main.sentence.upperBound {
      if let other = others.first(where: { $0.contains(start) }) {
        start = other.upperBound
      } else if GoalVocabulary.edgeSigns.contains(text.word(start)) {
        start += 1
      } else {
        break
      }
    }
    guard start < main.sentence.upperBound else { return nil }
    let semicolon = (start..<main.sentence.upperBound).first { text.word($0) == ";" }
    let ends = others.map(\.lowerBound) + [semicolon ?? main.sentence.upperBound]
    let end = ends.filter { $0 > start }.min() ?? main.sentence.upperBound
    guard start < end else { return nil }
    var range = text.trimmed(start..<min(end, main.sentence.upperBound))
    while let last = range.last, last > range.lowerBound, Self.dangling.contains(text.word(last)),
      !text.isParticle(last)
    {
      range = text.trimmed(range.lowerBound..<last)
    }
    return range.isEmpty ? nil : range
  }

  private static let dangling: WordSet = [
    "and", "or", "with", "a", "an", "the", "at", "as", "by", "for", "in", "on", "of", "to", "that", "while",
    "from", "when", "but", "about", "using", "through", "than", "include", "includes", "including",
    "contains", "containing", "be",
  ]
}
