import IEPModel
import Wording

/// One thing that the draft does not say.
struct Gap: Hashable, Sendable {
  /// What leads the list of all gaps of its sort: "We did not find by when, for:".
  var key: SentenceKey
  /// What it is missing from: "Goal 2".
  var name: String
  var spans: [SourceSpan]
}

/// What the draft does not say, gathered from all its parts.
enum Gaps {
  static func said(_ all: [Said], _ words: Catalogue) -> Said {
    let gaps = all.flatMap(\.gaps)
    var said = Said(at: 0)
    var seen: [SentenceKey] = []
    for gap in gaps where !seen.contains(gap.key) {
      seen.append(gap.key)
      let alike = gaps.filter { $0.key == gap.key }
      said.add(words.say(gap.key), gap.key, about: alike.flatMap(\.spans), form: .point)
      for gap in alike {
        said.add(
          words.say(.missingItem, [.text: .text(gap.name)]), .missingItem, about: gap.spans, form: .detail)
      }
    }
    return said
  }

  /// State tests begin in grade 3 (20 U.S.C. 6311(b)(2)(B)(v)).
  private static func isPreschool(_ draft: IEPDraft) -> Bool {
    ["pk", "pre-k", "prek", "preschool", "pre-kindergarten", "p3", "p4"].contains(
      draft.student.grade?.value.lowercased() ?? "")
  }

  /// Parts of an IEP (34 CFR 300.320, 300.324) that nothing in the draft was taken for. A part that is not there has no
  /// place, so these are the same in every summary.
  static func parts(_ draft: IEPDraft, _ words: Catalogue) -> [PlainStatement] {
    guard draft.kind == .iep, draft.status?.value != .amendment else { return [] }
    let kinds = Set(draft.sections.flatMap(\.kinds))
    func isThere(_ names: SectionKind...) -> Bool { !kinds.isDisjoint(with: names) }
    let missing: [(SentenceKey, Bool)] = [
      (.missingPartStrengths, draft.strengths != nil || isThere(.strengths, .studentProfile)),
      (.missingPartConcerns, draft.parentConcerns != nil || isThere(.parentConcerns) || draft.asksParents),
      (
        .missingPartLevels,
        draft.tellsLevels
          || isThere(
            .presentLevels, .academic, .functional, .communication, .socialEmotional, .motor, .adaptive,
            .health, .preschool, .evaluationResults, .studentProfile)
      ),
      (.missingPartGoals, !draft.goals.isEmpty || isThere(.goals, .objectives)),
      (.missingPartServices, !draft.services.isEmpty || isThere(.services, .relatedServices, .sdi)),
      (.missingPartPlacement, draft.placement != nil || isThere(.placement, .lre)),
      (.missingPartProgress, draft.progressReports != nil || isThere(.progressReporting)),
      (
        .missingPartTests,
        !draft.assessments.isEmpty || isThere(.assessments, .alternateAssessment) || isPreschool(draft)
      ),
    ]
    // A page or two of a plan is not a plan with parts missing.
    guard missing.filter(\.1).count >= 4 else { return [] }
    return missing.filter { !$0.1 }.compactMap { words.template($0.0, form: .point) }
  }
}
