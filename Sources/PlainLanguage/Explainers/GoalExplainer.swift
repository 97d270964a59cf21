import IEPModel
import Wording

/// A goal: what the child will do, from where to where, by when, how sure, who checks and how; and honest blanks.
enum GoalExplainer {
  static func explain(_ draft: IEPDraft, _ words: Catalogue) -> [Said] {
    draft.goals.map { goal in
      var said = Said(at: goal.span.start)
      let name = name(of: goal, words)
      let nameSpans = (goal.label?.spans ?? []) + (goal.area?.spans ?? [])
      said.add(name.text, name.key, nameSpans.isEmpty ? goal.text.spans : nameSpans, form: .heading)
      // A goal without a name is headed by what it is about: that gives none of its words.
      if nameSpans.isEmpty { said.statements[said.statements.count - 1].covers = false }
      explain(goal, words, &said)
      blanks(goal, called: name.text, words, &said)
      if !goal.objectives.isEmpty {
        said.add(words.say(.goalSteps), .goalSteps, about: goal.objectives.flatMap(\.text.spans))
        for step in goal.objectives {
          let key: SentenceKey = step.label == nil ? .goalStep : .goalStepLabelled
          let slots: [SlotName: SlotValue] = [.text: step.text.slot, .label: step.label?.inSentence ?? ""]
          said.add(words.say(key, slots), key, (step.label?.spans ?? []) + step.text.spans, form: .point)
        }
      }
      return said
    }
  }

  /// What a goal is called: its label and area, as far as the draft gives them.
  static func name(of goal: Goal, _ words: Catalogue) -> (text: String?, key: SentenceKey) {
    switch (goal.label, goal.area) {
    case (let label?, let area?):
      return (
        words.say(.goalNumbered, [.label: .text(numbered(label, words)), .area: area.inSentence]),
        .goalNumbered
      )
    case (let label?, nil): return (numbered(label, words), .goalNumbered)
    case (nil, let area?): return (words.say(.goalNamed, [.area: area.inSentence]), .goalNamed)
    case (nil, nil):
      guard let behavior = goal.behavior, !isBareVerb(behavior.value) else {
        return (words.say(.goalUntitled), .goalUntitled)
      }
      return (words.say(.goalToDo, [.behavior: behavior.inSentence]), .goalToDo)
    }
  }

  /// A bare number as "Goal 3"; any other label as it stands.
  private static func numbered(_ label: Sourced<String>, _ words: Catalogue) -> String {
    let isNumber = Decimal(label.value) != nil
    return (isNumber ? words.phrase(.goalUnnamed, [.count: .text(label.value)]) : nil) ?? label.value
  }

  private static func explain(_ goal: Goal, _ words: Catalogue, _ said: inout Said) {
    // A verb alone ("turn in") says too little: then the draft's whole sentence stands.
    if let behavior = goal.behavior, !isBareVerb(behavior.value) {
      said.add(words.say(.goalBehavior, [.behavior: behavior.inSentence]), .goalBehavior, behavior.spans)
    } else {
      said.add(words.say(.goalText, [.text: goal.text.slot]), .goalText, goal.text.spans)
    }
    if let condition = goal.condition {
      said.add(words.say(.goalCondition, [.condition: condition.inSentence]), .goalCondition, condition.spans)
    }
    if let baseline = goal.baseline {
      said.add(
        words.say(.goalBaseline, [.baseline: baseline.text.inSentence]), .goalBaseline, baseline.text.spans)
      if let apart = baseline.apart {
        said.add(words.say(.goalBaseline, [.baseline: apart.inSentence]), .goalBaseline, apart.spans)
      }
    }
    targets(goal, words, &said)
    if let consistency = goal.consistency {
      let slots: [SlotName: SlotValue] = [
        .count: .number(Decimal(consistency.count)),
        .of: consistency.of.map { .number(Decimal($0)) } ?? .text(""),
        .unit: .text(consistency.unit),
      ]
      let key: SentenceKey =
        consistency.of != nil
        ? .goalConsistencyOf : consistency.consecutive ? .goalConsistencyRow : .goalConsistency
      said.add(words.say(key, slots), key, consistency.text.spans)
    }
    if let timeframe = goal.timeframe {
      if let date = timeframe.by.flatMap({ words.date($0) }) {
        said.add(words.say(.goalBy, [.date: .text(date)]), .goalBy, timeframe.text.spans)
      } else {
        let key: SentenceKey = timeframe.withinWeeks != nil ? .goalWithin : .goalWhen
        said.add(words.say(key, [.text: timeframe.text.inSentence]), key, timeframe.text.spans)
      }
    }
    if let methods = words.list(goal.methods.map(\.value)) {
      said.add(
        words.say(.goalMethod, [.items: Sourced(methods, []).inSentence]), .goalMethod,
        goal.methods.flatMap(\.spans))
    }
    if let schedule = goal.schedule {
      said.add(words.say(.goalSchedule, [.text: schedule.inSentence]), .goalSchedule, schedule.spans)
    }
    if let responsible = goal.responsible {
      said.add(
        words.say(.goalResponsible, [.text: responsible.inSentence]), .goalResponsible, responsible.spans)
    }
  }

  private static func isBareVerb(_ behavior: String) -> Bool {
    let words = behavior.lowercased().split(separator: " ")
    // "outbursts will be reduced" has a subject of its own.
    return words.count == 1 || words.dropFirst().contains("will")
      || words.count == 2 && ["in", "out", "up", "on", "off", "them", "it"].contains(words[1])
  }

