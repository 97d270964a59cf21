import ArgumentParser
import PlainIEP

/// What a summary is written as, and for which state.
struct SummaryOptions: ParsableArguments {
  /// What is written where nothing else is asked for.
  static let formats: [OutputFormat] = [.html, .markdown]

  @Option(
    name: .long,
    help: ArgumentHelp("What to write, with commas between: html, md, json.", valueName: "formats"))
  var format = FormatList(formats: SummaryOptions.formats)

  @Option(
    name: .long,
    help: ArgumentHelp("The state whose terms the draft uses, as two letters.", valueName: "state"))
  var state: StateOption?

  @Flag(help: "Write a copy to share: without names, birth date, numbers of a file, addresses and phones.")
  var redact = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Which uses of a hard word carry its meaning in the text: all, first (in each part) or none.",
      valueName: "uses"))
  var terms = MarksOption(value: .first)
}

/// `all`, `first` or `none` on the command line.
struct MarksOption: ExpressibleByArgument {
  let value: TermMarks

  init(value: TermMarks) { self.value = value }

  init?(argument: String) {
    guard let value = TermMarks(rawValue: argument) else { return nil }
    self.value = value
  }

  static var allValueStrings: [String] { TermMarks.allCases.map(\.rawValue) }
  var defaultValueDescription: String { value.rawValue }
}

/// `html,md,json` on the command line.
struct FormatList: ExpressibleByArgument {
  let formats: [OutputFormat]

  init(formats: [OutputFormat]) { self.formats = formats }

  init?(argument: String) {
    let names = argument.split(separator: ",").map(String.init)
    let formats = names.compactMap { OutputFormat(rawValue: $0) }
    guard !formats.isEmpty, formats.count == names.count, Set(formats).count == formats.count else {
      return nil
    }
    self.formats = formats
  }

  var defaultValueDescription: String { formats.map(\.rawValue).joined(separator: ",") }
}
