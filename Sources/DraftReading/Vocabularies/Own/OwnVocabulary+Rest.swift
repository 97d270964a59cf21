import IEPModel

extension OwnVocabulary {
  static func readSupports(_ root: inout DataObject, into draft: inout IEPDraft) throws(ReadFailure) {
    for object in try root.objects("accommodations") {
      draft.accommodations.append(try accommodation(object))
    }
    draft.placement = try root.object("placement").flatMap(placement)
    draft.extendedSchoolYear = try root.object("extendedSchoolYear").flatMap(extendedSchoolYear)
    for object in try root.objects("specialFactors") { draft.specialFactors.append(try factor(object)) }
    draft.staffSupports = try root.texts("staffSupports")
    draft.transportation = try root.text("transportation")
    draft.progressReports = try root.object("progressReports").flatMap(progressReports)
    for object in try root.objects("assessments") { draft.assessments.append(try assessment(object)) }
  }

  static func readLater(_ root: inout DataObject, into draft: inout IEPDraft) throws(ReadFailure) {
    if let transition = try root.object("transition") { draft.transition = try self.transition(transition) }
    if var notice = try root.object("notice") {
      for object in try notice.objects("items") { draft.notice.append(try noticeItem(object)) }
      try notice.end()
    }
    for object in try root.objects("scores") { draft.scores.append(try score(object)) }
  }

  private static func accommodation(_ object: DataObject) throws(ReadFailure) -> Accommodation {
    var object = object
    let text = try object.text("text")
    let category = try object.choice("category", Accommodation.Category.self)?.value
    let isModification = try object.flag("isModification")
    object.skip(DataObject.places)
    try object.end()
    guard let text else { throw object.fault(object.node, "an accommodation needs its text") }
    return Accommodation(
      text: text, category: category ?? AccommodationCategory.of(text.value.lowercased()),
      isModification: isModification ?? false, span: object.node.span)
  }

  private static func placement(_ object: DataObject) throws(ReadFailure) -> Placement? {
    var object = object
    var placement = Placement()
    placement.percentInRegularClass = try object.number("percentInRegularClass", upTo: 100)
    placement.minutesOutsidePerWeek = try object.number("minutesOutsidePerWeek", upTo: 10_080)
    placement.reason = try object.text("reason")
    object.skip(DataObject.places)
    try object.end()
    return placement == Placement() ? nil : placement
  }

  private static func extendedSchoolYear(_ object: DataObject) throws(ReadFailure) -> ExtendedSchoolYear? {
    var object = object
    var year = ExtendedSchoolYear()
    year.decision = try object.choice("decision", ExtendedSchoolYear.Decision.self)
    year.reason = try object.text("reason")
    object.skip(DataObject.places)
    try object.end()
    return year == ExtendedSchoolYear() ? nil : year
  }

  private static func factor(_ object: DataObject) throws(ReadFailure) -> SpecialFactor {
    var object = object
    let factor = try object.text("factor")
    let answer = try object.choice("answer", Answer.self)
    let text = try object.text("text")
    object.skip(DataObject.places)
    try object.end()
    guard let factor else { throw object.fault(object.node, "a special factor needs its name") }
    let said = answer ?? Sourced(.notStated, [])
    return SpecialFactor(
      factor: factor.value, answer: said,
      text: text ?? Sourced(said.value.rawValue.spelledOut, object.valueSpans))
  }

  private static func progressReports(_ object: DataObject) throws(ReadFailure) -> ProgressReports? {
    var object = object
    let text = try object.text("text")
    let times = try object.whole("times", upTo: 366)
    let per = try object.choice("per", ServicePeriod.Unit.self)?.value
    object.skip(DataObject.places)
    try object.end()
    let spoken = times.map { times in "\(times) times per \((per ?? .year).rawValue)" }
    return (text ?? spoken.map { Sourced($0, object.valueSpans) }).map {
      ProgressReports(text: $0, times: times, per: per)
    }
  }

  private static func assessment(_ object: DataObject) throws(ReadFailure) -> Assessment {
    var object = object
    let name = try object.text("name")
    let participation = try object.choice("participation", Assessment.Participation.self)
    let text = try object.text("text")
    object.skip(DataObject.places)
    try object.end()
    guard let name = name ?? text else { throw object.fault(object.node, "a test needs its name") }
    return Assessment(name: name, participation: participation ?? Sourced(.notStated, []), text: text ?? name)
  }

  private static func transition(_ object: DataObject) throws(ReadFailure) -> Transition {
    var object = object
    var transition = Transition()
    transition.assessments = try object.texts("assessments")
    for goal in try object.objects("goals") {
      var goal = goal
      let area = try goal.text("area")
      let text = try goal.text("text")
      goal.skip(DataObject.places)
      try goal.end()
      guard let text else { throw goal.fault(goal.node, "a goal for after school needs its text") }
      transition.goals.append(Transition.PostsecondaryGoal(area: area, text: text))
    }
    transition.services = try object.texts("services")
    transition.courseOfStudy = try object.text("courseOfStudy")
    object.skip(DataObject.places)
    try object.end()
    return transition
  }

  private static func noticeItem(_ object: DataObject) throws(ReadFailure) -> NoticeItem {
    var object = object
    let item = try object.choice("item", NoticeItem.Item.self)?.value
    let text = try object.text("text")
    object.skip(DataObject.places)
    try object.end()
    guard let item, let text else {
      throw object.fault(object.node, "a part of a notice needs its item and its text")
    }
    return NoticeItem(item: item, text: text)
  }

  private static func score(_ object: DataObject) throws(ReadFailure) -> Score {
    var object = object
    let measure = try object.text("measure")
    let kind = try object.choice("kind", Score.Kind.self)?.value
    var score = Score(
      kind: kind ?? .raw, value: try object.number("value")?.value,
      span: object.valueSpans.first ?? object.node.span)
    score.measure = measure
    let (low, high) = (try object.number("low"), try object.number("high"))
    (score.low, score.high) = (low?.value, high?.value)
    score.intervalSpans = [low, high].compactMap { $0 }.flatMap(\.spans)
    score.percentile = try object.number("percentile", upTo: 100)?.value
    score.limit = try object.choice("limit", Score.Limit.self)?.value
    object.skip(DataObject.places)
    try object.end()
    guard kind != nil else { throw object.fault(object.node, "a score needs its kind") }
    return score
  }
}
