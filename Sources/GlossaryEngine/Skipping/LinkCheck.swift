/// Links, mail addresses, file names, and words glued together with underscores.
struct LinkCheck {
  private let bytes: [UInt8]
  /// The last run without white space that was looked at, so that a long one is read once.
  private var run = 0..<0
  private var runIsLink = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether a range is, or touches, a part of one. A range that `isPlain` is known to be letters, digits and single
  /// blanks.
  mutating func covers(_ range: Range<Int>, isPlain: Bool = false) -> Bool {
    if isPlain && standsFree(range) { return false }
    return isGlued(range) || isLink(range.lowerBound) || isLink(range.upperBound - 1)
  }

  /// Nearly always: around the words is what ends a run.
  private func standsFree(_ range: Range<Int>) -> Bool {
    guard range.lowerBound == 0 || Self.endsRun(bytes[range.lowerBound - 1]) else { return false }
    var end = range.upperBound
    if end < bytes.count, Self.endsPhrase(bytes[end]) { end += 1 }
    return end == bytes.count || Self.endsRun(bytes[end])
  }

  private static func endsPhrase(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: ";")
  }

  /// `IEP_final`, but not `_IEP_`, which is emphasis.
  private func isGlued(_ range: Range<Int>) -> Bool {
    let underscore = UInt8(ascii: "_")
    var before = range.lowerBound
    while before > 0, bytes[before - 1] == underscore { before -= 1 }
    if before < range.lowerBound, before > 0, Scalars.decode(bytes, before: before).kind == .word {
      return true
    }
    var after = range.upperBound
    while after < bytes.count, bytes[after] == underscore { after += 1 }
    return after > range.upperBound && after < bytes.count && Scalars.decode(bytes, at: after).kind == .word
  }

  private mutating func isLink(_ offset: Int) -> Bool {
    if run.contains(offset) { return runIsLink }
    var low = offset
    while low > 0, !Self.endsRun(bytes[low - 1]) { low -= 1 }
    var high = offset
    while high < bytes.count, !Self.endsRun(bytes[high]) { high += 1 }
    run = low..<high
    runIsLink = LinkShape.isLink(run, of: bytes)
    return runIsLink
  }

  private static func endsRun(_ byte: UInt8) -> Bool {
    if ASCII.isSpace(byte) { return true }
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "|"), 0xA0:
      return true
    default: return false
    }
  }
}
