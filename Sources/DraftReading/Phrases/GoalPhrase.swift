public import IEPModel

/// A goal's sentences taken apart. What the words do not say is nil or empty, and so is what they say in a
/// way that no rule here knows: a missing number is asked about, a wrong one is believed.
public struct GoalPhrase: Hashable, Sendable {
  public var timeframe: Timeframe?
  /// In the draft's order; the first is the goal's condition.
  public var conditions: [Sourced<String>] = []
  public var learner: Sourced<String>?
  public var behavior: Sourced<String>?
  public var criteria: [Criterion] = []
  /// In the draft's order; the first is the goal's consistency.
  public var consistencies: [Consistency] = []
  public var baseline: Baseline?
  public var methods: [Sourced<String>] = []
  public var schedule: Sourced<String>?
  public var responsible: Sourced<String>?
  /// Steps that stand in the goal's own sentences.
  public var objectives: [Goal] = []
  /// How much help: "independently", "with minimal prompts".
  public var supports: [Sourced<String>] = []
  /// The bytes of each slot in the text that was read.
  public var ranges: [GoalSlot: [Range<Int>]] = [:]
  /// What the words of the goal, apart from its slots, tell about how it can be measured.
  var traits = GoalTraits()

  public var condition: Sourced<String>? { conditions.first }
  public var consistency: Consistency? { consistencies.first }

  init() {}

  /// Takes a goal's text apart. O(tokens); a text of more than 4,000 tokens is no goal and gives no slots.
  ///
  /// `text` is the goal's sentence or sentences, or the words of one labelled cell, which `slot` names.
  /// `names` are the child's, as the draft's head has them; `labels` may stand inside the text.
  public static func read(
    _ text: SpannedText, names: [String] = [], labels: GoalLabels = .standard, as slot: GoalSlot = .goal
  ) -> GoalPhrase {
    let goal = GoalText(text)
    guard goal.isReadable else { return GoalPhrase() }
    var reader = GoalReader(goal, names: names)
    reader.read(labels: labels, as: slot)
    return reader.result()
  }

  /// The ways to measure that a labelled cell lists: "work samples; teacher-made tests". O(tokens).
  static func methods(_ text: SpannedText) -> [Sourced<String>] {
    let goal = GoalText(text)
    guard goal.isReadable else { return [text.sourced] }
    let parts = goal.methods(in: goal.all)
    return parts.count > 1 ? parts.map(goal.sourced) : [text.sourced]
  }

  /// Puts the slots into a goal. What the goal has already stays; criteria, methods are added.
  public func fill(_ goal: inout Goal) {
    goal.timeframe = goal.timeframe ?? timeframe
    goal.condition = goal.condition ?? condition
    goal.behavior = goal.behavior ?? behavior
    goal.criteria += criteria.filter { !goal.criteria.contains($0) }
    goal.hasUnreadMeasure = goal.criteria.isEmpty && (goal.hasUnreadMeasure || traits.hasLooseMeasure)
    goal.consistency = goal.consistency ?? consistency
    goal.baseline = goal.baseline ?? baseline
    goal.methods += methods.filter { !goal.methods.contains($0) }
    goal.schedule = goal.schedule ?? schedule
    goal.responsible = goal.responsible ?? responsible
    if goal.objectives.isEmpty { goal.objectives = objectives }
  }
}
