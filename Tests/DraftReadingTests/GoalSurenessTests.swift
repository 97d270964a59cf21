import IEPModel
import Testing

@testable import DraftReading

/// On how many of which tries a goal must hold, and what the remark behind it says of now.
@Suite struct GoalSurenessTests {
  @Test(arguments: [
    ("on 3 of the last 4 weekly probes", 3, 4, "weekly probes", false),
    ("on 3 of the last 4 weekly data points", 3, 4, "weekly data points", false),
    ("in 3 out of her last 4 sessions", 3, 4, "sessions", false),
    ("for two consecutive nine weeks", 2, nil, "nine weeks", true),
    ("for 2 consecutive 9-week grading periods", 2, nil, "9-week grading periods", true),
    ("for nine consecutive weeks", 9, nil, "weeks", true),
  ])
  func howSurely(words: String, count: Int, of: Int?, unit: String, consecutive: Bool) {
    let goal = GoalPhrase.read(
      spanned("By May 2027, Ana will read with 80% accuracy \(words)."), names: ["Ana"])
    #expect(goal.criteria.map(\.value) == [80])
    #expect(goal.consistency?.count == count)
    #expect(goal.consistency?.of == of)
    #expect(goal.consistency?.unit == unit)
    #expect(goal.consistency?.consecutive == consecutive)
  }

  @Test func theLastThingsOfASetAreNoTries() {
    let goal = GoalPhrase.read(
      spanned("By May 2027, Ana will name the last 4 words of a list."), names: ["Ana"])
    #expect(goal.consistency == nil)
    #expect(goal.criteria.isEmpty)
  }

  @Test(arguments: ["(present: 2 times)", "(now: 2 times)", "(Current: 2 times)"])
  func aRemarkSaysWhereTheChildIs(remark: String) {
    let goal = GoalPhrase.read(spanned("Ana will ask for help 10 times a day \(remark)."), names: ["Ana"])
    #expect(goal.criteria.map(\.value) == [10])
    #expect(goal.baseline?.value == 2)
  }
}
