public import GlossaryEngine
public import IEPModel

/// Every use of a hard word in a draft with the meaning that it has there, and the letters that nobody explains.
public struct DraftTerms: Sendable {
  /// A use of a term.
  public struct Use: Sendable {
    /// As the draft writes it.
    public var words: String
    /// Its places in the draft: several where it stands over a line break or markup.
    public var spans: [SourceSpan]
    /// Its meaning; nil for letters that neither the glossary nor the draft explains.
    public var term: ChosenTerm?
  }

  /// In the order of the draft.
  public private(set) var uses: [Use] = []
  /// What the draft says its own short forms stand for.
  let definitions: OwnDefinitions

  /// Reads the draft twice: for its own definitions, then for its terms. O(draft).
  public init(_ draft: IEPDraft, _ matcher: TermMatcher) {
    var matcher = matcher
    matcher.state = draft.state?.value
    let texts = draft.sections.flatMap { section in
      section.blocks.flatMap(\.leafTexts).filter { !$0.spans.isEmpty }.map { (section.kinds, $0) }
    }
    var definitions = OwnDefinitions()
    for (_, text) in texts { definitions.read(text.bytes) }
    for row in draft.sections.flatMap(\.blocks).flatMap(\.legendRows) { definitions.read(row) }
    self.definitions = definitions
    let chooser = SenseChooser(matcher, definitions: definitions)
    let names = Self.names(in: draft)
    let document = draft.kind == .unknown ? [] : [draft.kind.rawValue]
    for (kinds, text) in texts {
      let bytes = text.bytes
      let protected = names.flatMap { name in bytes.places(of: name).filter { bytes.isWhole($0) } }
      let matches = matcher.matches(in: bytes, protecting: protected)
      let terms = chooser.choose(matches, in: bytes, context: kinds.map(\.rawValue) + document)
        .map { ($0.range, $0) }
      let unknown = UnknownAcronyms.find(
        in: bytes, matcher, besides: matches, protecting: protected, definitions: definitions
      ).map { ($0.range, $0.expansion.map { Self.definedHere($0) }) }
      let found: [(range: Range<Int>, term: ChosenTerm?)] =
        terms.map { ($0, $1) }
        + unknown.map { range, make in (range, make.map { $0(range) }) }
      uses += found.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { range, term in
        Use(words: String(decoding: bytes[range], as: UTF8.self), spans: text.spans(of: range), term: term)
      }
    }
  }

  private static func definedHere(_ words: String) -> (Range<Int>) -> ChosenTerm {
    { range in
      ChosenTerm(
        range: range, sense: .definedHere(words), alternatives: [], basis: .definition,
        alreadyExpanded: false,
        isShort: true)
    }
  }

  /// Names of people and places: no word in them is a term. The child's stand also each by itself.
  private static func names(in draft: IEPDraft) -> [[UInt8]] {
    let student = draft.student
    let own = (student.name?.value ?? "").split { " ,".contains($0) }.map { Array($0.utf8) }
    let whole = ([student.name, student.school, student.district] + draft.team.map(\.name))
      .compactMap { $0.map { Array($0.value.utf8) } }
    return (whole + own).filter { $0.count > 1 }
  }
}

extension SourceBlock {
  /// Rows of two cells, written as a legend: a list of short forms is often a table.
  fileprivate var legendRows: [[UInt8]] {
    guard case .row = kind else { return children.flatMap(\.legendRows) }
    let cells = leafTexts.map(\.bytes)
    guard cells.count == 2, cells[0].count <= 10 else { return [] }
    return [cells[0] + Array(" = ".utf8) + cells[1]]
  }
}

extension [UInt8] {
  /// Whether letters stand neither right before nor right after a range.
  fileprivate func isWhole(_ range: Range<Int>) -> Bool {
    func isLetter(_ index: Int) -> Bool {
      indices.contains(index) && (self[index] >= 0x80 || (self[index] | 0x20) &- UInt8(ascii: "a") < 26)
    }
    return !isLetter(range.lowerBound - 1) && !isLetter(range.upperBound)
  }
}
