import ArgumentParser
import PlainIEP

/// The glossary by itself.
struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Look up special-education words, and check packs of your own.",
    discussion: """
      EXAMPLES:
        plainiep glossary lookup FAPE
        plainiep glossary list
        plainiep glossary check my-district.yaml
      """,
    subcommands: [Lookup.self, List.self, Check.self, Compile.self])

  /// One term explained.
  struct Lookup: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lookup", abstract: "Explain one term: what it is, and what it means for your child.")

    @Argument(help: "A term or its letters, such as FAPE or \"least restrictive environment\".") var term:
      [String]
    @OptionGroup var options: EngineOptions

    func run() throws {
      try reporting {
        let term = term.joined(separator: " ")
        let found = try options.engine().lookup(term)
        guard !found.isEmpty else {
          throw Failure(
            code: .checkDidNotHold, message: "error: the glossary has no \"\(InputFile.shown(term))\"")
        }
        try StandardStream.print(found.map { GlossaryText.entry($0) }.joined(separator: "\n"))
      }
    }
  }

  /// Every entry on a line.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List every entry: letters, name, topic.")

    @OptionGroup var options: EngineOptions

    func run() throws {
      try reporting {
        let glossary = try options.engine().glossary
        let lines = (0..<glossary.count).map { index -> String in
          let entry = glossary[index]
          return "\(entry.acronym ?? "-")\t\(entry.label)\t\(entry.topic)\n"
        }
        try StandardStream.print(lines.joined())
      }
    }
  }

  /// Whether packs are sound.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Check packs: every entry complete, every example found where it must be and nowhere else.")

    @Argument(help: "YAML files, or folders of them.") var packs: [String]

    func run() throws {
      try reporting {
        if packs.flatMap(DataFolders.packFiles).isEmpty {
          throw Failure(
            code: .noInput,
            message: "\(InputFile.shown(packs[0])): error: there is no YAML file in this folder")
        }
        var sources: [SourceText] = []
        for path in packs.flatMap(DataFolders.packFiles) {
          sources.append(SourceText(name: path, bytes: try InputFile.read(path).bytes))
        }
        let problems: [String]
        do throws(ResourceError) { problems = try Packs.problems(in: sources) } catch {
          throw Failure(code: .checkDidNotHold, message: DataReasonText.line(error))
        }
        for problem in problems { try StandardStream.print(problem + "\n") }
        if !problems.isEmpty { throw Failure(code: .checkDidNotHold, message: "") }
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
        var sources: [SourceText] = []
        for path in DataFolders.packFiles(folder) {
          sources.append(SourceText(name: path, bytes: try InputFile.read(path).bytes))
        }
        do { try OutputFile.write(try Packs.index(of: sources), to: output) } catch let error as ResourceError
        {
          throw Failure(code: .checkDidNotHold, message: DataReasonText.line(error))
        }
      }
    }
  }
}
