/// Finds the places in a text where a word starts that may be a form's first, 64 bytes at a time. Most of a text ends
/// here, so this is what the speed of the matcher hangs on.
///
/// It finds all words that ``WordScanner`` finds and that a form can start with, in order, and a few others.
struct FirstWordScanner {
  private let firstWords: FirstWords
  /// Where the block starts whose places wait, and a bit for each of them.
  private var base = 0
  private var waiting: UInt64 = 0
  /// Where the next block starts.
  private var end = 0
  /// Whether the block has bytes beyond ASCII, or follows one.
  private var isWide = false

  init(_ firstWords: FirstWords) { self.firstWords = firstWords }

  /// The first such place at an offset or after it; nil for none. Offsets never go back.
  @inline(__always)
  mutating func next(from offset: Int, in bytes: [UInt8]) -> Int? {
    while true {
      let skipped = max(0, offset - base)
      waiting = skipped < 64 ? waiting & ~0 << UInt64(skipped) : 0
      while waiting != 0 {
        let place = base + waiting.trailingZeroBitCount
        waiting &= waiting - 1
        if isCandidate(place, bytes) { return place }
      }
      base = max(end, offset)
      if base >= bytes.count { return nil }
      readBlock(bytes)
    }
  }

  @inline(__always)
  private mutating func readBlock(_ bytes: [UInt8]) {
    var words: UInt64 = 0
    var wide: UInt64 = 0
    for step in 0..<8 {
      let kinds = WordChunk.kinds(WordChunk.eight(bytes, at: base + step * 8))
      words |= kinds.words << UInt64(step * 8)
      wide |= kinds.wide << UInt64(step * 8)
    }
    let before = base > 0 ? bytes[base - 1] : 0
    let carry: UInt64 = ASCII.folded(before) != 0 ? 1 : 0
    isWide = wide != 0 || before >= 0x80
    waiting = words & ~(words << 1 | carry) | wide
    end = base + 64
  }

  @inline(__always)
  private func isCandidate(_ place: Int, _ bytes: [UInt8]) -> Bool {
    if isWide, !Self.startsWord(place, bytes) { return false }
    let chunk = WordChunk(bytes, at: place)
    // Letters beyond ASCII, soft hyphens and stops change the first eight letters: such words are read whole.
    if chunk.next >= 0x80 || chunk.next == UInt8(ascii: "'") { return true }
    if chunk.count == 1, chunk.next == UInt8(ascii: ".") || chunk.next == UInt8(ascii: "&") { return true }
    guard firstWords.mayContain(chunk.letters) else { return false }
    let next = place + chunk.count + 1
    guard chunk.next == 0x20, next < bytes.count, ASCII.folded(bytes[next]) != 0 else { return true }
    return firstWords.mayGoOn(chunk.letters, with: ASCII.folded(bytes[next]))
  }

  /// Whether a word starts at a place that is an ASCII word byte or a byte beyond ASCII.
  private static func startsWord(_ place: Int, _ bytes: [UInt8]) -> Bool {
    if bytes[place] & 0xC0 == 0x80 { return false }
    if bytes[place] >= 0x80, Scalars.decode(bytes, at: place).kind != .word { return false }
    var at = place
    while at > 0 {
      let before = Scalars.decode(bytes, before: at)
      if before.kind != .joiner { return before.kind != .word }
      at -= before.length
    }
    return true
  }
}
