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
  init(_ bytes: [UInt8], at offset: Int) { self.init(bytes, at: offset, letters: 0) }

  /// The same where it is known how many letters stand there; 0 for unknown.
  @inline(__always)
  init(_ bytes: [UInt8], at offset: Int, letters count: Int) {
    let raw = Self.eight(bytes, at: offset)
    self.init(raw, count == 0 ? Self.count(raw) : min(count, 8))
  }

  /// The letters of a word of so many bytes, or of those before the first byte of it that is none.
  @inline(__always)
  init(_ bytes: [UInt8], at offset: Int, most: Int) {
    let raw = Self.eight(bytes, at: offset)
    self.init(raw, min(Self.count(raw), most))
  }

  /// How many of eight bytes are letters and digits before the first that is none.
  @inline(__always)
  private static func count(_ raw: UInt64) -> Int {
    let low = raw & each(0x7F)
    return (~((letters(low) | digits(low)) & ~raw) & each(0x80)).trailingZeroBitCount / 8
  }

  @inline(__always)
  private init(_ raw: UInt64, _ count: Int) {
    self.count = count
    // The bit that makes letters small is set in digits already.
    letters = (raw | Self.each(0x20)) & (count == 8 ? ~0 : (1 << UInt64(count * 8)) - 1)
    next = count == 8 ? 0 : UInt8(truncatingIfNeeded: raw >> UInt64(count * 8))
  }

  /// The letters without an s at their end that no other s stands before. There are two at least.
  @inline(__always)
  var withoutPlural: UInt64 {
    let last = UInt64(count - 1) * 8
    let ending = letters >> (last - 8)
    let s = UInt64(UInt8(ascii: "s"))
    return ending >> 8 == s && ending & 0xFF != s ? letters & ((1 << last) - 1) : letters
  }

  /// Whether what follows may belong to the word, and change its first letters: something beyond ASCII, a soft hyphen
  /// too; the stops of `I.E.P.`
  @inline(__always)
  var mayChange: Bool {
    next >= 0x80 || next == UInt8(ascii: "'")
      || count == 1 && (next == UInt8(ascii: ".") || next == UInt8(ascii: "&"))
  }

  /// At most eight bytes, the first in the lowest place.
  static func packed(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The eight bytes at an offset; zero past their end.
  @inline(__always)
  static func eight(_ bytes: [UInt8], at offset: Int) -> UInt64 {
    if offset &+ 8 <= bytes.count {
      return UInt64(
        littleEndian: bytes.span.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
    }
    return atEnd(bytes, offset)
  }

  @inline(never)
  private static func atEnd(_ bytes: [UInt8], _ offset: Int) -> UInt64 {
    offset < bytes.count ? packed(bytes[offset...]) : 0
  }

  /// Whether one of eight bytes may be a straight quotation mark or a line end, or lies beyond ASCII.
  static func mayBeQuoteOrLineEnd(_ raw: UInt64) -> Bool {
    let quotes = raw ^ each(UInt8(ascii: "\""))
    let lineEnds = raw ^ each(UInt8(ascii: "\n"))
    return ((quotes &- each(1)) & ~quotes | (lineEnds &- each(1)) & ~lineEnds | raw) & each(0x80) != 0
  }

  /// The top bit of each byte that is a hyphen, or beyond ASCII, where the byte at the same place of `next` is a blank or
  /// a line end. A few more bits may be set above such a one.
  @inline(__always)
  static func hyphens(_ raw: UInt64, before next: UInt64) -> UInt64 {
    let others = raw ^ each(UInt8(ascii: "-"))
    let hyphens = (others &- each(1)) & ~others | raw
    return hyphens & (next &- each(0x21)) & ~next & each(0x80)
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
