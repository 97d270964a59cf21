/// Finds where a text says what its short forms stand for: "long (short)", "short (long)", "short = long", and in words:
/// "short stands for long", "long, or short,".
public enum DefinitionFinder {
  /// The pairs of a text, by the places of their short forms. O(bytes).
  public static func pairs(in bytes: [UInt8]) -> [DefinitionPair] {
    var result = SpokenDefinitions.pairs(in: bytes)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "("): result += bracketed(after: index, UInt8(ascii: ")"), bytes)
      case UInt8(ascii: "["): result += bracketed(after: index, UInt8(ascii: "]"), bytes)
      case UInt8(ascii: "="): result += legend(at: index, bytes)
      default: continue
      }
    }
    return result.sorted { $0.short.lowerBound < $1.short.lowerBound }
  }

  /// The longest long form, in bytes.
  static let reach = 160

  private static func bracketed(after open: Int, _ closing: UInt8, _ bytes: [UInt8]) -> [DefinitionPair] {
    let limit = min(bytes.count, open + reach)
    guard let close = bytes[open + 1..<limit].firstIndex(of: closing) else { return [] }
    let stop = bytes[open + 1..<close].firstIndex { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",") }
    let inside = withoutLead(trimmed(open + 1..<(stop ?? close), bytes), bytes)
    if let short = ShortForm.letters(of: inside, in: bytes) {
      let before = sentence(before: open, words: min(short.count + 5, short.count * 2), bytes)
      return pair(inside, short, before, bytes).map { [$0] } ?? []
    }
    return shortFirst(before: open, long: trimmed(open + 1..<close, bytes), bytes)
  }

  /// What a bracket says beside the short form: "(hereafter the “AT”)", "(or AT)".
  private static func withoutLead(_ inside: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var start = inside.lowerBound
    while let word = Neighbours.word(after: start, in: bytes), word.upperBound < inside.upperBound,
      leads.contains(word, of: bytes)
    {
      start = word.upperBound
    }
    return start == inside.lowerBound ? inside : trimmed(start..<inside.upperBound, bytes)
  }

  private static let leads = WordSet("the or also called known as hereafter abbreviated short aka i e")

  /// `RC = regular class; SC = special class`
  private static func legend(at sign: Int, _ bytes: [UInt8]) -> [DefinitionPair] {
    let limit = min(bytes.count, sign + reach)
    let end = bytes[sign + 1..<limit].firstIndex { ";,\n\r|.".utf8.contains($0) } ?? limit
    return shortFirst(before: sign, long: trimmed(sign + 1..<end, bytes), bytes)
  }

  private static func shortFirst(before sign: Int, long: Range<Int>, _ bytes: [UInt8]) -> [DefinitionPair] {
    var start = sign
    while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
    let end = start
    while start > 0, !ASCII.isSpace(bytes[start - 1]), end - start < ShortForm.longest + 2 { start -= 1 }
    let place = trimmed(start..<end, bytes)
    guard !long.isEmpty, let short = ShortForm.letters(of: place, in: bytes),
      let found = pair(place, short, long, bytes), found.long == long
    else { return [] }
    return [found]
  }

  private static func pair(
    _ place: Range<Int>, _ short: [UInt8], _ text: Range<Int>, _ bytes: [UInt8]
  ) -> DefinitionPair? {
    LongForm.start(of: short, in: text, of: bytes).map {
      DefinitionPair(short: place, long: $0..<text.upperBound)
    }
  }

  /// At most some words before an offset, no further back than the sentence or the bracket they stand in.
  static func sentence(before offset: Int, words: Int, _ bytes: [UInt8]) -> Range<Int> {
    let text = trimmed(max(0, offset - reach)..<offset, bytes)
    var start = text.upperBound
    var left = words
    while start > text.lowerBound {
      let byte = bytes[start - 1]
      if ".;:!?()[]".utf8.contains(byte) { break }
      if byte == UInt8(ascii: "\n"), isBlankLine(before: start - 1, bytes) { break }
      if ASCII.isSpace(byte), start < bytes.count, !ASCII.isSpace(bytes[start]) {
        left -= 1
        if left == 0 { break }
      }
      start -= 1
    }
    return trimmed(start..<text.upperBound, bytes)
  }

  /// Whether nothing stands between a line feed and the one before it.
  private static func isBlankLine(before lineFeed: Int, _ bytes: [UInt8]) -> Bool {
    var at = lineFeed
    while at > 0, bytes[at - 1] == UInt8(ascii: "\r") || bytes[at - 1] == 0x20 { at -= 1 }
    return at > 0 && bytes[at - 1] == UInt8(ascii: "\n")
  }

  /// A range without white space, quotation marks and emphasis at its ends.
  static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let found = Scalars.decode(bytes, at: low)
      guard isWrapping(found), low + found.length <= high else { break }
      low += found.length
    }
    while high > low {
      let found = Scalars.decode(bytes, before: high)
      guard isWrapping(found), high - found.length >= low else { break }
      high -= found.length
    }
    return low..<high
  }

  private static func isWrapping(_ found: Scalars.Found) -> Bool {
    switch found.kind {
    case .space, .lineBreak, .apostrophe: return true
    default: return ["\"", "\u{201C}", "\u{201D}", "*"].contains(found.scalar)
    }
  }
}
