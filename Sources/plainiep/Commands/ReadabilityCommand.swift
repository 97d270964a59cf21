import ArgumentParser
import PlainIEP

/// How hard a text is to read.
struct ReadabilityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "readability",
    abstract: "Measure how hard a text is to read, formula by formula.",
    discussion: """
      Formulas differ by several grades on the same text, and a difference of one grade \
      is noise: compare a formula only with itself.

      EXAMPLES:
        plainiep readability draft.md
        plainiep readability summary.plain.md --format json
        plainiep readability - < letter.txt
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  @Argument(help: "A draft or any other text; - reads standard input.") var file: String

  @Option(name: .long, help: "What to print: text or json.") var format = Format.text

  func run() throws {
    try reporting {
      let engine = try EngineOptions.parse([]).engine()
      let source = try InputFile.read(file)
      let readability: TextReadability
      do throws(ReadFailure) { readability = try engine.readability(of: source) } catch {
        throw Failure(code: .unreadableDraft, message: ReasonText.line(error, file, source.bytes))
      }
      switch format {
      case .json: try StandardStream.print(engine.json(readability, name: source.name))
      case .text: try StandardStream.print(ReadabilityText.lines(readability))
      }
    }
  }
}
