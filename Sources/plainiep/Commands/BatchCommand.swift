import ArgumentParser
import Glibc
import PlainIEP
import Synchronization

/// A school's or a district's drafts.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Write summaries of many drafts: files, and folders with all that is in them.",
    discussion: """
      Writes the same files as translate into the folder that -o names, each in \
      the folder that its draft stands in, and a journal, batch.jsonl, with a line \
      for each draft. A draft that cannot be read is refused with one line; all \
      others are written, and the exit code is 65. How many workers there are \
      changes no byte of a summary.

      EXAMPLES:
        plainiep batch drafts -o summaries
        plainiep batch fall spring extra.md -o out --format html --jobs 4
        jq -r 'select(.status != "written") | .reason' out/batch.jsonl
      """)

  @Argument(help: "Drafts, and folders of drafts.") var inputs: [String]

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write into.", valueName: "folder"))
  var output: String

  @Option(
    name: .long,
    help: ArgumentHelp("How many drafts at once (default: one for each processor).", valueName: "n"))
  var jobs: Int?

  @OptionGroup var summary: SummaryOptions

  @OptionGroup var options: EngineOptions

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256") }
    if output == "-" { throw ValidationError("a batch is written into a folder: name one with -o") }
  }

  func run() throws {
    try reporting {
      var engine = try options.engine()
      engine.terms = summary.terms.value
      let entries = try DraftFolder.drafts(in: inputs, leavingOut: output)
      if entries.isEmpty {
        throw Failure(
          code: .noInput,
          message:
            "\(InputFile.shown(inputs[0])): error: no draft is in it; drafts end in .md, .txt, .html, .json, .yaml, .xml"
        )
      }
      try OutputFile.makeFolder(output)
      try write(entries, engine)
    }
  }

  private func write(_ entries: [DraftFolder.Entry], _ engine: Engine) throws(Failure) {
    let job = BatchJob(
      engine: engine, formats: summary.format.formats, state: summary.state, redacted: summary.redact,
      folder: output)
    let names = OutputNames.names(ofPlaces: entries.map(\.place))
    let journal = try BatchJournal(in: output)
    let progress = BatchProgress(total: entries.count)
    let settings = [
      ("lang", engine.language), ("format", summary.format.defaultValueDescription),
      ("state", summary.state?.letters ?? ""), ("redact", summary.redact ? "yes" : "no"),
      ("terms", summary.terms.value.rawValue),
    ]
    let glossary = engine.glossaryHash
    let tally = Mutex(Tally())
    OrderedWork.run(entries.count, workers: jobs ?? sysconf(Int32(_SC_NPROCESSORS_ONLN))) { index in
      job.run(entries[index], named: names[index])
    } deliver: { _, record in
      let isKept = journal.write(Engine.line(of: record, glossary: glossary, options: settings))
      tally.withLock { $0.count(record, isKept: isKept) }
      if let reason = record.reason {
        progress.clear()
        StandardStream.error.write(reason + "\n")
      }
      progress.count(record)
    }
    progress.clear()
    let total = tally.withLock { $0 }
    StandardStream.error.write("\(total.text); journal: \(InputFile.shown(output))/\(BatchJournal.name)\n")
    if let code = total.code { throw Failure(code: code, message: "") }
  }
}

/// How many drafts of a batch were written, refused, failed.
private struct Tally {
  var written = 0
  var refused = 0
  var failed = 0
  var lostLines = 0

  mutating func count(_ record: BatchRecord, isKept: Bool) {
    switch record.status {
    case .written: written += 1
    case .refused: refused += 1
    case .failed: failed += 1
    }
    if !isKept { lostLines += 1 }
  }

  var text: String {
    let parts = [(written, "written"), (refused, "refused"), (failed, "failed")].filter {
      $0.0 > 0 || $0.1 == "written"
    }
    return parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
      + (lostLines > 0 ? ", \(lostLines) lines of the journal lost" : "")
  }

  /// A failure of the machine weighs more than a refused draft.
  var code: Failure.Code? { failed + lostLines > 0 ? .inputOutput : refused > 0 ? .unreadableDraft : nil }
}
