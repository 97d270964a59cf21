internal import Crypto
internal import Documents
import DraftReading
import FoundationEssentials
public import GlossaryEngine
public import IEPModel
import PlainLanguage
public import Readability
import Rendering
import Review
import SourceReading
import Wording

/// The whole program as a library: bytes in, draft and summary out. It reads no file, clock or network.
public struct Engine: Sendable {
  /// The version of PlainIEP, as pages and `--version` give it.
  public static let version = "0.1.0"

  private let formWords: FormWords
  let writer: PlainWriter
  let review: Review
  private let elementWords: ElementWords
  private let html: SummaryHTML
  private let markdown: SummaryMarkdown
  private let form: OfficialForm
  private let officialPage: OfficialPage
  private let officialStyle: [UInt8]
  public let language: String
  /// Which uses of a hard word carry its meaning in the text of a summary.
  public var terms = TermMarks.first

  /// The words that readability formulas do not take as hard.
  public let familiarWords: FamiliarWords

  /// What it was loaded from.
  private let resources: Resources
  private let packs: [SourceText]

  /// Which glossary it is: the SHA-256 of all that it was loaded from, packs last, in hex. O(glossary).
  public var glossaryHash: String {
    Self.hash(of: (resources[Self.glossaryPath(language)] ?? []) + packs.flatMap(\.bytes))
  }

  /// What the glossary holds, packs included.
  public let glossary: GlossaryIndex

  /// Loads a language's data; packs are YAML files of glossary entries put over the built-in ones. Throws where a
  /// file is missing or broken, with its place.
  public init(
    resources: Resources = .embedded, packs: [SourceText] = [], language: String = "en"
  ) throws(ResourceError) {
    self.language = language
    self.resources = resources
    self.packs = packs
    glossary = try Self.glossary(resources, packs, language)
    familiarWords = FamiliarWords(
      sortedLines: try resources.file("Glossary/\(language)/familiar-words.txt"))
    let words = try Self.catalogue(resources, language)
    formWords = try Self.formWords(resources, language)
    elementWords = try Self.elementWords(resources, language)
    form = OfficialForm(names: try Self.formNames(resources, language), words: words)
    writer = PlainWriter(words: words, glossary: glossary)
    review = Review(words: words)
    let style = try resources.file("Templates/page.css")
    let script = try resources.file("Templates/page.js")
    let files = PageFiles(
      style: style, styleHash: Data(SHA256.hash(data: style)).base64EncodedString(), script: script,
      scriptHash: Data(SHA256.hash(data: script)).base64EncodedString())
    officialStyle = try resources.file("Templates/official.css")
    officialPage = OfficialPage(
      page: try Self.template("Templates/official.html", resources), style: officialStyle, words: words)
    html = SummaryHTML(
      page: try Self.template("Templates/page.html", resources),
      partials: try Self.partials(["cards", "choice"], ending: "html", resources), files: files, words: words)
    markdown = SummaryMarkdown(
      page: try Self.template("Templates/summary.md", resources),
      partials: try Self.partials(["cards"], ending: "md", resources), words: words)
  }

  /// What was understood of one draft.
  public struct Reading: Sendable {
    public let source: SourceText
    /// Where the lines of the source begin; made once for all drafts of a file.
    public let lines: LineIndex
    public let tree: SourceTree
    public let draft: IEPDraft
    /// The parts that a page shows beside the summary: the draft's own, or the official draft made from data.
    public let official: [Section]
    /// SHA-256 of the draft's bytes, in hex.
    public let hash: String
    public let diagnostics: [Diagnostic]

    /// The draft with the parts that a page shows.
    var shown: IEPDraft {
      var shown = draft
      shown.sections = official
      return shown
    }
  }

  /// Bytes → draft. Throws where the draft cannot be read at all, or where there are several in it.
  public func read(
    _ source: SourceText, as format: SourceFormat? = nil, state: String? = nil, limits: Limits = Limits()
  ) throws(ReadFailure) -> Reading {
    let all = try readAll(source, as: format, state: state, limits: limits)
    guard let first = all.first, all.count == 1 else { throw .severalDrafts(all.count) }
    return first
  }

