/// What a scanner does at the words and signs that need more than one look.
extension GoalScanner {
  /// Before the learner: by when, under what circumstances, and at times how well.
  mutating func stepInFront(_ index: Int, limit: Int, startsPiece: Bool) -> Int {
    // "By May, and given a passage, …"
    let joins = text.word(index - 1) == "and"
    // "In order to buy things on his own, Ana will": what it is good for, and no circumstance.
    if text.word(index) == "in", text.word(index + 1) == "order", text.word(index + 2) == "to", startsPiece {
      close(at: index)
      return text.tokens[index..<limit].firstIndex { $0.text == "," } ?? limit
    }
    let startsPiece =
      startsPiece || joins && (text.word(index - 2) == "," || chunks.last?.tokens.upperBound == index - 1)
    guard startsPiece, open == .none || text.startsCondition(at: index) || text.isBaselineWord(index) else {
      if open != .none, [":", ";"].contains(text.word(index)) { close(at: index) }
      if text.word(index) == ",", measure(at: index + 1, mustInterrupt: true) != nil { close(at: index) }
      return index + 1
    }
    // "…, Ana, who currently reads 22 words, will": her name is no part of the condition.
    close(at: text.word(index) == "who" ? max(openStart, index - 2) : index)
    if text.isBaselineWord(index) {
      let end = text.tokens[index..<limit].firstIndex { $0.text == "," } ?? limit
      baselineClauses.append(index..<end)
      return add(.baseline, index..<end)
    }
    let support = text.word(index) == "when" ? index + 1 : index
    if let end = text.support(at: support), end <= limit {
      _ = add(.support, support..<end, isInBehavior: true)
      if let measure = measure(at: support) ?? measure(at: support + 1), measure.force == .help {
        measures.append(measure)
      }
    } else if let measure = measure(at: index, mustInterrupt: true), measure.tokens.upperBound <= limit {
      return take(measure)
    }
    if text.startsCondition(at: index) { (open, openStart) = (.condition(isWhen: true), index) }
    return index + 1
  }

  mutating func stepOverSign(_ index: Int, _ limit: Int) -> Int {
    switch text.word(index) {
    case ";": close(at: index)
    case ",":
      // A list goes on: "given a calculator, a number line, and a chart".
      if case .condition = open, !["a", "an", "and", "or", "the"].contains(text.word(index + 1)) {
        close(at: index)
      }
    case "(":
      if let end = text.tokens[index..<limit].prefix(12).firstIndex(where: { $0.text == ")" }),
        index + 1 < end,
        text.isStaff(index + 1..<end)
      {
        close(at: index)
        _ = add(.responsible, index + 1..<end)
        return end + 1
      }
    default: break
    }
    return index + 1
  }

  mutating func takeSupport(_ range: Range<Int>) -> Int {
    let isAlone = GoalSupportCues.alone.end(at: range.lowerBound, in: text.tokens) != nil
    if isAlone { return add(.support, range, isInBehavior: true) }
    if text.word(range.lowerBound) == "given" {
      // "when given 2 verbal prompts" is one condition.
      let isInside = open != .none && openStart == range.lowerBound - 1
      if isInside { open = .none } else { close(at: range.lowerBound) }
      _ = add(.condition, (isInside ? openStart : range.lowerBound)..<range.upperBound)
      return add(.support, range)
    }
    if let measure = measure(at: range.lowerBound) ?? measure(at: range.lowerBound + 1),
      measure.force == .help
    {
      close(at: range.lowerBound)
      measures.append(measure)
      _ = add(.criterion, measure.tokens)
      _ = add(.support, range)
      return max(range.upperBound, measure.tokens.upperBound)
    }
    close(at: range.lowerBound)
    return add(.support, range)
  }

  mutating func closeMethod(_ whole: Range<Int>) {
    let range = whole.lowerBound..<takeDoing(in: whole)
    let people = text.trimmedStaff(range)
    if text.isStaff(people), !people.isEmpty {
      chunks.append(GoalChunk(slot: .responsible, tokens: people, from: openCue))
      return
    }
    for method in text.methods(in: range) {
      chunks.append(GoalChunk(slot: .method, tokens: method, from: openCue))
      if let end = text.end(of: GoalVocabulary.frequencies, at: method.lowerBound), end < method.upperBound,
        text.word(end) != "living"
      {
        chunks.append(GoalChunk(slot: .schedule, tokens: method.lowerBound..<end, isInBehavior: true))
      }
    }
  }

  /// "data sheets kept daily by the aide", "teacher data, quarterly": where the method's own words end. How
  /// often and who are slots of their own.
  private mutating func takeDoing(in whole: Range<Int>) -> Int {
    let start = whole.dropFirst().first { index in
      GoalMethodCues.doings.contains(text.word(index))
        && (text.frequency(at: index + 1) != nil || text.staff(at: index + 1, whole.upperBound) != nil)
        || text.frequency(at: index).map {
          text.trimmed($0..<whole.upperBound).isEmpty || text.word($0) == "by"
            || text.word($0) == "," && text.word($0 + 1) == "by"
        } ?? false
    }
    guard let start else { return whole.upperBound }
    var found: [GoalChunk] = []
    var next = start
    while next < whole.upperBound {
      if let end = text.frequency(at: next), end <= whole.upperBound {
        found.append(GoalChunk(slot: .schedule, tokens: next..<end))
        next = end
      } else if let people = text.staff(at: next, whole.upperBound) {
        found.append(GoalChunk(slot: .responsible, tokens: people))
        next = people.upperBound
      } else if GoalMethodCues.doings.contains(text.word(next)) || [",", "and"].contains(text.word(next)) {
        next += 1
      } else {
        // Another method follows.
        return whole.upperBound
      }
    }
    chunks += found
    return start
  }
}
