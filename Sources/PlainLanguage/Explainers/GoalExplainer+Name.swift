import IEPModel
import Wording

extension GoalExplainer {
  /// What a goal is called: its label and area, as far as the draft gives them.
  static func name(of goal: Goal, _ words: Catalogue) -> (text: String?, key: SentenceKey) {
    switch (goal.label, goal.area) {
    case (let label?, let area?):
      return (
        words.say(.goalNumbered, [.label: .text(numbered(label, words)), .area: calm(area).inSentence]),
        .goalNumbered
      )
    case (let label?, nil): return (numbered(label, words), .goalNumbered)
    case (nil, let area?):
      // "Outcome 1" is a name by itself.
      let key: SentenceKey = isNumbered(area.value) ? .goalNumber : .goalNamed
      return (words.say(key, [.area: calm(area).inSentence]), key)
    case (nil, nil):
      guard let behavior = behavior(of: goal) else {
        return (words.say(.goalUntitled), .goalUntitled)
      }
      return (words.say(.goalToDo, [.behavior: behavior.inSentence]), .goalToDo)
    }
  }

  /// "SOCIAL/EMOTIONAL" as "Social/emotional"; short forms such as "ELA" keep their capitals.
  private static func calm(_ area: Sourced<String>) -> Sourced<String> {
    guard area.value == area.value.uppercased(), area.value.contains(where: \.isLetter) else { return area }
    let words = area.value.split(omittingEmptySubsequences: false) { !$0.isLetter }
    var text = area.value
    for word in words.reversed() where word.count > 4 || Capitals.ordinary.contains(word.lowercased()) {
      text.replaceSubrange(word.startIndex..<word.endIndex, with: word.lowercased())
    }
    return Sourced(text.prefix(1).uppercased() + text.dropFirst(), area.spans)
  }

  /// A bare number, "Measurable Annual Goal 3" and "Goal number: 3" as "Goal 3"; any other label as it stands.
  private static func numbered(_ label: Sourced<String>, _ words: Catalogue) -> String {
    let isNumber = Decimal(label.value) != nil
    if isNumber, let named = words.phrase(.goalUnnamed, [.count: .text(label.value)]) { return named }
    var text = calm(label).value[...]
    for word in ["measurable ", "annual "]
    where text.lowercased().hasPrefix(word + "annual ")
      || text.lowercased().hasPrefix(word + "goal ")
    {
      text = text.dropFirst(word.count)
    }
    if let colon = text.firstIndex(of: ":"),
      ["goal number", "goal no.", "goal #"].contains(text[..<colon].lowercased())
    {
      text = text.prefix(4) + text[colon...].dropFirst()
    }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The place of the "will" or "shall" right before what the child will do; none where the goal has no such word.
  static func will(before behavior: Sourced<String>, in text: Sourced<String>) -> [SourceSpan] {
    guard let start = behavior.spans.first?.start,
      let span = text.spans.first(where: { $0.start < start && start <= $0.end })
    else { return [] }
    // Lines of a goal are joined by one blank each.
    let before = text.spans.filter { $0.start < span.start }.reduce(0) { $0 + $1.count + 1 }
    let bytes = Array(text.value.utf8)
    guard text.spans.reduce(-1, { $0 + $1.count + 1 }) == bytes.count,
      before + start - span.start <= bytes.count
    else { return [] }
    var end = before + start - span.start
    while end > 0, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    let word = bytes[..<end].lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? 0
    guard ["will", "shall"].contains(String(decoding: bytes[word..<end], as: UTF8.self).lowercased()) else {
      return []
    }
    let first = span.start + word - before
    return first >= span.start ? [SourceSpan(first, first + end - word)] : []
  }

  /// "Outcome 2", "Goal A".
  static func isNumbered(_ area: String) -> Bool {
    let words = area.split(separator: " ")
    return words.count == 2 && ["goal", "outcome", "objective"].contains(words[0].lowercased())
  }

  /// What the child will do. A verb alone ("read") says too little: it takes the criterion that follows it, or else the
  /// draft's whole sentence stands.
  static func behavior(of goal: Goal) -> Sourced<String>? {
    if isTurned(goal) || hidesLimit(goal) { return nil }
    guard let behavior = goal.behavior.map(\.beginningSmall), isBareVerb(behavior.value) else {
      return goal.behavior?.beginningSmall
    }
    guard let criterion = goal.criteria.first?.text, !behavior.value.contains(" "),
      let end = behavior.spans.last?.end, let start = criterion.spans.first?.start, start - end == 1,
      criterion.value.split(separator: " ").count > 2
    else { return nil }
    return Sourced("\(behavior.value) \(criterion.value)", behavior.spans + criterion.spans)
  }

  /// "will not hit more than once a week": the bound says the opposite of its own words, so that nothing of it stands apart.
  static func isTurned(_ goal: Goal) -> Bool {
    goal.criteria.contains { criterion in
      let text = criterion.text.value.lowercased()
      return criterion.comparison == .atMost && !text.hasPrefix("no ") && !text.contains(" no ")
        && !text.contains("not ")
        && ["more than", "greater than", "longer than", "over "].contains { text.contains($0) }
    }
  }

  /// "will be late to school", where the target is "no more than 2 days a month": what the child is to do less of would be told
  /// as what the child will do. "Will decrease …" says it itself, and "with no more than 2 prompts" bounds the help.
  private static func hidesLimit(_ goal: Goal) -> Bool {
    let counted: Set<Criterion.Kind> = [.maximum, .count, .percent, .ratio, .rate]
    guard let behavior = goal.behavior?.value.lowercased(), !goal.criteria.isEmpty,
      goal.criteria.allSatisfy({ criterion in
        criterion.comparison == .atMost && counted.contains(criterion.kind)
          && !criterion.text.value.lowercased().hasPrefix("with ")
          && !["prompt", "cue", "error", "reminder", "redirect"].contains {
            criterion.text.value.lowercased().contains($0)
          }
      })
    else { return false }
    let verbs = [
      "decreas", "reduc", "limit", "lower", "cut", "need", "make", "show", "have", "require", "display",
      "exhibit",
    ]
    return !verbs.contains { verb in behavior.split(separator: " ").contains { $0.hasPrefix(verb) } }
  }

  private static func isBareVerb(_ behavior: String) -> Bool {
    let words = behavior.lowercased().split(separator: " ")
    // "outbursts will be reduced" has a subject of its own.
    return words.count == 1 || words.dropFirst().contains("will")
      || words.count == 2 && ["in", "out", "up", "on", "off", "them", "it"].contains(words[1])
  }
}
