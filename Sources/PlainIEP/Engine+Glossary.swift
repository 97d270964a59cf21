public import GlossaryEngine
public import IEPModel
import PlainLanguage
import Rendering

extension Engine {
  /// A use of a term in a draft, as `glossary scan` lists it.
  public struct GlossaryUse: Hashable, Sendable {
    /// As the draft writes it.
    public var words: String
    /// From its first byte to its last.
    public var span: SourceSpan
    /// The entry's id; nil for letters that no entry explains.
    public var sense: String?
    /// The words that it stands for; nil for letters that nobody explains.
    public var expansion: String?
    /// Ids of other entries that it may well be.
    public var alternatives: [String]
    /// Whether the words for it stand right beside it.
    public var isExpanded: Bool
    /// Whether the draft itself says what it stands for.
    public var isDefinedHere: Bool

    /// Whether neither the glossary nor the draft explains it.
    public var isUnknown: Bool { sense == nil && expansion == nil }
  }

  /// Every use of a term in a draft, and of letters that look like one, in the order of the draft. O(draft).
  public func scan(_ reading: Reading) -> [GlossaryUse] {
    DraftTerms(reading.shown, TermMatcher(glossary)).uses.compactMap { use in
      guard let first = use.spans.first, let last = use.spans.last else { return nil }
      let entry = use.term?.entry
      let own: String? = if case .definedHere(let words)? = use.term?.sense { words } else { nil }
      return GlossaryUse(
        words: use.words, span: SourceSpan(first.start, last.end), sense: entry.map(glossary.id(of:)),
        expansion: own ?? entry.map { glossary[$0].expansion(writtenAs: use.words) },
        alternatives: (use.term?.alternatives ?? []).map(glossary.id(of:)),
        isExpanded: use.term?.alreadyExpanded ?? false, isDefinedHere: use.term?.basis == .definition)
    }
  }

  /// A use as one line of the contract's JSON, without its line feed; `file` where there are several.
  public static func line(of use: GlossaryUse, file: String?) -> [UInt8] {
    JSON.object(
      (file.map { [("file", .string($0))] } ?? []) + [
        ("as", .string(use.words)), ("start", .count(use.span.start)), ("end", .count(use.span.end)),
        ("sense", .text(use.sense)), ("expansion", .text(use.expansion)),
        ("alternatives", .array(use.alternatives.map { .string($0) })),
        ("alreadyExpanded", .bool(use.isExpanded)), ("definedHere", .bool(use.isDefinedHere)),
      ]
    ).bytes(indented: false)
  }

  /// Letters that nobody explains as one line of JSON, without its line feed.
  public static func line(ofUnknown letters: String, places: [String], drafts: Int) -> String {
    let json = JSON.object([
      ("as", .string(letters)), ("uses", .count(places.count)), ("drafts", .count(drafts)),
      ("places", .array(places.map { .string($0) })),
    ])
    return String(decoding: json.bytes(indented: false), as: UTF8.self)
  }

  /// An entry as one line of the contract's JSON, without its line feed; its expansion is that of the letters that were
  /// asked for.
  public func line(of entry: GlossaryEntry, writtenAs term: String = "") -> [UInt8] {
    JSON.object([
      ("id", .string(entry.id)), ("label", .string(entry.label)), ("acronym", .text(entry.acronym)),
      ("expansion", .string(entry.expansion(writtenAs: term.uppercased()))),
      ("forms", .array(entry.forms.map { .string($0) })),
      ("meaning", .string(entry.meaning)), ("forYourChild", .string(entry.forYourChild)),
      ("question", .text(entry.question)), ("topic", .string(entry.topic)), ("state", .text(entry.state)),
      ("source", .string(entry.source)), ("pack", .string(entry.pack)),
    ]).bytes(indented: false)
  }

  /// The entries that a term names, by its letters, its name or another form, in any case; the likeliest first, those
  /// of a given state and of the user's own packs before the others.
  public func lookup(_ term: String, state: String? = nil) -> [GlossaryEntry] {
    let matcher = TermMatcher(glossary)
    let spellings = [term, term.uppercased(), term.lowercased()]
    let found = spellings.lazy.map { matcher.entries(named: Array($0.utf8)) }.first { !$0.isEmpty } ?? []
    func rank(_ entry: GlossaryEntry) -> (Int, Int, Int) {
      let home = entry.state == nil ? 1 : entry.state == state ? 2 : 0
      return (home, entry.layer, entry.prior ?? 1)
    }
    return found.map { glossary[$0] }.sorted { rank($0) > rank($1) }
  }
}