  /// Bytes → every draft in them: one, or one for each student of a file of data. Throws where a draft cannot be read.
  public func readAll(
    _ source: SourceText, as format: SourceFormat? = nil, state: String? = nil, limits: Limits = Limits()
  ) throws(ReadFailure) -> [Reading] {
    let tree = try SourceReader.read(source, as: format, limits: limits)
    let hash = Self.hash(of: source.bytes)
    let lines = LineIndex(source.bytes)
    let isForeign = DataDraftReader.isForeign(tree.value)
    let prose = isForeign ? DataProse.of(tree.value) : tree.value
    if case .prose = prose.content {
      let draft = DraftReader.read(prose, of: source, words: formWords, state: state)
      // Of data in which no part of a plan is found, what is wrong with it says more.
      let isFound = !draft.diagnostics.contains { $0.code == .noSectionRecognised }
      if !isForeign || isFound {
        return [
          Reading(
            source: source, lines: lines, tree: prose, draft: draft.value, official: draft.value.sections,
            hash: hash, diagnostics: tree.diagnostics + draft.diagnostics)
        ]
      }
    }
    return try DataDraftReader.read(tree.value, words: elementWords, state: state).map { found in
      Reading(
        source: source, lines: lines, tree: found.value.tree, draft: found.value.draft,
        official: OfficialDraft(found.value.draft, form: form, source: source.bytes).sections, hash: hash,
        diagnostics: tree.diagnostics + found.diagnostics)
    }
  }

  /// Draft → plain-language summary. `redacted`: a copy to share, without names, birth date, numbers, addresses.
  public func summarize(_ reading: Reading, redacted: Bool = false) -> PlainSummary {
    let draft = reviewed(reading)
    let summary = summary(of: reading, asking: review.findings(in: draft).findings)
    return redacted ? writer.redacted(summary, of: draft.draft, tree: reading.tree) : summary
  }

  func summary(of reading: Reading, asking findings: [Finding]) -> PlainSummary {
    writer.write(
      reading.shown, tree: reading.tree, of: reading.source, language: language, terms: terms,
      asking: findings)
  }

  /// The official draft as a page or as Markdown: of data the document, of any other draft its parts as they stand.
  /// Throws where a page template is broken.
  public func official(_ reading: Reading, as format: OutputFormat) throws(ResourceError) -> [UInt8] {
    switch format {
    case .markdown: return OfficialMarkdown.write(reading.official)
    case .json: return draftJSON(reading)
    case .html:
      do throws(TemplateError) {
        return try officialPage.render(
          reading.official, identity: identity(of: reading),
          styleHash: Data(SHA256.hash(data: officialStyle)).base64EncodedString(), language: language)
      } catch {
        throw ResourceError(error)
      }
    }
  }

  /// An empty draft to fill in.
  public var blankDraft: Reading {
    let draft = OfficialDraft.blank
    let source = SourceText(name: "blank", bytes: [])
    return Reading(
      source: source, lines: LineIndex([]),
      tree: SourceTree(format: .markdown, content: .prose([]), markup: []), draft: draft,
      official: OfficialDraft(draft, form: form, source: []).sections, hash: Self.hash(of: []),
      diagnostics: [])
  }

  private func identity(of reading: Reading) -> SourceIdentity {
    SourceIdentity(name: reading.source.name, hash: reading.hash, version: Self.version)
  }

  /// The draft as A4L xPress IEP XML, for the fields that the standard has.
  public func a4lXML(_ reading: Reading) -> [UInt8] { A4LDocument.write(reading.draft) }

  /// The draft as the contract's JSON.
  public func draftJSON(_ reading: Reading) -> [UInt8] {
    DraftJSON(reading.draft).json(
      name: reading.source.name, format: reading.tree.format, hash: reading.hash,
      bytes: reading.source.bytes.count
    ).bytes(indented: true)
  }

  /// A summary in one of the output formats. Throws where a page template is broken.
  public func render(_ summary: PlainSummary, of reading: Reading, as format: OutputFormat)
    throws(ResourceError) -> [UInt8]
  {
    var identity = identity(of: reading)
    var source = reading.source
    if let redacted = summary.redacted {
      identity.name = writer.redactedFileName
      source = source.masking(redacted.spans)
    }
    do throws(TemplateError) {
      switch format {
      case .html:
        return try html.render(summary, of: source, lines: reading.lines, identity: identity, marks: terms)
      case .markdown: return try markdown.render(summary, lines: reading.lines, identity: identity)
      case .json:
        return SummaryJSON(summary).json(of: identity).bytes(indented: true)
      }
    } catch {
      throw ResourceError(error)
    }
  }

  /// The SHA-256 of some bytes, in hex. O(bytes).
  public static func hash(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: SHA256.hash(data: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
      as: UTF8.self)
  }
}

extension SourceText {
  /// The same text with a sign in place of each byte in some places.
  fileprivate func masking(_ spans: [SourceSpan]) -> SourceText {
    var bytes = bytes
    for span in spans { for index in span.range { bytes[index] = UInt8(ascii: "*") } }
    return SourceText(name: name, bytes: bytes)
  }
}

/// What a summary can be written as.
public enum OutputFormat: String, Sendable, CaseIterable {
  case html
  case markdown = "md"
  case json
}
