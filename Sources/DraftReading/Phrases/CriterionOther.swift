import IEPModel

/// Measures without a number of their own: a compound length of time, a level, "twice a day".
extension CriterionPhrase {
  /// "for a 10-minute period", "over a 4-week period".
  func compoundTime(_ start: Int, _ lead: CriterionLead) -> CriterionMeasure? {
    var first = lead.end
    if ["a", "an"].contains(text.word(first)) { first += 1 }
    guard let number = text.number(at: first) else { return nil }
    let named = text.word(number.end) == "-" ? number.end + 1 : number.end
    guard Self.spans.contains(text.word(named + 1)) else { return nil }
    var draft = Draft(
      start: start, lead: lead,
      quantity: CriterionQuantity(value: number.value, form: .number, end: number.end))
    draft.end = named + 2
    let name = text.words([named])
    if GoalVocabulary.times.contains(text.word(named)) {
      return lead.preposition == "for" ? finish(draft, .solid, .duration, unit: name + "s") : nil
    }
    guard GoalVocabulary.calendarOccasions.contains(text.word(named)),
      Self.triesPrepositions.contains(lead.preposition)
    else { return nil }
    return finish(draft, .tries, .count, unit: name + "s")
  }

  /// "at DRA level 24"; a level named by a letter measures too, but is no number.
  func level(_ start: Int, _ lead: CriterionLead) -> CriterionMeasure? {
    var named = lead.end
    if ["a", "an", "the"].contains(text.word(named)) { named += 1 }
    let first = named
    while named < first + 3, text.isWord(named), text.word(named) != "level" { named += 1 }
    guard text.word(named) == "level", lead.end > start || named > start || context.isLabelled else {
      return nil
    }
    if named > first, (first..<named).contains(where: { GoalVocabulary.stops.contains(text.word($0)) }) {
      return nil
    }
    var draft = Draft(
      start: start, lead: lead, quantity: CriterionQuantity(value: 0, form: .number, end: named + 1))
    draft.end = named + 2
    let number = text.word(named + 1) == "of" ? named + 2 : named + 1
    if let quantity = text.quantity(at: number), quantity.form == .number {
      draft.quantity = quantity
      draft.end = quantity.end
      takeBound(&draft)
      if rubric(after: draft.end) != nil { return score(&draft) }
      return finish(draft, .plain, .level, unit: text.words(Array(first...named)))
    }
    let isLetter = text.isWord(named + 1) && text.word(named + 1).count == 1
    return isLetter && lead.preposition.isEmpty == false ? finish(draft, .loose, .level) : nil
  }

  /// "at or above the 50th percentile".
  func percentile(_ start: Int, _ lead: CriterionLead) -> CriterionMeasure? {
    let first = text.word(lead.end) == "the" ? lead.end + 1 : lead.end
    guard let number = text.number(at: first), NumberWords.ordinalEndings.contains(text.word(number.end)),
      text.word(number.end + 1) == "percentile"
    else { return nil }
    var draft = Draft(
      start: start, lead: lead,
      quantity: CriterionQuantity(value: number.value, form: .number, end: number.end))
    draft.end = number.end + 2
    if draft.preposition == "by" { return finish(draft, .loose, .score) }
    return finish(draft, .solid, .score, unit: text.words([number.end + 1]))
  }

  /// "twice a day", "once per session".
  func often(_ start: Int, _ lead: CriterionLead) -> CriterionMeasure? {
    guard let value = Self.oftenNumbers[text.word(lead.end)], let unit = text.unit(at: lead.end + 1),
      unit.isRate,
      unit.head.isEmpty
    else { return nil }
    var draft = Draft(
      start: start, lead: lead, quantity: CriterionQuantity(value: value, form: .number, end: lead.end + 1))
    draft.unit = unit
    draft.unit?.text = "times " + unit.text
    draft.end = unit.end
    if lead.preposition == "to", context.direction == .down, draft.comparison == nil {
      draft.comparison = .atMost
    }
    if draft.comparison == .atMost { return finish(draft, .solid, .maximum) }
    return finish(draft, context.direction == .down && draft.comparison == nil ? .loose : .solid, .rate)
  }

  private static let oftenNumbers: WordTable<Decimal> = ["once": 1, "twice": 2]
  private static let spans: WordSet = [
    "period", "interval", "span", "stretch", "block", "duration", "session", "timeframe", "time",
  ]
}
