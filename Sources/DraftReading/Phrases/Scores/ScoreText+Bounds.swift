import IEPModel

/// What stands around a value: limits, ranges, and signs that it is something else.
extension ScoreText {
  func skippingLinks(_ start: Int) -> Int {
    var at = start
    while at < start + 4, let word = tokens.text(at), ScoreCues.links.contains(word) { at += 1 }
    return at
  }

  /// "<", "below the", "greater than".
  func limit(at start: Int) -> Found<Score.Limit>? {
    var at = start
    let limit: Score.Limit
    switch tokens.text(at) {
    case "<", "below", "under": limit = .below
    case ">", "above", "over": limit = .above
    case "less" where tokens.text(at + 1) == "than": (limit, at) = (.below, at + 1)
    case "greater" where tokens.text(at + 1) == "than": (limit, at) = (.above, at + 1)
    default: return nil
    }
    at += 1
    if tokens.text(at) == "the" { at += 1 }
    guard tokens.number(at) != nil, tokens.text(start - 1) != "or" else { return nil }
    return Found(limit, end: at)
  }

  /// "90% CI 78–92", "CI: 78 to 92", and "(90%)" before or after it.
  func interval(_ name: Int, _ at: Int) -> Part? {
    var at = at
    while let word = tokens.text(at), ["(", "[", "="].contains(word) { at += 1 }
    guard let low = tokens.number(at), let high = rangeEnd(at) else { return nil }
    var start = name
    if tokens.text(start - 1) == "%", tokens.number(start - 2) != nil { start -= 2 }
    var score = Score(kind: .confidenceInterval, value: nil, span: SourceSpan(0, 0))
    (score.low, score.high) = (low, high.value)
    return low < high.value ? Part(score: score, tokens: start..<high.end) : nil
  }

  /// The end of "78–92" or "78 to 92".
  func rangeEnd(_ at: Int) -> Found<Decimal>? {
    guard tokens.number(at) != nil, tokens.text(at + 1) == "-" || tokens.text(at + 1) == "to" else {
      return nil
    }
    return tokens.number(at + 2).map { Found($0, end: at + 3) }
  }

  /// Nothing after a value makes it a range, a share, a bound or a count of something.
  func tailIsClear(_ kind: Score.Kind, _ at: Int) -> Bool {
    guard let next = tokens.at(at) else { return true }
    let isPercentileNext =
      tokens.number(at + 1) != nil
      && ScoreNames.percentileAfter.longest(tokens, at: afterOrdinal(at + 2)) != nil
    let isIntervalNext =
      tokens.text(at + 2) == "%" && ScoreNames.keys.longest(tokens, at: at + 3)?.value == .confidenceInterval
    switch next.text {
    case "%", "+", "±", "=", "<", ">", "*", "^", "x": return false
    case "-": return tokens.number(at + 1) == nil && next.spaced
    case "/", "and", "or", ",":
      if let word = tokens.text(at + 1), ScoreCues.bounds.contains(word), next.text != ",", next.text != "/" {
        return false
      }
      return tokens.number(at + 1) == nil || isPercentileNext || isIntervalNext
    case ":", ".": return tokens.number(at + 1) == nil || tokens.at(at + 1)?.spaced == true
    default:
      if next.number != nil { return false }
      guard next.isWord else { return true }
      return next.spaced && !ScoreCues.units.contains(next.text)
    }
  }

  func afterOrdinal(_ at: Int) -> Int {
    tokens.text(at).map { NumberWords.ordinalEndings.contains($0) } == true ? at + 1 : at
  }

  /// Nothing before a score makes it one end of a range or a norm.
  func isFree(before start: Int, limited: Bool) -> Bool {
    var at = start - 1
    while let word = tokens.text(at), ["the", "a", ":", "("].contains(word) { at -= 1 }
    guard let word = tokens.text(at) else { return true }
    if word == "/" || word == "-" || word == "and" || word == "or" || word == "," {
      // "SS 85/16%ile" goes on from a score; "25th-50th percentile" is a range.
      let earlier = tokens.text(at - 1)
      let isRange =
        tokens.number(at - 1) != nil || earlier.map { NumberWords.ordinalEndings.contains($0) } == true
      if !isRange { return word == "," || word == "and" || word == "-" && tokens[at].spaced }
      return word == "," || nameBefore(at - 1)
    }
    if word == "of" {
      // "a standard score at the level of the 16th percentile", "a T-score of", "an index of": part of a name.
      return true
    }
    if word == "to" {
      let isRange =
        tokens.number(at - 1) != nil || at > 0 && NumberWords.ordinalEndings.contains(tokens[at - 1].text)
      return !isRange && !clauseHas(start, "from")
    }
    return !ScoreCues.before.contains(word)
  }

