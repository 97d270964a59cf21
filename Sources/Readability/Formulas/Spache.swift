/// Years of US school for texts of grade 4 and below: G. Spache, "Good Reading for Poor Readers", 1974.
public enum Spache: Formula {
  public static let name = "spache"

  /// 0.121 · words per sentence + 0.082 · (unfamiliar words per 100, each word once) + 0.659. Familiar are the words of
  /// Dale and Chall's list, which is longer than Spache's own, so that the grade is rather low than high.
  public static func grade(_ counts: TextCounts) -> Measure {
    Measure.of(counts, unfamiliar: counts.distinctUnfamiliar) { counts, unfamiliar in
      0.121 * counts.wordsPerSentence + 0.082 * 100 * Double(unfamiliar) / Double(counts.words) + 0.659
    }
  }
}
