/// Tells a line, or a stretch of one, that is all in capitals.
enum CapitalRun {
  /// How many short forms in a row are looked past.
  private static let reach = 6

  /// Whether the nearest words on both sides, as far as the line goes, are in capitals; and there is one. A colon,
  /// a bar, a tab or two blanks end a line too: beyond them stands another cell.
  ///
  /// Words of which `knows` says that they are always written in capitals say nothing, and are looked past.
  static func surrounds(_ range: Range<Int>, in bytes: [UInt8], knows: (Range<Int>) -> Bool) -> Bool {
    let before = nearest(range.lowerBound, bytes, knows) {
      Neighbours.word(before: $0, in: bytes).map { ($0, $0.lowerBound) }
    }
    if before == .small { return false }
    let after = nearest(range.upperBound, bytes, knows) {
      Neighbours.word(after: $0, in: bytes).map { ($0, $0.upperBound) }
    }
    return after != .small && (before == .capital || after == .capital)
  }

  /// Whether no word stands beside it, as far as the line or the cell goes.
  static func isAlone(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    if let before = Neighbours.word(before: range.lowerBound, in: bytes),
      !hasCellEnd(before.upperBound..<range.lowerBound, bytes)
    {
      return false
    }
    guard let after = Neighbours.word(after: range.upperBound, in: bytes) else { return true }
    return hasCellEnd(range.upperBound..<after.lowerBound, bytes)
  }

  private enum Size { case none, capital, small }

  private static func nearest(
    _ offset: Int, _ bytes: [UInt8], _ knows: (Range<Int>) -> Bool, _ step: (Int) -> (Range<Int>, Int)?
  ) -> Size {
    var offset = offset
    for _ in 0..<reach {
      guard let (word, next) = step(offset),
        !hasCellEnd(min(offset, word.upperBound)..<max(offset, word.lowerBound), bytes)
      else { return .none }
      offset = next
      if word.count < 2 || !bytes[word].contains(where: { ASCII.isLetter($0) || $0 >= 0x80 }) { continue }
      if hasSmallLetter(word, bytes) { return .small }
      if !knows(word) { return .capital }
    }
    return .none
  }

  private static func hasCellEnd(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var last: UInt8 = 0
    for byte in bytes[range] {
      if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "|") || byte == 0x09 { return true }
      if byte == 0x20, last == 0x20 { return true }
      last = byte
    }
    return false
  }

  /// Whether a word has a lower-case letter.
  static func hasSmallLetter(_ word: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var at = word.lowerBound
    while at < word.upperBound {
      let found = Scalars.decode(bytes, at: at)
      if found.scalar.isASCII ? ASCII.isLower(bytes[at]) : found.scalar.properties.isLowercase { return true }
      at += found.length
    }
    return false
  }
}
