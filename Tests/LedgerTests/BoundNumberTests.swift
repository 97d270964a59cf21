import IEPModel
@testable import PlainIEP
@testable import PlainLanguage
import Testing

/// A number is held to what it counts, to how it is written, and to the sums that it stands in.
@Suite struct BoundNumberTests {
  struct Case: Sendable, CustomTestStringConvertible {
    /// What stands in the draft.
    var draft: String
    var rule: String
    /// What may be said of it.
    var says: String
    /// The same with a slip in it, which may not.
    var slips: [String] = []
    /// Numbers worked out, each with its sum: "60=2 × 30".
    var sums: [String] = []
    var testDescription: String { "\(draft) → \(says)" }
  }

  static func invented(_ text: String, _ held: Case) throws -> [String] {
    let engine = try AgreementTests.engine.get()
    let source = SourceText(name: "draft.md", bytes: Array("# Plan\n\n\(held.draft)\n".utf8))
    let place = SourceSpan(8, 8 + held.draft.utf8.count)
    var statement = PlainStatement(text, origin: .explained, rule: held.rule, spans: [place])
    statement.computed = held.sums.compactMap { sum in
      let parts = sum.split(separator: "=").map(String.init)
      return parts.count == 2 ? ComputedFact(parts[0], how: parts[1]) : nil
    }
    let check = engine.audit(try engine.read(source)).check(statement)
    return check.invented.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
  }

