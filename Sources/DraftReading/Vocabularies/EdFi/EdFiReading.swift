import IEPModel

/// One plan while its records are read.
struct EdFiReading {
  let plan: EdFiFile.Plan
  var draft = IEPDraft()
  var diagnostics: [Diagnostic] = []
  var owners: [KeptWords.Owner] = []

  init(plan: EdFiFile.Plan) { self.plan = plan }

  mutating func read() {
    draft.kind = .iep
    for record in plan.records {
      switch record.name {
      case "Student": readStudent(record)
      case "StudentIEP": readPlan(record)
      case "StudentIEPGoal": readGoal(record)
      case "StudentIEPServicePrescription": readService(record)
      default: break
      }
    }
  }

  mutating func date(_ text: SpannedText?) -> Sourced<String>? {
    if let text, ElementValues.isImpossibleDate(text) {
      diagnostics.append(Diagnostic(.impossibleDate, .warning, at: text.spans.extent ?? SourceSpan(0, 0)))
    }
    return ElementValues.date(text)
  }

  private mutating func readStudent(_ record: Element) {
    var name = SpannedText()
    for part in ["FirstName", "MiddleName", "LastSurname"] {
      if let text = record.text("Name", part) ?? record.text(part) { name.append(text) }
    }
    if !name.isEmpty { draft.student.name = name.sourced }
    draft.student.dateOfBirth = date(record.text("BirthData", "BirthDate") ?? record.text("BirthDate"))
  }

  /// The plan's dates, what the child was found eligible under, and accommodations. `IEPStatus` says whether the plan
  /// is in use, not whether it is a draft: it stays words.
  private mutating func readPlan(_ record: Element) {
    draft.dates.start = date(record.text("IEPBeginDate"))
    draft.dates.end = date(record.text("IEPEndDate"))
    let found = record.all("Disability").enumerated().sorted {
      (Self.order($0.element), $0.offset) < (Self.order($1.element), $1.offset)
    }
    for (place, disability) in found.map(\.element).enumerated() {
      guard let text = (disability.text("Disability") ?? disability.text).map(EdFiCodes.value) else {
        continue
      }
      let roles: [Disability.Role] = [.primary, .secondary, .tertiary]
      draft.student.disabilities.append(
        Disability(
          category: DisabilityCategory(codeOrName: text.string) ?? .other, role: roles[safe: place],
          text: text.sourced))
    }
    for code in record.all("Accommodation") {
      guard let text = (code.text("Accommodation") ?? code.text).map(EdFiCodes.value) else { continue }
      draft.accommodations.append(
        Accommodation(
          text: text.sourced, category: AccommodationCategory.of(text.string.lowercased()),
          isModification: false,
          span: code.node.span))
    }
  }

  private static func order(_ disability: Element) -> Int {
    ElementValues.whole(disability.text("OrderOfDisability")) ?? Int.max
  }

  /// A goal by its sentence; one for the time after school by its type, "Transition - Academic Achievement".
  private mutating func readGoal(_ record: Element) {
    let type = record.text("IEPGoalType").map(EdFiCodes.value)
    let label = record.text("IEPGoalIdentifier")?.sourced
    guard let text = record.text("IEPGoalDetails") else { return }
    if let type, type.string.lowercased().hasPrefix("transition") {
      let area =
        type.bytes.firstIndex(of: UInt8(ascii: "-")).map { type[($0 + 1)..<type.count].trimmed } ?? type
      draft.transition.goals.append(Transition.PostsecondaryGoal(area: area.sourced, text: text.sourced))
      var owner = KeptWords.Owner(record.node, .transition, nil)
      owner.takesAll = true
      owners.append(owner)
      return
    }
    var goal = Goal(text: text.sourced, span: record.node.span)
    goal.label = label
    owners.append(KeptWords.Owner(record.node, .goals, label ?? type?.sourced))
    goal.area = type?.sourced
    GoalPhrase.read(text).fill(&goal)
    if let end = date(record.text("GoalAchievementPeriod", "EndDate")) {
      if goal.timeframe == nil {
        goal.timeframe = Timeframe(text: end, by: end.value)
      } else if goal.timeframe?.by == end.value {
        goal.timeframe?.text.stands(alsoAt: end.spans)
      }
    }
    draft.goals.append(goal)
  }
}
