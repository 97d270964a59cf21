/// The cues of every entry, ready to be looked for: each word as a hash of its letters without the plural's s.
struct Cues: Sendable {
  /// Cue after cue, word after word; zero ends a cue.
  private let words: FlatArray<UInt64>
  /// For each entry where its cues start, and one more.
  private let starts: FlatArray<UInt32>

  static func write(_ entries: [GlossaryEntry], to writer: inout IndexWriter) {
    var words: [UInt64] = []
    var starts: [UInt32] = [0]
    for entry in entries {
      for cue in entry.cues {
        let keys = cue.split(separator: " ").flatMap { signs[$0] ?? Self.keys(Array($0.utf8)) }
        if !keys.isEmpty { words += keys + [0] }
      }
      starts.append(UInt32(words.count))
    }
    writer.add(words)
    writer.add(starts)
  }

  init(reading reader: inout IndexReader) {
    words = reader.array(of: UInt64.self)
    starts = reader.array(of: UInt32.self)
  }

  /// The cue `#`: a number right behind the place, as in "SS 79". No word has it, since theirs are odd.
  static let number: UInt64 = 2
  /// The place itself in a cue: `works *`.
  static let place: UInt64 = 4
  private static let signs: [Substring: [UInt64]] = ["#": [number], "*": [place]]

  /// Calls `body` with the words of each cue of an entry.
  @inline(__always)
  func each(of entry: Int, _ body: (Slice<FlatArray<UInt64>>) -> Void) {
    var at = Int(starts[entry])
    let end = Int(starts[entry + 1])
    for index in at..<end where words[index] == 0 {
      body(words[at..<index])
      at = index + 1
    }
  }

  /// The words of a text, as cues have them.
  static func keys(_ bytes: [UInt8]) -> [UInt64] {
    var result: [UInt64] = []
    var scanner = WordScanner()
    var at = 0
    while let word = scanner.next(from: at, in: bytes) {
      result.append(key(of: word.start..<word.end, in: bytes))
      at = word.end
    }
    return result
  }

  /// A hash of the ASCII letters and digits of a word without the plural's s; never 0. Two of a text's words in 10¹⁵ may
  /// share one.
  static func key(of word: Range<Int>, in bytes: [UInt8]) -> UInt64 {
    if let key = plainKey(of: word, in: bytes) { return key }
    let folded = Neighbours.folded(word, in: bytes)
    return plainKey(of: folded.indices, in: folded) ?? 1
  }

  /// Nil where a word has other bytes than ASCII letters and digits.
  @inline(__always)
  private static func plainKey(of word: Range<Int>, in bytes: [UInt8]) -> UInt64? {
    let s = UInt8(ascii: "s")
    // One step for nearly every word.
    if word.count <= 8 {
      let chunk = WordChunk(bytes, at: word.lowerBound, most: word.count)
      if chunk.count < word.count { return nil }
      var hash = WordHash()
      hash.add(chunk.count > 3 ? chunk.withoutPlural : chunk.letters)
      return hash.state | 1
    }
    var end = word.upperBound
    if ASCII.folded(bytes[end - 1]) == s, ASCII.folded(bytes[end - 2]) != s { end -= 1 }
    var hash = WordHash()
    var at = word.lowerBound
    while at < end {
      let count = min(8, end - at)
      let chunk = WordChunk(bytes, at: at, most: count)
      if chunk.count < count { return nil }
      hash.add(chunk.letters)
      at += count
    }
    return hash.state | 1
  }
}
