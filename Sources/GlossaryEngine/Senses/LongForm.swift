/// Finds the words that a short form stands for, at the end of a stretch of text.
enum LongForm {
  /// Where the long form starts; nil where the stretch does not end in one. O(length).
  ///
  /// Letters in the right order turn up by chance too: "be in place by parent (BIP)". So the letters must be the
  /// words' initials, or else be in order within words that all start with a capital. One word alone is a long
  /// form only if it is the whole stretch and starts with the letters: "Autism (AU)".
  static func start(of short: [UInt8], in text: Range<Int>, of bytes: [UInt8]) -> Int? {
    let words = words(of: text, bytes)
    let letters = short.map(ASCII.folded).filter { $0 != 0 }
    if words.count > 1, let first = Initials.start(of: letters, among: words, in: bytes) {
      return words[first].lowerBound
    }
    guard let start = SchwartzHearst.start(of: letters, in: text, of: bytes) else { return nil }
    let long = words.filter { $0.lowerBound >= start }
    if long.count == 1 {
      return words.count == 1 && Neighbours.folded(long[0], in: bytes).starts(with: letters) ? start : nil
    }
    let heavy = long.filter { !Initials.light.contains($0, of: bytes) }
    return !heavy.isEmpty && heavy.allSatisfy({ startsWithCapital($0, bytes) }) ? start : nil
  }

  static func words(of text: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var scanner = WordScanner()
    var at = text.lowerBound
    while let word = scanner.next(from: at, in: bytes), word.end <= text.upperBound {
      words.append(word.start..<word.end)
      at = word.end
    }
    return words
  }

  private static func startsWithCapital(_ word: Range<Int>, _ bytes: [UInt8]) -> Bool {
    Scalars.decode(bytes, at: word.lowerBound).scalar.properties.isUppercase
  }
}
