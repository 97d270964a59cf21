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
    let sentences = reading.sections.filter { $0.kinds.allSatisfy(kinds.contains) }
      .flatMap(\.passages).filter { $0.kind == .text }.flatMap { ServiceSentences.parts(of: $0.text) }
    for sentence in sentences where sentence.bytes.contains(where: \.isASCIIDigit) {
      let dates = DatePhrase.dates(in: sentence)
      guard dates.count == 1, let date = dates.first, let iso = date.iso else { continue }
      let before = PhraseToken.tokens(of: sentence[0..<date.range.lowerBound]).map(\.text)
        .filter { $0 != "," && !days.contains($0) }
      let found = Sourced(iso, sentence.spans(of: date.range))
      if reading.draft.dates.meeting == nil, isMeeting(before) { reading.draft.dates.meeting = found }
      if reading.draft.dates.annualReview == nil, isReview(before) {
        reading.draft.dates.annualReview = found
      }
    }
  }

  /// "Thank you for coming to the meeting on", "The team met on": not "our last meeting on".
  private static func isMeeting(_ words: [PhraseWord]) -> Bool {
    let end = words.suffix(3).map(\.string).joined(separator: " ")
    return ["meeting on", "met on", "meeting held on", "meeting was held on", "meeting of"].contains {
      end.hasSuffix($0)
    } && !words.contains(where: otherMeetings.contains)
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

  private static let teams: Set<PhraseWord> = ["team", "committee", "we", "school", "group"]
  private static let plans: Set<PhraseWord> = ["plan", "iep"]
  private static let days: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let otherMeetings: WordSet = ["last", "previous", "prior", "next", "not", "if", "may"]
  private static let other: WordSet = [
    "last", "previous", "prior", "next", "not", "if", "please", "draft", "behavior", "health", "you", "may",
    "progress", "data",
  ]
  private static let kinds: Set<SectionKind> = [.cover, .meetingInfo, .dates, .other, .consent, .eligibility]
}
