public import IEPModel

/// What is missing or loose in a goal: the contract's `vague` for goals.
public enum GoalFlaw: String, Hashable, Sendable, CaseIterable {
  case noCriterion, noMethod, noCondition, unmeasurableVerb, twoSkills, targetBelowBaseline,
    percentNotCountable
}

/// What the words of a goal tell about how it can be measured, apart from its slots.
struct GoalTraits: Hashable, Sendable {
  var hasVagueVerb = false
  var hasSecondSkill = false
  var hasUncountablePercent = false
  /// A measure that names no single number: "80-90%", "at level M".
  var hasLooseMeasure = false

  init() {}

  init(
    _ text: GoalText, main: (sentence: Range<Int>, subject: GoalSubject?)?, behavior: Range<Int>?,
    chunks: [GoalChunk], measures: [CriterionMeasure], criteria: [CriterionMeasure], hasSecondSkill: Bool
  ) {
    hasLooseMeasure = measures.contains { $0.force == .loose }
    self.hasSecondSkill = hasSecondSkill
    guard let main, let verb = behavior?.lowerBound ?? main.subject?.verb else { return }
    let lead = text.leadVerb(from: verb)
    let isShown = text.showsByDoing(from: verb, to: behavior?.upperBound ?? main.sentence.upperBound)
    hasVagueVerb = lead.map(GoalVerbs.vague.contains) == true && !isShown
    let isUncountable =
      lead.map(GoalVerbs.uncountable.contains) == true
      || (behavior ?? verb..<verb).contains { text.end(of: GoalVerbs.uncountableThings, at: $0) != nil }
    // "increase typing speed to 30 words per minute with 95% accuracy": the words can be counted.
    let isCounted = criteria.contains { [.rate, .count, .ratio, .score].contains($0.kind) }
    hasUncountablePercent =
      isUncountable && !isShown && !isCounted && !text.isSeen(verb)
      && criteria.contains { $0.kind == .percent && !$0.countsThings && $0.preposition != "to" }
    let others = chunks.filter { ![.criterion, .consistency].contains($0.slot) && !$0.isInBehavior }.map(
      \.tokens)
    // A behavior may stand behind the sentence: "There are three goals. The first: … will read".
    let end = max(verb, main.sentence.upperBound)
    let open = (verb..<end).filter { index in !others.contains { $0.contains(index) } }
    self.hasSecondSkill = hasSecondSkill || text.namesTwoSkills(in: open, lead: lead)
  }
}

extension GoalPhrase {
  /// What is missing or loose, in the contract's order.
  public var vague: [GoalFlaw] { vague(against: baseline) }

  /// The same, compared with a baseline that stands elsewhere in the draft.
  public func vague(against baseline: Baseline?) -> [GoalFlaw] {
    let isMeasured = !criteria.isEmpty || traits.hasLooseMeasure || consistency != nil && !traits.hasVagueVerb
    return GoalFlaw.allCases.filter { flaw in
      switch flaw {
      case .noCriterion: !isMeasured
      case .noMethod: methods.isEmpty
      case .noCondition: conditions.isEmpty
      case .unmeasurableVerb: traits.hasVagueVerb && criteria.isEmpty && !traits.hasLooseMeasure
      case .twoSkills: traits.hasSecondSkill
      case .targetBelowBaseline: baseline.map(isAlreadyMet) ?? false
      case .percentNotCountable: traits.hasUncountablePercent
      }
    }
  }

  /// Whether a criterion in the baseline's own unit asks for no more than the child does now.
  private func isAlreadyMet(_ baseline: Baseline) -> Bool {
    guard let now = baseline.value, let unit = baseline.unit else { return false }
    return criteria.contains { criterion in
      guard let own = CriterionMeasure.baselineUnit(criterion.kind, criterion.of, criterion.unit),
        CriterionUnit.canonical(own) == CriterionUnit.canonical(unit), sameWhole(own, unit)
      else { return false }
      return criterion.comparison == .atMost ? criterion.value >= now : criterion.value <= now
    }
  }

  /// "of 10 trials" and "of 5 trials" do not compare.
  private func sameWhole(_ left: String, _ right: String) -> Bool {
    func numbers(_ text: String) -> [PhraseToken] {
      PhraseToken.tokens(of: Array(text.utf8)).filter { $0.number != nil }
    }
    return numbers(left).map(\.number) == numbers(right).map(\.number)
  }
}
