import IEPModel

/// The mark at the start of a list item.
struct Bullet {
  /// The mark itself; empty for a check box, which is a value and stays in the text.
  var marker: SourceSpan
  var content: SourceSpan
  var isOrdered: Bool

  /// `-`, `*`, `+`, `•`, `o`, `1.`, `a)`, `(2)`, `☐` at the start of a line; nil where there is none.
  static func read(_ line: SourceSpan, of bytes: [UInt8]) -> Bullet? {
    let inner = line.trimmed(in: bytes)
    guard !inner.isEmpty else { return nil }
    func bullet(_ length: Int, ordered: Bool = false) -> Bullet? {
      let after = inner.start + length
      guard after < inner.end, bytes[after].isASCIISpace || bytes[inner.start] >= 0x80 else { return nil }
      let content = SourceSpan(after, inner.end).trimmed(in: bytes)
      return Bullet(marker: SourceSpan(inner.start, after), content: content, isOrdered: ordered)
    }
    let text = bytes[inner.range]
    if boxes.contains(where: { text.starts(with: $0) }) || isChoice(text) {
      return Bullet(marker: SourceSpan(inner.start, inner.start), content: inner, isOrdered: false)
    }
    for sign in signs where text.starts(with: sign) { return bullet(sign.count) }
    let open = text.first == UInt8(ascii: "(") ? 1 : 0
    let digits = text.dropFirst(open).prefix { $0.isASCIIDigit }.count
    let letters = digits == 0 ? text.dropFirst(open).prefix { $0.isASCIILowercase }.count : 0
    let length = open + max(digits, letters)
    let isRoman = (2...4).contains(letters) && romans.contains(Array(text.dropFirst(open).prefix(letters)))
    guard (1...2).contains(digits) || letters == 1 || isRoman, length < text.count else { return nil }
    let close = text[text.startIndex + length]
    if close == UInt8(ascii: ")") || open == 0 && close == UInt8(ascii: ".") {
      return bullet(length + 1, ordered: true)
    }
    return nil
  }

  /// "○ Yes ● No": a circle is a bullet on its own, and an answer's box where others follow it or a yes or no
  /// stands alone behind it.
  private static func isChoice(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.first == 0xE2, let circle = circles.first(where: { text.starts(with: $0) }) else {
      return false
    }
    let rest = text.dropFirst(circle.count).drop { $0.isASCIISpace }
    return answers.contains { rest.elementsEqual($0) }
      || rest.indices.contains { rest[$0] == 0xE2 && circles.contains(where: rest[$0...].starts) }
  }

  private static let romans = Set(["ii", "iii", "iv", "vi", "vii", "viii", "ix"].map { Array($0.utf8) })
  private static let circles: [[UInt8]] = ["○", "●", "◯", "◉", "⦿"].map { Array($0.utf8) }
  private static let answers: [[UInt8]] = ["Yes", "No", "YES", "NO"].map { Array($0.utf8) }
  private static let signs: [[UInt8]] = [
    "-", "*", "+", "•", "▪", "■", "●", "○", "◦", "‣", "·", "–", "—", "o", "►", "➢", "\u{F0B7}",
  ]
  .map { Array($0.utf8) }
  private static let boxes: [[UInt8]] = [
    "☐", "☑", "☒", "□", "✓", "✔", "[ ]", "[x]", "[X]", "[]", "(x)", "(X)", "( )", "_X_", "_x_", "__X__",
  ]
  .map { Array($0.utf8) }
}
