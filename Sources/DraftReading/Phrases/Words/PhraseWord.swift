/// A word, number or sign of a phrase, folded for comparison, as one small value.
///
/// Phrase grammars do little else than compare words with words they know. A `String` for each would be counted
/// by reference and compared and hashed by the rules of Unicode; this is three integers.
struct PhraseWord: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The first 23 bytes, then the number of bytes, in the machine's byte order. No table knows a word as long as
  /// that; two longer ones are told apart by their beginnings and lengths (up to 255) alone.
  private var head: UInt64 = 0
  private var middle: UInt64 = 0
  private var tail: UInt64 = 0

  private static let capacity = 23

  /// Of a word in a table.
  @inline(__always)
  init(stringLiteral text: StaticString) {
    self.init(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  init(_ text: String) {
    var text = text
    self = text.withUTF8 { PhraseWord($0) }
  }

  /// As the bytes stand.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var parts = (head, middle, tail)
    withUnsafeMutableBytes(of: &parts) { value in
      let kept = UnsafeBufferPointer(rebasing: bytes.prefix(Self.capacity))
      value.copyMemory(from: UnsafeRawBufferPointer(kept))
      value[Self.capacity] = UInt8(clamping: bytes.count)
    }
    (head, middle, tail) = parts
  }

  init(_ bytes: ArraySlice<UInt8>) { self = bytes.withUnsafeBufferPointer { PhraseWord($0) } }

  /// Letters of ASCII in lower case, as the others stand.
  init(lowercasing bytes: UnsafeBufferPointer<UInt8>) {
    var parts = (UInt64(0), UInt64(0), UInt64(0))
    withUnsafeMutableBytes(of: &parts) { value in
      for (index, byte) in bytes.prefix(Self.capacity).enumerated() {
        value[index] = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
      }
      value[Self.capacity] = UInt8(clamping: bytes.count)
    }
    (head, middle, tail) = parts
  }

  /// In bytes.
  var count: Int { withUnsafeBytes(of: self) { Int($0[Self.capacity]) } }

  var isEmpty: Bool { count == 0 }

  /// The word as text; what is past 23 bytes is cut off.
  var string: String {
    withUnsafeBytes(of: self) {
      String(decoding: $0[..<min(Int($0[Self.capacity]), Self.capacity)], as: UTF8.self)
    }
  }

  func hasPrefix(_ start: StaticString) -> Bool { has(start, at: 0) }

  func hasSuffix(_ end: StaticString) -> Bool { has(end, at: count - end.utf8CodeUnitCount) }

  private func has(_ part: StaticString, at start: Int) -> Bool {
    let end = start + part.utf8CodeUnitCount
    guard start >= 0, end <= min(count, Self.capacity) else { return false }
    return withUnsafeBytes(of: self) { value in
      part.withUTF8Buffer { $0.elementsEqual(value[start..<end]) }
    }
  }

  /// The last byte; nil for an empty word and one that is cut off.
  var last: UInt8? {
    let count = count
    return count > 0 && count <= Self.capacity ? withUnsafeBytes(of: self) { $0[count - 1] } : nil
  }

  /// The first bytes of the word.
  func prefix(_ kept: Int) -> PhraseWord {
    withUnsafeBytes(of: self) { value in
      value.withMemoryRebound(to: UInt8.self) {
        PhraseWord(UnsafeBufferPointer(rebasing: $0[..<min(kept, count, Self.capacity)]))
      }
    }
  }

  /// The word without some bytes at its end.
  func dropLast(_ dropped: Int) -> PhraseWord { prefix(max(0, min(count, Self.capacity) - dropped)) }

  /// Two words written together.
  static func + (left: PhraseWord, right: PhraseWord) -> PhraseWord {
    PhraseWord(left.string + right.string)
  }

  @inline(__always)
  static func == (left: PhraseWord, right: PhraseWord) -> Bool {
    left.head == right.head && left.tail == right.tail && left.middle == right.middle
  }

  /// All parts mixed into one, evenly in its highest and lowest bits. The words of a draft are short: a table of a few
  /// dozen words cannot be made slow by a crafted one.
  var quickHash: UInt64 {
    let mixed = (head ^ (middle &* 0x9E37_79B9_7F4A_7C15) ^ tail) &* 0xC2B2_AE3D_27D4_EB4F
    return mixed ^ mixed >> 32
  }

  /// Mixes the parts before they reach the hasher, which costs several times as much for three as for one.
  func hash(into hasher: inout Hasher) { hasher.combine(quickHash) }
}

extension Sequence<PhraseWord> {
  /// The words as one text.
  func joined(separator: String) -> String {
    var text = ""
    for word in self {
      if !text.isEmpty { text += separator }
      text += word.string
    }
    return text
  }
}
