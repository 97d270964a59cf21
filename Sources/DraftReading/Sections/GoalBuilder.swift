import IEPModel

/// One goal while its parts are gathered from lines, cells and labels.
struct GoalBuilder {
  var label: SpannedText?
  var area: SpannedText?
  var text: SpannedText?
  /// Sentences after the goal's own, which may hold its baseline or its measure.
  private var more: [SpannedText] = []
  private var facts: [String: SpannedText] = [:]
  private var objectives: [(label: SpannedText?, text: SpannedText, span: SourceSpan)] = []
  private var extent: SourceSpan?
  /// Text near the goal that is no sentence of it.
  var other: [SpannedText] = []

  /// Whether the goal itself is there, as a sentence or as its columns.
  var hasText: Bool { text != nil || facts["goal.behavior"] != nil }

  mutating func extend(_ span: SourceSpan?) {
    guard let span else { return }
    extent = extent?.union(span) ?? span
  }

  mutating func addSentence(_ sentence: SpannedText) { more.append(sentence) }

  mutating func addObjective(label: SpannedText?, _ text: SpannedText, _ span: SourceSpan) {
    objectives.append((label, text, span))
    extend(span)
  }

  mutating func set(_ fact: String, _ value: SpannedText) {
    guard !value.isEmpty, value.bytes.contains(where: \.isWordByte) else { return }
    extend(value.spans.extent)
    switch fact {
    case "goal.label": label = label ?? value
    case "goal.area": area = value
    case "goal.text": if text == nil { text = value } else { addSentence(value) }
    default: if facts[fact] == nil { facts[fact] = value }
    }
  }

  /// The goal, taken apart; nil where it has no words of its own.
  func goal(names: [String]) -> Goal? {
    let columns = ["goal.timeframe", "goal.condition", "goal.name", "goal.behavior", "goal.criteria"].compactMap { facts[$0] }
    let whole = text ?? (facts["goal.behavior"] == nil ? nil : columns.reduce(into: SpannedText()) { $0.append($1) })
    guard let whole, let place = whole.spans.extent else { return nil }
    let phrase = GoalPhrase.read(whole, names: names)
    var goal = Goal(text: whole.sourced, span: extent?.union(place) ?? place)
    goal.label = label?.sourced
    goal.area = area?.sourced
    goal.timeframe = phrase.timeframe(in: whole)
    goal.condition = phrase.condition.map { whole.sourced($0) }
    goal.behavior = phrase.behavior.map { whole.sourced($0) }
    goal.criteria = phrase.criteria
    goal.consistency = phrase.consistency
    goal.baseline = phrase.baseline
    goal.methods = phrase.methods.map { whole.sourced($0) }
    goal.schedule = phrase.schedule.map { whole.sourced($0) }
    goal.responsible = phrase.responsible.map { whole.sourced($0) }
    fillFromLabels(&goal, names)
    goal.objectives = objectives.compactMap { item in
      var builder = GoalBuilder()
      builder.label = item.label
      builder.text = item.text
      builder.extent = item.span
      return builder.goal(names: names)
    }
    return goal
  }

  /// What labels and columns say outright comes before what the sentence gives.
  private func fillFromLabels(_ goal: inout Goal, _ names: [String]) {
    if let condition = facts["goal.condition"] { goal.condition = condition.sourced }
    if text == nil, let behavior = facts["goal.behavior"] {
      goal.behavior = GoalPhrase.read(behavior, names: names).behavior.map { behavior.sourced($0) } ?? behavior.sourced
    }
    if let timeframe = facts["goal.timeframe"] {
      let read = GoalPhrase.read(timeframe, names: names).timeframe(in: timeframe)
      let date = DatesReader.all(in: timeframe)
      goal.timeframe = read ?? Timeframe(text: timeframe.sourced, by: date.count == 1 ? date[0].value : nil)
    }
    if let criteria = facts["goal.criteria"], text != nil {
      let read = GoalPhrase.read(criteria, names: names)
      if !read.criteria.isEmpty { goal.criteria = read.criteria }
      if let consistency = read.consistency { goal.consistency = consistency }
    }
    for sentence in more {
      let read = GoalPhrase.read(sentence, names: names)
      goal.baseline = goal.baseline ?? read.baseline
      if goal.methods.isEmpty { goal.methods = read.methods.map { sentence.sourced($0) } }
    }
    if let baseline = facts["goal.baseline"] { goal.baseline = BaselinePhrase.read(baseline) }
    if let method = facts["goal.method"] ?? facts["goal.methodAndSchedule"] { goal.methods = [method.sourced] }
    if let schedule = facts["goal.schedule"] { goal.schedule = schedule.sourced }
    if let responsible = facts["goal.responsible"] { goal.responsible = responsible.sourced }
  }
}
