import IEPModel

/// Reads one measure: `[preposition] [bound] quantity [unit] [bound]`.
struct CriterionPhrase {
  let text: GoalText
  let context: CriterionContext

  /// The measure that starts at a token; nil where the words there set none. O(1).
  func read(at start: Int) -> CriterionMeasure? {
    // "by at least 10 points" is growth; "by scoring 80%" is a level.
    if text.word(start - 1) == "by", text.end(of: CriterionCues.achieving, at: start) == nil { return nil }
    let lead = text.criterionLead(at: start, context)
    guard let quantity = text.quantity(at: lead.end) else {
      return compoundTime(start, lead) ?? level(start, lead) ?? often(start, lead) ?? percentile(start, lead)
    }
    var draft = Draft(start: start, lead: lead, quantity: quantity)
    draft.end = quantity.end
    takeBound(&draft)
    // "an improvement of 1.5 grade levels" sets a measure, and no level to reach.
    if lead.isChange { return finish(draft, .loose, .count) }
    switch quantity.form {
    case .range: return fewHelps(draft) ?? finish(draft, .loose, .count)
    case .percent: return percent(&draft)
    case .ratio(let whole): return ratio(&draft, of: whole)
    case .number: return number(&draft)
    }
  }

  /// "with 0-1 reminders": no more than 1.
  private func fewHelps(_ original: Draft) -> CriterionMeasure? {
    var draft = original
    guard draft.quantity.value == 0, let most = text.number(at: draft.end - 1) else { return nil }
    draft.quantity.value = most.value
    draft.comparison = .atMost
    takeUnit(&draft)
    if GoalVocabulary.prompts.contains(draft.head) { return finish(draft, .help, .maximum) }
    return GoalVocabulary.errors.contains(draft.head) ? finish(draft, .solid, .maximum) : nil
  }

  /// A measure while its words are read.
  struct Draft {
    var start: Int
    var lead: CriterionLead
    var quantity: CriterionQuantity
    var end = 0
    var unit: CriterionUnit?
    var comparison: Criterion.Comparison?
    var isBounded: Bool
    var countsThings = false
    /// The words for what is counted.
    var thing: Range<Int>?

    init(start: Int, lead: CriterionLead, quantity: CriterionQuantity) {
      self.start = start
      self.lead = lead
      self.quantity = quantity
      comparison = lead.comparison
      isBounded = lead.comparison != nil
    }

    var preposition: PhraseWord { lead.preposition }
    var head: PhraseWord { unit?.head ?? "" }
  }

  func takeBound(_ draft: inout Draft) {
    guard let bound = text.boundAfter(draft.end) else { return }
    draft.comparison = bound.comparison
    draft.isBounded = true
    draft.end = bound.end
  }

  func takeUnit(_ draft: inout Draft) {
    let start = draft.end
    draft.unit = text.unit(at: start)
    draft.end = draft.unit?.end ?? start
    if draft.unit != nil { draft.thing = start..<draft.end }
    takeBound(&draft)
    if let end = text.restatement(of: draft.quantity, at: draft.end) { draft.end = end }
  }

  func finish(
    _ draft: Draft, _ force: CriterionMeasure.Force, _ kind: Criterion.Kind, of whole: Decimal? = nil,
    unit: String? = nil, isObject: Bool = false
  ) -> CriterionMeasure {
    let isLed = !draft.preposition.isEmpty || draft.lead.comparison != nil
    let canEnd =
      [.percent, .ratio, .rate, .duration, .latency, .score, .rubric].contains(kind)
      || force == .help || force == .tries
    return CriterionMeasure(
      tokens: draft.start..<draft.end, force: isNear(draft, force) ? .loose : force,
      kind: kind, value: draft.quantity.value, of: whole,
      unit: unit ?? draft.unit?.text, comparison: draft.comparison ?? .atLeast,
      isConsecutive: draft.unit?.isConsecutive ?? false,
      countsTries: GoalVocabulary.occasions.contains(draft.head), isObject: isObject,
      interrupts: isLed && canEnd,
      isBounded: draft.isBounded, preposition: draft.preposition, countsThings: draft.countsThings,
      thing: thing(draft, kind))
  }

  /// The words of a measure that the behavior shares: the object of its verb.
  private func thing(_ draft: Draft, _ kind: Criterion.Kind) -> Range<Int>? {
    // "have no more than 2 referrals": without its number the behavior would say the opposite.
    if draft.comparison == .atMost, [.percent, .ratio, .maximum].contains(kind), context.direction != .down,
      ["", "on"].contains(draft.preposition), followsVerb(draft.start)
    {
      return draft.start..<draft.end
    }
    if kind == .rate, let thing = draft.thing { return rated(thing, draft) }
    guard let thing = draft.thing, draft.unit?.isRate != true,
      [.percent, .ratio, .count, .maximum].contains(kind)
    else { return nil }
    if draft.preposition == "to", kind == .count, context.direction == .none {
      return draft.start..<draft.end
    }
    let isMeasure = Self.noThings.contains(draft.head) || CriterionCues.bareShares.contains(draft.head)
    let isObject = followsVerb(draft.start) || text.word(draft.start - 1) == "of"
    return draft.preposition.isEmpty && !isMeasure && isObject ? thing : nil
  }

  /// "say 25 different words each week": the words without how often; not of "read 90 words per minute", which is speed.
  private func rated(_ thing: Range<Int>, _ draft: Draft) -> Range<Int>? {
    guard draft.preposition.isEmpty, followsVerb(draft.start),
      let per = thing.first(where: { Self.perWords.contains(text.word($0)) }), per > thing.lowerBound
    else { return nil }
    let words = thing.lowerBound..<per
    let isSpeed = words.allSatisfy { Self.speedWords.contains(text.word($0)) }
    return isSpeed || Self.noThings.contains(text.word(per - 1)) ? nil : words
  }

  private static let perWords: WordSet = ["a", "an", "per", "each", "every", "/"]
  private static let speedWords: WordSet = [
    "words", "word", "correct", "correctly", "wpm", "wcpm", "cwpm", "letters", "sounds", "digits", "net",
    "of",
  ]
  private static let noThings: WordSet = GoalVocabulary.times.union([
    "times", "time", "trials", "opportunities", "attempts", "sessions", "days", "weeks", "feet", "foot",
    "yards", "meters", "inches", "miles", "x",
  ])

  /// Whether a verb stands right before: "complete all 12 steps".
  private func followsVerb(_ start: Int) -> Bool {
    var before = start - 1
    while before >= 0, start - before <= 4, Self.afterVerb.contains(text.word(before)) { before -= 1 }
    return GoalVerbs.base(of: text.word(before)) != nil
      || text.word(before - 1) == "will"
  }

  /// Whether a number is growth or a hedge and not the level to reach: "increase fluency 20%".
  private func isNear(_ draft: Draft, _ force: CriterionMeasure.Force) -> Bool {
    if draft.lead.isNear { return force != .help }
    return context.isChange && force == .solid && draft.lead.end == draft.start && !draft.isBounded
      && text.isWord(draft.start - 1)
  }

  /// Whether a verb that counts its object stands right before: "name 40 letters".
  func followsCountingVerb(_ start: Int) -> Bool {
    var before = start - 1
    while before >= 0, start - before <= 4, Self.afterVerb.contains(text.word(before)) { before -= 1 }
    return GoalVerbs.base(of: text.word(before)).map(GoalVerbs.counting.contains) ?? false
  }

  private static let afterVerb: WordSet = GoalVocabulary.adverbs.union([
    "all", "up", "down", "out", "in", "off", "independently", "the", "of", "his", "her", "their", "back",
  ])
}
