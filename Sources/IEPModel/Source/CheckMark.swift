/// A check box as schools type it, in one sign: `☐`, `[x]`, `( )`, `■`. A line such as `_X_` is one only beside
/// the words around it.
public struct CheckMark: Hashable, Sendable {
  /// Bytes of the sign.
  public let count: Int
  public let isTicked: Bool

  /// The mark whose sign begins at a byte; nil for none. O(signs).
  public static func at(_ index: Int, in bytes: [UInt8]) -> CheckMark? {
    // Most bytes begin no sign.
    guard bytes[index] >= 0xE2 || bytes[index] == UInt8(ascii: "[") || bytes[index] == UInt8(ascii: "(")
    else {
      return nil
    }
    for (sign, isTicked) in signs where bytes[index...].starts(with: sign) {
      return CheckMark(count: sign.count, isTicked: isTicked)
    }
    return nil
  }

  private static let empty = ["☐", "□", "⬜", "◻", "◯", "○", "[ ]", "[]", "[_]", "[  ]", "( )", "(  )"]
  private static let ticked = [
    "☑", "☒", "✅", "■", "●", "◉", "⦿", "✓", "✔", "[x]", "[X]", "[✓]", "(x)", "(X)", "(✓)", "(√)", "[√]",
    "[Y]",
    "[N]",
  ]
  private static let signs: [([UInt8], Bool)] =
    empty.map { (Array($0.utf8), false) } + ticked.map { (Array($0.utf8), true) }
}

extension CheckMark {
  /// All boxes of a text, in order, lines such as `_X_` and `__` beside their words with them. O(bytes).
  public static func all(in bytes: [UInt8]) -> [(range: Range<Int>, isTicked: Bool)] {
    var marks: [(range: Range<Int>, isTicked: Bool)] = []
    var at = 0
    while at < bytes.count {
      if let (count, isTicked) = box(bytes, at) {
        marks.append((at..<(at + count), isTicked))
        at += count
      } else {
        at += 1
      }
    }
    return marks
  }

  private static func box(_ bytes: [UInt8], _ at: Int) -> (count: Int, isTicked: Bool)? {
    if let mark = CheckMark.at(at, in: bytes) { return (mark.count, mark.isTicked) }
    guard bytes[at] == UInt8(ascii: "_"), at == 0 || bytes[at - 1] != UInt8(ascii: "_") else { return nil }
    var end = at
    while end < bytes.count, bytes[end] == UInt8(ascii: "_") { end += 1 }
    if end < bytes.count, end - at <= 3 {
      let ticks: [[UInt8]] = [[UInt8(ascii: "X")], [UInt8(ascii: "x")], Array("✓".utf8), Array("✔".utf8)]
      for tick in ticks where bytes[end...].starts(with: tick) {
        var close = end + tick.count
        let inner = close
        while close < bytes.count, bytes[close] == UInt8(ascii: "_") { close += 1 }
        let isWord = close < bytes.count && close == inner && bytes[close].isWordByte
        if !isWord, close > inner { return (close - at, true) }
      }
    }
    // `Yes _X_ No __`: behind the last answer, an empty box too.
    if end == bytes.count, end - at >= 2, answer(before: at, in: bytes) != nil { return (end - at, false) }
    // `__ Yes`: two or three lines before a word are an empty box; more are a blank to fill in, but before an answer.
    guard (2...(isAnswer(after: end, in: bytes) ? 8 : 3)).contains(end - at), end < bytes.count else {
      return nil
    }
    let next = bytes[end] == UInt8(ascii: " ") && end + 1 < bytes.count ? bytes[end + 1] : bytes[end]
    return next.isASCIILetter ? (end - at, false) : nil
  }

  private static let answers: Set<String> = ["yes", "no", "y", "n"]

  /// Where the yes or no begins that stands right before a place; nil where another word does.
  public static func answer(before place: Int, in bytes: [UInt8]) -> Int? {
    var end = place
    while end > 0, bytes[end - 1] == UInt8(ascii: " ") || bytes[end - 1] == UInt8(ascii: ":") { end -= 1 }
    var start = end
    while start > 0, bytes[start - 1].isASCIILetter { start -= 1 }
    return answers.contains(word(after: start, in: bytes)) && start < end ? start : nil
  }

  /// Whether a yes or no follows a place.
  public static func isAnswer(after place: Int, in bytes: [UInt8]) -> Bool {
    answers.contains(word(after: place, in: bytes))
  }

  private static func word(after place: Int, in bytes: [UInt8]) -> String {
    let rest = bytes[place...].drop { $0 == UInt8(ascii: " ") }
    return String(decoding: rest.prefix { $0.isASCIILetter }, as: UTF8.self).lowercased()
  }
}
