import DraftReading
import IEPModel
import Testing

/// Goals that say what a child does now and will do with the same verb: "from asking … to asking …".
@Suite struct GoalDoingTests {
  static let cases = [
    GoalCase(
      "words between the verb and the number",
      """
      Rosa will increase her use of the help signal, from raising it in class or in the hall in 2 of 9 hard \
      tasks to raising it in 7 of 9 hard tasks, in each of 3 consecutive weeks.
      """,
      """
      B increase her use of the help signal
      K ratio>=7/9 hard tasks
      X 3 weeks (consecutive)
      0 2 of 9 hard tasks
      """),
    GoalCase(
      "less of it is better",
      "Omar will go from leaving the room in 6 of 10 lessons to leaving the room in 2 of 10 lessons.",
      """
      K ratio<=2/10 lessons
      0 6 of 10 lessons
      """),
    GoalCase(
      "percents, and a comma before the numbers",
      "Lena will move from packing her bag, on 30% of days, to packing her bag on 90% of days.",
      """
      K percent>=90 days
      0 30 percent
      """),
    GoalCase(
      "numbers that tell what is said are no level",
      "Rosa will move from using 2-3 word phrases to using 4-5 word sentences in 4 of 5 chances.",
      """
      B move from using 2-3 word phrases to using 4-5 word sentences
      K ratio>=4/5 chances
      """),
    GoalCase(
      "another doing is no level",
      "Omar will move from the bus to his desk in 4 of 5 mornings.",
      """
      B move from the bus to his desk
      K ratio>=4/5 mornings
      """),
    GoalCase(
      "each of so many weeks",
      "Lena will turn in 90% of her homework in each of 4 consecutive weeks.",
      """
      B turn in homework
      K percent>=90 homework
      X 4 weeks (consecutive)
      """),
  ]

  @Test("tells where the child is from what is to be reached", arguments: cases)
  func doing(_ example: GoalCase) {
    let text = GoalSketch.text(example.text)
    var goal = Goal(text: text.sourced, span: SourceSpan(0, text.count))
    GoalPhrase.read(text).fill(&goal)
    #expect(GoalSketch.lines(goal) == example.lines)
  }
}
