import IEPModel
import Testing

@testable import DraftReading

/// Scores where they stand in a draft: tables, sentences over several lines, parts that hold none.
@Suite struct ScoreSectionTests {
  private func scores(_ text: String) throws -> String {
    try Drafts.read(text).scores.map(ScoreSketch.line).joined(separator: "; ")
  }

  @Test(arguments: [
    (
      """
      |= Subtest | Standard Score | Percentile | 90% CI | Descriptor |
      | Word Reading | 85 | 16 | 80-90 | Low Average |
      | Spelling | <40 | <1 | | Extremely Low |
      """,
      "standardScore 85 p16 80-90 | Word Reading; standardScore below 40 | Spelling; percentile below 1 | Spelling"
    ),
    (
      """
      |= WISC-V Index | Standard Score | Percentile Rank |
      | Verbal Comprehension | 104 | 61st |
      | Full Scale IQ | 96 (91–101) | 39 |
      """, "standardScore 104 p61 | Verbal Comprehension; standardScore 96 p39 91-101 | Full Scale IQ"
    ),
    (
      """
      |= Test | Date | Result |
      | WIAT-4 Word Reading | 9/2024 | SS 76, 5th percentile |
      | NYS Grade 5 ELA | Spring 2024 | Level 2 |
      | i-Ready Reading | 8/2025 | 468, placement Grade 2 |
      | CAASPP | Spring 2025 | 2338, Standard Not Met |
      """, "standardScore 76 p5 | WIAT-4 Word Reading; level 2 | NYS Grade 5 ELA"
    ),
    (
      """
      |= Subtest | Scaled Score |
      | Block Design | 7 |
      | Similarities | 112 |
      """, "scaledScore 7 | Block Design"
    ),
    (
      """
      |= Subtest | SS (Percentile) |
      | Word Reading | 85 (16) |
      | Spelling | 85/16%ile |
      | Fluency | 85 (16%) |
      """, "standardScore 85 p16 | Word Reading; standardScore 85 p16 | Spelling"
    ),
    (
      """
      |= Scale | T-Score | Percentile |
      | Anxiety | 73 | 98 |
      | Attention | 60-69 | N/A |
      """, "tScore 73 p98 | Anxiety"
    ),
    (
      """
      |= Subtest | Raw Score | Standard Score | Grade Equivalent | Age Equivalent |
      | Word Reading | 23 | 85 | 2.4 | 7-6 |
      """,
      "raw 23 | Word Reading; standardScore 85 | Word Reading; gradeEquivalent 2.4 | Word Reading; ageEquivalent | Word Reading"
    ),
    (
      """
      |= Test | Score | Benchmark |
      | Oral Reading | 62 WCPM | 94 WCPM |
      """, ""
    ),
    (
      """
      |= Test | Score |
      | Oral Reading Fluency | 62 WCPM |
      | MAP Reading | RIT 187 |
      | Spelling test | 80% |
      | Word list | 12 of 20 |
      """, "rate 62 | Oral Reading Fluency; rit 187 | MAP Reading"
    ),
    (
      """
      |= Standard Score | Descriptor |
      | 85 | Low Average |
      """, ""
    ),
    (
      """
      |= Score range | Standard Score | Percentile |
      | Average | 90-109 | 25-73 |
      | Low | 85 | 16 |
      """, ""
    ),
    (
      """
      |= Measure | Result |
      | Word reading | standard score 85, percentile 16, range 80 to 90 |
      """, "standardScore 85 p16 80-90 | Word reading"
    ),
  ])
  func tables(_ table: String, _ expected: String) throws {
    #expect(try scores("# Evaluation Results\n\n\(table)\n") == expected)
  }

  @Test(arguments: [
    ("On the WIAT-4 she earned SS 85\n(16th percentile).", "standardScore 85 p16 | WIAT-4"),
    ("Her scores lie between the 16th and\n25th percentile.", ""),
    ("Her scores are at or below the\n10th percentile.", ""),
    ("Baseline: She reads at the\n16th percentile.", ""),
    (
      "- WIAT-4 Word Reading: SS 85\n- WIAT-4 Spelling: SS 90",
      "standardScore 85 | WIAT-4 Word Reading; standardScore 90 | WIAT-4 Spelling"
    ),
  ])
  func lines(_ text: String, _ expected: String) throws {
    #expect(try scores("# Evaluation Results\n\n\(text)\n") == expected)
  }

  @Test(arguments: ["Annual Goals", "Accommodations", "Eligibility", "Services"])
  func otherParts(_ heading: String) throws {
    #expect(try scores("# \(heading)\n\nWIAT-4 Word Reading: SS 85, 16th percentile.\n") == "")
  }

