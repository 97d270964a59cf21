import IEPModel

/// A baseline inside a goal's sentence: "from a baseline of 42", "from 42 to 78 WCPM".
struct BaselineInGoal: Hashable, Sendable {
  var tokens: Range<Int>
  var value: Decimal
  var unit: String?
  var date: String?
  /// What "to 78 WCPM" sets, where the words "from … to" say both.
  var target: CriterionMeasure?

  static func read(_ text: GoalText, at start: Int, _ context: CriterionContext) -> BaselineInGoal? {
    // "to unpack and pack up from nine to three": the "up" is the verb's.
    let isParticle = ["up", "down"].contains(text.word(start)) && withParticle.contains(text.word(start - 1))
    if !isParticle, let end = text.end(of: cues, at: start) { return named(text, start, end) }
    return text.word(start) == "from" ? fromTo(text, start, context) ?? fromDoing(text, start) : nil
  }

  /// "from turning in 52% of assignments to turning in 80% of assignments", "from asking by card in 3 of 12 chances to asking in
  /// 9 of 12 chances": the same doing, before and after.
  private static func fromDoing(_ text: GoalText, _ start: Int) -> BaselineInGoal? {
    guard let to = text.sameDoing(after: start),
      let first = (start + 2..<to).first(where: { text.quantity(at: $0) != nil }),
      let now = level(text, at: first), now.end <= to,
      // Of two numbers the words do not say which one is the level.
      !(now.end..<to).contains(where: { text.quantity(at: $0) != nil }),
      var result = BaselineInGoal(text, from: start, now)
    else { return nil }
    let said = (start + 1..<first).prefix { text.word($0) == text.word(to + $0 - start) }.count
    let context = CriterionContext(direction: .up, isLabelled: true)
    result.tokens = start..<to
    result.target = CriterionPhrase(text: text, context: context).read(at: to + 1 + said)
    // "from leaving in 6 of 10 lessons to leaving in 2 of 10": less of it is better.
    if let target = result.target, !target.isBounded, target.value < now.value {
      result.target?.comparison = .atMost
    }
    return result
  }

  /// "from a baseline of 42 WCPM in September 2025".
  private static func named(_ text: GoalText, _ start: Int, _ first: Int) -> BaselineInGoal? {
    guard let measure = level(text, at: first) else { return nil }
    return BaselineInGoal(text, from: start, measure)
  }

  /// "from 10 per day to 2": two measures, of which the unit of either may stand for both.
  private static func fromTo(_ text: GoalText, _ start: Int, _ given: CriterionContext) -> BaselineInGoal? {
    var context = given
    if context.direction == .none, falls(text, start) { context.direction = .down }
    // Without a verb of change, "from 1 to 20" is where a count goes; "from 42 WCPM" still is a level.
    guard let measure = level(text, at: start + 1), context.direction != .none || measure.unit != nil,
      var result = BaselineInGoal(text, from: start, measure), text.word(result.tokens.upperBound) == "to",
      var target = CriterionPhrase(text: text, context: context).read(at: result.tokens.upperBound)
    else { return nil }
    switch (measure.form, target.kind, target.of) {
    case (.number, let kind, nil) where kind != .percent:
      if target.unit == nil, let unit = result.unit {
        target.unit = unit
        if kind == .score { target.kind = measure.isRate ? .rate : .count }
      }
      result.unit = result.unit ?? target.unit
    case (.number, _, _) where result.unit == nil: result.unit = target.baselineUnit
    case (.percent, .percent, _), (.ratio, _, .some): break
    // "from 40% to 80": the draft leaves open what the 80 counts.
    default: target.force = .loose
    }
    result.target = target
    return result
  }

  /// Whether the numbers of "from 12 to 4 per day" say that something is to be less, whatever the verb.
  private static func falls(_ text: GoalText, _ start: Int) -> Bool {
    let labelled = CriterionContext(direction: .none, isLabelled: true)
    guard let now = level(text, at: start + 1), text.word(now.end) == "to",
      let target = CriterionPhrase(text: text, context: labelled).read(at: now.end)
    else { return false }
    return target.value < now.value && target.unit != nil && target.of == nil
  }

  /// A number with its unit, as a baseline has it.
  private struct Level {
    var value: Decimal
    var form: CriterionQuantity.Form
    var unit: String?
    var isRate = false
    var end: Int
  }

  /// The end of a number and its unit.
  static func levelEnd(_ text: GoalText, at start: Int) -> Int? { level(text, at: start)?.end }

