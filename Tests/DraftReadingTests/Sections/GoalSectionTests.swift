import IEPModel
import TestSupport
import Testing

@testable import DraftReading

/// Goals in the layouts that schools use: where one begins and ends, and what its labels and steps say.
@Suite struct GoalSectionTests {
  @Test("joins a goal in capitals that was wrapped at a margin")
  func capitals() throws {
    let goals = try Drafts.read(
      """
      # GOALS

      ANNUAL GOAL #1: READING FLUENCY
      GIVEN A SECOND GRADE PASSAGE, MIA WILL READ
      ALOUD 75 WORDS CORRECT PER MINUTE ON 3 OF 4 PROBES
      AS MEASURED BY AIMSWEB.
      BASELINE: 38 WCPM
      """
    ).goals
    #expect(goals.map(\.label?.value) == ["ANNUAL GOAL #1"])
    #expect(goals.first?.behavior?.value == "READ ALOUD")
    #expect(goals.first?.criteria.map(\.value) == [75])
    #expect(goals.first?.consistency?.of == 4)
    #expect(goals.first?.methods.map(\.value) == ["AIMSWEB"])
    #expect(goals.first?.baseline?.value == 38)
  }

  @Test(
    "knows the part by what schools call it",
    arguments: [
      "Goals for this year", "IEP Goals and Progress", "Measurable Goals and Objectives", "Proposed Goals",
    ])
  func headings(_ heading: String) throws {
    let goals = try Drafts.read("\(heading)\n\nLin will follow two-step directions in 4 of 5 tries.\n").goals
    #expect(goals.count == 1)
  }

  @Test("rows in groups under their heads are goals, and one that ends with the day it was met is none")
  func rowsInGroups() throws {
    let goals = try Drafts.read(
      """
      MEASURABLE ANNUAL GOALS

      \tAnnual Goals\tCriteria\tMethod\tSchedule
      Writing
      1\tGiven a topic, Lin will write a paragraph of 5 sentences.\t4 of 5 paragraphs\tSamples\tMonthly
      Speech
      2\tGiven a picture, Lin will ask a question about it.\t8 of 10 pictures\tLog\tWeekly

      Goals of last year
      \tGiven a text, Lin will retell it in order.\t80% over 5 weeks\tAchieved 03/27/2026
      """, named: "draft.txt"
    ).goals
    #expect(goals.map { $0.text.value.contains("retell") } == [false, false])
  }

  @Test("a line \"Goal: …\" begins the next goal")
  func goalLines() throws {
    let goals = try Drafts.read(
      """
      # Annual Goals (Math)

      - Goal: Devon will solve equations with 75% accuracy.
      - Baseline: 30%
      - Goal: Devon will name 28 shapes in 3 of 4 probes.
      - Person responsible: math teacher
      """
    ).goals
    #expect(goals.map(\.behavior?.value) == ["solve equations", "name shapes"])
    #expect(goals.map(\.baseline?.value) == [30, nil])
    #expect(goals.map(\.responsible?.value) == [nil, "math teacher"])
    #expect(goals.map(\.area?.value) == ["Math", "Math"])
  }

  @Test("a step without a verb goes the way of its goal")
  func steps() throws {
    let goals = try Drafts.read(
      """
      # Goals

      Goal 1: Omar will reduce arguing from 8 times per week to 2 or fewer times per week.

      - Objective A: 6 times per week by November 2026
      """
    ).goals
    let step = goals.first?.objectives.first?.criteria.first
    #expect(goals.first?.criteria.map(\.comparison) == [.atMost])
    #expect(step?.value == 6 && step?.comparison == .atMost && step?.kind == .maximum)
  }

  @Test("a label's list of methods is several methods, and its criterion takes the sentence's unit")
  func labels() throws {
    let goals = try Drafts.read(
      """
      # Goals

      Annual Goal: Imani will answer questions with 80% accuracy on 4 of 5 passages.
      Criteria for Mastery: 80% on 4 of 5 passages
      Method of Measurement: Teacher-made quizzes; work samples
      Schedule: Every two weeks
      """
    ).goals
    #expect(goals.first?.methods.map(\.value) == ["Teacher-made quizzes", "work samples"])
    #expect(goals.first?.criteria.map(\.unit) == ["accuracy"])
    #expect(goals.first?.schedule?.value == "Every two weeks")
  }

