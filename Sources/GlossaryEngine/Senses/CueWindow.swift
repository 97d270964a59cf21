/// The words around a place, for finding cues among them.
struct CueWindow {
  /// How many words on either side count as near.
  static let reach = 12

  /// Folded, without the plural's s, in the order of the text; the place itself parts them.
  private let words: [[UInt8]]

  /// O(words around).
  init(around range: Range<Int>, in bytes: [UInt8]) {
    var before: [[UInt8]] = []
    var at = range.lowerBound
    while before.count < Self.reach, let word = Self.word(before: at, bytes) {
      before.append(Self.key(word, bytes))
      at = word.lowerBound
    }
    var after: [[UInt8]] = []
    at = range.upperBound
    var scanner = WordScanner()
    while after.count < Self.reach, let word = scanner.next(from: at, in: bytes) {
      after.append(Self.key(word.start..<word.end, bytes))
      at = word.end
    }
    words = before.reversed() + [[]] + after
  }

  /// Words that the caller knows to belong to a place: those of its section's heading, or the name of its kind,
  /// in which a capital starts a word: `relatedServices`.
  init(words texts: [String]) {
    words = texts.flatMap { text in
      var spaced: [UInt8] = []
      for byte in text.utf8 {
        if ASCII.isUpper(byte), let last = spaced.last, ASCII.isLower(last) { spaced.append(0x20) }
        spaced.append(byte)
      }
      return Self.keys(spaced) + [[]]
    }
  }

  /// How many of some cues are among the words, each counted once. A cue of several words needs them side by
  /// side. O(cues · words).
  func count(of cues: [[UInt8]]) -> Int {
    cues.count { cue in
      let wanted = Self.keys(cue)
      guard let first = wanted.first else { return false }
      return words.indices.contains { words[$0] == first && words[$0...].starts(with: wanted) }
    }
  }

  /// Like ``Neighbours/word(before:in:)``, over line ends too.
  private static func word(before offset: Int, _ bytes: [UInt8]) -> Range<Int>? {
    var at = offset
    while true {
      if let word = Neighbours.word(before: at, in: bytes) { return word }
      while at > 0, Scalars.decode(bytes, before: at).kind != .lineBreak {
        at -= Scalars.decode(bytes, before: at).length
      }
      guard at > 0 else { return nil }
      at -= Scalars.decode(bytes, before: at).length
    }
  }

  private static func keys(_ bytes: [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    var scanner = WordScanner()
    var at = 0
    while let word = scanner.next(from: at, in: bytes) {
      result.append(key(word.start..<word.end, bytes))
      at = word.end
    }
    return result
  }

  private static func key(_ word: Range<Int>, _ bytes: [UInt8]) -> [UInt8] {
    Plural.removed(from: Neighbours.folded(word, in: bytes))
  }
}
