import ArgumentParser
import PlainIEP

/// `plainiep`: special-education drafts in plain language, offline.
@main
struct PlainIEPCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plainiep",
    abstract: "Turns a special-education draft (IEP) into a plain-language summary, on this computer alone.",
    discussion: """
      EXAMPLES:
        plainiep translate draft.md            writes draft.plain.html and draft.plain.md beside the draft
        plainiep translate draft.txt -o out    writes them into the folder out
        plainiep translate - -o - --format md < paste.txt    reads a paste, prints Markdown
        plainiep read draft.md                 prints what the program understood, as JSON
        plainiep check draft.md                what is missing or vague, with a question for each
        plainiep verify draft.plain.html draft.md    says if a summary is this draft's, unchanged
        plainiep batch drafts -o summaries     all drafts of a folder
        plainiep write iep draft.yaml          the official draft, from data
        plainiep explain --as service "OT 2x30/wk"    one phrase
        plainiep glossary lookup FAPE          explains one term
        plainiep readability draft.md          how hard a text is to read, formula by formula

      Nothing leaves this computer: the program makes no network call, and the same draft gives the same page.
      """,
    version: Engine.version,
    subcommands: [
      TranslateCommand.self, BatchCommand.self, ReadCommand.self, CheckCommand.self, VerifyCommand.self,
      ExplainCommand.self,
      WriteCommand.self,
      GlossaryCommand.self, ReadabilityCommand.self,
    ])

  /// Sets up the named subcommand alone: all of them take longer than a draft. Whatever it does not parse, `--help`
  /// among it, goes the long way, which has the words for it.
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let translation = Translation(plain: arguments) {
      do { try reporting(translation.run) } catch { exit(withError: error) }
      return
    }
    let named = configuration.subcommands.first { $0.configuration.commandName == arguments.first }
    guard var command = try? named?.parse(Array(arguments.dropFirst())) else { return main(nil) }
    do { try command.run() } catch { exit(withError: error) }
  }
}
