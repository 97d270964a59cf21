import IEPModel
import Testing

@testable import DraftReading

/// Labels over their values, in rows, in cells and on lines in bold, and several pairs in a row.
@Suite struct StackedRowTests {
  @Test func labelsInARowOverTheirValues() throws {
    let draft = try Drafts.read(
      """
      # IEP
      | Student Name | Date of Birth | Case Manager |
      | Ada Lind | 3/14/2016 | Kay Dorsey |
      | School | Meeting Date | Annual Review Date |
      | Birch Hill Elementary | 9/1/2026 | 8/30/2027 |
      | Reevaluation Due | | |
      | 10/5/2028 | | |
      """)
    #expect(draft.student.name?.value == "Ada Lind" && draft.student.dateOfBirth?.value == "2016-03-14")
    #expect(draft.student.school?.value == "Birch Hill Elementary")
    #expect(
      draft.dates.annualReview?.value == "2027-08-30" && draft.dates.reevaluation?.value == "2028-10-05")
  }

  @Test func aServiceOnTwoRowsOfLabels() throws {
    let draft = try Drafts.read(
      """
      # Services
      | Service | Frequency | Location |
      | Speech Therapy | 2x30 min/wk | Speech Room |
      | Provider | Start Date | End Date |
      | Speech-Language Pathologist | 9/8/2026 | 6/11/2027 |
      """)
    #expect(draft.services.map(\.name?.value) == ["Speech Therapy"])
    #expect(draft.services.first?.amounts.first?.totalMinutes == 60)
    #expect(draft.services.first?.provider?.value == "Speech-Language Pathologist")
    #expect(draft.services.first?.end?.value == "2027-06-11")
  }

  @Test(arguments: [
    "| Area of Need | Reading | Baseline | 61 words |\n| How Measured | Probes | How Often | Weekly |",
    "| Area of Need | Baseline |\n| Reading | 61 words |\n| How Measured | How Often |\n| Probes | Weekly |",
  ])
  func whatStandsBelowAGoalIsOfThatGoal(table: String) throws {
    let other = table.replacing("Reading", with: "Math").replacing("61 words", with: "3 of 10 problems")
    let draft = try Drafts.read(
      """
      # Annual Goals
      Goal 1: By 6/11/2027, Ada will read aloud with 95 words correct per minute.
      \(table)

      Goal 2: By 6/11/2027, Ada will solve 8 of 10 problems.
      \(other)
      """)
    #expect(draft.goals.map(\.area?.value) == ["Reading", "Math"])
    #expect(draft.goals.map(\.baseline?.text.value) == ["61 words", "3 of 10 problems"])
    #expect(
      draft.goals.allSatisfy { $0.schedule?.value == "Weekly" && $0.methods.map(\.value) == ["Probes"] })
  }

  @Test(arguments: ["####", "######"])
  func headingsOverOneLine(sign: String) throws {
    let draft = try Drafts.read(
      """
      # IEP
      \(sign) Student Name:
      Ada Lind
      \(sign) School District
      Pine Lake School District
      \(sign) IEP Meeting Date
      9/1/2026
      """)
    #expect(draft.student.name?.value == "Ada Lind" && draft.dates.meeting?.value == "2026-09-01")
    #expect(draft.student.district?.value == "Pine Lake School District")
  }

  /// Tables with their names over them once, or none, are what they were.
  @Test func otherTables() throws {
    let draft = try Drafts.read(
      """
      # Accommodations
      |= Accommodation | Frequency | Location |
      | Extended time on tests | Daily | All classes |
      | Breaks | Weekly | Math |
      | Graphic organizers | Daily | Science |
      # Services
      |= Service | Delivery | Frequency | Duration |
      | Special Class | Direct | 5 x weekly | 42 min. |
      | Counseling | Direct | 1 x weekly | 30 min. |
      | Speech Therapy | Direct | 2 x weekly | 30 min. |
      # Team
      | Role | Name |
      | Parent | Rosa Lind |
      | Student | Ada Lind |
      | Teacher | Kay Dorsey |
      """)
    #expect(draft.accommodations.count == 3 && draft.services.count == 3)
    #expect(draft.services.map { $0.amounts.first?.totalMinutes } == [210, 30, 60])
    #expect(draft.team.map(\.name?.value) == ["Rosa Lind", "Ada Lind", "Kay Dorsey"])
  }

  /// "## Disability" is a part of its own, and prose under a heading no value.
  @Test func headingsOfParts() throws {
    let draft = try Drafts.read(
      """
      # IEP
      ## Disability
      Specific Learning Disability
      ## Student Name
      This page names the child and the school.
      """)
    #expect(draft.sections.contains { $0.kinds.contains(.eligibility) } && draft.student.name == nil)
  }
}
