/// A range of a text with the words right beside it on its line, found once for all that is asked about a place.
struct Spot {
  let bytes: [UInt8]
  let range: Range<Int>
  /// The letters of the range.
  let key: WordSet.Key
  /// The words beside it, as ``Neighbours`` has them, and their letters.
  let before: Range<Int>?
  let after: Range<Int>?
  let beforeKey: WordSet.Key
  let afterKey: WordSet.Key

  init(_ range: Range<Int>, in bytes: [UInt8]) {
    self.bytes = bytes
    self.range = range
    key = WordSet.Key(range, of: bytes)
    before = Neighbours.word(before: range.lowerBound, in: bytes)
    after = Neighbours.word(after: range.upperBound, in: bytes)
    beforeKey = before.map { WordSet.Key($0, of: bytes) } ?? WordSet.Key()
    afterKey = after.map { WordSet.Key($0, of: bytes) } ?? WordSet.Key()
  }

  /// The bytes between it and the word before; empty where there is none.
  var gapBefore: ArraySlice<UInt8> { bytes[(before?.upperBound ?? range.lowerBound)..<range.lowerBound] }

  /// The word before where only blanks stand between.
  var besideBefore: Range<Int>? {
    before.flatMap { Neighbours.areOnlyBlanks($0.upperBound..<range.lowerBound, in: bytes) ? $0 : nil }
  }

  /// The word after where only blanks stand between.
  var besideAfter: Range<Int>? {
    after.flatMap { Neighbours.areOnlyBlanks(range.upperBound..<$0.lowerBound, in: bytes) ? $0 : nil }
  }

  /// The byte right behind it; 0 at the end of the text.
  var next: UInt8 { range.upperBound < bytes.count ? bytes[range.upperBound] : 0 }
}
