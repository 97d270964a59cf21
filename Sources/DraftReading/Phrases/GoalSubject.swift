import IEPModel

/// Who will do it: the learner and where what they do begins.
struct GoalSubject: Hashable, Sendable {
  /// The learner's words; nil where the goal names no one ("Increase fluency to …").
  var learner: Range<Int>?
  /// Where the subject or its verb starts: what stands before is by when and under what circumstances.
  var start: Int
  /// The first token of the behavior.
  var verb: Int
}

extension GoalText {
  /// The learner and "will" of a sentence: `Ana will be able to`.
  func subject(in sentence: Range<Int>, names: WordSet) -> GoalSubject? {
    var plain: GoalSubject?
    var aside: GoalSubject?
    for index in sentence {
      guard let verb = end(of: GoalSubjectCues.will, at: index), verb < sentence.upperBound,
        !isProgressNote(verb)
      else {
        continue
      }
      // A child may be called Will.
      if GoalSubjectCues.will.end(at: index + 1, in: tokens) != nil, word(index) == "will" { continue }
      if let learner = learner(before: index, from: sentence.lowerBound, names: names) {
        // "Ana, given a passage, will read": the condition stands between.
        let isApart = (learner.upperBound..<index).contains { word($0) == "," }
        var start = isApart ? index : learner.lowerBound
        while start > sentence.lowerBound, GoalSubjectCues.openings.contains(word(start - 1)) { start -= 1 }
        let found = GoalSubject(learner: learner, start: start, verb: verb)
        // "When he needs to get materials, Eskil will …": the clause is a circumstance.
        guard GoalConditionCues.clauses.contains(word(start - 1)) else { return found }
        aside = aside ?? found
        continue
      }
      if plain == nil, word(index) == "will" || word(index) == "shall" {
        plain = GoalSubject(learner: nil, start: index, verb: verb)
      }
    }
    return plain ?? aside
  }

  /// Where a clause with another subject starts: "…, and the teacher will record data 3 times a week".
  func otherSubject(in sentence: Range<Int>, after subject: GoalSubject) -> Int? {
    for index in sentence where index > subject.verb {
      guard let verb = end(of: GoalSubjectCues.will, at: index),
        GoalSubjectCues.others.contains(word(index - 1)) || isProgressNote(verb)
      else { continue }
      return (subject.verb + 1..<index).last { GoalSubjectCues.joints.contains(word($0)) }
    }
    return nil
  }

  /// A sentence without "will": `Ana reads …`, `Increase …`, `To increase …`.
  func plainSubject(in sentence: Range<Int>, names: WordSet) -> GoalSubject? {
    for index in sentence where index == sentence.lowerBound || word(index - 1) == "," {
      if let verb = learnerEnd(at: index, names: names), GoalVerbs.base(of: word(verb)) != nil,
        verb < sentence.upperBound
      {
        return GoalSubject(learner: index..<verb, start: index, verb: verb)
      }
      let verb = word(index) == "to" ? index + 1 : index
      if verb < sentence.upperBound, word(verb) != "given", GoalVerbs.base(of: word(verb)) != nil {
        return GoalSubject(learner: nil, start: index, verb: verb)
      }
      let second = index + 1
      if isWord(index), second < sentence.upperBound, word(second).hasSuffix("s"), !isCommon(index),
        GoalVerbs.base(of: word(second)) != nil, isCapitalized(index) || !hasBothCases
      {
        return GoalSubject(learner: index..<second, start: index, verb: second)
      }
    }
    return nil
  }

  /// The learner's words right before "will".
  private func learner(before index: Int, from low: Int, names: WordSet) -> Range<Int>? {
    var high = index
    if word(high - 1) == ")", let open = tokens[low..<high].lastIndex(where: { $0.text == "(" }), open > low,
      word(open - 1) != ","
    {
      high = open
    }
    while high > low, GoalSubjectCues.brackets.contains(word(high - 1)) { high -= 1 }
    guard high > low else { return nil }
    // "Ana, given a passage, will read": the name stands before the comma.
    if word(high - 1) == "," {
      let low = max(low, high - 80)
      return (low..<high).lazy.filter { $0 == low || self.word($0 - 1) == "," }
        .compactMap { start in self.learnerEnd(at: start, names: names).map { start..<$0 } }
        .first { self.word($0.upperBound) == "," } ?? firstName(from: low, before: high)
    }
    var start = high
    while start > low, names.contains(word(start - 1)) || isInitial(start - 1, names) { start -= 1 }
    if start < high { return start..<high }
    if GoalSubjectCues.learners.contains(word(high - 1)) {
      start = high - 1
      while start > low, GoalSubjectCues.learnerWords.contains(word(start - 1)) { start -= 1 }
      return start..<high
    }
    return newName(endingAt: high, from: low)
  }

  private func firstName(from low: Int, before high: Int) -> Range<Int>? {
    guard word(low + 1) == ",", low + 1 < high - 1, isWord(low), !isCommon(low),
      isCapitalized(low) || !hasBothCases
    else { return nil }
    return low..<low + 1
  }

  /// A name that the caller did not give: capitals where the draft uses them, else what stands alone.
  private func newName(endingAt high: Int, from low: Int) -> Range<Int>? {
    guard isWord(high - 1) || word(high - 1) == ".", !isCommon(high - 1) else { return nil }
    var start = high
    while start > low, high - start < 4, isNamePart(start - 1, isLast: start == high) { start -= 1 }
    guard start < high else { return nil }
    if hasBothCases { return start..<high }
    // After a sign or a date, but not in "given 20 problems students will".
    let standsAlone =
      start == low || !isWord(start - 1) && (tokens[start - 1].number == nil || isSetAside[start - 1])
    return standsAlone ? start..<high : high - 1..<high
  }

  /// `isLast`: right before "will", where June is a name and no month.
  private func isNamePart(_ index: Int, isLast: Bool) -> Bool {
    if word(index) == "." { return index > 0 && isWord(index - 1) && word(index - 1).count == 1 }
    return isWord(index) && !isCommon(index) && (isLast || month(at: index) == nil)
      && (isCapitalized(index) || !hasBothCases)
  }

  private func isInitial(_ index: Int, _ names: WordSet) -> Bool {
    word(index) == "." && index > 0 && word(index - 1).count == 1 && names.contains(word(index - 1))
  }

  /// The end of a known learner that starts here.
  private func learnerEnd(at index: Int, names: WordSet) -> Int? {
    var end = index
    while names.contains(word(end)) { end += 1 }
    if end > index { return end }
    while GoalSubjectCues.learnerWords.contains(word(end)), end - index < 4 {
      end += 1
      if GoalSubjectCues.learners.contains(word(end - 1)), word(end) != "/" { return end }
    }
    return nil
  }

  /// Words that are no name.
  private func isCommon(_ index: Int) -> Bool {
    GoalSubjectCues.others.contains(word(index)) || GoalVocabulary.stops.contains(word(index))
      || GoalVocabulary.occasions.contains(word(index)) || number(at: index) != nil
  }

  /// "will be measured", "will be provided": about the school's work, not the child's.
  private func isProgressNote(_ verb: Int) -> Bool {
    guard word(verb) == "be" else { return false }
    return (verb + 1...verb + 2).contains { GoalSubjectCues.schoolWork.contains(word($0)) }
  }
}
