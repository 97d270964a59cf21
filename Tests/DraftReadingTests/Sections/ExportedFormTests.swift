import IEPModel
import Testing

@testable import DraftReading

/// Layouts in which programs write a form out: tables of questions, labels over values, boxes around prose, headings inside a
/// goal; each with what must not be taken for it.
@Suite struct ExportedFormTests {
  private func read(_ text: String, _ name: String = "a.txt") throws -> IEPDraft {
    try Drafts.read(text, named: name)
  }

  @Test func aTableOfQuestions() throws {
    let draft = try read(
      """
      # Individualized Education Program

      | Question | Answer |
      |---|---|
      | Student's name | Ana Ruiz |
      | IEP begins / ends | 02/09/2026 – 02/03/2027 |
      | Who was at the meeting? | Ana Ruiz – student<br>Lou Ruiz – parent<br>Kim Day – special education teacher |
      | What is the student good at? | Ana remembers names and sings in choir. |
      | Does behavior get in the way? | No |
      | Is she an English learner? | No |
      | Does she have communication needs? | Yes – speaks in short sentences |
      | Annual goal 1 (reading) | **Baseline:** 12 signs<br>**Goal:** By 02/03/2027, Ana will read aloud at least 40 signs on 2 of 3 probes.<br>**Objectives:** (a) 20 signs by 06/2026; (b) 30 signs by 11/2026 |
      | Related services | **Speech therapy** – 60 minutes per month – speech room – SLP<br>**Occupational therapy** – dismissed 2/2025, no longer a service |
      | Time in the regular class | 38 % of the week |
      """, "a.md")
    #expect(draft.dates.start?.value == "2026-02-09" && draft.dates.end?.value == "2027-02-03")
    #expect(draft.team.map(\.name?.value) == ["Ana Ruiz", "Lou Ruiz", "Kim Day"])
    #expect(draft.specialFactors.map(\.factor) == ["behavior", "limitedEnglish", "communication"])
    #expect(draft.specialFactors.map(\.answer.value) == [.no, .no, .yes])
    #expect(draft.goals.count == 1 && draft.goals.first?.objectives.count == 2)
    #expect(draft.services.map(\.name?.value) == ["Speech therapy"])
    #expect(draft.placement?.percentInRegularClass?.value == 38)
  }

  @Test func anAnswerOfMoreWordsIsNoFactor() throws {
    let draft = try read(
      """
      IEP
      Student: Ana Ruiz

      PRESENT LEVELS
      Behavior: No change since fall.
      """)
    #expect(draft.specialFactors.isEmpty)
  }

  @Test func labelsOverValuesThatNobodyKnows() throws {
    let draft = try read(
      """
      INDIVIDUALIZED EDUCATION PROGRAM (IEP)

      Student Name                    Birthdate            Grade
      Ana Ruiz                        05/17/2016           4

      Next Annual IEP                 Original SpEd Entry Date
      03/09/2027                      04/05/2021
      """)
    #expect(draft.student.name?.value == "Ana Ruiz" && draft.student.dateOfBirth?.value == "2016-05-17")
    #expect(draft.dates.annualReview?.value == "2027-03-09")
  }

  @Test func headingsInsideAGoal() throws {
    let draft = try read(
      """
      ## Measurable Annual Goals

      ### 1. Goal # 1 — Specific goal focus: Coping

      #### Current performance level

      Used a strategy 2 of 10 times.

      #### Goal

      By 11/09/2026, Ana will use a taught strategy before asking to leave.

      #### Criteria

      In 8 of 10 opportunities.

      #### Person responsible

      School counselor

      #### Benchmarks/Objectives

      1. By April 2026, use a strategy in 4 of 10 opportunities.
      2. By June 2026, use a strategy in 6 of 10 opportunities.

      ### 2. Goal # 2 — Specific goal focus: Math

      #### Goal

      Ana will finish 85% of problems.
      """, "a.md")
    #expect(draft.goals.map(\.area?.value) == ["Coping", "Math"])
    #expect(draft.goals.first?.label?.value == "Goal # 1")
    #expect(draft.goals.first?.criteria.first?.value == 8 && draft.goals.first?.baseline?.value == 2)
    #expect(draft.goals.first?.responsible?.value == "School counselor")
    #expect(draft.goals.map(\.objectives.count) == [2, 0])
  }

