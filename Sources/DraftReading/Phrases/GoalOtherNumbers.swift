import IEPModel

/// The numbers of a goal that measure nothing: dates, grades, ages, codes, money, the length of a passage.
///
/// Better one number too many here than one criterion that the draft does not set.
extension GoalText {
  /// The token ranges to set aside.
  func otherNumbers() -> [Range<Int>] {
    var ranges = examples()
    var index = 0
    while index < tokens.count {
      if let date = date(at: index) {
        ranges.append(index..<date.end)
        index = date.end
      } else if let number = number(at: index) {
        if isOther(index, number) { ranges.append(index..<number.end) }
        index = number.end
      } else {
        index += 1
      }
    }
    return ranges
  }

  private func isOther(_ index: Int, _ number: GoalNumber) -> Bool {
    let end = number.end
    if isDotted(index) { return true }
    if isPercentSign(end) || word(end) == "-" && isPercentSign(end + 1) { return false }
    return isOrdinalOrPlural(end) || isCode(index, end) || isNumbered(index) || isGradeOrAge(index, end)
      || isCompound(end) || isSetSize(index) || isNumberTalk(index, end) || isFractionOfSize(index, end)
      || isYear(index, number) || isClock(index, end) || isCompany(index, end)
  }

  /// `with two or more peers`, `with at least 1 friend`: who is there, and no count of what the child does.
  private func isCompany(_ index: Int, _ end: Int) -> Bool {
    var before = index - 1
    while before > 0, ["at", "least", "to"].contains(word(before)) { before -= 1 }
    var after = end
    while ["or", "more", "other"].contains(word(after)) { after += 1 }
    return word(before) == "with"
      && ["peer", "peers", "friend", "friends", "classmate", "classmates", "children", "students", "people"]
        .contains(word(after))
  }

  /// `4th`, `by 5s`.
  private func isOrdinalOrPlural(_ end: Int) -> Bool {
    isGlued(end) && (NumberWords.ordinalEndings.contains(word(end)) || word(end) == "s")
  }

  /// `RF.3.4`, `4.NBT.B.5`, `3.4(A)`, `4.6G`, `K-2`, `$20`, `#3`.
  private func isCode(_ index: Int, _ end: Int) -> Bool {
    let before = word(index - 1)
    if ["$", "#", "§"].contains(before) { return true }
    // `6+1`: a name, no number and "or more".
    if before == "+", isGlued(index), isGlued(index - 1), tokens[index - 2].number != nil { return true }
    if word(end) == "+", isGlued(end), isGlued(end + 1), number(at: end + 1) != nil { return true }
    if isGlued(index), isWord(index - 1) { return true }
    if isGlued(index), before == "." || before == "-", isGlued(index - 1), isWord(index - 2) { return true }
    if isGlued(end), word(end) == ".", isGlued(end + 1), isWord(end + 1) || tokens[end + 1].number != nil {
      return true
    }
    if isGlued(end), word(end) == "(", isGlued(end + 1), word(end + 2) == ")" {
      return word(end + 1).count == 1
    }
    return isGlued(end) && isWord(end) && word(end).count == 1 && word(end) != "x"
      && (word(end) != "l" || isWord(end + 1) && !GoalVocabulary.stops.contains(word(end + 1)))
  }

  /// The last number of `3.4.5`.
  private func isDotted(_ index: Int) -> Bool {
    isGlued(index) && word(index - 1) == "." && isGlued(index - 1) && tokens[index - 2].number != nil
  }

  /// `Goal 2`, `standard 4`, `Unit 3`, `TEKS 3.4`, `DIBELS 8`; `level 12 passage`.
  private func isNumbered(_ index: Int) -> Bool {
    if GoalOtherNumberCues.numberedThings.contains(word(index - 1)) { return !isVerbInPlace(index - 1) }
    return word(index - 1) == "level" && GoalOtherNumberCues.texts.contains(word(index + 1))
  }

  /// The "type" of "will type 15 words", the "form" of "to form 22 letters".
  private func isVerbInPlace(_ index: Int) -> Bool {
    GoalVerbs.base(of: word(index)) == word(index)
      && (GoalOtherNumberCues.beforeVerbs.contains(word(index - 1)) || word(index - 1).hasSuffix("ly"))
  }