  @Test("a sentence on measuring after a baseline is none of it")
  func afterBaseline() throws {
    let goals = try Drafts.read(
      """
      # Goals

      Goal 1: Omar will write homework in his planner in 4 of 5 classes. Baseline: 1 of 5 classes. Progress \
      will be checked weekly by the case manager.
      """
    ).goals
    #expect(goals.first?.baseline?.text.value == "1 of 5 classes")
    #expect(goals.first?.schedule?.value == "weekly")
    #expect(goals.first?.responsible?.value == "case manager")
  }

  @Test func aGoalWithItsStartAndItsStepsInATable() throws {
    let draft = try Drafts.read(
      """
      # Annual Goals

      ### GOAL 1 — Area: Spelling

      Present level of academic achievement and functional performance: Bo spells 4 of 12 words.

      Measurable annual goal: By 5/1/2027, given 12 new words, Bo will spell the words with 75% accuracy.

      Method(s) for measuring progress: Work samples

      |= # | Measurable objectives |
      | 1.1 | Given 12 short words, Bo will spell the words with 60% accuracy. |

      ### GOAL 2 — Area: Speech

      Present level of academic achievement and functional performance: Bo says r in 20% of words.

      Measurable annual goal: By 5/1/2027, Bo will say r in 80% of words.
      """)
    #expect(draft.goals.map { $0.area?.value } == ["Spelling", "Speech"])
    #expect(draft.goals.map { $0.criteria.map(\.value) } == [[75], [80]])
    #expect(
      draft.goals.map { $0.baseline?.text.value } == ["Bo spells 4 of 12 words", "Bo says r in 20% of words"])
    #expect(draft.goals[0].objectives.map { $0.label?.value } == ["1.1"])
    #expect(draft.goals[0].methods.map(\.value) == ["Work samples"])
  }

  @Test func stepsUnderATitleInAnItem() throws {
    let goals = try Drafts.read(
      """
      # Goals

      ## Goal 1: Self-advocacy. By May 2027, Ana will ask for help in 4 of 5 tries.

      - Benchmarks / Short-Term Objectives:
      - 1a. By Jan 2027, Ana will ask in 2 of 5 tries.
      - 1b. By Apr 2027, Ana will ask in 3 of 5 tries.
      """
    ).goals
    #expect(goals.map { $0.area?.value } == ["Self-advocacy"])
    #expect(goals.map(\.objectives.count) == [2])
  }

  @Test func stepsInAColumn() throws {
    let goals = try Drafts.read(
      """
      # Goals

      |= # | Annual Goal | Short-term Objectives | Evaluation |
      | 1 | By May 2027, Ana will name 26 of 26 letters. | 21 of 26 letters by June 2026 | Weekly probe |
      | 2 | By May 2027, Ana will stop at the curb in 9 of 10 walks. | with a model, 3 of 5 walks | Checklist |
      """
    ).goals
    #expect(goals.map(\.objectives.count) == [1, 1])
    #expect(goals.map { $0.methods.map(\.value) } == [["Weekly probe"], ["Checklist"]])
  }

  @Test func aSecondStartIsThatOfTheNextGoal() throws {
    let draft = try Drafts.read(
      """
      # Annual Goals

      Baseline: 2 of 10

      Annual Goal: Ty will add in 8 of 10 tries.

      Baseline: 30%

      Annual Goal: Ty will read with 90% accuracy.
      """)
    #expect(draft.goals.map { $0.baseline?.text.value } == ["2 of 10", "30%"])
  }

  @Test func whenParentsHearInAColumn() throws {
    let draft = try Drafts.read(
      """
      # Annual Goals

      |= Measurable Annual Goal | How Measured | When periodic reports will be given to parents |
      | Ty will add in 8 of 10 tries. | Logs | Each trimester |
      | Ty will read with 90% accuracy. | Probes | Each trimester |
      """)
    #expect(draft.progressReports?.text.value == "Each trimester")
    #expect(draft.goals.count == 2)
  }
}
