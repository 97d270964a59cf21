import IEPModel
import Testing

/// Heads of documents of every kind, and what looks like one and is another.
@Suite struct DocumentKindTests {
  @Test(arguments: cases) func theKindIsTold(text: String, kind: DocumentKind) throws {
    let draft = try Drafts.read(text)
    #expect(draft.kind == kind, "\(text)")
    #expect(kind == .unknown || !draft.evidence.kind.isEmpty || draft.kind == .iep)
  }

  @Test func theEvidenceIsNoClaim() throws {
    // In the notice itself its reader takes the sentence; under another heading nobody does.
    let text = "PRIOR WRITTEN NOTICE\n\n# Lunch\n\nThe district proposes to change the placement."
    let draft = try Drafts.read(text)
    let said = draft.evidence.kind.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
    #expect(said == ["PRIOR WRITTEN NOTICE", "proposes to"])
    #expect(draft.unread.contains { $0.span.contains(draft.evidence.kind[1]) })
  }

  private static let goals =
    "# Annual Goals\n\nAna will read 90 words.\n\n# Special Education Services\n\n- Reading 30 min/week"

  static let cases: [(String, DocumentKind)] =
    plans + notices + reports + others

  private static let plans: [(String, DocumentKind)] = [
    ("# Individualized Education Program (IEP)\n\nStudent: Ana Lopez", .iep),
    ("PRAIRIE CCSD 417\nINDIVIDUALIZED EDUCATION PROGRAM (IEP)\nCONFERENCE SUMMARY REPORT", .iep),
    ("IEP\n\nStudent: Ana Lopez\n\n" + goals, .iep),
    ("# IEP – DRAFT\n\nStudent: Ana Lopez", .iep),
    ("Student: Ana Lopez\nGrade: 4\n\n" + goals, .iep),
    (
      "# Individualized Education Program\n\n" + goals
        + "\n\n# Prior Written Notice\n\nThe district proposes to start.", .iep
    ),
    (
      "# Individualized Education Program\n\n" + goals
        + "\n\n# Behavior Intervention Plan\n\nAntecedent: noise", .iep
    ),
    ("# Individualized Education Program\n\n# Transition Plan\n\nPostsecondary goals", .iep),
    (
      "Student: Ana Lopez\n\n# Present Levels\n\nAna reads.\n\n" + goals
        + "\n\n# Prior Written Notice\n\nNone.", .iep
    ),
    (
      "# Admission, Review, and Dismissal (ARD) / Individualized Education Program (IEP)\n\nCampus: Oak", .iep
    ),
    ("IEP Amendment\n\nStudent: Ana Lopez\n\nWhat changes: speech therapy", .iep),
    ("Individualized Education Program – Amendment\n\nStudent: B. Ito", .iep),
    ("Document Type: Individualized Education Plan\nStudent: Ana Lopez", .iep),
    ("# Section 504 Plan\n\nStudent: Ana Lopez\n\n# Accommodations\n\n- Extra time", .section504),
    ("SECTION 504 ACCOMMODATION PLAN\n\nWhich major life activity is affected: breathing", .section504),
    ("504 Plan\n\nThe impairment substantially limits concentrating.", .section504),
    ("Chapter 61 Modification Plan\n\nStudent: Keoni Hale\nComplex: Waialoha", .section504),
    (
      "Oak Hill School District\nStudent Accommodation Plan\nSection 504 of the Rehabilitation Act of 1973",
      .section504
    ),
    (
      "# Section 504 Plan\n\nAna was evaluated for an Individualized Education Program and was not eligible.",
      .section504
    ),
    (
      "Services Plan\n\nSchool: St. Brendan\n\nEquitable services for a parentally placed student",
      .servicesPlan
    ),
    ("INDIVIDUAL SERVICES PLAN (ISP)\nNonpublic school: Holy Name", .servicesPlan),
    ("# Private School Services Plan\n\nNo individual entitlement to services.", .servicesPlan),
    ("# Individualized Family Service Plan (IFSP)\n\nChild: Theo", .ifsp),
    ("INDIVIDUALIZED FAMILY SERVICE PLAN\n\nFamily outcomes\n\nNatural environment: home", .ifsp),
    (
      "# Behavior Intervention Plan\n\nTarget behavior: leaving the room\n\nReplacement behavior: asks for a break",
      .behaviorPlan
    ),
    ("FUNCTIONAL BEHAVIORAL ASSESSMENT\n\nAntecedents: math sheets", .behaviorPlan),
    ("Positive Behavior Support Plan\nStudent: Ana Lopez", .behaviorPlan),
    ("FBA/BIP\n\nFunction of behavior: escape", .behaviorPlan),
    (
      "# Behavior Intervention Plan\n\nThe IEP team met. This plan is part of the Individualized Education Program.",
      .behaviorPlan
    ),
    ("# Transition Plan\n\nStudent: Emeka S.\n\nPostsecondary goals: college", .transitionPlan),
    ("INDIVIDUAL TRANSITION PLAN\nCourse of study: welding", .transitionPlan),
    ("Secondary Transition Plan for Ana Lopez\n\nCourse of study: general", .transitionPlan),
  ]

