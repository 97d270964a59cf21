import IEPModel

/// Dates of a plan that no label gives but a sentence tells, as letters do: "the Section 504 meeting on Tuesday,
/// September 30, 2025".
enum ToldDates {
  static func read(_ reading: inout Reading) {
    // A plan under Section 504 bears the date of the meeting that made it.
    if reading.draft.dates.meeting == nil, reading.draft.kind == .section504,
      let plan = reading.facts.first(where: {
        $0.isHead && ["date of plan", "plan date"].contains($0.phrase)
      })
    {
      reading.draft.dates.meeting = DatesReader.date(in: plan.value, &reading)
    }
    if reading.draft.dates.reevaluation == nil {
      let sentences = reading.sections.flatMap(\.passages).filter { mentions($0.line ?? $0.text) }
        .flatMap { $0.text.saidSentences + said(in: $0) }
      // "The next re-evaluation …" comes before the one that is due now.
      let next = sentences.filter { PhraseToken.tokens(of: $0).contains { $0.text == "next" } }
      for sentence in next + sentences {
        readReevaluation(sentence, DatePhrase.dates(in: sentence).filter { $0.iso != nil }, &reading)
      }
    }
    let sentences = reading.sections.filter { $0.kinds.allSatisfy(kinds.contains) }
      .flatMap(\.passages).flatMap(said)
    for sentence in sentences where sentence.bytes.contains(where: \.isASCIIDigit) {
      let dates = DatePhrase.dates(in: sentence).filter { $0.iso != nil }
      readRange(sentence, dates, &reading)
      guard let date = dates.first, let iso = date.iso else { continue }
      let before = PhraseToken.tokens(of: sentence[0..<date.range.lowerBound]).map(\.text)
        .filter { $0 != "," && !days.contains($0) }
      let found = Sourced(iso, sentence.spans(of: date.range))
      if reading.draft.dates.meeting == nil, isMeeting(before) { reading.draft.dates.meeting = found }
      // "The plan would start on".
      let end = before.suffix(3).map(\.string).joined(separator: " ")
      if reading.draft.dates.start == nil, dates.count == 1, before.prefix(2).contains(where: plans.contains),
        [
          "would start on", "will start on", "plan starts on", "iep starts on", "would begin on",
          "will begin on",
        ]
        .contains(end)
      {
        reading.draft.dates.start = found
      }
      if reading.draft.dates.annualReview == nil, dates.count == 1 && isReview(before) || isDue(before) {
        reading.draft.dates.annualReview = found
      }
    }
  }

  /// The sentences of a paragraph; of one that begins with a label those behind its value.
  private static func said(in passage: Passage) -> [SpannedText] {
    switch passage.kind {
    case .text: passage.text.saidSentences
    case .field: Array((passage.line ?? passage.text).saidSentences.dropFirst())
    default: []
    }
  }

  /// A look at the bytes spares most texts.
  private static func mentions(_ text: SpannedText) -> Bool {
    text.bytes.place(of: Array("eval".utf8)) != nil && text.bytes.contains(where: \.isASCIIDigit)
  }

  /// "The IEP runs from November 3, 2025 to October 23, 2026": two dates of the plan, not of one service.
  private static func readRange(_ sentence: SpannedText, _ dates: [DatePhrase], _ reading: inout Reading) {
    guard reading.draft.dates.start == nil || reading.draft.dates.end == nil else { return }
    for (from, to) in zip(dates, dates.dropFirst()) where from.kind == .day && to.kind == .day {
      let between = PhraseToken.tokens(of: sentence[from.range.upperBound..<to.range.lowerBound]).map(\.text)
      guard between.count <= 6, between.contains(where: ranges.contains) else { continue }
      let before = PhraseToken.tokens(of: sentence[0..<from.range.lowerBound]).map(\.text)
      guard before.contains(where: begins.contains),
        before.contains(where: { plans.contains($0) || wholes.contains($0) }),
        !before.contains(where: others.contains)
      else { continue }
      reading.draft.dates.start =
        reading.draft.dates.start ?? from.iso.map { Sourced($0, sentence.spans(of: from.range)) }
      reading.draft.dates.end =
        reading.draft.dates.end ?? to.iso.map { Sourced($0, sentence.spans(of: to.range)) }
      return
    }
  }

