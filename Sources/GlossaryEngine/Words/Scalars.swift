/// Scalars of bytes that ought to be UTF-8. A byte that is not is one `other` of length 1.
enum Scalars {
  struct Found {
    var scalar: Unicode.Scalar
    var kind: ScalarKind
    var length: Int
  }

  private static let unknown = Found(scalar: "\u{FFFD}", kind: .other, length: 1)

  /// The scalar that starts at an offset within the bytes.
  @inline(__always)
  static func decode(_ bytes: [UInt8], at offset: Int) -> Found {
    let byte = bytes[offset]
    return byte < 0x80 ? ascii(byte) : decodeWide(bytes, at: offset)
  }

  /// The scalar that ends at an offset above 0.
  @inline(__always)
  static func decode(_ bytes: [UInt8], before offset: Int) -> Found {
    let byte = bytes[offset - 1]
    return byte < 0x80 ? ascii(byte) : decodeWide(bytes, before: offset)
  }

  @inline(__always)
  private static func ascii(_ byte: UInt8) -> Found {
    Found(scalar: Unicode.Scalar(byte), kind: ScalarKind(ascii: byte), length: 1)
  }

  private static func decodeWide(_ bytes: [UInt8], at offset: Int) -> Found {
    let lead = bytes[offset]
    let length: Int
    var value: UInt32
    let least: UInt32
    switch lead {
    case 0xC2...0xDF: (length, value, least) = (2, UInt32(lead & 0x1F), 0x80)
    case 0xE0...0xEF: (length, value, least) = (3, UInt32(lead & 0x0F), 0x800)
    case 0xF0...0xF4: (length, value, least) = (4, UInt32(lead & 0x07), 0x10000)
    default: return unknown
    }
    guard offset + length <= bytes.count else { return unknown }
    for index in offset + 1..<offset + length {
      guard bytes[index] & 0xC0 == 0x80 else { return unknown }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    guard value >= least, let scalar = Unicode.Scalar(value) else { return unknown }
    return Found(scalar: scalar, kind: ScalarKind(wide: scalar), length: length)
  }

  private static func decodeWide(_ bytes: [UInt8], before offset: Int) -> Found {
    for length in 2...4 where offset - length >= 0 && bytes[offset - length] & 0xC0 != 0x80 {
      let found = decode(bytes, at: offset - length)
      return found.length == length ? found : unknown
    }
    return unknown
  }
}
