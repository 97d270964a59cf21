import IEPModel
import Testing

@testable import DraftReading

/// Whose goal an area or a baseline is of that stands between two of them.
@Suite struct GoalPlacesTests {
  @Test func whatStandsAboveTheFirstGoalStandsAboveAll() throws {
    let draft = try Drafts.read(
      """
      # Annual goals

      Area of Concern: Reading
      Baseline: 55%
      Annual Goal 1: Given a text, Leo will answer questions with 80% accuracy.
      Target date: 10/28/2027

      Area of Concern: Writing
      Baseline:
      Annual Goal 2: Given a prompt, Leo will write a paragraph with 70% accuracy.
      Target date: 6/1/2027

      Area of Concern: Behavior
      Baseline: 13 walk-outs a term
      Annual Goal 3: When upset, Leo will leave class no more than 4 times per term.
      """, named: "a.txt")
    #expect(draft.goals.map(\.label?.value) == ["Annual Goal 1", "Annual Goal 2", "Annual Goal 3"])
    #expect(draft.goals.map(\.area?.value) == ["Reading", "Writing", "Behavior"])
    #expect(draft.goals.map(\.baseline?.value) == [55, nil, 13])
    #expect(draft.goals.map(\.timeframe?.by) == ["2027-10-28", "2027-06-01", nil])
  }

  @Test func whatStandsBelowTheFirstGoalStandsBelowAll() throws {
    let draft = try Drafts.read(
      """
      # Annual goals

      Annual Goal 1: Given a text, Leo will answer questions with 80% accuracy.
      Area of Concern: Reading
      Baseline: 55%

      Annual Goal 2: Given a prompt, Leo will write a paragraph with 70% accuracy.
      Area of Concern: Writing
      Baseline: 20%
      """, named: "a.txt")
    #expect(draft.goals.map(\.area?.value) == ["Reading", "Writing"])
    #expect(draft.goals.map(\.baseline?.value) == [55, 20])
  }

  @Test func theNumberMayStandAboveAllOfIt() throws {
    let draft = try Drafts.read(
      """
      # Annual goals

      Goal # 1      Area: Writing
      Baseline: 14 words
      Measurable Annual Goal: By October 2027, Leo will write 28 correct words.

      Goal # 2      Area: Reading
      Baseline:
      Measurable Annual Goal: By October 2027, Leo will read 90 words per minute.

      Goal # 3      Area: Spelling
      Baseline: 5 words
      Measurable Annual Goal: By October 2027, Leo will spell 20 words.
      """, named: "a.txt")
    #expect(draft.goals.map(\.area?.value) == ["Writing", "Reading", "Spelling"])
    #expect(draft.goals.map(\.baseline?.value) == [14, nil, 5])
  }

  @Test(arguments: ["Area to be addressed", "Domain"])
  func aTableEachMayBeginWithTheBaseline(area: String) throws {
    func goal(_ number: Int, _ name: String, _ baseline: String, _ text: String) -> String {
      """
      <table>
      <tr><td colspan="2"><b>\(area):</b> \(name)</td></tr>
      <tr><td><b>Baseline:</b> What can this student do now?</td><td>\(baseline)</td></tr>
      <tr><td><b>Measurable Annual Goal # \(number):</b> What can we expect?</td><td>\(text)</td></tr>
      </table>
      """
    }
    let draft = try Drafts.read(
      "<h3>Annual Goals</h3>"
        + goal(1, "Transitions", "2 of 10 chances", "By 02/02/2028, Leo will move on in 8 of 10 chances.")
        + goal(2, "Math", "35% of sums within 10", "By 02/02/2028, Leo will write sums with 85% accuracy.")
        + goal(3, "Play", "", "By 02/02/2028, Leo will ask a peer to play at least 4 times per recess.")
        + goal(4, "Reading", "12 words", "By 02/02/2028, Leo will read 40 words."), named: "a.html")
    #expect(draft.goals.map(\.area?.value) == ["Transitions", "Math", "Play", "Reading"])
    #expect(draft.goals.map(\.baseline?.value) == [2, 35, nil, 12])
    #expect(draft.goals.map(\.criteria.first?.value) == [8, 85, 4, 40])
  }

