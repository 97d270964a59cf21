import IEPModel

/// One goal while its parts are gathered from lines, cells and labels.
struct GoalBuilder {
  var label: SpannedText?
  var area: SpannedText?
  var text: SpannedText?
  /// Whether its area stood above it as the title of an item.
  var isTitled = false
  /// Whether its sentence names nobody: "Identify the main idea with 80% accuracy".
  var isBare = false
  /// Sentences after the goal's own, which may hold its baseline or its measure.
  private var more: [SpannedText] = []
  var facts: [String: SpannedText] = [:]
  /// Several lines may each name a way to measure.
  private var methods: [Sourced<String>] = []
  /// Where a fact's line of check boxes stands: what is ticked answers for the whole line.
  private var boxes: [String: [SourceSpan]] = [:]
  private(set) var objectives:
    [(label: SpannedText?, text: SpannedText, span: SourceSpan, facts: [String: SpannedText])] = []
  private(set) var extent: SourceSpan?

  /// Whether the goal itself is there, as a sentence or as its columns.
  var hasText: Bool { text != nil || facts["goal.behavior"] != nil }

  /// Whether its sentence and two lines or more about it stand under labels.
  var isLabelled: Bool { text != nil && facts.count > 1 }

  /// Whether it has its sentence and where the child starts: a second start is that of the next goal.
  var isWhole: Bool { hasText && (facts["goal.baseline"] ?? facts[Self.presentLevel]) != nil }

  /// Whether it stands under a number of its own, and no area is known of it.
  var lacksArea: Bool { label != nil && area == nil }

  mutating func extend(_ span: SourceSpan?) {
    guard let span else { return }
    extent = extent?.union(span) ?? span
  }

  /// "1. Given a passage …": the number is the label.
  mutating func takeLeadingNumber() {
    guard label == nil, let text, let first = PhraseToken.tokens(of: text).first, first.number?.whole != nil,
      first.range.upperBound < text.count, ".)".utf8.contains(text.bytes[first.range.upperBound])
    else { return }
    label = text[first.range]
    self.text = text[(first.range.upperBound + 1)..<text.count].trimmed
  }

  /// "In braille reading, given …": the subject is the area.
  mutating func takeLeadingSubject() {
    guard area == nil, let named = text.flatMap({ ToldGoal.leadingArea($0) }), Self.isGoal(named.sentence)
    else {
      return
    }
    (area, text) = (named.area, named.sentence)
  }

  /// "Reading comprehension Given a text, …": a line of its own above the sentence, in place of the area of a heading above.
  mutating func takeFirstLine(below heading: SpannedText?) {
    guard area == nil || area == heading, let (named, sentence) = text?.areaOnFirstLine else { return }
    (area, text) = (named, sentence)
  }

  /// "BEHAVIOR: During class, …": the label is the area.
  mutating func takeLeadingArea() {
    // "Grammar. When telling about the past, Ana will …".
    if area == nil, let (named, sentence) = text?.areaFirst {
      (area, text) = (named, sentence)
      return
    }
    guard area == nil, let line = text.flatMap({ LabelledLine.read($0) }), line.label.words.count <= 4,
      !line.label.bytes.contains(where: \.isASCIIDigit), Self.isGoal(line.value)
    else { return }
    (area, text) = (line.label, line.value)
  }

  /// Takes the next line where the goal's sentence goes on in it: capitals and names show no line break.
  mutating func takesRest(_ line: SpannedText) -> Bool {
    guard let text, let last = text.bytes.last, !".!?:;".utf8.contains(last), !line.isNumbered,
      let end = text.spans.extent?.end, let start = line.spans.extent?.start, start > end, start - end <= 12,
      !(Self.saysWill(text) && Self.saysWill(line))
    else { return false }
    self.text = text.followed(by: line)
    extend(line.spans.extent)
    return true
  }

  private static func saysWill(_ text: SpannedText) -> Bool {
    PhraseToken.tokens(of: text).contains { ["will", "shall"].contains($0.text) }
  }

  mutating func addSentence(_ sentence: SpannedText) { more.append(sentence) }

  /// `facts`: what cells of their own say of the step.
  mutating func addObjective(
    label: SpannedText?, _ text: SpannedText, _ span: SourceSpan, facts: [String: SpannedText] = [:]
  ) {
    // "Objectives | None", "Short-term objectives - required for students who take the alternate test".
    if text.saysNothing || text.tellsWhoNeedsSteps { return }
    let parted = label == nil ? text.partedStepName : nil
    objectives.append((parted?.name ?? label, parted?.text ?? text, span, facts))
    extend(span)
  }

  /// Takes the last step back where it is no more than these words.
  mutating func takeBackStep(_ text: SpannedText) {
    if objectives.last?.text.spans == text.spans { objectives.removeLast() }
  }

