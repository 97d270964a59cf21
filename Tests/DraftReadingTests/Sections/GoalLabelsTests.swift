import IEPModel
import Testing

@testable import DraftReading

/// The names and numbers that forms have for a goal and for what they ask about it.
@Suite struct GoalLabelsTests {
  @Test(arguments: [
    ("1. Goal – Reading", "1. Goal", "Reading"), ("2. Annual Goal: By May", "2. Annual Goal", "By May"),
    ("Goal Statement #2", "Goal Statement #2", ""),
    ("Annual Goal Statement No. 3: x", "Annual Goal Statement No. 3", "x"),
    ("Goal Statement 1 of 3: x", "Goal Statement 1 of 3", "x"),
    ("1. Goal # 4 – Reading", "Goal # 4", "Reading"),
  ])
  func aNumberMayStandBeforeOrBehindTheName(line: String, label: String, rest: String) throws {
    let text = spanned(line)
    let goal = try #require(GoalHeading.read(text))
    #expect(text[goal.label].string == label)
    #expect(text[goal.rest].string == rest)
  }

  @Test(arguments: [
    "3. Goal setting with the student", "1. Goals", "Goal statement", "2. Statement of goals",
  ])
  func otherLinesNameNoGoal(line: String) {
    #expect(!GoalHeading.matches(spanned(line)))
  }

  @Test(arguments: [
    ("Procedures for Evaluation", "goal.method"), ("Data Collection Method", "goal.method"),
    ("Measurement Tool", "goal.method"), ("Evaluation Frequency", "goal.schedule"),
    ("Personnel Responsible", "goal.responsible"), ("Deficit Area", "goal.area"),
    ("Where is the student now?", "goal.baseline"), ("Current Status", "goal.baseline"),
    ("Benchmarks or Short-Term Objectives", "goal.objective"), ("Long-Term Goal", "goal.text"),
  ])
  func moreNamesOfFormsAreKnown(label: String, fact: String) throws {
    let words = try Drafts.words.get()
    #expect(words.labels.asked(FormPhrase.normalized(spanned(label)), "goal.") == fact)
  }

  @Test func theNumberOfAFormsLineIsNoNumberOfAGoal() throws {
    func labels(_ first: Int, _ second: Int) throws -> [String?] {
      try Drafts.read(
        """
        # Annual goals

        \(first). Annual Goal: By May 2027, given a text, Leo will answer questions with 80% accuracy.

        How Measured: tests

        \(second). Annual Goal: By May 2027, given a prompt, Leo will write a paragraph with 70% accuracy.

        How Measured: work samples
        """
      ).goals.map(\.label?.value)
    }
    #expect(try labels(1, 2) == ["1. Annual Goal", "2. Annual Goal"])
    #expect(try labels(3, 3) == [nil, nil])
  }
}
