import IEPModel
import Testing

@testable import DraftReading

/// What forms say in grids: the number of a goal in a row or a head of its own, rows that are counted, letters that a head
/// explains, lettered titles between tables.
@Suite struct GridFormTests {
  // MARK: goals

  @Test func theAreaMayStandBelowItsGoal() throws {
    let draft = try Drafts.read(
      """
      PART VI: ANNUAL GOALS
      ------------------------------------------------------------------------------
      Goal 1.  Timeframe        Condition             Behavior            Evaluation
               By 02/10/2028    given a grade 3       Ana will read       at 90 words correct per
                                story                 aloud               minute on 4 of 5 probes
       Area: Reading fluency     Present level: 52 words correct per minute
       Evaluation procedure: [X] weekly probes  [ ] checklist  [ ] portfolio
      ------------------------------------------------------------------------------
      Goal 2.  Timeframe        Condition             Behavior            Evaluation
               By 05/20/2027    given 10 problems     Ana will solve      with 80% accuracy on 3
                                with regrouping       the problems        consecutive quizzes
       Area: Math calculation    Present level: 4 of 10
       Evaluation procedure: [ ] weekly probes  [X] work samples  [ ] portfolio
      """, named: "a.txt")
    #expect(draft.goals.map(\.label?.value) == ["Goal 1", "Goal 2"])
    #expect(draft.goals.map(\.area?.value) == ["Reading fluency", "Math calculation"])
    #expect(draft.goals.map(\.timeframe?.by) == ["2028-02-10", "2027-05-20"])
    #expect(draft.goals.map(\.criteria.first?.value) == [90, 80])
    #expect(draft.goals.map(\.consistency?.count) == [4, 3])
    #expect(draft.goals.map(\.baseline?.value) == [52, 4])
    #expect(draft.goals.map { $0.methods.map(\.value) } == [["weekly probes"], ["work samples"]])
  }

  @Test(arguments: [
    // Below a number.
    (
      "Goal 1: By 5/1/2027, Leo will spell 20 words.\n\nArea: Spelling\n\nGoal 2: By 5/1/2027, Leo will read 10 words.\n\nArea: Math",
      ["Spelling", "Math"]
    ),
    // Above it.
    (
      "Area: Spelling\n\nGoal 1: By 5/1/2027, Leo will spell 20 words.\n\nArea: Math\n\nGoal 2: By 5/1/2027, Leo will read 10 words.",
      ["Spelling", "Math"]
    ),
    // Without one.
    (
      "Area: Spelling\n\nGoal: By 5/1/2027, Leo will spell 20 words.\n\nArea: Math\n\nGoal: By 5/1/2027, Leo will read 10 words.",
      ["Spelling", "Math"]
    ),
  ])
  func anAreaIsThatOfTheGoalBesideIt(lines: String, areas: [String]) throws {
    let draft = try Drafts.read("# Annual goals\n\n\(lines)\n", named: "a.md")
    #expect(draft.goals.map(\.area?.value) == areas)
    #expect(draft.goals.map(\.criteria.first?.value) == [20, 10])
  }

  @Test(arguments: [
    ("8 of 10 answers correct", 1, []), ("weekly probes", 0, ["weekly probes"]),
    ("teacher checklist", 0, ["teacher checklist"]),
  ])
  func aColumnOfEvaluationSaysHowWellOrHow(cell: String, criteria: Int, methods: [String]) throws {
    let draft = try Drafts.read(
      """
      # Annual goals

      |= Timeframe | Condition | Behavior | Evaluation |
      | By 05/20/2027 | given a short story | Ana will answer questions | \(cell) |
      """)
    #expect(draft.goals.map(\.criteria.count) == [criteria])
    #expect(draft.goals.first?.methods.map(\.value) == methods)
  }

