extension IEPDraft {
  /// The places of every value that was read.
  public var claimedSpans: [SourceSpan] {
    var spans: [SourceSpan] = []
    func add<Value>(_ value: Sourced<Value>?) { spans += value?.spans ?? [] }
    func add(_ goal: Goal) {
      add(goal.label)
      add(goal.area)
      add(goal.text)
      add(goal.timeframe?.text)
      add(goal.condition)
      add(goal.behavior)
      for criterion in goal.criteria { add(criterion.text) }
      add(goal.consistency?.text)
      add(goal.baseline?.text)
      add(goal.baseline?.apart)
      for method in goal.methods { add(method) }
      add(goal.schedule)
      add(goal.responsible)
      for objective in goal.objectives { add(objective) }
    }
    add(status)
    add(state)
    add(student.name)
    add(student.dateOfBirth)
    add(student.grade)
    add(student.school)
    add(student.district)
    for disability in student.disabilities { add(disability.text) }
    for date in [dates.meeting, dates.start, dates.end, dates.annualReview, dates.reevaluation] { add(date) }
    for member in team {
      add(member.name)
      add(member.role)
    }
    for section in sections { add(section.heading) }
    for goal in goals { add(goal) }
    for service in services {
      add(service.text)
      add(service.name)
      add(service.amountText)
      spans += service.deliverySpans + service.settingSpans
      for value in [service.location, service.group, service.provider, service.start, service.end] {
        add(value)
      }
    }
    for accommodation in accommodations { add(accommodation.text) }
    add(placement?.percentInRegularClass)
    add(placement?.minutesOutsidePerWeek)
    add(placement?.reason)
    add(extendedSchoolYear?.decision)
    add(extendedSchoolYear?.reason)
    for factor in specialFactors {
      add(factor.answer)
      add(factor.text)
    }
    for support in staffSupports { add(support) }
    add(transportation)
    add(progressReports?.text)
    for assessment in assessments {
      add(assessment.name)
      add(assessment.participation)
      add(assessment.text)
    }
    for value in transition.assessments + transition.services { add(value) }
    for goal in transition.goals {
      add(goal.area)
      add(goal.text)
    }
    add(transition.courseOfStudy)
    for item in notice { add(item.text) }
    for score in scores {
      add(score.measure)
      spans.append(score.span)
    }
    for value in [strengths, parentConcerns, impact, consent] { add(value) }
    for need in needs { add(need) }
    return spans.merged
  }
}
