import IEPModel
import Testing

@testable import DraftReading

/// Numbers near the names of scores that are none.
@Suite struct ScoreRefusalTests {
  @Test(arguments: [
    // Shares of right answers and counts.
    "80% accuracy", "scored 80% on the unit test", "with 90% accuracy in isolation", "12 of 20",
    "14 of 30 items",
    "raw score 12/20", "raw score of 12 out of 20", "85%", "85 percent", "SS 85%", "standard score 85%",
    "a score of 85", "scored 85", "He scored a 92 on the test.", "a score of 1.5", "earned a score of 2",
    "3 out of 6 classes", "35% of words", "about 60 words", "8 errors",
    // Ages, grades, dates, pages.
    "age 6-4", "6 years 4 months", "grade 3", "third-grade level", "Grade 5 ELA", "at the 2.4 grade level",
    "9/4/25", "Page 16 of 85", "a fourth-grade passage", "Level M", "Standard Not Met", "Level 2 prompts",
    "He asked 3 times (level 2)",
    // Norms.
    "classmates at the 50th percentile read 109",
    "mean of 100, SD 15", "(M = 100, SD = 15)", "standard score mean of 100", "Mean standard score 100",
    "average range 85–115", "average SS 100", "Average standard score is 100", "The average range is 90-109.",
    "Standard scores between 85 and 115 are average.",
    "Standard scores of 85 to 115 are in the average range.",
    "SS 85-115", "standard score 85–115", "standard score 85 to 115", "scaled score 7-13",
    "A T-score of 65 is considered at risk.", "A standard score of 100 is average.",
    "The 50th percentile is the average.", "T-scores of 70 or above are clinically significant",
    "T score of 70 or above", "T-score of 60 and higher", "T = 60-69",
    "Scores below the 16th percentile are low.",
    "the 25th-50th percentile", "between the 16th and 25th percentile",
    "between the 25th and 75th percentiles",
    "25th to 50th percentile", "percentile 25-50", "at or below the 10th percentile", "PR 25 to 75",
    // Cut-offs, benchmarks, goals, baselines.
    "proficient is 2400", "the fall benchmark is 94 WCPM", "the benchmark is RIT 190", "The norm is 94 WCPM.",
    "Target: 75 WCPM", "will read 95 WCPM", "By June she will read at the 25th percentile.",
    "Goal: standard score of 90", "Baseline: 62 WCPM", "a cut score of SS 70", "eligible if SS 70",
    "must be at the 10th percentile", "expected RIT 195", "peers read 94 words correct per minute",
    "from 41 to 62 WCPM", "at least 95 WCPM", "60-70 WCPM", "improved from SS 80 to SS 85",
    "more than 62 WCPM",
    "the average student reads 94 WCPM", "the class average was 94 WCPM",
    "A score at the 50th percentile is average.",
    "A child at the 16th percentile scored better than 16 of 100.",
    "For example, a percentile rank of 25 means that 25 of 100 scored lower.", "District average: RIT 195.",
    "between the 5th percentile and the 16th percentile", "Percentile ranks range from 1 to 99.",
    "The percentile rank of 50 means average.", "National mean RIT 199", "State median 50th percentile",
    "Only 5% of children score at or below a standard score of 75.", "average: RIT 195", "(mean: SS 100)",
    // Other scales, and names that are not sure.
    "scale score 1038", "i-Ready 468, placement Grade 2", "scaled score 2338", "composite score of 85",
    "MCAS 508",
    "WIAT-4 Word Reading 85", "ss 85", "t = 68", "SS 7", "T 5", "T 68", "stanine 12", "RIT 87",
    "percentile 100",
    "0th percentile", "120th percentile", "SS 850", "z-score of 12", "GE 300 minutes", "GE 80% of the day",
    "GE 2",
    "GE minutes 300", "Grades: Math 78, SS 85, Science 90", "SS class 85 minutes", "85 SS 16",
    "90 SS minutes", "85 SS: 16 PR 4",
    "5 percentile 16",
    "Room 204L", "12L", "a 500L tank", "SS 85 and 90", "SS 85, 90", "SS 85 points", "SS 85/100", "SS 85+",
    "percentile", "SS", "standard score", "PR", "T =", "FSIQ", "SS N/A", "SS: not reported", "AE 6",
    "AE 6-14",
    "CI 92-78", "SS 85.5", "CI", "90% CI", "Full Scale IQ 90–109", "FSIQ 70 or below",
    "T-scores of 70 and up", "an IQ below 70 points", "IQ",
    "Reading Fluency was 62 (12 of 100)", "He scored 14 (of 20) in Spelling", "He scored 12 points in soccer",
    "88 (17 items)", "Raw score 12 items",
  ])
  func noScore(_ text: String) { #expect(ScoreSketch.of(text) == "") }
}
