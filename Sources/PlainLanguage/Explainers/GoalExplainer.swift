import IEPModel
import Wording

/// A goal: what the child will do, from where to where, by when, how sure, who checks and how; and honest blanks.
enum GoalExplainer {
  static func explain(_ draft: IEPDraft, _ words: Catalogue) -> [Said] {
    draft.goals.map { goal in
      var said = Said(at: goal.span.start)
      let name = name(of: goal, words)
      let nameSpans = (goal.label?.spans ?? []) + (goal.area?.spans ?? [])
      // Its "will" makes it a goal; one without a name is headed by what it is about: that gives none of its words.
      let will = goal.behavior.map { self.will(before: $0, in: goal.text) } ?? []
      if nameSpans.isEmpty {
        said.add(name.text, name.key, about: goal.text.spans, form: .heading)
      } else {
        said.add(name.text, name.key, nameSpans + will, form: .heading)
      }
      explain(goal, words, &said)
      blanks(goal, called: name, draft, words, &said)
      steps(of: goal, words, &said)
      return said
    }
  }

  /// The steps, and with what each is checked: once for all of them where the draft says the same of each.
  private static func steps(of goal: Goal, _ words: Catalogue, _ said: inout Said) {
    let steps = goal.objectives
    guard let first = steps.first else { return }
    func method(_ steps: [Goal], _ key: SentenceKey) {
      guard let items = words.list(steps[0].methods.map(\.value)) else { return }
      said.add(
        words.say(key, [.items: Sourced(items, []).inSentence]), key,
        steps.flatMap(\.methods).flatMap(\.spans))
    }
    said.add(words.say(.goalSteps), .goalSteps, about: steps.flatMap(\.text.spans))
    let isOfAll = steps.allSatisfy { $0.methods.map(\.value) == first.methods.map(\.value) }
    for step in steps {
      if isLong(step) {
        said.statements += piecemeal(step, words)
      } else {
        let key: SentenceKey = step.label == nil ? .goalStep : .goalStepLabelled
        let slots: [SlotName: SlotValue] = [.text: step.text.slot, .label: step.label?.inSentence ?? ""]
        said.add(words.say(key, slots), key, (step.label?.spans ?? []) + step.text.spans, form: .point)
        // A day in a column of its own.
        if let timeframe = step.timeframe,
          !timeframe.text.spans.contains(where: { $0.touches(step.text.spans) }),
          let date = timeframe.by.flatMap({ words.date($0) })
        {
          said.add(words.say(.goalBy, [.date: .text(date)]), .goalBy, timeframe.text.spans, form: .detail)
        }
      }
      if !isOfAll { method([step], .goalStepMethod) }
    }
    if isOfAll { method(steps, steps.count > 1 ? .goalStepsMethod : .goalStepMethod) }
  }

  /// Whether a step is more than one easy sentence, and what it asks for is known.
  private static func isLong(_ step: Goal) -> Bool {
    step.text.value.split(separator: " ").count > 18 && behavior(of: step) != nil
  }

  /// A step told as a goal is, under its label: what the child will do, and then how and how well.
  private static func piecemeal(_ step: Goal, _ words: Catalogue) -> [PlainStatement] {
    var said = Said(at: 0)
    if let label = step.label {
      said.add(words.say(.goalStep, [.text: label.inSentence]), .goalStep, label.spans)
    }
    var step = step
    // With what it is checked is said for all steps, or after each.
    step.methods = []
    explain(step, words, &said)
    for index in said.statements.indices {
      said.statements[index].form = index == 0 ? .point : .detail
      said.statements[index].figure = nil
    }
    return said.statements
  }

  private static func explain(_ goal: Goal, _ words: Catalogue, _ said: inout Said) {
    if let behavior = behavior(of: goal) {
      said.add(
        words.say(.goalBehavior, [.behavior: behavior.inSentence]), .goalBehavior,
        behavior.spans + will(before: behavior, in: goal.text))
    } else {
      said.add(words.say(.goalText, [.text: goal.text.slot]), .goalText, goal.text.spans)
    }
    if let condition = goal.condition {
      said.add(words.say(.goalCondition, [.condition: condition.inSentence]), .goalCondition, condition.spans)
    }
    if let baseline = goal.baseline {
      said.add(
        words.say(.goalBaseline, [.baseline: baseline.text.withoutFrom.inSentence]), .goalBaseline,
        baseline.text.spans)
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
}
