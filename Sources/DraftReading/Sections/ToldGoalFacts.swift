import IEPModel

/// What a sentence after a goal tells of it: "He is at 9 of 26 now, and Ms. Fry will track it with monthly checks."
struct ToldGoalFacts {
  private(set) var baseline: SpannedText?
  private(set) var method: SpannedText?
  private(set) var responsible: SpannedText?

  init(_ sentence: SpannedText) {
    for clause in Self.clauses(of: sentence) {
      let tokens = PhraseToken.tokens(of: clause)
      if baseline == nil, Self.isPresent(tokens) { baseline = clause.strippingLabelEnd }
      guard let verb = Self.tracking.all(tokens).first?.tokens else { continue }
      method = method ?? Self.method(clause, tokens, after: verb.upperBound)
      responsible = responsible ?? Self.person(clause, tokens, before: verb.lowerBound)
    }
  }

  /// The parts of a sentence that each have a subject of their own.
  private static func clauses(of sentence: SpannedText) -> [SpannedText] {
    let tokens = PhraseToken.tokens(of: sentence)
    var parts: [SpannedText] = []
    var start = 0
    for index in tokens.indices {
      let joins = tokens[index].text == "," && ["and", "but", "so"].contains(tokens.text(index + 1) ?? "")
      guard tokens[index].text == ";" || joins, let next = tokens.at(joins ? index + 2 : index + 1) else {
        continue
      }
      parts.append(sentence[start..<tokens[index].range.lowerBound].trimmed)
      start = next.range.lowerBound
    }
    return parts + [sentence[start..<sentence.count].trimmed]
  }

  /// A level with a number that is said to be now, or of a month gone by: "In September he lasted about 3 minutes".
  private static func isPresent(_ tokens: [PhraseToken]) -> Bool {
    let isDated =
      tokens.text(0) == "in" && tokens.at(1).map { months.contains($0.text) } ?? false
      || ["this", "last"].contains(tokens.text(0) ?? "")
        && tokens.at(1).map { times.contains($0.text) } ?? false
    guard isDated || !now.all(tokens).isEmpty, !tokens.contains(where: { future.contains($0.text) }) else {
      return false
    }
    return tokens.indices.contains {
      NumberWords.read(tokens, at: $0) != nil || NumberWords.times(tokens[$0].text) != nil
    }
  }

  /// "with monthly letter-sound checks", "using a running record".
  private static func method(_ clause: SpannedText, _ tokens: [PhraseToken], after verb: Int) -> SpannedText?
  {
    guard let link = tokens[verb...].firstIndex(where: { links.contains($0.text) }),
      let first = tokens.at(link + 1),
      tokens[(link + 1)...].contains(where: { GoalMethodCues.nouns.contains($0.text) || $0.text == "checks" })
    else { return nil }
    let start = ["a", "an", "the"].contains(first.text) ? tokens.at(link + 2) ?? first : first
    return clause[start.range.lowerBound..<clause.count].strippingLabelEnd
  }

  /// "Mrs. Lindholm", "The speech therapist" before "will keep": no "I" and no "we", which name nobody.
  private static func person(_ clause: SpannedText, _ tokens: [PhraseToken], before verb: Int) -> SpannedText?
  {
    var range = 0..<verb
    while let last = range.last, ["will", "also", "and", "is", "then"].contains(tokens[last].text) {
      range.removeLast()
    }
    if let first = range.first, ["the", "his", "her", "our"].contains(tokens[first].text) {
      range.removeFirst()
    }
    guard let first = range.first, let last = range.last, range.count <= 6,
      titles.contains(tokens[first].text)
        || range.contains(where: { GoalMethodCues.staff.contains(tokens[$0].text) })
    else { return nil }
    return clause[tokens[first].range.lowerBound..<tokens[last].range.upperBound]
  }

  private static let now = PhraseTable(
    """
    now | right now | currently | at the moment | at present | presently | at this time | today | so far | as of
    | is at | is starting at | starts at | started at | baseline | starting point
    """)
  private static let future: WordSet = ["will", "should", "must", "until", "by", "goal", "target"]
  private static let months: WordSet = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december", "fall", "winter", "spring",
  ]
  private static let times: WordSet = ["fall", "winter", "spring", "week", "month", "quarter", "trimester"]
  private static let tracking = PhraseTable(
    """
    track | tracks | keep track | keeps track | keep data | keeps data | keep the data | keeps the data | measure
    | measures | check | checks | monitor | monitors | collect | collects | collect data | collects data | take data
    | takes data | record | records | score | scores | graph | graphs
    """)
  private static let links: WordSet = ["with", "using", "through", "by", "on", "from"]
  private static let titles: WordSet = ["mr", "mrs", "ms", "miss", "mx", "dr"]
}
