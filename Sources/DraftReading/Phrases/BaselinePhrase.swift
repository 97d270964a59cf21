public import IEPModel

/// Where the child is now: `42 WCPM (9/2025)`, `Currently reads 62 words correct per minute`.
public enum BaselinePhrase {
  /// Reads a baseline's own words. With several numbers, of which any could be the baseline, or with none,
  /// the value is nil and the words remain. Nil for empty words. O(tokens).
  public static func read(_ text: SpannedText) -> Baseline? {
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { return nil }
    let goal = GoalText(trimmed)
    guard goal.isReadable else { return Baseline(text: trimmed.sourced) }
    // "4 prompts": help, where the goal allows less of it.
    if let count = goal.number(at: 0), count.end == goal.tokens.count - 1,
      GoalVocabulary.prompts.contains(goal.word(count.end))
    {
      return Baseline(
        text: trimmed.sourced, value: count.value, unit: trimmed[goal.tokens[count.end].range].string)
    }
    var baseline = read(goal, in: goal.all)
    // "49 words correct per minute (median of 3 passages)": how the number came about.
    if baseline.value == nil, trimmed.bytes.last == UInt8(ascii: ")"),
      let open = trimmed.bytes.lastIndex(of: UInt8(ascii: "(")), open > 0,
      tellsHow(trimmed[(open + 1)..<(trimmed.count - 1)])
    {
      let alone = GoalText(trimmed[0..<open].trimmed)
      let said = read(alone, in: alone.all)
      (baseline.value, baseline.unit) = (said.value, said.unit)
    }
    // "58 words correct per minute (03/05/2027); it was 39 in October": where the child was before.
    if baseline.value == nil, let cut = trimmed.bytes.firstIndex(of: UInt8(ascii: ";")),
      before.longest(PhraseToken.tokens(of: trimmed[(cut + 1)..<trimmed.count]), at: 0) != nil,
      let now = read(trimmed[0..<cut])
    {
      (baseline.value, baseline.unit, baseline.date) = (now.value, now.unit, now.date)
    }
    if let (alone, isOfTries) = behindSummary(trimmed) {
      if isOfTries {
        (baseline.value, baseline.unit) = (nil, nil)
      } else if baseline.value == nil {
        let said = read(alone, in: alone.all)
        (baseline.value, baseline.unit) = (said.value, said.unit)
      }
    }
    return baseline
  }

  /// Whether words in brackets say how or when a number came about, and give no other: "median of 3 passages", "October 2026
  /// timing, 3 minutes".
  private static func tellsHow(_ aside: SpannedText) -> Bool {
    let text = GoalText(aside)
    if text.tokens.contains(where: { summaries.contains($0.text) }) { return true }
    guard date(text, in: text.all) != nil else { return false }
    var index = 0
    while index < text.tokens.count {
      if let date = text.date(at: index) {
        index = date.end
      } else if let number = text.number(at: index) {
        guard ["minute", "minutes", "min", "second", "seconds"].contains(text.word(number.end)) else {
          return false
        }
        index = number.end + 1
      } else {
        index += 1
      }
    }
    return true
  }

  private static let before = PhraseTable(
    "it was | was | this was | up from | down from | compared to | compared with | last year | in the fall | it had been | he was | she was | they were"
  )

  private static let summaries: WordSet = ["median", "mean", "average"]

  /// The "9 errors in 100 words" of "mean of 9 errors in 100 words". A "mean of 3 probes" says of how many, and not what it is.
  private static func behindSummary(_ text: SpannedText) -> (words: GoalText, isOfTries: Bool)? {
    let tokens = PhraseToken.tokens(of: text)
    let first = ["a", "an"].contains(tokens.first?.text) ? 1 : 0
    guard let name = tokens[safe: first], summaries.contains(name.text),
      tokens[safe: first + 1]?.text == "of",
      let number = tokens[safe: first + 2], number.number != nil,
      !text.bytes.contains(where: { ":=;".utf8.contains($0) })
    else { return nil }
    let isOfTries = tokens.dropFirst(first + 3).prefix(4).contains {
      GoalVocabulary.occasions.contains($0.text) || samples.contains($0.text)
    }
    return (GoalText(text[number.range.lowerBound..<text.count]), isOfTries)
  }

