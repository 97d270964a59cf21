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

  @Test func aRangeOfDatesOverTwoLinesIsOneRow() throws {
    let draft = try Drafts.read(
      """
      IEP

      SPECIAL EDUCATION AND RELATED SERVICES

      Service(s)               Frequency           School/Location      Instructional Setting    Duration
                                                                        (Classroom)              m/d/y to m/d/y
      Specialized reading      4 times per week    Elm ES               special education        10/26/2026 to
      instruction              45 minutes                               classroom                10/19/2027
      Writing support          150 minutes         Elm ES               general education        10/26/2026 to
      (co-taught)              per week                                 classroom                10/19/2027
      """, named: "a.txt")
    #expect(
      draft.services.map(\.name?.value) == ["Specialized reading instruction", "Writing support (co-taught)"])
    #expect(draft.services.map(\.amounts.first?.totalMinutes) == [180, 150])
    #expect(draft.services.map(\.setting) == [.specialEducation, .regularClass])
    #expect(draft.services.map(\.end?.value) == ["2027-10-19", "2027-10-19"])
  }

  @Test func anAnsweredRowStandsAlone() throws {
    let draft = try Drafts.read(
      """
      IEP

      SERVICE SUMMARY

      Specially Designed    Anticipated Amount   Anticipated         Start     End       Provider -   Role responsible
      Instruction (SDI)     and Frequency        Location            Date      Date      e.g. LEA     for monitoring
      Organization and      90 minutes per       Learning center     11/16/26  11/09/27  LEA          Special ed
      study skills          week                 (special ed)                                         teacher

      Related Services      Anticipated Amount   Anticipated         Start     End       Provider     Role responsible
                            and Frequency        Location            Date      Date                   for monitoring
      Counseling            2 x 30 minutes per   Counseling          11/16/26  06/11/27  ESD          School
                            month                office                                               psychologist
      Transportation        none

      Supplementary Aids/Services;            Anticipated Amount   Anticipated          Start     End       Provider
      Modifications; Accommodations           and Frequency        Location             Date      Date
      Break card, 5 minutes                   When frustrated      All classes          11/16/26  11/09/27  LEA
      """, named: "a.txt")
    #expect(draft.services.map(\.name?.value) == ["Organization and study skills", "Counseling"])
    #expect(draft.services.map(\.amounts.first?.totalMinutes) == [90, 60])
    #expect(draft.services.first?.setting == .specialEducation)
    #expect(draft.accommodations.map(\.text.value) == ["Break card, 5 minutes"])
  }

  @Test func whatStandsOverTheRowsNamesTheService() throws {
    let draft = try Drafts.read(
      """
      # Special Education Services

      |= Start Date | End Date | Service Minutes | Service Frequency | Service Period | Location |
      | Anticipated Services: Special Education | | | | | |
      | 03/15/2027 | 03/08/2028 | 20 | 4 | Weekly | Resource room |
      """)
    #expect(draft.services.map(\.name?.value) == ["Special Education"])
    #expect(draft.services.first?.amounts.first?.totalMinutes == 80)
  }

  @Test func aRowOfSupportsAmongServicesIsNone() throws {
    let draft = try Drafts.read(
      """
      # Special Education and Related Services

      |= Type of Service(s) | Frequency | Amount of time | Location |
      | Special Education Math instruction | 4 times a week | 35 minutes | Resource room |
      | Supplementary Aids and Services four-box organizer in math | daily | | Regular classroom |
      | Program Modifications none | | | |
      | Accommodations Needed for Assessments small group of 8 or fewer | each test | | Library |
      | Related Services School health services | 1 time a month | 30 minutes | Clinic |
      | Support for Personnel seizure first aid for teachers | once | 40 minutes | Library |
      """)
    #expect(draft.services.map(\.amounts.first?.totalMinutes) == [140, 30])
    #expect(
      draft.accommodations.map(\.text.value) == ["four-box organizer in math", "small group of 8 or fewer"])
    #expect(draft.accommodations.map(\.isModification) == [false, false])
    #expect(draft.staffSupports.map(\.value) == ["seizure first aid for teachers"])
  }

  // MARK: choices

  @Test func aMarkUnderNotNeededChoosesNothing() throws {
    let draft = try Drafts.read(
      """
      504 PLAN

      Part D. ACCOMMODATIONS - classroom and statewide/district assessments

                                                             Classroom    LEAP 2025 /     Not
                                                                          EOC tests       needed
         Extended time (time and a half)                        [X]          [X]            [ ]
         Braille                                                [ ]          [ ]            [X]
         Inhaler carried at all times                           [X]          [X]            [ ]

         Assessments this year:
         LEAP 2025 English I       [ ] no accommodations   [X] with accommodations
         LEAP 2025 Biology         [X] no accommodations   [ ] with accommodations
      """, named: "a.txt")
    #expect(
      draft.accommodations.map(\.text.value) == [
        "Extended time (time and a half)", "Inhaler carried at all times",
      ])
    #expect(draft.assessments.map(\.name.value) == ["LEAP 2025 English I", "LEAP 2025 Biology"])
    #expect(draft.assessments.map(\.participation.value) == [.withAccommodations, .regular])
  }

  @Test(arguments: [
    (
      "In the case of a student whose behavior impedes his or her learning or that of others: Not applicable.",
      Answer.notStated
    ),
    ("In the case of a student whose behavior impedes his or her learning or that of others: No.", .no),
    (
      "In the case of a student whose behavior impedes his or her learning or that of others: Yes, see the plan.",
      .yes
    ),
    ("His behavior impedes his learning.", .yes),
  ])
  func aCaseIsNoAnswer(line: String, answer: Answer) throws {
    let draft = try Drafts.read("# Special Factors\n\n\(line)\n", named: "a.md")
    #expect(draft.specialFactors.map(\.answer.value) == [answer])
  }

  @Test(arguments: [
    (
      "___ will be provided  ___ will not be provided  _X_ to be considered again by 04/30/27",
      ExtendedSchoolYear.Decision.undecided
    ),
    ("___ will be provided  _X_ will not be provided", .no),
  ])
  func aBoxMayLeaveItOpen(line: String, decision: ExtendedSchoolYear.Decision) throws {
    let draft = try Drafts.read("EXTENDED SCHOOL YEAR (ESY)\nESY services: \(line)\n", named: "a.txt")
    #expect(draft.extendedSchoolYear?.decision?.value == decision)
  }

  // MARK: the head of a form

  @Test func eachPageNamesTheChildBesideItsNumber() throws {
    let draft = try Drafts.read(
      (1...3).map {
        """
        Student Name  Rosa Tillery                         Page  \($0)  of  3

        STRENGTHS \($0)
        Rosa draws.

        """
      }.joined(separator: "\n"), named: "a.txt")
    #expect(draft.student.name?.value == "Rosa Tillery")
  }

  @Test func aNameMayEndInALabel() throws {
    let draft = try Drafts.read(
      """
      SECTION 504 PLAN
      Bayou Elm Parish School Board

      School  Elm Bend Elementary School
      Student  _Eva Park_____   DOB _07/27/2012_   Grade _9_
      Date of Annual IAP  _09/15/2026_
      """, named: "a.txt")
    #expect(draft.student.school?.value == "Elm Bend Elementary School")
    #expect(draft.student.district?.value == "Bayou Elm Parish School Board")
    #expect(draft.dates.meeting?.value == "2026-09-15")
  }

  // MARK: scores

  @Test(
    arguments: [
      ("Vineland-3 Socialization 78.", "Vineland-3 Socialization", 78),
      ("PDMS-3: Fine Motor Index 73, 4th percentile; Gross Motor Index 91.", "Gross Motor Index", 91),
      ("TOWRE-2 Total Word Reading Efficiency 77.", "TOWRE-2 Total Word Reading Efficiency", 77),
      ("Socialization 78 of 100 points.", nil, nil), ("BRIEF-2 Behavior Regulation Index 70.", nil, nil),
      ("DP-4 Cognitive 75 out of 90 items.", nil, nil),
      ("On the eligibility testing (WIAT-4) she earned Word Reading 76 (5th %ile).", "Word Reading", 76),
      ("The eligibility cut-off is Word Reading 76 (5th %ile) on the WIAT-4.", nil, nil),
    ] as [(String, String?, Decimal?)])
  func aTestTellsTheScaleOfItsParts(line: String, measure: String?, value: Decimal?) throws {
    let draft = try Drafts.read("# Present Levels\n\n\(line)\n", named: "a.md")
    #expect(draft.scores.last?.measure?.value == measure)
    #expect(draft.scores.last?.value == value)
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
