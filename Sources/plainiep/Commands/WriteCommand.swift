import ArgumentParser
import PlainIEP

/// A document from structured data.
struct WriteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write",
    abstract: "Write the official draft from data, or an empty one to fill in.",
    discussion: """
      KINDS:
        iep     the official draft, in the order of the federal model form
        blank   an empty draft to fill in, in the Markdown that reads back best
        a4l     the plan as A4L XML, as far as that standard holds it

      Writes NAME.iep.html and NAME.iep.md (or NAME.a4l.xml) beside the data, or \
      into the folder that -o names.

      EXAMPLES:
        plainiep write iep draft.json
        plainiep write iep draft.yaml -o - --format md
        plainiep write blank > draft.md
      """)

  enum Kind: String, CaseIterable, ExpressibleByArgument { case iep, blank, a4l }

  @Argument(help: "What to write: iep, blank or a4l.") var kind: Kind

  @Argument(help: "The data: JSON, YAML or XML; - reads standard input.") var data: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write into; - prints one format.", valueName: "folder"))
  var output: String?

  @Option(
    name: .long, help: ArgumentHelp("What to write, with commas between: html, md.", valueName: "formats"))
  var format: FormatList?

  @OptionGroup var options: EngineOptions

  private var formats: [OutputFormat] {
    format?.formats ?? (kind == .blank && output == nil ? [.markdown] : [.html, .markdown])
  }

  func validate() throws {
    if kind != .blank, data == nil {
      throw ValidationError("name the data to write from: plainiep write iep draft.json")
    }
    if kind == .blank, data != nil {
      throw ValidationError("an empty draft needs no data: plainiep write blank")
    }
    if kind == .a4l, format != nil { throw ValidationError("a4l is XML: leave --format out") }
    if formats.contains(.json) {
      throw ValidationError("a document is html or md; plainiep read prints the data")
    }
    if output == "-", kind != .a4l, formats.count != 1 {
      throw ValidationError("-o - prints one format: add --format md or html")
    }
  }

  func run() throws {
    try reporting {
      let engine = try options.engine()
      if let output, output != "-" { try OutputFile.makeFolder(output) }
      guard let data else {
        return try write(engine.blankDraft, to: "\(output ?? ".")/blank", engine, prints: output == nil)
      }
      let readings = try DraftFile.read(data, engine, state: nil)
      let name = OutputNames.names(for: [data], in: output).first ?? "draft"
      let prints = data == "-" && output == nil
      for (reading, name) in zip(readings, DraftFile.names(name, for: readings)) {
        if kind == .a4l {
          try write(engine.a4lXML(reading), to: "\(name).a4l.xml", prints: prints)
        } else {
          try write(reading, to: "\(name).iep", engine, prints: prints)
        }
      }
    }
  }

  private func write(_ reading: Engine.Reading, to name: String, _ engine: Engine, prints: Bool)
    throws(Failure)
  {
    for format in formats {
      let bytes: [UInt8]
      do throws(ResourceError) { bytes = try engine.official(reading, as: format) } catch {
        throw Failure(code: .unreadableDraft, message: DataReasonText.line(error))
      }
      try write(bytes, to: "\(name).\(format.rawValue)", prints: prints)
    }
  }

  private func write(_ bytes: [UInt8], to path: String, prints: Bool) throws(Failure) {
    if prints || output == "-" { return try StandardStream.print(bytes) }
    try OutputFile.write(bytes, to: path)
  }
}
