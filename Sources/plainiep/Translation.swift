import PlainIEP

/// What `translate` does, apart from how it is asked for.
struct Translation {
  var drafts: [String]
  /// A folder, or `-` for standard output; nil for beside the drafts.
  var output: String?
  var formats = SummaryOptions.formats
  var state: StateOption?
  var redacted = false
  var terms = TermMarks.first
  var data = EngineData()

  func run() throws(Failure) {
    var engine = try data.engine()
    engine.terms = terms
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

  private func translate(_ path: String, to name: String, _ engine: Engine) throws(Failure) {
    let readings = try DraftFile.read(path, engine, state: state)
    let files = try SummaryFiles(engine: engine, formats: formats, redacted: redacted, workers: 2)
      .make(of: readings, named: name)
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

extension Translation {
  /// The plain call `translate DRAFT … [-o FOLDER]`, read by hand: the parser of all options takes longer to set itself
  /// up than a short draft takes. Nil for any other, which the parser reads, and words what is wrong with it.
  init?(plain arguments: [String]) {
    guard arguments.first == "translate" else { return nil }
    self.init(drafts: [])
    var rest = arguments.dropFirst()
    while let argument = rest.popFirst() {
      if argument == "-o", output == nil, let folder = rest.popFirst(), !folder.hasPrefix("-") {
        output = folder
      } else if argument.hasPrefix("-") || argument.isEmpty {
        return nil
      } else {
        drafts.append(argument)
      }
    }
    if drafts.isEmpty { return nil }
  }
}
