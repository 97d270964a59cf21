import DraftReading
import IEPModel
import Testing

@Suite struct GoalBaselineTests {
  /// What a baseline's words give; "-" where they leave open which number it is.
  static let cases: [(text: String, line: String)] = [
    ("Baseline: 42 WCPM (9/2025)", "42 words correct per minute @2025-09"),
    (
      "Currently reads 62 words correct per minute as of 9/15/2025 on grade-level passages",
      "62 words correct per minute @2025-09-15"
    ),
    ("3/10 trials", "3 of 10 trials"),
    ("65% accuracy", "65 percent"),
    ("0 of 5", "0 of 5"),
    ("42", "42"),
    ("9 errors in 100 words", "9 errors in 100 words"),
    ("mean of 9 errors in 100 words", "9 errors in 100 words"),
    ("an average of 12 words a minute", "12 words a minute"),
    ("zero words", "0 words"),
    ("In September 2025 she answered 4 out of 10 questions (40%).", "4 of 10 questions @2025-09"),
    ("Forms 12 of 26 letters correctly (46%)", "12 of 26 letters"),
    ("3/10 trials, 30%", "3 of 10 trials"),
    ("An average of 10 call-outs per day (September 2025)", "10 call-outs per day @2025-09"),
    (
      "On the fall 2025 benchmark, Ana read 42 WCPM on a fourth-grade passage.", "42 words correct per minute"
    ),
    ("reads 42 WCPM with 6 errors", "42 words correct per minute"),
    ("Given 10 problems, solves 4 correctly", "4"),
    ("Currently 1 out of 5 opportunities with 3 prompts", "1 of 5 opportunities"),
    ("50% of opportunities in 3 of 5 sessions", "50 percent"),
    ("Knows 12 letter sounds", "12 letter sounds"),
    ("DRA level 16", "16 DRA level"),
    ("Reads at a 2.5 grade level.", "2.5 grade level"),
    ("Stays on task for 5 minutes", "5 minutes"),
    ("Standard score of 78 on the WIAT-4", "78"),
    // several numbers, a range or a bound: which one, the words leave open
    ("42 WCPM with 94% accuracy", "-"),
    ("42 WCPM in fall, 55 WCPM in winter", "-"),
    ("identifies 10 letters and 4 sounds", "-"),
    ("40-50 WCPM", "-"),
    ("2 to 3 times per day", "-"),
    ("less than 10%", "-"),
    ("at least 3 times per day", "-"),
    ("15th percentile", "-"),
    ("Level J", "-"),
    ("unable to write a sentence", "-"),
    ("Ana is 9 years old and in grade 4.", "-"),
    ("TBD", "-"),
    ("mean of 3 probes", "-"),
    ("median of 3 passages: 49 words, 51 words", "-"),
    ("9 errors in 3 essays", "-"),
  ]

  @Test("reads a baseline where its words are clear", arguments: cases)
  func values(_ text: String, _ line: String) {
    let spanned = GoalSketch.text(text)
    let baseline = BaselinePhrase.read(spanned)
    #expect(baseline.map(GoalSketch.line) == line)
    #expect(baseline?.text.value.isEmpty == false)
  }

  @Test("has nothing to say about empty words")
  func empty() {
    #expect(BaselinePhrase.read(GoalSketch.text("")) == nil)
    #expect(BaselinePhrase.read(GoalSketch.text("  ")) == nil)
  }

  @Test("leaves the date open where there are two")
  func dates() {
    let baseline = BaselinePhrase.read(GoalSketch.text("42 WCPM (9/2025, checked 1/2026)"))
    #expect(baseline?.value == 42)
    #expect(baseline?.date == nil)
  }
}
