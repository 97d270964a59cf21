/// A set of folded words of at most sixteen letters, asked with the bytes of a text; a question makes nothing.
struct WordSet: Sendable {
  /// Open addressing; half of the slots are empty at least. The standard set's hash takes longer than all the rest.
  private var slots: [Key]

  /// A word's letters and digits side by side.
  struct Key: Equatable, Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    fileprivate private(set) var count = 0

    /// No letters: in no set.
    init() {}

    init(_ range: Range<Int>, of bytes: [UInt8]) {
      let chunk = WordChunk(bytes, at: range.lowerBound, most: range.count)
      if chunk.count == range.count {
        (low, count) = (chunk.letters, chunk.count)
      } else {
        for index in range where ASCII.folded(bytes[index]) != 0 { add(ASCII.folded(bytes[index])) }
      }
    }

    fileprivate init(_ letters: some Sequence<UInt8>) { for letter in letters { add(letter) } }

    private mutating func add(_ letter: UInt8) {
      if count < 8 {
        low |= UInt64(letter) << UInt64(count * 8)
      } else if count < 16 {
        high |= UInt64(letter) << UInt64((count - 8) * 8)
      }
      count += 1
    }

    fileprivate var hash: UInt64 { (low ^ high &* 0xFF51_AFD7_ED55_8CCD) &* 0x9E37_79B9_7F4A_7C15 >> 32 }
  }

  init(_ list: String) {
    let keys = list.utf8.split(whereSeparator: ASCII.isSpace).map { Key($0) }
    var size = 4
    while size < keys.count * 2 { size *= 2 }
    slots = [Key](repeating: Key(), count: size)
    for key in keys { slots[slot(of: key)] = key }
  }

  func contains(_ folded: [UInt8]) -> Bool { contains(Key(folded)) }

  func contains(_ range: Range<Int>, of bytes: [UInt8]) -> Bool { contains(Key(range, of: bytes)) }

  func contains(_ key: Key) -> Bool { key.count > 0 && slots[slot(of: key)] == key }

  /// Where a key is, or the empty slot where it would be.
  private func slot(of key: Key) -> Int {
    var slot = Int(truncatingIfNeeded: key.hash) & (slots.count - 1)
    while slots[slot].count != 0, slots[slot] != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}
