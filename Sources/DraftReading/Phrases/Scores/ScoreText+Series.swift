import IEPModel

/// Several scores of one kind, which the draft names once.
extension ScoreText {
  /// "standard scores: Communication 91, Daily Living Skills 100", "T-scores of (were) 74 for Aggression and 71 for Depression":
  /// "Subtests (scaled score): Coding 5, Symbol Search 7": two or more, each with its name; none otherwise.
  func listed(at start: Int) -> [Part] {
    // "Subtests (scaled score, mean 10, SD 3): …"
    let isInBrackets = tokens.text(start) == "("
    guard
      let name = isInBrackets
        ? ScoreNames.ofAll.longest(tokens, at: start + 1) : ScoreNames.several.longest(tokens, at: start)
    else { return [] }
    if !isInBrackets, let word = tokens.text(name.end), ["of", "were", "are"].contains(word) {
      return valuesFirst(of: name.value, at: name.end + 1)
    }
    // "scaled scores (mean 10, SD 3): …"
    let close =
      isInBrackets || tokens.text(name.end) == "(" ? tokens[name.end...].firstIndex { $0.text == ")" } : nil
    let colon = close.map { $0 + 1 } ?? name.end
    guard tokens.text(colon) == ":" else { return [] }
    var parts: [Part] = []
    var at = colon + 1
    while true {
      let first = at
      while isName(at) { at += 1 }
      guard let measure = trimmed(first..<at), let part = part(name.value, at, measure, from: first) else {
        break
      }
      parts.append(part)
      at += 1
      guard tokens.text(at) == "," || tokens.text(at) == "and" else { break }
      at += tokens.text(at + 1) == "and" ? 2 : 1
    }
    return parts.count > 1 ? parts : []
  }

  /// "74 for Aggression, 71 for Depression and 58 for Attention Problems".
  private func valuesFirst(of kind: Score.Kind, at start: Int) -> [Part] {
    var parts: [Part] = []
    var at = start
    while let measure = after(at + 1), let part = part(kind, at, measure, from: at) {
      parts.append(part)
      at = measure.upperBound
      guard tokens.text(at) == "," || tokens.text(at) == "and" else { break }
      at += tokens.text(at + 1) == "and" ? 2 : 1
    }
    return parts.count > 1 ? parts : []
  }

  /// The next of "a T-score of 71 for Depression and 66 for Withdrawal".
  func next(after last: Part) -> Part? {
    var at = last.tokens.upperBound
    if let measure = last.measure, measure.lowerBound >= at { at = measure.upperBound }
    // "in reading (MAP Growth) and 224 in math".
    if tokens.text(at) == "(", let close = tokens[at...].prefix(6).firstIndex(where: { $0.text == ")" }) {
      at = close + 1
    }
    guard tokens.text(at) == "and" || tokens.text(at) == "," else { return nil }
    // "and of 103 in Broad Mathematics", ", but at only 76 in Math Fluency".
    while at < tokens.count, ["and", ",", "but", "of", "at", "only"].contains(tokens[at].text) { at += 1 }
    // "and 74 (4th percentile) in Word Attack".
    let rank = rank(behind: at + 1)
    let end = rank?.end ?? at + 1
    guard let word = tokens.text(end), ["for", "on", "in"].contains(word), let measure = after(end),
      var part = part(last.score.kind, at, measure, from: at, isRanked: rank != nil)
    else { return nil }
    if let rank {
      part.score.percentile = rank.value
      part.tokens = at..<rank.end
    }
    return part
  }

  /// "(4th percentile)", "(55th)".
  private func rank(behind start: Int) -> Found<Decimal>? {
    guard tokens.text(start) == "(", let rank = tokens.number(start + 1), ScoreNames.allows(.percentile, rank)
    else {
      return nil
    }
    var end = afterOrdinal(start + 2)
    if let name = ScoreNames.percentileAfter.longest(tokens, at: end) {
      end = name.end
    } else if end == start + 2 {
      return nil
    }
    return tokens.text(end) == ")" ? Found(rank, end: end + 1) : nil
  }

  /// One value of a kind that is named elsewhere.
  private func part(
    _ kind: Score.Kind, _ at: Int, _ measure: Range<Int>, from start: Int, isRanked: Bool = false
  ) -> Part? {
    guard [.standardScore, .scaledScore, .tScore, .rit].contains(kind), let value = tokens.number(at),
      ScoreNames.allows(kind, value), !isInName(at)
    else { return nil }
    let isLast =
      !isRanked
      && tokens.at(at + 1).map { ![",", ".", ";", "and", "for", "on", "in"].contains($0.text) } ?? false
    if isLast { return nil }
    var part = Part(
      score: Score(kind: kind, value: value, span: SourceSpan(0, 0)), tokens: start..<at + 1, measure: measure
    )
    part.measuresAfter = measure.lowerBound > at
    return part
  }
}