  @Test func aRowMayNumberAGoalAndNameItsArea() throws {
    let draft = try Drafts.read(
      """
      <h3>Annual Goals</h3>
      <table>
      <tr><td>Goal #1</td><td>Area:</td><td>Written Expression</td></tr>
      <tr><td>Annual goal</td><td colspan="2">Within one year (by 03/02/2028), given a prompt, Ana will write a letter that earns 8 out of 10 rubric points.</td></tr>
      <tr><td>Baseline</td><td colspan="2">5 out of 10</td></tr>
      <tr><td>Objectives</td><td colspan="2"><ol><li>By 06/01/2027, 6 out of 10 rubric points</li><li>By 12/15/2027, 7 out of 10 rubric points</li></ol></td></tr>
      </table>
      <table>
      <tr><td>Goal #2</td><td>Area:</td><td>Math</td></tr>
      <tr><td>Annual goal</td><td colspan="2">By 03/02/2028, Ana will solve 9 of 10 problems.</td></tr>
      <tr><td>Baseline</td><td colspan="2">3 of 10</td></tr>
      </table>
      """, named: "a.html")
    #expect(draft.goals.map(\.area?.value) == ["Written Expression", "Math"])
    #expect(draft.goals.map(\.timeframe?.by) == ["2028-03-02", "2028-03-02"])
    #expect(draft.goals.map(\.baseline?.value) == [5, 3])
    #expect(draft.goals.first?.objectives.map(\.timeframe?.by) == ["2027-06-01", "2027-12-15"])
  }

  @Test(
    arguments: [
      ("Within one year (by 03/02/2028), Ana will read 90 words.", "2028-03-02"),
      ("Within 36 weeks (03/02/2028), Ana will read 90 words.", "2028-03-02"),
      ("Within one year (from 03/02/2027), Ana will read 90 words.", nil),
      ("Within one year (grade 4), Ana will read 90 words.", nil),
    ] as [(String, String?)])
  func aTimeMayEndOnADay(goal: String, day: String?) throws {
    let draft = try Drafts.read("# Annual goals\n\nGoal 1: \(goal)\n", named: "a.md")
    #expect(draft.goals.map(\.timeframe?.by) == [day])
  }

  // MARK: services

