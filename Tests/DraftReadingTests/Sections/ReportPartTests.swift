import IEPModel
import Testing

@testable import DraftReading

/// Parts of a report and of present levels whose first words look like another part's.
@Suite struct ReportPartTests {
  @Test(arguments: [
    "Limited English proficiency is the determinant factor: ☐ Yes ☒ No",
    "The disability is primarily the result of limited English proficiency: ☐ Yes ☒ No",
    "Lack of instruction due to limited English proficiency: ☐ Yes ☒ No",
  ])
  func `what a team rules out does not take the disability below it`(question: String) throws {
    let text = """
      # Evaluation Report

      Student: Ana Ruiz

      ## Eligibility Determination

      \(question)

      ☐ Autism ☐ Other Health Impairment ☒ Traumatic Brain Injury ☐ Not eligible
      """
    let draft = try Drafts.read(text, named: "a.md")
    #expect(draft.student.disabilities.map(\.category) == [.traumaticBrainInjury])
    #expect(!draft.sections.flatMap(\.kinds).contains(.languageNeeds))
  }

  @Test func `a question of a part that speaks of a result stays its own`() throws {
    let text = """
      # Individualized Education Program

      ## Eligibility

      Does the student require transportation as a result of the disability? ☒ Yes ☐ No
      """
    let draft = try Drafts.read(text, named: "a.md")
    #expect(draft.sections.flatMap(\.kinds).contains(.transportation))
  }

  @Test func `a question about the language itself is its own part`() throws {
    let text = """
      # Individualized Education Program

      ## Special Factors

      Limited English Proficiency: ☒ Yes ☐ No
      """
    let draft = try Drafts.read(text, named: "a.md")
    let answer = draft.specialFactors.first { $0.factor == "limitedEnglish" }?.answer
    #expect(answer?.value == .yes)
  }

  private func concerns(_ told: String) throws -> String? {
    let text = """
      # Evaluation Report

      Student: Ana Ruiz

      ## Background and Parent Information

      \(told)
      """
    return try Drafts.read(text, named: "a.md").parentConcerns?.value
  }

  @Test func `a parent's worry in a report is a concern, and history is none`() throws {
    let worry = "Ms. Ruiz reports that Ana loses the thread. Her father's main concern is her temper."
    #expect(try concerns(worry) == worry)
    #expect(try concerns("Ana was born in Elm. Her mother has no concerns about hearing.") == nil)
    #expect(try concerns("Ana was born in Elm. Her teacher is worried about spelling.") == nil)
    #expect(try concerns("Mother: Mara Ruiz, phone 555-0100") == nil)
  }

  @Test func `a title with commas over a sentence with commas is no table`() throws {
    let text = """
      INDIVIDUALIZED EDUCATION PROGRAM
      Student: Ana Ruiz

      Child's Strengths, Preferences, and Interests
      Ana sings in the children's choir, loves anything with frogs on it, and follows the class line
      leader without reminders.
      Child's Needs: letter names, counting, stairs
      """
    let draft = try Drafts.read(text, named: "a.txt")
    #expect(
      draft.strengths?.value
        == "Ana sings in the children's choir, loves anything with frogs on it, and follows the class line leader without reminders."
    )
    #expect(draft.needs.map(\.value) == ["letter names, counting, stairs"])
  }
}
