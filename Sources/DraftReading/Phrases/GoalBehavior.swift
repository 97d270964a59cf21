import IEPModel

/// What the child will do: the words of the goal's sentence from the verb on, without those of other slots.
extension GoalReader {
  /// Runs of tokens in the draft's order; none where the sentence says only how well.
  ///
  /// A number in the middle is left out and what it counts stays: "spell 16 of 20 words from the list" is to
  /// "spell words from the list". Other words after a measure belong where they say where or of what.
  func behavior(beside chunks: [GoalChunk], _ criteria: [CriterionMeasure]) -> [Range<Int>] {
    guard let main, let subject = main.subject else { return [] }
    let semicolon = (subject.verb..<main.sentence.upperBound).first { text.word($0) == ";" }
    let end = semicolon ?? main.sentence.upperBound
    let others = others(from: subject.verb, to: end, chunks, criteria)
    // "go from turning in 52% of assignments to turning in 80%": what is done stands between the two.
    if ["go", "move", "progress"].contains(text.word(subject.verb)), let next = others.first,
      next.slot == .baseline, next.tokens.lowerBound == subject.verb + 1
    {
      return []
    }
    var runs: [Range<Int>] = whoseBehavior(subject).map { [$0] } ?? []
    var start = subject.verb
    var last: Other?
    for other in others + [Other(tokens: end..<end)] {
      if start < other.tokens.lowerBound {
        let run = start..<other.tokens.lowerBound
        let isFirst = runs.isEmpty || last == nil
        if let thing = other.thing, isFirst || isDoing(run) && !isMeasured(run, thing) {
          runs += [text.trimmed(run), thing].filter { !$0.isEmpty }
        } else if let thing = other.thing, endsInDoing(run) {
          let first = text.word(run.lowerBound) == "," ? run.lowerBound + 1 : run.lowerBound
          runs += [first..<run.upperBound, thing]
        } else if let words = kept(run, after: last, isFirst: isFirst) {
          runs.append(words)
        }
      }
      start = max(start, other.tokens.upperBound)
      last = other
    }
    return joined(runs)
  }

  /// Words of another slot between those of the behavior.
  private struct Other {
    var tokens: Range<Int>
    var slot = GoalSlot.goal
    /// What is counted, where the behavior goes on with it.
    var thing: Range<Int>?
    /// "no more than 2 errors in spelling": what follows is about the errors.
    var isBound = false
    var isHelp = false
  }

