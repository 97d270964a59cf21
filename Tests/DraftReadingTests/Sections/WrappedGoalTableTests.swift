import IEPModel
import Testing

@testable import DraftReading

/// Goals in tables of plain text, whose cells go on in the lines below them.
@Suite struct WrappedGoalTableTests {
  private static let first =
    "By 6/11/2027, given a picture prompt, Ada will write a paragraph with 80% of words spelled right."

  @Test func oneColumnMayGoOnForManyLines() throws {
    let draft = try Drafts.read(
      """
      ANNUAL GOALS
      Goal 1: Writing
      Current Level of             Annual Goal                  How Measured     How Often
      Performance
      45% of words                 By 6/11/2027, given a        Work samples     Monthly
                                   picture prompt, Ada will
                                   write a paragraph with
                                   80% of words spelled
                                   right.

      Goal 2: Reading
      Annual Goal                  Baseline     How Measured     How Often
      By 6/11/2027, given a        61 words     Probes           Weekly
      third grade text, Ada
      will read 95 words per
      minute.
      """, named: "a.txt")
    #expect(draft.goals.map(\.label?.value) == ["Goal 1", "Goal 2"])
    #expect(draft.goals.map(\.area?.value) == ["Writing", "Reading"])
    #expect(draft.goals.first?.text.value == Self.first)
    #expect(draft.goals.map(\.baseline?.value) == [45, 61])
    #expect(draft.goals.map { $0.methods.map(\.value) } == [["Work samples"], ["Probes"]])
    #expect(draft.goals.map(\.schedule?.value) == ["Monthly", "Weekly"])
    #expect(draft.goals.map(\.criteria.first?.value) == [80, 95])
  }

  @Test(arguments: ["Target Date", "Target Date   "])
  func labelsAndValuesGoOnAndTheirStepsStandBelow(date: String) throws {
    let draft = try Drafts.read(
      """
      IEP GOALS
      Present Level of             45% of words
      Performance                  right
      1. Annual Goal               By 6/11/2027, given a
                                   picture prompt, Ada will
                                   write a paragraph with
                                   80% of words spelled
                                   right.
      How Progress Will Be         Work samples
      Measured
      Objectives/Benchmarks            \(date)
      Ada will write with 60% of       11/20/2026
      words right.
      Ada will write with 70% of       03/19/2027
      words right.

      Present Level of             61 words per minute
      Performance
      2. Annual Goal               By 6/11/2027, given a
                                   text, Ada will read 95
                                   words per minute.
      How Progress Will Be         Probes
      Measured
      """, named: "a.txt")
    #expect(draft.goals.map(\.label?.value) == ["1. Annual Goal", "2. Annual Goal"])
    #expect(draft.goals.first?.text.value == Self.first)
    #expect(draft.goals.map(\.baseline?.value) == [45, 61])
    #expect(draft.goals.map { $0.methods.map(\.value) } == [["Work samples"], ["Probes"]])
    #expect(draft.goals.map { $0.objectives.map(\.criteria.first?.value) } == [[60, 70], []])
    #expect(draft.goals.first?.objectives.map(\.timeframe?.by) == ["2026-11-20", "2027-03-19"])
  }

  @Test func stepsInTheTableOfTheirGoalEndWhereTheNextBegins() throws {
    let draft = try Drafts.read(
      """
      # Annual goals

      | Goal 1 | By June 2027, Ada will read 95 words per minute. |
      | Baseline | 61 words |
      | Objectives | Target Date |
      | Ada will read 75 words. | 11/20/2026 |
      | Goal 2 | By June 2027, Ada will spell 80% of words right. |
      | Baseline | 45% of words |
      """)
    #expect(draft.goals.map(\.label?.value) == ["Goal 1", "Goal 2"])
    #expect(draft.goals.map(\.objectives.count) == [1, 0])
    #expect(draft.goals.map(\.baseline?.value) == [61, 45])
  }

  @Test func theNumberOfAGoalIsThatOfItsList() throws {
    let draft = try Drafts.read(
      """
      ANNUAL GOALS
      1. Goal – Reading
      By 6/11/2027, Ada will read 95 words per minute.
      How Measured: Probes
      Objective 1: By 11/20/2026, Ada will read 75 words per minute.

      2. Goal – Spelling
      By 6/11/2027, Ada will spell 80% of words right.
      How Measured: Work samples
      """, named: "a.txt")
    #expect(draft.goals.map(\.area?.value) == ["Reading", "Spelling"])
    #expect(draft.goals.map(\.objectives.count) == [1, 0])
  }

  /// What stands below a table in few words is none of its cells.
  @Test func linesOfProseEndATable() throws {
    let draft = try Drafts.read(
      """
      SERVICES
      Service                  Minutes        Per        Location
      Reading instruction      60             week       Resource room
      Speech therapy           30             week       Speech room
      Services begin on the first day of school and follow its calendar.
      They are given by staff.
      """, named: "a.txt")
    #expect(draft.services.map(\.name?.value) == ["Reading instruction", "Speech therapy"])
    #expect(draft.services.map(\.location?.value) == ["Resource room", "Speech room"])
  }
}
