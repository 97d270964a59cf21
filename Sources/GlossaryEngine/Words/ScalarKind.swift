/// What a Unicode scalar is between or inside words.
enum ScalarKind {
  /// A letter, a mark on one, or a digit.
  case word
  /// Invisible and inside a word: a soft hyphen, a joiner. It parts nothing.
  case joiner
  /// White space of any width, the width zero included.
  case space
  /// The end of a line or a paragraph.
  case lineBreak
  case dash
  case apostrophe
  case other

  @inline(__always)
  init(ascii byte: UInt8) {
    if ASCII.folded(byte) != 0 {
      self = .word
    } else {
      switch byte {
      case 0x20, 0x09, 0x0B, 0x0C: self = .space
      case 0x0A, 0x0D: self = .lineBreak
      case UInt8(ascii: "-"): self = .dash
      case UInt8(ascii: "'"): self = .apostrophe
      default: self = .other
      }
    }
  }

  /// The kind of a scalar beyond ASCII.
  init(wide scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x85, 0x2028, 0x2029: self = .lineBreak
    case 0xA0, 0x1680, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF: self = .space
    case 0xAD, 0x200C, 0x200D, 0x2060: self = .joiner
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: self = .dash
    case 0x2018, 0x2019, 0x201B, 0x2BC, 0xFF07: self = .apostrophe
    default:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber:
        self = .word
      default:
        // Raised figures are here too: in "IEP²" the 2 is a footnote, not a part of the word.
        self = .other
      }
    }
  }
}
