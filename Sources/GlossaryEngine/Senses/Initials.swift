/// Aligns a short form with the initials of words.
enum Initials {
  /// The place among words from which on the letters are their initials, up to the last word; the nearest to
  /// the end. Nil where there is none.
  ///
  /// Light words may lend their initial or not: "response to intervention (RTI)", "plan of care (PC)". They never
  /// end a long form, and start one only where nothing else does: "in-home support (IHS)".
  static func start(of letters: [UInt8], among words: [Range<Int>], in bytes: [UInt8]) -> Int? {
    guard let last = words.last, !light.contains(last, of: bytes) else { return nil }
    let starts = words.indices.reversed().filter { agree(letters, words[$0...], bytes) }
    return starts.first { !light.contains(words[$0], of: bytes) } ?? starts.first
  }

  /// After how many words from the first on the letters are their initials; the fewest. Nil where there is none.
  static func end(of letters: [UInt8], among words: [Range<Int>], in bytes: [UInt8]) -> Int? {
    guard words.count > 1 else { return nil }
    return (2...words.count).first { count in
      !light.contains(words[count - 1], of: bytes) && agree(letters, words[..<count], bytes)
    }
  }

  /// Words without weight, in English and in Spanish.
  static let light = WordSet("a an and as at by de del for from in la las los of on or s the to with y")

  /// Keeps every count of letters that the words so far can have used up: trying them one by one would take
  /// exponential time on "a a a a …". O(words · letters).
  private static func agree(_ letters: [UInt8], _ words: ArraySlice<Range<Int>>, _ bytes: [UInt8]) -> Bool {
    var used: Set<Int> = [0]
    for word in words {
      let initial = ASCII.folded(bytes[word.lowerBound])
      var next = light.contains(word, of: bytes) ? used : []
      for count in used where count < letters.count && letters[count] == initial { next.insert(count + 1) }
      if next.isEmpty { return false }
      used = next
    }
    return used.contains(letters.count)
  }
}
