import IEPModel

/// Reads a goal's text zone by zone and sentence by sentence, and gathers what the scanners find.
struct GoalReader {
  private(set) var text: GoalText
  private let names: WordSet
  private(set) var phrase = GoalPhrase()
  private(set) var measures: [CriterionMeasure] = []
  private(set) var chunks: [GoalChunk] = []
  /// The sentence that says what the child will do.
  private(set) var main: (sentence: Range<Int>, subject: GoalSubject?)?
  private(set) var taken: [Range<Int>] = []

  init(_ text: GoalText, names: [String]) {
    self.text = text
    self.names = WordSet(
      names.flatMap { PhraseToken.tokens(of: Array($0.utf8)).filter(\.isWord).map(\.text) })
  }

  mutating func read(labels: GoalLabels, as slot: GoalSlot) {
    // A step toward a goal, by itself, is written like one.
    let zones = text.zones(labels, first: slot == .objective ? .goal : slot)
    taken = zones.filter(\.isInside).map(\.outer)
    text.boundaries = Set(zones.map(\.outer.lowerBound))
    for zone in zones {
      let sentences = text.sentences(in: zone.tokens)
      let start = zone.slot == .goal ? 0 : goalStart(sentences)
      if zone.slot != .goal, start > 0 {
        // "Baseline: 1 of 5 days. Progress will be checked weekly": the second sentence is no baseline.
        let own = sentences[..<start].dropFirst().firstIndex { isAboutMeasuring($0) } ?? start
        readLabelled(zone.slot, sentences[0].lowerBound..<sentences[own - 1].upperBound)
        for sentence in sentences[own..<start] { readFurther(sentence) }
      }
      if start < sentences.count { readGoal(Array(sentences[start...])) }
    }
  }

  /// Where, in a labelled zone, a sentence about what the child will do starts anew.
  private func goalStart(_ sentences: [Range<Int>]) -> Int {
    guard main == nil else { return sentences.count }
    let index = sentences.indices.dropFirst().first { index in
      text.subject(in: sentences[index], names: names)?.learner != nil
    }
    return index ?? sentences.count
  }

  // MARK: The goal's own sentences

  private mutating func readGoal(_ sentences: [Range<Int>]) {
    let mainIndex = main == nil ? mainSentence(sentences) : nil
    for (index, sentence) in sentences.enumerated() {
      if index == mainIndex {
        let subject =
          text.subject(in: sentence, names: names) ?? text.plainSubject(in: sentence, names: names)
        let end = subject.flatMap { text.otherSubject(in: sentence, after: $0) } ?? sentence.upperBound
        let clause = sentence.lowerBound..<end
        main = (clause, subject)
        keep(scan(clause, subject: subject))
        if end < sentence.upperBound { readFurther(end..<sentence.upperBound) }
      } else {
        readFurther(sentence)
      }
    }
  }

  private func mainSentence(_ sentences: [Range<Int>]) -> Int? {
    let subjects = sentences.map { text.subject(in: $0, names: names) }
    return subjects.firstIndex { $0?.learner != nil } ?? subjects.firstIndex { $0 != nil }
      ?? sentences.firstIndex { !isAboutNow($0) && text.plainSubject(in: $0, names: names) != nil }
      ?? sentences.firstIndex { !isAboutNow($0) && !isAboutMeasuring($0) }
  }

  /// A sentence beside the main one. Its numbers count only where its words say what they are.
  private mutating func readFurther(_ sentence: Range<Int>) {
    let subject = text.subject(in: sentence, names: names)
    if subject?.learner != nil, main != nil {
      readSecond(scan(sentence, subject: subject), sentence, subject)
    } else if isAboutNow(sentence) {
      takeBaseline(BaselinePhrase.read(text, in: sentence), sentence)
    } else if isAboutMastery(sentence) {
      keep(scan(sentence, subject: subject))
    } else {
      let scanner = scan(sentence, subject: nil)
      for step in scanner.milestones { add(.objective, step) }
      chunks += scanner.chunks.filter { [.method, .schedule, .responsible].contains($0.slot) }
    }
  }

  /// Another sentence about what the child will do. A step on the way, with a time of its own, never
  /// completes the goal.
  private mutating func readSecond(_ scanner: GoalScanner, _ sentence: Range<Int>, _ subject: GoalSubject?) {
    guard scanner.timeframes.isEmpty else { return add(.objective, sentence) }
    let isMeasured = measures.contains { $0.force != .loose }
    measures += scanner.measures.filter { !isMeasured || $0.force == .tries && !$0.isObject }
    phrase.traits.hasSecondSkill = phrase.traits.hasSecondSkill || isAnotherSkill(subject)
    chunks += scanner.chunks.filter {
      [.condition, .method, .schedule, .support, .criterion].contains($0.slot)
    }
  }

