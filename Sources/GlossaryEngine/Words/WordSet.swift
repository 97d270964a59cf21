/// A set of folded words of at most sixteen letters, asked with the bytes of a text; a question makes nothing.
struct WordSet: Sendable {
  private let words: Set<Key>

  /// The letters side by side.
  private struct Key: Hashable, Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var count = 0

    mutating func add(_ letter: UInt8) {
      if count < 8 {
        low |= UInt64(letter) << UInt64(count * 8)
      } else if count < 16 {
        high |= UInt64(letter) << UInt64((count - 8) * 8)
      }
      count += 1
    }
  }

  init(_ list: String) {
    words = Set(list.utf8.split(whereSeparator: ASCII.isSpace).map { Self.key($0) })
  }

  func contains(_ folded: [UInt8]) -> Bool { words.contains(Self.key(folded)) }

  func contains(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
    var key = Key()
    for index in range where ASCII.folded(bytes[index]) != 0 { key.add(ASCII.folded(bytes[index])) }
    return words.contains(key)
  }

  private static func key(_ letters: some Sequence<UInt8>) -> Key {
    letters.reduce(into: Key()) { $0.add($1) }
  }
}
