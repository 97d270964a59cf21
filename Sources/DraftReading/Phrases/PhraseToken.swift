import IEPModel

/// A word, number or sign of a phrase, with its place in the phrase's bytes: what the phrase grammars read.
///
/// Letters and digits part where they meet, so that `2x30` is three tokens and `1st` two.
struct PhraseToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// Letters, with inner apostrophes. `text` is folded to lower case, apostrophes to `'`.
    case word
    /// Digits with at most one point and with thousands commas: `62`, `1.5`, `1,200`; also `½`, `¼`, `¾`.
    case number(Decimal)
    /// Any other single character. Every dash is folded to `-`, `×` to `x` (a word).
    case sign
  }

  var kind: Kind
  /// Folded for comparison; the draft's own letters are in the phrase at `range`.
  var text: String
  var range: Range<Int>
  /// Whether a blank stands before it.
  var spaced: Bool

  var number: Decimal? { if case .number(let value) = kind { value } else { nil } }
  var isWord: Bool { kind == .word }

  /// The tokens of a phrase. O(bytes).
  static func tokens(of text: SpannedText) -> [PhraseToken] { tokens(of: text.bytes) }

  static func tokens(of bytes: [UInt8]) -> [PhraseToken] {
    var tokens: [PhraseToken] = []
    var at = 0
    var spaced = false
    func isDigit(_ index: Int) -> Bool {
      index < bytes.count && bytes[index] >= UInt8(ascii: "0") && bytes[index] <= UInt8(ascii: "9")
    }
    while at < bytes.count {
      let byte = bytes[at]
      // `_80_ %`: the lines of a blank that someone filled in with a number are no signs.
      let isFilledBlank =
        byte == UInt8(ascii: "_") && (isDigit(at + 1) || at > 0 && isDigit(at - 1))
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
        || isFilledBlank
      {
        spaced = true
        at += 1
        continue
      }
      let start = at
      if isDigit(at) || byte == UInt8(ascii: ".") && isDigit(at + 1) && !(at > 0 && isDigit(at - 1)) {
        var sawPoint = false
        while at < bytes.count {
          if isDigit(at) {
            at += 1
          } else if bytes[at] == UInt8(ascii: "."), !sawPoint, isDigit(at + 1) {
            sawPoint = true
            at += 1
          } else if bytes[at] == UInt8(ascii: ","), !sawPoint, isDigit(at + 1), isDigit(at + 2),
            isDigit(at + 3),
            !isDigit(at + 4)
          {
            at += 1
          } else {
            break
          }
        }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        let kind = Decimal(text).map(Kind.number) ?? .sign
        tokens.append(PhraseToken(kind: kind, text: text, range: start..<at, spaced: spaced))
      } else if byte < 0x80, !isLetter(byte) {
        at += 1
        let text = String(UnicodeScalar(byte))
        tokens.append(PhraseToken(kind: .sign, text: text, range: start..<at, spaced: spaced))
      } else if let special = special(bytes, at) {
        at += special.count
        if special.text == " " {
          spaced = true
          continue
        }
        tokens.append(
          PhraseToken(kind: special.kind, text: special.text, range: start..<at, spaced: spaced))
      } else {
        while at < bytes.count {
          if isLetter(bytes[at]) {
            at += 1
          } else if bytes[at] >= 0x80, special(bytes, at) == nil {
            at += 1
          } else if let count = apostrophe(bytes, at), at + count < bytes.count, isLetter(bytes[at + count]) {
            at += count
          } else {
            break
          }
        }
        if at == start { at += 1 }
        let text = String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
        let folded = text.contains("\u{2019}") ? String(text.map { $0 == "\u{2019}" ? "'" : $0 }) : text
        tokens.append(PhraseToken(kind: .word, text: folded, range: start..<at, spaced: spaced))
      }
      spaced = false
    }
    return tokens
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }

  private static func apostrophe(_ bytes: [UInt8], _ at: Int) -> Int? {
    if bytes[at] == UInt8(ascii: "'") { return 1 }
    if at + 2 < bytes.count, bytes[at] == 0xE2, bytes[at + 1] == 0x80, bytes[at + 2] == 0x99 { return 3 }
    return nil
  }

  /// Signs beyond ASCII that drafts use.
  private static func special(_ bytes: [UInt8], _ at: Int) -> (kind: Kind, text: String, count: Int)? {
    guard at < bytes.count, bytes[at] >= 0xC2 else { return nil }
    for sign in specialSigns where bytes[at...].starts(with: sign.bytes) {
      return (sign.kind, sign.text, sign.bytes.count)
    }
    return nil
  }

  private static let specialSigns: [(bytes: [UInt8], kind: Kind, text: String)] = [
    ("×", .word, "x"), ("½", .number(Decimal(5, scale: 1)), "0.5"),
    ("¼", .number(Decimal(25, scale: 2)), "0.25"),
    ("¾", .number(Decimal(75, scale: 2)), "0.75"), ("\u{2010}", .sign, "-"), ("\u{2011}", .sign, "-"),
    ("\u{2012}", .sign, "-"), ("\u{2013}", .sign, "-"), ("\u{2014}", .sign, "-"), ("\u{2212}", .sign, "-"),
    ("≥", .sign, "≥"), ("≤", .sign, "≤"), ("\u{2018}", .sign, "'"), ("\u{2019}", .sign, "'"),
    ("\u{201C}", .sign, "\""), ("\u{201D}", .sign, "\""), ("•", .sign, "•"), ("\u{00A0}", .sign, " "),
    ("\u{2044}", .sign, "/"), ("☒", .sign, "☒"), ("☑", .sign, "☑"), ("☐", .sign, "☐"),
  ].map { (sign: String, kind: Kind, text: String) in (Array(sign.utf8), kind, text) }
}