  private func isAboutNow(_ sentence: Range<Int>) -> Bool {
    if sentence.contains(where: { ["will", "shall"].contains(text.word($0)) }) { return false }
    let first = sentence.lowerBound
    // "Right now he turns in 58%", "He got 4 of 10 in February".
    let isNow = text.word(first) == "now" || text.word(first) == "right" && text.word(first + 1) == "now"
    let isScored =
      ["he", "she", "they"].contains(text.word(first)) && Self.scoring.contains(text.word(first + 1))
      && text.number(at: first + 2) != nil
    let isStart = text.word(first) == "starting" && text.word(first + 1) == "point"
    return isNow || isScored || isStart || sentence.contains { Self.nowWords.contains(text.word($0)) }
  }

  /// "Mastery is 80%", but not "She had mastery of 4 of 10 sounds".
  private func isAboutMastery(_ sentence: Range<Int>) -> Bool {
    sentence.contains { Self.masteryWords.contains(text.word($0)) }
      && !sentence.contains { Self.pastWords.contains(text.word($0)) }
  }

  private func isAboutMeasuring(_ sentence: Range<Int>) -> Bool {
    ["progress", "data", "measured", "monitored", "assessed", "evaluated"].contains(
      text.word(sentence.lowerBound))
  }

  private func isAnotherSkill(_ subject: GoalSubject?) -> Bool {
    guard let subject, let base = GoalVerbs.base(of: text.word(subject.verb)) else { return false }
    return !Self.masteringVerbs.contains(base)
  }

  private func scan(_ sentence: Range<Int>, subject: GoalSubject?) -> GoalScanner {
    var text = text
    if let subject { text.boundaries.insert(subject.start) }
    var scanner = GoalScanner(text: text, context: CriterionContext())
    scanner.taken = taken
    scanner.scan(sentence, subject: subject)
    return scanner
  }

  private mutating func keep(_ scanner: GoalScanner) {
    let milestones = scanner.milestones
    for step in milestones.dropLast() { add(.objective, step) }
    func isOnTheWay(_ tokens: Range<Int>) -> Bool { milestones.dropLast().contains { $0.overlaps(tokens) } }
    measures += scanner.measures.filter { !isOnTheWay($0.tokens) }
    chunks += scanner.chunks.filter { !isOnTheWay($0.tokens) }
    if phrase.timeframe == nil, let time = scanner.timeframes.first(where: { !isOnTheWay($0.tokens) }) {
      phrase.timeframe = Timeframe(
        text: text.sourced(time.tokens), by: time.by, withinWeeks: time.withinWeeks)
    }
    if let found = scanner.baselines.first {
      takeBaseline(
        Baseline(text: text.sourced(found.tokens), value: found.value, unit: found.unit, date: found.date),
        found.tokens)
    } else if let clause = scanner.baselineClauses.first {
      takeBaseline(BaselinePhrase.read(text, in: clause), clause)
    }
  }

  private mutating func takeBaseline(_ baseline: Baseline, _ range: Range<Int>) {
    guard phrase.baseline == nil, !text.trimmed(range).isEmpty else { return }
    phrase.baseline = baseline
    chunks.removeAll { $0.slot == .baseline && $0.tokens == range }
    add(.baseline, range)
  }

  private mutating func add(_ slot: GoalSlot, _ range: Range<Int>) {
    let words = text.trimmed(range)
    if !words.isEmpty { chunks.append(GoalChunk(slot: slot, tokens: words)) }
  }

  // MARK: Labelled zones

  private mutating func readLabelled(_ slot: GoalSlot, _ range: Range<Int>) {
    switch slot {
    case .criterion, .consistency:
      for sentence in text.sentences(in: range) {
        var scanner = GoalScanner(text: text, context: CriterionContext(direction: .none, isLabelled: true))
        scanner.scan(sentence, subject: nil)
        measures += scanner.measures
        chunks += scanner.chunks
      }
    case .baseline: takeBaseline(BaselinePhrase.read(text, in: range), range)
    case .method:
      for sentence in text.sentences(in: range) {
        for part in text.methods(in: sentence) { add(.method, part) }
      }
    case .timeframe:
      let words = text.trimmed(range)
      guard phrase.timeframe == nil, !words.isEmpty else { return }
      let time = TimeframePhrase.readCell(text, at: words.lowerBound)
      phrase.timeframe = Timeframe(text: text.sourced(words), by: time?.by, withinWeeks: time?.withinWeeks)
      add(.timeframe, words)
    default: add(slot, range)
    }
  }

  private static let scoring: WordSet = ["got", "scored", "earned", "answered", "completed"]
  private static let nowWords: WordSet = ["currently", "presently", "baseline"]
  private static let masteryWords: WordSet = [
    "mastery", "criteria", "criterion", "target",
  ]
  private static let pastWords: WordSet = ["has", "had", "have", "was", "were", "did", "met"]
  private static let masteringVerbs: WordSet = [
    "demonstrate", "do", "meet", "achieve", "master", "maintain", "be",
  ]
}