  /// A number that has its kind's name before it: the "SS 85" of "SS 85/16%ile".
  func nameBefore(_ at: Int) -> Bool { startOfName(before: at) != nil }

  private func startOfName(before at: Int) -> Int? {
    (max(0, at - 5)..<max(0, at)).first { start in
      guard let name = ScoreNames.keys.longest(tokens, at: start)?.end else { return false }
      return skippingLinks(name) == at
    }
  }

  /// A number that is surely the value of the name before it: the 85 of "SS 85 PR 16", not the 16 of "85 SS: 16 PR 4".
  func isNamed(_ at: Int) -> Bool {
    guard let start = startOfName(before: at) else { return false }
    guard let number = tokens.number(start - 1), !isInName(start - 1), !isYear(number) else { return true }
    return isNamed(start - 1)
  }

  func clauseHas(_ index: Int, _ word: PhraseWord) -> Bool {
    clause(index).contains { tokens[$0].text == word }
  }

  /// A test that the clause names.
  func namesTest(_ index: Int, among tests: WordSet = ScoreNames.tests) -> Bool {
    clause(index).contains { tests.contains(tokens[$0].text) }
  }

  /// A test that its clause names, one before it in the same sentence, or another cell of its row:
  /// "Vineland-3 …; Communication 68, 2nd percentile".
  func sentenceNamesTest(_ index: Int, among tests: WordSet = ScoreNames.tests) -> Bool {
    if testsBeside.contains(where: { tests.contains($0) }) { return true }
    var at = index
    while !namesTest(at, among: tests) {
      let start = clause(at).lowerBound
      guard tokens.text(start - 1) == ";" else { return false }
      at = start - 1
    }
    return true
  }

  /// The number of a test's edition: "KTEA-3", "Conners 4".
  func isInName(_ index: Int) -> Bool {
    if tokens.text(index + 1) == "/" { return false }
    let before = tokens.text(index - 1) == "-" ? index - 2 : index - 1
    return tokens.text(before).map { ScoreNames.tests.contains($0) } ?? false
  }

  func isYear(_ number: Decimal) -> Bool { number.whole.map { (1990...2100).contains($0) } ?? false }

  func isLexile(_ index: Int) -> Bool {
    guard let number = tokens.number(index)?.whole, number >= 100, number <= 2000,
      tokens.text(index - 1) != "room"
    else { return false }
    return tokens.contains { ScoreCues.lexileWords.contains($0.text) }
  }

  /// A clause without its brackets that are not about the part: "62 WCPM (benchmark 83)".
  private func words(of clause: Range<Int>, around part: Range<Int>) -> [PhraseWord] {
    var words: [PhraseWord] = []
    var index = clause.lowerBound
    while index < clause.upperBound {
      if tokens[index].text == "(", !part.contains(index),
        let close = tokens[index..<clause.upperBound].firstIndex(where: { $0.text == ")" }),
        !part.overlaps(index..<close + 1)
      {
        index = close
      } else if tokens[index].text == "typical", tokens.text(index + 1) == "range" {
        // "54, in the typical range" says how the score is seen.
        index += 1
      } else if tokens[index].text == "eligibility",
        tokens.text(index + 1).map({ ScoreCues.looks.contains($0) }) ?? false
      {
        // "On the eligibility testing she earned …".
        index += 1
      } else {
        words.append(tokens[index].text)
      }
      index += 1
    }
    return words
  }

