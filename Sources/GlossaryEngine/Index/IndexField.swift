/// The fields of a line of the index, in order. Adding one changes ``IndexFormat/header``.
enum IndexField: Int, CaseIterable {
  case id, label, acronym, forms, match, article, meaning, forYourChild, question, topic, cues, prior, source,
    reviewed

  static let count = allCases.count
}

/// How the index is written: a line for each entry, fields apart by tabs, members of lists by bars.
enum IndexFormat {
  static let header = Array("plainiep-glossary-index\t1\n".utf8)
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let bar = UInt8(ascii: "|")
  static let backslash = UInt8(ascii: "\\")

  /// What stands after the backslash for a byte that would break a line, a field or a list.
  static func escape(_ byte: UInt8) -> UInt8? {
    switch byte {
    case tab: UInt8(ascii: "t")
    case lineFeed: UInt8(ascii: "n")
    case UInt8(ascii: "\r"): UInt8(ascii: "r")
    case bar: UInt8(ascii: "p")
    case backslash: backslash
    default: nil
    }
  }

  /// The byte that was escaped; nil for a letter that escapes nothing.
  static func unescape(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "t"): tab
    case UInt8(ascii: "n"): lineFeed
    case UInt8(ascii: "r"): UInt8(ascii: "\r")
    case UInt8(ascii: "p"): bar
    case backslash: backslash
    default: nil
    }
  }

  /// The bytes that a checked field stands for.
  static func unescaped(_ field: ArraySlice<UInt8>) -> [UInt8] {
    guard field.contains(backslash) else { return Array(field) }
    var result: [UInt8] = []
    result.reserveCapacity(field.count)
    var isEscaped = false
    for byte in field {
      if isEscaped {
        result.append(unescape(byte) ?? byte)
        isEscaped = false
      } else if byte == backslash {
        isEscaped = true
      } else {
        result.append(byte)
      }
    }
    return result
  }
}
