import IEPModel

/// Accommodations, tests, the share of the day in the regular class and the decision on summers, each in a layout of chance.
struct SupportsOfChance: CustomStringConvertible {
  private(set) var writer: FormWriter
  private(set) var accommodations: [String]
  private(set) var tests: [(name: String, participation: Assessment.Participation)] = []
  let percent: Int
  let getsSummers: Bool
  private let layouts: [String]

  var description: String { "\(layouts).\(writer.format)\n\(writer.text)" }

  init(seed: UInt64) {
    var random = GoalSoup.Random(seed: seed)
    func pick<T>(_ some: [T]) -> T { some[random.next(some.count)] }
    writer = FormWriter(pick(FormWriter.Format.allCases))
    layouts = [
      pick(["list", "columns", "subjects", "boxes", "sentence"]),
      pick(["table", "columns", "words", "boxes"]),
    ]
    let start = random.next(Self.all.count)
    accommodations = (0..<4).map { Self.all[(start + $0) % Self.all.count] }
    percent = pick([62, 78, 91])
    getsSummers = random.next(2) == 0
    let (on, off) = pick([("☒", "☐"), ("[X]", "[ ]")])
    writer.heading("Individualized Education Program", 1)
    writer.line("Student: Ada Lind")

    writer.heading(
      pick(["Accommodations", "Accommodations and Modifications", "Supplementary Aids and Services"]))
    switch layouts[0] {
    case "list": writer.list(accommodations)
    case "columns":
      writer.table(
        [
          [
            pick(["Accommodation", "Support", "Description"]), pick(["Frequency", "When"]), "Location",
            "Start Date",
          ]
        ]
          + accommodations.map { [$0, "Daily", "All classes", "9/8/2026"] })
    case "subjects":
      writer.table(
        [["Accommodation", "ELA", "Math", "Science"]] + accommodations.map { [$0, "X", "X", ""] })
    case "boxes": writer.list(accommodations.map { "\(on) \($0)" } + ["\(off) Braille"], "")
    default: writer.line(accommodations.joined(separator: "; ") + ".")
    }

    writer.heading(pick(["State and District Assessments", "Statewide Assessments", "State Assessments"]))
    tests = ["State ELA Assessment", "State Math Assessment"].map {
      ($0, random.next(2) == 0 ? .regular : .withAccommodations)
    }
    func words(_ how: Assessment.Participation) -> String {
      how == .regular ? "without accommodations" : "with accommodations"
    }
    func marks(_ how: Assessment.Participation) -> [String] {
      [how == .regular ? on : off, how == .regular ? off : on, off]
    }
    let ways = ["without accommodations", "with accommodations", "alternate assessment"]
    switch layouts[1] {
    case "table":
      writer.table([["Assessment", "Participation"]] + tests.map { [$0.name, words($0.participation)] })
    case "columns":
      writer.table(
        [["Assessment", "Without Accommodations", "With Accommodations", "Alternate"]]
          + tests.map { [$0.name] + marks($0.participation) })
    case "words": writer.fields(tests.map { ($0.name, words($0.participation)) })
    default:
      writer.fields(
        tests.map {
          ($0.name, zip(marks($0.participation), ways).map { "\($0) \($1)" }.joined(separator: " "))
        })
    }

    writer.heading(pick(["Least Restrictive Environment", "Placement", "Educational Placement"]))
    switch random.next(3) {
    case 0: writer.fields([("Percent of time in general education", "\(percent)%")])
    case 1: writer.fields([("Percentage of time in the regular classroom", "\(percent)%")])
    default: writer.line("Ada will be in the general education classroom \(percent)% of the school day.")
    }

    writer.heading(pick(["Extended School Year", "Extended School Year (ESY)", "ESY"]))
    switch random.next(4) {
    case 0: writer.fields([("Is the student eligible for ESY?", getsSummers ? "Yes" : "No")])
    case 1:
      writer.fields([("Eligible for ESY", "\(getsSummers ? on : off) Yes \(getsSummers ? off : on) No")])
    case 2: writer.line("The team decided that Ada \(getsSummers ? "needs" : "does not need") ESY services.")
    default: writer.fields([("ESY", getsSummers ? "Eligible" : "Not eligible")])
    }
  }

  private static let all = [
    "Extended time on tests", "Seat near the teacher", "Directions read aloud", "Use of a calculator",
    "Breaks as needed", "Small group for tests", "Graphic organizers", "Copies of class notes",
  ]
}
