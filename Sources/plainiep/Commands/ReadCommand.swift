import ArgumentParser
import PlainIEP

/// What the program understood of a draft.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Print what the program understood of a draft, as JSON.",
    discussion: """
      EXAMPLES:
        plainiep read draft.md
        plainiep read - < paste.txt | jq '.services[].amounts'
      """)

  @Argument(help: "A draft; - reads standard input.") var draft: String

  @Option(
    name: .long,
    help: ArgumentHelp("The state whose terms the draft uses, as two letters.", valueName: "state"))
  var state: StateOption?

  @OptionGroup var options: EngineOptions

  func run() throws {
    try reporting {
      let engine = try options.engine()
      let source = try InputFile.read(draft)
      let reading: Engine.Reading
      do throws(ReadFailure) { reading = try engine.read(source, state: state?.letters) } catch {
        throw Failure(code: .unreadableDraft, message: ReasonText.line(error, draft, source.bytes))
      }
      try StandardStream.print(engine.draftJSON(reading))
    }
  }
}
