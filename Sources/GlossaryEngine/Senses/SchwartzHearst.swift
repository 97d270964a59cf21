/// Aligns a short form with the words before it, after A. Schwartz and M. Hearst, "A Simple Algorithm for
/// Identifying Abbreviation Definitions in Biomedical Text", Pacific Symposium on Biocomputing 2003.
enum SchwartzHearst {
  /// Where in the bytes before a short form its long form starts: the shortest stretch that ends at their end,
  /// has the short form's letters in order, and the first of them at the start of a word. O(length).
  static func start(of short: [UInt8], in text: Range<Int>, of bytes: [UInt8]) -> Int? {
    var at = text.upperBound - 1
    for index in short.indices.reversed() {
      let wanted = ASCII.folded(short[index])
      if wanted == 0 { continue }
      let isFirst = index == short.startIndex
      while at >= text.lowerBound {
        let startsWord = at == text.lowerBound || !isWordByte(bytes[at - 1])
        if ASCII.folded(bytes[at]) == wanted, !isFirst || startsWord { break }
        at -= 1
      }
      if at < text.lowerBound { return nil }
      at -= 1
    }
    return at + 1
  }

  /// Whether the words are likely what the letters stand for. Letters in the right order also turn up by
  /// chance: "be in place by parent (BIP)". So either every word of weight starts with a capital, or the
  /// letters are the words' initials.
  ///
  /// One word alone is a long form only if it is all there is and starts with the letters: "Autism (AU)".
  static func isPlausible(_ short: [UInt8], _ long: Range<Int>, in text: Range<Int>, of bytes: [UInt8])
    -> Bool
  {
    var words: [Range<Int>] = []
    var at = long.lowerBound
    while let word = Neighbours.word(after: at, in: bytes), word.upperBound <= long.upperBound {
      words.append(word)
      at = word.upperBound
    }
    let letters = short.map(ASCII.folded).filter { $0 != 0 }
    guard words.count > 1 else {
      return words.count == 1 && long == text && Neighbours.folded(words[0], in: bytes).starts(with: letters)
    }
    let heavy = words.filter { !light.contains($0, of: bytes) }
    let isTitle = heavy.allSatisfy { ASCII.isUpper(bytes[$0.lowerBound]) || bytes[$0.lowerBound] >= 0x80 }
    if isTitle, !heavy.isEmpty { return true }
    return areInitials(letters[...], words[...], bytes)
  }

  /// Light words may lend their initial or not: "response to intervention (RTI)", "plan of care (PC)".
  private static func areInitials(
    _ letters: ArraySlice<UInt8>, _ words: ArraySlice<Range<Int>>, _ bytes: [UInt8]
  ) -> Bool {
    guard let word = words.first else { return letters.isEmpty }
    let fits = letters.first == ASCII.folded(bytes[word.lowerBound])
    if fits, areInitials(letters.dropFirst(), words.dropFirst(), bytes) { return true }
    return light.contains(word, of: bytes) && areInitials(letters, words.dropFirst(), bytes)
  }

  static let light = WordSet("a an and as at by de del for from in la las los of on or s the to with y")

  private static func isWordByte(_ byte: UInt8) -> Bool { ASCII.folded(byte) != 0 || byte >= 0x80 }
}
