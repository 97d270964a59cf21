import IEPModel

/// Which scale a score is on where only its percentile tells: 79 at the 8th percentile is on the one whose middle is 100.
///
/// Scores of such tests follow the normal curve, so that each scale gives a value one percentile: the share of children
/// who score as high or lower.
enum ScoreByPercentile {
  /// The one kind whose curve fits every pair, within rounding and the way that tests are normed; nil where none or
  /// several do. O(pairs).
  static func kind(of pairs: [(value: Decimal, percentile: Decimal)]) -> Score.Kind? {
    guard !pairs.isEmpty else { return nil }
    let fitting = scales.filter { scale in
      pairs.allSatisfy { pair in
        guard ScoreNames.allows(scale.kind, pair.value), let value = pair.value.whole,
          let thousandths = (pair.percentile * 10)?.whole
        else { return false }
        return abs(share(value - scale.middle, of: scale.deviation) - thousandths) <= 25
      }
    }
    return fitting.count == 1 ? fitting[0].kind : nil
  }

  private static let scales: [(kind: Score.Kind, middle: Int, deviation: Int)] = [
    (.standardScore, 100, 15), (.scaledScore, 10, 3), (.tScore, 50, 10),
  ]

  /// In thousandths, how many score as high or lower: the normal distribution, between its values a quarter of a
  /// deviation apart.
  private static func share(_ distance: Int, of deviation: Int) -> Int {
    if distance < 0 { return 1_000 - share(-distance, of: deviation) }
    let quarter = distance * 4 / deviation
    guard quarter + 1 < quarters.count else { return 999 }
    let rest = distance * 4 - quarter * deviation
    return quarters[quarter] + (quarters[quarter + 1] - quarters[quarter]) * rest / deviation
  }

  private static let quarters = [
    500, 599, 691, 773, 841, 894, 933, 960, 977, 988, 994, 997, 999,
  ]
}

extension SpannedText {
  /// "12/08/2026 KTEA-3 Spelling SS 79 8", a row of scores that a paste ran together, as "KTEA-3 Spelling SS 79 PR 8": where the
  /// last number is the percentile of the one before on that scale. As it is where it is anything else.
  var withRank: SpannedText {
    guard count < 160, bytes.last?.isASCIIDigit ?? false else { return self }
    let tokens = PhraseToken.tokens(of: self)
    guard tokens.count > 4, let rank = tokens.last, let percentile = rank.number,
      let value = tokens.number(tokens.count - 2), rank.spaced,
      let key = ScoreNames.keys.longest(tokens, at: tokens.count - 3)
        ?? ScoreNames.keys.longest(tokens, at: tokens.count - 5), key.end == tokens.count - 2,
      ScoreByPercentile.kind(of: [(value, percentile)]) == key.value
    else { return self }
    let day = DatePhrase.dates(in: self).first.flatMap {
      $0.range.lowerBound == 0 ? $0.range.upperBound : nil
    }
    var text = self[(day ?? 0)..<rank.range.lowerBound].trimmed
    let place = spans(of: rank.range).first?.start ?? 0
    text.append(" PR".utf8, standingFor: SourceSpan(place, place))
    text.append(self[rank.range])
    return text
  }
}

extension ScoreText {
  /// "a Phonological Awareness composite of 79 (8th percentile)".
  func byPercentile(at start: Int) -> Part? {
    guard let word = tokens.text(start) else { return nil }
    // "Pseudoword Decoding 77 (6th percentile)" where the clause names the test.
    let end = tokens.text(start - 1) == ":" ? start - 1 : beforeVerb(start)
    let isSaid = end < start
    // "Nonsense Word Decoding was 73 (4th percentile)": two words of a name, or the test in its clause.
    let name = end - 1
    let isNamed =
      tokens.number(start) != nil && isName(name) && !isInName(start)
      && (sentenceNamesTest(start) || isSaid && isName(name - 1))
      || tokens.number(start) != nil && ["scored", "earned", "obtained"].contains(tokens.text(start - 1))
    guard isNamed || Self.wholes.contains(word) else { return nil }
    let at = isNamed ? start : skippingLinks(afterAside(start + 1))
    guard let value = tokens.number(at), let rank = rank(behind: at) else { return nil }
    let range = interval(behind: rank.end)
    guard tokens.text(at + 1) != "(" || tokens.text(range?.end ?? rank.end) == ")",
      range.map({ $0.low <= value && value <= $0.high }) ?? true,
      let kind = ScoreByPercentile.kind(of: [(value, rank.percentile)])
    else { return nil }
    var score = Score(kind: kind, value: value, span: SourceSpan(0, 0))
    score.percentile = rank.percentile
    (score.low, score.high) = (range?.low, range?.high)
    let last = range?.end ?? rank.end
    return Part(score: score, tokens: start..<(tokens.text(at + 1) == "(" ? last + 1 : last))
  }

  /// The ", 68-78" behind a percentile in its brackets, or ", 95% confidence interval 68-78".
  private func interval(behind start: Int) -> (low: Decimal, high: Decimal, end: Int)? {
    guard [",", ";"].contains(tokens.text(start)) else { return nil }
    var at = start + 1
    if tokens.number(at) != nil, tokens.text(at + 1) == "%" { at += 2 }
    while Self.intervalWords.contains(tokens.text(at) ?? "") { at += 1 }
    guard let low = tokens.number(at), ["-", "to"].contains(tokens.text(at + 1) ?? ""),
      let high = tokens.number(at + 2)
    else { return nil }
    return (low, high, at + 3)
  }

  private static let intervalWords: WordSet = ["confidence", "interval", "ci", "range", "of", ":", "="]

  /// The percentile behind a score, and where its words end: "(6th percentile", "(PR 6".
  private func rank(behind at: Int) -> (percentile: Decimal, end: Int)? {
    if ["(", ","].contains(tokens.text(at + 1)),
      ["pr", "percentile", "ile"].contains(tokens.text(at + 2) ?? ""),
      let percentile = tokens.number(at + 3)
    {
      return (percentile, at + 4)
    }
    guard let place = percentilePlace(at + 1), let percentile = tokens.number(place),
      let name = ScoreNames.percentileAfter.longest(tokens, at: afterOrdinal(place + 1))
    else { return nil }
    return (percentile, name.end)
  }

  /// Where the percentile stands behind a score: "(6th", ", the 7th", ", at the 55th".
  private func percentilePlace(_ start: Int) -> Int? {
    if tokens.text(start) == "(" { return start + 1 }
    guard tokens.text(start) == "," else { return nil }
    return tokens[(start + 1)...].prefix(3).firstIndex { $0.number != nil }
  }

  /// Behind ", which isn't part of the total," after the name; the place itself where no such words stand there.
  private func afterAside(_ start: Int) -> Int {
    guard tokens.text(start) == ",", ["which", "that", "a", "not"].contains(tokens.text(start + 1) ?? ""),
      let end = tokens[(start + 1)...].prefix(12).firstIndex(where: { $0.text == "," || $0.number != nil }),
      tokens.text(end) == ","
    else { return start }
    return end + 1
  }

  private static let wholes: WordSet = ["composite", "index", "score", "quotient", "cluster", "subtest"]
}
