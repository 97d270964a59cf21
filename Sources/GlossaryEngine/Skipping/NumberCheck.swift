/// Terms that start or end with a figure (`504`, `1:1`) inside longer numbers.
enum NumberCheck {
  static func isPartOfNumber(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    if ASCII.isDigit(bytes[range.lowerBound]), range.lowerBound > 0 {
      let before = bytes[range.lowerBound - 1]
      if before == UInt8(ascii: "$") || before == UInt8(ascii: "#") { return true }
      if joins(before), range.lowerBound > 1, ASCII.isDigit(bytes[range.lowerBound - 2]) { return true }
    }
    if ASCII.isDigit(bytes[range.upperBound - 1]), range.upperBound < bytes.count {
      let after = bytes[range.upperBound]
      if after == UInt8(ascii: "%") { return true }
      if joins(after), range.upperBound + 1 < bytes.count, ASCII.isDigit(bytes[range.upperBound + 1]) {
        return true
      }
    }
    return false
  }

  /// Signs that stand inside amounts, dates, times and telephone numbers.
  private static func joins(_ byte: UInt8) -> Bool { ".,:/-".utf8.contains(byte) }
}
