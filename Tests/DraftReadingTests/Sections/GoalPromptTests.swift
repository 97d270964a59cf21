import IEPModel
import Testing

/// Questions of a form about a goal that are answered on their line, and what stands around goals in such forms.
@Suite struct GoalPromptTests {
  @Test func answeredQuestionsEndAtTheNext() throws {
    let draft = try Drafts.read(
      """
      MEASURABLE ANNUAL GOALS

      Goal #1 - Language
      By 9/9/2027, during play, Ann will ask for a turn in 16 of 20 tries.
      Where is the child now? 3 of 20 tries
      Benchmark A: 7 of 20 tries by 12/17/2026
      Benchmark B: 12 of 20 tries by 4/30/2027
      How will progress be measured?  [x] SLP data sheet   [ ] checklist   [ ] work sample
      How often?  weekly

      Goal #2 - Fine motor
      By 9/9/2027, Ann will cut on a line in 4 of 5 trials.
      Where is the child now? 0 of 5 trials
      How often?  monthly
      """, named: "a.txt")
    #expect(draft.goals.map(\.baseline?.value) == [3, 0])
    #expect(draft.goals.map { $0.objectives.map(\.criteria.first?.value) } == [[7, 12], []])
    #expect(
      draft.goals.first?.objectives.map(\.timeframe?.by) == ["2026-12-17", "2027-04-30"])
    #expect(draft.goals.map { $0.methods.map(\.value) } == [["SLP data sheet"], []])
    #expect(draft.goals.map(\.schedule?.value) == ["weekly", "monthly"])
  }

  @Test func aQuestionWithoutItsAnswerIsATitle() throws {
    let draft = try Drafts.read(
      """
      MEASURABLE ANNUAL GOALS

      Goal #1 - Language
      By 9/9/2027, during play, Ann will ask for a turn in 16 of 20 tries.

      How will the parents be told of progress?

      The school sends a report every quarter.
      """, named: "a.txt")
    #expect(draft.goals.map(\.text.value).count == 1)
    #expect(draft.goals.first?.schedule == nil)
    #expect(draft.goals.first?.baseline == nil)
  }

  @Test func anInstructionalPlanHoldsGoals() throws {
    let draft = try Drafts.read(
      """
      # Special Factors

      None.

      # Instructional Plan

      **Educational need area:** ☒ Academic ☐ Social **Content area:** Reading

      **Present level:** 35% accuracy

      **Measurable goal 1:** After a story, Remy will answer questions with 80% accuracy by October 5, 2027.

      | Objective / benchmark | Method of measurement | Date to be achieved | Date achieved |
      |---|---|---|---|
      | 1. Answer with 50% accuracy | story sheets | January 15, 2027 | |
      | 2. Answer with 65% accuracy | story sheets | May 14, 2027 | 5/1/2027 |
      """, named: "a.md")
    #expect(draft.goals.map(\.baseline?.value) == [35])
    #expect(draft.goals.first?.objectives.map(\.timeframe?.by) == ["2027-01-15", "2027-05-14"])
  }

  @Test func anInstructionalPlanWithoutGoalsIsNoPartOfThem() throws {
    let draft = try Drafts.read(
      """
      # Instructional Plan

      | Service | Minutes | Setting |
      |---|---|---|
      | Specialized instruction in reading | 30 min. 4 times a week | special education |

      # Annual Goals

      Goal 1: By May 2027, Remy will read 80 words a minute.
      """, named: "a.md")
    #expect(draft.goals.count == 1)
    #expect(draft.services.count == 1)
    let goals = draft.sections.filter { $0.kinds.contains(.goals) }
    #expect(goals.allSatisfy { $0.heading?.value != "Instructional Plan" })
  }

  @Test func boxesRightAboveATableOfStepsAreNoHeadOfIt() throws {
    let draft = try Drafts.read(
      """
      ANNUAL GOALS

      Goal 1                       Area: Reading Fluency
      Measurable Goal:             By January 2028, Ann will read aloud at 58 words correct per minute.
      Evaluation Method:           [ ] Observation  [X] Curriculum-Based Measurement  [ ] Portfolio  [ ] Other
      Objectives                                             Target       By
        1. read 34 words correct per minute                  34 wcpm      05/21/2027
        2. read 46 words correct per minute                  46 wcpm      10/15/2027
      """, named: "a.txt")
    #expect(draft.goals.map { $0.methods.map(\.value) } == [["Curriculum-Based Measurement"]])
    #expect(draft.goals.first?.objectives.map(\.criteria.first?.value) == [34, 46])
    #expect(draft.goals.first?.objectives.map(\.timeframe?.by) == ["2027-05-21", "2027-10-15"])
  }

  @Test(arguments: [
    (
      "In order to buy things on his own, Soren will, when shown a price, count out coins in 9 of 12 trials.",
      "when shown a price"
    ),
    (
      "In order to be safe, Soren will, given 40 words on cards, read 32 of 40 words.",
      "given 40 words on cards"
    ),
    ("In order to be safe, Soren will read 32 of 40 words.", nil),
    ("In small groups, Soren will name 8 of 10 days.", "In small groups"),
  ])
  func aPurposeIsNoCondition(text: String, condition: String?) throws {
    let draft = try Drafts.read("ANNUAL GOALS\n\nGoal 1: \(text)\n", named: "a.txt")
    #expect(draft.goals.map(\.condition?.value) == [condition])
  }

  @Test func howMuchIsSaidAtOnceIsNotHowWell() throws {
    func goal(_ text: String) throws -> Goal? {
      try Drafts.read("ANNUAL GOALS\n\nGoal 1: \(text)\n", named: "a.txt").goals.first
    }
    let both = try goal(
      "Ann will ask or comment with two or more words in sixteen of twenty tries over three sessions in a row."
    )
    #expect(both?.criteria.map(\.value) == [16])
    #expect(both?.criteria.map(\.of) == [20])
    #expect(both?.consistency?.count == 3)
    #expect(both?.consistency?.consecutive == true)
    // With a share alone, as before.
    let share = try goal("Ann will comment with two or more words in 16 of 20 tries.")
    #expect(share?.criteria.map(\.value) == [2])
    #expect(share?.consistency?.of == 20)
    // What is written is no size of what is said.
    let others = try goal("Ann will spell 10 words in 4 of 5 tries over three sessions in a row.")
    #expect(others?.criteria.map(\.value) == [10])
  }

  @Test func aDistanceFirstInAStepIsItsMeasure() throws {
    let draft = try Drafts.read(
      """
      ANNUAL GOALS

      Goal 2: By 6/11/2027, Cas will walk 150 feet without a rest on 4 out of 5 school days.

      - Objective 2a: by 01/29/2027, 90 feet without a rest on 4 out of 5 days
      - Objective 2b: 120 feet without a rest on 4 out of 5 days
      - Objective 2c: stand 5 feet away on 4 out of 5 days
      """, named: "a.md")
    let steps = draft.goals.first?.objectives ?? []
    #expect(steps.map(\.criteria.first?.value) == [90, 120, 4])
    #expect(steps.map(\.consistency?.count) == [4, 4, nil])
  }
}
