import IEPModel

/// What a grammar read from tokens, and the index just after the last token it took.
struct Found<Value> {
  var value: Value
  var end: Int

  init(_ value: Value, end: Int) {
    self.value = value
    self.end = end
  }
}

extension [PhraseToken] {
  /// The token at an index that may lie past either end: grammars look around freely.
  func at(_ index: Int) -> PhraseToken? { indices.contains(index) ? self[index] : nil }

  func text(_ index: Int) -> PhraseWord? { at(index)?.text }

  func number(_ index: Int) -> Decimal? { at(index)?.number }

  /// Whether a "not" or "no" stands before some words: "shared (not 1:1)", "not in the resource room".
  func isDenied(_ start: Int) -> Bool {
    var before = start - 1
    while before > start - 4, let word = text(before), ["in", "at", "a", "an", "the"].contains(word) {
      before -= 1
    }
    return text(before).map { ["not", "no", "never"].contains($0) } ?? false
  }

  /// The bytes from the first to the last token of a part.
  func bytes(_ part: Range<Int>) -> Range<Int> {
    guard let first = at(part.lowerBound), let last = at(part.upperBound - 1) else { return 0..<0 }
    return first.range.lowerBound..<Swift.max(first.range.upperBound, last.range.upperBound)
  }
}

extension Range<Int> {
  /// The smallest range that covers both.
  func union(_ other: Range<Int>) -> Range<Int> {
    Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}
