import IEPModel
import Wording

/// How the parts of a line stand on the HTML page.
struct PageOutput: SummaryOutput {
  private let source: SourceText
  private let words: Catalogue
  private let draft: OfficialHTML
  /// Places that stand on the page: no link leads nowhere.
  private let shown: [SourceSpan]
  /// For each place, the first statement that comes from it.
  private let firstFrom: [SourceSpan: Int]
  /// For each hard word, the statement that uses it first.
  private let firstUses: [String: Int]
  /// For each hard word, its number in the list: also the id of its entry, which opens where the word stands.
  private let numbers: [String: Int]

  init(_ summary: PlainSummary, source: SourceText, words: Catalogue) {
    self.source = source
    self.words = words
    var shown: [SourceSpan] = []
    func add(_ block: SourceBlock) {
      for line in block.lines { shown += line.spans }
      for child in block.children { add(child) }
    }
    for part in summary.parts { for block in part.official { add(block) } }
    self.shown = shown.merged
    var firstFrom: [SourceSpan: Int] = [:]
    var firstUses: [String: Int] = [:]
    for (offset, part) in zip(summary.parts.offsets, summary.parts) {
      for (index, statement) in part.statements.enumerated() {
        let number = offset + index + 1
        // A first look repeats what a part says in full: the way back leads to the part.
        if let place = statement.place, !part.official.isEmpty, firstFrom[place] == nil {
          // Quotes stand beside their words, and are the same.
          firstFrom[place] = statement.origin == .quoted ? 0 : number
        }
        for term in statement.terms where firstUses[term.sense] == nil { firstUses[term.sense] = number }
      }
    }
    self.firstFrom = firstFrom
    self.firstUses = firstUses
    numbers = Dictionary(
      summary.words.enumerated().map { ($1.sense, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    let anchors = summary.parts.flatMap(\.statements).compactMap(\.place)
    let back = words.phrase(.pageBack) ?? ""
    draft = OfficialHTML(
      anchors: Array(Set(anchors)).sorted(),
      back: { place in
        firstFrom[place].flatMap { $0 > 0 ? (number: $0, label: back) : nil }
      })
  }

  /// A button on every hard word opens what it means; print shows the word's number in the list.
  func inline(_ statement: PlainStatement, _ number: Int) -> Markup {
    let bytes = Array(statement.text.utf8)
    var output: [UInt8] = []
    var at = 0
    var named: Set<Int> = []
    for use in statement.terms {
      Escaping.html(bytes[at..<use.range.lowerBound], into: &output)
      let word = numbers[use.sense] ?? 0
      let isFirst = firstUses[use.sense] == number && named.insert(word).inserted
      output += "<button\(isFirst ? " id=\"u\(word)\"" : "") popovertarget=\"\(word)\">".utf8
      Escaping.html(bytes[use.range], into: &output)
      output += "</button>".utf8
      at = use.range.upperBound
    }
    Escaping.html(bytes[at...], into: &output)
    return Markup(trusting: output)
  }

  /// A link to the draft; for what we wrote it opens first, and says why: the draft's words and the rule.
  func place(_ statement: PlainStatement, _ text: String, isFirstLook: Bool) -> Markup {
    guard let place = statement.place else { return Markup(trusting: []) }
    let link = isShown(place) ? "<a href=\"#\(draft.id(of: place))\">" : "<span class=\"from\">"
    let end = isShown(place) ? "</a>" : "</span>"
    var output: [UInt8] = []
    if statement.origin == .quoted || isFirstLook {
      output += link.utf8
      Escaping.html(text, into: &output)
      output += end.utf8
      return Markup(trusting: output)
    }
    output += "<details><summary>".utf8
    Escaping.html(text, into: &output)
    output += "</summary>\(link)".utf8
    Escaping.html(words.phrase(.pageWhyWords, [.text: .text(excerpt(of: statement))]) ?? "", into: &output)
    output += "\(end) ".utf8
    Escaping.html(words.phrase(.pageWhyRule, [.name: .text(statement.rule)]) ?? "", into: &output)
    output += "</details>".utf8
    return Markup(trusting: output)
  }

  func official(_ blocks: ArraySlice<SourceBlock>) -> Markup? {
    blocks.isEmpty ? nil : draft.markup(Array(blocks))
  }

  func name(of statement: PlainStatement, _ number: Int) -> String? {
    statement.place.flatMap { firstFrom[$0] == number && isShown($0) ? "s\(number)" : nil }
  }

  func firstUse(of sense: String) -> String? {
    firstUses[sense] == nil ? nil : numbers[sense].map { "u\($0)" }
  }

  func figure(_ figure: Figure) -> Markup? { FigureSVG.markup(figure, words) }

  /// Whether the place's first byte is shown.
  private func isShown(_ span: SourceSpan) -> Bool { SourceSpan(span.start, span.start + 1).touches(shown) }

  /// The words that a statement comes from, as they stand in the draft, cut where they are long.
  private func excerpt(of statement: PlainStatement) -> String {
    let texts = statement.spans.prefix(4).map { source.text(in: $0) }
    let words = texts.joined(separator: " … ").split { $0.isWhitespace }.joined(separator: " ")
    guard words.count > 48 else { return words }
    let cut = words.prefix(46)
    return (cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + "…"
  }
}

extension [PlainPart] {
  /// How many statements stand before each part.
  fileprivate var offsets: [Int] {
    reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.statements.count) }
  }
}