  @Test(arguments: [
    (
      """
      |= | Score | Percentile |
      | Oral Language (standard score) | 88 | 21 |
      | Following Directions (scaled score) | 6 | 9 |
      | Retelling (items right) | 14 | |
      """,
      "standardScore 88 p21 | Oral Language (standard score); scaledScore 6 p9 | Following Directions (scaled score)"
    ),
    (
      """
      |= Scale | Mother T | Teacher T |
      | Worry | 61 | 48 |
      """, "tScore 61 | Worry (Mother); tScore 48 | Worry (Teacher)"
    ),
    (
      """
      |= Test | Standard Score | Percentile |
      | WISC-V | | |
      | Thinking | 92 | 30 |
      | BASC-3 (T scores) | | |
      | Worry | 65 | 93 |
      """, "standardScore 92 p30 | Thinking; tScore 65 p93 | Worry"
    ),
    (
      """
      |= | Score | %ile |
      | Core | 86 | 18 |
      | Other | 92 | 30 |
      """, "standardScore 86 p18 | Core; standardScore 92 p30 | Other"
    ),
    ("|= Measure | Date | Score | Percentile |\n| Anger | 11/2024 | T 72 | 96 |\n", "tScore 72 p96 | Anger"),
    (
      "| WIAT-4 | 3/12/2024 | Word Reading | SS 79 | 8th %ile |\n| WIAT-4 | 3/12/2024 | Spelling | SS 76 | 5th %ile |\n",
      "standardScore 79 p8 | Word Reading; standardScore 76 p5 | Spelling"
    ),
    // What fits no scale keeps only its percentile.
    ("|= Part | Score | %ile |\n| Core | 86 | 50 |\n", "percentile 50 | Core"),
    ("|= Room | Seat T |\n| Red | 61 |\n", ""),
  ]) func kindsThatColumnsLeaveToTheirRows(table: String, scores: String) throws {
    #expect(try self.scores("# Evaluation Results\n\n\(table)\n") == scores)
  }

  @Test(arguments: [
    (
      "Domain standard scores: Getting Along 90, Home Skills 101, and Play 96.",
      "standardScore 90 | Getting Along; standardScore 101 | Home Skills; standardScore 96 | Play"
    ),
    ("Standard scores: 90 to 110 are average.", ""),
    ("WIAT-4: Pseudoword Decoding 77 (6th percentile)", "standardScore 77 p6 | Pseudoword Decoding"),
    ("Standard scores: Room 12 has them.", ""),
    (
      "He had a T-score of 69 for Worry and 63 for Sadness.", "tScore 69 | Worry; tScore 63 | Sadness"
    ),
    ("He had a T-score of 69 for Worry and 63 minutes for Lunch.", "tScore 69 | Worry"),
    ("On the Letter Span subtest, he earned a scaled score of 7.", "scaledScore 7 | Letter Span"),
  ]) func severalScoresOfOneName(text: String, scores: String) throws {
    #expect(try self.scores("# Evaluation Results\n\n\(text)\n") == scores)
  }

  @Test func scoresInAProfile() throws {
    #expect(
      try scores("# Student Profile\n\nOn the WIAT-4 her Spelling standard score was 81 (10th percentile).\n")
        == "standardScore 81 p10 | Spelling")
  }
}

/// Score tables in other shapes than a row for each score.
@Suite struct ScoreTableTests {
  @Test(
    arguments: [
      (
        """
        WIAT-4, standard scores with percentile ranks in parentheses:

        |= | Word Reading | Spelling |
        | 2026 | 96 (39) | 99 (47) |
        """,
        ["standardScore 96 p39 | Word Reading", "standardScore 99 p47 | Spelling"]
      ),
      (
        """
        |= | Word Reading | Spelling |
        | Standard Score | 96 | 99 |
        | Percentile | 39 | 47 |
        """,
        ["standardScore 96 p39 | Word Reading", "standardScore 99 p47 | Spelling"]
      ),
      (
        """
        Conners 4 T-scores have a mean of 50; scores of 65 or more are elevated.

        |= Scale | Mother | Math teacher |
        | Inattention | 61 | 67 |
        """,
        ["tScore 61 | Inattention (Mother)", "tScore 67 | Inattention (Math teacher)"]
      ),
      (
        """
        |= Test | Score type | Score | Percentile |
        | Core Language | Standard score | 96 | 39 |
        | Pragmatics | Scaled score | 4 | 2 |
        | Checkpoint Math | Percent correct | 78 | 50 |
        """,
        ["standardScore 96 p39 | Core Language", "scaledScore 4 p2 | Pragmatics"]
      ),
      // Names across and no word of the kind.
      (
        """
        |= | Reading | Spelling |
        | 2026 | 96 | 99 |
        """, []
      ),
    ] as [(String, [String])])
  func tables(table: String, scores: [String]) throws {
    let draft = try Drafts.read("# Evaluation Results\n\n\(table)\n")
    #expect(draft.scores.map(ScoreSketch.line) == scores)
  }
}