  private static func targets(_ goal: Goal, _ words: Catalogue, _ said: inout Said) {
    let targets = goal.criteria.compactMap { target(of: $0, words) }
    guard targets.count == goal.criteria.count, let first = targets.first else { return }
    let spans = goal.criteria.flatMap(\.text.spans)
    let count = said.statements.count
    if targets.count == 1 {
      said.add(words.say(.goalTarget, [.target: .text(first)]), .goalTarget, spans)
    } else if let items = words.list(targets) {
      said.add(words.say(.goalTargetSeveral, [.items: .text(items)]), .goalTargetSeveral, spans)
    }
    if said.statements.count > count { said.statements[count].figure = growth(goal) }
    if targets.count == 1 { GoalExample.add(goal, words, &said) }
  }

  /// The way from where the child is to the first target, where the draft counts both in the same unit.
  private static func growth(_ goal: Goal) -> Figure? {
    guard let criterion = goal.criteria.first, let baseline = goal.baseline, let start = baseline.value,
      start != criterion.value
    else { return nil }
    let unit = baseline.unit ?? ""
    let isSame =
      switch criterion.kind {
      case .percent: unit.hasPrefix("%") || unit.hasPrefix("percent")
      case .ratio, .rubric: criterion.of.map { unit == "of \($0)" || unit.hasPrefix("of \($0) ") } ?? false
      default: !unit.isEmpty && unit == criterion.unit
      }
    guard isSame else { return nil }
    return .growth(
      start: start, target: criterion.value, scale: criterion.kind == .percent ? 100 : criterion.of)
  }

  /// "at least 95 words correct per minute", "no more than 2 prompts", "80%".
  static func target(of criterion: Criterion, _ words: Catalogue) -> String? {
    var slots: [SlotName: SlotValue] = [.value: .number(criterion.value)]
    if let of = criterion.of { slots[.of] = .number(of) }
    let unit = criterion.unit.flatMap { $0.isEmpty ? nil : $0 }
    if let unit { slots[.unit] = .text(unit) }
    let isShare = criterion.of != nil
    let key: SentenceKey =
      criterion.kind == .percent
      ? .targetPercent
      : isShare ? (unit == nil ? .targetRatio : .targetRatioUnit) : unit == nil ? .targetPlain : .targetUnit
    guard let target = words.phrase(key, slots) else { return nil }
    // Where the draft says more than the number and its unit, its own words stand.
    guard says(all: criterion.text.value, in: target) else {
      return words.phrase(.targetWords, [.text: criterion.text.inSentence])
    }
    // "At least" and "no more than" are said where the draft says so, not where a reader takes it for granted.
    let facts = FactScanner.facts(in: Array(criterion.text.value.utf8), names: .none)
    func binds(_ word: FactWord) -> Bool { facts.contains { $0.value == .word(word) } }
    let bound: SentenceKey
    switch criterion.comparison {
    case .atLeast: bound = binds(.atLeast) ? .targetAtLeast : .targetExactly
    case .atMost where binds(.atMost): bound = .targetAtMost
    case .atMost: return words.phrase(.targetWords, [.text: criterion.text.inSentence])
    case .exactly: bound = .targetExactly
    }
    return words.phrase(bound, [.target: .text(target)])
  }

  /// Whether every word of a criterion is in the phrase for it, or is one that its comparison says.
  private static func says(all text: String, in target: String) -> Bool {
    func words(_ text: String) -> Set<Substring> {
      Set(text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "%" && $0 != "." })
    }
    return words(text).subtracting(words(target)).subtracting(comparing).allSatisfy {
      $0.contains(where: \.isLetter) == false || $0.hasSuffix("%")
    }
  }

  private static let comparing: Set<Substring> = [
    "at", "least", "most", "with", "of", "out", "no", "more", "than", "or", "fewer", "less", "accuracy",
    "correct", "correctly", "a",
    "an", "the", "in", "on", "to", "percent", "be", "greater", "above", "minimum", "by", "one", "two",
    "three", "four", "five", "six",
    "seven", "eight", "nine", "ten", "twelve", "twenty", "wcpm", "cwpm", "will", "for",
  ]

  /// What the draft does not say, with a question for each.
  private static func blanks(_ goal: Goal, called name: String?, _ words: Catalogue, _ said: inout Said) {
    let name = name ?? goal.text.value
    let because = words.say(.questionBecause)
    func blank(
      _ statement: SentenceKey, _ question: SentenceKey, _ gap: SentenceKey,
      _ weight: AskedQuestion.Weight = .gap
    ) {
      said.add(words.say(statement), statement, about: goal.text.spans)
      said.ask(words.say(question, [.goal: .text(name)]), because: because, goal.text.spans, weight)
      let spans = (goal.label?.spans ?? []) + (goal.area?.spans ?? []) + goal.text.spans
      said.gaps.append(Gap(key: gap, name: name, spans: spans))
    }
    if goal.baseline == nil { blank(.goalNoBaseline, .goalAskBaseline, .missingBaseline) }
    if goal.criteria.isEmpty { blank(.goalNoTarget, .goalAskTarget, .missingTarget, .target) }
    if goal.timeframe == nil { blank(.goalNoTime, .goalAskTime, .missingTime) }
    if goal.methods.isEmpty { blank(.goalNoMethod, .goalAskMethod, .missingMethod) }
  }
}
