/// A measurable annual goal or a short-term objective (34 CFR 300.320(a)(2)).
public struct Goal: Hashable, Sendable {
  public var label: Sourced<String>?
  public var area: Sourced<String>?
  /// The goal's own sentence or sentences.
  public var text: Sourced<String>
  public var timeframe: Timeframe?
  /// Under what circumstances: "given a fourth-grade passage".
  public var condition: Sourced<String>?
  /// What the child will do, from the verb on: "read aloud".
  public var behavior: Sourced<String>?
  /// How well. Several where the goal asks for several things at once.
  public var criteria: [Criterion] = []
  /// Whether the words set a measure that no criterion holds: "80-90%", "8 of 10 tries or 3 sessions in a row".
  public var hasUnreadMeasure = false
  /// How surely: "on 4 of 5 weekly probes".
  public var consistency: Consistency?
  public var baseline: Baseline?
  /// How it is measured.
  public var methods: [Sourced<String>] = []
  /// How often it is measured or reported.
  public var schedule: Sourced<String>?
  public var responsible: Sourced<String>?
  public var objectives: [Goal] = []
  /// The whole extent, labels and table cells included.
  public var span: SourceSpan

  /// Only the words are known: what they say is nil or empty until it is read.
  public init(text: Sourced<String>, span: SourceSpan) {
    self.text = text
    self.span = span
  }
}

/// By when.
public struct Timeframe: Hashable, Sendable {
  public var text: Sourced<String>
  /// ISO 8601, `2026-10` where there is no day; nil for "by the annual review".
  public var by: String?
  public var withinWeeks: Int?

  /// Both are nil where the words give neither a date nor a number of weeks: "by the annual review".
  public init(text: Sourced<String>, by: String? = nil, withinWeeks: Int? = nil) {
    self.text = text
    self.by = by
    self.withinWeeks = withinWeeks
  }
}

/// How well the child will do it.
public struct Criterion: Hashable, Sendable {
  /// What is measured. A `ratio` is 4 of 5, a `rate` is for each minute or the like, `duration` is how long and
  /// `latency` how soon, `rubric` is points on a rubric, and `maximum` a number not to go above.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case percent, ratio, count, rate, duration, latency, score, level, rubric, maximum
  }
  /// Whether the value is a floor, a ceiling, or exact.
  public enum Comparison: String, Hashable, Sendable, CaseIterable { case atLeast, atMost, exactly }

  public var kind: Kind
  public var value: Decimal
  /// The whole that a ratio or rubric counts against.
  public var of: Decimal?
  /// The draft's words for what is counted; nil for a bare percent.
  public var unit: String?
  public var comparison: Comparison
  public var text: Sourced<String>

  /// `comparison` is `atLeast` where the draft does not say, but `atMost` for a maximum and a latency.
  public init(
    kind: Kind, value: Decimal, of: Decimal? = nil, unit: String? = nil, comparison: Comparison,
    text: Sourced<String>
  ) {
    self.kind = kind
    self.value = value
    self.of = of
    self.unit = unit
    self.comparison = comparison
    self.text = text
  }
}

/// On how many tries, days or probes the criterion must hold.
public struct Consistency: Hashable, Sendable {
  public var count: Int
  public var of: Int?
  /// "weekly probes", "trials": the draft's words.
  public var unit: String
  public var consecutive: Bool
  public var text: Sourced<String>

  /// `of` is nil where no whole is given, as in "3 days in a row"; `unit` is empty where data names none.
  public init(count: Int, of: Int?, unit: String, consecutive: Bool, text: Sourced<String>) {
    self.count = count
    self.of = of
    self.unit = unit
    self.consecutive = consecutive
    self.text = text
  }
}

/// Where the child is now, for one goal.
public struct Baseline: Hashable, Sendable {
  public var text: Sourced<String>
  public var value: Decimal?
  public var unit: String?
  /// ISO 8601.
  public var date: String?
  /// Value and unit where data gives them apart and the text does not say them: "62 words correct per minute".
  public var apart: Sourced<String>?

  /// `value` is nil where the words hold no number, or several that could be meant: the words remain.
  public init(text: Sourced<String>, value: Decimal? = nil, unit: String? = nil, date: String? = nil) {
    self.text = text
    self.value = value
    self.unit = unit
    self.date = date
  }
}
