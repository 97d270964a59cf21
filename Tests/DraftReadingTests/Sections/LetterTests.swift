import IEPModel
import Testing

@testable import DraftReading

/// Plans in the shape of letters, and what stands over a document without a label.
@Suite struct LetterTests {
  private static let letter = """
    FERN HOLLOW MIDDLE SCHOOL

    Salt Marsh Unified School District 9

    RE: Section 504 Plan for Odile Marsh

    Dear Ms. Marsh,

    Thank you for coming to the meeting on Monday, March 9, 2026. This is the plan.

    Why Odile has a plan

    She has asthma, which limits breathing.

    How asthma affects school

    She misses gym when pollen is high.

    Your concerns

    You said that the inhaler was locked away.

    What we did not add

    You asked for a nurse on field trips. Last year Odile had extended time on tests.

    State tests

    Odile will take the SBAC tests with accommodations: a small group.

    Next review

    The team will review this plan by March 8, 2027.

    Sincerely,

    Noor Bell
    504 Coordinator
    """

  @Test func aPlanUnderPlainLines() throws {
    let draft = try Drafts.read(Self.letter)
    #expect(draft.kind == .section504 || draft.kind == .letter)
    #expect(draft.student.name?.value == "Odile Marsh")
    #expect(draft.student.school?.value == "FERN HOLLOW MIDDLE SCHOOL")
    #expect(draft.student.district?.value == "Salt Marsh Unified School District 9")
    #expect(draft.dates.meeting?.value == "2026-03-09")
    #expect(draft.dates.annualReview?.value == "2027-03-08")
    #expect(draft.impact?.value == "She misses gym when pollen is high.")
    #expect(draft.parentConcerns?.value == "You said that the inhaler was locked away.")
    #expect(draft.accommodations.isEmpty)
    #expect(draft.assessments.map(\.participation.value) == [.withAccommodations])
  }

  @Test func shortLinesOfAListAreNoTitles() throws {
    let draft = try Drafts.read(
      "Accommodations:\n\nExtended time on tests\n\nA seat near the board\n\nCopies of notes\n\nHe may ask for breaks.\n"
    )
    #expect(!draft.sections.contains { $0.heading?.value == "Copies of notes" })
  }

  @Test(
    arguments: [
      ("The team met on April 2, 2026, at the school.", "2026-04-02"),
      ("Thank you for coming to the annual meeting on Thursday, April 2, 2026.", "2026-04-02"),
      ("At our last meeting on April 2, 2025, we wrote the old plan.", nil),
      ("The next meeting on April 2, 2027, is at noon.", nil),
      ("He was absent on April 2, 2026.", nil),
    ] as [(String, String?)]) func meetings(sentence: String, date: String?) throws
  {
    #expect(try Drafts.read("# Section 504 Plan\n\n\(sentence)\n").dates.meeting?.value == date)
  }

  @Test(
    arguments: [
      ("The team will review this plan by June 1, 2027.", "2027-06-01"),
      ("This plan will be reviewed on or before June 1, 2027.", "2027-06-01"),
      ("Please review this plan by June 1, 2026, and call me.", nil),
      ("The team will review the behavior data by June 1, 2026.", nil),
      ("You will want to review the plan by June 1, 2026.", nil),
    ] as [(String, String?)]) func reviews(sentence: String, date: String?) throws
  {
    #expect(try Drafts.read("# Section 504 Plan\n\n\(sentence)\n").dates.annualReview?.value == date)
  }

  @Test(
    arguments: [
      ("CONFIDENTIAL — Elm Bend Public Schools, Student Services", "Elm Bend Public Schools"),
      ("Elm Bend School District RE-2 | Draft", "Elm Bend School District RE-2"),
      ("School District of Elm Bend", "School District of Elm Bend"),
      ("ARD/IEP Supplement — Elm Bend ISD", "Elm Bend ISD"),
      ("The school district will pay for it.", nil), ("Services in other schools", nil),
    ] as [(String, String?)]) func districts(line: String, district: String?) throws
  {
    #expect(try Drafts.read("\(line)\n\nDate of Birth: 3/4/2015\n").student.district?.value == district)
  }

  @Test(
    arguments: [
      ("Individualized Education Program for Ruth Ann Ode", "Ruth Ann Ode"),
      ("Section 504 Plan of Bo Lind", "Bo Lind"), ("Individualized Education Program for Students", nil),
      ("Individualized Education Program for the school year", nil),
      ("Section 504 Plan for Elm Elementary", nil), ("RE: Individualized Education Program", nil),
    ] as [(String, String?)]) func names(line: String, name: String?) throws
  {
    #expect(try Drafts.read("# \(line)\n\nGrade: 3\n").student.name?.value == name)
  }

  @Test(
    arguments: [("Section 504 Plan", "2026-02-03"), ("Behavior Intervention Plan", nil)]
      as [(String, String?)])
  func theDateOfAPlan(title: String, date: String?) throws {
    #expect(try Drafts.read("# \(title)\n\nDate of plan: 2/3/2026\n").dates.meeting?.value == date)
  }
}
