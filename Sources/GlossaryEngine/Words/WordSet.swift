/// A set of folded words, asked with the bytes of a text.
struct WordSet: Sendable {
  private let words: Set<[UInt8]>

  init(_ list: String) {
    words = Set(list.utf8.split(whereSeparator: ASCII.isSpace).map { Array($0) })
  }

  func contains(_ folded: [UInt8]) -> Bool { words.contains(folded) }

  func contains(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
    words.contains(Neighbours.folded(range, in: bytes))
  }
}
