import IEPModel
import Wording

/// The child's category, grade and school. The name stands in the page's head.
enum ChildExplainer {
  static func explain(_ draft: IEPDraft, _ words: Catalogue) -> [Said] {
    let student = draft.student
    var all: [Said] = []
    func add(_ value: Sourced<String>?, _ key: SentenceKey) {
      guard let value, let start = value.spans.first?.start else { return }
      var said = Said(at: start)
      said.add(words.say(key, [.text: value.inSentence]), key, value.spans)
      all.append(said)
    }
    if let born = student.dateOfBirth, let start = born.spans.first?.start, let date = words.date(born.value)
    {
      var said = Said(at: start)
      said.add(words.say(.childBorn, [.date: .text(date)]), .childBorn, born.spans)
      all.append(said)
    }
    add(student.grade, .childGrade)
    add(student.school, .childSchool)
    add(student.district, .childDistrict)
    for disability in student.disabilities {
      add(disability.text, disability.role == .primary ? .childDisabilityPrimary : .childDisability)
    }
    return all
  }
}

/// Who is on the team, a line each.
enum TeamExplainer {
  static func explain(_ draft: IEPDraft, _ words: Catalogue) -> [Said] {
    var all = draft.team.compactMap { member -> Said? in
      let spans = (member.name?.spans ?? []) + (member.role?.spans ?? [])
      guard let start = spans.first?.start else { return nil }
      var said = Said(at: start)
      switch (member.name, member.role) {
      case (let name?, let role?):
        said.add(
          words.say(.teamMember, [.name: name.slot, .role: role.inSentence]), .teamMember, spans, form: .point
        )
      case (let only?, nil), (nil, let only?):
        said.add(words.say(.teamNameOnly, [.name: only.slot]), .teamNameOnly, spans, form: .point)
      case (nil, nil): return nil
      }
      return said
    }
    let contacts = ["case manager", "coordinator", "liaison", "contact", "teacher of record"]
    let hasContact = draft.team.contains { member in
      contacts.contains { member.role?.value.lowercased().contains($0) == true }
    }
    let names = draft.sections.flatMap(\.blocks).flatMap(\.leafTexts).contains {
      $0.string.lowercased().holds("case manager")
    }
    if !all.isEmpty, !hasContact, !names {
      all[0].ask(words.say(.teamAsk), because: words.say(.teamBecause), [], .detail)
    }
    return all
  }
}

/// Help during long breaks.
enum ExtendedSchoolYearExplainer {
  static func explain(_ draft: IEPDraft, _ words: Catalogue) -> [Said] {
    guard let year = draft.extendedSchoolYear,
      let start = (year.decision?.spans ?? year.reason?.spans ?? []).first?.start
    else { return [] }
    var said = Said(at: start)
    // A sentence says more than yes or no, when and from what facts: it stands whole beside ours.
    func decide(_ key: SentenceKey) {
      let spans = year.decision?.spans ?? []
      if saysNoMore(spans, draft) {
        said.add(words.say(key), key, spans)
      } else {
        said.add(words.say(key), key, about: spans)
      }
    }
    switch year.decision?.value {
    case .yes: decide(.esyYes)
    case .no: decide(.esyNo)
    case .undecided:
      decide(.esyUndecided)
      let spans = year.decision?.spans ?? []
      // "The team will decide by March 27": when is said.
      if !spans.contains(where: draft.hasDate) {
        said.ask(words.say(.esyAsk), because: words.say(.questionBecauseOpen), spans, .open)
      }
    case nil:
      // Words that decide one thing for one case and another for the next, or only if something happens.
      said.add(words.say(.esyMixed), .esyMixed, about: year.reason?.spans ?? [])
      said.ask(
        words.say(.esyAskMixed), because: words.say(.questionBecauseOpen), year.reason?.spans ?? [], .open)
    }
    if let what = words.template(.esyWhat) { said.statements.append(what) }
    if let reason = year.reason, year.decision != nil {
      let isReason = ["because", "since", "data", "regress", "recoup", "lost", "skill", "progress", "reason"]
        .contains { reason.value.lowercased().holds($0) }
      let key = isReason ? SentenceKey.esyReason : .esyMore
      said.add(words.say(key), key, about: reason.spans)
    }
    return [said]
  }