  @Test func boxesDrawnAroundProse() throws {
    let draft = try read(
      """
      ANNUAL GOALS

      +----------------------------------------------------------------------+
      | Goal #1    Area: Transitions                                         |
      +----------------------------------------------------------------------+
      | Baseline: moves on in 3 of 10 transitions                            |
      | Goal: When shown his picture schedule, Leo will move to the next     |
      | activity within 1 minute in 8 of 10 transitions.                     |
      | How progress is measured: transition chart                           |
      |   Benchmark 1: 5 of 10 transitions by March 2026                     |
      +----------------------------------------------------------------------+
      """)
    let goal = try #require(draft.goals.first)
    #expect(draft.goals.count == 1 && goal.area?.value == "Transitions")
    #expect(goal.behavior?.value.hasPrefix("move to the next activity") ?? false)
    #expect(goal.methods.map(\.value) == ["transition chart"] && goal.objectives.count == 1)
  }

  @Test func aGoalBesideItsArea() throws {
    let draft = try read(
      """
      ANNUAL GOALS

      Area of Need                            Measurable Annual Goal # 1
      Language                                By 03/09/2027, Leo will answer "why" questions with
                                              80% accuracy in 3 out of 4 sessions as measured by SLP data.
      Baseline                                35% accuracy

      Area of Need                            Measurable Annual Goal # 2
      Reading                                 By 03/09/2027, Leo will read aloud 100 words correct
                                              per minute on 3 consecutive probes as measured by teacher records.
      Baseline                                71 words correct per minute
      """)
    #expect(draft.goals.map(\.area?.value) == ["Language", "Reading"])
    #expect(draft.goals.map(\.criteria.first?.value) == [80, 100])
    #expect(draft.goals.map(\.baseline?.value) == [35, 71])
  }

