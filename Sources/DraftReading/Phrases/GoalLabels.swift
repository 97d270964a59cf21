/// The labels that forms and run-on paragraphs put before the parts of a goal, as data.
public struct GoalLabels: Sendable {
  let cues: [GoalSlot: GoalCues]

  /// Each slot's labels, without the colon; upper and lower case are the same.
  public init(_ phrases: [GoalSlot: [String]]) {
    cues = phrases.mapValues(GoalCues.init)
  }

  public static let standard = GoalLabels([
    .goal: [
      "goal", "annual goal", "measurable annual goal", "iep goal", "goal statement", "annual measurable goal",
      "measurable goal", "long term goal", "long-term goal", "goals",
    ],
    .timeframe: ["timeframe", "time frame", "timeline", "target date", "by when", "projected date"],
    .condition: ["condition", "conditions", "given", "conditions/supports"],
    .behavior: ["behavior", "behaviour", "target behavior", "skill", "target skill"],
    .criterion: [
      "criteria", "criterion", "mastery criteria", "criterion for mastery", "criteria for mastery", "mastery",
      "level of attainment", "target", "success criteria", "level of mastery", "criteria for success",
      "evaluation criteria", "performance criteria", "performance criterion", "mastery level", "how well",
      "level of performance", "criteria/mastery", "accuracy",
    ],
    .baseline: [
      "baseline", "bl", "baseline data", "present level", "current level", "current performance", "plop",
      "current baseline", "present level of performance", "current status", "baseline level", "now",
      "current level of performance", "plaafp", "starting point", "baseline performance", "current data",
    ],
    .method: [
      "method", "methods", "method of measurement", "measurement", "how measured", "measured by",
      "evaluation procedure", "evaluation procedures", "evaluation method", "evaluation", "as measured by",
      "method of evaluation", "data collection", "progress monitoring", "methods of measurement", "measure",
      "assessment procedure", "assessment procedures", "how progress will be measured", "how we will know",
      "how will we know", "how we will measure", "how it will be measured", "data source", "monitored by",
      "evaluated by", "how progress is measured", "evaluation tool", "tool", "tools", "measures",
    ],
    .schedule: [
      "schedule", "frequency", "checked", "review schedule", "progress report dates", "how often",
      "evaluation schedule",
      "frequency of measurement", "schedule of evaluation", "reported", "progress reported",
      "reporting schedule", "schedule of review", "monitoring schedule", "when measured",
    ],
    .responsible: [
      "person responsible", "persons responsible", "person(s) responsible", "responsible", "implementer",
      "position responsible", "responsible staff", "responsible person", "staff responsible",
      "responsible party", "responsible person(s)", "who", "who is responsible", "by whom", "staff",
      "provider", "service provider", "implementers", "implementor",
    ],
    .support: ["supports", "level of support", "prompt level", "support level"],
    .objective: [
      "objective", "short term objective", "short-term objective", "benchmark", "sto", "objectives",
      "benchmarks", "short-term objectives", "short term objectives",
    ],
  ])
}

/// A part of a goal's text under one label; `goal` where none stands.
struct GoalZone: Hashable, Sendable {
  var slot: GoalSlot
  var tokens: Range<Int>
  /// With its label, and the parentheses around both where they stand inside another zone.
  var outer: Range<Int>
  var isInside = false
}

extension GoalText {
  /// The zones of a text, in order: label by label. O(tokens).
  func zones(_ labels: GoalLabels, first: GoalSlot) -> [GoalZone] {
    var zones: [GoalZone] = []
    var open = GoalZone(slot: first, tokens: 0..<tokens.count, outer: 0..<tokens.count)
    var index = 0
    func close(at end: Int) {
      open.tokens = open.tokens.lowerBound..<end
      if !open.tokens.isEmpty { zones.append(open) }
    }
    while index < tokens.count {
      guard let label = label(at: index, labels.cues) else {
        index += 1
        continue
      }
      if index > 0, word(index - 1) == "(",
        let end = tokens[label.end...].prefix(60).firstIndex(where: { $0.text == ")" })
      {
        zones.append(
          GoalZone(slot: label.slot, tokens: label.end..<end, outer: index - 1..<end + 1, isInside: true))
        index = end
      } else {
        close(at: index)
        // The text's own label says what it is: "Objective 1: By …" is read like a goal.
        let slot = label.slot == .objective && index == 0 ? first : label.slot
        open = GoalZone(slot: slot, tokens: label.end..<tokens.count, outer: index..<tokens.count)
        index = label.end
      }
    }
    close(at: tokens.count)
    return zones
  }

  /// The label that starts at a token, up to and with its colon: `Baseline:`, `Goal #2:`.
  private func label(at index: Int, _ cues: [GoalSlot: GoalCues]) -> (slot: GoalSlot, end: Int)? {
    guard isWord(index) else { return nil }
    var best: (slot: GoalSlot, end: Int)?
    for slot in GoalSlot.allCases {
      guard var end = cues[slot]?.end(at: index, in: tokens) else { continue }
      if word(end) == "#" { end += 1 }
      if tokens.indices.contains(end), tokens[end].number != nil { end += 1 }
      if word(end) == ":", best.map({ $0.end <= end }) ?? true { best = (slot, end + 1) }
    }
    return best
  }
}
