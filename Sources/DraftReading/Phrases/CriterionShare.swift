import IEPModel

/// Shares: percents and "4 of 5".
extension CriterionPhrase {
  func percent(_ draft: inout Draft) -> CriterionMeasure? {
    if text.end(of: CriterionCues.noShare, at: draft.end) != nil { return nil }
    // "by 20%" is growth, not a level to reach.
    if draft.preposition == "by" {
      return context.direction == .none && !draft.isBounded ? nil : finish(draft, .loose, .percent)
    }
    guard draft.quantity.value <= 100 else { return finish(draft, .loose, .percent) }
    if text.word(draft.end) == "of" {
      var next = draft.end + 1
      while GoalVocabulary.determiners.contains(text.word(next)) { next += 1 }
      if let unit = text.unit(at: next) {
        // "of the time" counts nothing.
        draft.countsThings = unit.head != "time"
        draft.unit = draft.countsThings && !isListed(unit.end) ? unit : nil
        if draft.countsThings { draft.thing = next..<unit.end }
        draft.end = unit.end
      }
      takeBound(&draft)
      if let end = text.restatement(of: draft.quantity, at: draft.end) { draft.end = end }
    } else {
      takeUnit(&draft)
      draft.countsThings = draft.unit.map { !CriterionCues.bareShares.contains($0.head) } ?? false
    }
    if draft.comparison == nil,
      draft.preposition == "to" && context.direction == .down || draft.quantity.value == 0
    {
      draft.comparison = .atMost
    }
    return finish(draft, .solid, .percent)
  }

  /// "80% of letters, words and …": the first thing alone is not what is counted.
  private func isListed(_ index: Int) -> Bool {
    [",", "and", "or", "/"].contains(text.word(index)) && text.isUnitWord(index + 1)
  }

  func ratio(_ draft: inout Draft, of whole: Decimal) -> CriterionMeasure? {
    takeUnit(&draft)
    let isFraction = hasSlash(draft) && draft.unit == nil && takeFraction(&draft)
    let isTry = GoalVocabulary.occasions.contains(draft.head)
    if draft.lead.isScore || isOnRubric(draft) { return score(&draft, of: whole) }
    // "use 1 of 3 strategies" is a choice; under a label of its own, 1 of 5 turns is how far the child is.
    if draft.quantity.value == 1, !isTry, !context.isLabelled { return nil }
    // "26/30 correctly".
    let isRight = ["correctly", "correct", "right", "accurately", "independently"].contains(
      text.word(draft.end))
    let isWritten = draft.unit != nil || draft.comparison != nil || context.isLabelled || isRight
    guard
      isWritten || isFraction || ["in", "with", "at", "to"].contains(draft.preposition) || !hasSlash(draft)
    else {
      return nil
    }
    if context.direction == .down, draft.preposition == "to", draft.comparison == nil {
      draft.comparison = .atMost
    }
    let isObject =
      draft.preposition == "to" || GoalVocabulary.times.contains(draft.head)
      || draft.unit != nil && !isTry && ["", "with", "at"].contains(draft.preposition)
    return finish(draft, .tries, .ratio, of: whole, isObject: isObject)
  }

  /// "3/4 of his assignments".
  private func takeFraction(_ draft: inout Draft) -> Bool {
    guard text.word(draft.end) == "of" else { return false }
    var next = draft.end + 1
    while GoalVocabulary.determiners.contains(text.word(next)) { next += 1 }
    guard let unit = text.unit(at: next) else { return false }
    (draft.unit, draft.thing, draft.end) = (unit.head == "time" ? nil : unit, next..<unit.end, unit.end)
    return true
  }

  private func hasSlash(_ draft: Draft) -> Bool {
    (draft.lead.end..<draft.quantity.end).contains { text.word($0) == "/" }
  }

  /// "a 3 on the rubric", but not "5 sentences about the story, using a rubric".
  func isOnRubric(_ draft: Draft) -> Bool {
    (draft.unit == nil || draft.head.hasPrefix("point")) && rubric(after: draft.end) != nil
  }

  /// A score, on a rubric where one is named.
  func score(_ draft: inout Draft, of whole: Decimal? = nil) -> CriterionMeasure {
    guard let rubric = rubric(after: draft.end) else { return finish(draft, .solid, .score, of: whole) }
    draft.end = rubric.end
    return finish(draft, .solid, .rubric, of: whole ?? rubric.points)
  }

  private static let points: WordSet = ["point", "points", "pt", "pts"]

  /// "on a 4-point rubric", "using the district writing rubric": where it ends, and its points.
  func rubric(after index: Int) -> (end: Int, points: Decimal?)? {
    guard ["on", "using", "in", "for", "with", "of"].contains(text.word(index)) else { return nil }
    var points: Decimal?
    var next = index + 1
    while next < text.tokens.count, next - index < 12 {
      let word = text.word(next)
      if CriterionCues.rubric.contains(word) || word == "scale" && points != nil { return (next + 1, points) }
      if let number = text.number(at: next), text.word(number.end) != "+", text.word(next - 1) != "+" {
        let after = text.word(number.end) == "-" ? number.end + 1 : number.end
        guard Self.points.contains(text.word(after)) else { return nil }
        points = number.value
        next = after
      } else if !text.isWord(next) && ![",", "-", "/", "&", "'", "+"].contains(word)
        && text.number(at: next) == nil || word == "as"
      {
        return nil
      }
      next += 1
    }
    return nil
  }
}
