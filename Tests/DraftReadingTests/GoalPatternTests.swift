import DraftReading
import IEPModel
import Testing

/// Goals as drafts write them, slot by slot.
@Suite struct GoalPatternTests {
  /// The 70 ways in which goals are written, area by area.
  static let patterns =
    GoalReadingCases.all + GoalBehaviorCases.all + GoalSpeechCases.all + GoalMotorCases.all
    + GoalTransitionCases.all

  /// Goals in other wordings.
  static let others = GoalFormCases.all + GoalMeasureCases.all + GoalAreaCases.all

  @Test("reads every slot", arguments: patterns + others)
  func slots(_ goal: GoalCase) {
    #expect(GoalSketch.lines(GoalPhrase.read(GoalSketch.text(goal.text))) == goal.lines)
  }

  @Test("fills a goal as a careful person would", arguments: GoalTeacherCases.all + GoalFreshCases.all)
  func contract(_ example: GoalCase) {
    let text = GoalSketch.text(example.text)
    var goal = Goal(text: text.sourced, span: SourceSpan(0, text.count))
    GoalPhrase.read(text).fill(&goal)
    #expect(GoalSketch.lines(goal) == example.lines)
  }

  @Test("takes no other number for a criterion", arguments: GoalOtherNumberCases.all)
  func otherNumbers(_ goal: GoalCase) {
    let read = GoalPhrase.read(GoalSketch.text(goal.text))
    #expect(read.criteria.isEmpty)
    #expect(read.consistencies.isEmpty)
    #expect(GoalSketch.lines(read) == goal.lines)
  }

  @Test("has a case for each pattern, and many in other wordings")
  func isComplete() {
    #expect(Self.patterns.count == 70)
    #expect(Self.others.count >= 50)
  }
}