  /// What a line below the last step says of it.
  mutating func setOnStep(_ fact: String, _ value: SpannedText) {
    guard let last = objectives.indices.last else { return }
    objectives[last].facts[fact] = objectives[last].facts[fact] ?? value
  }

  mutating func set(_ fact: String, _ value: SpannedText) {
    let line = value.spans
    let ticked = fact == "goal.method" ? CheckBox.read(value).filter(\.isTicked) : []
    if ticked.count > 1 {
      for box in ticked { set(fact, value[box.label].trimmed) }
      boxes[fact] = line
      return
    }
    var value = (fact == "goal.criteria" ? value.withoutBlanks : value).ticked
    // "☒ Other: oral reading probes".
    if fact == "goal.method", let other = LabelledLine.read(value),
      FormPhrase.normalized(other.label) == "other"
    {
      value = other.value
    }
    guard !value.isEmpty, value.bytes.contains(where: \.isWordByte) else { return }
    extend(value.spans.extent)
    // "Goal: Ana will …" under a label that mostly holds a number.
    var fact = fact == "goal.label" && Self.isGoal(value) ? "goal.text" : fact
    // "By: special education teacher".
    if fact == "goal.timeframe", DatePhrase.dates(in: value).isEmpty {
      let text = GoalText(value)
      if text.isStaff(0..<text.tokens.count) { fact = "goal.responsible" }
    }
    // "Measurable Annual Goal #: 2" is the number of the goal, "Goal: Braille reading" its area.
    if fact == "goal.text", value.isGoalNumber { fact = "goal.label" }
    if fact == "goal.label", value.namesGoalArea { fact = "goal.area" }
    switch fact {
    case "goal.label": label = label ?? value
    case "goal.area": area = value
    case "goal.text": if text == nil { text = value } else { addSentence(value) }
    default:
      let isWhole = value.spans == line
      let value = fact == "goal.method" ? methodAlone(value) : value
      if facts[fact] == nil {
        facts[fact] = value
        boxes[fact] = isWhole ? nil : line
      } else if fact == "goal.method" {
        methods.append(value.strippingLabelEnd.sourced)
      }
    }
  }

  /// "work samples, q 2 wks, LW": how often and who stand behind the method on its line.
  private mutating func methodAlone(_ value: SpannedText) -> SpannedText {
    let cuts = value.bytes.indices.filter { value.bytes[$0] == UInt8(ascii: ",") }
    guard let first = cuts.first else { return value }
    for (start, end) in zip(cuts, cuts.dropFirst() + [value.count]) {
      let piece = value[(start + 1)..<end].trimmed.strippingLabelEnd
      let text = GoalText(piece)
      let isInitials = (2...3).contains(piece.count) && piece.bytes.allSatisfy(\.isASCIIUppercase)
      if text.frequency(at: 0) == text.tokens.count {
        facts["goal.schedule"] = facts["goal.schedule"] ?? piece
      } else if isInitials || text.isStaff(0..<text.tokens.count)
        || PersonTitles.words.contains(text.word(0)) && piece.words.count <= 4
      {
        facts["goal.responsible"] = facts["goal.responsible"] ?? piece
      } else {
        return value
      }
    }
    return value[0..<first]
  }

  /// A fact as its field says it.
  private func said(_ fact: String) -> Sourced<String>? {
    facts[fact].map { Sourced($0.strippingLabelEnd.string, boxes[fact] ?? $0.strippingLabelEnd.spans) }
  }

  /// A goal's sentence has "will", "shall" or "to" with a verb, and is longer than a title or ends in a period.
  static func isSentence(_ text: SpannedText) -> Bool {
    let tokens = PhraseToken.tokens(of: text)
    // "By ________, ________ will ________": a form that nobody filled in.
    if text.bytes.place(of: Array("_ will _".utf8)) != nil { return false }
    let isLong = tokens.count >= 5 || tokens.count > 2 && text.bytes.last == UInt8(ascii: ".")
    return isLong && tokens.contains { ["will", "shall"].contains($0.text) }
      || tokens.count >= 9
        && [
          "by", "given", "when", "in", "within", "after", "during", "increase", "decrease", "improve",
          "reduce",
        ].contains(tokens.first?.text ?? "")
  }

