/// A word of a text: its place and the hash of its folded letters.
struct Word {
  var start: Int
  var end: Int
  var hash: UInt32
  /// The first eight folded letters, as ``WordChunk`` packs them.
  var first: UInt64
  /// Whether it is ASCII letters and digits only, so that its bytes fold one by one. The folded letters of
  /// another word are in the scanner that found it, until that scanner goes on.
  var isPlain: Bool
}

/// A hash of folded letters, eight at a time. The table compares the letters anyway, so it need only be quick
/// and spread well.
struct WordHash {
  private(set) var state: UInt64 = 0

  /// - Parameter letters: Eight letters, or fewer at the end of the word, the first in the lowest byte.
  @inline(__always)
  mutating func add(_ letters: UInt64) {
    // The multiplier is 2⁶⁴ divided by the golden ratio.
    state = (state ^ letters) &* 0x9E37_79B9_7F4A_7C15
    state ^= state >> 32
  }

  @inline(__always)
  var value: UInt32 { UInt32(truncatingIfNeeded: state) }

  static func of(_ folded: ArraySlice<UInt8>) -> UInt32 {
    var hash = WordHash()
    var rest = folded
    while !rest.isEmpty {
      hash.add(WordChunk.packed(rest))
      rest = rest.dropFirst(8)
    }
    return hash.value
  }
}
