import IEPModel

/// Which part of a plan a label opens, and which labels are facts of the part at hand.
extension Outline {
  /// The parts that a label opens: not where it names a fact of a goal or of the child, or goals by number
  /// ("Goal(s): 1, 3").
  func labelKinds(_ label: SpannedText, _ value: SpannedText) -> [SectionKind]? {
    let phrase = FormPhrase.normalized(label)
    // "Percent general education: 64" in a part of another name.
    if current?.kinds == [.other], value.bytes.first?.isASCIIDigit ?? false,
      words.labels.asked(phrase, "placement.") == "placement.percentInside"
    {
      return [.placement]
    }
    if !value.isEmpty, value.bytes.allSatisfy({ $0.isASCIIDigit || ",-#& ".utf8.contains($0) }) { return nil }
    // "IEP Services: from 3/29/2027 to 3/15/2028" are the days of the plan.
    if DatesReader.servicesOfPlan.contains(phrase), DatePhrase.dates(in: value).count == 2 { return nil }
    // "Transitions: moves on in 2 of 10 chances" is what a child does all day, and no plan for after school.
    if phrase == "transitions", value.words.count > 3 { return nil }
    if let goal = current, goal.covers(.goals),
      words.labels.asked(phrase, "goal.") != nil || label.isNumbered && GoalBuilder.isSentence(value)
    {
      return nil
    }
    // "Vineland-3 Adaptive Behavior Composite: 76", "…: standard score 76" is a score.
    let isScore =
      value.bytes.first?.isASCIIDigit ?? false
      || ScoreNames.keys.longest(PhraseToken.tokens(of: value), at: 0) != nil
    if isScore, label.bytes.contains(where: \.isASCIIDigit),
      words.headings.exact(phrase).isEmpty
    {
      return nil
    }
    if words.labels.name(of: phrase, in: "student.") != nil
      || words.labels.name(of: phrase, in: "dates.") != nil
    {
      return nil
    }
    if let notice = current, notice.covers(.pwn), words.labels.asked(phrase, "notice.") != nil { return nil }
    if isRuledOut(phrase, value) { return nil }
    // "Dates: 8/31/2026 - 5/28/2027" under a service is its column, not the part about meetings.
    if let services = current, services.covers(any: [.services, .relatedServices]), !value.isEmpty,
      let role = ServiceColumnRole.named(label), role != .setting || value.words.count <= 6
    {
      return nil
    }
    // "Assistive technology: indirect, 15 min/month" among services is one.
    if let services = current, services.covers(any: [.services, .relatedServices]),
      ServiceNames.isKnown(label) && !ServicePhrase.read(value).amounts.isEmpty
        && !words.headings.exact(phrase).contains(where: { $0.name == "staffSupports" })
        || value.isEmpty && isServiceName(label)
    {
      return nil
    }
    // "Related services: Ana will meet with the counselor" among activities for life after school.
    if current?.covers(.transitionServices) ?? false, phrase == "related services", !value.isEmpty,
      ServicePhrase.read(value).amounts.isEmpty
    {
      return nil
    }
    if current?.covers(.assessments) ?? false, phrase == "participation" || Self.tellsHowTaken(value) {
      return nil
    }
    // "☒ Keystone Exams with accommodations: …" is a choice among tests.
    if current?.covers(.assessments) ?? false, !CheckBox.read(label).isEmpty { return nil }
    if isFactOfPart(label, phrase) { return nil }
    // "Service: Occupational therapy, 30 minutes, 1 time per week" where no heading is about services.
    if ServiceColumnRole.named(label) == .service, current?.covers(any: [.cover, .other, .amendment]) ?? true
    {
      let service = ServicePhrase.read(value)
      if !service.amounts.isEmpty || service.openEnded { return [.services] }
    }
    // "Service: Audiology" behind the lines of the goals.
    if phrase == "service", current?.covers(.goals) ?? false, ServiceNames.isKnown(value) {
      return [.services]
    }
    guard let kinds = kinds(of: label, .label), opens(kinds, 9) || opensAnew(kinds, phrase) else {
      return nil
    }
    // "Date of Agreement for Amendment without Team Meeting: n/a" is a date, and no amendment.
    if phrase.hasPrefix("date "), kinds != [.dates] { return nil }
    // "The student will take the same State and district-wide assessments: Yes" under the tests.
    if current?.covers(.assessments) ?? false, kinds == [.evaluationResults] { return nil }
    // "Spring State Test in Reading: 684 (Basic)" is a result.
    if kinds == [.assessments], value.bytes.first?.isASCIIDigit ?? false { return nil }
    // "Is specially designed instruction needed? Yes" answers a question of the part it stands in.
    if Self.findings.isSuperset(of: kinds), current?.kinds != [.cover], let answer = YesNo.read(value),
      answer.range.lowerBound == 0, answer.rest.isEmpty
    {
      return nil
    }
    // "Is eligible for services in July and August: No" answers for the part about summers.
    if current?.covers(.esy) ?? false, kinds == [.services] || kinds == [.relatedServices],
      YesNo.read(value)?.rest.isEmpty ?? false
    {
      return nil
    }
    return kinds
  }

