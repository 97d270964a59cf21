import ArgumentParser
import PlainIEP

/// What is missing, loose or does not fit in a draft.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find what is missing, vague or contradictory in a draft, each with a question to ask.",
    discussion: """
      For advocates and parents. A finding is no judgment of the school: it names the words, says why \
      they matter and when they may be fine. The ten that matter most are shown; json and csv hold all.

      EXAMPLES:
        plainiep check draft.md
        plainiep check draft.md --all
        plainiep check draft.md --format csv > findings.csv
        plainiep check draft.md --fail-on high    exit code 1 where there is one of these
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, csv }

  enum Level: String, CaseIterable, ExpressibleByArgument {
    case high, medium, low

    var severity: Finding.Severity {
      switch self {
      case .high: .high
      case .medium: .medium
      case .low: .low
      }
    }
  }

  @Argument(help: "A draft; - reads standard input.") var draft: String

  @Flag(name: .long, help: "Show every finding.") var all = false

  @Option(name: .long, help: "Exit with code 1 where a finding matters this much or more.") var failOn: Level?

  @Option(name: .long, help: "What to print: text, json or csv.") var format = Format.text

  @Option(
    name: .long,
    help: ArgumentHelp("The state whose terms the draft uses, as two letters.", valueName: "state"))
  var state: StateOption?

  @OptionGroup var options: EngineOptions

  func run() throws {
    try reporting {
      let engine = try options.engine()
      let checked = try DraftFile.read(draft, engine, state: state).map { (engine.check($0), $0) }
      switch format {
      case .json: for (findings, _) in checked { try StandardStream.print(engine.json(findings)) }
      case .csv: try StandardStream.print(engine.csv(checked))
      case .text:
        for (findings, reading) in checked {
          try StandardStream.print(
            FindingsText(
              findings: findings, lines: reading.lines, path: InputFile.shown(draft), isWhole: all
            ).text)
        }
      }
      let worst = checked.flatMap(\.0.findings).map(\.severity).min()
      if let failOn, let worst, worst <= failOn.severity {
        throw Failure(
          code: .checkDidNotHold,
          message: "\(InputFile.shown(draft)): there are findings of severity \(failOn.rawValue) or above")
      }
    }
  }
}
