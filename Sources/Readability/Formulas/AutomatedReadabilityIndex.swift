/// Years of US school, from letters in place of syllables, by E. A. Smith and R. J. Senter, "Automated Readability
/// Index", AMRL-TR-66-220, 1967.
public enum AutomatedReadabilityIndex: Formula {
  public static let name = "automatedReadabilityIndex"

  /// 0.5 · words per sentence + 4.71 · letters per word − 21.43. Some programs have 21.34, two figures of the
  /// report swapped.
  public static func grade(_ counts: TextCounts) -> Measure {
    Measure.of(counts) { 0.5 * $0.wordsPerSentence + 4.71 * $0.lettersPerWord - 21.43 }
  }
}
