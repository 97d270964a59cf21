/// Years of US school, from letters in place of syllables, by M. Coleman and T. L. Liau, "A Computer Readability
/// Formula Designed for Machine Scoring", Journal of Applied Psychology 60(2), 1975.
public enum ColemanLiau: Formula {
  public static let name = "colemanLiau"

  /// 0.0588 · letters per 100 words − 0.296 · sentences per 100 words − 15.8
  public static func grade(_ counts: TextCounts) -> Measure {
    Measure.of(counts) { 5.88 * $0.lettersPerWord - 29.6 / $0.wordsPerSentence - 15.8 }
  }
}
