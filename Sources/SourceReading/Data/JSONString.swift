import IEPModel

/// The text in quotes of RFC 8259, section 7, folded as ``DataText`` says.
enum JSONString {
  /// Reads the string whose opening quote stands at `at`, and moves behind its closing quote. O(string).
  static func read(_ bytes: [UInt8], at: inout Int) throws(ReadFailure) -> SpannedText {
    let start = at + 1
    at = start
    if let end = plainEnd(bytes, from: start) {
      at = end + 1
      return SpannedText(SourceSpan(start, end), of: bytes)
    }
    var text = DataText(bytes)
    while true {
      guard at < bytes.count else { throw failure(at, "the text ends before these quotes are closed") }
      let from = at
      switch bytes[at] {
      case UInt8(ascii: "\""):
        at += 1
        return text.text
      case 0..<0x20: throw failure(at, control(bytes[at]))
      case UInt8(ascii: "\\"):
        let character = try escaped(bytes, at: &at)
        if WhiteSpace.count(at: 0, in: character) == 0 {
          text.add(character, standingFor: SourceSpan(from, at))
        } else {
          at = from
          try space(bytes, at: &at, &text)
        }
      default:
        if WhiteSpace.count(at: at, in: bytes) > 0 {
          try space(bytes, at: &at, &text)
        } else {
          skipWord(bytes, at: &at)
          text.add(SourceSpan(from, at))
        }
      }
    }
  }

  /// The closing quote of a string that stands for itself, byte for byte: no escape, nothing to fold. Nil for any
  /// other, well formed or not.
  private static func plainEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    var at = start
    var isAfterBlank = true
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "\""): return isAfterBlank && at > start ? nil : at
      case UInt8(ascii: "\\"), 0..<0x20: return nil
      case UInt8(ascii: " "):
        if isAfterBlank { return nil }
        isAfterBlank = true
      default:
        if byte >= 0xC2, WhiteSpace.count(at: at, in: bytes) > 0 { return nil }
        isAfterBlank = false
      }
      at += 1
    }
    return nil
  }

  private static func skipWord(_ bytes: [UInt8], at: inout Int) {
    while at < bytes.count {
      let byte = bytes[at]
      if byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
      if byte >= 0xC2, WhiteSpace.count(at: at, in: bytes) > 0 { return }
      at += 1
    }
  }

  /// Reads a run of white space, written as it is or as escapes.
  private static func space(
    _ bytes: [UInt8], at: inout Int, _ text: inout DataText
  ) throws(ReadFailure) {
    let start = at
    var run: [UInt8] = []
    while at < bytes.count, bytes[at] >= 0x20 {
      if bytes[at] == UInt8(ascii: "\\") {
        let from = at
        let character = try escaped(bytes, at: &at)
        if WhiteSpace.count(at: 0, in: character) == 0 {
          at = from
          break
        }
        run += character
      } else {
        let count = WhiteSpace.count(at: at, in: bytes)
        if count == 0 { break }
        run += bytes[at..<at + count]
        at += count
      }
    }
    text.addSpace(SourceSpan(start, at), breaks: DataText.breaks(in: run))
  }

  /// The character of the escape whose backslash stands at `at`, as UTF-8; moves behind it.
  private static func escaped(_ bytes: [UInt8], at: inout Int) throws(ReadFailure) -> [UInt8] {
    let start = at
    guard at + 1 < bytes.count else {
      throw failure(bytes.count, "the text ends before these quotes are closed")
    }
    let letter = bytes[at + 1]
    at += 2
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): break
    default: throw failure(start, "JSON has no such escape: write a backslash as \\\\")
    }
    var value = try fourDigits(bytes, at: &at)
    if (0xD800...0xDBFF).contains(value), at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
      bytes[at + 1] == UInt8(ascii: "u")
    {
      at += 2
      let low = try fourDigits(bytes, at: &at)
      guard (0xDC00...0xDFFF).contains(low) else { throw failure(start, loneSurrogate) }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else { throw failure(start, loneSurrogate) }
    return Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private static func fourDigits(_ bytes: [UInt8], at: inout Int) throws(ReadFailure) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard at < bytes.count else { throw failure(at, "the text ends before these quotes are closed") }
      guard let digit = hexValue(bytes[at]) else {
        throw failure(at, "four digits or letters from a to f must follow \\u")
      }
      value = value << 4 | digit
      at += 1
    }
    return value
  }

  static func hexValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  private static let loneSurrogate = "this escape is half a character: its other half is missing"

  private static func control(_ byte: UInt8) -> String {
    switch byte {
    case 0x0A, 0x0D: "a line cannot break inside quotes: write the break as \\n"
    case 0x09: "a tab cannot stand inside quotes: write it as \\t"
    default: "a control character cannot stand inside quotes: take it out"
    }
  }

  private static func failure(_ at: Int, _ reason: String) -> ReadFailure {
    .malformed(.json, at: at, reason: reason)
  }
}