  private static let samples: WordSet = [
    "passages", "samples", "probes", "readings", "checks", "scores", "tests", "essays", "paragraphs",
    "stories", "texts", "lists", "observations", "assignments", "tasks", "measures",
  ]

  /// The baseline that a run of tokens tells.
  static func read(_ text: GoalText, in range: Range<Int>) -> Baseline {
    var result = Baseline(text: text.sourced(text.trimmed(range)))
    result.date = date(text, in: range)
    var scanner = GoalScanner(text: text, context: CriterionContext(direction: .none, isLabelled: true))
    for sentence in text.sentences(in: range) { scanner.scan(sentence, subject: nil) }
    guard !scanner.measures.contains(where: { $0.force == .loose }) else { return result }
    let shares = scanner.measures.filter { $0.kind == .ratio }
    let settled = CriterionSettling(
      scanner.measures.filter { measure in
        measure.kind != .percent || !shares.contains(where: measure.restates)
      }.withoutErrors)
    // "at least" and "less than 10%" bound the child's level; they do not say it. Nor does a rank among others.
    // "1 of 5 tries, 5 ft": which of them the goal counts is not said.
    let isAfterShare = settled.criteria.first.map { first in
      first.kind != .ratio && shares.contains { $0.tokens.upperBound <= first.tokens.lowerBound }
    }
    if isAfterShare ?? false { return result }
    // "within 2 minutes on 3 of 10 assignments": how often is the level, and the time a bound.
    if let first = settled.criteria.first, [.latency, .duration].contains(first.kind), shares.count == 1 {
      result.value = shares[0].value
      result.unit = shares[0].baselineUnit
      return result
    }
    guard let measure = settled.criteria.first, settled.criteria.dropFirst().allSatisfy(measure.restates),
      !measure.isBounded, measure.unit != "percentile"
    else { return result }
    result.value = measure.value
    result.unit = measure.baselineUnit
    return result
  }

  private static func date(_ text: GoalText, in range: Range<Int>) -> String? {
    var dates: [GoalDate] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let date = text.date(at: index) {
        dates.append(date)
        index = date.end
      } else {
        index += 1
      }
    }
    return dates.count == 1 ? dates.first?.iso : nil
  }
}

extension CriterionMeasure {
  /// What the value counts, in one text: a baseline has no kind to say "percent" or "of 10".
  var baselineUnit: String? { Self.baselineUnit(kind, of, unit) }

  static func baselineUnit(_ kind: Criterion.Kind, _ whole: Decimal?, _ unit: String?) -> String? {
    if kind == .percent { return "percent" }
    guard let whole else { return unit }
    return unit.map { "of \(whole) \($0)" } ?? "of \(whole)"
  }

  /// Whether the same share is said again: `3/10 trials, 30%`.
  func restates(_ other: CriterionMeasure) -> Bool {
    switch (of, other.of) {
    case (let whole?, nil) where other.kind == .percent:
      CriterionQuantity.isShare(value, of: whole, percent: other.value)
    case (nil, let whole?) where kind == .percent:
      CriterionQuantity.isShare(other.value, of: whole, percent: value)
    default: false
    }
  }
}

extension [CriterionMeasure] {
  /// "42 WCPM with 6 errors": the errors go with what was read and are no second level.
  fileprivate var withoutErrors: Self {
    let others = filter { measure in
      measure.preposition != "with"
        || !(measure.unit.map { GoalVocabulary.errors.contains(PhraseWord($0)) } ?? false)
    }
    return others.isEmpty ? self : others
  }
}
