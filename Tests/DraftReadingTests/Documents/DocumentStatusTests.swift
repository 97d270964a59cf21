import IEPModel
import Testing

/// Words that stamp a plan as a draft, as final or as an amendment, and words that do not.
@Suite struct DocumentStatusTests {
  static let cases: [(String, DraftStatus?)] = [
    ("# IEP – DRAFT\n\nStudent: Ana", .draft), ("DRAFT\n\n# Individualized Education Program", .draft),
    ("# Individualized Education Program\n\nStatus: Draft", .draft),
    ("# Individualized Education Program\n\nStatus: draft, not signed", .draft),
    ("# Individualized Education Program\n\nIEP Status: Final", .final),
    ("# Individualized Education Program\n\nDocument Status: Amended", .amendment),
    ("# Individualized Education Program\n\nStatus: ______\n\nDRAFT", nil),
    ("Proposed IEP\n\nStudent: Ana", .draft), ("DRAFT notes for IEP mtg\nStudent: Ana", .draft),
    ("# IEP\n\nDRAFT – for discussion only. Not final until the team has met.", .draft),
    ("# IEP\n\nFor discussion purposes only\n\nStudent: Ana", .draft),
    ("# Individualized Education Program (Draft)\n\nStudent: Ana", .draft),
    ("# Individualized Education Program\n\nFINAL\n\nStudent: Ana", .final),
    ("# Individualized Education Program\n\nFinalized on 10/2/2025", .final),
    ("# Individualized Education Program\n\nFinalized: ____", nil),
    ("# IEP Amendment\n\nStudent: Ana", .amendment),
    ("# Addendum to the Individualized Education Program\n\nStudent: Ana", .amendment),
    ("# IEP Amendment – DRAFT\n\nStudent: Ana", .draft),
    ("# Individualized Education Program\n\nAna will write a first draft of an essay.", nil),
    ("# Individualized Education Program\n\nRough drafts are checked with the teacher.", nil),
    ("# Individualized Education Program\n\nDrafts of essays take Ana long.", nil),
    ("# Individualized Education Program\n\nFinal exams are in June.", nil),
    ("# IEP rough draft for annual mtg", .draft),
    ("# SECTION 504 PLAN – draft, to be reviewed on May 4", .draft),
    ("# IEP\n\n*Rhode Island – draft for the meeting of May 4, 2026*", .draft),
    ("# IEP\n\nHe writes a rough draft of each essay and then a clean copy of it in his own hand.", nil),
    ("# Individualized Education Program\n\nThe proposed schedule begins in May.", nil),
    ("# Individualized Education Program\n\n( ) Amendment   (X) Annual", nil),
    ("# Individualized Education Program\n\nThe plan was amended last year.", nil),
    ("# Individualized Education Program\n\nStudent: Ana", nil),
  ]

  @Test(arguments: cases) func theStatusIsTold(text: String, status: DraftStatus?) throws {
    let draft = try Drafts.read(text)
    #expect(draft.status?.value == status, "\(text)")
    #expect(draft.evidence.status.isEmpty == (status == nil))
  }
}
