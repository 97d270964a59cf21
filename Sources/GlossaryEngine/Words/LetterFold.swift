/// Folds letters for comparison: to lower case, and typeset ligatures to their letters.
enum LetterFold {
  static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      folded.append(ASCII.isUpper(byte) ? byte | 0x20 : byte)
    } else if let letters = ligature(scalar) {
      folded.append(contentsOf: letters.utf8)
    } else {
      folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// Text copied from a PDF is full of these: `speciﬁc`.
  private static func ligature(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xFB00: "ff"
    case 0xFB01: "fi"
    case 0xFB02: "fl"
    case 0xFB03: "ffi"
    case 0xFB04: "ffl"
    case 0xFB05, 0xFB06: "st"
    default: nil
    }
  }
}
