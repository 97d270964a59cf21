import ArgumentParser
import PlainIEP

/// Whether packs are sound.
struct GlossaryCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Check packs: entries complete and easy, none in another's way, every example found where it must be.",
    discussion: """
      Each thing that is wrong is one line: FILE:LINE:COLUMN: error: what. A warning is only worth knowing, and alone \
      gives exit code 0. Packs are compared with the built-in glossary; a folder that has an index in it is such a \
      glossary, and is compared with itself alone.

      EXAMPLES:
        plainiep glossary check my-district.yaml
        plainiep glossary check Glossary/en
      """)

  @Argument(help: "YAML or CSV files, or folders of them; without any, the packs that translate would use.")
  var packs: [String] = []

  @OptionGroup var options: EngineOptions

  func run() throws {
    try reporting {
      let packs = packs.isEmpty ? DataFolders.packs(options: options.glossary) : packs
      let sources = try DataFolders.read(packs: packs)
      if let first = packs.first, sources.isEmpty {
        throw Failure(
          code: .noInput,
          message: "\(InputFile.shown(first)): error: there is no YAML or CSV file in this folder")
      }
      let isWhole = packs.contains { DataFolders.names(in: $0).contains("glossary.index") }
      let findings: [PackFinding]
      do throws(ResourceError) {
        findings = try Packs.findings(in: sources, over: isWhole ? nil : Engine().glossary)
      } catch {
        throw Failure(code: .checkDidNotHold, message: DataReasonText.line(error))
      }
      try StandardStream.print(findings.map { PackFindingText.line($0) + "\n" }.joined())
      if findings.contains(where: { !$0.isWarning }) { throw Failure(code: .checkDidNotHold, message: "") }
    }
  }
}
