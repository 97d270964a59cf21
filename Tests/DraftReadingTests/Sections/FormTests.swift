import IEPModel
import Testing

@testable import DraftReading

/// Forms with boxes in columns, rows of numbers, numbered goals and services told by labels, each with what must not be
/// taken for it.
@Suite struct FormTests {
  private func read(_ text: String, _ name: String = "a.txt") throws -> IEPDraft {
    try Drafts.read(text, named: name)
  }

  @Test func boxesInColumns() throws {
    let draft = try read(
      """
      ACCOMMODATIONS
      ☒ Reference sheet        ☒ Graphing calculator
      ☒ Extended time (1.5x)   ☐ Read aloud
      ☐ Scribe                 ☒ Small group testing
      """)
    #expect(
      draft.accommodations.map(\.text.value)
        == ["Reference sheet", "Graphing calculator", "Extended time (1.5x)", "Small group testing"])
  }

  @Test func aMisspeltNameOverBoxes() throws {
    let draft = try read(
      "IEP\nStudent: Mia Ruiz\n\nSupports & accomodations\n☒ Picture schedule   ☐ Large print\n")
    #expect(draft.accommodations.map(\.text.value) == ["Picture schedule"])
  }

  @Test func answersBeforeTheirQuestions() throws {
    let draft = try read(
      """
      SPECIAL FACTORS
      ☒ YES  ☐ NO   Does the child have behavior which impedes his/her learning or the learning of others?
      ☐ YES  ☒ NO   Does the child have limited English proficiency?
      ☐ YES  ☐ NO   Does the child need assistive technology devices and/or services?
      """)
    #expect(draft.specialFactors.map { $0.answer.value } == [.yes, .no, .notStated])
  }

  @Test func boxesWithLetters() {
    let text = spanned("A. ☒ Observation    B. ☐ Portfolios   C. ☒ Running records")
    #expect(
      CheckBox.read(text).map { text[$0.label].string } == ["Observation", "Portfolios", "Running records"])
    // Part of a name is no letter of a list.
    let vitamin = spanned("☒ Vitamin B. ☐ None")
    #expect(CheckBox.read(vitamin).map { vitamin[$0.label].string } == ["Vitamin B.", "None"])
  }

  @Test func numbersUnderNumbersAreRows() throws {
    let draft = try read(
      """
      EVALUATION RESULTS
      TEST                  DATE       SUBTEST / COMPOSITE             SS      %ile
      WISC-V                03/2024    Full Scale IQ                   88      21
                                       Working Memory                  79      8
      WIAT-4                03/2024    Word Reading                    76      5
                                       Spelling                        72      3
      """)
    #expect(draft.scores.map(\.value) == [88, 79, 76, 72])
    #expect(draft.scores.map(\.percentile) == [21, 8, 5, 3])
  }

  @Test func aRowWithoutARatioIsOneOfItsOwn() throws {
    let draft = try read(
      """
      SPECIAL EDUCATION PROGRAMS AND SERVICES
      SPECIAL EDUCATION PROGRAM      RATIO     FREQUENCY      DURATION   LOCATION          BEGINNING
      Special Class - ELA            12:1:1    5x wk          40 min     Special Class     09/04/2025
      Special Class - Math           12:1:1    5x wk          40 min     Special Class     09/04/2025
      Integrated Co-Teaching - SS              3x wk          42 min     Gen. Ed. Class    09/04/2025
      """)
    #expect(draft.services.map { $0.amounts.first?.minutesPerSession } == [40, 40, 42])
    #expect(draft.services.map { $0.group?.value } == ["12:1:1", "12:1:1", nil])
  }

  @Test func aGoalOverSeveralLinesOfItsColumn() throws {
    let draft = try read(
      """
      MEASURABLE ANNUAL GOALS
      ANNUAL GOALS                                   CRITERIA             METHOD                 SCHEDULE
      READING
      1. Given a list of 20 multisyllabic words,     85% accuracy over    Word list probes       Every 2 weeks
         Aaliyah will read the words aloud by        4 weeks
         dividing them into syllables.
      2. Given a 4th grade passage, Aaliyah will     105 words correct    Curriculum based       Every month
         read aloud for one minute.                  per minute on 3      measurement
                                                     of 4 probes
      """)
    #expect(draft.goals.count == 2)
    #expect(draft.goals.first?.text.value.hasSuffix("into syllables.") ?? false)
  }

  @Test func numberedGoalsWithTheirArea() throws {
    let draft = try read(
      """
      # Measurable Annual Goals

      **1. Social/Emotional.** By 02/09/2027, when given a direction, Devin will ask for a break in 80% of chances.

      **2. Transition (employment).** By 02/09/2027, Devin will submit 3 job applications.

      **Progress.** It will be reported each quarter.
      """, "a.md")
    #expect(draft.goals.map { $0.label?.value } == ["1", "2"])
    #expect(draft.goals.map { $0.area?.value } == ["Social/Emotional", "Transition (employment)"])
  }

  @Test func aRowThatSaysMoreOfTheGoalAbove() throws {
    let draft = try read(
      """
      # Goals

      | Measurable Annual Goal | Criteria for Mastery | Method of Evaluation |
      | --- | --- | --- |
      | Given scissors, Jonah will cut along a line. | 4 of 5 trials | Work samples |
      | Baseline: 1 of 5 trials | | |
      | Given a fidget, Jonah will stay seated. | 10 minutes | Log |
      | Baseline: 3 minutes | | |
      """, "a.md")
    #expect(draft.goals.map { $0.baseline?.value } == [1, 3])
  }

  @Test func aServiceByItsLabels() throws {
    let draft = try read(
      """
      SPECIALLY DESIGNED SERVICES
      Instruction in organization and work completion strategies       GOAL(S) ADDRESSED: 2, 3
      PROVIDER TITLE:  Intervention Specialist
      LOCATION OF SERVICES:  Resource room
      AMOUNT OF TIME:  30 minutes        FREQUENCY:  1 time per week
      """)
    #expect(
      draft.services.map { $0.name?.value } == ["Instruction in organization and work completion strategies"])
    #expect(draft.services.first?.location?.value == "Resource room")
  }

  @Test(
    arguments: [
      ("| Speech therapy | 30 min | 2x/week |", [ServiceAmount.Bound.exact]),
      ("| Speech therapy | 30 | 2x/week |", [.exact]),
      ("| Counseling | | considered, not recommended |", []),
      ("| Music therapy | | evaluated 10/2025, did not qualify |", []),
      ("| Nursing | at least 15 min | daily |", [.atLeast]),
    ] as [(String, [ServiceAmount.Bound])]) func minIsMinutes(row: String, bounds: [ServiceAmount.Bound])
    throws
  {
    let draft = try read(
      "# Services\n\n| Service | Min. | Frequency |\n| --- | --- | --- |\n\(row)\n| OT | 20 min | 1x/week |\n",
      "a.md")
    #expect(draft.services.dropLast().flatMap(\.amounts).map(\.bound) == bounds)
  }

  @Test(
    arguments: [
      ("He is out of the general education classroom for 190 minutes of the 2,100 minute school week.", 190),
      ("She is removed 490 minutes per week for special class.", 490),
      ("He read 190 minutes of the 2,100 minute school week.", nil),
    ] as [(String, Decimal?)]) func minutesOutside(text: String, minutes: Decimal?) throws
  {
    let draft = try read("LEAST RESTRICTIVE ENVIRONMENT\n\(text)\n")
    #expect(draft.placement?.minutesOutsidePerWeek?.value == minutes)
  }

  @Test func noticesInSentences() throws {
    let draft = try read(
      """
      # Prior Written Notice

      The district proposes to: add resource math. The district refuses: music therapy. Reasons: see the evaluation.
      """, "a.md")
    #expect(draft.notice.map(\.item) == [.actionProposed, .actionRefused, .reasons])
  }

  @Test func aGridWithHeadsOverSeveralColumns() throws {
    let draft = try read(
      """
      Section 12: Service Grid
      ========================
                                               Direct minutes/wk      Indirect
                                               ---------------------
      Service                Provider          Inside     Outside     minutes      Begin        End
                                               gen ed     gen ed
      ---------------------  ----------------  ---------  ----------  -----------  -----------  ----------
      Learning lab           SPED teacher                 225                      10/23/2025   10/21/2026
      Co-taught English      SPED teacher      150                    15 per week  10/23/2025   10/21/2026
      """)
    #expect(draft.services.map { $0.name?.value } == ["Learning lab", "Co-taught English"])
    #expect(draft.services.map(\.setting) == [.specialEducation, .regularClass])
    #expect(draft.services.map { $0.amounts.map(\.totalMinutes) } == [[225], [150, 15]])
    #expect(draft.services.map { $0.start?.value } == ["2025-10-23", "2025-10-23"])
  }

  @Test func aSheetOfTabs() throws {
    let draft = try read(
      """
      STUDENT INFO
      Student\tAnika Thorvald\t\tDOB\t3/14/2015
      Grade\t5\t\tSchool\tBluestem Elementary

      SPECIAL FACTORS\tY/N\tNotes
      Behavior impedes learning\tY\thand biting, see goal 5
      Limited English\tN\t
      Deaf/HH\t\tnot discussed yet

      ANNUAL GOALS
      Goal #\tArea\tBaseline\tAnnual goal\tCriteria
      1\tCommunication\t2 requests\tDuring snack Anika will use her device to make a request\t8 requests per session

      SHORT-TERM OBJECTIVES
      Goal #\tObj\tObjective\tTarget date
      1\t1a\tAnika will make 4 requests per session\t1/30/2026

      SERVICES
      Service\tTimes\tMin each\tPer
      Speech therapy\t3\t20\tweek

      OLD SERVICES 24-25 (for comparison only)
      Service\tTimes\tMin each\tPer
      Music therapy\t1\t30\tweek

      ACCOMMODATIONS\tClass\tTests\tHome
      15 seconds wait time\tx\tx\t
      Calculator\t\t\t
      Familiar adult gives the test\t\tx\t

      OTHER
      ESY\tYes\tSummer 2026, 4 weeks x 3 days x 2.5 hrs.
      Minutes/week outside regular class\t1380 of 1890
      """)
    #expect(draft.student.name?.value == "Anika Thorvald")
    #expect(draft.student.school?.value == "Bluestem Elementary")
    #expect(draft.specialFactors.map { $0.answer.value } == [.yes, .no, .notStated])
    #expect(
      draft.goals.first?.objectives.map(\.text.value) == [
        "Anika will make 4 requests per session by 1/30/2026"
      ])
    #expect(draft.services.map { $0.name?.value } == ["Speech therapy"])
    #expect(
      draft.accommodations.map(\.text.value) == ["15 seconds wait time", "Familiar adult gives the test"])
    #expect(draft.extendedSchoolYear?.decision?.value == .yes)
    #expect(draft.placement?.minutesOutsidePerWeek?.value == 1380)
  }

  @Test func amountsBelowTheNameOfTheirService() throws {
    let draft = try read(
      """
      SERVICES
      - Speech therapy
          - 2x/wk, 20 min, small group, from 10/13/25 to 12/19/25
          - then 3x/wk, 20 min, from 1/5/26 to 10/8/26
      - OT consult to K teacher: 15 min/month
      - Ended: group counseling 1x/week 40 min
      """)
    #expect(
      draft.services.map { $0.name?.value } == [
        "Speech therapy", "Speech therapy", "OT consult to K teacher",
      ])
    #expect(draft.services.prefix(2).map { $0.amounts.first?.sessions } == [2, 3])
  }

  @Test func aFormInCapitals() throws {
    let draft = try read(
      """
      STUDENT: MALIK TOUSSAINT
      INITIATION DATE OF
         IEP: FEBRUARY 9, 2026
      DURATION DATE OF IEP: FEBRUARY 4, 2027

      IEP TEAM MEMBERS
      MALIK TOUSSAINT, STUDENT
      HELEN CRUZ, ESE TEACHER

      RELATED SERVICES
      Language therapy: thirty minutes, two times weekly, therapy room.
      All services: initiation February 9, 2026; duration February 4, 2027.

      PLACEMENT AND LEAST RESTRICTIVE ENVIRONMENT
      Malik is with nondisabled peers 1,490 of 1,800 minutes per week, which is 83% of the school week.
      """)
    #expect(draft.dates.start?.value == "2026-02-09")
    #expect(draft.dates.end?.value == "2027-02-04")
    #expect(draft.team.map { $0.name?.value } == ["MALIK TOUSSAINT", "HELEN CRUZ"])
    #expect(draft.services.map { $0.end?.value } == ["2027-02-04"])
    #expect(draft.placement?.percentInRegularClass?.value == 83)
  }

  @Test func whoIsThereIsNoTarget() throws {
    let draft = try read(
      "GOALS\nDuring recess, Amira will stay in a game with two or more peers for 8 minutes on 4 of 5 school days.\n"
    )
    #expect(draft.goals.first?.criteria.map(\.value) == [8])
  }

  @Test func aFieldOfAPageByItsClasses() throws {
    let draft = try read(
      """
      <html><body><h2>Student Information</h2>
      <div class="row"><span class="lbl">Student Name</span><span class="val">Amira Haddad</span></div>
      <div class="row"><span class="lbl">Grade</span><span class="val">4</span></div>
      </body></html>
      """, "a.html")
    #expect(draft.student.name?.value == "Amira Haddad")
    #expect(draft.student.grade?.value == "4")
  }
}
