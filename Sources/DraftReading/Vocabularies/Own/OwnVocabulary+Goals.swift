import IEPModel

extension OwnVocabulary {
  /// A goal or objective. Of one that gives its sentence alone, the parts are read from the sentence.
  static func goal(_ object: DataObject) throws(ReadFailure) -> Goal {
    var object = object
    let parts = ["timeframe", "condition", "behavior", "criteria", "consistency"]
    let sentenceAlone = parts.allSatisfy { !object.has($0) }
    let text = try object.words("text")
    let behavior = try object.text("behavior")
    guard let words = text?.sourced ?? behavior else {
      throw object.fault(object.node, "a goal needs its text")
    }
    var goal = Goal(text: words, span: object.node.span)
    goal.label = try object.text("label")
    goal.area = try object.text("area")
    goal.behavior = behavior
    goal.condition = try object.text("condition")
    goal.timeframe = try object.object("timeframe").flatMap(timeframe)
    for criterion in try object.objects("criteria") { goal.criteria.append(try self.criterion(criterion)) }
    goal.consistency = try object.object("consistency").map(consistency)
    goal.baseline = try object.object("baseline").flatMap(baseline)
    goal.methods = try object.texts("methods")
    goal.schedule = try object.text("schedule")
    goal.responsible = try object.text("responsible")
    for objective in try object.objects("objectives") { goal.objectives.append(try self.goal(objective)) }
    object.skip(DataObject.places)
    try object.end()
    if sentenceAlone, let text {
      let methods = goal.methods
      GoalPhrase.read(text).fill(&goal)
      if !methods.isEmpty { goal.methods = methods }
    }
    return goal
  }

  private static func timeframe(_ object: DataObject) throws(ReadFailure) -> Timeframe? {
    var object = object
    let text = try object.text("text")
    let by = try object.date("by")
    let weeks = try object.whole("withinWeeks")
    try object.end()
    let spoken = weeks.map { Sourced("within \($0) weeks", object.valueSpans) }
    guard let words = text ?? by?.map({ "by \($0)" }) ?? spoken else { return nil }
    return Timeframe(text: words, by: by?.value, withinWeeks: weeks)
  }

  private static func criterion(_ object: DataObject) throws(ReadFailure) -> Criterion {
    var object = object
    let kind = try object.choice("kind", Criterion.Kind.self)?.value
    let value = try object.number("value")?.value
    let whole = try object.number("of")?.value
    let unit = try object.text("unit")?.value
    let comparison = try object.choice("comparison", Criterion.Comparison.self)?.value
    try object.end()
    guard let kind, let value else {
      throw object.fault(object.node, "a criterion needs its kind and its value")
    }
    if kind == .percent, 100 < value, comparison != .atMost {
      throw object.fault(object.node, "value: more than 100 percent cannot be reached")
    }
    var criterion = Criterion(
      kind: kind, value: value, of: whole, unit: unit, comparison: comparison ?? kind.usual,
      text: Sourced("", object.valueSpans))
    criterion.text.value = criterion.notation
    return criterion
  }

  private static func consistency(_ object: DataObject) throws(ReadFailure) -> Consistency {
    var object = object
    let count = try object.whole("count")
    let whole = try object.whole("of")
    let unit = try object.text("unit")?.value
    let consecutive = try object.flag("consecutive") ?? false
    try object.end()
    guard let count else { throw object.fault(object.node, "a consistency needs its count") }
    var consistency = Consistency(
      count: count, of: whole, unit: unit ?? "", consecutive: consecutive,
      text: Sourced("", object.valueSpans))
    consistency.text.value = consistency.notation
    return consistency
  }

  private static func baseline(_ object: DataObject) throws(ReadFailure) -> Baseline? {
    var object = object
    let said = try object.words("text")
    let value = try object.number("value")
    let unit = try object.text("unit")
    let date = try object.date("date")
    try object.end()
    let measure = [value?.value.description, unit?.value].compactMap(\.self).joined(separator: " ")
    let whole = [measure, date.map { "(\($0.value))" } ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    if said == nil, whole.isEmpty { return nil }
    var baseline = Baseline(
      text: said?.sourced ?? Sourced(whole, object.valueSpans), value: value?.value, unit: unit?.value,
      date: date?.value)
    // A number that the words do not have must not be lost.
    if let said, let value, BaselinePhrase.read(said)?.value != value.value,
      !said.string.contains(value.value.description)
    {
      baseline.apart = Sourced(measure, value.spans + (unit?.spans ?? []))
    }
    return baseline
  }
}

extension Criterion.Kind {
  /// How a criterion of this kind is meant where nothing else is said.
  fileprivate var usual: Criterion.Comparison { self == .maximum || self == .latency ? .atMost : .atLeast }
}
