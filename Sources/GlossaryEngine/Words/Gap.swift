/// What stands between two words, as far as a phrase cares.
///
/// White space of any kind and length, one line break, or a dash that touches the word before it all count as
/// ``space``. One sign of another kind (`&`, `/`, `'`, `:`) counts as itself, with or without space around it.
enum Gap {
  static let space: UInt8 = 0
  /// No phrase reaches over it: an empty line, a dash with space before it, two signs, a bullet.
  static let barrier: UInt8 = 0xFF

  /// The kind of the gap that starts at an offset, and where the next word starts (the end of the text where
  /// there is none). Of a barrier the end is not looked for. O(length).
  @inline(__always)
  static func read(from offset: Int, in bytes: [UInt8]) -> (kind: UInt8, end: Int) {
    // One blank and a letter: nearly always.
    if offset + 1 < bytes.count, bytes[offset] == 0x20, ASCII.folded(bytes[offset + 1]) != 0 {
      return (space, offset + 1)
    }
    return readOther(from: offset, in: bytes)
  }

  private static func readOther(from offset: Int, in bytes: [UInt8]) -> (kind: UInt8, end: Int) {
    // One sign, perhaps a blank behind it, and a letter: nearly all others.
    if offset + 2 < bytes.count, bytes[offset] < 0x80, ASCII.folded(bytes[offset]) == 0 {
      let end = offset + (bytes[offset + 1] == 0x20 ? 2 : 1)
      if ASCII.folded(bytes[end]) != 0 { return (kind(of: bytes[offset]), end) }
    }
    return readAll(from: offset, in: bytes)
  }

  /// What one sign right behind a word is as a gap.
  private static func kind(of sign: UInt8) -> UInt8 {
    switch ScalarKind(ascii: sign) {
    case .space, .lineBreak, .dash: space
    default: sign
    }
  }

  private static func readAll(from offset: Int, in bytes: [UInt8]) -> (kind: UInt8, end: Int) {
    var kind = space
    var at = offset
    var lineBreaks = 0
    while at < bytes.count, kind != barrier {
      let byte = bytes[at]
      if ASCII.folded(byte) != 0 { break }
      let found = Scalars.decode(bytes, at: at)
      switch found.kind {
      case .word: return (at == offset ? barrier : kind, at)
      case .space, .joiner: break
      case .lineBreak:
        // CR LF is one break.
        let isPair = byte == UInt8(ascii: "\n") && at > 0 && bytes[at - 1] == UInt8(ascii: "\r")
        lineBreaks += isPair ? 0 : 1
        if lineBreaks > 1 || found.scalar.value == 0x2029 { kind = barrier }
      case .dash: if at > offset { kind = barrier }
      case .apostrophe: kind = kind == space ? UInt8(ascii: "'") : barrier
      case .other: kind = kind == space && found.length == 1 && byte < 0x80 ? byte : barrier
      }
      at += found.length
    }
    return (at == offset ? barrier : kind, at)
  }
}
