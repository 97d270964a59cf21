import IEPModel

/// Scores with known kinds and percentiles in a layout of chance: tables with columns that say more, and sentences.
struct ScoresOfChance: CustomStringConvertible {
  struct Given {
    var test, measure: String
    var value, percentile: Decimal
    var range, level: String
  }

  private(set) var scores: [Given]
  private(set) var writer: FormWriter
  private let layout: String

  var description: String { "\(layout).\(writer.format)\n\(writer.text)" }

  init(seed: UInt64) {
    var random = GoalSoup.Random(seed: seed)
    func pick<T>(_ some: [T]) -> T { some[random.next(some.count)] }
    writer = FormWriter(pick(FormWriter.Format.allCases))
    layout = pick(["plain", "tests", "interval", "described", "was", "earned", "list"])
    let start = random.next(Self.all.count)
    scores = (0..<3).map { Self.all[(start + $0) % Self.all.count] }
    let (measure, percentile) = (
      pick(["Subtest", "Composite", "Measure"]), pick(["Percentile", "Percentile Rank", "%ile"])
    )
    writer.heading("Individualized Education Program", 1)
    writer.line("Student: Ada Lind")
    writer.heading(pick(["Evaluation Results", "Most Recent Evaluation", "Summary of Evaluation Results"]))
    let name = { (score: Given) in "\(score.test) \(score.measure)" }
    switch layout {
    case "plain":
      writer.table(
        [[measure, pick(["Standard Score", "SS"]), percentile]]
          + scores.map { [name($0), "\($0.value)", "\($0.percentile)"] })
    case "tests":
      writer.table(
        [["Date", "Test", measure, "Standard Score", percentile]]
          + scores.map { ["3/4/2026", $0.test, $0.measure, "\($0.value)", "\($0.percentile)"] })
    case "interval":
      writer.table(
        [[measure, "Standard Score", "95% Confidence Interval", percentile, "Classification"]]
          + scores.map { [name($0), "\($0.value)", $0.range, "\($0.percentile)", $0.level] })
    case "described":
      writer.table(
        [[measure, "Skills Measured", "Standard Score", percentile, "Comments"]]
          + scores.map { [name($0), "Reads single words", "\($0.value)", "\($0.percentile)", $0.level] })
    case "was":
      writer.line(
        scores.map {
          "Her \(name($0)) standard score was \($0.value) (\($0.percentile)th percentile), in the \($0.level) range."
        }.joined(separator: " "))
    case "earned":
      writer.line(
        scores.map {
          "On \(name($0)), Ada earned a standard score of \($0.value), at the \($0.percentile)th percentile."
        }.joined(separator: " "))
    default:
      writer.list(
        scores.map { "\(name($0)): standard score \($0.value), \($0.percentile)th percentile, \($0.level)" }
      )
    }
  }

  private static let all = [
    Given(
      test: "WISC-V", measure: "Full Scale IQ", value: 88, percentile: 21, range: "83-94",
      level: "Low Average"),
    Given(
      test: "WISC-V", measure: "Processing Speed", value: 76, percentile: 5, range: "70-85", level: "Very Low"
    ),
    Given(
      test: "WIAT-4", measure: "Word Reading", value: 81, percentile: 10, range: "76-86", level: "Low Average"
    ),
    Given(test: "WIAT-4", measure: "Spelling", value: 79, percentile: 8, range: "74-84", level: "Very Low"),
    Given(
      test: "CELF-5", measure: "Core Language", value: 84, percentile: 14, range: "79-89",
      level: "Low Average"),
  ]
}
