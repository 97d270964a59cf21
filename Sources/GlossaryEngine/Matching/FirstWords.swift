/// Which words can be the first of a form, and with which letter the next word may start, by a hash of their first eight
/// letters; now and then wrong, on the safe side.
struct FirstWords: Sendable {
  private static let count = 1 << 16
  private let bits: FlatArray<UInt64>
  /// For each two hashes a bit for each letter that a second word starts with, by its lowest five bits, and bit 0 where a
  /// form is one word alone. Three in five words of a draft start some form ("the", "with"), one in four goes on.
  private let seconds: FlatArray<UInt32>

  init(_ forms: some Sequence<WrittenForm>) {
    var bits = [UInt64](repeating: 0, count: Self.count / 64)
    var seconds = [UInt32](repeating: 0, count: Self.count / 2)
    for form in forms {
      let bit = Self.bit(WordChunk.packed(form.word(0)))
      bits[bit / 64] |= 1 << UInt64(bit % 64)
      seconds[bit / 2] |= form.ends.count == 1 ? 1 : Self.letterBit(form.word(1).first ?? 0)
    }
    self.bits = FlatArray(bits)
    self.seconds = FlatArray(seconds)
  }

  init(reading reader: inout IndexReader) throws(GlossaryIndexError) {
    bits = try reader.array(of: UInt64.self)
    seconds = try reader.array(of: UInt32.self)
    guard bits.count == Self.count / 64, seconds.count == Self.count / 2 else { throw .damaged }
  }

  func write(to writer: inout IndexWriter) {
    writer.add(bits)
    writer.add(seconds)
  }

  /// Whether a word with these first eight folded letters, packed as by ``WordChunk``, may be a first word.
  @inline(__always)
  func mayContain(_ letters: UInt64) -> Bool {
    let bit = Self.bit(letters)
    return bits[bit / 64] >> UInt64(bit % 64) & 1 != 0
  }

  /// Whether such a word may be a form alone, or the first of one whose second word starts with a folded letter.
  @inline(__always)
  func mayGoOn(_ letters: UInt64, with next: UInt8) -> Bool {
    seconds[Self.bit(letters) / 2] & (1 | Self.letterBit(next)) != 0
  }

  @inline(__always)
  private static func letterBit(_ letter: UInt8) -> UInt32 { 1 << UInt32(letter & 31) }

  @inline(__always)
  private static func bit(_ letters: UInt64) -> Int {
    Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }
}
