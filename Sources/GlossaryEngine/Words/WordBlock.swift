/// Which of 64 bytes of a text belong to words.
struct WordBlock {
  let base: Int
  /// A bit for each byte that is an ASCII letter or digit.
  private let words: UInt64
  /// A bit for each place where a word may start.
  let starts: UInt64
  /// A bit for each place beyond ASCII or right behind one: whether a word starts there is not sure.
  let unsure: UInt64

  @inline(__always)
  init(_ bytes: [UInt8], at base: Int) {
    self.base = base
    var words: UInt64 = 0
    var wide: UInt64 = 0
    for step in 0..<8 {
      let eight = WordChunk.eight(bytes, at: base + step * 8)
      words |= WordChunk.words(eight) << UInt64(step * 8)
      if WordChunk.hasWide(eight) { wide |= WordChunk.wide(eight) << UInt64(step * 8) }
    }
    let before = base > 0 ? bytes[base - 1] : 0
    let carry: UInt64 = ASCII.folded(before) != 0 ? 1 : 0
    self.words = words
    starts = words & ~(words << 1 | carry) | wide
    unsure = wide | wide << 1 | UInt64(before >> 7)
  }

  /// How many letters and digits stand side by side from a bit on; 0 where that is beyond what the block knows.
  @inline(__always)
  func letters(at bit: Int) -> Int {
    guard bit < 64 else { return 0 }
    let count = (~(words >> UInt64(bit))).trailingZeroBitCount
    return bit + count < 64 ? count : 0
  }

  /// Whether a word starts at a place that is an ASCII word byte or a byte beyond ASCII.
  static func startsWord(_ place: Int, _ bytes: [UInt8]) -> Bool {
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
