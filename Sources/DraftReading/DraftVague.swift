public import IEPModel

/// What is missing or loose in each goal, service and accommodation of a draft, in the draft's order.
///
/// A phrase alone tells what its words leave open; what another cell or line of the draft gives is not missing.
public struct DraftVague: Sendable {
  public let goals: [[Vague]]
  public let services: [[Vague]]
  public let accommodations: [[Vague]]

  /// Reads the phrases of a draft again, for what they leave open. O(draft).
  public init(_ draft: IEPDraft) {
    goals = draft.goals.map(Self.goal)
    services = draft.services.map(Self.service)
    accommodations = draft.accommodations.map { Self.phrase($0.text.value, as: .accommodation) }
  }

  private static func phrase(_ text: String, as kind: ReadPhrase.Kind) -> [Vague] {
    PhraseReader.read(Array(text.utf8), as: kind).vague.compactMap(Vague.init)
  }

  private static func goal(_ goal: Goal) -> [Vague] {
    let bytes = Array(goal.text.value.utf8)
    let text = SpannedText(SourceSpan(0, bytes.count), of: bytes)
    let flaws = GoalPhrase.read(text).vague(against: goal.baseline)
    // Steps with numbers of their own can be counted.
    let isMeasured = !goal.criteria.isEmpty || goal.objectives.contains { !$0.criteria.isEmpty }
    return flaws.compactMap { Vague(rawValue: $0.rawValue) }.filter { flaw in
      switch flaw {
      case .noCriterion, .unmeasurableVerb: !isMeasured
      case .noMethod: goal.methods.isEmpty
      case .noCondition: goal.condition == nil
      default: true
      }
    }
  }

  private static func service(_ service: Service) -> [Vague] {
    // Only of what is left open the words tell who decides.
    let loose = service.openEnded ? phrase(service.text.value, as: .service) : []
    let isRead = !service.amounts.isEmpty || service.hasUnreadAmount
    return Vague.allCases.filter { flaw in
      switch flaw {
      case .noAmount: !isRead && !service.openEnded
      case .noFrequency:
        !service.ambiguous && service.amounts.contains { $0.per == nil || $0.per?.unit == .session }
      case .noLocation: service.setting == nil && service.location == nil
      case .asNeeded, .discretion: loose.contains(flaw)
      case .range: service.amounts.contains { $0.bound == .range }
      default: false
      }
    }
  }
}
