import IEPModel
import Testing

@testable import DraftReading

/// Help that others get or that the child had, told among the services of the plan, and accommodations by class.
@Suite struct OthersAndClassesTests {
  @Test(arguments: [
    "In 2025-26 Kav had braille two times a week for 30 minutes.",
    "Other students in the school get 25 minutes of reading lab each day.",
    "Note: The school gives every junior a 30 minute daily advisory.",
    "Kav's PT under the last IEP was 60 minutes per week. Other third graders have PE twice a week for 40 minutes.",
    "Physical therapy - not needed at this time. Under the IFSP Kav had PT two times a month for 30 minutes.",
  ])
  func isNoServiceOfThePlan(line: String) throws {
    let draft = try Drafts.read(
      """
      SPECIAL EDUCATION SERVICES

      Braille instruction: 45 minutes, 3 times a week

      \(line)
      """, named: "a.txt")
    #expect(draft.services.map(\.name?.value) == ["Braille instruction"])
  }

  @Test(arguments: [
    "Kav will receive speech therapy twice a week for 30 minutes.",
    "Kav had a hard year, and he will get speech therapy twice a week for 30 minutes.",
    "All students of his group get speech therapy from Ms. Hall. Kav receives speech therapy 30 minutes a week.",
  ])
  func isAServiceOfThePlan(line: String) throws {
    let draft = try Drafts.read("SPECIAL EDUCATION SERVICES\n\n\(line)\n", named: "a.txt")
    #expect(draft.services.count == 1)
  }

  @Test func eachClassWithItsAccommodations() throws {
    let draft = try Drafts.read(
      """
      ACCOMMODATIONS AND MODIFICATIONS
      English 11: text-to-speech for novels; typed notes from the teacher
      U.S. History: test questions read aloud on request
      Algebra 2: none
      Automotive Technologies III: text-to-speech for manuals
      All classes: extra time on tests; spelling not graded on drafts
      Case manager: Mr. Kincannon
      """, named: "a.txt")
    #expect(
      draft.accommodations.map(\.text.value) == [
        "English 11: text-to-speech for novels", "English 11: typed notes from the teacher",
        "U.S. History: test questions read aloud on request",
        "Automotive Technologies III: text-to-speech for manuals", "All classes: extra time on tests",
        "All classes: spelling not graded on drafts",
      ])
  }

  @Test func whatParentsAreToldOfProgress() throws {
    let draft = try Drafts.read(
      """
      ANNUAL GOALS

      Goal 1: By 9/9/2027, Juniper will name 10 letters in 4 of 5 trials.
      Baseline: 3 letters

      Parents will be told of progress in writing every quarter (4 x per year).
      """, named: "a.txt")
    #expect(draft.goals.count == 1)
    #expect(draft.progressReports?.times == 4)
  }
}
