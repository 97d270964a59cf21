import IEPModel

/// The test and part of a test that a score is of, as the draft names it.
extension ScoreText {
  /// The name that ends just before a score: the words with capitals that follow one another.
  func before(_ start: Int) -> Range<Int>? {
    var end = beforeVerb(start)
    skipLinks(&end)
    // "Spelling 74 (50th percentile)", where only the rank is sure: the name before both.
    if tokens.text(start - 1) == "(", end == start - 1, tokens.number(end - 1) != nil, !isInName(end - 1),
      let name = [end - 1, beforeVerb(end - 1)].min(), isName(name - 1)
    {
      end = name
    }
    // "came to a standard score of".
    end = beforeVerb(end)
    skipDate(&end)
    skipLinks(&end)
    // "On the Beery VMI Leopold's standard score was 83".
    if tokens.text(end - 1)?.hasSuffix("'s") == true { end -= 1 }
    var at = end
    while at > 0, isName(at - 1) { at -= 1 }
    // "Malik was at the 7th percentile in Broad Reading" names the child, and no test.
    return trimmed(at..<end).flatMap { $0.allSatisfy(isChildName) ? nil : withSkill($0) }
  }

  /// "Reading: MAP RIT 198. Math: MAP RIT 181.": a test with the skill that its sentence opens with.
  private func withSkill(_ test: Range<Int>) -> Range<Int> {
    let skill = test.lowerBound - 2
    guard tokens.text(skill + 1) == ":", tokens.text(skill).map({ ScoreCues.skills.contains($0) }) ?? false,
      skill == 0 || ScoreText.ends(tokens, skill - 1)
    else { return test }
    return skill..<test.upperBound
  }

  /// What a score is of; where nothing beside it says so, or the child stands there, the test that its sentence opens
  /// with: "On STAR Reading this fall Ana was at …".
  func measure(of part: Part) -> Range<Int>? {
    guard let measure = part.measure, !measure.isEmpty else { return opening(before: part.tokens.lowerBound) }
    let isChild = measure.allSatisfy(isChildName)
    return isChild ? opening(before: measure.lowerBound) ?? measure : measure
  }

  private func opening(before start: Int) -> Range<Int>? {
    var first = start
    while first > 0, !ScoreText.ends(tokens, first - 1) { first -= 1 }
    guard let word = tokens.text(first), ["on", "at", "in"].contains(word) else { return nil }
    var low = first + 1
    while low < start,
      !isName(low) || tokens.text(low).map({ ScoreCues.noMeasures.contains($0) }) ?? false
        || isMonth(low)
    {
      // "In September 2025 Ana …" opens with no test.
      guard low - first <= 3, word != "in" else { return nil }
      low += 1
    }
    var end = low
    while end < start, isName(end) { end += 1 }
    guard end < start else { return nil }
    // "In Letter & Word Recognition Theo earned …".
    while end > low, isChildName(end - 1) { end -= 1 }
    return trimmed(low..<end)
  }

  /// Whether a token is one of the child's names, in whatever case the draft has them.
  private func isChildName(_ index: Int) -> Bool {
    let word = text[tokens[index].range].string.lowercased()
    return names.contains { $0.lowercased() == word }
  }

  /// "Aug." before the name of a test.
  private func isMonth(_ index: Int) -> Bool {
    let word = tokens.text(tokens.text(index) == "." ? index - 1 : index)
    return word.map { ScoreCues.months.contains($0) } ?? false
  }

  /// "on the WIAT-4 Word Reading subtest", "in reading".
  func after(_ start: Int) -> Range<Int>? {
    guard let word = tokens.text(start), ["on", "for", "in"].contains(word) else { return nil }
    if word == "in", let next = tokens.at(start + 1), ScoreCues.skills.contains(next.text),
      !text.startsWithCapital(next)
    {
      return start + 1..<start + 2
    }
    var begin = tokens.text(start + 1) == "the" ? start + 2 : start + 1
    // "on the winter Star Reading test".
    if tokens.text(begin).map({ ScoreCues.seasons.contains($0) }) ?? false { begin += 1 }
    guard let first = tokens.at(begin), text.startsWithCapital(first),
      !ScoreCues.noMeasures.contains(first.text)
    else { return nil }
    var end = begin
    while end < tokens.count, isName(end), !ScoreText.ends(tokens, end) { end += 1 }
    return trimmed(begin..<end)
  }

