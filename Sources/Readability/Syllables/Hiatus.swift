/// Pairs of vowel letters that belong to two syllables: "sci·ence", "ra·di·o", "be·ing".
enum Hiatus {
  /// Whether the vowel at an index starts a syllable though a vowel stands before it.
  static func parts(_ word: Spelling, before index: Int) -> Bool {
    if PrefixHiatus.parts(word, before: index) || word.has("ing", at: index) && isEnding(word, index, "ings")
    {
      return true
    }
    let next = index + 1
    switch (word[index - 1], word[index]) {
    case (UInt8(ascii: "i"), UInt8(ascii: "a")):
      // so·cial, mu·si·cian, Bel·gian, car·riage
      if word.isOne(of: "ct", at: index - 2) && word.isOne(of: "ln", at: next) { return false }
      if word.has("gian", at: index - 2) { return false }
      return !word.has("riage", at: index - 2)
    case (UInt8(ascii: "i"), UInt8(ascii: "o")):
      // na·tion, un·ion, mil·lion; gra·cious
      if word.isOne(of: "tsgcxnl", at: index - 2) && word.has("n", at: next) { return false }
      if word.isOne(of: "ctgx", at: index - 2) && word.has("u", at: next) { return false }
      // be·hav·ior, jun·ior
      return !(word.isOne(of: "vn", at: index - 2) && word.has("r", at: next))
    case (UInt8(ascii: "i"), UInt8(ascii: "e")): return partsIE(word, index)
    case (UInt8(ascii: "i"), UInt8(ascii: "u")), (UInt8(ascii: "i"), UInt8(ascii: "i")),
      (UInt8(ascii: "a"), UInt8(ascii: "o")), (UInt8(ascii: "u"), UInt8(ascii: "o")),
      (UInt8(ascii: "u"), UInt8(ascii: "u")):
      return true
    case (UInt8(ascii: "e"), UInt8(ascii: "o")):
      // peo·ple, George, cour·a·geous, pi·geon
      if word.has("p", at: next) || word.has("geor", at: index - 2) { return false }
      return !(word.isOne(of: "gc", at: index - 2) && word.isOne(of: "un", at: next))
    case (UInt8(ascii: "e"), UInt8(ascii: "a")): return partsEA(word, index)
    case (UInt8(ascii: "u"), UInt8(ascii: "a")):
      // guard, lan·guage, per·suade
      return !(word.isOne(of: "g", at: index - 2) && word.isOne(of: "rn", at: next))
        && word[index - 2] != UInt8(ascii: "s")
    case (UInt8(ascii: "u"), UInt8(ascii: "e")):
      return word.isOne(of: "nlt", at: next) && word[index - 2] != UInt8(ascii: "g")
    case (UInt8(ascii: "u"), UInt8(ascii: "i")):
      // flu·id, ru·in, con·gru·ity, flu·itive
      if word.has("id", at: index) { return word[index - 2] != UInt8(ascii: "g") }
      return word.has("ism", at: index) || word.has("ist", at: index) || word.has("ity", at: index)
        || word.has("itiv", at: index) || word.has("ruin", at: index - 2)
    case (UInt8(ascii: "o"), UInt8(ascii: "e")):
      // po·em, po·et, psy·cho·ed·u·ca·tion
      return word.isOne(of: "tm", at: next) || word.has("educ", at: index)
    case (UInt8(ascii: "y"), let letter) where Spelling.isVowelLetter(letter):
      // rye, bye
      return
        !(word.isOne(of: "rb", at: index - 2) && (isEnding(word, index, "es") || index == word.count - 1))
    default: return false
    }
  }

  /// qui·et, sci·ence, hap·pi·er; but friend, field, pa·tient, sol·dier
  private static func partsIE(_ word: Spelling, _ index: Int) -> Bool {
    if index == word.count - 1 { return false }
    if word.has("t", at: index + 1) { return true }
    if word.has("n", at: index + 1) {
      if word.has("end", at: index) { return false }
      return !word.isOne(of: "ctrv", at: index - 2) || word.has("rienc", at: index - 2)
        || word.starts("scien")
    }
    let comparesOrNames = isEnding(word, index, "ers") || isEnding(word, index, "est")
    return comparesOrNames && word[index - 2] != UInt8(ascii: "d") && word.vowelRuns(before: index - 1) > 0
      || word.has("diest", at: index - 2) && word.vowelRuns(before: index - 1) > 0
  }

  /// cre·ate, a·re·a, per·me·ate; but crea·ture, beat
  private static func partsEA(_ word: Spelling, _ index: Int) -> Bool {
    if word.has("creat", at: index - 3) { return !word.has("atu", at: index) }
    if index == word.count - 1 || isEnding(word, index, "as") { return word.vowelRuns(before: index - 1) > 0 }
    return word.isOne(of: "nm", at: index - 2) && (word.has("ate", at: index) || word.has("ati", at: index))
      && word.vowelRuns(before: index - 1) > 0
  }

  /// Whether the word ends here with an ending, or with the ending less its plural s.
  private static func isEnding(_ word: Spelling, _ index: Int, _ ending: StaticString) -> Bool {
    let rest = word.count - index
    let whole = ending.utf8CodeUnitCount
    if rest == whole { return word.has(ending, at: index) }
    guard rest == whole - 1, word[word.count - 1] != UInt8(ascii: "s") else { return false }
    return ending.withUTF8Buffer {
      $0.last == UInt8(ascii: "s") && $0.dropLast().elementsEqual(word.letters[index...])
    }
  }
}
