import IEPModel
import Wording

/// One thing to look for in a draft. Its words are in the catalogue, under `finding` and its name.
struct Check: Sendable {
  /// As findings carry it: `RF-GOAL-VAGUE`.
  let id: String
  /// In the catalogue: `finding.goalVague.says`, `.meaning`, `.question`, `.fine`.
  let name: String
  let severity: Finding.Severity
  let basis: Finding.Basis
  var citation: String?
  let find: @Sendable (ReviewedDraft) -> [Hit]

  /// A place where the check finds something.
  struct Hit: Sendable {
    var spans: [SourceSpan]
    var slots: [SlotName: SlotValue] = [:]
    /// What the draft says, where a check finds several sorts of things.
    var says: SentenceKey?
    /// A question of a parent's summary, where it asks the same.
    var question: SentenceKey?
  }

  /// Every check, in the order of the plan's parts.
  static let all: [Check] = [
    .emptyLevels, .noImpact, .noStrengths, .noConcerns, .gradeEquivalent,
    .vagueGoal, .noBaseline, .noMethod, .metGoal, .percentGoal, .doubleGoal, .noCondition,
    .noReports,
    .noAmount, .openService, .serviceRange, .noPlace, .noStart,
    .vagueAccommodation, .modification,
    .unansweredFactor, .behaviorPlan,
    .noPlacementReason, .openBreaks, .alternateTest, .noTransition,
    .dates, .otherName, .placeholder, .clearGoal, .clearService,
  ]

  /// The check's findings in words; none where the catalogue cannot say it.
  func findings(in draft: ReviewedDraft, _ words: Catalogue) -> [Finding] {
    func sentence(_ part: String, _ slots: [SlotName: SlotValue]) -> String? {
      SentenceKey.named("finding.\(name).\(part)").flatMap { words.say($0, slots) }
    }
    return find(draft).compactMap { hit in
      var slots = hit.slots
      slots[.quoted] = .text(draft.quoted(hit.spans))
      guard let says = hit.says.map({ words.say($0, slots) }) ?? sentence("says", slots),
        let meaning = sentence("meaning", slots)
      else { return nil }
      return Finding(
        id: id, severity: severity, basis: basis, spans: hit.spans.merged, says: says, meaning: meaning,
        question: hit.question.map { words.say($0, slots) } ?? sentence("question", slots),
        mayBeFine: sentence("fine", slots), citation: citation)
    }
  }
}

extension Check.Hit {
  /// About a goal: at its sentence, or at some words of it.
  init(_ found: ReviewedDraft.ReviewedGoal, at spans: [SourceSpan]? = nil, question: SentenceKey? = nil) {
    self.init(spans: spans ?? found.goal.text.spans, slots: [.goal: .text(found.name)], question: question)
  }

  /// About a service: at its line, or at some words of it.
  init(_ found: ReviewedDraft.ReviewedService, at spans: [SourceSpan]? = nil, question: SentenceKey? = nil) {
    let name = (found.service.name ?? found.service.text).value
    self.init(spans: spans ?? found.service.text.spans, slots: [.service: .text(name)], question: question)
  }
}
