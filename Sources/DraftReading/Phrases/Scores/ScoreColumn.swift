import IEPModel

/// What a column of a score table holds, by its head, and the values of its cells.
enum ScoreColumn {
  enum Role: Hashable, Sendable {
    case kind(Score.Kind)
    /// "SS (percentile)".
    case withPercentile(Score.Kind)
  }

  /// Nil for a head that does not name one kind.
  static func role(_ head: SpannedText) -> Role? {
    var tokens = PhraseToken.tokens(of: head).filter { !signs.contains($0.text) }
    // "Teacher T-Score": who answered.
    if tokens.count > 1, raters.contains(tokens[0].text) {
      tokens.removeFirst()
      // "Parent T"
      if tokens.count == 1, tokens[0].text == "t" { return .kind(.tScore) }
    }
    // "SS (68% Band)": the interval stands in the cell, too.
    if head.bytes.last == UInt8(ascii: ")"), let open = head.bytes.firstIndex(of: UInt8(ascii: "(")),
      open > 0,
      ["band", "ci", "interval", "range"].contains(tokens.last?.text ?? "")
    {
      return role(head[0..<open].trimmed)
    }
    return heads.longest(tokens, at: 0).flatMap { $0.end == tokens.count ? $0.value : nil }
  }

  private static let signs: WordSet = ["(", ")", "/", "&", "and", "|", "%", ".", "-", "'"]
  private static let raters: WordSet = [
    "parent", "mother", "father", "teacher", "self", "student", "child", "guardian",
  ]

  /// "Teacher T", "Teacher %ile", "Math teacher": who answered, where the head names that too.
  static func rater(_ head: SpannedText) -> SpannedText? {
    let tokens = PhraseToken.tokens(of: head)
    guard let first = tokens.first, let last = tokens.last else { return nil }
    if raters.contains(first.text) { return head[first.range] }
    // "Ms. Dufresne (teacher)".
    let end = tokens.count - 2
    if last.text == ")", tokens.text(end - 1) == "(", let named = tokens.at(end), raters.contains(named.text)
    {
      return head[named.range]
    }
    return tokens.count <= 3 && tokens.allSatisfy(\.isWord) && raters.contains(last.text) ? head : nil
  }

  /// The one kind of score that a sentence over a table says it holds: "The SRS-2 gives T-scores".
  static func kind(saidBy text: SpannedText) -> Role? {
    let tokens = PhraseToken.tokens(of: text).filter { $0.text != "-" }
    let said = Set(heads.all(tokens).map(\.value)).intersection([
      .kind(.standardScore), .kind(.scaledScore), .kind(.tScore),
    ])
    return said.count == 1 ? said.first : nil
  }

  /// The same with a percentile beside each, where the sentence says so: "standard scores with percentile ranks in
  /// parentheses".
  static func withPercentile(_ role: Role, saidBy text: SpannedText) -> Role {
    guard case .kind(let kind) = role,
      heads.all(PhraseToken.tokens(of: text)).contains(where: { $0.value == .kind(.percentile) })
    else { return role }
    return .withPercentile(kind)
  }

  private static let heads = PhraseTable<Role>([
    .kind(.standardScore):
      "ss | standard score | standard scores | standard score ss | std score | composite standard score",
    .kind(.scaledScore): "scaled score | scaled scores | subtest scaled score",
    .kind(.tScore): "t score | t scores",
    .kind(.zScore): "z score | z scores",
    .kind(.percentile):
      """
    percentile | percentiles | percentile rank | percentile ranks | pr | ile | tile | ile rank | percentile rank pr
    | percentile pr | pct | pctile | pct rank | percent rank | percent ile | national percentile | national percentile rank
    """,
    .kind(.stanine): "stanine | stanines",
    .kind(.gradeEquivalent):
      "grade equivalent | grade equivalents | ge | grade equiv | grade equivalent ge | grade eq",
    .kind(.ageEquivalent): "age equivalent | age equivalents | ae | age equiv | age equivalent ae | age eq",
    .kind(.raw): "raw score | raw scores | raw",
    .kind(.lexile): "lexile | lexile level | lexile measure",
    .kind(.rit): "rit | rit score",
    .kind(.rate): "wcpm | cwpm | words correct per minute",
    .kind(.confidenceInterval):
      """
    ci | confidence interval | # ci | # confidence interval | ci # | confidence interval # | confidence | confidence band
    | confidence range | conf interval | # confidence | # confidence band | # conf interval | # interval | interval #
    """,
    .withPercentile(.standardScore):
      "standard score percentile | ss percentile | ss ile | ss pr | standard score percentile rank | ss tile",
    .withPercentile(.scaledScore): "scaled score percentile | scaled score percentile rank",
    .withPercentile(.tScore): "t score percentile | t score percentile rank",
  ])

  /// "T 72", "SS 99": a cell that begins with the name of its kind; "61 T", "T: 73 (99th percentile)", too. Nil for any other.
  static func labelled(_ cell: SpannedText) -> Score? {
    let tokens = PhraseToken.tokens(of: cell)
    guard tokens.count > 1 else { return nil }
    let name = cell[tokens[0].range]
    if name.string == "T" {
      let first = [":", "=", "-"].contains(tokens[1].text) ? 2 : 1
      guard tokens.number(first) != nil else { return nil }
      let value = withoutDescriptor(cell[tokens[first].range.lowerBound..<cell.count])
      return read(value, .kind(.tScore)).map { spanning($0, name) }
    }
    if tokens.count == 2, tokens[0].number != nil, case let last = cell[tokens[1].range], last.string == "T" {
      return read(name, .kind(.tScore)).map { spanning($0, last) }
    }
    guard tokens.count == 2, tokens[1].number != nil else { return nil }
    return role(name).flatMap { read(cell[tokens[1].range], $0) }
  }

