/// Under what circumstances: "given a fourth-grade passage", "when asked by a teacher".
extension GoalText {
  /// Whether a condition starts at a token after the verb; `true` for clauses such as "when …".
  func conditionCue(at index: Int) -> Bool? {
    let here = word(index)
    let before = word(index - 1)
    if GoalConditionCues.clauses.contains(here) {
      // "decide when to stop", "tell if it is true", "the given question" belong to the behavior.
      // The same for "tell an adult if it is not working".
      let isAsked =
        GoalVerbs.base(of: before).map(GoalConditionCues.asking.contains) ?? false
        || here == "if" && ["tell", "ask", "show"].contains(word(index - 3))
      // "while maintaining 95% accuracy" leads to a criterion.
      if self.end(of: CriterionCues.achieving, at: index + 1) != nil { return nil }
      if isAsked || ["to", "and", "or"].contains(word(index + 1))
        || ["the", "a", "and", "of"].contains(before)
      {
        return nil
      }
      return true
    }
    if GoalConditionCues.spans.end(at: index, in: tokens) != nil { return false }
    // "stay in the room" is done in it, "read aloud in the room" is not about it.
    if here == "in" { return isPlace(index + 1) && !GoalConditionCues.staying.contains(before) ? false : nil }
    if here == "using" { return isAid(index + 1, GoalConditionCues.tools) ? false : nil }
    if here == "with" || here == "through" { return isAid(index + 1, GoalConditionCues.aids) ? false : nil }
    return nil
  }

  /// Whether words before the learner are a condition: they start with a preposition or a cue.
  func startsCondition(at index: Int) -> Bool { GoalConditionCues.fronts.contains(word(index)) }

  /// "currently", "from a baseline": a clause that tells where the child is now.
  func isBaselineWord(_ index: Int) -> Bool {
    GoalConditionCues.now.contains(word(index))
      || word(index) == "who" && GoalConditionCues.now.contains(word(index + 1))
      || word(index) == "from" && (index..<index + 5).contains { word($0) == "baseline" }
  }

  /// "a small group setting", "the general education classroom".
  private func isPlace(_ start: Int) -> Bool {
    for index in start..<start + 7 {
      if GoalConditionCues.places.contains(word(index)) { return index > start }
      let isInside = isWord(index) || ["-", "/"].contains(word(index))
      guard isInside, number(at: index) == nil, !Self.placeStops.contains(word(index)) else { return false }
    }
    return false
  }

  /// "a calculator", "her AAC device".
  private func isAid(_ start: Int, _ aids: WordSet) -> Bool {
    for index in start..<start + 6 {
      if aids.contains(word(index)) { return true }
      let isInside = isWord(index) || word(index) == "-"
      guard isInside, !Self.placeStops.contains(word(index)), number(at: index) == nil else { return false }
    }
    return false
  }

  func trimmedCondition(_ range: Range<Int>) -> Range<Int> {
    var result = trimmed(range)
    while let last = result.last, ["and", "or", "with", "at", "the", "a"].contains(word(last)) {
      result = trimmed(result.lowerBound..<last)
    }
    return result
  }

  private static let placeStops: WordSet = [
    "with", "to", "and", "or", "for", "by", "on", "from", "that", "of", "at", "order", "which", "response",
  ]
}

/// The words around a condition, as data.
enum GoalConditionCues {
  static let clauses: WordSet = [
    "given", "when", "whenever", "while", "after", "if", "provided", "upon", "unless",
  ]
  static let spans: GoalCues = [
    "during", "in response to", "in the presence of", "with access to", "with the use of",
    "without the use of", "prior to", "following a", "following an", "in a structured", "on demand",
  ]
  static let fronts: WordSet = [
    "given", "when", "whenever", "while", "after", "if", "provided", "upon", "during", "using", "with",
    "without", "in", "on", "at", "from", "following", "before", "through", "within", "under", "across",
    "throughout", "having", "once", "prior", "shown", "asked", "for", "as", "presented", "by", "based",
    "utilizing", "working", "where", "unless",
  ]
  static let now: WordSet = ["currently", "presently", "previously", "formerly", "now"]
  /// Verbs whose "when" and "if" are what is asked.
  static let asking: WordSet = [
    "determine", "tell", "know", "identify", "ask", "explain", "say", "state", "decide", "recognize",
    "understand", "describe", "indicate", "predict", "learn", "check", "report", "evaluate",
  ]
  static let staying: WordSet = [
    "stay", "stays", "staying", "remain", "remains", "remaining", "be", "sit", "wait", "arrive",
  ]
  static let places: WordSet = [
    "setting", "settings", "classroom", "classrooms", "class", "environment", "environments", "room",
    "cafeteria", "hallway", "playground", "community", "lunchroom", "gym", "workplace",
  ]
  static let aids: WordSet = [
    "calculator", "organizer", "organizers", "manipulatives", "chart", "checklist", "bank", "frames", "frame",
    "starters", "starter", "stem", "stems", "device", "aac", "planner", "keyboard", "software", "timer",
    "visual", "visuals", "template", "templates", "notes", "dictionary", "thesaurus", "computer", "tablet",
    "ipad", "laptop", "highlighter", "outline", "technology", "amplification", "magnifier", "walker",
    "wheelchair", "accommodations", "text-to-speech", "speech-to-text", "prediction", "grip", "board",
    "supports", "agenda", "scaffolds",
  ]
  /// What a child works with: a circumstance after "using", a part of the doing after "with" ("cut with
  /// scissors").
  static let tools: WordSet = aids.union([
    "clock", "clocks", "cane", "strips", "ruler", "tiles", "blocks",
    "counters", "line", "tools", "tool", "schedule", "list", "lists",
    "model", "models", "script", "scripts", "scissors", "reader", "map", "maps", "recipe", "menu", "phone",
    "switch", "headphones", "glasses", "rail", "handrail", "protractor", "dice", "flashcards", "coins",
    "paper", "wall", "guide", "clipboard", "spoon", "fork", "magnification", "stool",
  ])
}