  /// The goal, taken apart; nil where it has no words of its own. What labels and columns say outright comes
  /// before what the sentence gives.
  func goal(names: [String]) -> Goal? {
    let columns = ["goal.timeframe", "goal.condition", "goal.name", "goal.behavior", "goal.criteria"]
      .compactMap { facts[$0] }
      // "02/17/2028" under "By" is no word of a sentence.
      .filter { DatePhrase.dates(in: $0).first?.range != 0..<$0.count }
    let whole =
      text ?? (facts["goal.behavior"] == nil ? nil : columns.whole)
    guard let whole, let place = whole.spans.extent, !isClosed(whole) else { return nil }
    var goal = Goal(text: whole.sourced, span: extent?.union(place) ?? place)
    goal.label = label?.sourced
    goal.area = area?.sourced
    goal.condition = facts["goal.condition"]?.sourced
    for (fact, slot) in Self.slots {
      guard let value = facts[fact] else { continue }
      // "Dash will move …" in a column of behaviors is a whole sentence.
      let isSentence = slot == .behavior && PhraseToken.tokens(of: value).contains { $0.text == "will" }
      GoalPhrase.read(value, names: names, as: isSentence ? .goal : slot).fill(&goal)
    }
    goal.consistency = facts["goal.consistency"].flatMap { ConsistencyPhrase.read($0) } ?? goal.consistency
    if let baseline = facts["goal.baseline"] ?? facts[Self.presentLevel] {
      goal.baseline = BaselinePhrase.read(baseline)
    }
    if boxes["goal.method"] == nil, let listed = facts["goal.method"] {
      goal.methods = GoalPhrase.methods(listed.strippingLabelEnd) + methods
    } else if let method = said("goal.method") ?? said("goal.methodAndSchedule") {
      goal.methods = [method] + methods
    }
    goal.schedule = said("goal.schedule") ?? goal.schedule
    goal.responsible = said("goal.responsible") ?? goal.responsible
    let hadMethods = goal.methods
    let hadCriteria = goal.criteria
    let (sentence, now) = Self.withoutPresent(whole)
    if goal.baseline == nil, let now { goal.baseline = BaselinePhrase.read(now) }
    let read = GoalPhrase.read(sentence, names: names)
    read.fill(&goal)
    if !hadMethods.isEmpty { goal.methods = hadMethods }
    if let sure = hadCriteria.first?.asConsistency, hadCriteria.count == 1, goal.consistency == nil,
      read.criteria.contains(where: { $0.kind == .latency || $0.kind == .duration })
    {
      // "within 2 minutes", and under "Level of attainment" "4 of 5 tries".
      (goal.criteria, goal.consistency) = (read.criteria, sure)
    } else if !hadCriteria.isEmpty {
      goal.criteria = hadCriteria.map { $0.withBound(of: read.criteria).withUnit(of: goal.criteria) }
    }
    if goal.timeframe == nil, let condition = goal.condition, condition.value.lowercased().hasPrefix("by ") {
      // "By the anual review": a time that no table knows is no setup.
      goal.timeframe = Timeframe(text: condition)
      goal.condition = nil
    }
    let sentences = whole.saidSentences
    let behind = sentences.first.flatMap { first in
      first.bytes.firstIndex(of: UInt8(ascii: ";")).map { first[($0 + 1)..<first.count] }
    }
    let others = [behind].compactMap(\.self) + sentences.dropFirst() + more.flatMap(\.saidSentences)
    for told in others.map(ToldGoalFacts.init) { told.fill(&goal) }
    for sentence in more {
      let read = GoalPhrase.read(sentence, names: names)
      goal.baseline = goal.baseline ?? read.baseline
      if goal.methods.isEmpty { goal.methods = read.methods }
    }
    goal.objectives += objectives.compactMap { item in
      var builder = GoalBuilder()
      builder.label = item.label
      builder.text = item.text
      builder.extent = item.span
      for (fact, value) in item.facts.sorted(by: { $0.key < $1.key }) { builder.set(fact, value) }
      if let amount = item.text.amountBehindDay, item.facts["goal.criteria"] == nil {
        builder.set("goal.criteria", amount)
      }
      return builder.goal(names: names)?.asStep(toward: goal)
    }
    goal.takeWhatAllStepsSay()
    return goal
  }

  /// "(Met 3/1/25) Mia will count", "Goal discontinued: …": no goal of this plan.
  private func isClosed(_ text: SpannedText) -> Bool {
    func says(_ text: SpannedText?) -> Bool {
      guard let text else { return false }
      let tokens = PhraseToken.tokens(of: text)
      let start = tokens.first.map { ["(", "["].contains($0.text) ? 1 : 0 } ?? 0
      return tokens[start...].prefix(1).contains { Self.closing.contains($0.text) }
        || tokens.count <= 4 && tokens.contains { Self.closing.contains($0.text) }
        || endsClosed(text, tokens)
    }
    // "Ana will retell a story.  80%  Achieved 03/27/2026".
    func endsClosed(_ text: SpannedText, _ tokens: [PhraseToken]) -> Bool {
      guard let day = DatePhrase.dates(in: text).last,
        !text.bytes[day.range.upperBound...].contains(where: \.isWordByte),
        let before = tokens.last(where: { $0.range.upperBound <= day.range.lowerBound })
      else { return false }
      return Self.closing.contains(before.text) && text.startsWithCapital(before)
    }
    return says(text) || says(label) || says(area)
  }

