/// What may be a short form: capitals, perhaps with figures, `&`, `/`, `-` or stops between.
enum ShortForm {
  /// In bytes.
  static let longest = 10

  /// The letters and figures of a range that looks like one, in the text's own case and without a plural's s;
  /// nil for any other range.
  static func letters(of range: Range<Int>, in bytes: [UInt8]) -> [UInt8]? {
    guard range.count >= 2, range.count <= longest, let first = bytes[range].first, ASCII.folded(first) != 0,
      bytes[range].allSatisfy({ ASCII.folded($0) != 0 || "&/-. ".utf8.contains($0) })
    else { return nil }
    // A blank belongs to "O & M" only.
    if bytes[range].contains(0x20), !bytes[range].contains(UInt8(ascii: "&")) { return nil }
    var letters = bytes[range].filter { ASCII.folded($0) != 0 }
    if letters.last == UInt8(ascii: "s"), letters.dropLast().allSatisfy({ !ASCII.isLower($0) }) {
      letters.removeLast()
    }
    let capitals = letters.count(where: ASCII.isUpper)
    guard capitals >= 2, letters.count(where: ASCII.isLower) < capitals else { return nil }
    return letters
  }
}
