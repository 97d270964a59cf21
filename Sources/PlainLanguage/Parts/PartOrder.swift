import IEPModel
import Wording

/// Which parts of a draft become one part of the summary, and what that is called.
enum PartOrder {
  /// The kind whose title a part of the draft goes under.
  static func group(of kinds: [SectionKind]) -> SectionKind {
    guard let first = kinds.first else { return .other }
    return groups[first] ?? first
  }

  static func title(of kind: SectionKind, _ words: Catalogue) -> String? {
    SentenceKey.named("title.\(kind.rawValue)").flatMap { words.say($0) }
  }

  private static let groups: [SectionKind: SectionKind] = [
    .studentInfo: .cover, .parentInfo: .cover, .meetingInfo: .cover, .dates: .cover, .eligibility: .cover,
    .studentProfile: .cover, .attachments: .other, .copyProvided: .consent, .signatures: .team,
    .academic: .presentLevels, .functional: .presentLevels, .socialEmotional: .presentLevels,
    .communication: .presentLevels, .motor: .presentLevels, .adaptive: .presentLevels,
    .health: .presentLevels,
    .preschool: .presentLevels, .communicationPlan: .languageNeeds, .objectives: .goals, .sdi: .services,
    .relatedServices: .services, .supplementaryAids: .services, .modifications: .accommodations,
    .testAccommodations: .accommodations, .lre: .placement, .alternateAssessment: .assessments,
    .postsecondaryGoals: .transition, .transitionServices: .transition, .courseOfStudy: .transition,
    .graduation: .transition, .summaryOfPerformance: .transition,
  ]
}
