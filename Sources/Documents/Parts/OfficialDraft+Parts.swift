import IEPModel
import Wording

extension OfficialDraft {
  /// What stands in each part, from the data; empty where the data has nothing for it.
  func blocks(of kind: SectionKind) -> [SourceBlock] {
    switch kind {
    case .studentInfo: student
    case .meetingInfo: dates
    case .team: team
    case .parentConcerns: narrative(draft.parentConcerns)
    case .strengths: narrative(draft.strengths)
    case .impact: narrative(draft.impact)
    case .needs: form.list(draft.needs.map { form.item(spanned($0)) })
    case .evaluationResults: scores
    case .specialFactors: form.list(draft.specialFactors.map(factor))
    case .goals: draft.goals.flatMap(goal)
    case .progressReporting: narrative(draft.progressReports?.text)
    case .services: services
    case .accommodations: supports { !$0.isModification }
    case .modifications: supports { $0.isModification }
    case .staffSupports: form.list(draft.staffSupports.map { form.item(spanned($0)) })
    case .transportation: narrative(draft.transportation)
    case .esy: extendedSchoolYear
    case .placement: placement
    case .assessments: tests
    case .transition: transition
    case .pwn: form.list(draft.notice.map { form.field("notice.\($0.item.rawValue)", spanned($0.text)) })
    case .consent: narrative(draft.consent)
    default: []
    }
  }

  /// A value with its place.
  func spanned(_ value: Sourced<String>) -> SpannedText { value.spanned(in: source) }
  func spanned(_ value: Sourced<String>?) -> SpannedText? { value.map(spanned) }
  func spanned(_ value: Sourced<Decimal>?, _ sign: String = "") -> SpannedText? {
    value.map { $0.map { "\($0)\(sign)" }.spanned(in: source) }
  }

  private func narrative(_ value: Sourced<String>?) -> [SourceBlock] {
    value.map { [form.paragraph(spanned($0))] } ?? []
  }

  // MARK: head

  /// The document's name.
  var title: SentenceKey { SentenceKey.named("official.title.\(draft.kind.rawValue)") ?? .officialTitle }

  /// Whether it is a draft: so marked unless the data says otherwise.
  var mark: SpannedText? {
    draft.status?.value == .final || draft.status?.value == .amendment ? nil : form.phrase(.officialDraft)
  }

  private var student: [SourceBlock] {
    let student = draft.student
    return form.list(
      [
        form.field("student.name", spanned(student.name)),
        form.field("student.dateOfBirth", spanned(student.dateOfBirth)),
        form.field("student.grade", spanned(student.grade)),
        form.field("student.school", spanned(student.school)),
        form.field("student.district", spanned(student.district)),
        form.field("document.state", spanned(draft.state)),
        form.field("document.status", spanned(draft.status?.map(\.rawValue))),
      ] + student.disabilities.map(disability))
  }

  private func disability(_ disability: Disability) -> SourceBlock {
    form.field(
      "student.disability" + (disability.role.map { ".\($0.rawValue)" } ?? ""), spanned(disability.text))
  }

  private var dates: [SourceBlock] {
    let dates = draft.dates
    return form.list([
      form.field("dates.meeting", spanned(dates.meeting)), form.field("dates.start", spanned(dates.start)),
      form.field("dates.end", spanned(dates.end)),
      form.field("dates.annualReview", spanned(dates.annualReview)),
      form.field("dates.reevaluation", spanned(dates.reevaluation)),
    ])
  }

  private var team: [SourceBlock] {
    form.table(
      [form.names.column("team.name"), form.names.column("team.role")],
      draft.team.map { [spanned($0.name), spanned($0.role)] })
  }

  /// The question, the answer and what is said with it.
  private func factor(_ factor: SpecialFactor) -> SourceBlock {
    let text = spanned(factor.text)
    let question = form.names.label("factor.\(factor.factor)")
    guard factor.answer.value != .notStated else { return form.labelled(question, text) }
    let answer = form.words.say(factor.answer.value == .yes ? .officialYes : .officialNo) ?? ""
    if factor.text.value.lowercased() == answer.lowercased() { return form.labelled(question, text) }
    var whole = spanned(factor.answer.map { _ in answer })
    whole.append(form.text("."), separated: false)
    whole.append(text)
    return form.labelled(question, whole)
  }

  // MARK: the rest

  private func blank(_ isOpen: Bool) -> SpannedText? { isOpen ? form.blank : nil }

  /// In the data's order: a heading where the group changes.
  private func supports(_ isOne: (Accommodation) -> Bool) -> [SourceBlock] {
    let chosen = draft.accommodations.filter(isOne)
    let runs =
      chosen.indices.filter { $0 == 0 || chosen[$0].category != chosen[$0 - 1].category } + [chosen.count]
    return zip(runs, runs.dropFirst()).flatMap { start, end -> [SourceBlock] in
      let name = form.names.label("category.\(chosen[start].category.rawValue)")
      return [form.heading(3, form.text(name))]
        + form.list(chosen[start..<end].map { form.item(spanned($0.text)) })
    }
  }

  private var extendedSchoolYear: [SourceBlock] {
    guard let year = draft.extendedSchoolYear else { return [] }
    let decision = year.decision.map { decision in
      let key: SentenceKey =
        switch decision.value {
        case .yes: .officialYes
        case .no: .officialNo
        case .undecided: .officialUndecided
        }
      return Sourced(form.words.say(key) ?? "", decision.spans).spanned(in: source)
    }
    return form.list([
      form.field("esy.decision", decision), form.field("esy.reason", ifSaid: spanned(year.reason)),
    ])
  }

  private var placement: [SourceBlock] {
    guard let placement = draft.placement else { return [] }
    let minutes = spanned(placement.minutesOutsidePerWeek)
    let isOpen = placement.percentInRegularClass == nil && minutes == nil
    return form.list([
      form.field(
        "placement.percentInside", ifSaid: spanned(placement.percentInRegularClass, "%") ?? blank(isOpen)),
      form.field("placement.minutesOutside", ifSaid: minutes ?? blank(isOpen)),
      form.field("placement.reason", ifSaid: spanned(placement.reason)),
    ])
  }

  private var tests: [SourceBlock] {
    form.table(
      ["assessment.name", "assessment.participation", "assessment.text"].map(form.names.column),
      draft.assessments.map { test in
        let key = SentenceKey.named("official.\(test.participation.value.rawValue)")
        let how = key.flatMap { form.words.say($0) }.map { words in
          spanned(test.participation.map { _ in words })
        }
        return [
          spanned(test.name), how ?? form.blank, test.text == test.name ? nil : spanned(test.text),
        ]
      })
  }

  private var transition: [SourceBlock] {
    let transition = draft.transition
    return form.list(
      transition.assessments.map { form.field("transition.assessment", spanned($0)) }
        + transition.goals.map { goal in
          let label = form.names.label("transition.goal")
          let area = goal.area.map { " (\($0.value))" } ?? ""
          return form.labelled(label + area, spanned(goal.text))
        } + transition.services.map { form.field("transition.service", spanned($0)) }
        + [form.field("transition.courseOfStudy", ifSaid: spanned(transition.courseOfStudy))])
  }

  private var scores: [SourceBlock] {
    form.table(
      ["score.measure", "score.result"].map(form.names.column),
      draft.scores.map { [spanned($0.measure), Sourced($0.notation, [$0.span]).spanned(in: source)] })
  }
}
