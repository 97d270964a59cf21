/// Every word of every written form, numbered from 1. A table with open addressing: a lookup makes nothing.
struct Vocabulary {
  private var slots = [UInt32](repeating: 0, count: 1024)
  private var records = [Record(hash: 0, count: 0, first: 0, start: 0)]
  private var letters: [UInt8] = []

  private struct Record {
    var hash: UInt32
    /// How many letters it has.
    var count: UInt32
    /// The first eight of them, which settle nearly every comparison.
    var first: UInt64
    /// Where all of them start.
    var start: Int
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
  mutating func add(_ folded: ArraySlice<UInt8>, _ hash: UInt32) -> Int {
    let first = WordChunk.packed(folded)
    let known = number(hash, first, folded.count) { folded[folded.startIndex + $0] }
    if known != 0 { return known }
    records.append(Record(hash: hash, count: UInt32(folded.count), first: first, start: letters.count))
    letters += folded
    insert(records.count - 1)
    if records.count * 2 > slots.count { grow() }
    return records.count - 1
  }

  @inline(__always)
  private func number(_ hash: UInt32, _ first: UInt64, _ count: Int, letter: (Int) -> UInt8) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let record = records[Int(slots[slot])]
      if record.first == first, Int(record.count) == count {
        var index = 8
        while index < count, letters[record.start + index] == letter(index) { index += 1 }
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
