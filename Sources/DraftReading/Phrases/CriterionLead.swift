import IEPModel

/// The words that lead a number: "with an accuracy of", "at least".
struct CriterionLead: Hashable, Sendable {
  /// The preposition; empty for none.
  var preposition: PhraseWord = ""
  var isScore = false
  var comparison: Criterion.Comparison?
  /// "up to 10 minutes", "almost 80%", "an increase of 20%": near a number that is not the one to reach.
  var isNear: Bool
  /// "an improvement of 1.5 grade levels".
  var isChange = false
  var end: Int
}

extension GoalText {
  /// What stands before a number: preposition, name of the measure, bound, article; each optional.
  func criterionLead(at start: Int, _ context: CriterionContext) -> CriterionLead {
    var lead = CriterionLead(isNear: isNear(start), isChange: isChange(start), end: start)
    if let end = end(of: CriterionCues.achieving, at: start) { lead.end = end }
    let before = word(lead.end - 1)
    if CriterionCues.prepositions.contains(word(lead.end)), bound(at: lead.end) == nil, !isParticle(lead.end)
    {
      lead.preposition = word(lead.end)
      lead.end += 1
    }
    lead.isScore =
      CriterionCues.scoreVerbs.contains(before) && ["", "at"].contains(lead.preposition)
    takeMeasureName(&lead)
    takeBound(&lead, context)
    takeMeasureName(&lead)
    if lead.end > start || lead.isScore, ["a", "an", "the", "all"].contains(word(lead.end)),
      quantity(at: lead.end + 1) != nil
    {
      lead.end += 1
    }
    // "in each of 4 consecutive weeks".
    if !lead.preposition.isEmpty, word(lead.end) == "each", word(lead.end + 1) == "of",
      quantity(at: lead.end + 2) != nil
    {
      lead.end += 2
    }
    return lead
  }

  /// "an accuracy of", "a score of".
  private func takeMeasureName(_ lead: inout CriterionLead) {
    if let end = end(of: CriterionCues.scoreOf, at: lead.end) {
      (lead.end, lead.isScore) = (end, true)
    } else if let end = end(of: CriterionCues.measureOf, at: lead.end) {
      lead.end = end
    }
  }

  private func takeBound(_ lead: inout CriterionLead, _ context: CriterionContext) {
    if let end = end(of: CriterionCues.upTo, at: lead.end) {
      (lead.end, lead.comparison, lead.isNear) = (end, .atMost, true)
    } else if let bound = bound(at: lead.end) {
      let isMore = CriterionCues.moreThan.end(at: lead.end, in: tokens) != nil
      (lead.end, lead.comparison) = (bound.end, context.isNegated && isMore ? .atMost : bound.comparison)
    } else if word(lead.end - 1) == "exceed", lead.preposition.isEmpty {
      lead.comparison = context.isNegated ? .atMost : .atLeast
    } else if CriterionCues.below.contains(word(lead.end)), quantity(at: lead.end + 1) != nil {
      (lead.end, lead.comparison) = (lead.end + 1, .atMost)
    } else if word(lead.end) == "above", quantity(at: lead.end + 1) != nil {
      (lead.end, lead.comparison) = (lead.end + 1, .atLeast)
    } else if lead.preposition == "over", quantity(at: lead.end)?.form == .percent {
      // "over 80%" is a bound, "over 3 sessions" is none.
      (lead.preposition, lead.comparison) = ("", .atLeast)
    }
  }

  private func isNear(_ start: Int) -> Bool {
    CriterionCues.hedges.contains(word(start - 1)) || isChange(start)
  }

  private func isChange(_ start: Int) -> Bool {
    word(start - 1) == "of" && CriterionCues.changes.contains(word(start - 2))
  }

  /// "a paragraph of at least 6 sentences": a bound that tells what the thing done is like.
  func isPart(_ start: Int) -> Bool {
    word(start - 1) == "of" && isWord(start - 2)
  }

  /// The "in" of "turn in", but not of "take a turn in".
  func isParticle(_ index: Int) -> Bool {
    CriterionCues.phrasalVerbs.contains(word(index - 1) + " " + word(index))
      && !GoalVocabulary.determiners.contains(word(index - 2))
  }

  /// "at least", "no more than", and their like before a number.
  func bound(at index: Int) -> (comparison: Criterion.Comparison, end: Int)? {
    if let end = end(of: CriterionCues.atMost, at: index) { return (.atMost, end) }
    if let end = end(of: CriterionCues.atLeast, at: index) { return (.atLeast, end) }
    if let end = end(of: CriterionCues.exactly, at: index) { return (.exactly, end) }
    return nil
  }

  /// "or better", "or fewer", `+` after a number or its unit.
  func boundAfter(_ index: Int) -> (comparison: Criterion.Comparison, end: Int)? {
    if let end = end(of: CriterionCues.orMore, at: index) { return (.atLeast, end) }
    if let end = end(of: CriterionCues.orFewer, at: index) { return (.atMost, end) }
    return nil
  }
}
