import IEPModel

/// Plain numbers: counts, rates, lengths of time, scores, and on how many tries.
extension CriterionPhrase {
  func number(_ draft: inout Draft) -> CriterionMeasure? {
    takeUnit(&draft)
    if draft.unit != nil, let whole = text.outOf(draft.end), draft.quantity.value <= whole.value {
      draft.end = whole.end
      if draft.comparison == nil, context.direction == .down, draft.preposition == "to" {
        draft.comparison = .atMost
      }
      let isTime = GoalVocabulary.times.contains(draft.head)
      return finish(draft, .tries, .ratio, of: whole.value, isObject: isTime || draft.preposition == "to")
    }
    let head = draft.head
    if (draft.quantity.end..<draft.end + 1).contains(where: { isGrowth($0) }), !draft.isBounded {
      return finish(draft, .loose, .count)
    }
    if GoalVocabulary.times.contains(head) { return time(draft) }
    takeWindow(&draft)
    if draft.isBounded, text.isPart(draft.start), !draft.lead.isScore { return finish(draft, .part, .count) }
    let isTry = GoalVocabulary.occasions.contains(head)
    // "5 of 6 events on 3 stories" under a label: on how many.
    let isBeside =
      context.isLabelled && ["on", "across", "over"].contains(draft.preposition)
      && (max(0, draft.start - 8)..<draft.start).contains(where: text.isShare)
    let mayBeTries =
      isBeside || isTry && (head != "times" || draft.unit?.isConsecutive == true)
      || draft.unit?.isConsecutive == true || draft.unit?.isDistinct == true
    if mayBeTries, let tries = tries(draft) { return tries }
    let isScore = draft.lead.isScore && draft.unit?.isRate != true
    if isScore || isOnRubric(draft) || Self.scoreUnits.contains(head) {
      return draft.preposition == "by" ? finish(draft, .loose, .score) : score(&draft)
    }
    if draft.preposition == "by" {
      return context.direction == .none && !draft.isBounded ? nil : finish(draft, .loose, .count)
    }
    if draft.preposition == "within" { return within(draft) }
    if draft.quantity.isSpelled, draft.quantity.value == 1, draft.comparison == nil,
      draft.unit?.isRate != true
    {
      return nil
    }
    let isDown = context.direction == .down && draft.preposition == "to"
    if draft.comparison == nil, isDown || draft.quantity.value == 0 { draft.comparison = .atMost }
    if GoalVocabulary.prompts.contains(head), !isDown {
      return draft.comparison == .atMost ? finish(draft, .help, .maximum) : nil
    }
    if GoalVocabulary.errors.contains(head), draft.comparison != .atMost {
      return context.isLabelled ? finish(draft, .solid, .count) : nil
    }
    return count(draft)
  }

  private func isGrowth(_ index: Int) -> Bool { CriterionCues.growth.contains(text.word(index)) }

  private func count(_ draft: Draft) -> CriterionMeasure? {
    let isRate = draft.unit?.isRate == true
    if draft.comparison == .atMost { return finish(draft, .solid, .maximum) }
    if isRate {
      // "reduce …, 2 per week": the words do not say which way.
      return finish(draft, context.direction == .down && draft.comparison == nil ? .loose : .solid, .rate)
    }
    if draft.unit?.text == "grade level" { return finish(draft, .plain, .level) }
    if draft.comparison != nil || context.isLabelled { return finish(draft, .solid, .count) }
    if draft.preposition == "to" {
      if context.direction != .none { return finish(draft, .solid, draft.unit == nil ? .score : .count) }
      return GoalVerbs.base(of: text.word(draft.start - 1)) == "count" ? finish(draft, .plain, .count) : nil
    }
    guard draft.unit != nil else { return nil }
    if draft.preposition == "for" { return finish(draft, .plain, .count) }
    if isAlone(draft) { return finish(draft, .plain, .count) }
    let isTimes = ["times", "time"].contains(draft.head) && draft.preposition.isEmpty
    return isTimes || draft.preposition.isEmpty && followsCountingVerb(draft.start)
      ? finish(draft, .plain, .count) : nil
  }

  /// A step that leaves its verb to the goal: "20 signs by June", "90 feet without a rest on 4 out of 5 days".
  private func isAlone(_ draft: Draft) -> Bool {
    isFirst(draft.start)
      && (Self.distances.contains(draft.head) || text.word(draft.end) == ""
        || Self.followers.contains(text.word(draft.end)))
  }

  /// Whether nothing stands before a measure but the day of a step: "by 1/29/2027, 90 feet".
  private func isFirst(_ start: Int) -> Bool {
    start == 0 || text.word(0) == "by" && text.word(start - 1) == "," && text.date(at: 1)?.end == start - 1
  }

  /// What may follow a measure that stands alone.
  private static let followers: WordSet = ["by", ",", ";", ".", "(", "with", "in", "on", "within", "across"]

