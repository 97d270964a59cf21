/// What the words before a number tell about it.
struct CriterionContext: Hashable, Sendable {
  enum Direction: Hashable, Sendable { case none, up, down }

  /// Whether the behavior is to grow ("increase") or to shrink ("reduce").
  var direction = Direction.none
  /// "will not …": "more than 2" is then the most.
  var isNegated = false
  /// A labelled cell ("Criteria: …", "Baseline: …"), where every number that measures is meant.
  var isLabelled = false
}

extension CriterionContext {
  /// What a goal's verb tells.
  init(_ text: GoalText, verb: Int) {
    isNegated = ["not", "never"].contains(text.word(verb))
    let base = GoalVerbs.base(of: text.word(verb)) ?? ""
    if GoalVerbs.rising.contains(base) {
      direction = .up
    } else if GoalVerbs.falling.contains(base) {
      direction = .down
    } else {
      let near = verb..<max(verb, min(verb + 8, text.tokens.count))
      let word = near.map(text.word).first { Self.rising.contains($0) || Self.falling.contains($0) }
      direction = word.map { Self.rising.contains($0) ? .up : .down } ?? .none
    }
  }

  /// "will show an increase in", "by reducing": the direction stands beside the verb.
  private static let rising: Set<String> = ["increase", "increasing", "improvement", "improving", "growth"]
  private static let falling: Set<String> = ["decrease", "decreasing", "reduction", "reducing"]
}
