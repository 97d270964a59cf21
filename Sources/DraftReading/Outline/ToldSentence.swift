import IEPModel

/// What one sentence of a letter is about.
struct ToldSentence {
  /// Said of someone else or of another year, or only asked for.
  let isElsewhere: Bool
  private let strong: SectionKind?
  private let weak: SectionKind?

  /// `isItem`: a line of a list, which need not say how often.
  init(_ sentence: SpannedText, _ words: ToldWords, isItem: Bool = false) {
    let terms = words.search.hits(in: sentence.bytes).map { words.terms[$0.term] }
    let first = terms.filter { !$0.isWeak }.min { $0.rank < $1.rank }
    let said = first?.part
    isElsewhere = first.map { $0.part == nil } ?? false
    let isSure = said.map(Self.beforeFigures.contains) ?? isElsewhere
    strong = isSure ? said : Self.byFigures(sentence, isItem: isItem) ?? said
    let isGiven =
      !AccommodationSentences.pieces(of: sentence).isEmpty
      || isItem && AccommodationSentences.isKnown(sentence)
    weak = terms.filter(\.isWeak).min { $0.rank < $1.rank }?.part ?? (isGiven ? .accommodations : nil)
  }

  /// The part, where the words before it tell `open`; nil where it goes on with them.
  func part(after open: SectionKind?) -> SectionKind? {
    if isElsewhere { return nil }
    // "He is at 9 of 26 now" behind a goal is where that goal starts.
    if open == .goals, let strong, Self.insideGoals.contains(strong) { return nil }
    // "… and the reading part with extra time" among tests.
    if open == .assessments, strong == .accommodations { return nil }
    return strong ?? (open == nil ? weak : nil)
  }

  /// Parts that a sentence names whatever it counts: "Speech 30 minutes a week this summer".
  private static let beforeFigures: Set<SectionKind> = [
    .parentConcerns, .esy, .progressReporting, .transportation, .specialFactors, .assessments, .lre,
  ]
  private static let insideGoals: Set<SectionKind> = [.presentLevels, .strengths, .impact, .accommodations]

  /// "12 percent of her day".
  private static func isShareOfDay(_ tokens: [PhraseToken]) -> Bool {
    tokens.indices.contains { index in
      ["%", "percent"].contains(tokens[index].text) && tokens.text(index + 1) == "of"
        && tokens[(index + 1)...].prefix(5).contains { ["day", "week", "time"].contains($0.text) }
    }
  }

  /// A share of the week with classmates is the placement, a known kind of help with minutes and how often a service, what
  /// a child will do with a measure a goal.
  private static func byFigures(_ sentence: SpannedText, isItem: Bool) -> SectionKind? {
    let tokens = PhraseToken.tokens(of: sentence)
    guard
      tokens.indices.contains(where: {
        NumberWords.read(tokens, at: $0) != nil || NumberWords.times(tokens[$0].text) != nil
      })
    else { return nil }
    if PlacementReader.inside(sentence) != nil || isShareOfDay(tokens) { return .lre }
    // "She will meet with Tobias three times a week for 30 minutes": whose help it is may stand in the sentence before.
    let isService =
      (ServiceNames.isKnown(sentence) || ServiceSentences.isHelp(sentence))
      && ServicePhrase.read(sentence).amounts.contains {
        (isItem || $0.per != nil) && ($0.totalMinutes ?? $0.minutesPerSession) != nil
      }
    if isService { return .services }
    guard GoalBuilder.isSentence(sentence), tokens.contains(where: { ["will", "shall"].contains($0.text) })
    else { return nil }
    let goal = GoalPhrase.read(sentence, names: [])
    // "… will have 10 more minutes when there is a test" is none: a time needs more to be a goal's measure.
    let isMeasured = goal.criteria.contains {
      [.percent, .ratio].contains($0.kind) || goal.consistency != nil
        || goal.timeframe != nil && $0.kind != .duration
    }
    return isMeasured ? .goals : nil
  }
}
