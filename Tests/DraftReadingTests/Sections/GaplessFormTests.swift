import IEPModel
import Testing

@testable import DraftReading

/// Pastes that lost their gaps and colons, tables whose rows stand wider than their columns, titles over the lines of wrapped
/// cells; each with what must not be taken for it.
@Suite struct GaplessFormTests {
  private func read(_ text: String, _ name: String = "a.txt") throws -> IEPDraft {
    try Drafts.read(text, named: name)
  }

  @Test func aFirstPageWithoutColons() throws {
    let draft = try read(
      """
      Planning and Placement Team (PPT) Cover Page
      Student Name Ruiz, Ana Date of Birth 04/11/2014 Age 11
      Grade 6 Gender F SASID 4419002873
      School Attending Elm Middle School Home School Elm Middle School
      PPT Meeting Date 10/22/2025 Type of Meeting Annual Review
      Implementation Date 10/29/2025 End Date 10/21/2026
      Date of Next Annual Review 10/21/2026 Last Evaluation 05/16/2024 Next Reevaluation 05/15/2027
      Primary Disability Specific Learning Disability / Dyslexia
      """)
    #expect(draft.student.grade?.value == "6" && draft.student.school?.value == "Elm Middle School")
    #expect(draft.student.disabilities.map(\.category) == [.specificLearningDisability])
    #expect(draft.dates.meeting?.value == "2025-10-22" && draft.dates.start?.value == "2025-10-29")
    #expect(draft.dates.end?.value == "2026-10-21" && draft.dates.annualReview?.value == "2026-10-21")
    #expect(draft.dates.reevaluation?.value == "2027-05-15")
  }

  @Test(arguments: [
    // A title of rows, the name of a bureau, a value over a gap.
    ("Disability Services Office", nil), ("Primary Disability Services", nil),
    ("Primary Disability Autism", DisabilityCategory.autism),
  ]) func aDisabilityBehindItsLabel(line: String, category: DisabilityCategory?) throws {
    let draft = try read("Individualized Education Program\n\nStudent Name Ana Ruiz Grade 6\n\(line)\n")
    #expect(draft.student.disabilities.first?.category == category)
  }

