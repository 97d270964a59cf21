/// Endings that have a syllable more or less than their vowels show.
enum WordEnding {
  static func change(_ word: Spelling) -> Int {
    // didn't, isn't; but don't, can't
    if word.isNegation { return word.ends("dnt") || word.ends("snt") ? 1 : 0 }
    let isPlural = word[word.count - 1] == UInt8(ascii: "s")
    let last = word.count - (isPlural ? 2 : 1)
    switch word[last] {
    case UInt8(ascii: "g"): return hasSyllabicL(word, last) ? 1 : 0
    // au·tism, rhythm, chasm: the m is a syllable
    case UInt8(ascii: "m"): return word.isOne(of: "sh", at: last - 1) && isNasalEnding(word, last) ? 1 : 0
    // fire, re·quire: as the CMU dictionary speaks them
    case UInt8(ascii: "e"): return word.has("ire", at: last - 2) ? 1 : 0
    case UInt8(ascii: "d"): return word.has("ired", at: last - 3) ? 1 : 0
    case UInt8(ascii: "t"): return word.has("irement", at: last - 6) ? 1 : 0
    // mu·si·cally
    case UInt8(ascii: "y"): return word.has("ically", at: last - 5) ? -1 : 0
    default: return 0
    }
  }

  private static func isNasalEnding(_ word: Spelling, _ last: Int) -> Bool {
    word.has("ism", at: last - 2) || word.has("asm", at: last - 2) || word.has("thm", at: last - 2)
  }

  /// pad·dl·ing, han·dl·ing: the l was a syllable in "paddle"
  private static func hasSyllabicL(_ word: Spelling, _ last: Int) -> Bool {
    let l = last - 3
    guard word.has("ling", at: l), word.isOne(of: "bcdgkptz", at: l - 1) else { return false }
    return word[l - 1] == word[l - 2] || word.isOne(of: "mnrsc", at: l - 2)
  }
}
