public import IEPModel

/// One phrase by itself, as far as it was understood: the object that a draft would hold for it.
public struct ReadPhrase: Sendable {
  /// What a phrase is read as (contract, `explain --as`).
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case service, goal, accommodation, score, date, text
  }

  /// Holds the one thing that was read, or nothing.
  public var draft = IEPDraft()
  /// What is missing or loose in it, by the contract's names.
  public var vague: [String] = []
  /// ISO 8601; nil where the phrase has no date of a calendar, or several.
  public var date: String?
}

/// A phrase of a draft read alone: what `plainiep explain` asks.
public enum PhraseReader {
  /// Reads one line. Never throws: what is not understood is left out. O(tokens).
  public static func read(_ line: [UInt8], as kind: ReadPhrase.Kind) -> ReadPhrase {
    let text = folded(line)
    var phrase = ReadPhrase()
    guard let place = text.spans.extent else { return phrase }
    phrase.draft.sections = [
      Section(
        kinds: [.other], heading: nil, level: 1, span: place,
        blocks: [SourceBlock(.paragraph, place, lines: [text])])
    ]
    switch kind {
    case .service: readService(text, place, &phrase)
    case .goal: readGoal(text, place, &phrase)
    case .accommodation: readAccommodation(text, place, &phrase)
    case .score: phrase.draft.scores = ScorePhrase.read(text).map { [$0] } ?? ScoreText.read(text)
    case .date:
      let dates = DatesReader.all(in: text)
      phrase.date = dates.count == 1 ? dates[0].value : nil
    case .text: break
    }
    return phrase
  }

  private static func readService(_ text: SpannedText, _ place: SourceSpan, _ phrase: inout ReadPhrase) {
    let read = ServicePhrase.read(text)
    var service = Service(text: text.sourced, span: place)
    ServiceFiller.complete(&service, from: text)
    phrase.draft.services = [service]
    phrase.vague = read.vague.map(\.rawValue)
  }

  private static func readGoal(_ text: SpannedText, _ place: SourceSpan, _ phrase: inout ReadPhrase) {
    let read = GoalPhrase.read(text)
    var goal = Goal(text: text.sourced, span: place)
    read.fill(&goal)
    if let heading = GoalHeading.read(text) { goal.label = text[heading.label].sourced }
    phrase.draft.goals = [goal]
    phrase.vague = read.vague.map(\.rawValue)
  }

  private static func readAccommodation(_ text: SpannedText, _ place: SourceSpan, _ phrase: inout ReadPhrase)
  {
    let said = FormPhrase.normalized(text)
    // In brackets, too.
    let words = text.string.lowercased()
    phrase.draft.accommodations = [
      Accommodation(
        text: text.sourced, category: AccommodationCategory.of(said),
        isModification: ModificationCue.matches(said), span: place)
    ]
    // More time, and not how much.
    let asksAmount = ["extended time", "extra time", "additional time", "more time"].contains {
      said.holds($0)
    }
    let hasNumber =
      PhraseToken.tokens(of: text).contains { $0.number != nil } || words.holds(" half")
      || [
        "double", "untimed", "unlimited", "end of the day", "end of day", "end of the school day", "next day",
        "one extra", "two extra", "one more", "two more", "one school day", "one day", "two days",
      ]
      .contains { words.holds($0) }
    let asksPlace = said.holds("preferential seating") || said.holds("preferred seating")
    let hasPlace = [
      " near", "front", "away", "close to", "close by", " by ", "next to", "beside", " row", "back of",
    ]
    .contains { words.holds($0) }
    let loose = ServicePhrase.read(text).vague.filter { [.asNeeded, .discretion].contains($0) }
    phrase.vague =
      (asksAmount && !hasNumber ? ["noAmount"] : []) + (asksPlace && !hasPlace ? ["noLocation"] : [])
      + loose.map(\.rawValue)
  }

  /// A line with its white space folded to single blanks, each of which stands for what was there.
  private static func folded(_ line: [UInt8]) -> SpannedText {
    var text = SpannedText()
    var at = 0
    while at < line.count {
      let start = at
      let isBlank = line[at].isASCIISpace
      while at < line.count, line[at].isASCIISpace == isBlank { at += 1 }
      let place = SourceSpan(start, at)
      if isBlank {
        text.append([UInt8(ascii: " ")], standingFor: place)
      } else {
        text.append(place, of: line)
      }
    }
    return text.trimmed
  }
}
