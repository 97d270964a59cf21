import Testing

/// A change to a plan that says all, and the finding that it must bring: or, a look-alike, must not.
struct CheckCase: Sendable, CustomTestStringConvertible {
  var id: String
  var changes: [(String, String)]
  var isFound = true

  init(_ id: String, _ changes: (String, String)..., found: Bool = true) {
    self.id = id
    self.changes = changes
    isFound = found
  }

  var testDescription: String { "\(id) \(isFound ? "in" : "not in") \(changes.map(\.1))" }

  private static let goal =
    "read aloud 95 words correct per minute on 3 of 4 weekly probes, as measured by curriculum-based measurement."

  static let all: [CheckCase] = [
    CheckCase("RF-GOAL-VAGUE", (goal, "improve her reading, as measured by curriculum-based measurement.")),
    CheckCase("RF-GOAL-VAGUE", ("3 of 4 weekly probes", "four out of five weekly probes"), found: false),
    CheckCase("RF-GOAL-NOBASE", ("Baseline: 62 words correct per minute.", "")),
    CheckCase("RF-GOAL-NOMETHOD", (", as measured by curriculum-based measurement", "")),
    CheckCase("RF-GOAL-NOMETHOD", ("curriculum-based measurement", "teacher records"), found: false),
    CheckCase("RF-GOAL-BELOWBASE", ("Baseline: 62", "Baseline: 95")),
    CheckCase("RF-GOAL-BELOWBASE", ("Baseline: 62", "Baseline: 94"), found: false),
    CheckCase(
      "RF-GOAL-PERCENT", (goal, "advocate for herself with 80% accuracy, as measured by teacher records.")),
    CheckCase(
      "RF-GOAL-PERCENT", (goal, "answer questions with 80% accuracy, as measured by teacher records."),
      found: false),
    CheckCase("RF-GOAL-TWO", ("read aloud 95 words", "write a paragraph and read aloud 95 words")),
    CheckCase("RF-GOAL-CONDITION", (", given a fourth-grade passage,", "")),
    CheckCase("RF-SVC-AMOUNT", ("| 3 times per week | 30 minutes |", "| | |")),
    CheckCase("RF-SVC-AMOUNT", ("3 times per week", "daily"), found: false),
    CheckCase("RF-SVC-ASNEEDED", ("| 3 times per week | 30 minutes |", "| as needed | |")),
    CheckCase("RF-SVC-RANGE", ("3 times per week", "2-3 times per week")),
    CheckCase("RF-SVC-LOC", ("Special education classroom", "")),
    CheckCase(
      "RF-SVC-START", ("**IEP Start Date:** 10/20/2025", ""), ("**IEP End Date:** 10/13/2026", ""),
      ("| 10/20/2025 | 10/13/2026 |", "| | |")),
    CheckCase("RF-SVC-START", ("| 10/20/2025 | 10/13/2026 |", "| | |"), found: false),
    CheckCase("RF-ACC-VAGUE", ("Extended time (1.5x) on tests", "Extended time on tests")),
    CheckCase("RF-ACC-VAGUE", ("Extended time (1.5x) on tests", "Breaks as needed")),
    CheckCase(
      "RF-ACC-VAGUE", ("Extended time (1.5x) on tests", "Extended time of one extra school day on late work"),
      found: false),
    CheckCase(
      "RF-ACC-VAGUE", ("Extended time (1.5x) on tests", "Extended time (time and a half)\n- Extended time"),
      found: false),
    CheckCase("RF-ACC-VAGUE", ("Extended time (1.5x) on tests", "A seat near the teacher"), found: false),
    CheckCase(
      "RF-ACC-MOD", ("Extended time (1.5x) on tests", "Modified curriculum with reduced content standards")),
    CheckCase(
      "RF-PLAAFP-EMPTY", ("Ilse reads 62 words correct per minute in fourth-grade text (September 2025).", "")
    ),
    CheckCase(
      "RF-PLAAFP-EMPTY",
      (
        "Ilse reads 62 words correct per minute in fourth-grade text (September 2025).",
        "### Test Results\n\nIlse read 62 words correct per minute.\n\n### Needs\n\nReading long words."
      ), found: false),
    CheckCase(
      "RF-PLAAFP-NOIMPACT", ("## Impact of the Disability\n", ""),
      ("Her disability makes it hard to keep up when the class reads from the textbook.\n", "")),
    CheckCase(
      "RF-PLAAFP-NOSTRENGTH", ("## Strengths\n", ""), ("Ilse draws well and helps younger children.\n", "")),
    CheckCase(
      "RF-PLAAFP-NOPARENT", ("## Parent Concerns\n", ""),
      ("Her mother wants her to read books on her own.\n", "")),
    CheckCase(
      "RF-PLAAFP-GE", ("(September 2025).", "(September 2025). WIAT-4 Word Reading: grade equivalent 2.3.")),
    CheckCase(
      "RF-FACTOR-BLANK",
      ("assistive technology? [ ] Yes [x] No", "assistive technology? [ ] Yes [ ] No")),
    CheckCase("RF-FACTOR-BEH", ("impede learning? [ ] Yes [x] No", "impede learning? [x] Yes [ ] No")),
    CheckCase(
      "RF-FACTOR-BEH",
      ("impede learning? [ ] Yes [x] No", "impede learning? [x] Yes [ ] No See goal 1. No BIP needed."),
      found: false),
    CheckCase(
      "RF-FACTOR-BEH", ("impede learning? [ ] Yes [x] No", "impede learning? [x] Yes [ ] No"),
      (
        "## Annual Goals",
        "## Behavior Intervention Plan\n\nAn adult gives a signal before each change.\n\n## Annual Goals"
      ),
      found: false),
    CheckCase(
      "RF-LRE-NOREASON",
      (
        "Explanation of the extent to which the student will not participate: She needs a quiet small group for reading lessons.",
        ""
      )),
    CheckCase(
      "RF-ESY",
      ("ESY services: [ ] Yes [x] No\nReason: No loss of skills was seen after breaks.", "To be discussed.")),
    CheckCase(
      "RF-ASSESS-ALT", ("State reading test: with accommodations", "State reading test: alternate assessment")
    ),
    CheckCase("RF-TRANS", ("05/02/2015", "05/02/2009"), ("**Grade:** 5", "**Grade:** 11")),
    CheckCase("RF-TRANS", ("05/02/2015", "11/02/2010"), ("**Grade:** 5", "**Grade:** 9"), found: false),
    CheckCase("RF-DATES", ("**Meeting Date:** 10/14/2025", "**Meeting Date:** 11/31/2025")),
    CheckCase("RF-DATES", ("**Annual Review Date:** 10/13/2026", "**Annual Review Date:** 12/13/2026")),
    CheckCase("RF-DATES", ("**IEP End Date:** 10/13/2026", "**IEP End Date:** 10/13/2024")),
    CheckCase("RF-DATES", ("**Next Reevaluation:** 10/10/2027", "**Next Reevaluation:** 10/10/2029")),
    CheckCase(
      "RF-DATES", ("**Next Reevaluation:** 10/10/2027", "**Next Reevaluation:** 10/10/2028"), found: false),
    CheckCase(
      "RF-NAME", ("given a fourth-grade passage, Ilse will", "given a fourth-grade passage, Brandon will")),
    CheckCase("RF-PLACEHOLD", ("Extended time (1.5x) on tests", "Extended time (TBD)")),
    CheckCase("RF-PLACEHOLD", ("Ilse draws well", "Ilse likes TBDress shows, draws well"), found: false),
    CheckCase(
      "RF-REPORT", ("## Progress Reporting\n", ""),
      ("Parents will get written reports on the goals four times a year, with report cards.", "")),
    CheckCase("RF-INTERNAL", ("3 times per week", "biweekly")),
    CheckCase("RF-GOODTHINGS", ("younger children", "little children")),
    CheckCase("RF-GOODTHINGS", ("Baseline: 62 words correct per minute.", ""), found: false),
    CheckCase("RF-GOODSERVICE", ("younger children", "little children")),
    CheckCase("RF-GOODSERVICE", ("Special education classroom", ""), found: false),
  ]
}
