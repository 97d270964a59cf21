/// The e that is written and not spoken: at the end of a word, before its endings, and inside compounds.
enum SilentE {
  /// How many of a word's runs of vowels are silent: 0, 1 or 2.
  static func count(_ word: Spelling) -> Int {
    (isSilentAtEnd(word) ? 1 : 0) + (isSilentInside(word) ? 1 : 0)
  }

  /// made, makes, baked, league; but ta·ble, box·es, want·ed, ar·gue
  private static func isSilentAtEnd(_ word: Spelling) -> Bool {
    let last = word.count - 1
    if word[last] == e {
      if word.ends("gue") { return word.count > 3 && !word.ends("argue") }
      return word.count > 2 && !word.isVowel(last - 1) && !isSyllabicL(word, last)
    }
    guard word.count > 3, word[last - 1] == e else { return false }
    if word.ends("gues") || word.ends("gued") { return !word.has("argue", at: last - 5) }
    if word.isVowel(last - 2) || isSyllabicL(word, last - 1) { return false }
    switch word[last] {
    case UInt8(ascii: "s"):
      return !word.isOne(of: "szxcg", at: last - 2) && !word.ends("ches") && !word.ends("shes")
    case UInt8(ascii: "d"): return !word.isOne(of: "td", at: last - 2)
    default: return false
    }
  }

  /// state·ment, hope·ful, some·thing; but el·e·ment
  private static func isSilentInside(_ word: Spelling) -> Bool {
    for index in word.letters.indices.dropFirst().dropLast()
    where word[index] == e && word.isConsonantLetter(index + 1) && !isSyllabicL(word, index) {
      if index > 1, index < longestPart, isCompound(word, index) { return true }
      if word.count - index <= longestEnding, hasEnding(word, index) { return true }
    }
    return false
  }

  /// Whether the e at an index ends the first part of a compound, which has a vowel after it: not "homes".
  private static func isCompound(_ word: Spelling, _ index: Int) -> Bool {
    firstParts.contains(word.letters[...index]) && (index + 1..<word.count).contains { word.isVowel($0) }
  }

  private static func hasEnding(_ word: Spelling, _ index: Int) -> Bool {
    word.isConsonantLetter(index - 1) && endings.contains(word.letters[(index + 1)...])
      && !word.has("lement", at: index - 1) && word.vowelRuns(before: index) > 0
  }

  /// Whether the e at an index follows a consonant and an l that make up a syllable: "ta·ble".
  private static func isSyllabicL(_ word: Spelling, _ index: Int) -> Bool {
    word[index - 1] == UInt8(ascii: "l") && word.isConsonantLetter(index - 2)
      && !word.isOne(of: "lrw", at: index - 2)
  }

  private static let e = UInt8(ascii: "e")

  private static let endings = words(
    """
    ly less lessly lessness ness nesses ful fully fulness ment ments mented menting mental mentally
    """)
  private static let longestEnding = 9

  /// First parts of everyday compounds.
  private static let firstParts = words(
    """
    bare base brace care cake else eye face fore game gate goose grape grave hide home hope horse house knee lake lane
    life line lone love make more name nine note page pale pipe place police rose safe sale shoe shore side smoke
    snake some space spite stage state stone store there these time tide trade type ware wave where white whole wife
    wine wise
    """)
  private static let longestPart = 6

  private static func words(_ list: String) -> Set<ArraySlice<UInt8>> {
    Set(list.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { ArraySlice($0) })
  }
}
