import DraftReading
import Testing

@Suite struct GoalFlawTests {
  static let cases: [(text: String, flaws: String)] = [
    ("Ana will improve her reading.", "noCriterion noMethod noCondition unmeasurableVerb"),
    (
      "Ana will increase reading comprehension, fluency and decoding.",
      "noCriterion noMethod noCondition unmeasurableVerb twoSkills"
    ),
    ("Ana will understand fractions.", "noCriterion noMethod noCondition unmeasurableVerb"),
    ("Ana will tie her shoes.", "noCriterion noMethod noCondition"),
    ("Given a model, Ana will tie her shoes, as measured by a task checklist.", "noCriterion"),
    ("Ana will tie her shoes in 4 of 5 trials.", "noMethod noCondition"),
    ("Ana will increase reading fluency to 95 WCPM.", "noMethod noCondition"),
    ("Ana will complete 80-90% of assignments.", "noMethod noCondition"),
    ("Ana will read at Level M.", "noMethod noCondition"),
    ("Ana will arrive on time for 10 consecutive days.", "noMethod noCondition"),
    (
      "Ana will improve handwriting across 4 consecutive samples.",
      "noCriterion noMethod noCondition unmeasurableVerb"
    ),
    ("Ana will self-advocate with 80% accuracy.", "noMethod noCondition percentNotCountable"),
    ("Ana will demonstrate self-control with 80% accuracy.", "noMethod noCondition percentNotCountable"),
    ("Ana will regulate her emotions 80% of the time.", "noMethod noCondition percentNotCountable"),
    ("Ana will regulate her emotions in 80% of opportunities.", "noMethod noCondition"),
    ("Ana will improve spelling accuracy to 80%.", "noMethod noCondition"),
    ("Ana will demonstrate understanding by answering 8 of 10 questions.", "noMethod noCondition"),
    ("Ana will demonstrate the ability to tell time.", "noCriterion noMethod noCondition"),
    ("Ana will read and write sight words with 80% accuracy.", "noMethod noCondition twoSkills"),
    ("Ana will stop and think before she acts in 4 of 5 trials.", "noMethod noCondition"),
    (
      "Ana will read aloud 95 WCPM and will answer 8 of 10 questions.",
      "noMethod noCondition twoSkills"
    ),
    (
      "Ana will increase fluency from 95 to 80 WCPM.",
      "noMethod noCondition targetBelowBaseline"
    ),
    (
      "Ana will increase fluency from a baseline of 95 WCPM to 95 WCPM.",
      "noMethod noCondition targetBelowBaseline"
    ),
    ("Ana will reduce call-outs from 2 per day to 5 per day.", "noMethod noCondition targetBelowBaseline"),
    ("Ana will reduce call-outs from 5 per day to 2 per day.", "noMethod noCondition"),
    ("Given a passage, Ana will read 95 WCPM, as measured by weekly probes.", ""),
  ]

  @Test("names what is missing or loose", arguments: cases)
  func flaws(_ text: String, _ flaws: String) {
    let goal = GoalPhrase.read(GoalSketch.text(text))
    #expect(goal.vague.map(\.rawValue).joined(separator: " ") == flaws)
  }

  /// A goal, a baseline that stands elsewhere, and whether the goal is met already.
  static let baselines: [(goal: String, baseline: String, isMet: Bool)] = [
    ("Ana will read 95 WCPM.", "62 WCPM", false),
    ("Ana will read 95 WCPM.", "98 correct words per minute", true),
    ("Ana will read 95 words read correctly in one minute.", "95 WCPM", true),
    ("Ana will read with 95% accuracy.", "98%", true),
    ("Ana will read with 95% accuracy.", "98 WCPM", false),
    ("Ana will answer 8 of 10 questions.", "9 of 10 questions", true),
    ("Ana will answer 8 of 10 questions.", "4 of 5 questions", false),
    ("Ana will have no more than 2 outbursts per day.", "5 outbursts per day", false),
    ("Ana will have no more than 5 outbursts per day.", "2 outbursts per day", true),
    ("Ana will read 95 WCPM.", "unable to read", false),
  ]

  @Test("compares with a baseline in the same unit alone", arguments: baselines)
  func baseline(_ text: String, _ now: String, _ isMet: Bool) {
    let goal = GoalPhrase.read(GoalSketch.text(text))
    let baseline = BaselinePhrase.read(GoalSketch.text(now))
    #expect(goal.vague(against: baseline).contains(.targetBelowBaseline) == isMet)
  }
}
