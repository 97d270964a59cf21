/// What a formula says of a text: a number, or why there is none. Never a made-up 0.
public enum Measure: Hashable, Sendable {
  case value(Double)
  case unknown(Reason)

  /// Why a text cannot be measured.
  public enum Reason: Hashable, Sendable {
    case tooFewWords(Int, needed: Int)
    case tooFewSentences(Int, needed: Int)
    /// The text was counted without a list of familiar words.
    case noFamiliarWords
  }

  /// The number, always finite; nil where there is none.
  public var value: Double? { if case .value(let value) = self { value } else { nil } }

  /// Why there is no number; nil where there is one.
  public var reason: Reason? { if case .unknown(let reason) = self { reason } else { nil } }

  /// The formulas are averages: over fewer words than this they say nothing of a text.
  public static let leastWords = 10

  /// The value of a formula where a text has enough words and sentences for it.
  static func of(_ counts: TextCounts, sentences needed: Int = 1, formula: (TextCounts) -> Double) -> Measure
  {
    if counts.words < leastWords { return .unknown(.tooFewWords(counts.words, needed: leastWords)) }
    if counts.sentences < needed { return .unknown(.tooFewSentences(counts.sentences, needed: needed)) }
    return .value(formula(counts))
  }

  /// The value of a formula that needs to know how many words are unfamiliar.
  static func of(_ counts: TextCounts, unfamiliar: Int?, formula: (TextCounts, Int) -> Double) -> Measure {
    let measure = of(counts) { formula($0, unfamiliar ?? 0) }
    return measure.value != nil && unfamiliar == nil ? .unknown(.noFamiliarWords) : measure
  }
}