  private func tries(_ draft: Draft) -> CriterionMeasure? {
    let isLed = Self.triesPrepositions.contains(draft.preposition)
    let isTry = GoalVocabulary.occasions.contains(draft.head)
    // "with 80% accuracy, 3 sessions"
    let isListed = isTry && draft.preposition.isEmpty && [",", "/", ";"].contains(text.word(draft.start - 1))
    // "four days a week"
    let isOften = draft.unit?.isRate == true && ["day", "days"].contains(draft.head)
    guard isLed || isListed || isOften || isTry && draft.unit?.isConsecutive == true,
      draft.comparison != .atMost
    else { return nil }
    if draft.quantity.isSpelled, draft.quantity.value == 1 { return nil }
    let isCalendar = GoalVocabulary.calendarOccasions.contains(draft.head)
    // "in 3 weeks" says by when, and "on 2 days" only where tries are counted in days.
    if isCalendar, draft.preposition == "in", draft.unit?.isConsecutive != true { return nil }
    return finish(draft, .tries, .count)
  }

  /// Lengths of time: how long ("for 10 minutes") or how soon ("within 2 minutes").
  private func time(_ original: Draft) -> CriterionMeasure? {
    var draft = original
    switch draft.preposition {
    case "within":
      draft.comparison = .atMost
      return finish(draft, .solid, .latency)
    case "in" where draft.comparison == .atMost || draft.comparison == nil && text.word(draft.end) != "of":
      draft.comparison = .atMost
      return finish(draft, .solid, isSoon(draft) ? .latency : .duration)
    case "to":
      guard context.direction != .none else { return nil }
      if context.direction == .down, draft.comparison == nil { draft.comparison = .atMost }
      return finish(draft, .solid, .duration)
    case "by":
      return context.direction == .none && !draft.isBounded ? nil : finish(draft, .loose, .duration)
    case "for": return finish(draft, .solid, .duration)
    case "":
      let follows = text.isWord(draft.start - 1) && !GoalVocabulary.stops.contains(text.word(draft.start - 1))
      return draft.comparison != nil || context.isLabelled || follows || isAlone(draft)
        ? finish(draft, .solid, .duration) : nil
    default: return draft.comparison == nil ? nil : finish(draft, .solid, .duration)
    }
  }

  /// Whether what is done in a time is to begin or answer: how soon, not how long it takes.
  private func isSoon(_ draft: Draft) -> Bool {
    (max(0, draft.start - 40)..<draft.start).contains {
      GoalVerbs.base(of: text.word($0)).map(Self.beginning.contains) ?? false
    }
  }

  private static let beginning: WordSet = [
    "begin", "start", "initiate", "respond", "answer", "reply", "react", "comply", "follow", "transition",
    "return",
    "enter", "join", "engage", "calm", "arrive", "go", "come", "move", "line", "stop",
  ]

  /// "within 2 school days": how soon. "within 20" names numbers, "within 36 weeks" says by when.
  private func within(_ original: Draft) -> CriterionMeasure? {
    guard ["day", "days"].contains(original.head) else { return nil }
    var draft = original
    draft.comparison = .atMost
    return finish(draft, .solid, .latency)
  }

  /// "in one minute", "in a 5-minute sample" after a thing counted: part of what it is counted for.
  private func takeWindow(_ draft: inout Draft) {
    guard let unit = draft.unit, !unit.isRate else { return }
    var start = draft.end
    if GoalVocabulary.adverbs.contains(text.word(start)) { start += 1 }
    // "9 errors in 100 words" under a label: in how much.
    if context.isLabelled, GoalVocabulary.errors.contains(draft.head), text.word(start) == "in",
      let whole = text.number(at: start + 1), ["words", "sentences"].contains(text.word(whole.end))
    {
      draft.unit?.text = unit.text + " " + text.words(Array(draft.end...whole.end))
      draft.unit?.isRate = true
      draft.end = whole.end + 1
      return
    }
    guard text.word(start) == "in" || text.word(start) == "during" else { return }
    var next = start + 1
    if ["a", "an"].contains(text.word(next)) { next += 1 }
    if let number = text.number(at: next) { next = number.end }
    if text.word(next) == "-" { next += 1 }
    let isCalendar = draft.head == "times" || draft.comparison == .atMost
    guard next > start + 1,
      GoalVocabulary.times.contains(text.word(next))
        || isCalendar && Self.days.contains(text.word(next))
    else { return }
    if GoalVocabulary.periods.contains(text.word(next + 1)) || Self.windows.contains(text.word(next + 1)) {
      next += 1
    }
    draft.unit?.text = unit.text + " " + text.words(Array(draft.end...next))
    draft.unit?.isRate = true
    draft.end = next + 1
  }

  private static let distances: WordSet = ["feet", "foot", "ft", "yards", "meters", "miles", "laps"]
  static let triesPrepositions: WordSet = [
    "in", "on", "across", "over", "for", "during", "throughout",
  ]
  private static let scoreUnits: WordSet = ["points", "gpa", "lexile", "lexiles", "l", "rit"]
  private static let days: WordSet = ["day", "days", "week", "weeks", "wk", "wks", "month", "months"]
  private static let windows: WordSet = ["timing", "span", "timed", "time"]
}