  @Test func groupsOfAccommodationsWithoutColons() throws {
    let draft = try read(
      """
      Program Accommodations and Modifications
      Materials/Books/Equipment Audiobooks for all classes
      Tests/Quizzes/Time Extended time up to 50%; Tests read to student
      Grading Spelling not graded
      Environment Preferential seating
      Behavioral Interventions and Support None
      """)
    #expect(
      draft.accommodations.map(\.text.value) == [
        "Materials/Books/Equipment: Audiobooks for all classes",
        "Tests/Quizzes/Time: Extended time up to 50%", "Tests/Quizzes/Time: Tests read to student",
        "Grading: Spelling not graded", "Preferential seating",
      ])
    // One line that begins with such a word is no list of them.
    let one = try read("Accommodations\nEnvironment Canada videos with captions\nBreaks as needed\n")
    #expect(!one.accommodations.contains { $0.text.value.hasPrefix("Canada") })
  }

  @Test(
    arguments: [
      ("2 turns by May 2026", Criterion.Kind.count, 2), ("3 minutes by March 2026", .duration, 3),
      ("20 signs by 06/2026", .count, 20), ("Step 1 - by 9/30/2027, 5 different two-word phrases", .count, 5),
      ("Objective 2 - 9 two-word phrases by 1/14/2028", .count, 9),
    ] as [(String, Criterion.Kind, Decimal)]) func stepsThatLeaveTheirVerb(
      step: String, kind: Criterion.Kind, value: Decimal
    ) throws
  {
    let draft = try read(
      "# IEP\n\n## Goals\n\n### Goal 1: Play\n\nBy June 2028, Ana will use at least 12 two-word phrases in 3 samples.\n\n**Objectives:**\n\n- \(step)\n",
      "a.md")
    let criteria = draft.goals.first?.objectives.first?.criteria
    #expect(criteria?.map(\.kind) == [kind] && criteria?.first?.value == value)
    #expect(draft.goals.first?.criteria.first?.unit == "two-word phrases")
  }

  @Test func boxesToTickLaterBesideSteps() throws {
    let draft = try read(
      """
      ## Annual Goals

      | **Goal 1** | **Area:** Task initiation |  |
      | --- | --- | --- |
      | **Baseline** | 9 minutes |  |
      | **Annual goal** | By 2/23/2028, Ana will begin the task within 3 minutes in 4 out of 5 tasks. |  |
      | **Objectives** | a. By 6/4/2027, Ana will begin the task within 6 minutes. | ☐ met |
      |  | b. By 11/5/2027, Ana will begin the task within 4 minutes. | ☐ met |
      """, "a.md")
    #expect(draft.goals.count == 1)
    #expect(draft.goals.first?.objectives.map { $0.criteria.first?.value } == [6, 4])
  }

  @Test func whatWasBesideWhatWillBe() throws {
    let draft = try read(
      """
      ## Changes in services

      | Service | From (IEP of 10/08/2026) | To (beginning 03/22/2027) | End date |
      |---|---|---|---|
      | Reading instruction | 2x20 min per week | 3x20 min per week | 10/07/2027 |
      | Speech therapy | 2x30 min per week | 1x30 min per week | 10/07/2027 |
      """, "a.md")
    #expect(draft.services.map { $0.amounts.first?.totalMinutes } == [60, 30])
    #expect(draft.services.map(\.start?.value) == ["2027-03-22", "2027-03-22"])
    // Days under the same names are days.
    let days = try read(
      "## Services\n\n| Service | Minutes | From | To |\n|---|---|---|---|\n| OT | 30 min weekly | 1/5/2027 | 6/4/2027 |\n",
      "a.md")
    #expect(
      days.services.first?.start?.value == "2027-01-05" && days.services.first?.end?.value == "2027-06-04")
  }

  @Test func aGoalThatWasAndIsNow() throws {
    let draft = try read(
      """
      ### Change in a goal

      Goal 1 (Reading fluency)
         was:     By 10/07/2027, Ana will read 70 words correct per minute.
         is now:  By 10/07/2027, Ana will read 85 words correct per minute.
         Baseline: 58 words correct per minute (03/05/2027); it was 39 in October 2026.
      """, "a.md")
    #expect(draft.goals.map { $0.criteria.first?.value } == [85])
    #expect(draft.goals.first?.baseline?.value == 58)
  }

  @Test func columnsOfWrappedLines() throws {
    let draft = try read(
      """
              PRESENT LEVELS OF ACADEMIC ACHIEVEMENT:  ACADEMICS
       Briefly describe current              Strengths, interest areas,         Impact of student's disability on
       performance                           and preferences                    involvement and progress in the
                                                                                general education curriculum
       -----------------------------------   --------------------------------   --------------------------------
       In December he handed in 9 of 24      Max doubles recipes in his         When Max is upset he stops
       written assignments. He likes to      head and is the first to           listening and misses the start
       work with a partner.                  volunteer in math warm-ups.        of new work.
      """)
    #expect(draft.strengths?.value.hasPrefix("Max doubles recipes in his head") ?? false)
    #expect(draft.impact?.value == "When Max is upset he stops listening and misses the start of new work.")
  }

  @Test func groupsInTwoColumns() throws {
    let draft = try read(
      """
              ACCOMMODATIONS AND MODIFICATIONS
                            Classroom                               Nonacademic / extracurricular
       Presentation         Assignments cut into two parts;         None needed
                            oral preview of hard tasks
       Response             Type instead of handwrite               None needed
       Setting              Seat by the door; quiet room for        Short list of safe adults
                            tests
       Modifications        ☐ Content   ☐ Instruction   ☐ Student output     No modifications are needed.
      """)
    #expect(
      draft.accommodations.map(\.text.value) == [
        "Assignments cut into two parts", "oral preview of hard tasks", "Type instead of handwrite",
        "Seat by the door", "quiet room for tests", "Short list of safe adults",
      ])
  }

  @Test func namesOverMarksInOtherColumns() throws {
    let draft = try read(
      """
              STATE AND DISTRICTWIDE ASSESSMENT
       State test            Without accommodations     With accommodations     Alternate
       English Language Arts          ☐                        ☒                       ☐
       Mathematics                    ☒                        ☐                       ☐
      """)
    #expect(draft.assessments.map(\.participation.value) == [.withAccommodations, .regular])
  }

  @Test func questionsOfAProfile() throws {
    let draft = try read(
      """
                                     STUDENT PROFILE
      Is the student an English learner?     ( ) Yes   (X) No
      Does the student require assistive technology devices or services?     ( ) Yes   (X) No
      Is the student blind or visually impaired?     ( ) Yes   (X) No
      Does the student's behavior impede the learning of self or others?     (X) Yes   ( ) No
         A behavior intervention plan is attached (11/2026).
      """)
    #expect(draft.specialFactors.map(\.answer.value) == [.no, .no, .no, .yes])
  }

  @Test func membersBesideBoxes() throws {
    let draft = try read(
      """
      TEAM MEMBERS                                 AGREES    DISAGREES
      Darius Farrow, Parent                         [X]        [ ]
      Toby Wren, School Psychologist                [X]        [ ]
      Rosa Pike, LEA Representative                 [X]        [ ]
      """)
    #expect(draft.team.map(\.role?.value) == ["Parent", "School Psychologist", "LEA Representative"])
  }

  @Test func aSisterByHerName() throws {
    let draft = try read(
      """
      EVALUATION REPORT

      COGNITIVE ABILITY
      Ilse lives with a twin sister, Anneke. Anneke was tested in 2025 (Full Scale IQ 121). Ilse had a Full Scale IQ of 98.
      """)
    #expect(draft.scores.map(\.value) == [98])
  }

  @Test(
    arguments: [
      ("Department of Student Support          Nevada\nMULTIDISCIPLINARY EVALUATION TEAM REPORT", "NV"),
      ("Elm City Schools\nEVALUATION TEAM REPORT", "OH"),
      ("Elm City Schools\nMULTIDISCIPLINARY EVALUATION TEAM REPORT", nil),
    ] as [(String, String?)]) func statesByTheirTerms(text: String, state: String?) throws
  {
    #expect(try read(text + "\n\nStudent: Ana Ruiz\n").state?.value == state)
  }

  @Test func anAnswerInBoldIsNoLabel() throws {
    let draft = try read(
      """
      # Extended school year

      **Yes.** 7/6/2027 to 8/13/2027. Ana lost 6 of her 11 words over the break.

      | ESY service | how much | from | to |
      |---|---|---|---|
      | Speech therapy | 1 x 30 min/week | 7/6/2027 | 8/13/2027 |
      """, "a.md")
    #expect(draft.extendedSchoolYear?.decision?.value == .yes)
    #expect(draft.services.map(\.name?.value) == ["ESY service: Speech therapy"])
  }
}
