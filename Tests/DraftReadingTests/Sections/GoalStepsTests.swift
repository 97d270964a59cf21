import IEPModel
import Testing

@testable import DraftReading

/// Steps toward a goal: under any name, in lists and in small tables.
@Suite struct GoalStepsTests {
  @Test(arguments: [
    "Short-term objectives or benchmarks:", "Short-term objectives:", "Benchmarks or short-term objectives:",
    "Objectives/Benchmarks for this goal:", "STOs:", "Benchmarks:", "Steps toward this goal:",
  ])
  func linesUnderTheirNameAreSteps(title: String) throws {
    let draft = try Drafts.read(
      """
      ANNUAL GOALS
      Goal # 1    Area: Writing
      Measurable Annual Goal: By October 2027, given a prompt, Mia will write 28 correct words on 3 of 4 prompts.
      \(title)
         1. By January 2027 Mia will write 18 correct words.
         2. By April 2027 Mia will write 23 correct words.
      Evaluation procedure: writing probes

      Goal # 2    Area: Reading
      Measurable Annual Goal: By October 2027, Mia will read 90 words per minute.
      """, named: "a.txt")
    #expect(draft.goals.map(\.area?.value) == ["Writing", "Reading"])
    #expect(draft.goals.first?.objectives.map(\.criteria.first?.value) == [18, 23])
    #expect(draft.goals.first?.objectives.map(\.timeframe?.by) == ["2027-01", "2027-04"])
    #expect(draft.goals.first?.methods.map(\.value) == ["writing probes"])
  }

  @Test(arguments: ["Objectives:", "**STOs:**"])
  func lettersAreStepsAsNumbersAre(title: String) throws {
    let draft = try Drafts.read(
      """
      # Annual goals

      Goal 1: By October 2027, given a prompt, Mia will write 28 correct words on 3 of 4 prompts.

      \(title)

      a. By January 2027, Mia will write 18 correct words.
      b. By April 2027, Mia will write 23 correct words.

      Goal 2: By October 2027, Mia will ask for help.

      \(title)

      a. By January 2027, Mia will ask for help 1 time.

      b. By April 2027, Mia will ask for help 2 times.
      """, named: "a.md")
    #expect(draft.goals.map(\.label?.value) == ["Goal 1", "Goal 2"])
    #expect(draft.goals.map { $0.objectives.map(\.label?.value) } == [["a", "b"], ["a", "b"]])
    #expect(draft.goals.map { $0.objectives.map(\.criteria.first?.value) } == [[18, 23], [1, 2]])
    #expect(draft.goals.first?.objectives.map(\.timeframe?.by) == ["2027-01", "2027-04"])
  }

  @Test func theListBelowTheirNameHoldsNoGoals() throws {
    let draft = try Drafts.read(
      """
      ## Annual goals

      - **Goal 1:** By October 2027, given a prompt, Mia will write 28 correct words on 3 of 4 prompts.
      - **Measured By:** Writing probes

      **Objectives:**

      - By January 2027, Mia will write 18 correct words.
      - By April 2027, Mia will write 23 correct words.

      - **Goal 2:** By October 2027, Mia will read 90 words per minute.
      """, named: "a.md")
    #expect(draft.goals.map(\.label?.value) == ["Goal 1", "Goal 2"])
    #expect(draft.goals.first?.objectives.map(\.criteria.first?.value) == [18, 23])
  }

  @Test(arguments: [
    "STO 1: by January 2027 will write 18 correct words",
    "Objectives:\n   - by January 2027 will write 18 correct words",
  ])
  func theNextItemOfTheGoalsListIsAGoal(step: String) throws {
    let draft = try Drafts.read(
      """
      ANNUAL GOALS
      1) Writing: By October 2027, given a prompt, Mia will write 28 correct words on 3 of 4 prompts.
         \(step)
      2) Reading: By October 2027, given a text, Mia will read 90 words per minute.
      """, named: "a.txt")
    #expect(draft.goals.map(\.area?.value) == ["Writing", "Reading"])
    #expect(draft.goals.map(\.objectives.count) == [1, 0])
  }

