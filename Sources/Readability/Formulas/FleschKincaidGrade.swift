/// Years of US school that a text needs, by J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom,
/// "Derivation of New Readability Formulas", Naval Technical Training Command, 1975.
public enum FleschKincaidGrade: Formula {
  public static let name = "fleschKincaidGrade"

  /// 0.39 · words per sentence + 11.8 · syllables per word − 15.59
  public static func grade(_ counts: TextCounts) -> Measure {
    Measure.of(counts) { 0.39 * $0.wordsPerSentence + 11.8 * $0.syllablesPerWord - 15.59 }
  }
}
