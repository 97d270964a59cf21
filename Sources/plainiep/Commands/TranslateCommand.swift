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
      var engine = try options.engine()
      engine.terms = summary.terms.value
      if let output, output != "-" { try OutputFile.makeFolder(output) }
      let names = OutputNames.names(for: drafts, in: output)
      var worst: Failure.Code?
      for (draft, name) in zip(drafts, names) {
        do throws(Failure) {
          try translate(draft, to: name, engine)
        } catch {
          if drafts.count == 1 { throw error }
          StandardStream.error.write(error.message + "\n")
          // A failure of the machine weighs more than a refused draft.
          worst = worst == nil || worst == .unreadableDraft ? error.code : worst
        }
      }
      if let worst { throw Failure(code: worst, message: "") }
    }
  }

  private func translate(_ path: String, to name: String, _ engine: Engine) throws(Failure) {
    let readings = try DraftFile.read(path, engine, state: summary.state)
    let files = try SummaryFiles(
      engine: engine, formats: summary.format.formats, redacted: summary.redact
    ).make(
      of: readings, named: name)
    if output == "-" {
      guard let only = files.first, files.count == 1 else {
        throw Failure(
          code: .usage,
          message:
            "\(InputFile.shown(path)): error: \(readings.count) students are in it; name a folder with -o")
      }
      return try StandardStream.print(only.bytes)
    }
    for file in files { try OutputFile.write(file.bytes, to: file.path) }
  }
}
