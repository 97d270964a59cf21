import IEPModel

/// Services with known amounts, places, people and days, in a layout of chance: which columns there are, in what order, under
/// what names, in a table, in a table of labels for each or in lines.
struct ServicesOfChance: CustomStringConvertible {
  struct Given {
    var name: String
    var sessions, minutes: Decimal
    var unit: ServicePeriod.Unit
    var location: String
    var setting: Service.Setting
    var provider: String
  }

  private(set) var services: [Given]
  private(set) var writer: FormWriter
  private(set) var columns: [String]
  private let layout: String

  var description: String { "\(layout).\(writer.format)\n\(writer.text)" }

  init(seed: UInt64) {
    var random = GoalSoup.Random(seed: seed)
    func pick<T>(_ some: [T]) -> T { some[random.next(some.count)] }
    writer = FormWriter(pick(FormWriter.Format.allCases))
    layout = pick(["table", "cards", "lines", "stacked"])
    columns = pick(Self.orders)
    let start = random.next(Self.names.count)
    services = (0..<3).map { index in
      let (location, setting) = pick(Self.places)
      return Given(
        name: Self.names[(start + index) % Self.names.count], sessions: pick([1, 2, 3, 5]),
        minutes: pick([15, 20, 30, 45]), unit: pick([.week, .week, .month]), location: location,
        setting: setting, provider: pick(Self.people))
    }
    let style = random.next(4)
    var names: [String: String] = [:]
    for (fact, some) in Self.labels { names[fact] = pick(some) }
    writer.heading("Individualized Education Program", 1)
    writer.line("Student: Ada Lind")
    writer.heading(
      pick(["Special Education and Related Services", "Schedule of Services", "Related Services"]))
    let rows = services.map { service in columns.map { Self.value(service, $0, style) } }
    let heads = columns.map { names[$0] ?? $0 }
    switch layout {
    case "table": writer.table([heads] + rows)
    case "cards": for row in rows { writer.table(zip(heads, row).map { [$0, $1] }, hasHeads: false) }
    case "stacked": for row in rows { writer.stacked(Array(zip(heads, row))) }
    default: for row in rows { writer.fields(Array(zip(heads, row))) }
    }
  }

  private static func value(_ service: Given, _ column: String, _ style: Int) -> String {
    switch column {
    case "name": service.name
    case "amount": amount(service, style)
    case "location": service.location
    case "provider": service.provider
    case "start": "9/8/2026"
    default: "6/11/2027"
    }
  }

  private static func amount(_ service: Given, _ style: Int) -> String {
    let (times, minutes, unit) = (service.sessions, service.minutes, service.unit)
    return switch style {
    case 0: "\(times)x\(minutes) min/\(unit == .week ? "wk" : "mo")"
    case 1: "\(minutes) minutes, \(times) \(times == 1 ? "time" : "times") per \(unit.rawValue)"
    case 2: "\(times) x \(unit.rawValue)ly for \(minutes) min. each"
    default: "\(minutes) min \(times)x/\(unit.rawValue)"
    }
  }

  private static let orders = [
    ["name", "amount", "location", "provider", "start", "end"],
    ["name", "location", "amount", "start", "end", "provider"],
    ["name", "provider", "location", "start", "end", "amount"],
    ["name", "amount", "start", "end", "location", "provider"],
  ]

  private static let labels: KeyValuePairs = [
    "name": ["Service", "Type of Service", "Service Type", "Related Service", "Area of Service"],
    "amount": [
      "Frequency", "Amount/Frequency", "Time/Frequency", "Frequency and Duration", "Amount of Service",
    ],
    "location": ["Location", "Setting", "Location of Service", "Place", "Educational Setting"],
    "provider": ["Provider", "Service Provider", "Person Responsible", "Delivered By", "Title of Provider"],
    "start": ["Start Date", "Begin Date", "Initiation Date", "From", "Projected Start Date"],
    "end": ["End Date", "Ending Date", "To", "Through", "Projected End Date"],
  ]

  private static let names = [
    "Specialized Reading Instruction", "Math Instruction", "Speech-Language Therapy", "Occupational Therapy",
    "Counseling Services", "Physical Therapy", "Adapted Physical Education",
  ]

  private static let places: [(String, Service.Setting)] = [
    ("Resource Room", .specialEducation), ("General Education Classroom", .regularClass),
    ("Special Education Classroom", .specialEducation),
  ]

  private static let people = ["Special Education Teacher", "School Counselor", "Occupational Therapist"]
}
