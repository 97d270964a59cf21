import IEPModel

/// The words that lead a number: "with an accuracy of", "at least".
struct CriterionLead: Hashable, Sendable {
  /// The preposition; empty for none.
  var preposition = ""
  var isScore = false
  var comparison: Criterion.Comparison?
  var end: Int
}

extension GoalText {
  /// What stands before a number: preposition, name of the measure, bound, article; each optional.
  func criterionLead(at start: Int) -> CriterionLead {
    var lead = CriterionLead(end: start)
    if let end = end(of: CriterionCues.achieving, at: lead.end) { lead.end = end }
    lead.isScore = CriterionCues.scoreVerbs.contains(word(start - 1))
    if CriterionCues.prepositions.contains(word(lead.end)), bound(at: lead.end) == nil, !isParticle(lead.end)
    {
      lead.preposition = word(lead.end)
      lead.end += 1
    }
    if let end = end(of: CriterionCues.scoreOf, at: lead.end) {
      lead.end = end
      lead.isScore = true
    } else if let end = end(of: CriterionCues.measureOf, at: lead.end) {
      lead.end = end
    }
    if let bound = bound(at: lead.end) {
      lead.comparison = bound.comparison
      lead.end = bound.end
      if let end = end(of: CriterionCues.measureOf, at: lead.end) { lead.end = end }
    }
    if lead.end > start || lead.isScore, ["a", "an", "the"].contains(word(lead.end)),
      quantity(at: lead.end + 1) != nil
    {
      lead.end += 1
    }
    return lead
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
