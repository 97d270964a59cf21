/// What the words before a number tell about it.
struct CriterionContext: Hashable, Sendable {
  enum Direction: Hashable, Sendable { case none, up, down }

  /// Whether the behavior is to grow ("increase") or to shrink ("reduce").
  var direction = Direction.none
  /// Whether the verb itself says so, and not a noun beside it.
  var isChange = false
  /// "will not …": "more than 2" is then the most.
  var isNegated = false
  /// A labelled cell ("Criteria: …", "Baseline: …"), where every number that measures is meant.
  var isLabelled = false
}

extension CriterionContext {
  /// What a goal's verb tells.
  init(_ text: GoalText, verb: Int) {
    isNegated = ["not", "never"].contains(text.word(verb))
    let near = verb..<max(verb, min(verb + 8, text.tokens.count))
    // In "raise her hand" nothing is to grow.
    let isHand = near.prefix(4).contains { text.word($0).hasPrefix("hand") }
    let base = isHand ? "" : GoalVerbs.base(of: text.word(verb)) ?? ""
    isChange = GoalVerbs.rising.contains(base) || GoalVerbs.falling.contains(base)
    if isChange {
      direction = GoalVerbs.rising.contains(base) ? .up : .down
    } else {
      let isCut = base == "cut" && near.contains { ["number", "down", "back"].contains(text.word($0)) }
      let word = near.map(text.word).first { Self.rising.contains($0) || Self.falling.contains($0) }
      direction = isCut ? .down : word.map { Self.rising.contains($0) ? .up : .down } ?? .none
    }
  }

  /// "will show an increase in", "by reducing": the direction stands beside the verb.
  private static let rising: WordSet = [
    "increase", "increasing", "improvement", "improving", "growth",
  ]
  private static let falling: WordSet = ["decrease", "decreasing", "reduction", "reducing"]
}
