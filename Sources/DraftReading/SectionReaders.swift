import IEPModel

/// All readers: a new part is one file and one row here.
enum SectionReaders {
  struct Row: Sendable {
    var kinds: Set<SectionKind>
    var read: @Sendable (DraftSection, inout Reading) -> Void
  }

  /// Readers of facts that may stand anywhere; they go first, so that the others know the child's name.
  static let wholeDraft: [@Sendable (inout Reading) -> Void] = [
    StudentReader.read, DatesReader.read, DocumentReader.read, ToldDates.read, ToldStudent.read,
  ]

  /// Readers of one part.
  static let bySection: [Row] = [
    Row(kinds: [.eligibility], read: DisabilityReader.read),
    Row(kinds: [.strengths, .parentConcerns, .impact, .needs, .consent], read: NarrativeReader.read),
    Row(kinds: [.team, .signatures], read: TeamReader.read),
    Row(kinds: [.goals, .objectives], read: GoalsReader.read),
    Row(kinds: [.services, .relatedServices, .sdi, .supplementaryAids], read: ServicesReader.read),
    Row(
      kinds: [.accommodations, .modifications, .testAccommodations, .supplementaryAids, .sdi],
      read: AccommodationsReader.read),
    Row(kinds: [.accommodations, .modifications, .supplementaryAids], read: SupportsReader.readRows),
    Row(kinds: [.lre, .placement], read: PlacementReader.read),
    Row(kinds: [.esy], read: ExtendedSchoolYearReader.read),
    Row(kinds: [.esy], read: ServicesReader.readBreaks),
    Row(kinds: [.assessments, .alternateAssessment], read: AssessmentsReader.read),
    Row(kinds: [.testAccommodations], read: AssessmentsReader.readAmong),
    Row(kinds: [.progressReporting], read: ProgressReportsReader.read),
    Row(kinds: [.staffSupports, .transportation], read: SupportsReader.read),
    Row(kinds: [.specialFactors, .studentProfile], read: SpecialFactorsReader.read),
    Row(kinds: [.assistiveTechnology, .languageNeeds, .communication], read: SpecialFactorsReader.readAlone),
    Row(
      kinds: [
        .evaluationResults, .presentLevels, .academic, .communication, .socialEmotional, .motor, .functional,
        .adaptive, .health, .preschool, .needs, .strengths, .impact, .other, .cover, .studentProfile, .pwn,
        .behaviorPlan, .goals, .eligibility,
      ], read: ScoresReader.read),
    Row(
      kinds: [.transition, .postsecondaryGoals, .transitionServices, .courseOfStudy],
      read: TransitionReader.read),
    Row(kinds: [.pwn, .safeguards], read: NoticeReader.read),
  ]

  /// Readers of one-line facts that no part of their own held.
  static let afterwards: [@Sendable (inout Reading) -> Void] = [
    StrayFactsReader.read, OtherNameReader.read, WorriesReader.read,
  ]
}
