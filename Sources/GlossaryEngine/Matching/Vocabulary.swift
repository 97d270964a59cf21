/// Every word of every written form, numbered from 1. A table with open addressing: a lookup makes nothing.
struct Vocabulary: Sendable {
  private var slots = [UInt32](repeating: 0, count: 64)
  private var records = [Record(first: 0, hash: 0, count: 0, start: 0)]
  private var letters: [UInt8] = []

  private struct Record: BitwiseCopyable, Sendable {
    /// The first eight letters, which settle nearly every comparison.
    var first: UInt64
    var hash: UInt32
    /// How many letters it has.
    var count: UInt32
    /// Where all of them start.
    var start: UInt64
  }

  init() {}

  init(reading reader: inout IndexReader) throws(GlossaryIndexError) {
    slots = try reader.array(of: UInt32.self)
    records = try reader.array(of: Record.self)
    letters = try reader.array(of: UInt8.self)
    guard slots.count & (slots.count - 1) == 0, !slots.isEmpty else { throw .damaged }
  }

  func write(to writer: inout IndexWriter) {
    writer.add(slots)
    writer.add(records)
    writer.add(letters)
  }

  /// The number of a text's word; 0 for one that no form has. O(letters).
  @inline(__always)
  func number(of word: Word, in bytes: [UInt8], folded: [UInt8]) -> Int {
    if word.isPlain {
      let count = word.end - word.start
      return number(word.hash, word.first, count) { ASCII.folded(bytes[word.start + $0]) }
    }
    return number(word.hash, word.first, folded.count) { folded[$0] }
  }

  /// The number of a word of a form, new or not. O(letters); now and then the table grows.
  mutating func add(_ folded: ArraySlice<UInt8>) -> Int {
    let first = WordChunk.packed(folded)
    let hash = WordHash.of(folded)
    let known = number(hash, first, folded.count) { folded[folded.startIndex + $0] }
    if known != 0 { return known }
    records.append(
      Record(first: first, hash: hash, count: UInt32(folded.count), start: UInt64(letters.count)))
    letters += folded
    insert(records.count - 1)
    if records.count * 2 > slots.count { grow() }
    return records.count - 1
  }

  /// One more than the largest number.
  var count: Int { records.count }

  /// The first letter of a word, by its number.
  func initial(of number: Int) -> UInt8 { UInt8(truncatingIfNeeded: records[number].first) }

  @inline(__always)
  private func number(_ hash: UInt32, _ first: UInt64, _ count: Int, letter: (Int) -> UInt8) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let record = records[Int(slots[slot])]
      if record.first == first, Int(record.count) == count {
        var index = 8
        while index < count, letters[Int(record.start) + index] == letter(index) { index += 1 }
        if index >= count { return Int(slots[slot]) }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return 0
  }

  private mutating func insert(_ number: Int) {
    var slot = Int(records[number].hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(number)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in records.indices.dropFirst() { insert(number) }
  }
}
