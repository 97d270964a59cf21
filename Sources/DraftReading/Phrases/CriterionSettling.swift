import IEPModel

/// Settles what each measure of a goal is: a criterion, or on how many tries the criteria must hold.
///
/// "4 of 5" is the criterion where nothing else measures the behavior, else the consistency.
struct CriterionSettling {
  private(set) var criteria: [CriterionMeasure] = []
  private(set) var consistencies: [CriterionMeasure] = []

  /// - Parameters:
  ///   - measures: All that were found.
  ///   - hasUnread: Whether the words hold a share that cannot be ("9 of 4"): it may be what measures the behavior.
  init(_ measures: [CriterionMeasure], hasUnread: Bool = false) {
    let tries = measures.filter { $0.force == .tries && !$0.isObject }
    var sure = measures.filter { $0.force == .solid || $0.force == .tries && $0.isObject }
    // "write 5 sentences with 80% accuracy": the percent says how well, the 5 is part of the task.
    let tellsHowWell = sure.contains { [.percent, .ratio, .score, .rubric].contains($0.kind) }
    if !tellsHowWell { sure += measures.filter { $0.force == .plain || $0.force == .part } }
    // "comment with two or more words in 16 of 20 tries over three sessions in a row": a share and how surely are both there, and
    // the words say how much is said at once.
    if tries.contains(where: { $0.kind == .ratio }),
      tries.contains(where: { $0.isConsecutive && $0.of == nil }),
      sure.allSatisfy(\.isSizeOfUtterance)
    {
      sure = []
    }
    var rest = tries
    // "no more than 1 prompt on 8 of 10 shifts": the help is the measure, and the shifts say how surely.
    let hasHelp = measures.contains { $0.force == .help }
    if sure.isEmpty, !hasUnread, !(hasHelp && tries.allSatisfy(\.isOfDays)),
      let index = tries.firstIndex(where: { $0.kind == .ratio && !$0.countsTries })
        ?? tries.firstIndex(where: { $0.kind == .ratio })
    {
      let first = rest.remove(at: index)
      // "4 of 5 chances in math and 3 of 5 chances in science": the second is no surer than the first.
      let alike = rest.filter { $0.isListed && $0.kind == .ratio && $0.unit != nil && $0.unit == first.unit }
      rest.removeAll(where: alike.contains)
      sure += [first] + alike
    }
    for measure in sure + measures.filter({ $0.force == .help }) {
      if !criteria.contains(where: { $0.isSame(measure) }) { criteria.append(measure) }
    }
    criteria.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    consistencies = rest.filter {
      $0.unit != nil && $0.value.whole != nil && ($0.of == nil || $0.of?.whole != nil)
    }
  }
}

extension CriterionMeasure {
  /// "with two or more words", "of at least 3 words".
  fileprivate var isSizeOfUtterance: Bool {
    let isPart = force == .part || ["with", "of", "using"].contains(preposition)
    return kind == .count && comparison == .atLeast && isPart
      && ["word", "words"].contains(unit?.lowercased())
  }

  /// "8 of 10 shifts", "4 of 5 days".
  fileprivate var isOfDays: Bool {
    unit?.lowercased().split(separator: " ").last.map {
      GoalVocabulary.daysAtWork.contains(String($0))
    } ?? false
  }

  /// Whether another says the same, as a label that repeats the sentence does.
  func isSame(_ other: CriterionMeasure) -> Bool {
    kind == other.kind && value == other.value && of == other.of && comparison == other.comparison
      && unit.map(CriterionUnit.canonical) == other.unit.map(CriterionUnit.canonical)
  }
}
