import IEPModel
import Wording

/// A goal: what the child will do, from where to where, by when, how sure, who checks and how; and honest blanks.
enum GoalExplainer {
  static func explain(_ draft: IEPDraft, _ words: Catalogue) -> [Said] {
    draft.goals.enumerated().map { index, goal in
      var said = Said(at: goal.span.start)
      let name = name(of: goal, number: index + 1, words)
      let nameSpans = (goal.label?.spans ?? []) + (goal.area?.spans ?? [])
      said.add(name.text, name.key, nameSpans.isEmpty ? goal.text.spans : nameSpans, form: .heading)
      explain(goal, words, &said)
      blanks(goal, called: name.text, words, &said)
      if !goal.objectives.isEmpty {
        said.add(words.say(.goalSteps), .goalSteps, goal.objectives.flatMap(\.text.spans))
        for step in goal.objectives {
          said.add(words.say(.goalStep, [.text: step.text.slot]), .goalStep, step.text.spans, form: .point)
        }
      }
      return said
    }
  }

  /// What a goal is called: its label and area, or its number.
  static func name(of goal: Goal, number: Int, _ words: Catalogue) -> (text: String?, key: SentenceKey) {
    switch (goal.label, goal.area) {
    case (let label?, let area?):
      if Decimal(label.value) != nil {
        let numbered = words.phrase(.goalUnnamed, [.count: .text(label.value)])
        return (words.say(.goalNumbered, [.label: .text(numbered ?? label.value), .area: area.inSentence]), .goalNumbered)
      }
      return (words.say(.goalNumbered, [.label: label.inSentence, .area: area.inSentence]), .goalNumbered)
    case (let label?, nil): return (label.value, .goalNumbered)
    case (nil, let area?): return (words.say(.goalNamed, [.area: area.inSentence]), .goalNamed)
    case (nil, nil): return (words.say(.goalUnnamed, [.count: .number(Decimal(number))]), .goalUnnamed)
    }
  }

  private static func explain(_ goal: Goal, _ words: Catalogue, _ said: inout Said) {
    if let behavior = goal.behavior {
      said.add(words.say(.goalBehavior, [.behavior: behavior.inSentence]), .goalBehavior, behavior.spans)
    } else {
      said.add(words.say(.goalText, [.text: goal.text.slot]), .goalText, goal.text.spans)
    }
    if let condition = goal.condition {
      said.add(words.say(.goalCondition, [.condition: condition.inSentence]), .goalCondition, condition.spans)
    }
    if let baseline = goal.baseline {
      said.add(words.say(.goalBaseline, [.baseline: baseline.text.inSentence]), .goalBaseline, baseline.text.spans)
    }
    targets(goal, words, &said)
    if let consistency = goal.consistency {
      let slots: [SlotName: SlotValue] = [
        .count: .number(Decimal(consistency.count)), .of: consistency.of.map { .number(Decimal($0)) } ?? .text(""),
        .unit: .text(consistency.unit),
      ]
      let key: SentenceKey =
        consistency.of != nil ? .goalConsistencyOf : consistency.consecutive ? .goalConsistencyRow : .goalConsistency
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
      said.add(words.say(.goalMethod, [.items: Sourced(methods, []).inSentence]), .goalMethod, goal.methods.flatMap(\.spans))
    }
    if let schedule = goal.schedule {
      said.add(words.say(.goalSchedule, [.text: schedule.inSentence]), .goalSchedule, schedule.spans)
    }
    if let responsible = goal.responsible {
      said.add(words.say(.goalResponsible, [.text: responsible.inSentence]), .goalResponsible, responsible.spans)
    }
  }

  private static func targets(_ goal: Goal, _ words: Catalogue, _ said: inout Said) {
    let targets = goal.criteria.compactMap { target(of: $0, words) }
    guard targets.count == goal.criteria.count, let first = targets.first else { return }
    let spans = goal.criteria.flatMap(\.text.spans)
    if targets.count == 1 {
      said.add(words.say(.goalTarget, [.target: .text(first)]), .goalTarget, spans)
    } else if let items = words.list(targets) {
      said.add(words.say(.goalTargetSeveral, [.items: .text(items)]), .goalTargetSeveral, spans)
    }
  }

  /// "at least 95 words correct per minute", "no more than 2 prompts", "80%".
  static func target(of criterion: Criterion, _ words: Catalogue) -> String? {
    var slots: [SlotName: SlotValue] = [.value: .number(criterion.value)]
    if let of = criterion.of { slots[.of] = .number(of) }
    let unit = criterion.unit.flatMap { $0.isEmpty ? nil : $0 }
    if let unit { slots[.unit] = .text(unit) }
    let isShare = criterion.of != nil
    let key: SentenceKey =
      criterion.kind == .percent ? .targetPercent
      : isShare ? (unit == nil ? .targetRatio : .targetRatioUnit) : unit == nil ? .targetPlain : .targetUnit
    guard let target = words.phrase(key, slots) else { return nil }
    let bound: SentenceKey =
      switch criterion.comparison {
      case .atLeast: .targetAtLeast
      case .atMost: .targetAtMost
      case .exactly: .targetExactly
      }
    return words.phrase(bound, [.target: .text(target)])
  }

  /// What the draft does not say, with a question for each.
  private static func blanks(_ goal: Goal, called name: String?, _ words: Catalogue, _ said: inout Said) {
    let name = name ?? goal.text.value
    let because = words.say(.questionBecause)
    func blank(_ statement: SentenceKey, _ question: SentenceKey) {
      said.add(words.say(statement), statement, goal.text.spans)
      said.ask(words.say(question, [.goal: .text(name)]), because: because, goal.text.spans)
    }
    if goal.baseline == nil { blank(.goalNoBaseline, .goalAskBaseline) }
    if goal.criteria.isEmpty { blank(.goalNoTarget, .goalAskTarget) }
    if goal.timeframe == nil { blank(.goalNoTime, .goalAskTime) }
    if goal.methods.isEmpty { blank(.goalNoMethod, .goalAskMethod) }
  }
}