  @Test func whatOthersReachIsNoStep() throws {
    let draft = try Drafts.read(
      """
      # Annual goals

      Goal 1: By October 2027, Mia will read 90 words per minute.

      Fall benchmark: 72 words per minute

      Short-term objectives or benchmarks: [x] The parent has determined these are not necessary for this goal.
      """, named: "a.md")
    #expect(draft.goals.map(\.objectives.count) == [0])
  }

  @Test func aTableBelowTheRowOfAGoalHasItsSteps() throws {
    let draft = try Drafts.read(
      """
      ## Goals and Objectives/Benchmarks

      ### Goal 1 – Self-regulation

      | Annual goal | Present level | Evaluation procedure | Mastery date |
      |---|---|---|---|
      | When upset, Leo will use the pass, with no more than 1 exit per week for 6 consecutive weeks. | 6 exits per week | exit log | 3-3-2028 |

      | Benchmark | Criteria | Target date | Date mastered |
      |---|---|---|---|
      | 1. exits per week | no more than 4 | 5-21-2027 | |
      | 2. exits per week | no more than 2 | 10-15-2027 | |
      | | | | |

      ### Goal 2 – Work

      | Annual goal | Present level | Evaluation procedure | Mastery date |
      |---|---|---|---|
      | Given a sheet, Leo will turn in 20 of 24 assignments for two consecutive nine weeks. | 11 of 24 | grade book | 12-17-2027 |

      | Objective | Criteria | Target date |
      |---|---|---|
      | Leo will turn in assignments | 14 of 24 | 5-21-2027 |
      """, named: "a.md")
    #expect(draft.goals.map(\.timeframe?.by) == ["2028-03-03", "2027-12-17"])
    #expect(draft.goals.map(\.consistency?.count) == [6, 2])
    let steps = draft.goals.flatMap(\.objectives)
    #expect(steps.map(\.label?.value) == ["1", "2", nil])
    #expect(steps.map(\.criteria.first?.value) == [4, 2, 14])
    #expect(steps.map(\.criteria.first?.comparison) == [.atMost, .atMost, .atLeast])
    #expect(steps.map(\.timeframe?.by) == ["2027-05-21", "2027-10-15", "2027-05-21"])
  }

  @Test func columnsOfAPageMayHoldTheSteps() throws {
    let draft = try Drafts.read(
      """
      MEASURABLE ANNUAL GOALS

      Measurable Annual Goal 1       Area of Need: Early literacy
      Given 52 letter cards, Ana will name at least 40 of 52 letters on three consecutive checks by 09/14/2027.
         STIO/B                                              Target date     Mastered
         1.1  Name 18 of 52 letters                          12/18/2026      ____
         1.2  Name 30 of 52 letters                          05/21/2027      ____
         ___  ______________________________                 __________      ____

      Measurable Annual Goal 2       Area of Need: Communication
      During play, Ana will use sentences of four words 10 times in a 15 minute sample by 09/14/2027.  (Present: 2 times)
         STIO/B                                              Target date     Mastered
         2.1  4 times in a sample                            12/18/2026      ____
      """, named: "a.txt")
    #expect(draft.goals.map(\.objectives.count) == [2, 1])
    let steps = draft.goals.flatMap(\.objectives)
    #expect(steps.map(\.label?.value) == ["1.1", "1.2", "2.1"])
    #expect(steps.map(\.criteria.first?.value) == [18, 30, 4])
    #expect(steps.map(\.timeframe?.by) == ["2026-12-18", "2027-05-21", "2026-12-18"])
    #expect(draft.goals.last?.baseline?.value == 2)
  }

