/// Years of US school, by R. Gunning, "The Technique of Clear Writing", 1952.
public enum GunningFog: Formula {
  public static let name = "gunningFog"

  /// 0.4 · (words per sentence + words of three or more syllables per 100 words). Every such word counts; Gunning
  /// left out names and some endings, which no program can tell for certain.
  public static func grade(_ counts: TextCounts) -> Measure {
    Measure.of(counts) {
      0.4 * ($0.wordsPerSentence + 100 * Double($0.polysyllables) / Double($0.words))
    }
  }
}
