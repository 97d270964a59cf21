import IEPModel

/// What belongs to one score: its percentile, its interval, and the measure that it is of.
extension ScoreText {
  /// Adds a part, or gives it to the score before it.
  func join(_ part: Part, to parts: inout [Part]) {
    var part = part
    if part.score.kind != .confidenceInterval { read(around: &part) }
    guard var last = parts.last, isJoint(last.tokens.upperBound..<part.tokens.lowerBound) else {
      if part.measure == nil { findMeasure(&part, last: parts.last) }
      parts.append(part)
      return
    }
    let isMain = ![.percentile, .confidenceInterval, .rate].contains(last.score.kind)
    switch part.score.kind {
    case .percentile
    where isMain && last.score.percentile == nil && part.score.limit == nil
      && !(last.measuresAfter && part.measuresAfter):
      last.score.percentile = part.score.value
    case .confidenceInterval where last.score.low == nil && last.score.kind != .confidenceInterval:
      guard let value = last.score.value, let low = part.score.low, let high = part.score.high,
        low <= value, value <= high
      else {
        part.measure = last.measure
        parts.append(part)
        return
      }
      (last.score.low, last.score.high) = (low, high)
    case .standardScore, .scaledScore, .tScore, .raw, .rit, .zScore:
      // "16th percentile (SS 85)"
      guard last.score.kind == .percentile, last.score.limit == nil, last.score.low == nil,
        part.measure == nil,
        !part.measuresAfter, tokens.text(last.tokens.upperBound) != ";"
      else { fallthrough }
      part.score.percentile = last.score.value
      part.measure = last.measure
      part.tokens = last.tokens.lowerBound..<part.tokens.upperBound
      parts[parts.count - 1] = part
      return
    default:
      if part.measure == nil { part.measure = last.measure }
      parts.append(part)
      return
    }
    last.tokens = last.tokens.lowerBound..<part.tokens.upperBound
    closeBracket(&last)
    // "On the WIAT-4, a standard score of 81 (10th percentile) in Reading Comprehension": the part of the test.
    if !last.measuresAfter, tokens.text(last.tokens.upperBound) == "in",
      before(last.tokens.lowerBound).map(isOpened) ?? true,
      let measure = after(last.tokens.upperBound)
    {
      (last.measure, last.measuresAfter) = (measure, true)
    }
    parts[parts.count - 1] = last
  }

  /// Whether a name is what the sentence opens with: "On the WIAT-4 his standard score was …".
  private func isOpened(_ name: Range<Int>) -> Bool {
    let first = tokens.text(name.lowerBound - 1) == "the" ? name.lowerBound - 2 : name.lowerBound - 1
    return tokens.text(first) == "on"
  }

  /// A range in brackets, and the measure after "on".
  private func read(around part: inout Part) {
    let end = part.tokens.upperBound
    if let value = part.score.value, tokens.text(end) == "(" || tokens.text(end) == "[",
      let low = tokens.number(end + 1), let high = rangeEnd(end + 1), low <= value, value <= high.value,
      [")", "]"].contains(tokens.text(high.end)), part.score.kind != .rate, part.score.kind != .percentile
    {
      (part.score.low, part.score.high) = (low, high.value)
      part.tokens = part.tokens.lowerBound..<high.end + 1
    } else if let rank = bareRank(at: end, part.score.kind) {
      part.score.percentile = rank.value
      part.tokens = part.tokens.lowerBound..<rank.end
    } else if part.measure == nil, before(part.tokens.lowerBound) == nil, let measure = after(end) {
      part.measure = measure
      part.measuresAfter = true
    }
  }

  /// The "(18th)" behind a score, where the clause has said before that such numbers are percentiles.
  private func bareRank(at start: Int, _ kind: Score.Kind) -> Found<Decimal>? {
    guard [.standardScore, .scaledScore, .tScore].contains(kind), tokens.text(start) == "(",
      let rank = tokens.number(start + 1), ScoreNames.allows(.percentile, rank),
      let ending = tokens.text(start + 2), NumberWords.ordinalEndings.contains(ending),
      tokens.text(start + 3) == ")",
      clause(start).contains(where: { $0 < start && tokens[$0].text == "percentile" })
    else { return nil }
    return Found(rank, end: start + 4)
  }

  /// The bracket that was opened inside the score.
  private func closeBracket(_ part: inout Part) {
    let words = tokens[part.tokens].map(\.text)
    if words.count(where: { $0 == "(" }) > words.count(where: { $0 == ")" }),
      tokens.text(part.tokens.upperBound) == ")"
    {
      part.tokens = part.tokens.lowerBound..<part.tokens.upperBound + 1
    }
  }

  private func isJoint(_ gap: Range<Int>) -> Bool {
    gap.count <= 9
      && gap.allSatisfy {
        ScoreCues.joints.contains(tokens[$0].text) || isAfterMeasure($0, gap)
          // "172 (Sept 2025, 14th percentile)".
          || tokens.text(gap.lowerBound) == "(" && isOfDate($0)
      }
  }

  /// A month, a season or a year.
  private func isOfDate(_ index: Int) -> Bool {
    if let year = tokens.number(index) { return isYear(year) }
    return tokens.text(index).map {
      ScoreCues.seasons.contains($0) || NamedDate.months[$0] != nil
    } ?? false
  }

  /// The words of a measure that stands after the score's value.
  private func isAfterMeasure(_ index: Int, _ gap: Range<Int>) -> Bool {
    guard let measure = after(gap.lowerBound) else { return false }
    return index < measure.upperBound + 1 && index >= gap.lowerBound
  }

  private func findMeasure(_ part: inout Part, last: Part?) {
    if let before = before(part.tokens.lowerBound) { part.measure = before }
    let clause = clause(part.tokens.lowerBound)
    guard part.measure == nil, last.map({ !clause.contains($0.tokens.lowerBound) }) ?? true else { return }
    // "On the Digit Span subtest, she earned …".
    let subtests = clause.filter {
      $0 < part.tokens.lowerBound && ScoreCues.partsOfTests.contains(tokens[$0].text) && isName($0 - 1)
        && !text.startsWithCapital(tokens[$0])
    }
    if subtests.count == 1, let end = subtests.first {
      var start = end
      while start > 0, isName(start - 1) { start -= 1 }
      part.measure = trimmed(start..<end)
      if part.measure != nil { return }
    }
    // "On the WIAT-4, he earned …": the one test that the clause names.
    // Before it, or in brackets right behind: "was 61 (EVT-3)".
    let end = part.tokens.upperBound
    let close = tokens.text(end) == "(" ? tokens[end...].firstIndex { $0.text == ")" } ?? end : end
    let named = clause.filter {
      ($0 < part.tokens.lowerBound || end <= $0 && $0 < close) && ScoreNames.tests.contains(tokens[$0].text)
        && isName($0)
    }
    if named.count == 1, let test = named.first {
      var start = test
      while start > 0, isName(start - 1) { start -= 1 }
      var end = test + 1
      while end < part.tokens.lowerBound, isName(end) { end += 1 }
      part.measure = trimmed(start..<end)
    }
  }
}