  @Test func aLetteredTitleEndsTheRowsAboveIt() throws {
    let draft = try Drafts.read(
      """
      PART VII: SERVICES
      B. Program Modifications and Supports for School Personnel
       1  Seizure training, 60 min.,      nurse's office     once               03/01/27     03/27
          for Mr. Ode
      C. Special Education Services
                                     Direct (D)    Location of     Extent/Frequency     Initiation   Ends
                                     Indirect (I)  Services        per                  Date
                                                   GEE / SEE
       1  Reading                    D             SEE             150 min. per week    02/15/2027   02/10/2028
       2  Written expression         D             GEE             60 min. per week     02/15/2027   02/10/2028
       3  Math                       I             GEE             20 min. per month    02/15/2027   05/20/2027
      D. Related Services
       1  Speech-Language Therapy    D             SEE             3 sessions of 25     02/15/2027   02/10/2028
                                                                   min. per month
       2  Transportation             No - walks to school
      Services in the 2/12/2026 IEP were Reading 90 min. per week and Speech 2 x 25 min. per month.
      """, named: "a.txt")
    #expect(draft.staffSupports.count == 1)
    #expect(
      draft.services.map(\.name?.value) == [
        "Reading", "Written expression", "Math", "Speech-Language Therapy",
      ])
    #expect(draft.services.map(\.amounts.first?.totalMinutes) == [150, 60, 20, 75])
    #expect(
      draft.services.map(\.setting) == [
        .specialEducation, .regularClass, .regularClass, .specialEducation,
      ])
    #expect(draft.services.map(\.delivery) == [.direct, .direct, .indirect, .direct])
  }

  @Test(arguments: [["1", "2"], ["4.", "5."], ["2", "1"], ["", ""]])
  func aNumberIsNoName(numbers: [String]) throws {
    let draft = try Drafts.read(
      """
      # Special Education Services

      |= | | Location | Frequency | Begin date |
      | \(numbers[0]) | Reading | Resource room | 100 minutes per week | 02/15/2027 |
      | \(numbers[1]) | Counseling | Office | 30 minutes per week | 02/15/2027 |
      """)
    #expect(draft.services.map(\.name?.value) == ["Reading", "Counseling"])
    #expect(draft.services.map(\.amounts.first?.totalMinutes) == [100, 30])
  }

  @Test func aCountOfRowsIsNoPartOfASupport() throws {
    let draft = try Drafts.read(
      """
      # Accommodations

      |= | | Location | Frequency |
      | 1 | Textbook read aloud by computer | Science | Each chapter |
      | 2 | Large print | All classes | Daily |
      """)
    #expect(
      draft.accommodations.map(\.text.value) == ["Textbook read aloud by computer", "Large print"])
  }

  @Test func aLetteredQuestionGoesOnBelow() throws {
    let draft = try Drafts.read(
      """
      SPECIAL FACTORS
      A. Does the student need assistive technology devices or services?       ___ Yes  _X_ No
      B. Does the student have communication needs?                            ___ Yes  _X_ No
      C. Does the student show behavior that impedes his/her learning or the
         learning of others?                                                   _X_ Yes  ___ No
      D. Does the student have limited English proficiency?                    ___ Yes  _X_ No
      """, named: "a.txt")
    #expect(draft.specialFactors.map(\.answer.value) == [.no, .no, .yes, .no])
  }

  @Test(
    arguments: [
      ("D/I", "D", .direct), ("Direct/Indirect", "I", .indirect),
      ("Direct (D) / Consult (C)", "C", .indirect),
      ("Direct/Indirect", "C", .unknown), ("Location", "D", .unknown), ("Direct/Indirect", "X", .unknown),
    ] as [(String, String, Service.Delivery)])
  func aLetterIsWhatItsHeadSays(head: String, cell: String, delivery: Service.Delivery) throws {
    let draft = try Drafts.read(
      """
      # Special Education Services

      |= Service | \(head) | Frequency | Begin date |
      | Reading | \(cell) | 100 minutes per week | 02/15/2027 |
      """)
    #expect(draft.services.map(\.delivery) == [delivery])
  }

  @Test(
    arguments: [
      ("1,200 minutes per quarter", 1200, nil), ("150 minutes per week", 150, nil),
      ("2 sessions of 30 minutes per month", 60, 30), ("30 minutes, 2 times per week", 60, 30),
    ] as [(String, Decimal, Decimal?)])
  func aCellSaysItselfWhatItsMinutesAreOf(cell: String, total: Decimal, each: Decimal?) throws {
    let draft = try Drafts.read(
      """
      # Special Education Services

      |= Service | Beginning Date | Frequency (Min/Session) | Location |
      | Study skills | 02/15/2027 | \(cell) | Resource room |
      """)
    #expect(draft.services.map(\.amounts.first?.totalMinutes) == [total])
    #expect(draft.services.map(\.amounts.first?.minutesPerSession) == [each])
  }

  @Test(
    arguments: [
      ("Services in the 2/12/2026 IEP were Reading 90 min. per week.", []),
      ("Minutes of the last plan (2/12/2026) were: Reading 90 min. per week.", []),
      ("Services: Reading 90 min. per week.", [90]),
    ] as [(String, [Decimal])])
  func whatADatedPlanGaveIsPast(line: String, minutes: [Decimal]) throws {
    let draft = try Drafts.read("# Special Education Services\n\n\(line)\n", named: "a.md")
    #expect(draft.services.compactMap(\.amounts.first?.totalMinutes) == minutes)
  }

  // MARK: placement, tests, notice

  @Test(
    arguments: [
      ("[X] In general education class 80% or more of the school day (88%)", 88),
      ("[X] In the regular class 80% or more of the day (91%)", 91),
      ("[X] In special education class 60% or more of the day (66%)", nil),
      ("[X] Not in general education class (66%)", nil), ("[X] In general education class 80% or more", nil),
      ("[ ] In general education class 80% or more (88%)", nil),
    ] as [(String, Decimal?)])
  func theShareStandsBehindTheBox(line: String, share: Decimal?) throws {
    let draft = try Drafts.read("# Least Restrictive Environment\n\n\(line)   [ ] 40%-79%\n", named: "a.md")
    #expect(draft.placement?.percentInRegularClass?.value == share)
  }

  @Test func standardConditionsAreThoseOfAll() throws {
    let draft = try Drafts.read(
      """
      STATEWIDE TESTING
       Assessment                   Standard      Standard w/            Alternate
                                    conditions    accommodations
       State test of English        ___           _X_                    ___
       State test of math           _X_           ___                    ___
      """, named: "a.txt")
    #expect(draft.assessments.map(\.participation.value) == [.withAccommodations, .regular])
  }

  @Test func theBasisOfANoticeIsItsInformation() throws {
    let draft = try Drafts.read(
      "# Prior Written Notice\n\nAction refused: A tutor.\n\nBasis: probes, teacher notes.\n", named: "a.md")
    #expect(draft.notice.filter { $0.item == .information }.map(\.text.value) == ["probes, teacher notes."])
  }
}
