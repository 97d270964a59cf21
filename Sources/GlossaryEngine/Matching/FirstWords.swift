/// Which words can be the first of a form, and which two its first ones, by hashes of their first eight letters; now and
/// then wrong, on the safe side.
///
/// Three in five words of a draft start some form ("the", "with"), but few of them go on with the word that follows.
struct FirstWords: Sendable {
  private static let bits = 16
  /// A bit for each hash of a first word.
  private let starts: FlatArray<UInt64>
  /// A bit for each hash of a word that is a form alone.
  private let alone: FlatArray<UInt64>
  /// A bit for each hash of two words with a blank between them, and of a word with the sign after it: `OT/PT`. There
  /// are more of them than of words.
  private let pairs: FlatArray<UInt64>

  static func write(_ forms: some Sequence<WrittenForm>, to writer: inout IndexWriter) {
    var starts = [UInt64](repeating: 0, count: 1 << (bits - 6))
    var alone = starts
    var pairs = [UInt64](repeating: 0, count: 4 << (bits - 6))
    for form in forms {
      let first = WordChunk.packed(form.word(0))
      set(hash(first), in: &starts)
      if form.ends.count == 1 {
        set(hash(first), in: &alone)
      } else {
        let sign = form.gaps[0]
        set(hash(first, sign == Gap.space ? WordChunk.packed(form.word(1)) : UInt64(sign)), in: &pairs)
      }
    }
    writer.add(starts)
    writer.add(alone)
    writer.add(pairs)
  }

  init(reading reader: inout IndexReader) {
    starts = reader.array(of: UInt64.self)
    alone = reader.array(of: UInt64.self)
    pairs = reader.array(of: UInt64.self)
    let count = 1 << (Self.bits - 6)
    reader.require(starts.count == count && alone.count == count && pairs.count == 4 * count)
  }

  /// Whether a word with these first eight folded letters, packed as by ``WordChunk``, may be a first word.
  @inline(__always)
  func mayStart(_ letters: UInt64) -> Bool { Self.isSet(Self.hash(letters), in: starts) }

  /// Whether such a word may be a form alone.
  @inline(__always)
  func mayStandAlone(_ letters: UInt64) -> Bool { Self.isSet(Self.hash(letters), in: alone) }

  /// Whether a form may go on after such a word with a sign, as ``Gap`` tells them apart.
  @inline(__always)
  func mayStart(_ first: UInt64, beforeSign sign: UInt8) -> Bool { mayStart(first, UInt64(sign)) }

  /// Whether such a word and the next may be the first ones of a form.
  @inline(__always)
  func mayStart(_ first: UInt64, _ second: UInt64) -> Bool { Self.isSet(Self.hash(first, second), in: pairs) }

  @inline(__always)
  private static func hash(_ letters: UInt64) -> Int {
    Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
  }

  @inline(__always)
  private static func hash(_ first: UInt64, _ second: UInt64) -> Int {
    let both = (first &* 0x9E37_79B9_7F4A_7C15).byteSwapped ^ second
    return Int(truncatingIfNeeded: (both &* 0x9E37_79B9_7F4A_7C15) >> UInt64(62 - bits))
  }

  @inline(__always)
  private static func isSet(_ bit: Int, in bits: FlatArray<UInt64>) -> Bool {
    bits[bit / 64] >> UInt64(bit % 64) & 1 != 0
  }

  private static func set(_ bit: Int, in bits: inout [UInt64]) { bits[bit / 64] |= 1 << UInt64(bit % 64) }
}
