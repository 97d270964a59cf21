import ArgumentParser
import PlainIEP

/// Whether a summary was made from a draft.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Say whether a summary was made from a draft, by which version, and unchanged.",
    discussion: """
      Makes the summary anew and compares what it says, word for word. A page that a \
      browser saved anew, or JSON that was set anew, is the same summary. The exit \
      code is 1 where it is not this draft's summary, or where a word of it was changed.

      EXAMPLES:
        plainiep verify draft.plain.html draft.md
        plainiep verify summary.json draft.md --state CA
      """)

  @Argument(help: "A summary: .html, .md or .json.") var summary: String

  @Argument(help: "The draft.") var draft: String

  @Option(
    name: .long,
    help: ArgumentHelp("The state that the summary was made for, as two letters.", valueName: "state"))
  var state: StateOption?

  @OptionGroup var options: EngineOptions

  func run() throws {
    try reporting {
      let engine = try options.engine()
      let page = try InputFile.read(summary, limit: 64_000_000)
      let source = try InputFile.read(draft)
      let format = Self.format(of: summary, page.bytes)
      let found: Verification
      do throws(ReadFailure) {
        found = try engine.verify(page, as: format, against: source, state: state?.letters)
      } catch {
        throw Failure(code: .unreadableDraft, message: ReasonText.line(error, draft, source.bytes))
      }
      let (names, line) = (InputFile.shown(summary), VerificationText(draft: InputFile.shown(draft)))
      guard case .holds(let version) = found else {
        throw Failure(code: .checkDidNotHold, message: "\(names)\(line.place(found)): \(line.text(found))")
      }
      try StandardStream.print(
        "\(names): made from \(InputFile.shown(draft)) by PlainIEP \(version), and unchanged\n")
    }
  }

  /// By the file's ending, or by its first letter where that tells nothing.
  private static func format(of path: String, _ bytes: [UInt8]) -> OutputFormat {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if let format = OutputFormat(rawValue: ending) { return format }
    if ending == "htm" { return .html }
    return switch bytes.first(where: { !$0.isASCIISpace }) {
    case UInt8(ascii: "<"): .html
    case UInt8(ascii: "{"): .json
    default: .markdown
    }
  }
}

/// English for what is wrong with a summary.
private struct VerificationText {
  let draft: String

  func place(_ found: Verification) -> String {
    if case .changed(let line, _, _) = found { ":\(line)" } else { "" }
  }

  func text(_ found: Verification) -> String {
    switch found {
    case .holds: ""
    case .notASummary: "no summary of PlainIEP: the SHA-256 of a draft is not in it"
    case .otherDraft(let hash):
      "made from another draft (SHA-256 \(hash.prefix(12))…), or \(draft) was changed since"
    case .otherVersion(let version):
      "made from \(draft) by PlainIEP \(version); this is \(Engine.version), which cannot tell whether it was changed"
    case .changed(_, let found, let expected):
      "changed: it says “\(Self.short(found))”, and the summary of \(draft) says “\(Self.short(expected))”"
    }
  }

  private static func short(_ text: String) -> String {
    let line = text.map { $0.isNewline ? " " : $0 }
    return line.count > 120 ? String(line.prefix(120)) + "…" : String(line)
  }
}