  /// "Her next reevaluation is due by May 6, 2028", "would not be evaluated again until …": the date right behind the word.
  private static func readReevaluation(
    _ sentence: SpannedText, _ dates: [DatePhrase], _ reading: inout Reading
  ) {
    let tokens = PhraseToken.tokens(of: sentence)
    guard reading.draft.dates.reevaluation == nil, let cue = reevaluations.all(tokens).last?.tokens,
      let date = dates.first(where: { $0.range.lowerBound > tokens[cue.lowerBound].range.lowerBound }),
      date.kind == .day,
      let iso = date.iso
    else { return }
    let between = PhraseToken.tokens(
      of: sentence[tokens[cue.upperBound - 1].range.upperBound..<date.range.lowerBound])
    guard between.count <= 8, between.contains(where: { dueWords.contains($0.text) }) else { return }
    reading.draft.dates.reevaluation = Sourced(iso, sentence.spans(of: date.range))
  }

  private static let reevaluations = PhraseTable(
    "reeval | re eval | reevaluation | re-evaluation | re evaluation | reevaluated | re evaluated | evaluated again | tested again | tested all over again | three year evaluation | tri | triennial"
  )
  private static let dueWords: WordSet = ["by", "until", "till", "before", "due", "on"]
  private static let ranges: WordSet = ["to", "through", "until", "till", "-", "ends", "end", "thru"]
  private static let begins: WordSet = [
    "runs", "run", "starts", "start", "begins", "begin", "effect", "effective", "lasts", "covers", "good",
    "beg",
  ]
  private static let wholes: Set<PhraseWord> = ["it", "program", "all"]
  private static let others: WordSet = [
    "last", "previous", "prior", "old", "not", "therapy", "speech", "specialist", "behavior", "report",
    "summer", "esy",
  ]

  /// "Thank you for coming to the meeting on", "The team met on": not "our last meeting on".
  private static func isMeeting(_ words: [PhraseWord]) -> Bool {
    let end = words.suffix(4).map(\.string).joined(separator: " ")
    return [
      "meeting on", "meeting is on", "meeting was on", "meeting will be on", "met on", "meeting held on",
      "meeting was held on", "meeting of", "we meet",
      "team meets on", "team meets", "we meet on", "team will meet on", "for mtg", "for meeting",
      "for the meeting", "for the mtg",
      "mtg on",
    ].contains {
      end.hasSuffix($0)
    } && !words.contains(where: otherMeetings.contains)
      // "We met as the IEP team for Ana Ruiz, 11th grade, on".
      || words.prefix(2) == ["we", "met"] && words.last == "on"
      || ["meeting", "mtg"].contains(words.last) && !words.suffix(3).contains(where: otherMeetings.contains)
  }

  /// "The team will review this plan by": not "Please review this plan by".
  private static func isReview(_ words: [PhraseWord]) -> Bool {
    guard let will = words.firstIndex(where: { ["will", "must", "shall"].contains($0) }), will > 0,
      let review = words[will...].firstIndex(where: { ["review", "reviewed"].contains($0) }),
      review - will <= 3,
      let last = words.last, ["by", "before", "on"].contains(last)
    else { return false }
    let who = Set(words[..<will]), what = Set(words[(review + 1)...])
    let isPlan = words[review] == "reviewed" ? !who.isDisjoint(with: plans) : !what.isDisjoint(with: plans)
    return isPlan && !who.isDisjoint(with: teams.union(plans)) && !words.contains(where: other.contains)
  }

  /// "The annual review is due by".
  private static func isDue(_ words: [PhraseWord]) -> Bool {
    if words == ["next", "annual", "by"] { return true }
    // "Her AR is due".
    if words.count <= 6, words.suffix(3) == ["ar", "is", "due"] { return true }
    return words.count <= 8 && words.contains("annual")
      && words.last.map { dueWords.contains($0) || ["stays", "remains"].contains($0) } ?? false
      && words.contains { $0 == "review" } && words.contains { ["due", "stays", "remains"].contains($0) }
  }

  private static let teams: Set<PhraseWord> = ["team", "committee", "we", "school", "group"]
  private static let plans: Set<PhraseWord> = ["plan", "iep"]
  private static let days: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
  ]
  private static let otherMeetings: WordSet = ["last", "previous", "prior", "next", "not", "if", "may"]
  private static let other: WordSet = [
    "last", "previous", "prior", "next", "not", "if", "please", "draft", "behavior", "health", "you", "may",
    "progress", "data",
  ]
  private static let kinds: Set<SectionKind> = [
    .cover, .studentInfo, .meetingInfo, .dates, .other, .consent, .eligibility, .services, .team, .pwn,
  ]
}
