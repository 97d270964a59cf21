import IEPModel
import Testing

@testable import DraftReading

/// Scores in cells that say more than a number, and beside cells that name their test.
@Suite struct ScoreCellTests {
  private func scores(_ text: String, _ name: String = "a.md") throws -> String {
    try Drafts.read(text, named: name).scores.map(ScoreSketch.line).joined(separator: "; ")
  }

  @Test func `a result with its name, its value and its percentile keeps all three, line by line`() throws {
    let text = """
      INDIVIDUALIZED EDUCATION PROGRAM
      Student: Ana Ruiz

      PRESENT LEVELS

      Performance Summary
      Area                  Source / Date                    Result
      Communication         PLS-5, 04/2025                   Total Language 72 (3rd percentile)
                                                             Auditory Comprehension 76 (5th percentile)
      Letters               teacher check, 09/2026           9 of 52 letters
      Reading               WIAT-4, 04/2025                  Word Reading 80 (9th percentile)
      Writing               portfolio, 04/2025               Grade 3 paragraph, 72 words
      """
    #expect(
      try scores(text, "a.txt")
        == "standardScore 72 p3 | Total Language; standardScore 76 p5 | Auditory Comprehension; "
        + "standardScore 80 p9 | Word Reading")
  }

  @Test(arguments: [
    ("T 73", "tScore 73 | BASC-3 Anxiety"),
    ("61 T", "tScore 61 | BASC-3 Anxiety"),
    ("T: 70", "tScore 70 | BASC-3 Anxiety"),
    ("T-72", "tScore 72 | BASC-3 Anxiety"),
    ("T 73, at risk", "tScore 73 | BASC-3 Anxiety"),
    ("T 41 (18th percentile)", "tScore 41 p18 | BASC-3 Anxiety"),
    // Ranges, bounds, counts and other letters are none.
    ("T 60-69", ""), ("T 4 of 5", ""), ("t 73", ""), ("P 73", ""), ("T 73 and up", ""), ("T 300", ""),
    ("T 73, goal 60", ""),
  ])
  func `a T score stands before or behind its letter in a column of results`(cell: String, found: String)
    throws
  {
    let text = """
      # Individualized Education Program

      ## Evaluation Results

      | Instrument | Scale | Score |
      |---|---|---|
      | BASC-3 | Anxiety | \(cell) |
      """
    #expect(try scores(text) == found)
  }

  @Test func `the test in another cell of the row tells the scale of its parts`() throws {
    let text = """
      # Individualized Education Program

      ## Present Levels

      | Area | Tests | Findings |
      |---|---|---|
      | Adaptive | Vineland-3 | Communication 62; Daily Living Skills 71 (3rd percentile) |
      | Daily life | ABAS-3 | Conceptual 62; Practical 71 |
      | Behavior | BASC-3 | Anxiety T 66; Depression T 71 |
      | Social | checklist | Social 45; Practical 60 |
      | Reading | WIAT-4 | read 80 words; answered 9 of 12 (75%) |
      """
    #expect(
      try scores(text)
        == "standardScore 62 | Communication; standardScore 71 p3 | Daily Living Skills; "
        + "standardScore 62 | Conceptual; standardScore 71 | Practical; "
        + "tScore 66 | Anxiety; tScore 71 | Depression")
  }

  @Test func `a present level above its goal gives scores, and the goal gives none`() throws {
    let text = """
      INDIVIDUALIZED EDUCATION PROGRAM
      Student: Ana Ruiz

      MEASURABLE ANNUAL GOALS

      Area of Concern: Reading
      Present Level of Educational Performance: Reading Inventory 10/2026: 745L. WJ IV Broad Reading SS 81, 10th percentile.
      Baseline: 55%
      Annual Goal 1: Given a text, Ana will answer questions with 80% accuracy and reach a standard score of 90.
      """
    #expect(
      try scores(text, "a.txt")
        == "lexile 745 | Reading Inventory; standardScore 81 p10 | WJ IV Broad Reading")
  }

  @Test func `tables of scores under a title of tests are results, marks of notes and all`() throws {
    let text = """
      # Evaluation Report

      ## Assessments

      | BASC-3 scale | T Score | Percentile |
      |---|---|---|
      | Anxiety | 66* | 93 |
      | Hyperactivity | 52 | 65 |
      """
    let draft = try Drafts.read(text, named: "a.md")
    #expect(draft.sections.flatMap(\.kinds).contains(.evaluationResults))
    #expect(draft.assessments.isEmpty)
    #expect(
      try scores(text)
        == "tScore 66 p93 | Anxiety; tScore 52 p65 | Hyperactivity")
  }

  @Test(arguments: [
    (
      "The Fluid-Crystallized Index was 101 (53rd percentile, 95% confidence interval 96-106).",
      "standardScore 101 p53 96-106 | Fluid-Crystallized"
    ),
    // The interval does not hold the score: none of it is sure.
    (
      "The Fluid-Crystallized Index was 101 (53rd percentile, 95% confidence interval 60-70).",
      "percentile 53 | Fluid-Crystallized Index; confidenceInterval 60-70 | Fluid-Crystallized Index"
    ),
  ])
  func `an interval that names itself stands behind the percentile`(text: String, found: String) throws {
    #expect(try scores("# Evaluation Results\n\n\(text)") == found)
  }

  @Test(arguments: [
    ("Her brother was evaluated in 2025 and had a Full Scale IQ of 108.", ""),
    ("His twin sister earned a Full Scale IQ of 121.", ""),
    ("Like her brother, she had a Full Scale IQ of 90.", "standardScore 90 | Full Scale IQ"),
    ("She had a Full Scale IQ of 90.", "standardScore 90 | Full Scale IQ"),
  ])
  func `a score of somebody at home is none of the child`(text: String, found: String) throws {
    #expect(try scores("# Evaluation Results\n\n\(text)") == found)
  }
}