  @Test func whatAllStepsAreMeasuredByMeasuresTheirGoal() throws {
    func draft(_ second: String) throws -> IEPDraft {
      try Drafts.read(
        """
        # Annual goals

        Goal 1: By 02/02/2028, Leo will add with 85% accuracy.

        |= Short Term Objectives/Benchmarks | Assessment of Progress: measured by | When |
        | By 06/15/2027: 50% accuracy | fact probe | weekly |
        | By 11/12/2027: 70% accuracy | \(second) | weekly |
        """)
    }
    #expect(try draft("fact probe").goals.map { $0.methods.map(\.value) } == [["fact probe"]])
    #expect(try draft("work samples").goals.map { $0.methods.map(\.value) } == [[]])
    #expect(try draft("work samples").goals.map(\.schedule?.value) == ["weekly"])
  }

  /// The target below a step is the step's, where the goal has one of its own; where it has none, it is the goal's.
  @Test(arguments: [
    (
      "read the list aloud with no more than 2 errors on 4 of 5 lists.", "maximum 2",
      ["ratio 16", "ratio 17"]
    ),
    ("read the list aloud.", "ratio 16", []),
  ])
  func targetsBelowSteps(sentence: String, target: String, steps: [String]) throws {
    let draft = try Drafts.read(
      """
      ANNUAL GOALS
      Goal 1
      Goal Statement: Given words, Tamsin will \(sentence)
      Short-Term Objectives:
      1. Given words with closed syllables, Tamsin will read the words aloud.
         Evaluation Criteria: 16/20 words
         Evaluation Procedures: data charts     Schedule: monthly
      2. Given words with open syllables, Tamsin will read the words aloud.
         Evaluation Criteria: 17/20 words
         Evaluation Procedures: data charts     Schedule: monthly
      """, named: "a.txt")
    func said(_ goal: Goal) -> [String] {
      goal.criteria.map { "\($0.kind.rawValue) \($0.value)" }
    }
    let goal = try #require(draft.goals.first)
    #expect(said(goal).last == target)
    #expect(goal.objectives.flatMap(said) == steps)
    #expect(goal.schedule?.value == "monthly")
  }

  @Test func aTableBelowTheNameOfStepsHoldsThem() throws {
    let draft = try Drafts.read(
      """
      # Annual goals

      ### Goal 1

      Goal: Mia will write 28 correct words on 3 of 4 prompts.

      **Short-term objectives:**

      | Description | Target date |
      |---|---|
      | Mia will write 18 correct words in class. | 1/15/2027 |
      | Mia will write 23 correct words in class. | 4/15/2027 |
      """, named: "a.md")
    #expect(draft.goals.count == 1)
    #expect(draft.goals.first?.objectives.map(\.criteria.first?.value) == [18, 23])
    #expect(draft.goals.first?.objectives.map(\.timeframe?.by) == ["2027-01-15", "2027-04-15"])
  }

  @Test(arguments: [
    ("☐ Tests ☒ Work samples ☒ Observation", ["Work samples", "Observation"]),
    ("☐ Tests ☒ Work samples ☐ Observation", ["Work samples"]),
  ])
  func eachBoxIsAWayToCheck(boxes: String, methods: [String]) throws {
    let draft = try Drafts.read(
      """
      # Annual goals

      Goal 1: Mia will write 28 correct words on 3 of 4 prompts.

      Methods: \(boxes)
      """, named: "a.md")
    #expect(draft.goals.first?.methods.map(\.value) == methods)
  }

  @Test(
    arguments: [
      ("**2. Grammar.** When telling a story, Mia will use past-tense verbs.", "Grammar"),
      ("2. When telling a story, Mia will use past-tense verbs.", nil),
    ] as [(String, String?)])
  func anAreaBeforeTheSentenceInItsCell(cell: String, area: String?) throws {
    let draft = try Drafts.read(
      """
      # Annual goals

      | Annual Goals | Criteria | Method |
      |---|---|---|
      | \(cell) | 85% accuracy | Language sample |
      """, named: "a.md")
    #expect(draft.goals.map(\.area?.value) == [area])
    #expect(draft.goals.first?.label?.value == "2")
  }
}
