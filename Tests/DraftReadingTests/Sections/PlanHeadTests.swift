import IEPModel
import Testing

@testable import DraftReading

/// What the first page tells: the district over everything, the plan's days, its status, the grade.
@Suite struct PlanHeadTests {
  @Test(arguments: [
    (
      "SAU 94 - Pine Notch School District                Individualized Education Program (IEP)\nStudent: Ana Ruiz    DOB: 03/22/2018",
      "Pine Notch School District"
    ),
    (
      "Public Agency/School District: Tall Pine School District     Mississippi     DRAFT\nStudent: Ana Ruiz",
      "Tall Pine School District"
    ),
    ("Cold Bay School Department\nStudent: Ana Ruiz", "Cold Bay School Department"),
    ("SAU 94\nStudent: Ana Ruiz", "SAU 94"),
    ("School Department Chair                Individualized Education Program\nStudent: Ana Ruiz", nil),
  ])
  func `the district is the name of one`(text: String, found: String?) throws {
    #expect(try Drafts.read(text + "\n\nGrade: 3\n", named: "a.txt").student.district?.value == found)
  }

  @Test func `a title over two lines gives the district`() throws {
    let text =
      "<html><body><h2>Quill Bay School Department<br>INDIVIDUALIZED EDUCATION PROGRAM</h2><p>Student: Ana Ruiz</p></body></html>"
    #expect(try Drafts.read(text, named: "a.html").student.district?.value == "Quill Bay School Department")
  }

  @Test func `a name that the page's source wraps stays whole`() throws {
    let text =
      "<html><body><p>Student: Ana Ruiz</p><p>District: School District of\n          Elm Falls</p></body></html>"
    #expect(try Drafts.read(text, named: "a.html").student.district?.value == "School District of Elm Falls")
  }

  private func dates(_ text: String, _ name: String) throws -> String {
    let dates = try Drafts.read(text, named: name).dates
    return [dates.start, dates.end, dates.annualReview, dates.reevaluation].map { $0?.value ?? "-" }
      .joined(separator: " ")
  }

  @Test(arguments: [
    ("IEP Effective From: 02/03/2027 to 02/02/2028", "2027-02-03 2028-02-02 - -"),
    (
      "Effective From: 9/1/2026 through 8/31/2027\nAnticipated End Date: 8/31/2027",
      "2026-09-01 2027-08-31 - -"
    ),
    (
      "IEP Implementation Date: 09 / 21 / 2026     Projected End Date: 09 / 14 / 2027\nProjected Re-evaluation Date: 04 / 21 / 2028",
      "2026-09-21 2027-09-14 - 2028-04-21"
    ),
    // Two days that are no range, and a range backwards.
    ("IEP Effective From: 02/03/2027 or 02/10/2027", "- - - -"),
    ("IEP Effective From: 02/03/2028 to 02/02/2027", "- - - -"),
    ("Last evaluation date: 04/21/2025", "- - - -"),
  ])
  func `the plan's days, as labels give them`(text: String, found: String) throws {
    let draft = "INDIVIDUALIZED EDUCATION PROGRAM\nStudent: Ana Ruiz\n\n\(text)\n"
    #expect(try dates(draft, "a.txt") == found)
  }

  @Test func `one range over two cells`() throws {
    let text = """
      # Individualized Education Program

      | | | | |
      |---|---|---|---|
      | **Student:** | Ana Ruiz | **Grade:** | 7 |
      | **Date of Conference:** | 3-4-2027 | **Duration of Services:** From 3-15-2027 | To 3-3-2028 |
      """
    #expect(try dates(text, "a.md") == "2027-03-15 2028-03-03 - -")
    let cells = """
      # Individualized Education Program

      | | | | |
      |---|---|---|---|
      | IEP dates: From 3/4/2027 | Through 3/3/2028 | Student: Ana Ruiz | Grade: 2 |
      """
    #expect(try dates(cells, "a.md") == "2027-03-04 2028-03-03 - -")
  }

  @Test func `days behind the boxes of a meeting's purpose`() throws {
    let text = """
      <html><body><h3>IEP Team Meeting</h3><p>Purpose of this meeting: &#9744; Initial &#9746; Annual Review &#9744; \
      Reevaluation &nbsp; Most recent evaluation date: 03/11/2025 &nbsp; Next evaluation date: 03/10/2028</p></body></html>
      """
    #expect(try dates(text, "a.html") == "- - - 2028-03-10")
  }

  @Test(arguments: [
    ("D R A F T", DraftStatus.draft), ("A B C D", nil), ("d r a f t", nil), ("D R A F T S M A N", nil),
  ])
  func `letters apart are one word`(line: String, status: DraftStatus?) throws {
    let text = "INDIVIDUALIZED EDUCATION PROGRAM\n\nStudent: Ana Ruiz\n\n\(line)\n\nGrade: 3\n"
    #expect(try Drafts.read(text, named: "a.txt").status?.value == status)
  }

  @Test(arguments: [("00 (Kindergarten)", "Kindergarten"), ("7 (2025-26)", "7"), ("00 (see file)", "00")])
  func `a code with the name of its grade`(value: String, grade: String) throws {
    let text = "INDIVIDUALIZED EDUCATION PROGRAM\n\nStudent: Ana Ruiz\nGrade: \(value)\n"
    #expect(try Drafts.read(text, named: "a.txt").student.grade?.value == grade)
  }
}
