import IEPModel

/// What a sentence after a goal tells of it: "He is at 9 of 26 now, and Ms. Fry will track it with monthly checks."
struct ToldGoalFacts {
  private(set) var baseline: SpannedText?
  private(set) var method: SpannedText?
  private(set) var responsible: SpannedText?
  private(set) var schedule: SpannedText?

  init(_ sentence: SpannedText) {
    for clause in Self.clauses(of: sentence) {
      let tokens = PhraseToken.tokens(of: clause)
      if baseline == nil {
        baseline = Self.present(clause) ?? (Self.isPresent(tokens) ? clause.withoutRemark : nil)
      }
      guard let verb = Self.checking(tokens) else { continue }
      method = method ?? Self.method(clause, tokens, after: verb.upperBound)
      responsible = responsible ?? Self.person(clause, tokens, before: verb.lowerBound)
      schedule = schedule ?? Self.schedule(clause, after: verb.upperBound)
    }
  }

  /// Puts what it tells into the slots that the goal's own words leave open.
  func fill(_ goal: inout Goal) {
    goal.baseline = goal.baseline ?? baseline.flatMap { BaselinePhrase.read($0) }
    if goal.methods.isEmpty, let method { goal.methods = GoalPhrase.methods(method) }
    goal.schedule = goal.schedule ?? schedule?.sourced
    goal.responsible = goal.responsible ?? responsible?.sourced
  }

  /// The words of checking, and of "we will use probes", "Ms. Lee will take timed observations", where staff does so.
  private static func checking(_ tokens: [PhraseToken]) -> Range<Int>? {
    // "She counts all of her fingers" is what the child does.
    func isOfStaff(_ verb: Range<Int>) -> Bool {
      !tokens[..<verb.lowerBound].contains { learner.contains($0.text) }
    }
    if let verb = tracking.all(tokens).first?.tokens, isOfStaff(verb) { return verb }
    return using.all(tokens).first.map(\.tokens).flatMap { verb in
      let subject = tokens[..<verb.lowerBound]
      let isStaff = subject.contains {
        ["we", "we'll", "i", "i'll"].contains($0.text) || PersonTitles.words.contains($0.text)
          || GoalMethodCues.staff.contains($0.text)
      }
      return isStaff && isOfStaff(verb) ? verb : nil
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

  /// "(Present: 2 times)": what stands behind a label.
  private static func present(_ clause: SpannedText) -> SpannedText? {
    guard let said = LabelledLine.read(clause.withoutRemark),
      said.value.bytes.contains(where: \.isASCIIDigit)
        || NumberWords.read(PhraseToken.tokens(of: said.value), at: 0) != nil
    else { return nil }
    let label = FormPhrase.normalized(said.label)
    return [
      "present", "presently", "now", "current", "currently", "at present", "present level", "current level",
    ]
    .contains(label) ? said.value : nil
  }

  /// A level with a number that is said to be now, or of a time gone by: "In September he lasted about 3 minutes".
  private static func isPresent(_ all: [PhraseToken]) -> Bool {
    let tokens = Array(all.drop { !$0.isWord })
    let opening = tokens.prefix(7).dropFirst().map(\.text)
    let isDated =
      tokens.text(0) == "in" && opening.contains { months.contains($0) || $0 == "before" }
      || ["this", "last"].contains(tokens.text(0) ?? "") && opening.first.map(times.contains) ?? false
    guard isDated || !now.all(tokens).isEmpty, !tokens.contains(where: { future.contains($0.text) }) else {
      return false
    }
    return tokens.indices.contains {
      NumberWords.read(tokens, at: $0) != nil || NumberWords.times(tokens[$0].text) != nil
    }
  }

  /// "with monthly letter-sound checks", "using a running record"; of "keep a route checklist" the thing itself.
  private static func method(_ clause: SpannedText, _ tokens: [PhraseToken], after verb: Int) -> SpannedText?
  {
    let link = tokens[verb...].firstIndex { links.contains($0.text) } ?? verb - 1
    for start in [link + 1, verb] {
      let range = (start..<tokens.count).drop { articles.contains(tokens[$0].text) }
      let name = range.prefix {
        tokens[$0].isWord && !stops.contains(tokens[$0].text) || tokens[$0].text == "-"
      }
      guard let first = name.first, let last = name.last(where: { isMethod(tokens[$0].text) }) else {
        continue
      }
      return clause[tokens[first].range.lowerBound..<tokens[last].range.upperBound]
    }
    return nil
  }

  private static func isMethod(_ word: PhraseWord) -> Bool {
    GoalMethodCues.nouns.contains(word) || otherMethods.contains(word)
  }

  /// "Mrs. Lindholm", "The speech therapist" before "will keep": no "I" and no "we", which name nobody.
  private static func person(_ clause: SpannedText, _ tokens: [PhraseToken], before verb: Int) -> SpannedText?
  {
    var range = 0..<verb
    while let last = range.last, ["will", "also", "and", "is", "then", ","].contains(tokens[last].text) {
      range.removeLast()
    }
    while let first = range.first, articles.contains(tokens[first].text) || !tokens[first].isWord {
      range.removeFirst()
    }
    guard let first = range.first, let last = range.last, range.count <= 12,
      PersonTitles.words.contains(tokens[first].text)
        || range.contains(where: { GoalMethodCues.staff.contains(tokens[$0].text) })
    else { return nil }
    return clause[tokens[first].range.lowerBound..<tokens[last].range.upperBound]
  }

  /// "every Friday", "every other week".
  private static func schedule(_ clause: SpannedText, after verb: Int) -> SpannedText? {
    let text = GoalText(clause)
    for index in text.tokens.indices where index >= verb {
      if let end = text.frequency(at: index) {
        return clause[text.tokens[index].range.lowerBound..<text.tokens[end - 1].range.upperBound]
      }
    }
    return nil
  }

  private static let now = PhraseTable(
    """
    now | right now | currently | at the moment | at present | presently | at this time | today | so far | as of
    | is at | is starting at | starts at | started at | begins at | began at | baseline | starting point
    | present rate is | current rate is | present level is | current level is | current average is
    | present average is
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
    | takes data | record | records | score | scores | graph | graphs | note | notes | mark | marks | count
    | counts | keep | keeps | keep using | the measure is | is measured | is responsible | be responsible
    """)
  private static let using = PhraseTable(
    "use | uses | be using | take | takes | be taking | write | writes | look at")
  private static let learner: WordSet = ["he", "she", "they", "student", "child"]
  private static let links: WordSet = ["with", "using", "through", "by", "on", "from", "in"]
  private static let articles: WordSet = ["a", "an", "the", "his", "her", "their", "our", "this", "it"]
  private static let stops: WordSet = [
    "and", "or", "every", "each", "on", "in", "with", "once", "twice", "at", "weekly", "to",
  ]
  private static let otherMethods: WordSet = ["checks", "sets", "timer", "timers", "scoring"]
}
