/// Which words can be the first of a form, and which two its first ones, by hashes of their first eight letters; now and
/// then wrong, on the safe side.
///
/// Three in five words of a draft start some form ("the", "with"), but few of them go on with the word that follows.
struct FirstWords: Sendable {
  /// What is known of a word: bits of a nibble.
  enum Kind {
    static let starts: UInt64 = 1
    /// It is a form alone where it starts with a small letter.
    static let small: UInt64 = 2
    /// It is a form alone where it starts with a capital: twice ``small``.
    static let capital: UInt64 = 4
  }

  private static let wordBits = 16
  /// A nibble for each hash of a first word.
  private let words: FlatArray<UInt64>
  private static let pairBits = 13
  /// Two bits, side by side in one of these, for each hash of two words with a blank between them, and of a word with the
  /// sign after it: `OT/PT`. There are more of them than of words.
  private let pairs: FlatArray<UInt64>

  static func write(_ forms: some Sequence<WrittenForm>, to writer: inout IndexWriter) {
    var words = [UInt64](repeating: 0, count: 1 << (wordBits - 4))
    var pairs = [UInt64](repeating: 0, count: 1 << pairBits)
    for form in forms {
      let first = WordChunk.packed(form.word(0))
      let (index, shift) = place(of: first)
      words[index] |= Kind.starts << shift
      if form.ends.count == 1 {
        let needsCapital = form.policy != .any && form.exact.first.map(ASCII.isUpper) ?? false
        words[index] |= (needsCapital ? Kind.capital : Kind.small | Kind.capital) << shift
      } else {
        let sign = form.gaps[0]
        let (index, bits) = bits(first, sign == Gap.space ? WordChunk.packed(form.word(1)) : UInt64(sign))
        pairs[index] |= bits
      }
    }
    writer.add(words)
    writer.add(pairs)
  }

  init(reading reader: inout IndexReader) {
    words = reader.array(of: UInt64.self)
    pairs = reader.array(of: UInt64.self)
    reader.require(words.count == 1 << (Self.wordBits - 4) && pairs.count == 1 << Self.pairBits)
  }

  /// What is known of a word, as bits of ``Kind`` below others. Its first eight folded letters are packed as by
  /// ``WordChunk``.
  @inline(__always)
  func known(of letters: UInt64) -> UInt64 {
    let (index, shift) = Self.place(of: letters)
    return words[index] >> shift
  }

  /// Whether a form may go on after such a word with a sign, as ``Gap`` tells them apart.
  @inline(__always)
  func mayStart(_ first: UInt64, beforeSign sign: UInt8) -> Bool { mayStart(first, UInt64(sign)) }

  /// Whether such a word and the next may be the first ones of a form.
  @inline(__always)
  func mayStart(_ first: UInt64, _ second: UInt64) -> Bool {
    let (index, bits) = Self.bits(first, second)
    return pairs[index] & bits == bits
  }

  @inline(__always)
  private static func place(of letters: UInt64) -> (index: Int, shift: UInt64) {
    let hash = (letters &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - wordBits)
    return (Int(truncatingIfNeeded: hash >> 4), hash & 15 * 4)
  }

  @inline(__always)
  private static func bits(_ first: UInt64, _ second: UInt64) -> (index: Int, bits: UInt64) {
    let both = (first &* 0x9E37_79B9_7F4A_7C15).byteSwapped ^ second
    let hash = both &* 0x9E37_79B9_7F4A_7C15
    return (
      Int(truncatingIfNeeded: hash >> UInt64(64 - pairBits)), 1 << (hash >> 40 & 63) | 1 << (hash >> 34 & 63)
    )
  }
}
