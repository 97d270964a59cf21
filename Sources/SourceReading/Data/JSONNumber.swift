import IEPModel

/// The numbers of RFC 8259, section 6. They stay text: what they count is the reader's business.
enum JSONNumber {
  /// Moves behind the number that begins at `at` with a digit or a minus sign. O(number).
  static func skip(_ bytes: [UInt8], at: inout Int) throws(ReadFailure) {
    func peek() -> UInt8? { at < bytes.count ? bytes[at] : nil }
    func digits(_ reason: String) throws(ReadFailure) {
      guard let first = peek() else {
        throw .malformed(.json, at: at, reason: "the text ends before the value does")
      }
      guard first.isASCIIDigit else { throw .malformed(.json, at: at, reason: reason) }
      while peek()?.isASCIIDigit ?? false { at += 1 }
    }
    if peek() == UInt8(ascii: "-") { at += 1 }
    let first = at
    try digits("a digit must follow the minus sign")
    if bytes[first] == UInt8(ascii: "0"), at > first + 1 {
      throw .malformed(.json, at: first, reason: "a number cannot begin with an extra zero")
    }
    if peek() == UInt8(ascii: ".") {
      at += 1
      try digits("a digit must follow the point of a number")
    }
    if let letter = peek(), letter.asciiLowercased == UInt8(ascii: "e") {
      at += 1
      if let sign = peek(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { at += 1 }
      try digits("a digit must follow the e of a number")
    }
  }
}
