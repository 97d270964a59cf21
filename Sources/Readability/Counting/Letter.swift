/// What a place in UTF-8 holds, as far as counting cares.
struct Letter {
  enum Kind {
    case letter, digit, space, lineBreak, hyphen, dash
    /// Or a mark over the letter before: both stand inside words and are no letters.
    case apostrophe
    /// What may close a sentence after its stop: quotation marks, brackets, emphasis.
    case quote
    case other
  }

  var kind: Kind
  /// In bytes; a byte that is no UTF-8 is one `other`.
  var length: Int
  var isUpper = false
  var isLower = false

  /// Reads at an offset within the bytes.
  init(_ bytes: [UInt8], at offset: Int) {
    if bytes[offset] < 0x80 {
      self.init(ascii: bytes[offset])
    } else {
      self.init(beyondASCII: bytes, at: offset)
    }
  }

  var isWord: Bool { kind == .letter || kind == .digit }

  private init(ascii byte: UInt8) {
    length = 1
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      kind = .letter
      isLower = true
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      kind = .letter
      isUpper = true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): kind = .digit
    case 0x20, 0x09, 0x0B, 0x0C: kind = .space
    case 0x0A, 0x0D: kind = .lineBreak
    case UInt8(ascii: "-"): kind = .hyphen
    case UInt8(ascii: "'"): kind = .apostrophe
    case UInt8(ascii: "\""), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: "_"):
      kind = .quote
    default: kind = .other
    }
  }

  private init(beyondASCII bytes: [UInt8], at offset: Int) {
    var decoder = UTF8()
    var rest = bytes[offset...].prefix(4).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else {
      kind = .other
      length = 1
      return
    }
    length = UTF8.width(scalar)
    switch scalar.value {
    case 0xA0, 0x2000...0x200B, 0x202F, 0x3000, 0xFEFF: kind = .space
    case 0x85, 0x2028, 0x2029: kind = .lineBreak
    case 0xAD, 0x2010, 0x2011: kind = .hyphen
    case 0x2012...0x2015: kind = .dash
    case 0x2018, 0x2019: kind = .apostrophe
    case 0x201C, 0x201D, 0xBB: kind = .quote
    default:
      let properties = scalar.properties
      if properties.generalCategory == .nonspacingMark {
        kind = .apostrophe
        return
      }
      // Figures of other scripts are read like letters: nothing here knows how they are spoken.
      kind = properties.isAlphabetic || properties.numericType == .decimal ? .letter : .other
      isUpper = properties.isUppercase
      isLower = properties.isLowercase
    }
  }
}
