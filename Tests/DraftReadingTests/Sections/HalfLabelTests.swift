import IEPModel
import Testing

@testable import DraftReading

/// Labels that a narrow column breaks over two lines.
@Suite struct HalfLabelTests {
  @Test func aBrokenLabelIsOne() throws {
    let draft = try Drafts.read(
      """
      # Prior Written Notice
      | What action is proposed? | Start speech therapy. |
      | Reason for the Proposed | Her speech test was in the |
      | Action | low range. |
      | Other Options Considered | None. |
      """)
    #expect(draft.notice.map(\.item) == [.actionProposed, .reasons, .otherOptions])
    #expect(draft.notice[1].text.value == "Her speech test was in the low range.")
  }

  @Test func aDayStandsBesideTheFirstHalf() throws {
    let draft = try Drafts.read(
      """
      # IEP
      | Student Name | Ada Lind |
      | Next Eligibility | 10-05-2028 |
      | Evaluation | |
      | Next Annual Review | 8-30-2027 |
      """)
    #expect(draft.dates.reevaluation?.value == "2028-10-05")
    #expect(draft.dates.annualReview?.value == "2027-08-30")
  }

  @Test func partsToo() throws {
    let draft = try Drafts.read(
      """
      # IEP
      | Supports for School | The speech therapist shows |
      | Personnel | the teacher how the device works. |
      | Disability Impact | Ada needs more time to read |
      | Statement | what the class reads. |
      """)
    #expect(
      draft.staffSupports.map(\.value) == ["The speech therapist shows the teacher how the device works."])
    #expect(draft.impact?.value == "Ada needs more time to read what the class reads.")
  }

  /// Rows with values of their own stay apart, whatever their labels make together.
  @Test func otherRowsStayApart() throws {
    let draft = try Drafts.read(
      """
      # IEP
      | Student | Ada Lind |
      | Name of Teacher | Kay Dorsey |
      | IEP | Draft |
      | Meeting Date | 9/1/2026 |
      | Annual | Yes |
      | Review Date | 8/30/2027 |
      """)
    #expect(draft.student.name?.value == "Ada Lind")
    #expect(draft.dates.meeting?.value == "2026-09-01")
  }
}
