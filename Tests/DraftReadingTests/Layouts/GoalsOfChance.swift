import IEPModel

/// Goals with known facts, in a layout of chance: the order of their labels, the names of these, and lines, tables of labels,
/// grids, one-row tables or headings to hold them.
struct GoalsOfChance: CustomStringConvertible {
  struct Goal {
    var area, condition, behavior, criterion: String
    var value: Decimal
    var consistency: String
    var count: Int
    var baseline, method, schedule, who: String
  }

  private(set) var goals: [Goal]
  private(set) var writer: FormWriter
  private(set) var order: [String]
  private let layout: String

  var description: String { "\(layout).\(writer.format): \(order.joined(separator: ", "))\n\(writer.text)" }
  var tellsArea: Bool { order.contains("area") || ["headed", "onerow"].contains(layout) }

  init(seed: UInt64) {
    var random = GoalSoup.Random(seed: seed)
    func pick<T>(_ some: [T]) -> T { some[random.next(some.count)] }
    writer = FormWriter(pick(FormWriter.Format.allCases))
    // A goal's sentence does not fit into a narrow column of text under its name.
    let stacked = writer.format == .txt ? "cards" : "stacked"
    layout = pick(["lines", "cards", "grid", "onerow", "headed", stacked])
    order = pick(Self.orders)
    let start = random.next(Self.all.count)
    goals = (0..<2).map { Self.all[(start + $0) % Self.all.count] }
    // In the order of their facts, so that a seed gives one plan.
    var names: [String: String] = [:]
    for (fact, some) in Self.labels { names[fact] = pick(some) }
    let numbering = pick(["{} #n", "{} n", "n. {}", "{} No. n", "{} n of 2"])
    writer.heading("Individualized Education Program", 1)
    writer.line("Student: Ada Lind")
    writer.heading(pick(["Measurable Annual Goals", "Annual Goals", "Goals and Objectives", "IEP Goals"]))
    write(names, numbering)
  }

  private mutating func write(_ names: [String: String], _ numbering: String) {
    func name(_ fact: String) -> String { names[fact] ?? fact }
    if layout == "grid" {
      let rows = goals.enumerated().map { index, goal in ["\(index + 1)"] + order.map { Self.value(goal, $0) }
      }
      writer.table([["No."] + order.map(name)] + rows)
      return
    }
    for (index, goal) in goals.enumerated() {
      let label = numbering.replacing("n", with: "\(index + 1)").replacing("{}", with: name("goal"))
      let pairs = order.map { (($0 == "goal" ? label : name($0)), Self.value(goal, $0)) }
      switch layout {
      case "lines": writer.fields(pairs)
      case "stacked": writer.stacked(pairs)
      case "cards": writer.table(pairs.map { [$0.0, $0.1] }, hasHeads: false)
      case "onerow":
        writer.heading("Goal \(index + 1): \(goal.area)", 3)
        let facts = order.filter { $0 != "area" }
        writer.table([facts.map(name), facts.map { Self.value(goal, $0) }])
      default:
        writer.heading("Goal \(index + 1) – \(goal.area)", 3)
        writer.line(Self.value(goal, "goal"))
        writer.fields(
          order.filter { !["goal", "area"].contains($0) }.map { (name($0), Self.value(goal, $0)) })
      }
    }
  }

  static func value(_ goal: Goal, _ fact: String) -> String {
    switch fact {
    case "area": goal.area
    case "baseline": goal.baseline
    case "method": goal.method
    case "schedule": goal.schedule
    case "who": goal.who
    default:
      "By 6/11/2027, \(goal.condition), Ada will \(goal.behavior) with \(goal.criterion) \(goal.consistency)."
    }
  }

  private static let orders = [
    ["area", "baseline", "goal", "method", "schedule", "who"],
    ["area", "goal", "baseline", "method", "schedule", "who"],
    ["goal", "area", "baseline", "method", "schedule", "who"],
    ["baseline", "area", "goal", "method", "who", "schedule"],
    ["area", "goal", "method", "schedule", "who", "baseline"],
    ["goal", "method", "schedule", "baseline"],
  ]

  private static let labels: KeyValuePairs = [
    "area": ["Area of Need", "Goal Area", "Skill Area", "Area of Concern", "Area to be Addressed"],
    "baseline": [
      "Baseline", "Present Level", "Baseline Data", "Current Level of Performance",
      "Where is the student now?",
    ],
    "goal": ["Annual Goal", "Measurable Annual Goal", "Goal", "Goal Statement"],
    "method": [
      "Method of Measurement", "How Measured", "Evaluation Procedure", "Procedures for Evaluation",
      "Measurement Tool",
    ],
    "schedule": ["Evaluation Schedule", "How Often", "Schedule for Evaluation", "Frequency of Monitoring"],
    "who": ["Person Responsible", "Responsible Staff", "Implementer", "Position Responsible"],
  ]

  private static let all = [
    Goal(
      area: "Reading Fluency", condition: "given a third grade passage", behavior: "read aloud",
      criterion: "95 words correct per minute", value: 95, consistency: "on 3 consecutive probes", count: 3,
      baseline: "61 words correct per minute", method: "Weekly fluency probes", schedule: "Weekly",
      who: "Special education teacher"),
    Goal(
      area: "Math Calculation", condition: "given 10 two-digit addition problems", behavior: "solve",
      criterion: "80% accuracy", value: 80, consistency: "in 4 of 5 trials", count: 4,
      baseline: "45% accuracy",
      method: "Work samples", schedule: "Every two weeks", who: "General education teacher"),
    Goal(
      area: "Social Skills", condition: "during recess", behavior: "invite a classmate to play",
      criterion: "at least 3 times", value: 3, consistency: "on 4 of 5 days", count: 4, baseline: "1 time",
      method: "Observation log", schedule: "Weekly", who: "School counselor"),
  ]
}
