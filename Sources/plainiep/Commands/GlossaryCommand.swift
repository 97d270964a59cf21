import ArgumentParser
import PlainIEP

/// The glossary by itself.
struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Look up special-education words, find them in drafts, and check packs of your own.",
    discussion: """
      EXAMPLES:
        plainiep glossary lookup FAPE
        plainiep glossary list --format json
        plainiep glossary scan draft.md
        plainiep glossary scan drafts --unknown
        plainiep glossary check my-district.yaml
      """,
    subcommands: [Lookup.self, List.self, GlossaryScan.self, GlossaryCheck.self, Compile.self])

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  /// One term explained.
  struct Lookup: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lookup", abstract: "Explain one term: what it is, and what it means for your child.")

    @Argument(help: "A term or its letters, such as FAPE or \"least restrictive environment\".") var term:
      [String]
    @Option(name: .long, help: "What to print: text, or json (one object a line).") var format = Format.text
    @Option(name: .long, help: ArgumentHelp("The state whose terms come first.", valueName: "state"))
    var state: StateOption?
    @OptionGroup var options: EngineOptions

    func run() throws {
      try reporting {
        let term = term.joined(separator: " ")
        let engine = try options.engine()
        let found = engine.lookup(term, state: state?.letters)
        guard !found.isEmpty else {
          throw Failure(
            code: .checkDidNotHold, message: "error: the glossary has no \"\(InputFile.shown(term))\"")
        }
        switch format {
        case .text:
          try StandardStream.print(
            found.map { GlossaryText.entry($0, writtenAs: term) }.joined(separator: "\n"))
        case .json:
          try StandardStream.print(
            found.flatMap { engine.line(of: $0, writtenAs: term) + [UInt8(ascii: "\n")] })
        }
      }
    }
  }

  /// Every entry on a line.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List every entry: letters, name, topic.")

    @Option(name: .long, help: "What to print: text, or json (one object a line).") var format = Format.text
    @OptionGroup var options: EngineOptions

    func run() throws {
      try reporting {
        let engine = try options.engine()
        let glossary = engine.glossary
        try StandardStream.print(
          (0..<glossary.count).flatMap { index -> [UInt8] in
            let entry = glossary[index]
            return switch format {
            case .text: Array("\(entry.acronym ?? "-")\t\(entry.label)\t\(entry.topic)\n".utf8)
            case .json: engine.line(of: entry) + [UInt8(ascii: "\n")]
            }
          })
      }
    }
  }

  /// The index that is built into the program.
  struct Compile: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "compile",
      abstract: "Write the index of a folder of glossary files, as the program carries it.",
      shouldDisplay: false)

    @Argument(help: "The folder of YAML files.") var folder: String
    @Option(name: .shortAndLong, help: "The file to write.") var output: String

    func run() throws {
      try reporting {
        let sources = try DataFolders.read(packs: [folder])
        let index: [UInt8]
        do throws(ResourceError) { index = try Packs.index(of: sources) } catch {
          throw Failure(code: .checkDidNotHold, message: DataReasonText.line(error))
        }
        try OutputFile.write(index, to: output)
      }
    }
  }
}
