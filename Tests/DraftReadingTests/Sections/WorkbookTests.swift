import IEPModel
import SourceReading
import Testing

@testable import DraftReading

/// What is saved from other programs: the sheets of a workbook as text with commas, and pages without tables.
@Suite struct WorkbookTests {
  @Test func sheetsWithCommas() throws {
    let draft = try Drafts.read(
      """
      "Individualized Education Program (IEP)","DRAFT, not signed",,,,
      ,,,,,
      TAB 1,STUDENT INFORMATION,,,,
      Student name,Dominic Reyes,Date of birth,02/19/2014,,
      "Note: autism was ruled out; Dominic does not have it.",,,,,
      ,,,,,
      TAB 2,SPECIAL FACTORS,,,,
      Behavior impedes learning,No,,,,
      Assistive technology,Yes,"laptop, word prediction",,,
      ,,,,,
      TAB 3,ANNUAL GOALS,,,,
      No.,Area,Annual goal,Baseline,Measured by,Who
      1,Organization,"Dominic will pack up with no more than 1 prompt, on 8 of 10 days.",5 prompts,Tally,Teacher
      ,,,,,
      TAB 4,SERVICES,,,,
      Service,Amount,Location,Provider,Starts,Ends
      Counseling,1 x 30 min/week,Office,Counselor,09/14/2026,09/08/2027
      """, named: "a.txt")
    #expect(draft.student.dateOfBirth?.value == "2014-02-19")
    #expect(draft.student.disabilities.isEmpty)
    #expect(draft.specialFactors.map(\.answer.value) == [.no, .yes])
    let goal = try #require(draft.goals.first)
    #expect(goal.area?.value == "Organization")
    #expect(goal.baseline?.value == 5)
    #expect(draft.services.map { $0.provider?.value } == ["Counselor"])
    #expect(draft.services.first?.end?.value == "2027-09-08")
  }

  /// Sentences with commas are sentences.
  @Test func proseWithCommas() throws {
    let line = "At the meeting, Ana, her mother, and the teacher, with the nurse, talked."
    let text = Array(repeating: line, count: 12).joined(separator: "\n")
    let source = SourceText(name: "a.txt", bytes: Array("Present levels\n\n\(text)\n".utf8))
    guard case .prose(let blocks) = try SourceReader.read(source).value.content else {
      Issue.record("no prose")
      return
    }
    #expect(!blocks.contains { $0.kind == .table })
  }

  @Test func labelsBesideValuesAndChips() throws {
    let draft = try Drafts.read(
      """
      <html><body><h1>Individualized Education Program</h1><h2>Student Information</h2>
      <div class="row"><div><span class="lbl">Student Name</span><span class="value">Waylon Reyes</span></div>
      <div><span class="lbl">Grade</span><span class="value">8</span></div></div>
      <h2>Accommodations</h2>
      <div><span class="chip">Extended time</span><span class="chip">Preferential seating</span><span class="chip">Visual schedule</span></div>
      </body></html>
      """, named: "a.html")
    #expect(draft.student.name?.value == "Waylon Reyes")
    #expect(draft.student.grade?.value == "8")
    #expect(
      draft.accommodations.map(\.text.value) == ["Extended time", "Preferential seating", "Visual schedule"])
  }

  /// Two who give help in one sentence, each with a time of their own.
  @Test func twoWhoGiveHelp() throws {
    let draft = try Drafts.read(
      """
      # Services

      From March 16, 2026 to June 12, 2026, the special education teacher will help Ana with reading 40 minutes a day, \
      and the counselor will see her 30 minutes a week.
      """)
    #expect(draft.services.map { $0.amounts.first?.totalMinutes } == [40, 30])
    #expect(draft.services.map { $0.end?.value } == ["2026-06-12", "2026-06-12"])
  }
}