  private func skipLinks(_ end: inout Int) {
    while let word = tokens.text(end - 1), ScoreCues.linksBefore.contains(word),
      !text.startsWithCapital(tokens[end - 1])
    {
      end -= 1
    }
  }

  /// Where "came out at", "was", "yielded" begins that ends just before a place; the place itself where none does.
  func beforeVerb(_ end: Int) -> Int {
    let verb = ScoreCues.verbsOfResults.filter { verb in
      verb.count <= end && zip(verb, end - verb.count..<end).allSatisfy { $0 == tokens.text($1) }
    }
    return end - (verb.map(\.count).max() ?? 0)
  }

  /// "(9/2024)", "fall 2025", "10/2026", "October 2026".
  private func skipDate(_ end: inout Int) {
    if tokens.text(end - 1) == ")", let open = tokens[..<(end - 1)].lastIndex(where: { $0.text == "(" }),
      tokens[(open + 1)..<(end - 1)].allSatisfy({
        $0.number != nil || $0.text == "/" || $0.text == "-" || $0.isWord
      })
    {
      end = open
    }
    if tokens.number(end - 1) != nil, let word = tokens.text(end - 2), ScoreCues.seasons.contains(word) {
      end -= 2
    } else if let year = tokens.number(end - 1), isYear(year) {
      if tokens.text(end - 2).map({ NamedDate.months[$0] != nil }) ?? false { end -= 2 }
      var first = end - 1
      while tokens.text(first - 1) == "/", tokens.number(first - 2) != nil { first -= 2 }
      if first < end - 1 { end = first }
    }
  }

  /// Whether a token may stand in a test's name.
  func isName(_ index: Int) -> Bool {
    guard let token = tokens.at(index) else { return false }
    if token.isWord {
      // "Ana's"
      if token.text.hasSuffix("'s") { return false }
      // "i-Ready"
      if token.text == "i", tokens.text(index + 2) == "ready" { return true }
      if text.startsWithCapital(token) || text.bytes[token.range].contains(where: \.isASCIIUppercase) {
        return ScoreNames.percentileAfter.longest(tokens, at: index) == nil
      }
      // "Attitude to School".
      if token.text == "to", tokens.text(index - 1) == "attitude" { return true }
      // "Sounds-in-Words".
      if ScoreCues.insideNames.contains(token.text), tokens.text(index - 1) == "-",
        tokens.text(index + 1) == "-",
        !token.spaced
      {
        return true
      }
      return ScoreCues.insideNames.contains(token.text)
        && tokens.at(index + 1).map(text.startsWithCapital) == true
        && tokens.at(index - 1).map(text.startsWithCapital) == true
    }
    if token.number != nil { return isInName(index) || tokens.text(index - 1) == "-" && !token.spaced }
    // "Aud. Comp."
    if token.text == "." { return tokens.text(index - 1).map { ScoreCues.names.contains($0) } ?? false }
    if token.text == "-" || token.text == "/" || token.text == "&" {
      let next = tokens.at(index + 1)
      return next.map {
        text.startsWithCapital($0)
          || !$0.spaced && ($0.number != nil || token.text == "-" && ScoreCues.insideNames.contains($0.text))
      } == true
        && tokens.at(index - 1)?.isWord == true
    }
    return false
  }

  /// A name without small words at either end; nil for none.
  func trimmed(_ name: Range<Int>) -> Range<Int>? {
    var low = name.lowerBound
    var high = name.upperBound
    while low < high, let token = tokens.at(low), !token.isWord || ScoreCues.noMeasures.contains(token.text) {
      low += 1
    }
    while low < high, let token = tokens.at(high - 1),
      token.number == nil && (!token.isWord || ScoreCues.noMeasures.contains(token.text))
    { high -= 1 }
    return low < high ? low..<high : nil
  }
}