  private static func level(_ text: GoalText, at start: Int) -> Level? {
    var first = start
    if let end = text.end(of: CriterionCues.measureOf, at: first)
      ?? text.end(of: CriterionCues.scoreOf, at: first)
    {
      first = end
    }
    if ["a", "an", "the"].contains(text.word(first)), text.quantity(at: first + 1) != nil { first += 1 }
    guard let quantity = text.quantity(at: first, alone: true) else {
      let labelled = CriterionPhrase(
        text: text, context: CriterionContext(direction: .none, isLabelled: true))
      guard let measure = labelled.read(at: start),
        measure.kind == .level && measure.force == .plain || measure.unit == "percentile"
      else {
        return nil
      }
      return Level(value: measure.value, form: .number, unit: measure.unit, end: measure.tokens.upperBound)
    }
    let isShare = quantity.form == .percent && text.word(quantity.end) == "of"
    let unit = text.unit(at: isShare ? quantity.end + 1 : quantity.end)
    let end = unit?.end ?? quantity.end
    switch quantity.form {
    case .percent: return Level(value: quantity.value, form: .percent, unit: "percent", end: end)
    case .ratio(let whole):
      let name = CriterionMeasure.baselineUnit(.ratio, whole, unit?.text)
      return Level(value: quantity.value, form: quantity.form, unit: name, end: end)
    case .number:
      return Level(
        value: quantity.value, form: .number, unit: unit?.text, isRate: unit?.isRate == true, end: end)
    case .range: return nil
    }
  }

  /// The words from `start` through the level and a date after it.
  private init?(_ text: GoalText, from start: Int, _ level: Level) {
    var end = level.end
    var next = end
    while next < end + 3, ["(", "in", "as", "of", "on"].contains(text.word(next)) { next += 1 }
    if next > end, let date = text.date(at: next) {
      self.date = date.iso
      end = text.word(date.end) == ")" ? date.end + 1 : date.end
    }
    if text.word(start) == "(", text.word(end) == ")" { end += 1 }
    (tokens, value, unit) = (start..<end, level.value, level.unit)
  }

  private static let withParticle: WordSet = [
    "pack", "clean", "line", "pick", "wake", "set", "stand", "get", "sit", "calm", "settle", "slow", "wind",
    "give", "speak",
  ]

  private static let cues: GoalCues = [
    "from a baseline of", "from a current baseline of", "from baseline of", "from her baseline of",
    "from his baseline of", "from their baseline of", "from a current level of", "from the current level of",
    "from his current level of", "from her current level of", "from their current level of",
    "from her current baseline of", "from his current baseline of", "from a present level of",
    "from the baseline of", "from a current rate of", "from his current rate of", "from her current rate of",
    "from a baseline score of", "from a baseline average of", "up from a baseline of", "up from", "down from",
    "baseline of", "a baseline of", "(baseline", "(baseline of", "(baseline is", "baseline", "baseline is",
    "baseline was", "baseline score", "baseline level", "baseline average", "(currently", "(currently at",
    "starting point is", "starting point was", "starting point", "from a starting point of",
    "(previously", "(was", "(current level", "bl", "(bl",
  ]
}

extension GoalText {
  /// "…; she currently reads 42 WCPM": a clause about now, whose numbers are no criteria.
  func nowClause(at index: Int, _ limit: Int) -> Int? {
    let startsAside = [",", ";", "(", ":", "-"].contains(word(index - 1))
    // "(Present: 2 times)", but not "the present tense".
    let isLabel =
      ["present", "current"].contains(word(index)) && word(index - 1) == "(" && word(index + 1) == ":"
    guard GoalConditionCues.now.contains(word(index)) || word(index) == "baseline" && startsAside || isLabel
    else {
      return nil
    }
    let end =
      (index..<limit).first { [",", ";", ")"].contains(word($0)) || methodLead(at: $0) != nil } ?? limit
    return (index..<end).contains { tokens[$0].number != nil } ? end : nil
  }

  /// "from level C to level J": where the words before "to" are the baseline and no number can be read, they
  /// must not be read as a criterion either.
  func unreadBaseline(at index: Int, _ limit: Int, _ context: CriterionContext) -> Int? {
    if let to = sameDoing(after: index), to <= limit, (index..<to).contains(where: isShare) {
      return to
    }
    guard word(index) == "from", context.direction != .none else { return nil }
    let to = tokens[index..<limit].prefix(12).firstIndex { $0.text == "to" || $0.text == "," }
    guard let to, word(to) == "to", (index..<to).contains(where: { tokens[$0].number != nil })
    else {
      return nil
    }
    return to
  }

  /// Whether a percent or "3 of 12" starts at a token. "2-3 word phrases" tells what is said, and no level.
  func isShare(at index: Int) -> Bool {
    switch quantity(at: index)?.form {
    case .percent, .ratio: true
    default: false
    }
  }

  /// The "to" of "from asking … to asking …": where what is done now ends, and the same is to be done otherwise.
  func sameDoing(after start: Int) -> Int? {
    let doing = word(start + 1)
    guard word(start) == "from", doing.hasSuffix("ing") else { return nil }
    return tokens.indices.dropFirst(start + 2).prefix(30).prefix { word($0) != "." }
      .first { word($0) == "to" && word($0 + 1) == doing }
  }
}
