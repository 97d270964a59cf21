import ArgumentParser
import PlainIEP

/// The main job: a plain-language summary alongside the official draft.
struct TranslateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translate",
    abstract: "Write a plain-language summary of a draft, as a page and as Markdown.",
    discussion: """
      Writes NAME.plain.html and NAME.plain.md beside the draft, or into the folder that -o names.
      A draft that cannot be read is refused with one line that says why; the others are still written.

      EXAMPLES:
        plainiep translate draft.md
        plainiep translate fall.md spring.txt -o summaries --format html
        plainiep translate draft.md --redact -o to-share
        plainiep translate - -o - --format md < paste.txt
      """)

  @Argument(help: "Drafts in Markdown, pasted text or HTML; - reads standard input.") var drafts: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write into; - prints one format.", valueName: "folder"))
  var output: String?

  @OptionGroup var summary: SummaryOptions

  @OptionGroup var options: EngineOptions

  func validate() throws {
    if output == "-", summary.format.formats.count != 1 || drafts.count != 1 {
      throw ValidationError("-o - prints one draft in one format: add --format html, md or json")
    }
  }

  func run() throws {
    try reporting {
      try Translation(
        drafts: drafts, output: output, formats: summary.format.formats, state: summary.state,
        redacted: summary.redact, terms: summary.terms.value, data: options.data
      ).run()
    }
  }
}
