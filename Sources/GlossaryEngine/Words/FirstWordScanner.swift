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

  init(_ firstWords: FirstWords) { self.firstWords = firstWords }

  /// The first such place at an offset or after it; nil for none. Offsets never go back.
  @inline(__always)
  mutating func next(from offset: Int, in bytes: [UInt8]) -> Int? {
    while true {
      let skipped = max(0, offset - base)
      waiting = skipped < 64 ? waiting & ~0 << UInt64(skipped) : 0
      if waiting != 0 {
        let place = base + waiting.trailingZeroBitCount
        waiting &= waiting - 1
        return place
      }
      base = max(end, offset)
      if base >= bytes.count { return nil }
      end = base + 64
      waiting = candidates(in: WordBlock(bytes, at: base), bytes)
    }
  }

  private func candidates(in block: WordBlock, _ bytes: [UInt8]) -> UInt64 {
    var starts = block.starts
    var result: UInt64 = 0
    while starts != 0 {
      let bit = starts.trailingZeroBitCount
      starts &= starts - 1
      if isCandidate(bit, of: block, bytes) { result |= 1 << UInt64(bit) }
    }
    return result
  }

  @inline(__always)
  private func isCandidate(_ bit: Int, of block: WordBlock, _ bytes: [UInt8]) -> Bool {
    let place = block.base + bit
    if block.unsure >> UInt64(bit) & 1 != 0, !WordBlock.startsWord(place, bytes) { return false }
    let count = block.letters(at: bit)
    let first = WordChunk(bytes, at: place, letters: count)
    if first.mayChange { return true }
    guard firstWords.mayStart(first.letters) else { return false }
    if firstWords.mayStandAlone(first.letters) { return true }
    // A word of more than eight letters that goes on beyond the block.
    if count == 0, first.count == 8 { return true }
    let gap = Gap.read(from: place + max(count, first.count), in: bytes)
    if gap.kind == Gap.barrier || gap.end == bytes.count { return false }
    if gap.kind != Gap.space { return firstWords.mayStart(first.letters, beforeSign: gap.kind) }
    let second = WordChunk(bytes, at: gap.end, letters: block.letters(at: gap.end - block.base))
    return second.mayChange || firstWords.mayStart(first.letters, second.letters)
  }
}
