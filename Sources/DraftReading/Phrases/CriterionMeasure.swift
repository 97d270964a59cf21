import IEPModel

/// A number of a goal that measures something, before it is settled what it is: a criterion, or on how many
/// tries the criterion must hold.
struct CriterionMeasure: Hashable, Sendable {
  enum Force: Hashable, Sendable {
    /// Measures how well, wherever it stands.
    case solid
    /// A plain count, such as "write 5 sentences": the criterion only where nothing says how well.
    case plain
    /// "in 4 of 5 trials", "on 3 probes".
    case tries
    /// "no more than 2 prompts": a bound on help, beside what measures the behavior.
    case help
    /// A plain count that says what the thing done is like, so that it stays in the behavior: "a paragraph of
    /// at least 6 sentences".
    case part
    /// Sets a measure and names no single number: "80-90%", "by 20%", "level M".
    case loose
  }

  var tokens: Range<Int>
  var force: Force
  var kind: Criterion.Kind
  var value: Decimal
  var of: Decimal?
  var unit: String?
  var comparison: Criterion.Comparison
  var isConsecutive = false
  /// Whether it follows another in a list: "4 of 5 in math and 3 of 5 in science".
  var isListed = false
  /// Whether its unit is a kind of try: "trials", "weekly probes".
  var countsTries = false
  /// A share of things done ("answer 8 of 10 questions"), not of tries.
  var isObject = false
  /// Whether a preposition or a bound leads it, so that it can end a condition or a method.
  var interrupts = false
  /// Whether the draft's words bound it: "at least", "or fewer".
  var isBounded = false
  var preposition: PhraseWord = ""
  /// "of the words", "syllables": a percent of things that someone can count.
  var countsThings = false
  /// The words for what is done, where the verb's object is what is counted: the "words from a list" of
  /// "spell 16 of 20 words from a list" belongs to the behavior too.
  var thing: Range<Int>?
}
