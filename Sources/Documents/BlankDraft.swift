public import IEPModel

extension OfficialDraft {
  /// An empty draft to fill in: every part of a plan, its lines blank. Read back, it says nothing.
  public static var blank: IEPDraft {
    let blank = Sourced("______", [])
    var draft = IEPDraft()
    draft.kind = .iep
    draft.status = Sourced(.draft, [])
    draft.student.disabilities = [Disability(category: .other, role: .primary, text: blank)]
    draft.team = [TeamMember(name: blank, role: blank)]
    for kind in [SectionKind.presentLevels, .academic, .functional] {
      draft.sections.append(
        Section(
          kinds: [kind], heading: nil, level: 2, span: SourceSpan(0, 0),
          blocks: [SourceBlock(.paragraph, SourceSpan(0, 0), lines: [blank.spanned(in: [])])]))
    }
    draft.strengths = blank
    draft.parentConcerns = blank
    draft.impact = blank
    draft.needs = [blank]
    draft.specialFactors = [
      "behavior", "limitedEnglish", "braille", "communication", "deafOrHardOfHearing", "assistiveTechnology",
    ].map { SpecialFactor(factor: $0, answer: Sourced(.notStated, []), text: blank) }
    draft.goals = [goal(blank)]
    draft.services = [service(blank)]
    draft.accommodations = [
      Accommodation(text: blank, category: .presentation, isModification: false, span: SourceSpan(0, 0)),
      Accommodation(text: blank, category: .other, isModification: true, span: SourceSpan(0, 0)),
    ]
    draft.staffSupports = [blank]
    draft.transportation = blank
    draft.extendedSchoolYear = ExtendedSchoolYear()
    draft.extendedSchoolYear?.reason = blank
    draft.placement = Placement()
    draft.placement?.reason = blank
    draft.progressReports = ProgressReports(text: blank)
    // Another text than the name's, so that both have a column.
    let details = Sourced("_______", [])
    draft.assessments = [Assessment(name: blank, participation: Sourced(.notStated, []), text: details)]
    draft.transition.goals = ["Education or training", "Employment", "Independent living"].map {
      Transition.PostsecondaryGoal(area: Sourced($0, []), text: blank)
    }
    draft.transition.services = [blank]
    draft.transition.courseOfStudy = blank
    draft.consent = blank
    return draft
  }

  private static func goal(_ blank: Sourced<String>) -> Goal {
    var goal = Goal(text: blank, span: SourceSpan(0, 0))
    goal.timeframe = Timeframe(text: blank)
    goal.condition = blank
    goal.behavior = blank
    goal.criteria = [Criterion(kind: .percent, value: 0, comparison: .atLeast, text: blank)]
    goal.consistency = Consistency(count: 0, of: nil, unit: "", consecutive: false, text: blank)
    goal.baseline = Baseline(text: blank)
    goal.methods = [blank]
    goal.schedule = blank
    goal.responsible = blank
    goal.area = blank
    goal.label = Sourced("Goal 1", [])
    var objective = Goal(text: blank, span: SourceSpan(0, 0))
    objective.label = Sourced("Objective 1.1", [])
    goal.objectives = [objective]
    return goal
  }

  private static func service(_ blank: Sourced<String>) -> Service {
    var service = Service(text: blank, span: SourceSpan(0, 0))
    service.name = blank
    service.location = blank
    service.group = blank
    service.provider = blank
    service.start = blank
    service.end = blank
    return service
  }
}
