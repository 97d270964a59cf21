import IEPModel
import Wording

extension GoalExplainer {
  static func targets(_ goal: Goal, _ words: Catalogue, _ said: inout Said) {
    let targets = goal.criteria.compactMap { target(of: $0, words) }
    guard targets.count == goal.criteria.count, let first = targets.first, !isTurned(goal) else { return }
    let spans = goal.criteria.flatMap(\.text.spans)
    let count = said.statements.count
    if targets.count == 1 {
      said.add(words.say(.goalTarget, [.target: .text(first)]), .goalTarget, spans)
    } else if let items = words.list(targets) {
      said.add(words.say(.goalTargetSeveral, [.items: .text(items)]), .goalTargetSeveral, spans)
    }
    if said.statements.count > count { said.statements[count].figure = growth(goal) }
    if targets.count == 1 { GoalExample.add(goal, words, &said) }
  }

  /// The way from where the child is to the first target, where the draft counts both in the same unit.
  private static func growth(_ goal: Goal) -> Figure? {
    guard let criterion = goal.criteria.first, let baseline = goal.baseline, let start = baseline.value,
      start != criterion.value
    else { return nil }
    let unit = baseline.unit ?? ""
    let isSame =
      switch criterion.kind {
      case .percent: unit.hasPrefix("%") || unit.hasPrefix("percent")
      case .ratio, .rubric: criterion.of.map { unit == "of \($0)" || unit.hasPrefix("of \($0) ") } ?? false
      default: !unit.isEmpty && unit == criterion.unit
      }
    guard isSame else { return nil }
    return .growth(
      start: start, target: criterion.value, scale: criterion.kind == .percent ? 100 : criterion.of)
  }

  /// "at least 95 words correct per minute", "no more than 2 prompts", "80%".
  static func target(of criterion: Criterion, _ words: Catalogue) -> String? {
    var slots: [SlotName: SlotValue] = [.value: .number(criterion.value)]
    if let of = criterion.of { slots[.of] = .number(of) }
    let unit = criterion.unit.flatMap { $0.isEmpty ? nil : criterion.value == 1 ? singular($0) : $0 }
    if let unit { slots[.unit] = .text(unit) }
    let isShare = criterion.of != nil
    let key: SentenceKey =
      criterion.kind == .percent
      ? ["accuracy", "correct"].contains(unit) ? .targetPercentUnit : .targetPercent
      : isShare ? (unit == nil ? .targetRatio : .targetRatioUnit) : unit == nil ? .targetPlain : .targetUnit
    guard let target = words.phrase(key, slots) else { return nil }
    // Where the draft says more than the number and its unit, or writes the unit in short ("80 wcpm"), its own words stand.
    let isShort =
      criterion.kind == .rate && unit.map { !criterion.text.value.lowercased().contains($0) } ?? false
    guard !isShort, says(all: criterion.text.value, in: target) else {
      return words.phrase(.targetWords, [.text: withoutLead(criterion).inSentence])
    }
    // "At least" and "no more than" are said where the draft says so, not where a reader takes it for granted.
    let facts = FactScanner.facts(in: Array(criterion.text.value.utf8), names: .none)
    func binds(_ word: FactWord) -> Bool { facts.contains { $0.value == .word(word) } }
    let bound: SentenceKey
    switch criterion.comparison {
    case .atLeast: bound = binds(.atLeast) ? .targetAtLeast : .targetExactly
    case .atMost where binds(.atMost): bound = .targetAtMost
    case .atMost: return words.phrase(.targetWords, [.text: withoutLead(criterion).inSentence])
    case .exactly: bound = .targetExactly
    }
    return words.phrase(bound, [.target: .text(target)])
  }

  /// "adult prompts" beside a 1.
  private static func singular(_ unit: String) -> String {
    if unit.hasSuffix("ies") { return unit.dropLast(3) + "y" }
    return unit.hasSuffix("s") && !unit.hasSuffix("ss") ? String(unit.dropLast()) : unit
  }

  /// "with eighty percent accuracy" as "eighty percent accuracy": what ties a criterion to the words before it ties it to
  /// nothing where it stands alone. "For 15 minutes" is a span of time.
  private static func withoutLead(_ criterion: Criterion) -> Sourced<String> {
    let text = criterion.text
    let isShare = criterion.kind == .percent || criterion.kind == .ratio
    let scores = ["that scores ", "which scores ", "scoring "]
    let leads = ["with ", "w/ ", "to "] + scores + (isShare ? ["for ", "in ", "on "] : [])
    guard let lead = leads.first(where: { text.value.lowercased().hasPrefix($0) }) else { return text }
    return Sourced(String(text.value.dropFirst(lead.count)), text.spans)
  }

  /// Whether every word of a criterion is in the phrase for it, or is one that its comparison says.
  private static func says(all text: String, in target: String) -> Bool {
    func words(_ text: String) -> Set<Substring> {
      Set(text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "%" && $0 != "." })
    }
    return words(text).subtracting(words(target)).subtracting(comparing).allSatisfy {
      $0.contains(where: \.isLetter) == false || $0.hasSuffix("%")
    }
  }

  private static let comparing: Set<Substring> = [
    "at", "least", "most", "with", "of", "out", "no", "more", "than", "or", "fewer", "less", "accuracy",
    "correct", "correctly", "a",
    "an", "the", "in", "on", "to", "percent", "be", "greater", "above", "minimum", "by", "one", "two",
    "three", "four", "five", "six",
    "seven", "eight", "nine", "ten", "twelve", "twenty", "wcpm", "cwpm", "will", "for",
  ]
}
