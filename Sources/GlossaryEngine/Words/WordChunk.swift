/// Eight bytes of a text in one register: how far a word of ASCII letters and digits goes in them, and those in
/// lower case. A word is read in one or two steps instead of one for each letter.
///
/// Bytes lie side by side in one number, as in W. Mycroft's and L. Lamport's tests of several bytes at once: a sum sets
/// the top bit of each byte that is large enough. So there is one way for every processor.
struct WordChunk {
  /// The folded letters, the first in the lowest byte; zero after the word's end.
  let letters: UInt64
  /// How many there are, 0 through 8.
  let count: Int
  /// The byte after the letters; 0 where they fill all eight bytes, and at the end of the text.
  let next: UInt8

  /// Reads at an offset within the bytes; what lies after their end is no letter.
  @inline(__always)
  init(_ bytes: [UInt8], at offset: Int) { self.init(Self.eight(bytes, at: offset)) }

  @inline(__always)
  private init(_ raw: UInt64) {
    let low = raw & Self.each(0x7F)
    let letters = Self.letters(low)
    let others = ~((letters | Self.digits(low)) & ~raw) & Self.each(0x80)
    count = others.trailingZeroBitCount / 8
    let kept: UInt64 = count == 8 ? ~0 : (1 << UInt64(count * 8)) - 1
    self.letters = (low | letters >> 2) & kept
    next = count == 8 ? 0 : UInt8(truncatingIfNeeded: raw >> UInt64(count * 8))
  }

  /// At most eight bytes, the first in the lowest place.
  static func packed(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The eight bytes at an offset; zero past their end.
  @inline(__always)
  static func eight(_ bytes: [UInt8], at offset: Int) -> UInt64 {
    if offset + 8 <= bytes.count { return UInt64(littleEndian: bytes.load(UInt64.self, at: offset)) }
    return offset < bytes.count ? packed(bytes[offset...]) : 0
  }

  /// A bit for each of eight bytes: whether it is an ASCII letter or digit, and whether it is beyond ASCII.
  @inline(__always)
  static func kinds(_ raw: UInt64) -> (words: UInt64, wide: UInt64) {
    let low = raw & each(0x7F)
    return (gathered((letters(low) | digits(low)) & ~raw), gathered(raw & each(0x80)))
  }

  /// The top bits of eight bytes, side by side.
  @inline(__always)
  private static func gathered(_ tops: UInt64) -> UInt64 {
    ((tops >> 7) &* 0x0102_0408_1020_4080) >> 56
  }

  @inline(__always)
  private static func letters(_ low: UInt64) -> UInt64 {
    inRange(low | each(0x20), UInt8(ascii: "a"), UInt8(ascii: "z"))
  }

  @inline(__always)
  private static func digits(_ low: UInt64) -> UInt64 { inRange(low, UInt8(ascii: "0"), UInt8(ascii: "9")) }

  @inline(__always)
  private static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The top bit of each byte below 0x80 that lies between two bounds.
  @inline(__always)
  private static func inRange(_ bytes: UInt64, _ least: UInt8, _ most: UInt8) -> UInt64 {
    (bytes &+ each(0x80 - least)) & ~(bytes &+ each(0x7F - most)) & each(0x80)
  }
}
