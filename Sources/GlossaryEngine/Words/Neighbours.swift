/// Words beside a place in a text, on the same line. Full stops part words here, unlike in ``WordScanner``.
enum Neighbours {
  /// The last word that ends at an offset or before it. O(distance + length).
  static func word(before offset: Int, in bytes: [UInt8]) -> Range<Int>? {
    var at = offset
    var end: Int?
    while at > 0 {
      if ASCII.folded(bytes[at - 1]) != 0 {
        end = end ?? at
        at -= 1
        continue
      }
      let found = Scalars.decode(bytes, before: at)
      if found.kind == .word {
        end = end ?? at
      } else if let end {
        return at..<end
      } else if found.kind == .lineBreak {
        return nil
      }
      at -= found.length
    }
    return end.map { 0..<$0 }
  }

  /// The first word that starts at an offset or after it. O(distance + length).
  static func word(after offset: Int, in bytes: [UInt8]) -> Range<Int>? {
    var at = offset
    var start: Int?
    while at < bytes.count {
      if ASCII.folded(bytes[at]) != 0 {
        start = start ?? at
        at += 1
        continue
      }
      let found = Scalars.decode(bytes, at: at)
      if found.kind == .word {
        start = start ?? at
      } else if let start {
        return start..<at
      } else if found.kind == .lineBreak {
        return nil
      }
      at += found.length
    }
    return start.map { $0..<bytes.count }
  }

  /// The folded ASCII letters and digits of a range.
  static func folded(_ range: Range<Int>, in bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    for byte in bytes[range] where ASCII.folded(byte) != 0 { result.append(ASCII.folded(byte)) }
    return result
  }

  static func isNumber(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    bytes[range].allSatisfy(ASCII.isDigit)
  }

  /// Whether nothing but blanks stands between two offsets.
  static func areOnlyBlanks(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
