/// The parts that a goal is made of.
public enum GoalSlot: String, Hashable, Sendable, CaseIterable {
  /// The goal's own sentence: what a label such as "Annual goal:" stands before.
  case goal
  case timeframe, condition, learner, behavior, criterion, consistency, baseline, method, schedule,
    responsible
  /// How much help: "independently", "with minimal prompts".
  case support
  /// A step toward the goal with a measure of its own, which never completes the goal.
  case objective
}