  @Test func aTitleBelowTheLastRow() throws {
    let draft = try read(
      """
      ACCOMMODATIONS

      Program Accommodations                         Start Date     End Date      Location
      Visual directions along with spoken ones       03/11/2026     03/09/2027    All classes
      Word bank for written work                     03/11/2026     03/09/2027    All classes
      Program Modifications
      None
      """)
    #expect(
      draft.accommodations.map(\.text.value)
        == ["Visual directions along with spoken ones", "Word bank for written work"])
    // A name over two lines is one.
    let one = try read(
      """
      ACCOMMODATIONS

      Accommodation                                  Start Date     End Date      Location
      Visual directions along with spoken            03/11/2026     03/09/2027    All classes
      ones
      Word bank for written work                     03/11/2026     03/09/2027    All classes
      """)
    #expect(one.accommodations.first?.text.value == "Visual directions along with spoken ones")
  }

  @Test func aMethodOverTwoLines() throws {
    let draft = try read(
      """
      ANNUAL GOALS

      Goal #1    Area: Behavior
      Goal: Leo will move on within 1 minute in 8 of 10 transitions.
      How progress is measured: transition chart kept by special
      education teacher
      """)
    let methods = draft.goals.first?.methods.map(\.value) ?? []
    #expect(methods.contains { $0.hasPrefix("transition chart") })
  }

  @Test func columnsOfBoxes() throws {
    let draft = try read(
      """
      STATEWIDE ASSESSMENTS
      CAASPP English Language Arts            CAASPP Mathematics
      [ ] Without accommodations              [X] Without accommodations
      [X] With accommodations                 [ ] With accommodations

      SPECIAL FACTORS
      Is the student blind or visually impaired?     Is the student deaf or hard of hearing?
      [ ] Yes  [X] No                                [X] Yes  [ ] No
      """)
    #expect(draft.assessments.map(\.participation.value) == [.withAccommodations, .regular])
    #expect(draft.specialFactors.map(\.answer.value) == [.no, .yes])
  }

  @Test func aQuestionOverTwoLinesAboveItsMark() throws {
    let draft = try read(
      """
      SPECIAL FACTORS
                                                                   Yes    No
        Is the student blind or visually impaired?                 ☐      ☑
        Does the student have communication needs that could
        impede learning?                                           ☑      ☐
        Is the student deaf or hard of hearing?                    ☐      ☑
      """)
    #expect(draft.specialFactors.map(\.factor) == ["braille", "communication", "deafOrHardOfHearing"])
    #expect(draft.specialFactors.map(\.answer.value) == [.no, .yes, .no])
  }

  @Test(
    arguments: [
      "- We looked at a 1:1 aide and decided against it.",
      "- Music therapy was asked about. The class has music daily.",
      "Prior IEP (2024-25), for reference:\n\n- Speech, 30 min x 1 per week",
    ]) func helpThatIsNotGiven(line: String) throws
  {
    let draft = try read("SERVICES\n\n\(line)\n")
    #expect(draft.services.isEmpty)
  }

  @Test func beginAndEndInOneCell() throws {
    let draft = try read(
      """
      ## Services

      | Service | Amount | Begin / End |
      |---|---|---|
      | Speech therapy | 30 min per week | 01/26/2026<br>05/22/2026 |
      """, "a.md")
    #expect(draft.services.first?.start?.value == "2026-01-26")
    #expect(draft.services.first?.end?.value == "2026-05-22")
  }

  @Test(
    arguments: [
      ("She is in general education about 83% of the time.", 83),
      ("Is she removed? ☐ No ☒ Yes – she is in general education 83% of the day.", 83),
      ("She is out of general education 17% of the day.", nil),
    ] as [(String, Decimal?)]) func shares(text: String, percent: Decimal?) throws
  {
    let draft = try read("LEAST RESTRICTIVE ENVIRONMENT\n\n\(text)\n")
    #expect(draft.placement?.percentInRegularClass?.value == percent)
  }

  @Test func whatOtherPartsSayInASentence() throws {
    let draft = try read(
      """
      GOALS

      Goal 1, math. Right now she gets 58% right. Ana will solve 8 of 10 problems correctly.

      Goal 2, reading. Ana will read 80 words correct per minute. She got 42 of 100 in May.

      EXTENDED SCHOOL YEAR

      Not needed. Ana would be in general education for 84% of her week. I send progress on the goals home 4 times a year.
      """)
    #expect(draft.placement?.percentInRegularClass?.value == 84 && draft.progressReports?.times == 4)
    #expect(draft.goals.map { $0.baseline != nil } == [true, true])
  }

  @Test func twoTestsInASentence() throws {
    let draft = try read(
      """
      STATE TESTS

      He will take the STAAR Reading test with no accommodations and the STAAR Math test with accommodations.
      """)
    #expect(draft.assessments.map(\.participation.value) == [.regular, .withAccommodations])
  }

  @Test func aTitleThatIsASentence() throws {
    let draft = try read(
      """
      IEP draft for Ana Ruiz, 7th grade, Larkin Middle School
      written for the meeting on March 19, 2026. Still a draft!

      Her eligibility is Other Health Impairment (the evaluation did not find a reading disability).

      GOALS WE'D LIKE TO SET

      Goal 1, work completion. Right now she turns in 58% of assignments. By March 18, 2027, Ana will turn in 85% of assignments.
      """)
    #expect(draft.student.name?.value == "Ana Ruiz" && draft.student.grade?.value == "7")
    #expect(draft.kind == .iep && draft.status?.value == .draft)
    #expect(draft.student.disabilities.map(\.category) == [.otherHealthImpairment])
    #expect(draft.goals.map(\.area?.value) == ["work completion"])
  }

  @Test func percentilesBehindTheirLetters() throws {
    let draft = try read(
      "EVALUATION RESULTS\n\nWoodcock-Johnson IV: Broad Reading 58 (PR 0.3), Broad Mathematics 92 (PR 30).\n")
    #expect(draft.scores.map(\.value) == [58, 92])
    #expect(draft.scores.map(\.percentile) == [Decimal(3, scale: 1), 30])
    #expect(draft.scores.map(\.kind) == [.standardScore, .standardScore])
  }

  @Test func classesOfAPage() throws {
    let page = """
      <html><head><style>.c5{text-decoration:line-through}.c1{color:red}@media print{.c2{display:none}}</style></head>
      <body><h1>IEP</h1><h2>Accommodations</h2><ul><li><span class="c2">Extra time</span></li>
      <li><span class="c1 c5">Weighted lap pad</span></li><li><span class="c1">Large print</span></li></ul></body></html>
      """
    #expect(try read(page, "a.html").accommodations.map(\.text.value) == ["Extra time", "Large print"])
  }
}
