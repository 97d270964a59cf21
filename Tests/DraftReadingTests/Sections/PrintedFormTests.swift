import IEPModel
import Testing

@testable import DraftReading

/// What printed forms say in places of their own: steps by the letter of their goal, needs that are amounts, remarks in
/// brackets, frames around text.
@Suite struct PrintedFormTests {
  // MARK: goals

  @Test func stepsBearTheLetterOfTheirGoal() throws {
    let draft = try Drafts.read(
      """
      # IEP

      ### Annual goals

      **Goal A -- Classroom behavior.** By Sept. 7, 2027, during whole-class teaching, Leo will raise his hand with no more than 2 call-outs per class period. *Baseline:* 12 call-outs per period.

      > A.1 By Dec. 18, 2026: no more than 8 call-outs per class period.
      > A.2 By March 12, 2027: no more than 5 call-outs per class period.

      **Goal B -- Writing.** By Sept. 7, 2027, given a prompt, Leo will write two paragraphs that earn 7 of 8 rubric points.
      """, named: "a.md")
    #expect(draft.goals.map(\.label?.value) == ["Goal A", "Goal B"])
    #expect(draft.goals.first?.objectives.map(\.criteria.first?.value) == [8, 5])
    #expect(draft.goals.first?.objectives.map(\.timeframe?.by) == ["2026-12-18", "2027-03-12"])
  }

  @Test(
    arguments: [
      ("6 of 20 words", "6 of 20 words"), ("35%", "35%"), ("58 wcpm, benchmark 77", "58 wcpm, benchmark 77"),
      ("2", nil), ("1 and 3", nil), ("2 - Math", nil), ("Reading", nil),
    ] as [(String, String?)])
  func aNeedThatIsAnAmountTellsWhereTheChildIs(need: String, baseline: String?) throws {
    let draft = try Drafts.read(
      """
      # Annual goals

      Goal area: Spelling

      Need: \(need)

      By 09/21/2027, Leo will spell 16 of 20 words.
      """, named: "a.md")
    #expect(draft.goals.first?.baseline?.text.value == baseline)
  }

  // MARK: services and placement

  @Test(arguments: [
    ("45 min, 5x/wk (no special service)", 0), ("45 min, 5x/wk (not needed in June)", 1),
    ("45 min, 5x/wk", 1),
  ])
  func aRemarkSaysThatNoServiceIsMeant(amount: String, count: Int) throws {
    let draft = try Drafts.read(
      """
      # Services

      |= Service | Setting | Frequency |
      | Physical education | regular | \(amount) |
      """)
    #expect(draft.services.count == count)
  }

  @Test(
    arguments: [
      ("LRE: 01 - inside regular education 80% or more of the day (94%)", 94),
      ("LRE: 03 - outside the regular class for 60% or more of the day (64%)", nil),
      ("**Setting.** Leo is in the regular classroom **93 %** of the week.", 93),
      ("**Setting.** Leo is with his classmates 93 % of the week.", 93),
      ("**Setting.** Classmates finish 93 % of the work.", nil),
      ("**Setting.** In the regular class he is on task 88 % of the time.", nil),
    ] as [(String, Decimal?)])
  func theShareStandsBehindItsGroup(line: String, share: Decimal?) throws {
    let title = line.hasPrefix("LRE") ? "Least Restrictive Environment" : "Services"
    let draft = try Drafts.read("# \(title)\n\n\(line)\n", named: "a.md")
    #expect(draft.placement?.percentInRegularClass?.value == share)
  }

  @Test func boxesInASentenceDecide() throws {
    let draft = try Drafts.read(
      """
      **Extended School Year services:** The team considered the need and \\[ \\] will provide \\[x\\] will not provide ESY.
      """, named: "a.md")
    #expect(draft.extendedSchoolYear?.decision?.value == .no)
  }

  // MARK: what stands around

  @Test func aFrameAroundTextIsNoTable() throws {
    let draft = try Drafts.read(
      """
      **STUDENT PROFILE**

      +----------------------------------------------------+
      | **Strengths of the student:**                      |
      |                                                    |
      | Ana tells jokes with perfect timing, sings alto in |
      | the church choir and learns songs by heart.        |
      |                                                    |
      | **Student needs:**                                 |
      |                                                    |
      | math problem solving, organization                 |
      +----------------------------------------------------+
      """, named: "a.md")
    #expect(
      draft.strengths?.value
        == "Ana tells jokes with perfect timing, sings alto in the church choir and learns songs by heart.")
    #expect(draft.needs.map(\.value) == ["math problem solving, organization"])
  }

  @Test func aRuleInCapitalsIsNoTitle() throws {
    let draft = try Drafts.read(
      """
      **INDIVIDUALIZED EDUCATION PROGRAM**

      THIS IEP WILL BE IMPLEMENTED DURING THE REGULAR SCHOOL TERM UNLESS NOTED IN EXTENDED SCHOOL YEAR SERVICES.

      *Elm Ridge City Schools -- Oak Street Intermediate School -- DRAFT*
      """, named: "a.md")
    #expect(draft.extendedSchoolYear == nil)
    #expect(draft.student.school?.value == "Oak Street Intermediate School")
    #expect(draft.student.district?.value == "Elm Ridge City Schools")
  }

  @Test func areasInColumnsTellOfTheChild() throws {
    let draft = try Drafts.read(
      """
      # Student Input

      I like captions.

      |= Area | Strengths | Concerns/Needs | Impact of student's disability on involvement and progress in the general education curriculum |
      | Language arts | Ana is a careful reader of novels. | GORT-5 Oral Reading 92 (30th percentile), 05/2025. | She misses what is said when the speaker turns away. |
      """)
    #expect(draft.strengths?.value == "Ana is a careful reader of novels.")
    #expect(draft.impact?.value == "She misses what is said when the speaker turns away.")
    #expect(draft.scores.map(\.value) == [92])
  }

  @Test func severalColumnsNameAccommodations() throws {
    let draft = try Drafts.read(
      """
      # Accommodations and Modifications

      |= Sites/Activities | Instructional accommodation | Assessment accommodation |
      | All classes | Captions on every video | Directions given in writing |
      | World language | | Listening section with live voice |
      | All classes | Fewer vocabulary words to learn (modification) | |
      """)
    #expect(
      draft.accommodations.map(\.text.value) == [
        "Captions on every video", "Directions given in writing", "Listening section with live voice",
        "Fewer vocabulary words to learn (modification)",
      ])
    #expect(draft.accommodations.map(\.isModification) == [false, false, false, true])
  }
}
