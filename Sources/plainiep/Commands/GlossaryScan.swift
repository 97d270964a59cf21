import ArgumentParser
import PlainIEP

/// The terms of drafts.
struct GlossaryScan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan",
    abstract: "List every use of a term in drafts, what it means there, and letters that nobody explains.",
    discussion: """
      EXAMPLES:
        plainiep glossary scan draft.md
        plainiep glossary scan - --format json < paste.txt
        plainiep glossary scan drafts --unknown    the unknown letters of all drafts, the most frequent first
      """)

  @Argument(help: "Drafts, and folders of drafts; - reads standard input.") var inputs: [String]
  @Option(name: .long, help: "What to print: text, or json (one object a line).")
  var format = GlossaryCommand.Format.text
  @Flag(name: .long, help: "Only letters that nobody explains, added up over all drafts.") var unknown = false
  @OptionGroup var options: DraftOptions

  func run() throws {
    try reporting {
      let engine = try options.data.engine()
      let paths = inputs == ["-"] ? inputs : try DraftFolder.drafts(in: inputs, leavingOut: "").map(\.path)
      var tally = UnknownTally()
      var worst: Failure.Code?
      for path in paths {
        do throws(Failure) {
          try scan(path, engine, names: paths.count > 1, &tally)
        } catch {
          if paths.count == 1 { throw error }
          StandardStream.error.write(error.message + "\n")
          worst = worst == nil || worst == .unreadableDraft ? error.code : worst
        }
      }
      if unknown { try StandardStream.print(tally.lines(format)) }
      if let worst { throw Failure(code: worst, message: "") }
    }
  }

  private func scan(_ path: String, _ engine: Engine, names: Bool, _ tally: inout UnknownTally)
    throws(Failure)
  {
    let source = try InputFile.read(path)
    let readings = try DraftFile.read(source, path, engine, state: options.state)
    for reading in readings {
      let uses = engine.scan(reading)
      func place(_ use: Engine.GlossaryUse) -> String {
        let place = reading.lines.location(of: use.span.start)
        return "\(InputFile.shown(path)):\(place.line):\(place.column)"
      }
      if unknown {
        for use in uses where use.isUnknown { tally.add(use.words, at: place(use), in: path) }
        continue
      }
      switch format {
      case .json:
        try StandardStream.print(
          uses.flatMap { Engine.line(of: $0, file: names ? path : nil) + [UInt8(ascii: "\n")] })
      case .text:
        try StandardStream.print(
          uses.map { "\(place($0)): \(GlossaryText.use($0, engine.glossary))\n" }.joined())
      }
    }
  }
}

/// Letters that nobody explains, over many drafts.
struct UnknownTally {
  private var places: [String: [String]] = [:]
  private var drafts: [String: Set<String>] = [:]

  mutating func add(_ letters: String, at place: String, in draft: String) {
    places[letters, default: []].append(place)
    drafts[letters, default: []].insert(draft)
  }

  /// A line for each, the most frequent first: the letters, how often and in how many drafts, and where.
  func lines(_ format: GlossaryCommand.Format) -> String {
    let sorted = places.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    return sorted.map { letters, places in
      let count = drafts[letters]?.count ?? 0
      switch format {
      case .text:
        let shown = places.prefix(3).joined(separator: ", ") + (places.count > 3 ? ", …" : "")
        return "\(letters)\t\(places.count)\t\(count)\t\(shown)\n"
      case .json: return Engine.line(ofUnknown: letters, places: places, drafts: count) + "\n"
      }
    }.joined()
  }
}
