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
  /// For each hard word, the statement that explains it, or else the first that uses it: its entry leads back there.
  private let homes: [String: Int]
  private let marks: TermMarks
  /// The hard words that a statement marks: each once in a row, where the first is within reach of all others.
  private let marked: [Int: Set<String>]
  /// For each hard word, its number in the list: also the id of its entry, which opens where the word stands.
  private let numbers: [String: Int]

  init(_ summary: PlainSummary, source: SourceText, words: Catalogue, marks: TermMarks) {
    self.source = source
    self.marks = marks
    self.words = words
    self.shown = summary.parts.flatMap(\.official).flatMap(\.allLines).flatMap(\.spans).merged
    var firstFrom: [SourceSpan: Int] = [:]
    var homes: [String: Int] = [:]
    var explained: Set<String> = []
    var marked: [Int: Set<String>] = [:]
    var linked: Set<SourceSpan> = []
    for (offset, part) in zip(summary.parts.offsets, summary.parts) {
      for (index, statement) in part.statements.enumerated() {
        let number = offset + index + 1
        // A first look repeats what a part says in full: the way back leads to the part.
        if let place = statement.place, !part.official.isEmpty, firstFrom[place] == nil {
          // Quotes stand beside their words, and are the same.
          firstFrom[place] = statement.origin == .quoted ? 0 : number
        }
        for use in statement.terms {
          let explains = use.isFirst && explained.insert(use.sense).inserted
          if explains || homes[use.sense] == nil { homes[use.sense] = number }
        }
      }
      var number = offset
      for row in PairedRows.of(part) {
        if !Self.isQuote(row) { linked.formUnion(row.statements.compactMap(\.place)) }
        var seen: Set<String> = []
        for statement in row.statements {
          number += 1
          marked[number] = Set(statement.terms.map(\.sense)).subtracting(seen)
          seen.formUnion(marked[number, default: []])
        }
      }
    }
    self.firstFrom = firstFrom
    self.homes = homes
    self.marked = marked
    numbers = Dictionary(
      summary.words.enumerated().map { ($1.sense, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    draft = OfficialHTML(
      anchors: linked.sorted(),
      back: { place in
        firstFrom[place].flatMap { $0 > 0 ? $0 : nil }
      })
  }

  func inline(_ statement: PlainStatement, _ number: Int) -> Markup {
    let bytes = Array(statement.text.utf8)
    var output: [UInt8] = []
    var at = 0
    for button in buttons(of: statement, number) {
      TextHTML.write(bytes[at..<button.range.lowerBound], into: &output)
      button.write(bytes, into: &output)
      at = button.range.upperBound
    }
    TextHTML.write(bytes[at...], into: &output)
    return Markup(trusting: output)
  }

  /// A hard word opens what it means; print shows its number in the list.
  private func buttons(of statement: PlainStatement, _ number: Int) -> [WordButton] {
    var left = marked[number, default: []]
    return statement.terms.compactMap { use in
      guard let word = numbers[use.sense], left.remove(use.sense) != nil else { return nil }
      return WordButton(range: use.range, word: word, isHome: homes[use.sense] == number)
    }
  }

  /// Whether a row says the draft's own words and no more: they stand once.
  private static func isQuote(_ row: PairedRow) -> Bool {
    let lines = row.official.flatMap(\.allLines)
    return !row.statements.isEmpty && row.statements.allSatisfy { $0.origin == .quoted }
      && row.statements.allSatisfy { quote in
        lines.contains { $0.bytes.contains(run: Array(quote.text.utf8)) }
      }
  }

  func quoted(_ row: PairedRow, from first: Int) -> Markup? {
    guard Self.isQuote(row) else { return nil }
    // Only what has hard words is looked for in each line.
    let marked = row.statements.enumerated().map { (Array($1.text.utf8), buttons(of: $1, first + $0)) }
      .filter { !$0.1.isEmpty }
    return draft.markup(Array(row.official)) { line in
      marked.flatMap { text, buttons -> [WordButton] in
        guard let start = line.bytes.place(of: text)?.lowerBound else { return [] }
        return buttons.map { $0.moved(by: start) }
      }
    }
  }

  func text(_ text: String) -> Markup { TextHTML.markup(text) }

  func explains(_ use: TermUse, _ number: Int) -> Bool {
    use.isFirst && (marks == .all || homes[use.sense] == number)
  }

  /// A link to the draft's words. For what we wrote the rule stands behind it, and the words where they are on no part
  /// of the page: a reader who asks why sees them.
  func place(_ statement: PlainStatement, _ text: String, isFirstLook: Bool) -> Markup {
    guard let place = statement.place else { return Markup(trusting: []) }
    var output: [UInt8] = []
    output += (isShown(place) ? "<a href=\"#\(draft.id(of: place))\">" : "<span class=\"from\">").utf8
    Escaping.html(text, into: &output)
    output += (isShown(place) ? "</a>" : "</span>").utf8
    if statement.origin == .quoted || isFirstLook { return Markup(trusting: output) }
    output += "<i>".utf8
    if !isShown(place) {
      TextHTML.write(
        (words.phrase(.pageWhyWords, [.text: .text(excerpt(of: statement))]) ?? "").utf8, into: &output)
      output += " ".utf8
    }
    Escaping.html(words.phrase(.pageWhyRule, [.name: .text(statement.rule)]) ?? "", into: &output)
    output += "</i>".utf8
    return Markup(trusting: output)
  }

  func official(_ blocks: ArraySlice<SourceBlock>) -> Markup? {
    blocks.isEmpty ? nil : draft.markup(Array(blocks))
  }

  func name(of statement: PlainStatement, _ number: Int) -> String? {
    statement.place.flatMap { firstFrom[$0] == number && isShown($0) ? "s\(number)" : nil }
  }

  func firstUse(of sense: String) -> String? {
    homes[sense] == nil ? nil : numbers[sense].map { "u\($0)" }
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
