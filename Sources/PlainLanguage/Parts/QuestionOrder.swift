import IEPModel

/// A question, and how much its answer matters.
struct AskedQuestion: Hashable, Sendable {
  /// What an answer settles, the most useful first.
  enum Weight: Int, Hashable, Sendable, Comparable {
    /// Two things in the draft that do not fit each other, or words that can be read in two ways.
    case conflict
    /// The school says no, or a change touches what the child is taught.
    case decision
    /// Whether or how much help there will be is left open.
    case open
    /// How we will know that a goal is met.
    case target
    /// Another thing that the draft does not say.
    case gap
    /// Good to know.
    case detail

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  var question: PlainQuestion
  var weight: Weight

  init(_ question: PlainQuestion, _ weight: Weight) {
    self.question = question
    self.weight = weight
  }

  /// What a finding asks; nil for praise and for what is just good to know.
  init?(_ finding: Finding) {
    guard let text = finding.question, finding.severity < .low else { return nil }
    let isError = ["RF-NAME", "RF-DATES"].contains(finding.id)
    self.init(
      PlainQuestion(text: text, because: finding.meaning, spans: finding.spans),
      isError ? .conflict : finding.severity == .high ? .open : .gap)
  }
}

enum QuestionOrder {
  /// What a review asks and the summary does not yet: of each sort of finding the first.
  static func asked(by findings: [Finding], besides asked: [AskedQuestion]) -> [AskedQuestion] {
    var texts = Set(asked.map(\.question.text))
    var ids: Set<String> = []
    return findings.compactMap { finding in
      guard let question = AskedQuestion(finding), ids.insert(finding.id).inserted,
        texts.insert(question.question.text).inserted
      else { return nil }
      return question
    }
  }

  /// The three most useful first, as different from each other as can be; then all others in the draft's order. O(n log n).
  static func of(_ asked: [AskedQuestion]) -> [PlainQuestion] {
    let ranked = asked.indices.sorted { (asked[$0].weight, $0) < (asked[$1].weight, $1) }
    var first: [Int] = []
    // One of a kind each; only where there are too few kinds, a second.
    for index in ranked where first.count < 3 && !first.contains(where: { isAlike(asked[$0], asked[index]) })
    {
      first.append(index)
    }
    for index in ranked where first.count < 3 && !first.contains(index) { first.append(index) }
    let order = first.sorted { (asked[$0].weight, $0) < (asked[$1].weight, $1) }
    return (order + asked.indices.filter { !first.contains($0) }).map { asked[$0].question }
  }

  /// Whether two questions ask of one place, or the same of two: "What can my child do now, for Goal 1?" and "… for Goal 2?".
  private static func isAlike(_ one: AskedQuestion, _ other: AskedQuestion) -> Bool {
    let places = other.question.spans
    if one.question.spans.contains(where: { span in places.contains { $0.overlaps(span) } }) { return true }
    return one.weight == other.weight && one.question.text.prefix(12) == other.question.text.prefix(12)
  }
}
