/// Dale and Chall's raw score: E. Dale and J. S. Chall, "A Formula for Predicting Readability", Educational Research
/// Bulletin 27(1), 1948. It is not a grade but stands for a band of grades: up to 4.9 for grade 4 and below, 5.0 to
/// 5.9 for grades 5 and 6, 6.0 to 6.9 for 7 and 8, 7.0 to 7.9 for 9 and 10, 8.0 to 8.9 for 11 and 12, more for college.
public enum DaleChall: Formula {
  public static let name = "daleChall"

  /// 0.1579 · (unfamiliar words per 100) + 0.0496 · words per sentence, and 3.6365 more where over 5 words in 100 are
  /// unfamiliar. Names count as unfamiliar: no program can tell them for certain.
  public static func grade(_ counts: TextCounts) -> Measure {
    Measure.of(counts, unfamiliar: counts.unfamiliar) { counts, unfamiliar in
      let share = 100 * Double(unfamiliar) / Double(counts.words)
      return 0.1579 * share + 0.0496 * counts.wordsPerSentence + (share > 5 ? 3.6365 : 0)
    }
  }
}