  /// "Exceptionality:" above a list of boxes.
  func boxesKinds(_ label: SpannedText) -> [SectionKind]? {
    let fact = words.labels.name(of: FormPhrase.normalized(label), in: "student.disability")
    return fact == nil ? nil : [.eligibility]
  }

  /// "Behavior support (push in)", "Speech" among services: whatever part of a plan its words also name.
  func isServiceName(_ text: SpannedText) -> Bool {
    ServiceNames.isSpecific(text)
      && words.headings.exact(FormPhrase.normalized(text)).allSatisfy { Self.alsoServices.contains($0.name) }
  }

  private static let alsoServices: Set<String> = [
    "behaviorPlan", "communication", "motor", "academic", "socialEmotional", "health", "physicalEducation",
  ]

  /// What a team finds by yes or no, where it decides on special education.
  private static let findings: Set<SectionKind> = [.eligibility, .impact, .sdi]

  /// Whether a label names a fact of the part that it stands in, whatever part its words alone name: "Reason for Time
  /// Outside the Regular Class" under Placement, "Behavior Supports" under Accommodations.
  private func isFactOfPart(_ label: SpannedText, _ phrase: String) -> Bool {
    guard let current else { return false }
    if (holder ?? current).covers(any: [.placement, .lre]), words.headings.exact(phrase).isEmpty {
      return words.labels.name(of: phrase, in: "placement.") != nil
    }
    return current.holdsAccommodations
      && (AccommodationCategory.named(label) != nil || current.hasGroups && DraftSection.isTests(label))
  }

  /// Whether a label asks if something else is what makes learning hard, as a team rules out causes of a disability:
  /// "Limited English proficiency is the determinant factor: ☐ Yes ☒ No".
  private func isRuledOut(_ phrase: String, _ value: SpannedText) -> Bool {
    let boxes = CheckBox.read(value)
    let isAnswered =
      !boxes.isEmpty && boxes.allSatisfy { YesNo.read(value[$0.label])?.rest.isEmpty ?? false }
      || YesNo.read(value).map { $0.range.lowerBound == 0 && $0.rest.isEmpty } ?? false
    let factors = ["determinant factor", "determining factor", "primary factor", "primary cause"]
    if factors.contains(where: { phrase.holds($0) }), isAnswered || value.isEmpty { return true }
    // "… the result of limited English proficiency: ☐ Yes ☒ No", or any such question of an eligibility.
    let isOfCause =
      current?.covers(.eligibility) ?? false
      || ["result of", "caused by", "due to"].contains { phrase.holds($0) }
    return isAnswered && isOfCause && words.headings.exactInNumber(phrase) == nil
      && words.headings.rules.name(of: phrase) == "languageNeeds"
  }
}
