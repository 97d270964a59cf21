import ArgumentParser
import PlainIEP

/// One phrase explained, or one a line from standard input.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain one phrase of a draft: a service, a goal, a date.",
    discussion: """
      Without TEXT, every line of standard input is a phrase, and each gives one \
      line as soon as it is read.

      EXAMPLES:
        plainiep explain --as service "OT 2x30/wk pull-out"
        plainiep explain --as goal "By May, Ana will read 95 WCPM."
        plainiep explain --as date "Oct. 3rd, 2025"
        plainiep explain --as service --format json < lines.txt
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  @Option(name: .customLong("as"), help: "What it is: service, goal, accommodation, score, date or text.")
  var kind: PhraseKind

  @Option(name: .long, help: "What to print: text, or json (one object a line).") var format = Format.text

  @Argument(help: "The phrase; without it, lines of standard input.") var text: [String] = []

  @OptionGroup var options: EngineOptions

  func run() throws {
    try reporting {
      let engine = try options.engine()
      if text.isEmpty {
        try InputLines.each { line throws(Failure) in try explain(line, engine) }
      } else {
        try explain(Array(text.joined(separator: " ").utf8), engine)
      }
    }
  }

  private func explain(_ line: [UInt8], _ engine: Engine) throws(Failure) {
    let (plain, json) = engine.explain(line, as: kind.value)
    let bytes = format == .json ? json : Array(plain.utf8)
    try StandardStream.print(bytes + [UInt8(ascii: "\n")])
  }
}

/// A kind of phrase on the command line.
struct PhraseKind: ExpressibleByArgument {
  let value: ReadPhrase.Kind

  init?(argument: String) {
    guard let value = ReadPhrase.Kind(rawValue: argument) else { return nil }
    self.value = value
  }

  static var allValueStrings: [String] { ReadPhrase.Kind.allCases.map(\.rawValue) }
}
