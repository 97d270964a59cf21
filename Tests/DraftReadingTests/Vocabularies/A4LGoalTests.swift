import IEPModel
import TestSupport
import Testing

@testable import DraftReading

/// Where a goal's sentence is found, and what the numbers beside it add.
@Suite struct A4LGoalTests {
  static func step(_ text: String, id: String = "", metric: String = "") -> String {
    """
    <measurableObjective>\(id.isEmpty ? "" : "<identifier>\(id)</identifier>")<measurement><criterion>
    \(text.isEmpty ? "" : "<description>\(text)</description>")<metric>\(metric)</metric></criterion></measurement></measurableObjective>
    """
  }

  static func steps(_ steps: String...) -> String {
    "<measurableObjectiveList>\(steps.joined())</measurableObjectiveList>"
  }

  @Test func theSentenceStandsInSeveralPlaces() throws {
    let more =
      "<goalType><category>Reading</category><additionalInformation>Ana will read.</additionalInformation></goalType>"
    let one = try VocabularyReading.goal(more + Self.steps(Self.step("Ana will spell.", id: "G1")))
    #expect(one.goals.map(\.text.value) == ["Ana will spell."] && one.goals[0].label?.value == "G1")
    #expect(one.goals[0].area?.value == "Reading")
    #expect(one.keptWords(in: .goals) == ["# G1", "More about this goal: Ana will read."])
    let alone = try VocabularyReading.goal(more)
    #expect(alone.goals.map(\.text.value) == ["Ana will read."])
    let several = try VocabularyReading.goal(
      more + Self.steps(Self.step("Step one.", id: "A"), Self.step("Step two.")))
    #expect(several.goals.map(\.text.value) == ["Ana will read."])
    #expect(several.goals[0].objectives.map(\.text.value) == ["Step one.", "Step two."])
    let noSentence = try VocabularyReading.goal(Self.steps(Self.step("Step one."), Self.step("Step two.")))
    #expect(noSentence.goals.map(\.text.value) == ["Step one."] && noSentence.goals[0].objectives.count == 1)
  }

  @Test func whereTheChildIsNowIsNoGoal() throws {
    let draft = try VocabularyReading.goal("<currentStatus>42 words per minute</currentStatus>")
    #expect(draft.goals.isEmpty)
    #expect(draft.keptWords == ["# About one goal", "Where your child is now: 42 words per minute"])
    let goal = try VocabularyReading.goal(
      "<currentStatus>42 words per minute</currentStatus>" + Self.steps(Self.step("Ana will read.")))
    #expect(goal.goals[0].baseline?.value == 42)
  }

  static let percent = "<accuracyPercentEvaluation>80</accuracyPercentEvaluation>"
  static let trials =
    "<trialCountEvaluation><successCount>4</successCount><attemptCount>5</attemptCount></trialCountEvaluation>"

  @Test(
    arguments: [
      // The sentence says nothing: the numbers are the criterion.
      ("Ana will say the sound.", percent, "at least 80%", nil, []),
      ("Ana will say the sound.", trials, "at least 4 of 5", nil, []),
      ("Ana will say the sound.", percent + trials, "at least 80%", "4 of 5 trials", []),
      // It says the same: nothing is said twice.
      (
        "Ana will say the sound with 80% accuracy in 4 of 5 trials.", percent + trials, "with 80% accuracy",
        "in 4 of 5 trials", []
      ),
      // It says something else: both stand there.
      (
        "Ana will say the sound with 90% accuracy.", percent, "with 90% accuracy", nil,
        ["Percent to reach: 80"]
      ),
      (
        "Ana will say the sound.", "<accuracyPercentEvaluation>most</accuracyPercentEvaluation>", nil, nil,
        ["Percent to reach: most"]
      ),
    ] as [(String, String, String?, String?, [String])])
  func numbersFillWhatTheSentenceLeavesOpen(
    text: String, metric: String, criterion: String?, consistency: String?, words: [String]
  ) throws {
    let draft = try VocabularyReading.goal(Self.steps(Self.step(text, metric: metric)))
    let goal = try #require(draft.goals.first)
    #expect(goal.criteria.map(\.text.value) == (criterion.map { [$0] } ?? []))
    #expect(goal.consistency?.text.value == consistency)
    #expect(draft.keptWords(in: .goals).filter { !$0.hasPrefix("#") } == words)
  }

  @Test func threeInARowIsThreeOfThree() throws {
    let draft = try VocabularyReading.goal(
      Self.steps(
        Self.step(
          "Ana will read 78 words correct per minute on 3 probes in a row.",
          metric:
            "<trialCountEvaluation><successCount>3</successCount><attemptCount>3</attemptCount></trialCountEvaluation>"
        )))
    #expect(draft.goals[0].consistency?.consecutive == true && draft.keptWords == [])
  }
}
