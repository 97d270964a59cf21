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

  /// A word that starts a form only together with what follows. Of any other one the bit is 0.
  private struct Opening {
    var bit: UInt64 = 0
    var letters: UInt64 = 0
    var end = 0
  }

  /// Each word is looked up, alone and with the one before, whether that is asked or not: a branch that nobody can foretell
  /// costs more.
  private func candidates(in block: WordBlock, _ bytes: [UInt8]) -> UInt64 {
    var starts = block.starts
    var result: UInt64 = 0
    var opening = Opening()
    while starts != 0 {
      let bit = starts.trailingZeroBitCount
      starts &= starts &- 1
      let place = block.base &+ bit
      if block.unsure >> UInt64(bit) & 1 != 0, !WordBlock.startsWord(place, bytes) { continue }
      let count = block.letters(at: bit)
      let word = WordChunk(bytes, at: place, letters: count)
      // One blank and the next word: nearly always.
      if opening.end &+ 1 == place && bytes[opening.end] == 0x20 {
        let isPair = word.mayChange || firstWords.mayStart(opening.letters, word.letters)
        result |= isPair ? opening.bit : 0
      } else if opening.bit != 0, goesOn(opening, bytes) {
        result |= opening.bit
      }
      let known = firstWords.known(of: word.letters)
      let alone = ASCII.isUpper(bytes[place]) ? FirstWords.Kind.capital : FirstWords.Kind.small
      // A word of more than eight letters may go on beyond the block.
      let isLong = count == 0 && word.count == 8
      let isFirst = word.mayChange || known & FirstWords.Kind.starts != 0 && (isLong || known & alone != 0)
      let mask: UInt64 = 1 << UInt64(bit)
      result |= isFirst ? mask : 0
      opening = Opening(
        bit: !isFirst && known & FirstWords.Kind.starts != 0 ? mask : 0, letters: word.letters,
        end: place &+ max(count, word.count))
    }
    if opening.bit != 0, goesOn(opening, bytes) { result |= opening.bit }
    return result
  }

  private func goesOn(_ first: Opening, _ bytes: [UInt8]) -> Bool {
    guard first.end + 1 < bytes.count else { return false }
    let sign = bytes[first.end] == 0x20 ? bytes[first.end + 1] : bytes[first.end]
    if sign < 0x80, ScalarKind(ascii: sign) == .other {
      return firstWords.mayStart(first.letters, beforeSign: sign)
    }
    let gap = Gap.read(from: first.end, in: bytes)
    if gap.kind == Gap.barrier || gap.end == bytes.count { return false }
    if gap.kind != Gap.space { return firstWords.mayStart(first.letters, beforeSign: gap.kind) }
    let second = WordChunk(bytes, at: gap.end)
    return second.mayChange || firstWords.mayStart(first.letters, second.letters)
  }
}