  /// Whether a clause tells a result of this child and no goal, norm or cut-off.
  func isSaidOfTheChild(_ part: Part) -> Bool {
    let clause = clause(part.tokens.lowerBound)
    if isExplained(part, in: clause) { return false }
    let said = words(of: clause, around: part.tokens)
    if said.contains(where: { ScoreCues.elsewhere.contains($0) }) { return false }
    if part.score.kind == .rate, said.contains(where: { ScoreCues.othersRates.contains($0) }) { return false }
    // "Classmates at the 50th percentile read 109."
    let before = tokens[clause.lowerBound..<max(clause.lowerBound, part.tokens.lowerBound)]
    if part.score.kind == .percentile, before.contains(where: { ["classmates", "peers"].contains($0.text) }) {
      return false
    }
    if isOfGroup(part, in: clause) || isOfFamily(clause) { return false }
    // "… is the better estimate since the scores are far apart": a reason behind it makes no general statement.
    let end =
      tokens[min(part.tokens.upperBound, clause.upperBound)..<clause.upperBound]
      .firstIndex { ["since", "because"].contains($0.text) } ?? clause.upperBound
    let told = words(of: clause.lowerBound..<end, around: part.tokens)
    if told.contains("are"), told.contains(where: { ScoreCues.generalSubjects.contains($0) }) { return false }
    if said.contains("from"), said.contains("to") { return false }
    // "A T-score of 65 is …"
    var first = clause.lowerBound
    let isGeneral = ["a", "an", "the", "any"].contains(tokens[first].text)
    if isGeneral { first += 1 }
    if isGeneral, tokens[clause.lowerBound].text != "the",
      tokens.text(first).map({ ScoreCues.anyone.contains($0) }) == true
    {
      return false
    }
    let after = tokens[part.tokens.upperBound..<max(part.tokens.upperBound, clause.upperBound)]
    // "The Nonverbal Index of 106 (66th percentile) is the better estimate": a composite with its own percentile.
    let isResult =
      tokens[clause.lowerBound].text == "the"
      && part.measure.map { text.startsWithCapital(tokens[$0.lowerBound]) } ?? false
      && tokens.text(part.tokens.upperBound) == "(" && tokens.number(part.tokens.upperBound + 1) != nil
    return
      !(isGeneral && !isResult && first >= part.tokens.lowerBound
      && after.contains { ScoreCues.verbsOfMeaning.contains($0.text) })
  }

  /// "Her brother was evaluated in 2025 and had a Full Scale IQ of 108": told of somebody at home.
  private func isOfFamily(_ clause: Range<Int>) -> Bool {
    let first = tokens[clause].prefix(4)
    // "… a twin sister, Anneke. … Anneke was tested in 2025."
    if let name = first.first, text.startsWithCapital(name), namesOfFamily.contains(name.text) { return true }
    guard let who = first.firstIndex(where: { ScoreCues.family.contains($0.text) }) else { return false }
    return first[..<who].allSatisfy { !["like", "unlike", "with", "than", "as"].contains($0.text) }
      && tokens.text(who + 1) != "'"
  }

  /// "the school mean is the 54th percentile", "SS 100 is the class average": what a group has, in its part of the clause.
  /// Not "below the school mean".
  private func isOfGroup(_ part: Part, in clause: Range<Int>) -> Bool {
    let ends: WordSet = [",", ";", "(", ")", "and", "but", "while"]
    // "The class average came out at 102 (55th percentile)": a rank in brackets is of what stands before them.
    let isInBrackets = tokens.text(part.tokens.lowerBound - 1) == "("
    let start =
      tokens[
        clause.lowerBound..<max(clause.lowerBound, part.tokens.lowerBound - (isInBrackets ? 1 : 0))
      ]
      .lastIndex { ends.contains($0.text) }.map { $0 + 1 } ?? clause.lowerBound
    let end =
      tokens[min(part.tokens.upperBound, clause.upperBound)..<clause.upperBound]
      .firstIndex { ends.contains($0.text) } ?? clause.upperBound
    return (start..<end).contains { index in
      guard ScoreCues.means.contains(tokens[index].text),
        ScoreCues.groups.contains(tokens.text(index - 1) ?? "")
      else { return false }
      let before = tokens.text(index - 2) == "the" ? index - 3 : index - 2
      return before < start || !ScoreCues.comparing.contains(tokens.text(before) ?? "")
    }
  }
}
