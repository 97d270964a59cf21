/// The words around a place, for finding cues among them.
struct CueWindow {
  /// How many words on either side count as near.
  static let reach = 12

  /// As ``Cues`` has them, in the order of the text, the place itself among them.
  private let words: [UInt64]
  /// A bit for each of them: most cues end here.
  private let signs: UInt64
  /// Those of them in the same sentence.
  private let sentence: Range<Int>

  /// O(words around).
  init(around range: Range<Int>, in bytes: [UInt8]) {
    var words: [UInt64] = []
    words.reserveCapacity(2 * Self.reach + 1)
    var sentenceBefore: Int?
    var at = range.lowerBound
    while words.count < Self.reach, let word = Self.word(before: at, bytes) {
      if sentenceBefore == nil, Self.endsSentence(word.upperBound..<at, bytes) {
        sentenceBefore = words.count
      }
      words.append(Cues.key(of: word, in: bytes))
      at = word.lowerBound
    }
    words.reverse()
    let place = words.count
    words.append(Cues.place)
    if Self.isFollowedByNumber(range.upperBound, bytes) { words.append(Cues.number) }
    var sentenceAfter: Int?
    at = range.upperBound
    var scanner = WordScanner()
    while words.count - place <= Self.reach, let word = scanner.next(from: at, in: bytes) {
      if sentenceAfter == nil, Self.endsSentence(at..<word.start, bytes) { sentenceAfter = words.count }
      words.append(Cues.key(of: word.start..<word.end, in: bytes))
      at = word.end
    }
    sentence = place - (sentenceBefore ?? place)..<(sentenceAfter ?? words.count)
    self.words = words
    signs = words.reduce(0) { $0 | Self.sign($1) }
  }

  private static func sign(_ word: UInt64) -> UInt64 { 1 << (word >> 1 & 63) }

  /// Words that the caller knows to belong to a place: those of its section's heading, or the name of its kind,
  /// in which a capital starts a word: `relatedServices`.
  init(words texts: [String]) {
    words = texts.flatMap { text in
      var spaced: [UInt8] = []
      for byte in text.utf8 {
        if ASCII.isUpper(byte), let last = spaced.last, ASCII.isLower(last) { spaced.append(0x20) }
        spaced.append(byte)
      }
      return Cues.keys(spaced) + [0]
    }
    sentence = words.indices
    signs = words.reduce(0) { $0 | Self.sign($1) }
  }

  /// How many cues of an entry are among the words, each counted once; a cue in the same sentence counts `weight`, another
  /// one. A cue of several words needs them side by side, and in one sentence if the place is among them. O(cues · words).
  func count(of entry: Int, in cues: Cues, weight: Int = 1) -> Int {
    var sum = 0
    cues.each(of: entry) { cue in
      if signs & Self.sign(cue[cue.startIndex]) == 0 { return }
      var best = 0
      for place in words.indices where best < weight && words[place] == cue[cue.startIndex] {
        guard cue.count == 1 || words[place...].starts(with: cue) else { continue }
        let isNear = sentence.contains(place) && sentence.contains(place + cue.count - 1)
        if !isNear, cue.contains(Cues.place) { continue }
        best = max(best, isNear ? weight : 1)
      }
      sum += best
    }
    return sum
  }

  /// `SS 79`, `SS: 79`, `SS = 79`
  private static func isFollowedByNumber(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    guard let next = bytes[offset...].prefix(4).first(where: { !" :=".utf8.contains($0) }) else {
      return false
    }
    return ASCII.isDigit(next)
  }

  /// Whether a stop with a blank after it stands between two words.
  private static func endsSentence(_ gap: Range<Int>, _ bytes: [UInt8]) -> Bool {
    gap.contains { index in
      switch bytes[index] {
      case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";"):
        index + 1 < gap.upperBound
      default: false
      }
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
}
