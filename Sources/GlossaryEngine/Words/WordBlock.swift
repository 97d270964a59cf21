internal import CWordScan

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
    let bits = base + 64 <= bytes.count ? Self.bits(bytes[base...]) : Self.bits(Self.filled(bytes[base...]))
    let (words, wide) = (bits.words, bits.wide)
    let before = base > 0 ? bytes[base - 1] : 0
    let carry: UInt64 = ASCII.folded(before) != 0 ? 1 : 0
    self.words = words
    starts = words & ~(words << 1 | carry) | wide
    unsure = wide | wide << 1 | UInt64(before >> 7)
  }

  /// - Precondition: At least 64 bytes.
  @inline(__always)
  private static func bits(_ bytes: ArraySlice<UInt8>) -> word_bits {
    bytes.withUnsafeBufferPointer { $0.baseAddress.map { word_bits_at($0) } ?? word_bits() }
  }

  /// The bytes with zeros behind them, 64 in all.
  @inline(never)
  private static func filled(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes + [UInt8](repeating: 0, count: 64 - bytes.count)
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
