/// How easy a text is: the higher the easier, 60 to 70 is plain English, 100 about fourth grade. By R. Flesch, "A
/// New Readability Yardstick", Journal of Applied Psychology 32(3), 1948.
public enum FleschReadingEase: Formula {
  public static let name = "fleschReadingEase"

  /// 206.835 − 1.015 · words per sentence − 84.6 · syllables per word. A score, not a grade.
  public static func grade(_ counts: TextCounts) -> Measure {
    Measure.of(counts) { 206.835 - 1.015 * $0.wordsPerSentence - 84.6 * $0.syllablesPerWord }
  }
}