  @Test(arguments: cases) func onlyWhatTheDraftSaysMayBeSaid(held: Case) throws {
    #expect(try Self.invented(held.says, held) == [])
    for slip in held.slips { #expect(try Self.invented(slip, held) != [], "\(slip)") }
  }

  private static let totals =
    "4x45/wk, 2x30/wk, 1 x 40 min per week, 30 (minutes) x 2 Totaling: 60 min served weekly"
  private static let totalSums = ["180=4 × 45", "60=2 × 30", "60=2 × 30", "300=180 + 60 + 60"]

  private static let cases: [Case] = [
    // How often is bound to its period.
    Case(
      draft: "Parents are told three times per year. A graph goes home once a month.", rule: "progress.times",
      says: "You will get a progress report 3 times a year.",
      slips: ["You will get a progress report 1 times a year."]),
    Case(
      draft: "Parents are told once a month.", rule: "progress.times",
      says: "You will get a progress report 1 time a month."),
    Case(
      draft: "_X_ Quarterly   __ Trimester   __ Other", rule: "progress.times",
      says: "You will get a progress report 1 time a quarter.",
      slips: ["You will get a progress report 2 time a quarter."]),
    // A number of people is no number of times.
    Case(
      draft: "2 times per month in groups of 3 for 30 minutes", rule: "service.amount",
      says: "How much: 2 times a month, 30 minutes each time.",
      slips: ["How much: 3 times a month, 30 minutes each time."]),
    Case(
      draft: "2 times per month for reading and 3 for math", rule: "service.parts",
      says: "This has parts: 2 times a month; 3 times a month."),
    Case(
      draft: "5 days a week, 20 minutes", rule: "service.amount",
      says: "How much: 5 times a week, 20 minutes each time."),
    Case(draft: "30 minutes a day", rule: "service.amount", says: "How much: 30 minutes each time."),
    Case(
      draft: "30 mpw", rule: "service.amount", says: "How much: 30 minutes a week in all.",
      slips: ["How much: 30 minutes a month in all."]),
    // "Every other week" is every 2 weeks, and a week that is no other is 1.
    Case(
      draft: "30 minutes, every other week", rule: "service.amount",
      says: "How much: 30 minutes every 2 weeks in all.",
      slips: ["How much: 30 minutes every 1 weeks in all."]),
    Case(
      draft: "30 minutes, every other week", rule: "service.amount",
      says: "How much: 1 time every 2 weeks, 30 minutes each time."),
    Case(
      draft: "30 minutes weekly", rule: "service.amount",
      says: "How much: 1 time a week, 30 minutes each time.",
      slips: ["How much: 1 time a week, 1 minutes each time."]),
    // A sentence's own number tells none of the draft's.
    Case(
      draft: "90 minutes, 2 a week", rule: "service.twoWays",
      says:
        "These words can mean two things: 2 times a week, 90 minutes each time; or 90 minutes a week in all.",
      slips: [
        "These words can mean two things: 1 times a week, 90 minutes each time; or 90 minutes a week in all."
      ]),
    // What is counted is counted by its own number.
    Case(
      draft: "Ana will take turns for 3 exchanges and walk up 4 steps.", rule: "goal.toDo",
      says: "Goal: walk up 4 steps",
      slips: ["Goal: walk up 3 steps"]),
    Case(
      draft: "Ana will do it on 3 consecutive probes, of 4 probes each.", rule: "goal.consistencyRow",
      says: "How sure it must be: 3 probes in a row."),
    // Digits as they are written.
    Case(
      draft: "Academic Instruction (330), 30 minutes a week", rule: "total.service",
      says: "Academic Instruction (330): 30 minutes a week.",
      slips: [
        "Academic Instruction (030): 30 minutes a week.", "Academic Instruction (330): 030 minutes a week.",
      ]),
    Case(
      draft: "2x weekly, 08 minutes", rule: "service.amount",
      says: "How much: 2 times a week, 8 minutes each time."),
    Case(draft: "Grade: 04", rule: "child.grade", says: "Grade: 04.", slips: ["Grade: 004."]),
    Case(draft: "0.5 hours a week", rule: "service.hours", says: "0.5 hours", slips: ["00.5 hours"]),
    // The draft's total is no part.
    Case(
      draft: "30 (minutes) x 2 Totaling: 60 min served weekly", rule: "service.amount",
      says: "How much: 2 times a week, 30 minutes each time.",
      slips: ["How much: 2 times a week, 60 minutes each time."]),
    Case(
      draft: "2 x 30 min weekly (60 min)", rule: "service.amount",
      says: "How much: 2 times a week, 30 minutes each time.",
      slips: ["How much: 2 times a week, 60 minutes each time."]),
    Case(
      draft: "1x/week. Total: 60 min", rule: "service.amount",
      says: "How much: 1 time a week, 60 minutes each time."),
    // Sums: what went into one is not told besides in the place of another, and what was worked out is said.
    Case(
      draft: totals, rule: "total.place",
      says: "In the regular class: 40 minutes a week. Out of it: 300 minutes a week (180 + 60 + 60).",
      slips: ["45", "60", "30", "180", "300"].map {
        "In the regular class: \($0) minutes a week. Out of it: 300 minutes a week (180 + 60 + 60)."
      } + [
        "In the regular class: 40 minutes a week. Out of it: 300 minutes a week (180 + 60 + 45).",
        "In the regular class: 40 minutes a week. Out of it: 280 minutes a week (180 + 60 + 40).",
      ],
      sums: totalSums),
    Case(
      draft: "20 minutes daily, 30 minutes weekly", rule: "total.place",
      says: "In the regular class: 100 minutes a week. Out of it: 30 minutes a week.",
      slips: [
        "In the regular class: 100 minutes a week. Out of it: 20 minutes a week.",
        "In the regular class: 30 minutes a week. Out of it: 30 minutes a week.",
      ],
      sums: ["5=example", "100=5 × 20"]),
    Case(
      draft: "5x42 min, 5x42 min, 5x42 min, 1x30", rule: "total.place",
      says: "In the regular class: 210 minutes a week. Out of it: 450 minutes a week (210 + 210 + 30).",
      slips: ["In the regular class: 42 minutes a week. Out of it: 450 minutes a week (210 + 210 + 30)."],
      sums: ["210=5 × 42", "210=5 × 42", "210=5 × 42", "450=210 + 210 + 30"]),
    Case(
      draft: "2x weekly in class and 1x weekly out of it, 30 minutes", rule: "total.place",
      says: "In the regular class: 60 minutes a week. Out of it: 30 minutes a week.",
      sums: ["60=2 × 30"]),
    Case(
      draft: "1.5 hours a week, 4x45 wk, 1 hour and 30 minutes of consultation", rule: "total.service",
      says: "Reading: 270 minutes a week (90 + 180).",
      sums: ["60=example", "90=1.5 × 60", "180=4 × 45", "270=90 + 180"]),
    Case(
      draft: "5x/week, 5 hrs", rule: "service.sum", says: "That is 1500 minutes a week (5 × 300).",
      slips: ["That is 1500 minutes a week (5 × 500).", "That is 1800 minutes a week (6 × 300)."],
      sums: ["60=example", "300=5 × 60"]),
  ]
}