  /// `grade 4`, `grades 3-5`, `4 grade`, `age 18`, `9-year-old`, `18 years of age`.
  private func isGradeOrAge(_ index: Int, _ end: Int) -> Bool {
    var before = index - 1
    while before > 0, index - before < 6,
      ["-", "to", "and", "or"].contains(word(before)) || tokens[before].number != nil
    { before -= 1 }
    if GoalOtherNumberCues.gradesAndAges.contains(word(before)), index - before <= 4 { return true }
    let after = word(end) == "-" ? end + 1 : end
    if ["grade", "grader", "graders"].contains(word(after)) {
      return !["level", "levels"].contains(word(after + 1)) || word(end) == "-"
    }
    let afterYears = word(after + 1) == "-" ? after + 2 : after + 1
    return ["year", "years", "yr"].contains(word(after)) && ["old", "olds", "of"].contains(word(afterYears))
  }

  /// `100-word passage`, `4-point rubric`, `2- or 3-step`, `two step directions`: a kind of thing, not a
  /// count of things.
  private func isCompound(_ end: Int) -> Bool {
    if word(end) == "-", isGlued(end) {
      if isGlued(end + 1), isWord(end + 1) || number(at: end + 1).map({ isCompound($0.end) }) == true {
        return true
      }
      return ["and", "or", "to"].contains(word(end + 1)) || word(end + 1) == ","
    }
    if word(end) == "to", let second = number(at: end + 1) { return isCompound(second.end) }
    if GoalOtherNumberCues.compoundPhrases.end(at: end, in: tokens) != nil { return true }
    return GoalOtherNumberCues.compoundHeads.contains(word(end)) && isWord(end + 1)
      && !GoalVocabulary.stops.contains(word(end + 1))
  }

  /// `a set of 10 objects`, `a field of 3`, `the first 100 words`.
  private func isSetSize(_ index: Int) -> Bool {
    if word(index - 1) == "of", GoalOtherNumberCues.sets.contains(word(index - 2)) { return true }
    if word(index - 1) == "every" { return word(index - 2) != "of" }
    return GoalOtherNumberCues.selections.contains(word(index - 1)) && !isOfLastTries(index)
  }

  /// The 4 of "3 of the last 4 weekly data points": on how many tries, and no set of a size.
  private func isOfLastTries(_ index: Int) -> Bool {
    guard ["last", "past"].contains(word(index - 1)), GoalVocabulary.determiners.contains(word(index - 2)),
      word(index - 3) == "of"
    else { return false }
    let part = word(index - 4) == "out" ? index - 5 : index - 4
    guard part >= 0, tokens[part].number != nil, let unit = unit(at: index + 1) else { return false }
    return GoalVocabulary.occasions.contains(unit.head)
  }

  /// `numbers 1-20`, `facts within 20`, `numbers from 0 to 100`: which numbers a child works with.
  private func isNumberTalk(_ index: Int, _ end: Int) -> Bool {
    if word(end) == "per" || isWord(end) && !GoalVocabulary.stops.contains(word(end)) { return false }
    var before = index - 1
    while before >= 0, index - before <= 8,
      GoalOtherNumberCues.betweenNumbers.contains(word(before)) || tokens[before].number != nil
    {
      before -= 1
    }
    // "35% of sums within 10".
    if word(index - 1) == "within", GoalOtherNumberCues.results.contains(word(index - 2)) { return true }
    return GoalOtherNumberCues.numberNouns.contains(word(before))
  }

  /// `1/2 page`, `1/4 of an inch`, `2 inches`.
  private func isFractionOfSize(_ index: Int, _ end: Int) -> Bool {
    var after = end
    if word(end) == "/", let second = number(at: end + 1) { after = second.end }
    while ["of", "a", "an", "-"].contains(word(after)) { after += 1 }
    if GoalOtherNumberCues.sizes.contains(word(after)) { return true }
    return word(index - 1) == "/" && GoalOtherNumberCues.sizes.contains(word(end))
  }

  /// `2025-2026`, `Fall 2025`.
  private func isYear(_ index: Int, _ number: GoalNumber) -> Bool {
    guard let value = number.value.whole, value >= 1990, value <= 2099, !number.isSpelled else {
      return false
    }
    return tokens[index].text.count == 4 && word(number.end) != "%"
  }

  /// `8:15`, `1:1`.
  private func isClock(_ index: Int, _ end: Int) -> Bool {
    word(end) == ":" && isGlued(end) && isGlued(end + 1) && tokens[end + 1].number != nil
      || isGlued(index) && word(index - 1) == ":" && isGlued(index - 1) && tokens[index - 2].number != nil
  }

  /// What stands in parentheses after "e.g.".
  private func examples() -> [Range<Int>] {
    tokens.indices.compactMap { index in
      guard word(index) == "(", GoalOtherNumberCues.exampleSigns.end(at: index + 1, in: tokens) != nil else {
        return nil
      }
      let inside = tokens[index...].prefix(60)
      return index..<(inside.firstIndex { $0.text == ")" } ?? inside.endIndex)
    }
  }
}