  /// A score with the letter that names its kind.
  private static func spanning(_ score: Score, _ name: SpannedText) -> Score {
    var score = score
    score.span = ([score.span] + name.spans).extent ?? score.span
    return score
  }

  /// "73, clinically significant" without its words: no number stands in them.
  private static func withoutDescriptor(_ value: SpannedText) -> SpannedText {
    guard let comma = value.bytes.firstIndex(of: UInt8(ascii: ",")),
      !value.bytes[comma...].contains(where: \.isASCIIDigit)
    else { return value }
    return value[0..<comma].trimmed
  }

  private static let noteMarks: WordSet = ["*", "†", "‡", "§"]

  /// One cell of a column: nil where it holds anything but one such value.
  static func read(_ cell: SpannedText, _ role: Role) -> Score? {
    let reader = ScoreText(cell)
    let tokens = reader.tokens
    let limit = reader.limit(at: 0)
    var at = limit?.end ?? 0
    let (kind, pairs): (Score.Kind, Bool) =
      switch role {
      case .kind(let kind): (kind, false)
      case .withPercentile(let kind): (kind, true)
      }
    guard let place = cell.spans.extent else { return nil }
    var score = Score(kind: kind, value: nil, span: place)
    if kind == .confidenceInterval {
      guard let low = tokens.number(at), let high = reader.rangeEnd(at), low < high.value,
        // "77-85 (90%)": how sure it is.
        high.end == tokens.count || tokens.text(high.end) == "(" && tokens.last?.text == ")"
      else { return nil }
      (score.low, score.high) = (low, high.value)
      return score
    }
    if kind == .ageEquivalent || kind == .gradeEquivalent || kind == .zScore || kind == .lexile {
      guard let value = reader.value(kind, at: at, isShort: false), value.end == tokens.count else {
        return nil
      }
      score.value = value.value
      score.limit = limit?.value
      return score
    }
    guard let value = tokens.number(at), ScoreNames.allows(kind, value) else { return nil }
    at += 1
    if kind == .percentile {
      at = reader.afterOrdinal(at)
      if let name = ScoreNames.percentileAfter.longest(tokens, at: at) { at = name.end }
    }
    (score.value, score.limit) = (value, limit?.value)
    // "66*": a mark of a note below the table.
    while Self.noteMarks.contains(tokens.text(at) ?? "") { at += 1 }
    if tokens.text(at) == "(", let low = tokens.number(at + 1), let high = reader.rangeEnd(at + 1),
      low <= value, value <= high.value, tokens.text(high.end) == ")", kind != .percentile
    {
      (score.low, score.high) = (low, high.value)
      at = high.end + 1
    }
    let isWhole = [.standardScore, .scaledScore, .tScore].contains(kind)
    if pairs || isWhole && isRanked(reader, at) {
      guard let percentile = pair(reader, &at) else { return nil }
      score.percentile = percentile
    }
    // A descriptor in brackets may follow.
    if tokens.text(at) == "(", tokens.last?.text == ")", tokens[(at + 1)...].allSatisfy({ $0.number == nil })
    {
      at = tokens.count
    }
    return at == tokens.count ? score : nil
  }

  /// Whether a percentile that says so stands behind a score: "58 (0.3 %ile)", "85/16th percentile", and not "85 (16)".
  private static func isRanked(_ reader: ScoreText, _ at: Int) -> Bool {
    ["(", "/", ","].contains(reader.tokens.text(at)) && reader.tokens.number(at + 1) != nil
      && ScoreNames.percentileAfter.longest(reader.tokens, at: reader.afterOrdinal(at + 2)) != nil
  }

  /// "58 (0.3 %ile)" under a head that does not say which kind: the one that fits its percentile.
  static func byPercentile(_ cell: SpannedText) -> Score? {
    let whole: [Score.Kind] = [.standardScore, .scaledScore, .tScore]
    let scores = whole.compactMap { read(cell, .kind($0)) }
    return scores.first { score in
      guard let value = score.value, let percentile = score.percentile else { return false }
      return ScoreByPercentile.kind(of: [(value, percentile)]) == score.kind
    }
  }

  /// The percentile of "85 (16)", "85/16%ile".
  private static func pair(_ reader: ScoreText, _ at: inout Int) -> Decimal? {
    let tokens = reader.tokens
    guard ["(", "/", ","].contains(tokens.text(at)), let value = tokens.number(at + 1),
      ScoreNames.allows(.percentile, value)
    else { return nil }
    let isOpen = tokens.text(at) == "("
    at = reader.afterOrdinal(at + 2)
    if let name = ScoreNames.percentileAfter.longest(tokens, at: at) {
      at = name.end
    } else if tokens.text(at) == "%" {
      return nil
    }
    guard isOpen else { return value }
    guard tokens.text(at) == ")" else { return nil }
    at += 1
    return value
  }
}
