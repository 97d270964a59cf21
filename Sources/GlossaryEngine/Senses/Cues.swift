/// The cues of every entry, ready to be looked for: each word as a hash of its letters without the plural's s.
struct Cues: Sendable {
  /// Cue after cue, word after word; zero ends a cue.
  private let words: FlatArray<UInt64>
  /// For each entry where its cues start, and one more.
  private let starts: FlatArray<UInt32>

  init(_ entries: [GlossaryEntry]) {
    var words: [UInt64] = []
    var starts: [UInt32] = [0]
    for entry in entries {
      for cue in entry.cues {
        let keys = cue == "#" ? [Self.number] : Self.keys(Array(cue.utf8))
        if !keys.isEmpty { words += keys + [0] }
      }
      starts.append(UInt32(words.count))
    }
    self.words = FlatArray(words)
    self.starts = FlatArray(starts)
  }

  init(reading reader: inout IndexReader) throws(GlossaryIndexError) {
    words = try reader.array(of: UInt64.self)
    starts = try reader.array(of: UInt32.self)
  }

  func write(to writer: inout IndexWriter) {
    writer.add(words)
    writer.add(starts)
  }

  /// The cue `#`: a number right behind the place, as in "SS 79". No word has it, since theirs are odd.
  static let number: UInt64 = 2

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
    var count = 0
    var last: UInt8 = 0
    var before: UInt8 = 0
    for index in word where ASCII.folded(bytes[index]) != 0 {
      count += 1
      before = last
      last = ASCII.folded(bytes[index])
    }
    let s = UInt8(ascii: "s")
    let kept = count > 3 && last == s && before != s ? count - 1 : count
    var hash = WordHash()
    var letters: UInt64 = 0
    var done = 0
    for index in word where done < kept && ASCII.folded(bytes[index]) != 0 {
      letters |= UInt64(ASCII.folded(bytes[index])) << UInt64(done % 8 * 8)
      done += 1
      if done % 8 == 0 {
        hash.add(letters)
        letters = 0
      }
    }
    hash.add(letters)
    return hash.state | 1
  }
}