  /// Whether the words of a decision are few, or all of them words that such a decision has: "The student is not
  /// eligible for extended school year services."
  private static func saysNoMore(_ spans: [SourceSpan], _ draft: IEPDraft) -> Bool {
    guard spans.reduce(0, { $0 + $1.count }) > 40 else { return true }
    let name = draft.student.name?.value.lowercased().split { !$0.isLetter } ?? []
    let texts = draft.sections.flatMap(\.blocks).flatMap(\.leafTexts)
    return spans.allSatisfy { span in
      guard let text = texts.first(where: { $0.range(in: span) != nil }), let range = text.range(in: span)
      else {
        return false
      }
      let words = text[range].string.lowercased().split { !$0.isLetter && !$0.isNumber }
      return words.allSatisfy { usual.contains($0) || name.contains($0) }
    }
  }

  private static let usual: Set<Substring> = [
    "the", "student", "child", "he", "she", "they", "is", "not", "does", "do", "will", "eligible", "for",
    "extended",
    "school", "year", "services", "service", "esy", "need", "needs", "needed", "require", "requires",
    "required",
    "receive", "qualify", "qualifies", "are", "to", "yes", "no", "team", "committee", "determined", "decided",
    "that",
    "has", "of", "an", "a", "in", "x",
  ]
}

/// State and district tests.
enum AssessmentExplainer {
  static func explain(_ draft: IEPDraft, _ words: Catalogue) -> [Said] {
    // With changes in a part of their own, the test is the same and the way is not.
    let hasChanges = draft.sections.contains { $0.kinds.contains(.testAccommodations) }
    return draft.assessments.compactMap { assessment in
      guard let start = assessment.name.spans.first?.start,
        let named = SentenceKey.named("assessment.\(assessment.participation.value.rawValue)")
      else { return nil }
      let key = named == .assessmentRegular && hasChanges ? .assessmentSame : named
      var said = Said(at: start)
      let isWhole = assessment.text.value.hasPrefix(assessment.name.value)
      if assessment.participation.value == .notStated,
        isWhole || assessment.text.value.contains(assessment.name.value)
      {
        return nil
      }
      // Only the words that decide are explained; the rest of the line is quoted after it.
      let spans =
        assessment.participation.value == .notStated
        ? assessment.name.spans + assessment.text.spans : assessment.name.spans
      let sentence = words.say(key, [.name: assessment.name.inSentence, .text: assessment.text.slot])
      // A name in the middle of a sentence leaves the sentence whole, as a quote.
      if draft.isInSentence(start) {
        guard assessment.participation.value != .notStated else { return nil }
        said.add(sentence, key, about: spans)
      } else {
        said.add(sentence, key, spans)
      }
      return said
    }
  }
}

/// How often parents hear about progress.
enum ProgressReportsExplainer {
  static func explain(_ draft: IEPDraft, _ words: Catalogue) -> [Said] {
    guard let reports = draft.progressReports, let start = reports.text.spans.first?.start,
      // What stands with a goal is said there.
      !draft.goals.contains(where: { $0.schedule?.spans == reports.text.spans })
    else { return [] }
    var said = Said(at: LabelLine.start(of: start, in: draft))
    // How often stands first; the draft's own words follow as a quote unless they are few.
    if let times = reports.times, let per = reports.per,
      let period = AmountWording(words: words).period(ServicePeriod(1, per))
    {
      said.add(
        words.say(.progressTimes, [.count: .number(Decimal(times)), .period: .text(period)]), .progressTimes,
        about: reports.text.spans)
    }
    if reports.text.value.split(separator: " ").count <= 12 {
      said.add(words.say(.progressWords, [.text: reports.text.slot]), .progressWords, reports.text.spans)
    }
    return [said]
  }
}
