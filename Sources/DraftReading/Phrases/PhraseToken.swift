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
  var text: PhraseWord
  var range: Range<Int>
  /// Whether a blank stands before it.
  var spaced: Bool

  var number: Decimal? { if case .number(let value) = kind { value } else { nil } }
  var isWord: Bool { kind == .word }

  /// The tokens of a phrase. O(bytes).
  static func tokens(of text: SpannedText) -> [PhraseToken] { tokens(of: text.bytes) }

  static func tokens(of bytes: [UInt8]) -> [PhraseToken] {
    bytes.withUnsafeBufferPointer { tokens(of: $0) }
  }

  private static func tokens(of bytes: UnsafeBufferPointer<UInt8>) -> [PhraseToken] {
    var tokens: [PhraseToken] = []
    // English words have about six letters.
    tokens.reserveCapacity(bytes.count / 6 + 4)
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
        let digits = UnsafeBufferPointer(rebasing: bytes[start..<at])
        let kind = Decimal(digits).map(Kind.number) ?? .sign
        tokens.append(PhraseToken(kind: kind, text: PhraseWord(digits), range: start..<at, spaced: spaced))
      } else if let short = tokens.isEmpty || spaced ? shortWith(bytes, at) : nil {
        at += short.count
        tokens.append(PhraseToken(kind: .word, text: short.word, range: start..<at, spaced: spaced))
      } else if byte < 0x80, !isLetter(byte) {
        at += 1
        let sign = PhraseWord(UnsafeBufferPointer(rebasing: bytes[start..<at]))
        // "74--84": two hyphens are the dash that a typewriter has not.
        if byte == UInt8(ascii: "-"), at < bytes.count, bytes[at] == byte,
          !(at + 1 < bytes.count && bytes[at + 1] == byte), !(start > 0 && bytes[start - 1] == byte)
        {
          at += 1
        }
        tokens.append(PhraseToken(kind: .sign, text: sign, range: start..<at, spaced: spaced))
      } else if let special = special(bytes, at) {
        at += special.count
        if special.text == " " {
          spaced = true
          continue
        }
        tokens.append(
          PhraseToken(kind: special.kind, text: special.text, range: start..<at, spaced: spaced))
      } else {
        var isASCII = true
        while at < bytes.count {
          if isLetter(bytes[at]) {
            at += 1
          } else if bytes[at] >= 0x80, special(bytes, at) == nil {
            at += 1
            isASCII = false
          } else if let count = apostrophe(bytes, at), at + count < bytes.count, isLetter(bytes[at + count]) {
            at += count
            isASCII = isASCII && count == 1
          } else {
            break
          }
        }
        if at == start { at += 1 }
        let letters = UnsafeBufferPointer(rebasing: bytes[start..<at])
        let text = isASCII ? PhraseWord(lowercasing: letters) : folded(letters)
        tokens.append(PhraseToken(kind: .word, text: text, range: start..<at, spaced: spaced))
      }
      spaced = false
    }
    return tokens
  }

  /// "w/", "w/o", "w/out" and "w/in" for "with", "without" and "within"; the length is in bytes. "M/W/F" are days.
  private static func shortWith(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int)
    -> (word: PhraseWord, count: Int)?
  {
    guard bytes[at] == UInt8(ascii: "w"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "/") else {
      return nil
    }
    let rest = bytes[(at + 2)...].prefix(4)
    let letters = rest.prefix { isLetter($0) }
    switch String(decoding: letters, as: UTF8.self) {
    case "in": return ("within", 4)
    case "o": return ("without", 3)
    case "out": return ("without", 5)
    case "f", "th", "wk", "week": return nil
    default: return ("with", 2)
    }
  }

  /// A word with letters beyond ASCII or a curly apostrophe.
  private static func folded(_ letters: UnsafeBufferPointer<UInt8>) -> PhraseWord {
    let text = String(decoding: letters, as: UTF8.self).lowercased()
    return PhraseWord(text.contains("\u{2019}") ? String(text.map { $0 == "\u{2019}" ? "'" : $0 }) : text)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }

  private static func apostrophe(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    if bytes[at] == UInt8(ascii: "'") { return 1 }
    if at + 2 < bytes.count, bytes[at] == 0xE2, bytes[at + 1] == 0x80, bytes[at + 2] == 0x99 { return 3 }
    return nil
  }

  /// Signs beyond ASCII that drafts use; the length is in bytes.
  private static func special(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int)
    -> (kind: Kind, text: PhraseWord, count: Int)?
  {
    guard at + 1 < bytes.count, bytes[at] == 0xC2 || bytes[at] == 0xC3 || bytes[at] == 0xE2 else {
      return nil
    }
    if bytes[at] != 0xE2 {
      switch UInt16(bytes[at]) << 8 | UInt16(bytes[at + 1]) {
      case 0xC2A0: return (.sign, " ", 2)
      case 0xC2BC: return (.number(Decimal(25, scale: 2)), "0.25", 2)
      case 0xC2BD: return (.number(Decimal(5, scale: 1)), "0.5", 2)
      case 0xC2BE: return (.number(Decimal(75, scale: 2)), "0.75", 2)
      case 0xC397: return (.word, "x", 2)
      default: return nil
      }
    }
    guard at + 2 < bytes.count else { return nil }
    let sign: PhraseWord
    switch UInt16(bytes[at + 1]) << 8 | UInt16(bytes[at + 2]) {
    // Hyphens and dashes, the minus among them.
    case 0x8090...0x8094, 0x8892: sign = "-"
    case 0x8098, 0x8099: sign = "'"
    case 0x809C, 0x809D: sign = "\""
    case 0x80A2: sign = "•"
    case 0x8184: sign = "/"
    case 0x89A4: sign = "≤"
    case 0x89A5: sign = "≥"
    case 0x9890: sign = "☐"
    case 0x9891: sign = "☑"
    case 0x9892: sign = "☒"
    default: return nil
    }
    return (.sign, sign, 3)
  }
}
