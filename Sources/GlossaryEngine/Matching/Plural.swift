/// Regular English plurals of folded words.
enum Plural {
  /// How many letters the plural drops at the end of a word, and which it adds; nil for a word that looks like
  /// a plural already. Letters that are a name (`IEP`) only ever get an s.
  static func change(of word: ArraySlice<UInt8>, isName: Bool) -> (dropped: Int, ending: [UInt8])? {
    guard let last = word.last, ASCII.folded(last) != 0, last != s || !isName && ends(word, s, s) else {
      guard !isName, ends(word, s, UInt8(ascii: "i"), s) else { return nil }
      return (2, [e, s])
    }
    if isName { return (0, [s]) }
    switch last {
    case s, UInt8(ascii: "x"), UInt8(ascii: "z"): return (0, [e, s])
    case UInt8(ascii: "h") where ends(word, c, h) || ends(word, s, h): return (0, [e, s])
    case UInt8(ascii: "y") where word.count > 1 && !isVowel(word[word.endIndex - 2]):
      return (1, [UInt8(ascii: "i"), e, s])
    default: return word.elementsEqual("child".utf8) ? (0, Array("ren".utf8)) : (0, [s])
    }
  }

  /// A word without the sign of the plural, for comparing words loosely: both `needs` and `need` give `need`.
  static func removed(from word: [UInt8]) -> [UInt8] {
    guard word.count > 3, word.last == s, !ends(word[...], s, s) else { return word }
    return word.dropLast()
  }

  /// Which of a phrase's words takes the plural: the last, or the noun before a preposition, as in "least
  /// restrictive environment" and "statement of need".
  static func head(of form: WrittenForm) -> Int {
    for index in form.ends.indices.dropFirst() where isPreposition(form.word(index)) { return index - 1 }
    return form.ends.count - 1
  }

  private static func isPreposition(_ word: ArraySlice<UInt8>) -> Bool {
    (2...7).contains(word.count) && prepositions.contains(word)
  }

  private static let prepositions: Set<ArraySlice<UInt8>> = Set(
    ["of", "in", "for", "to", "with", "from", "by", "on", "at", "about", "between"].map {
      ArraySlice($0.utf8)
    })

  private static let c = UInt8(ascii: "c")
  private static let e = UInt8(ascii: "e")
  private static let h = UInt8(ascii: "h")
  private static let s = UInt8(ascii: "s")

  private static func ends(_ word: ArraySlice<UInt8>, _ ending: UInt8...) -> Bool {
    word.suffix(ending.count).elementsEqual(ending)
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }
}
