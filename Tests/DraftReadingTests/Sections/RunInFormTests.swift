import IEPModel
import Testing

@testable import DraftReading

/// Plans typed with labels in the line of their text, and plans told in short paragraphs under plain titles.
@Suite struct RunInFormTests {
  @Test func labelsBehindALabel() throws {
    let draft = try Drafts.read(
      """
      STUDENT: DeShawn Kittredge      BLDG: Osage Hollow Elementary
      IEP MTG: 09/03/2025    IEP BEGINS: 09/08/2025

      SPECIAL FACTORS: BEHAVIOR IMPEDES LEARNING: Yes    LIMITED ENGLISH: No

      BIP
      PREVENTION: 2-min warning before changes

      STAFF SUPPORTS: psychologist will go over the plan w/ all staff

      MAP MATHEMATICS: with accommodations

      NOTICE OF ACTION - PROPOSED: add a group counseling session
      REFUSED: 1:1 para all day
      """, named: "a.txt")
    #expect(draft.student.school?.value == "Osage Hollow Elementary")
    #expect(draft.dates.meeting?.value == "2025-09-03")
    #expect(draft.specialFactors.map(\.answer.value) == [.yes, .no])
    #expect(draft.sections.contains { $0.kinds == [.behaviorPlan] })
    #expect(draft.assessments.map(\.participation.value) == [.withAccommodations])
    #expect(draft.notice.map(\.item) == [.actionProposed, .actionRefused])
  }

  @Test func sentencesBehindShortenedWords() throws {
    let draft = try Drafts.read(
      """
      GOALS
      GOAL 3: STAYING IN AREA. BASELINE: 10 min. During whole-group math, DeShawn will remain in his area for 30 \
      minutes on 4 of 5 days. MEASURED BY: duration log. CHECKED: daily.
      """, named: "a.txt")
    let goal = try #require(draft.goals.first)
    #expect(goal.baseline?.value == 10)
    #expect(goal.condition?.value == "During whole-group math")
    #expect(goal.criteria.map(\.value) == [30])
    #expect(goal.schedule?.value == "daily")
  }

  @Test func consultsInShort() throws {
    let draft = try Drafts.read(
      """
      SERVICES: ALL 09/08/2025 - 09/02/2026 UNLESS A DATE IS GIVEN
      SDI-Math 4x30/wk pull-out, special education classroom, special education teacher
      Couns 1x30/wk ind, counseling office, school counselor, ends 01/30/2026
      Psych c/s w/ tchr 15 min/mo
      OT c/s 30 min/9 wks
      """, named: "a.txt")
    #expect(draft.services.map(\.delivery) == [.direct, .unknown, .indirect, .indirect])
    #expect(draft.services.map { $0.end?.value } == ["2026-09-02", "2026-01-30", "2026-09-02", "2026-09-02"])
  }

  @Test func shortParagraphsUnderPlainTitles() throws {
    let draft = try Drafts.read(
      """
      Individualized Education Program (draft)

      About the child

      This IEP is for Linnea Halvorsen, who was born on September 20, 2021. Linnea is eligible with a Speech or Language \
      Impairment.

      Annual goals

      Goal 1, speech sounds. By April 13, 2027, when naming pictures, Linnea will say the k sound with 80% accuracy. Ms. \
      Beltran, the speech-language pathologist, keeps session data every week.
      First quarter, by June 2026: 30% accuracy.
      Second quarter, by October 2026: 45% accuracy.

      Services

      Linnea will have speech therapy two times a week for 20 minutes. The speech-language pathologist gives it.

      Until March 2026 Linnea had private speech therapy for 50 minutes a week at a clinic.

      Help in the classroom

      Adults wait 10 seconds before they help.
      A talking device may be tried later, but it is not part of this plan.

      Where she learns

      Linnea spends 94% of her preschool week with children who do not have disabilities.

      What the district proposes

      The district proposes to begin speech therapy. It refused to pay for the clinic.
      """, named: "a.txt")
    #expect(draft.student.name?.value == "Linnea Halvorsen")
    #expect(draft.student.disabilities.map(\.category) == [.speechLanguageImpairment])
    #expect(draft.goals.first?.objectives.map { $0.criteria.map(\.value) } == [[30], [45]])
    #expect(draft.goals.first?.responsible?.value.hasSuffix("speech-language pathologist") ?? false)
    #expect(draft.services.map { $0.provider?.value } == ["speech-language pathologist"])
    #expect(draft.accommodations.map(\.text.value) == ["Adults wait 10 seconds before they help."])
    #expect(draft.notice.map(\.item) == [.actionProposed, .actionRefused])
  }

  /// "Quarter 3 comment" tells of a quarter, and is no step toward the goal.
  @Test func remarksOnAQuarterAreNoSteps() throws {
    let draft = try Drafts.read(
      """
      ## Goals

      Goal 1: By May 2027, Anders will answer 8 of 10 questions.
      Quarter 3 comment: Anders got 7 of 10 on the last passage.
      """)
    #expect(draft.goals.map(\.objectives.count) == [0])
  }
}
