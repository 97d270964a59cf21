import IEPModel
import Testing

@testable import DraftReading

/// Steps of a goal in a table of their own, and a table of labels for each accommodation.
@Suite struct StepAndCardTests {
  @Test(arguments: ["Objectives", "Benchmarks", "Short-Term Objectives/Benchmarks"])
  func stepsInOneColumn(title: String) throws {
    let draft = try Drafts.read(
      """
      # Annual Goals
      ### Goal 1: Writing
      Annual Goal: By 6/11/2027, Ada will write a paragraph with a score of 12 out of 16.
      Baseline: 7 out of 16
      |= \(title) |
      | By 11/20/2026, Ada will score 9 out of 16. |
      | By 3/19/2027, Ada will score 11 out of 16. |
      ### Goal 2: Math
      Annual Goal: By 6/11/2027, Ada will solve 8 of 10 problems.
      """)
    #expect(draft.goals.map(\.area?.value) == ["Writing", "Math"])
    #expect(draft.goals.map(\.objectives.count) == [2, 0])
    #expect(draft.goals[0].objectives.map(\.timeframe?.by) == ["2026-11-20", "2027-03-19"])
  }

  /// A day under "Schedule" or "Due" is when; "Weekly" is how often, and a day under "Date met" neither.
  @Test(
    arguments: [
      ("Schedule", "11/20/2026", "2026-11-20"), ("Due", "11/20/2026", "2026-11-20"),
      ("Target Date", "11/20/2026", "2026-11-20"), ("Schedule", "Weekly", nil),
      ("Progress", "11/20/2026", nil),
    ] as [(String, String, String?)])
  func daysOfSteps(head: String, cell: String, day: String?) throws {
    let draft = try Drafts.read(
      """
      # Annual Goals
      Goal 1: By 6/11/2027, Ada will solve 8 of 10 problems.
      |= # | Objective | \(head) |
      | 1 | Ada will solve 5 of 10 problems. | \(cell) |
      """)
    #expect(draft.goals.first?.objectives.map(\.timeframe?.by) == [day])
  }

  @Test(arguments: ["Accommodation", "Accommodation/Modification", "Aids and Services"])
  func aTableForEach(name: String) throws {
    let draft = try Drafts.read(
      """
      # Accommodations and Modifications
      | \(name) | Extended time on tests |
      | Frequency | Daily |
      | Location | All classes |
      | Start Date | 9/8/2026 |

      | \(name) | Visual schedule |
      | Frequency | As needed |
      | Person Responsible | All teachers |
      """)
    #expect(draft.accommodations.map(\.text.value) == ["Extended time on tests", "Visual schedule"])
    #expect(draft.services.isEmpty)
  }

  @Test func aList() throws {
    let draft = try Drafts.read(
      """
      # Accommodations
      | Tests | Extended time on tests |
      | Classroom | Visual schedule |
      # Supplementary Aids and Services
      - Breaks as needed (during tests, all classes)
      - Occupational therapy as needed
      """)
    #expect(
      draft.accommodations.prefix(2).map(\.text.value) == [
        "Tests: Extended time on tests", "Classroom: Visual schedule",
      ])
    #expect(draft.accommodations.map(\.text.value).contains("Breaks as needed (during tests, all classes)"))
    #expect(draft.services.map(\.name?.value) == ["Occupational therapy as needed"])
  }
}
