/// Names for the bytes that readers look for.
extension UInt8 {
  public var isASCIIDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  public var isASCIILetter: Bool {
    (self | 0x20) >= UInt8(ascii: "a") && (self | 0x20) <= UInt8(ascii: "z")
  }
  public var isASCIIUppercase: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }
  public var isASCIILowercase: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
  /// A letter or digit of ASCII, or any byte of a character beyond it.
  public var isWordByte: Bool { isASCIILetter || isASCIIDigit || self >= 0x80 }
  /// The byte in lower case where it is an ASCII letter.
  public var asciiLowercased: UInt8 { isASCIIUppercase ? self | 0x20 : self }
  /// Blank, tab, line feed, carriage return, vertical tab, form feed.
  public var isASCIISpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
}

extension Array<UInt8> {
  /// Whether the byte at an index is of a letter or digit. Of what lies beyond ASCII all is taken for letters but U+2000
  /// to U+2FFF: dashes, quotes, boxes, arrows.
  public func isWord(at index: Int) -> Bool {
    guard self[index] >= 0x80 else { return self[index].isWordByte }
    var lead = index
    while lead > 0, self[lead] & 0xC0 == 0x80 { lead -= 1 }
    return self[lead] != 0xE2
  }
}

/// White space of any script, as bytes.
public enum WhiteSpace {
  /// The length of the white-space character that starts at `index`, or 0.
  ///
  /// ASCII, U+0085, U+00A0, U+1680, U+2000–200B, U+2028, U+2029, U+202F, U+205F, U+3000, U+FEFF.
  public static func count(at index: Int, in bytes: [UInt8]) -> Int {
    let byte = bytes[index]
    if byte < 0x80 { return byte.isASCIISpace ? 1 : 0 }
    guard index + 1 < bytes.count else { return 0 }
    let second = bytes[index + 1]
    if byte == 0xC2 { return second == 0x85 || second == 0xA0 ? 2 : 0 }
    guard index + 2 < bytes.count else { return 0 }
    let third = bytes[index + 2]
    return switch (byte, second, third) {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9),
      (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
      3
    default: 0
    }
  }
}

/// Finding a run of bytes. The standard library's generic search costs a hundred times as much.
extension Array<UInt8> {
  /// Where a run of bytes first stands at or after `start`; nil for none or an empty run. O(bytes × run) at worst.
  public func place(of run: [UInt8], from start: Int = 0) -> Range<Int>? {
    withUnsafeBufferPointer { $0.place(of: run, from: start) }
  }

  /// Whether a run of bytes stands in this array; false for an empty run. O(bytes × run) at worst.
  public func contains(run: [UInt8]) -> Bool { place(of: run) != nil }

  /// Every place of a run of bytes, apart from each other.
  public func places(of run: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    while let place = place(of: run, from: found.last?.upperBound ?? 0) { found.append(place) }
    return found
  }
}

extension ArraySlice<UInt8> {
  /// Where a run of bytes first stands; nil for none or an empty run. O(bytes × run) at worst.
  public func place(of run: [UInt8]) -> Range<Int>? {
    withUnsafeBufferPointer { $0.place(of: run, from: 0) }
      .map { $0.lowerBound + startIndex..<$0.upperBound + startIndex }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func place(of run: [UInt8], from start: Int) -> Range<Int>? {
    run.withUnsafeBufferPointer { run in
      guard let first = run.first, count >= run.count, start >= 0 else { return nil }
      var at = start
      let last = count - run.count
      while at <= last {
        if self[at] == first {
          var length = 1
          while length < run.count, self[at + length] == run[length] { length += 1 }
          if length == run.count { return at..<(at + length) }
        }
        at += 1
      }
      return nil
    }
  }
}

extension String {
  /// Whether other words stand in this text, byte for byte. The standard library's `contains` compares by
  /// grapheme, which costs many times as much and differs only for letters written in two ways.
  public func holds(_ words: String) -> Bool {
    var (text, words) = (self, words)
    return text.withUTF8 { text in
      words.withUTF8 { words in
        guard let first = words.first, text.count >= words.count else { return words.isEmpty }
        return (0...(text.count - words.count)).contains { start in
          text[start] == first && (1..<max(1, words.count)).allSatisfy { text[start + $0] == words[$0] }
        }
      }
    }
  }
}