  private func others(from verb: Int, to end: Int, _ chunks: [GoalChunk], _ criteria: [CriterionMeasure])
    -> [Other]
  {
    let measures = Dictionary(criteria.map { ($0.tokens, $0) }) { first, _ in first }
    let slots = chunks.filter { !$0.isInBehavior && $0.tokens.lowerBound >= verb && $0.slot != .learner }
      .map { chunk in
        let measure = measures[chunk.tokens]
        return Other(
          tokens: chunk.start..<chunk.tokens.upperBound, slot: chunk.slot, thing: measure?.thing,
          isBound: measure?.kind == .maximum && measure?.force != .help, isHelp: measure?.force == .help)
      }
    let labelled = taken.filter { $0.lowerBound >= verb }.map { Other(tokens: $0) }
    return (slots + labelled).filter { $0.tokens.lowerBound < end }
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// A run of words that the behavior keeps, trimmed; nil for what is neither thing nor place.
  private func kept(_ run: Range<Int>, after last: Other?, isFirst: Bool) -> Range<Int>? {
    var words = text.trimmed(run)
    while let end = words.last, Self.dangling.contains(text.word(end)) || isRising(end, in: words),
      !text.isParticle(end)
    {
      words = text.trimmed(words.lowerBound..<end)
    }
    guard !words.isEmpty else { return nil }
    if isFirst { return words }
    if isSecondDoing(run, words), last?.isBound == false { return run.lowerBound..<words.upperBound }
    guard let last, words.lowerBound == run.lowerBound else {
      return last?.thing != nil && isList(run) ? run.lowerBound..<words.upperBound : nil
    }
    // "no more than 1 reminder from the teacher" tells whose help it is.
    if last.isHelp || last.slot == .support, ["from", "by"].contains(text.word(words.lowerBound)) {
      return nil
    }
    if last.thing != nil { return withoutSupport(words) }
    guard [.criterion, .consistency, .support].contains(last.slot), !last.isBound, words.count > 1,
      Self.places.contains(text.word(words.lowerBound)), text.support(at: words.lowerBound) == nil,
      !words.contains(where: { GoalVocabulary.occasions.contains(text.word($0)) })
    else { return nil }
    return words
  }

  /// "start within 2 minutes and remain on task for 15": what is done besides, with words of its own.
  private func isSecondDoing(_ run: Range<Int>, _ words: Range<Int>) -> Bool {
    words.upperBound - run.lowerBound > 2 && isDoing(behindAnd: run.lowerBound + 1)
  }

  /// "steps w/out help": how much help is no part of what is done.
  private func withoutSupport(_ words: Range<Int>) -> Range<Int>? {
    let end = words.first { text.support(at: $0) != nil && text.word($0) != "using" }
    let own = text.trimmed(words.lowerBound..<(end ?? words.upperBound))
    return own.isEmpty ? nil : own
  }

  /// "… and underline" before "at least 2 pieces of evidence".
  private func endsInDoing(_ run: Range<Int>) -> Bool {
    run.count > 1 && isDoing(behindAnd: run.upperBound - 1)
  }

  private func isDoing(behindAnd verb: Int) -> Bool {
    text.word(verb - 1) == "and" && GoalVerbs.base(of: text.word(verb)) == text.word(verb)
  }

  /// "…, completing 5 of 5 steps": how much of it, and nothing else that is done.
  private func isMeasured(_ run: Range<Int>, _ thing: Range<Int>) -> Bool {
    text.trimmed(run).count == 1
      && ["completing", "finishing"].contains(text.word(text.trimmed(run).lowerBound))
      && thing.last.map { ["steps", "parts", "items"].contains(text.word($0)) } ?? false
  }

  /// "…, locating 6 of 6 landmarks".
  private func isDoing(_ run: Range<Int>) -> Bool {
    text.trimmed(run).first.map { text.word($0).hasSuffix("ing") && GoalVerbs.base(of: text.word($0)) != nil }
      ?? false
  }

  /// "…, improving" and "…, going" before "from 4 to 8".
  private func isRising(_ index: Int, in words: Range<Int>) -> Bool {
    guard index > words.lowerBound, text.word(index).hasSuffix("ing"),
      let base = GoalVerbs.base(of: text.word(index))
    else { return false }
    if text.word(index - 1) == ",", ["go", "move"].contains(base) { return true }
    // "… that her anxiety is rising".
    if ["is", "are", "was", "were", "keeps"].contains(text.word(index - 1)) { return false }
    return GoalVerbs.rising.contains(base) || GoalVerbs.falling.contains(base)
  }

  /// "CVC, CCVC and CVCC words" after the number of the first.
  private func isList(_ run: Range<Int>) -> Bool {
    [",", "/"].contains(text.word(run.lowerBound)) && text.isUnitWord(run.lowerBound + 1)
      && run.prefix(8).contains { ["and", "or", "/"].contains(text.word($0)) }
  }

  /// "Ana's outbursts will be reduced": not the child is reduced.
  private func whoseBehavior(_ subject: GoalSubject) -> Range<Int>? {
    guard subject.learner == nil, text.word(subject.start) == "will" else { return nil }
    var first = subject.start
    while first > 0, text.isWord(first - 1), !isOwner(first - 1), subject.start - first < 5 { first -= 1 }
    guard first < subject.start, first > 0, isOwner(first - 1) else { return nil }
    return first..<subject.start + 1
  }

  private func isOwner(_ index: Int) -> Bool {
    text.word(index).hasSuffix("'s") || ["his", "her", "their"].contains(text.word(index))
  }

  /// Runs that touch, as one.
  private func joined(_ runs: [Range<Int>]) -> [Range<Int>] {
    runs.reduce(into: []) { result, run in
      if let last = result.last, last.upperBound >= run.lowerBound {
        result[result.count - 1] = last.union(run)
      } else {
        result.append(run)
      }
    }
  }

  private static let dangling: WordSet = [
    "and", "or", "with", "a", "an", "the", "at", "as", "by", "for", "in", "on", "of", "to", "that", "while",
    "from", "when", "but", "about", "using", "through", "than", "include", "includes", "including",
    "contains", "containing", "be",
  ]
  static let places: WordSet = [
    "in", "on", "to", "from", "about", "with", "at", "into", "for", "toward", "between", "around", "through",
    "within", "across", "without",
  ]
}