  private static let notices: [(String, DocumentKind)] = [
    ("# Prior Written Notice\n\nThe district proposes to change the IEP.", .priorWrittenNotice),
    (
      "PRIOR WRITTEN NOTICE OF PROPOSED INDIVIDUALIZED EDUCATION PROGRAM\n\nDear Ms. Lopez:",
      .priorWrittenNotice
    ),
    (
      "NOTICE OF RECOMMENDED EDUCATIONAL PLACEMENT/PRIOR WRITTEN NOTICE (NOREP/PWN)\n\nStudent: A. Lopez",
      .priorWrittenNotice
    ),
    ("NOREP\n\nDear Parent:\n\nThis notice is about your child's IEP.", .priorWrittenNotice),
    ("Written Prior Notice\n\nChild: Ana\n\nOther options considered: none", .priorWrittenNotice),
    ("PR-01 Prior Written Notice to Parents\n\nThe district refuses to evaluate.", .priorWrittenNotice),
    ("DEC 5\n\nPRIOR WRITTEN NOTICE\n\nStudent: Ana", .priorWrittenNotice),
    ("N1\nNotice of Proposed School District Action", .priorWrittenNotice),
    ("Determination and Notice of Placement (Form P-1)\n\nStudent: Ana Lopez", .priorWrittenNotice),
    ("Notice of Action\n\nThe school district proposes to start speech therapy.", .priorWrittenNotice),
    ("NOTICE OF MEETING\n\nDear Mr. Ito:\n\nYou are invited to attend.", .meetingNotice),
    ("Invitation to Participate in the IEP Team Meeting or Other Meeting\n\nStudent: Ana", .meetingNotice),
    (
      "IEP Meeting Notice\n\nPurpose of the meeting: annual review of the Individualized Education Program",
      .meetingNotice
    ),
    ("Notice of ARD Committee Meeting\n\nDate: 9/3/25", .meetingNotice),
    ("NOTICE OF PLANNING AND PLACEMENT TEAM MEETING\n\nStudent: Ana", .meetingNotice),
    ("Notice of Case Conference\n\nTo the parents of: Ana", .meetingNotice),
    (
      "Dear Mr. and Mrs. Ito,\n\nThank you for coming. The Individualized Education Program is attached.\n\nSincerely,\nM. Ray",
      .letter
    ),
    (
      "October 3, 2025\n\nDear Ms. Lopez:\n\nI am writing about your child's IEP and the evaluation report.",
      .letter
    ),
    (
      "Oak Hill School District\nRe: Individualized Education Program\n\nDear Dr. Moss,\n\nPlease call me.",
      .letter
    ),
    ("To Whom It May Concern:\n\nAna has asthma and needs a 504 plan.\n\nSincerely, Dr. Moss", .letter),
  ]

  private static let reports: [(String, DocumentKind)] = [
    ("# Evaluation Report\n\nReason for referral: reading", .evaluationReport),
    ("EVALUATION TEAM REPORT (ETR)\n\nStudent: Ana Lopez", .evaluationReport),
    ("Full and Individual Evaluation (FIE)\n\nCampus: Oak", .evaluationReport),
    ("FULL INDIVIDUAL AND INITIAL EVALUATION\n\nStudent: Ana", .evaluationReport),
    ("Reevaluation Report (RR)\n\nStudent: Ana\n\nStandard score 78", .evaluationReport),
    ("Multidisciplinary Evaluation Team (MET) Report\n\nStudent: Ana", .evaluationReport),
    (
      "Evaluation and Eligibility Report for an Individualized Education Program\n\nStudent: Ana",
      .evaluationReport
    ),
    (
      "CONFIDENTIAL\nPsychoeducational Report\n\nBackground information: Ana lives with her aunt.",
      .evaluationReport
    ),
    (
      "# Eligibility Report\n\nAna is eligible for special education as a student with autism.",
      .evaluationReport
    ),
    ("Evaluation Summary Report\n\nStudent: Keoni\nComplex: Waialoha", .evaluationReport),
    (
      "# Progress Report on IEP Goals\n\n# Annual Goals\n\nAna will read 90 words. Sufficient progress.",
      .progressReport
    ),
    (
      "IEP PROGRESS REPORT\n\nReporting period: 2\n\nProgress codes: SP = sufficient progress",
      .progressReport
    ),
    ("Individualized Education Program Progress Report\n\nStudent: Ana Lopez", .progressReport),
    ("Progress toward Annual Goals – Quarter 2\n\nStudent: Ana Lopez", .progressReport),
    ("Report of Student Progress\n\nGoal 1: making adequate progress", .progressReport),
  ]

  private static let others: [(String, DocumentKind)] = [
    (
      "# Gifted Individualized Education Program (GIEP)\n\nStudent: Ana\n\n# Annual Goals\n\nAna will write.",
      .unknown
    ),
    ("GIFTED INDIVIDUALIZED EDUCATION PLAN\nStudent: Ana", .unknown),
    ("Advanced Learning Plan\nStudent: Ana", .unknown),
    ("Summary of Performance\n\nStudent: Ana\n\nPostsecondary goals: college", .unknown),
    ("Lunch menu\n\nMonday: pizza\nTuesday: soup", .unknown),
    ("Minutes of the garden club\n\nWe talked about an individualized education program.", .unknown),
  ]
}
