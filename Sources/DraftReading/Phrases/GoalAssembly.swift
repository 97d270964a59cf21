import IEPModel

/// From what the scanners found to the slots.
extension GoalReader {
  func result() -> GoalPhrase {
    var result = phrase
    let settled = CriterionSettling(measures, hasUnread: text.hasImpossibleShare)
    let criteria = withPlaces(settled.criteria) ?? settled.criteria
    result.criteria = criteria.map { criterion($0) }
    result.consistencies = settled.consistencies.compactMap { consistency($0) }
    let counted = Dictionary(zip(settled.criteria.map(\.tokens), criteria.map(\.tokens))) { first, _ in first
    }
    let placed = zip(settled.criteria, criteria).map { $0.tokens.upperBound..<$1.tokens.upperBound }
    let tried = Set(settled.consistencies.map(\.tokens))
    let kept = chunks.compactMap { chunk -> GoalChunk? in
      if chunk.slot == .criterion {
        if let tokens = counted[chunk.tokens] {
          return GoalChunk(
            slot: .criterion, tokens: tokens, from: chunk.start, isInBehavior: chunk.isInBehavior)
        }
        return tried.contains(chunk.tokens) ? chunk : nil
      }
      // "in the cafeteria" is where a measure beside others holds.
      return chunk.slot == .condition && placed.contains { $0.contains(chunk.tokens.lowerBound) }
        ? nil : chunk
    }
    for chunk in kept.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) {
      let slot = tried.contains(chunk.tokens) ? GoalSlot.consistency : chunk.slot
      let range = text.bytes(chunk.tokens)
      // "At the bakery, given a picture list, …" is one setup.
      if slot == .condition, let last = result.ranges[slot]?.last, last.upperBound < range.lowerBound,
        text.text[last.upperBound..<range.lowerBound].string == ", "
      {
        result.ranges[slot]?.removeLast()
        result.ranges[slot]?.append(last.lowerBound..<range.upperBound)
      } else {
        result.ranges[slot, default: []].append(range)
      }
    }
    var runs = behavior(beside: kept, criteria)
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
    result.objectives = (result.ranges[.objective] ?? []).compactMap(step)
    result.traits = GoalTraits(
      text, main: main, behavior: behavior, chunks: kept, measures: measures, criteria: criteria,
      hasSecondSkill: phrase.traits.hasSecondSkill)
    return result
  }

  /// "4 of 5 chances in math and 3 of 5 chances in science": measures alike, each with the words for where it holds as
  /// the end of its unit; nil where one has none.
  private func withPlaces(_ criteria: [CriterionMeasure]) -> [CriterionMeasure]? {
    func isAlike(_ measure: CriterionMeasure) -> Bool {
      criteria.count { $0.kind == measure.kind && $0.unit == measure.unit } > 1
    }
    guard criteria.contains(where: isAlike) else { return nil }
    let starts = chunks.filter { $0.slot != .condition }.map(\.start)
    let placed = criteria.compactMap { measure -> CriterionMeasure? in
      guard isAlike(measure) else { return measure }
      let start = measure.tokens.upperBound
      guard Self.places.contains(text.word(start)) else { return nil }
      let end = (start..<start + 7).first { index in
        !text.isWord(index) || ["and", "or", "but", "as"].contains(text.word(index)) || starts.contains(index)
      }
      guard let end, end > start + 1 else { return nil }
      var placed = measure
      placed.tokens = measure.tokens.lowerBound..<end
      placed.unit = [measure.unit, text.words(Array(start..<end))].compactMap(\.self).joined(separator: " ")
      return placed
    }
    return placed.count == criteria.count ? placed : nil
  }

  private func step(_ range: Range<Int>) -> Goal? {
    let words = text.text[range]
    guard let place = words.spans.extent else { return nil }
    var step = Goal(text: words.sourced, span: place)
    GoalPhrase.read(words, as: .objective).fill(&step)
    return step
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
