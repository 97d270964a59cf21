/// Every word of every written form, numbered from 1, and the node of the trie after it as a form's first word. A table with open addressing: a lookup makes nothing.
struct Vocabulary: Sendable {
  private let slots: FlatArray<UInt32>
  private let records: FlatArray<Record>
  private let letters: FlatArray<UInt8>

  private struct Record: BitwiseCopyable, Sendable {
    /// The first eight letters, which settle nearly every comparison.
    var first: UInt64
    /// How many letters it has.
    var count: UInt32
    /// Where all of them start.
    var start: UInt32
    /// The node after it; 0 for none.
    var node: UInt64
  }

  /// Words by their numbers, the first of which stands for none, and the nodes after them.
  static func write(_ words: [ArraySlice<UInt8>], nodes: [Int], to writer: inout IndexWriter) {
    var size = 64
    while size < words.count * 2 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    var records = [Record(first: 0, count: 0, start: 0, node: 0)]
    var letters: [UInt8] = []
    for (number, word) in words.enumerated().dropFirst() {
      let record = Record(
        first: WordChunk.packed(word), count: UInt32(word.count), start: UInt32(letters.count),
        node: UInt64(nodes[number]))
      records.append(record)
      letters += word
      var slot = Int(WordHash.of(word)) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt32(number)
    }
    writer.add(slots)
    writer.add(records)
    writer.add(letters)
  }

  init(reading reader: inout IndexReader) {
    slots = reader.array(of: UInt32.self)
    records = reader.array(of: Record.self)
    letters = reader.array(of: UInt8.self)
    reader.require(!slots.isEmpty && slots.count & (slots.count - 1) == 0)
  }

  /// The number of a text's word, and the node after it; 0 for a word that no form has. O(letters).
  @inline(__always)
  func found(_ word: Word, in bytes: [UInt8], folded: [UInt8]) -> (number: Int, node: Int) {
    if word.isPlain {
      let count = word.end - word.start
      return found(word.hash, word.first, count) { ASCII.folded(bytes[word.start + $0]) }
    }
    return found(word.hash, word.first, folded.count) { folded[$0] }
  }

  @inline(__always)
  private func found(_ hash: UInt32, _ first: UInt64, _ count: Int, letter: (Int) -> UInt8) -> (
    number: Int, node: Int
  ) {
    var slot = Int(hash) & (slots.count - 1)
    while true {
      let number = Int(slots[slot])
      if number == 0 { return (0, 0) }
      let record = records[number]
      if record.first == first, Int(record.count) == count {
        var index = 8
        while index < count, letters[Int(record.start) + index] == letter(index) { index += 1 }
        if index >= count { return (number, Int(record.node)) }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
  }
}
