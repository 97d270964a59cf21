import IEPModel

/// Which words of a text are those of a box that nobody ticked: the no of "☒ Yes ☐ No", "Yes ☒ No ☐" and "_X_ Yes __ No".
struct EmptyBoxes {
  private let bytes: [UInt8]
  private let marks: [(range: Range<Int>, isTicked: Bool)]
  /// Boxes stand behind their words where the first follows a yes or no.
  private let areBehind: Bool

  /// O(text).
  init(of bytes: [UInt8]) {
    self.bytes = bytes
    marks = CheckMark.all(in: bytes)
    areBehind = marks.first.map { CheckMark.answer(before: $0.range.lowerBound, in: bytes) != nil } ?? false
  }

  /// Whether a word is such. O(log boxes), and O(blanks beside the word).
  func hold(_ word: Range<Int>) -> Bool {
    // The first box that begins behind the word; the one before it ends in front.
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].range.lowerBound < word.upperBound { low = middle + 1 } else { high = middle }
    }
    let index = areBehind ? low : low - 1
    guard marks.indices.contains(index), !marks[index].isTicked else { return false }
    let box = marks[index].range
    let (start, end) = areBehind ? (word.upperBound, box.lowerBound) : (box.upperBound, word.lowerBound)
    return start <= end && bytes[start..<end].allSatisfy { $0 == UInt8(ascii: " ") }
  }
}