  /// The label of a present level opens its part before every goal, as it does before the first.
  @Test func aFormMayRepeatThePresentLevelAboveEachGoal() throws {
    let draft = try Drafts.read(
      """
      Present Levels of Educational Performance

      Area of Concern: Mathematics
      Present Level of Educational Performance: Leo's i-Ready math was 463. He solved 4 of 15 equations.
      How does the student's disability affect access to the general education curriculum: Steps get lost.
      Baseline: 4 of 15 equations
      Annual Goal 1: Given a step card, Leo will solve equations with at least 12 of 15 correct on 3 of 4 quizzes.
      Anticipated Date of Achievement: 10/28/2027

      Area of Concern: Reading
      Present Level of Educational Performance: WJ IV Broad Reading SS 81, 10th percentile. He answers 55% of questions.
      How does the student's disability affect access to the general education curriculum: Leo reads slowly.
      Baseline: 55%
      Annual Goal 2: Given a text, Leo will answer questions with 80% accuracy across 5 consecutive passages.
      Anticipated Date of Achievement: 6/11/2027
      """, named: "a.txt")
    #expect(draft.goals.map(\.area?.value) == ["Mathematics", "Reading"])
    #expect(draft.goals.map(\.baseline?.text.value) == ["4 of 15 equations", "55%"])
    #expect(draft.goals.map(\.timeframe?.by) == ["2027-10-28", "2027-06-11"])
    #expect(draft.scores.contains { $0.value == 81 && $0.kind == .standardScore })
    #expect(draft.impact?.value == "Steps get lost. Leo reads slowly.")
  }

  /// Of several baselines above a goal no one says which is its own.
  @Test func aListOfBaselinesAboveTheGoalsIsOfNone() throws {
    let draft = try Drafts.read(
      """
      # Present levels

      Area: Reading
      Baseline: 40 words per minute

      Area: Math
      Baseline: 6 of 10 sums

      # Annual Goal 1: Reading

      By May 2027, Leo will read 90 words per minute.

      # Annual Goal 2: Math

      By May 2027, Leo will add with 80% accuracy.
      """, named: "a.md")
    #expect(draft.goals.map(\.baseline?.value) == [nil, nil])
    #expect(draft.goals.map(\.criteria.first?.value) == [90, 80])
  }

  /// The baseline of a present level is none of the goal whose own stands below it.
  @Test func aBaselineOfAPresentLevelShiftsNoOther() throws {
    let draft = try Drafts.read(
      """
      # Present Levels

      ## Reading
      Baseline: 40 words per minute

      # Goal 1: Reading fluency

      By May 2027, Leo will read 90 words per minute.

      Baseline: 45 words per minute

      # Goal 2: Math

      By May 2027, Leo will add with 80% accuracy.

      Baseline: 30%
      """, named: "a.md")
    #expect(draft.goals.map(\.baseline?.value) == [45, 30])
  }

  /// A second baseline below a goal is none of the next.
  @Test func aSecondBaselineBelongsToNoOtherGoal() throws {
    let draft = try Drafts.read(
      """
      # Annual goals

      Goal 1: By May 2027, Leo will read 90 words per minute.

      Baseline: 45 words per minute

      Baseline: 50 words per minute

      Goal 2: By May 2027, Leo will add with 80% accuracy.

      Goal 3: By May 2027, Leo will spell 20 words.

      Baseline: 6 words
      """, named: "a.md")
    #expect(draft.goals.map(\.baseline?.value) == [45, nil, 6])
  }

  @Test func anAreaBelowAGoalWithoutANumberIsItsOwn() throws {
    let draft = try Drafts.read(
      """
      # Annual goals

      Goal: By 5/1/2027, Leo will spell 20 words.

      Area: Spelling

      Goal: By 5/1/2027, Leo will read 10 words.

      Area: Reading
      """, named: "a.md")
    #expect(draft.goals.map(\.area?.value) == ["Spelling", "Reading"])
  }
}
