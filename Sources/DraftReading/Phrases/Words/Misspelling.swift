/// What a slip of the hand makes of the words that tell how much and how often: two letters that changed places, one
/// that was left out, one that was struck twice. Read as they stand, "tiwce a week 30 mins" would be half the time.
enum Misspelling {
  /// The word meant, by the one written.
  static let words: WordTable<PhraseWord> = {
    var table = WordTable<PhraseWord>()
    for word in meant {
      for slip in slips(of: Array(word.string.utf8)) { table.set(PhraseWord(slip[...]), word) }
    }
    for (slip, word) in others { table.set(slip, word) }
    // A slip of one word may be another as it should be.
    for word in meant { table.set(word, word) }
    return table
  }()

  private static let meant: [PhraseWord] = [
    "minutes", "minute", "twice", "weekly", "monthly", "session", "sessions", "biweekly", "quarterly",
  ]

  private static let others: KeyValuePairs<PhraseWord, PhraseWord> = [
    "weekley": "weekly", "monthley": "monthly", "minuets": "minutes", "miniutes": "minutes",
    "tims": "times", "tiems": "times", "timse": "times", "wek": "week", "weeek": "week", "weke": "week",
  ]

  private static func slips(of word: [UInt8]) -> [[UInt8]] {
    word.indices.flatMap { index -> [[UInt8]] in
      var (left, twice, swapped) = (word, word, word)
      left.remove(at: index)
      twice.insert(word[index], at: index)
      if index > 0 { swapped.swapAt(index - 1, index) }
      return [left, twice, swapped]
    }
  }
}
