/// Years of US school that a full understanding needs, by G. H. McLaughlin, "SMOG Grading: A New Readability
/// Formula", Journal of Reading 12(8), 1969.
public enum SMOG: Formula {
  public static let name = "smog"

  /// It was made on samples of 30 sentences; on fewer its error is larger than a grade.
  public static let leastSentences = 30

  /// 1.0430 · √(words of three or more syllables · 30 / sentences) + 3.1291
  public static func grade(_ counts: TextCounts) -> Measure {
    Measure.of(counts, sentences: leastSentences) {
      1.0430 * (Double($0.polysyllables) * 30 / Double($0.sentences)).squareRoot() + 3.1291
    }
  }
}
