/// The first page with known facts in a layout of chance: the child and the plan's days, the team, and the special factors.
struct FirstPagesOfChance: CustomStringConvertible {
  private(set) var writer: FormWriter
  private(set) var team: [(name: String, role: String)]
  private(set) var answers: [(factor: String, isYes: Bool)] = []
  private let layouts: [String]

  var description: String { "\(layouts).\(writer.format)\n\(writer.text)" }

  init(seed: UInt64) {
    var random = GoalSoup.Random(seed: seed)
    func pick<T>(_ some: [T]) -> T { some[random.next(some.count)] }
    writer = FormWriter(pick(FormWriter.Format.allCases))
    layouts = [
      pick(["lines", "cards", "four", "cells", "stacked", "below"]), pick(["table", "roles first", "lines"]),
      pick(["table", "boxes", "words"]),
    ]
    let start = random.next(Self.people.count)
    team = (0..<4).map { Self.people[(start + $0) % Self.people.count] }
    writer.heading("Individualized Education Program", 1)

    let day = random.next(3)
    var facts = Self.facts.map { (pick($0.labels), $0.values[$0.values.count > 1 ? day : 0]) }
    let cut = random.next(facts.count)
    facts = Array(facts[cut...] + facts[..<cut])
    switch layouts[0] {
    case "lines": writer.fields(facts)
    case "cards": writer.table(facts.map { [$0.0, $0.1] }, hasHeads: false)
    case "stacked": writer.stacked(facts)
    case "below": writer.below(facts)
    case "four":
      let halves = zip(facts.prefix(5), facts.suffix(5))
      writer.table(halves.map { [$0.0, $0.1, $1.0, $1.1] }, hasHeads: false)
    default:
      let cells = facts.map { "\($0.0): \($0.1)" }
      writer.format == .txt
        ? writer.fields(facts)
        : writer.table(zip(cells.prefix(5), cells.suffix(5)).map { [$0, $1] }, hasHeads: false)
    }

    writer.heading(pick(["IEP Team Members", "Participants", "IEP Team", "Meeting Participants"]))
    let heads = [pick(["Name", "Printed Name", "Team Member"]), pick(["Role", "Title", "Position"])]
    let sign = pick([", ", " - ", ": "])
    switch layouts[1] {
    case "table": writer.table([heads + ["Signature"]] + team.map { [$0.name, $0.role, ""] })
    case "roles first": writer.table([heads.reversed()] + team.map { [$0.role, $0.name] })
    default: writer.list(team.map { $0.name + sign + $0.role })
    }

    writer.heading(
      pick(["Special Factors", "Consideration of Special Factors", "Special Factors to Consider"]))
    let (on, off) = pick([("☒", "☐"), ("[X]", "[ ]"), ("(X)", "( )")])
    let lines = Self.factors.map { factor, names in
      let isYes = random.next(2) == 0
      answers.append((factor, isYes))
      return (names[random.next(names.count)], isYes)
    }
    switch layouts[2] {
    case "table":
      writer.table([["Factor", "Yes", "No"]] + lines.map { [$0.0, $0.1 ? on : off, $0.1 ? off : on] })
    case "boxes": writer.fields(lines.map { ($0.0, "\($0.1 ? on : off) Yes \($0.1 ? off : on) No") })
    default: writer.fields(lines.map { ($0.0, $0.1 ? "Yes" : "No") })
    }
  }

  /// The labels of a fact, and its value; a day as three forms write it.
  private static let facts: [(labels: [String], values: [String])] = [
    (["Student", "Student Name", "Name of Student", "Child's Name"], ["Ada Marie Lind"]),
    (["Date of Birth", "DOB", "Birthdate"], ["03/14/2016", "March 14, 2016", "3-14-16"]),
    (["Grade", "Current Grade", "Grade Level"], ["5"]),
    (["School", "Attending School", "School of Attendance"], ["Birch Hill Elementary"]),
    (["District", "School District", "Resident District"], ["Pine Lake School District"]),
    (
      ["IEP Meeting Date", "Meeting Date", "Date of Meeting"], ["09/01/2026", "September 1, 2026", "9-1-26"]
    ),
    (
      ["IEP Start Date", "Implementation Date", "Effective Date"],
      ["09/08/2026", "September 8, 2026", "9-8-26"]
    ),
    (
      ["IEP End Date", "IEP Expiration Date", "IEP Ending Date"],
      ["08/31/2027", "August 31, 2027", "8-31-27"]
    ),
    (
      ["Annual Review Date", "Next Annual Review", "Next IEP Due"],
      ["08/30/2027", "August 30, 2027", "8-30-27"]
    ),
    (
      ["Reevaluation Due", "Next Reevaluation", "Triennial Due"],
      ["10/05/2028", "October 5, 2028", "10-5-28"]
    ),
  ]

  private static let people = [
    (name: "Rosa Lind", role: "Parent"), ("Kay Dorsey", "Special Education Teacher"),
    ("Ben Ruiz", "General Education Teacher"), ("Tia Woods", "Speech-Language Pathologist"),
    ("Al Moreno", "District Representative"), ("Jo Hart", "School Psychologist"),
  ]

  private static let factors: KeyValuePairs = [
    "behavior": ["Behavior impedes learning", "Does the student's behavior impede learning?"],
    "limitedEnglish": ["Limited English proficiency", "Does the student have limited English proficiency?"],
    "braille": ["Blind or visually impaired", "Is the student blind or visually impaired?"],
    "communication": ["Communication needs", "Does the student have communication needs?"],
    "deafOrHardOfHearing": ["Deaf or hard of hearing", "Is the student deaf or hard of hearing?"],
    "assistiveTechnology": ["Assistive technology", "Does the student need assistive technology?"],
  ]
}
