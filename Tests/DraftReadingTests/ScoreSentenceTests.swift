import IEPModel
import Testing

@testable import DraftReading

/// How sentences bring a score to the name of what was measured, and what they tell of a scale alone.
@Suite struct ScoreSentenceTests {
  @Test(arguments: [
    (
      "On the WIAT-4 in February, Listening Comprehension came out at 74 (4th percentile) and Oral Expression at 86 (18th percentile).",
      "standardScore 74 p4 | Listening Comprehension; standardScore 86 p18 | Oral Expression"
    ),
    (
      "On the WRAML3, Verbal Memory came to a standard score of 79 (8th percentile).",
      "standardScore 79 p8 | Verbal Memory"
    ),
    (
      "On the WISC-V, Verbal Comprehension landed at 88 (21st percentile) and Working Memory came in at 79 (8th percentile).",
      "standardScore 88 p21 | Verbal Comprehension; standardScore 79 p8 | Working Memory"
    ),
    (
      "On the KTEA-3, Spelling yielded a standard score of 84 (14th percentile).",
      "standardScore 84 p14 | Spelling"
    ),
    ("Reading Inventory 10/2026: 745L", "lexile 745 | Reading Inventory"),
    ("Star Reading, October 2026: 610L", "lexile 610 | Star Reading"),
    // The percentile fits no scale.
    ("On the WIAT-4, Spelling came out at 74 (50th percentile).", "percentile 50 | Spelling"),
  ])
  func `each score has its own name`(text: String, found: String) {
    #expect(ScoreSketch.of(text) == found)
  }

  @Test(arguments: [
    "The standard score of 100 (50th percentile) is what most children have.",
    "The 50th percentile is what most children reach.",
    "A standard score of 85 (16th percentile) means many children did better.",
    "He was weak in memory (scaled score below 7 is weak).",
    "(T-score above 65 is of concern)",
    "The class average came out at 102 (55th percentile).",
  ])
  func `what a scale means is no score of the child`(text: String) {
    #expect(ScoreSketch.of(text) == "")
  }

  @Test(arguments: [
    ("Her standard score of 85 (16th percentile) is lower than most.", "standardScore 85 p16"),
    ("Coding (scaled score 6) is weak.", "scaledScore 6 | Coding"),
    ("Word Reading standard score below 70 is very low.", "standardScore below 70 | Word Reading"),
  ])
  func `a score of the child stays one beside such words`(text: String, found: String) {
    #expect(ScoreSketch.of(text) == found)
  }
}
