/// A slot's words in a sentence.
struct GoalChunk: Hashable, Sendable {
  var slot: GoalSlot
  var tokens: Range<Int>
  /// Where the words that lead to it start: "as measured by".
  var start: Int
  /// What the behavior goes on past: "independently".
  var isInBehavior: Bool

  init(slot: GoalSlot, tokens: Range<Int>, from start: Int? = nil, isInBehavior: Bool = false) {
    self.slot = slot
    self.tokens = tokens
    self.start = start ?? tokens.lowerBound
    self.isInBehavior = isInBehavior
  }
}
