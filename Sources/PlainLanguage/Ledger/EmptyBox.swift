import IEPModel

/// Whether a word is that of a box that nobody ticked: the no of "☒ Yes ☐ No", "Yes ☒ No ☐" and "_X_ Yes __ No".
enum EmptyBox {
  /// O(text).
  static func holds(_ word: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard let before = mark(endingAt: start(of: word.lowerBound, in: bytes), in: bytes) else { return false }
    if !isAfterAnswer(in: bytes) { return !before }
    var next = word.upperBound
    while next < bytes.count, bytes[next] == UInt8(ascii: " ") { next += 1 }
    return next < bytes.count && CheckMark.at(next, in: bytes)?.isTicked == false
  }

  /// Whether boxes stand behind their words: the first follows a yes or no.
  private static func isAfterAnswer(in bytes: [UInt8]) -> Bool {
    guard let first = bytes.indices.first(where: { CheckMark.at($0, in: bytes) != nil }) else { return false }
    let word = bytes[..<start(of: first, in: bytes)].reversed().prefix { $0.isASCIILetter }.reversed()
    return ["yes", "no"].contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  private static func start(of place: Int, in bytes: [UInt8]) -> Int {
    var at = place
    while at > 0, bytes[at - 1] == UInt8(ascii: " ") { at -= 1 }
    return at
  }

  /// Whether the box that ends at a place is ticked; nil for none.
  private static func mark(endingAt end: Int, in bytes: [UInt8]) -> Bool? {
    for start in stride(from: end - 1, through: max(0, end - 4), by: -1) {
      if let mark = CheckMark.at(start, in: bytes), start + mark.count == end { return mark.isTicked }
    }
    let line = bytes[..<end].reversed().prefix { $0 == UInt8(ascii: "_") }.count
    // "__ No" is an empty box; "_X_ No" ends in one line.
    return (2...3).contains(line) ? false : nil
  }
}
