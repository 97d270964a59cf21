import ArgumentParser
import PlainIEP

/// What the program understood of a draft.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Print what the program understood of a draft, as JSON.",
    discussion: """
      A file of several students gives one object after another.

      EXAMPLES:
        plainiep read draft.md
        plainiep read - < paste.txt | jq '.services[].amounts'
      """)

  @Argument(help: "A draft; - reads standard input.") var draft: String

  @OptionGroup var options: DraftOptions

  func run() throws {
    try reporting {
      let engine = try options.data.engine()
      for reading in try DraftFile.read(draft, engine, state: options.state) {
        try StandardStream.print(engine.draftJSON(reading))
      }
    }
  }
}
