/// Which words can be the first of a form, by a hash of their first eight letters; now and then wrong, on the safe
/// side.
struct FirstWords: Sendable {
  private static let count = 1 << 16
  private var bits = [UInt64](repeating: 0, count: Self.count / 64)

  init() {}

  init(reading reader: inout IndexReader) throws(GlossaryIndexError) {
    bits = try reader.array(of: UInt64.self)
    guard bits.count == Self.count / 64 else { throw .damaged }
  }

  func write(to writer: inout IndexWriter) { writer.add(bits) }

  /// - Parameter folded: The letters of a word.
  mutating func insert(_ folded: ArraySlice<UInt8>) {
    let bit = Self.bit(WordChunk.packed(folded))
    bits[bit / 64] |= 1 << UInt64(bit % 64)
  }

  /// Whether a word with these first eight folded letters, packed as by ``WordChunk``, may be a first word.
  @inline(__always)
  func mayContain(_ letters: UInt64) -> Bool {
    let bit = Self.bit(letters)
    return bits[bit / 64] >> UInt64(bit % 64) & 1 != 0
  }

  @inline(__always)
  private static func bit(_ letters: UInt64) -> Int {
    Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }
}
