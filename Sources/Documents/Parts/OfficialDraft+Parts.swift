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
    case .goals: draft.goals.enumerated().flatMap { goal($0.element, number: $0.offset + 1) }
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
  var title: SentenceKey { SentenceKey(rawValue: "official.title.\(draft.kind.rawValue)") ?? .officialTitle }

  /// Whether it is a draft: so marked unless the data says otherwise.
  var mark: SpannedText? {
    draft.status == .final || draft.status == .amendment ? nil : form.phrase(.officialDraft)
  }

  private var student: [SourceBlock] {
    let student = draft.student
    let known = form.list([
      form.field("student.name", spanned(student.name)),
      form.field("student.dateOfBirth", spanned(student.dateOfBirth)),
      form.field("student.grade", spanned(student.grade)),
      form.field("student.school", spanned(student.school)),
      form.field("student.district", spanned(student.district)),
      form.field("document.state", draft.state.map(form.text)),
      form.field("document.status", draft.status.map { form.text($0.rawValue) }),
    ])
    return known + form.list(student.disabilities.map(disability))
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

  private func factor(_ factor: SpecialFactor) -> SourceBlock {
    let text = spanned(factor.text)
    let answer = form.words.say(factor.answer == .yes ? .officialYes : .officialNo) ?? ""
    let question = form.names.label("factor.\(factor.factor)")
    // The draft's own line holds question and answer.
    if factor.answer == .notStated || !factor.text.value.utf8.contains(UInt8(ascii: ":")) {
      return form.labelled(question, factor.answer == .notStated ? text : answered(answer, text))
    }
    return form.item(text)
  }

  private func answered(_ answer: String, _ text: SpannedText) -> SpannedText {
    var whole = form.text(answer + ".")
    whole.append(text)
    return whole
  }

  // MARK: the rest

  private func supports(_ isOne: (Accommodation) -> Bool) -> [SourceBlock] {
    let chosen = draft.accommodations.filter(isOne)
    return Accommodation.Category.allCases.flatMap { category -> [SourceBlock] in
      let items = chosen.filter { $0.category == category }.map { form.item(spanned($0.text)) }
      guard !items.isEmpty else { return [] }
      let name = form.names.label("category.\(category.rawValue)")
      return [form.heading(3, form.text(name))] + form.list(items)
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
    return form.list([
      form.field("placement.percentInside", ifSaid: spanned(placement.percentInRegularClass, "%")),
      form.field("placement.minutesOutside", ifSaid: spanned(placement.minutesOutsidePerWeek)),
      form.field("placement.reason", ifSaid: spanned(placement.reason)),
    ])
  }

  private var tests: [SourceBlock] {
    form.table(
      ["assessment.name", "assessment.participation", "assessment.text"].map(form.names.column),
      draft.assessments.map { test in
        let how =
          test.participation == .notStated
          ? nil : SentenceKey(rawValue: "official.\(test.participation.rawValue)")
        return [
          spanned(test.name), how.map(form.phrase), test.text == test.name ? nil : spanned(test.text),
        ]
      })
  }

  private var transition: [SourceBlock] {
    let transition = draft.transition
    return form.list(transition.assessments.map { form.field("transition.assessment", spanned($0)) })
      + form.list(
        transition.goals.map { goal in
          let label = form.names.label("transition.goal")
          let area = goal.area.map { ": " + $0.value } ?? ""
          return form.labelled(label + area, spanned(goal.text))
        })
      + form.list(transition.services.map { form.field("transition.service", spanned($0)) })
      + form.list([form.field("transition.courseOfStudy", ifSaid: spanned(transition.courseOfStudy))])
  }

  private var scores: [SourceBlock] {
    form.table(
      ["score.measure", "score.result"].map(form.names.column),
      draft.scores.map { [spanned($0.measure), Sourced($0.notation, [$0.span]).spanned(in: source)] })
  }
}
