import IEPModel

/// Whether a word is that of a box that nobody ticked: the no of "☒ Yes ☐ No", "Yes ☒ No ☐" and "_X_ Yes __ No".
enum EmptyBox {
  /// O(text).
  static func holds(_ word: Range<Int>, in bytes: [UInt8]) -> Bool {
    let marks = CheckMark.all(in: bytes)
    guard let first = marks.first else { return false }
    func isBlank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy { $0 == UInt8(ascii: " ") } }
    // Boxes stand behind their words where the first follows a yes or no.
    let isBehind = CheckMark.answer(before: first.range.lowerBound, in: bytes) != nil
    let own = marks.first { mark in
      isBehind
        ? mark.range.lowerBound >= word.upperBound && isBlank(word.upperBound..<mark.range.lowerBound)
        : mark.range.upperBound <= word.lowerBound && isBlank(mark.range.upperBound..<word.lowerBound)
    }
    return own?.isTicked == false
  }
}