  private static let closing: WordSet = [
    "met", "mastered", "discontinued", "achieved", "closed", "completed", "dismissed",
  ]

  /// A goal's sentence, and the clause after a semicolon that says where the child is now: "…; at present she
  /// does so in 3 of 10 tries".
  private static func withoutPresent(_ text: SpannedText) -> (sentence: SpannedText, now: SpannedText?) {
    let tokens = PhraseToken.tokens(of: text)
    for index in tokens.indices where tokens[index].text == ";" {
      let next = tokens[(index + 1)...].prefix(3).map(\.text).joined(separator: " ")
      guard
        ["currently", "at present", "presently", "right now", "at this time", "now ", "baseline"].contains(
          where: { next.hasPrefix($0) })
      else { continue }
      let cut = tokens[index].range
      return (text[0..<cut.lowerBound], text[cut.upperBound..<text.count].trimmed)
    }
    return (text, nil)
  }

  /// Facts whose own words are a slot of a goal.
  private static let slots: [(fact: String, slot: GoalSlot)] = [
    ("goal.timeframe", .timeframe), ("goal.behavior", .behavior), ("goal.criteria", .criterion),
  ]
}

extension Goal {
  /// A step without a verb of its own ("6 times per week by May") goes the way of its goal: toward less
  /// where that is to be reduced.
  fileprivate func asStep(toward goal: Goal) -> Goal {
    guard behavior == nil else { return self }
    var step = self
    step.criteria = criteria.map { $0.withBound(of: goal.criteria) }
    return step
  }
}

extension SpannedText {
  /// The "2 comments" of "By 10/15/2027, 2 comments": a step with a day, a number of things, and no more.
  fileprivate var amountBehindDay: SpannedText? {
    guard let day = DatePhrase.dates(in: self).first, PhraseToken.tokens(of: self).first?.text == "by" else {
      return nil
    }
    let rest = self[day.range.upperBound..<count].withoutLeadingDash.trimmed
    let amount = rest.bytes.first == UInt8(ascii: ",") ? rest[1..<rest.count].trimmed.strippingLabelEnd : rest
    return (2...3).contains(amount.words.count) && amount.bytes[0].isASCIIDigit ? amount : nil
  }
}

extension Criterion {
  /// "4 of 5 tries", where something else measures what is done.
  fileprivate var asConsistency: Consistency? {
    guard kind == .ratio, let count = value.whole, let of = of?.whole, let unit else { return nil }
    return Consistency(count: count, of: of, unit: unit, consecutive: false, text: text)
  }

  /// "Criteria: 1 incident" beside "no more than 1 incident per week": a number without a bound of its own is the most
  /// where the sentence says so of the same thing.
  fileprivate func withBound(of others: [Criterion]) -> Criterion {
    let tokens = PhraseToken.tokens(of: Array(text.value.utf8))
    let isBounded = tokens.indices.contains { index in
      [CriterionCues.atLeast, CriterionCues.orMore].contains { $0.end(at: index, in: tokens) != nil }
    }
    let same = others.filter(isOfSame)
    // "80% with no more than 20% of the answers given": 80% may be either.
    guard comparison == .atLeast, !isBounded, let most = same.first,
      same.allSatisfy({ $0.comparison == .atMost })
    else { return self }
    var result = self
    (result.kind, result.comparison) = (most.kind, .atMost)
    // By itself "1 incident" would read as something to reach.
    if repeats(most) { result.text = Sourced(most.text.value, most.text.spans + text.spans) }
    return result
  }

  private func repeats(_ other: Criterion) -> Bool { value == other.value && of == other.of }

  /// Whether both measure the same: "2 incidents" and "1 incident of tearing", "2 per day" and "1 outburst per day".
  private func isOfSame(_ other: Criterion) -> Bool {
    guard kind == other.kind || other.kind == .maximum && [.count, .rate].contains(kind) else { return false }
    guard let unit, let otherUnit = other.unit else { return repeats(other) || unit == other.unit }
    func words(_ unit: String) -> [Substring] {
      unit.lowercased().split { !$0.isLetter }.map { $0.hasSuffix("s") ? $0.dropLast() : $0 }
    }
    let (own, others) = (words(unit), words(otherUnit))
    return others.starts(with: own) || own.first == "per" && others.reversed().starts(with: own.reversed())
      || kind == other.kind && repeats(other)
  }

  /// "80%" in a column and "80% accuracy" in the sentence: the sentence says of what.
  fileprivate func withUnit(of others: [Criterion]) -> Criterion {
    guard unit == nil,
      let same = others.first(where: {
        $0.kind == kind && $0.value == value && $0.of == of && $0.comparison == comparison && $0.unit != nil
      })
    else { return self }
    var result = self
    result.unit = same.unit
    return result
  }
}
