/// What a draft says, as far as it was understood: the contract's `plainiep-draft/1`.
///
/// What the draft does not say is nil or empty, never guessed.
public struct IEPDraft: Sendable {
  public var kind: DocumentKind = .unknown
  public var status: Sourced<DraftStatus>?
  /// The state's two letters, from a label, from the draft's own terms or from the person who asked; the last two have
  /// no place of their own (see ``evidence``).
  public var state: Sourced<String>?
  /// The words that decided kind, status and state.
  public var evidence = DocumentEvidence()
  public var student = Student()
  public var dates = PlanDates()
  public var team: [TeamMember] = []
  /// Every part of the draft in its order; together they hold all of its blocks.
  public var sections: [Section] = []
  public var goals: [Goal] = []
  public var services: [Service] = []
  public var accommodations: [Accommodation] = []
  public var placement: Placement?
  public var extendedSchoolYear: ExtendedSchoolYear?
  public var specialFactors: [SpecialFactor] = []
  public var staffSupports: [Sourced<String>] = []
  public var transportation: Sourced<String>?
  public var progressReports: ProgressReports?
  public var assessments: [Assessment] = []
  public var transition = Transition()
  public var notice: [NoticeItem] = []
  public var scores: [Score] = []
  public var strengths: Sourced<String>?
  public var parentConcerns: Sourced<String>?
  public var impact: Sourced<String>?
  public var needs: [Sourced<String>] = []
  public var consent: Sourced<String>?
  /// What no reader claimed, each with its reason. With the claimed spans it covers the whole draft.
  public var unread: [Unread] = []

  /// A draft that says nothing, of unknown kind.
  public init() {}

  /// Whether a heading asks for the parents' concerns among others: "… including student needs that are of concern to the
  /// parent". O(parts).
  public var asksParents: Bool {
    sections.compactMap { $0.heading?.value.lowercased() }.contains {
      $0.holds("parent") && $0.holds("concern")
    }
  }

  /// Whether its words name a behavior plan, which may be a paper of its own: "See Behavioral Intervention Plan". O(draft).
  public var namesBehaviorPlan: Bool {
    let names = [
      "behavior plan", "behavior intervention plan", "behavioral intervention plan", "behavior support plan",
    ]
    return sections.flatMap(\.blocks).flatMap(\.leafTexts).contains { text in
      let said = text.string.lowercased()
      return names.contains { said.holds($0) }
    }
  }

  /// Whether each goal says in a sentence where the child is now: then a form that asks for it goal by goal needs no part
  /// of its own. A number alone is no such sentence.
  public var tellsLevels: Bool {
    !goals.isEmpty
      && goals.allSatisfy { goal in
        goal.baseline.map { $0.text.value.split(separator: " ").count >= 8 } ?? false
      }
  }
}

/// The kinds of document that schools send.
public enum DocumentKind: String, Hashable, Sendable, CaseIterable {
  case iep, section504, evaluationReport, priorWrittenNotice, progressReport, behaviorPlan, transitionPlan,
    meetingNotice, letter, servicesPlan, ifsp, unknown
}

/// The words that decided what a document is. They are no claims: a title or a sentence stays on the page.
public struct DocumentEvidence: Hashable, Sendable {
  public var kind: [SourceSpan] = []
  public var status: [SourceSpan] = []
  public var state: [SourceSpan] = []

  /// No words decided anything.
  public init() {}
}

/// How far a document has come. An amendment changes parts of a plan: what it leaves out is not missing.
public enum DraftStatus: String, Hashable, Sendable, CaseIterable { case draft, final, amendment }

/// Bytes of the draft that no reader took a value from.
public struct Unread: Hashable, Sendable {
  /// Why no value was taken. Only what was not understood is quoted for the parent.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// A line that every page repeats.
    case pageFurniture
    /// Words of the form, not of the plan: instructions, empty blanks.
    case formPrompt
    /// Key words of a data format.
    case syntax
    /// A part or sentence that no reader takes apart: quoted on the page.
    case notUnderstood
  }

  public var span: SourceSpan
  public var reason: Reason

  /// No byte of `span` may be claimed: what was read is not unread too.
  public init(_ span: SourceSpan, _ reason: Reason) {
    self.span = span
    self.reason = reason
  }
}

/// A part of the draft: a heading and what stands under it.
public struct Section: Hashable, Sendable {
  /// The canonical parts that the heading covers; `other` alone where none fits.
  public var kinds: [SectionKind]
  public var heading: Sourced<String>?
  /// 1 is the highest.
  public var level: Int
  public var span: SourceSpan
  /// The heading's block and those under it, as the draft has them.
  public var blocks: [SourceBlock]

  /// `kinds` may not be empty, and `heading` is nil for words under none. `span` reaches over all of `blocks`.
  public init(
    kinds: [SectionKind], heading: Sourced<String>?, level: Int, span: SourceSpan, blocks: [SourceBlock]
  ) {
    self.kinds = kinds
    self.heading = heading
    self.level = level
    self.span = span
    self.blocks = blocks
  }
}

/// The canonical parts of special-education documents.
public enum SectionKind: String, Hashable, Sendable, CaseIterable {
  case cover, studentInfo, parentInfo, meetingInfo, dates, eligibility, team, excusal, parentConcerns,
    studentInput, strengths, vision, studentProfile, evaluationResults, priorGoalsProgress, presentLevels,
    academic, functional, socialEmotional, communication, motor, adaptive, health, preschool, impact, needs,
    specialFactors, behaviorPlan, assistiveTechnology, communicationPlan, languageNeeds, goals, objectives,
    progressReporting, sdi, services, relatedServices, supplementaryAids, accommodations, modifications,
    staffSupports, transportation, healthPlan, physicalEducation, esy, lre, placement, nonacademic,
    assessments, testAccommodations, alternateAssessment, transition, postsecondaryGoals, transitionServices,
    courseOfStudy, graduation, ageOfMajority, summaryOfPerformance, meetingNotes, pwn, safeguards, consent,
    signatures, amendment, copyProvided, medicaid, attachments, stateSupplement, other
}
