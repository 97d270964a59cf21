import IEPModel

extension A4LReading {
  /// Who the plan is for, its dates, and what the child was found eligible under.
  mutating func readStudent(_ plan: Element) {
    let dates = plan.all("iepPlan", "effectivePeriod")
    draft.dates.start = date(dates.lazy.compactMap { $0.text("start") }.first)
    draft.dates.end = date(dates.lazy.compactMap { $0.text("end") }.first)
    draft.dates.reevaluation = date(plan.text("iepAdministrativeData", "reevaluationDueDate"))
    readPerson()
    if let grade = plan.text("iepPlan", "enrollmentGradeLevel", "standardGradeLevel") {
      draft.student.grade = A4LCodes.grade(grade).sourced
    }
    for code in plan.texts("iepEligibility", "ideaDisability", "disabilityCodeList") {
      let category = DisabilityCategory(codeOrName: code.string) ?? .other
      let roles: [Disability.Role] = [.primary, .secondary, .tertiary]
      draft.student.disabilities.append(
        Disability(
          category: category, role: roles[safe: draft.student.disabilities.count],
          text: A4LCodes.disability(code).sourced))
    }
  }

  /// The child's name and school, which only a transfer sends along (`referenceObjects/student`).
  private mutating func readPerson() {
    guard let student = people?.all("referenceObjects", "student").first else { return }
    var name = student.text("name", "fullName") ?? student.text("name", "givenName") ?? SpannedText()
    if student.text("name", "fullName") == nil {
      for part in ["middleName", "familyName"] {
        if let text = student.text("name", part) { name.append(text) }
      }
    }
    if !name.isEmpty { draft.student.name = name.sourced }
    draft.student.dateOfBirth = date(student.text("demographics", "birthDate"))
    draft.student.school = student.text("enrollment", "schoolName")?.sourced
    draft.student.district =
      (student.text("enrollment", "leaName") ?? people?.text("referenceObjects", "leaList", "lea", "leaName"))?
      .sourced
    draft.student.grade =
      (student.text("enrollment", "gradeLevel") ?? student.text("enrollment", "gradeLevelCode"))
      .map(A4LCodes.grade)?.sourced
  }
}
