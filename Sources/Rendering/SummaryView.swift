import IEPModel
import Wording

/// A summary as values for a page template, in any output: what differs is how text is written inside a line.
struct SummaryView {
  let summary: PlainSummary
  let source: SourceIdentity
  let words: Catalogue
  let lines: LineIndex
  let output: any SummaryOutput
  /// What the words to know mean, by their sense.
  private let meanings: [String: PlainWord]

  init(
    _ summary: PlainSummary, lines: LineIndex, identity: SourceIdentity, words: Catalogue,
    output: any SummaryOutput
  ) {
    self.summary = summary
    source = identity
    self.words = words
    self.lines = lines
    self.output = output
    meanings = Dictionary(summary.words.map { ($0.sense, $0) }) { first, _ in first }
  }

  var value: TemplateValue {
    let parts = parts
    return .object([
      "language": .text(summary.language), "title": phrase(.headTitle),
      "for": text(words.say(headKey, [.name: .text(summary.childName ?? "")])),
      "notices": .list(
        [
          phrase(.headNotOfficial), phrase(.headOfficialCounts), phrase(.headNotAdvice), freeHelp,
          phrase(.headHowMade),
        ]),
      "plainSide": phrase(.sidePlain),
      "officialSide": phrase(summary.isFromData ? .sideOfficialData : .sideOfficial),
      "first": .list(parts.filter { $0.place == .first }.map(\.value)),
      "parts": .list(parts.filter { $0.place == .body }.map(\.value)),
      "last": .list(parts.filter { $0.place == .last }.map(\.value)), "page": page,
      "questionsTitle": phrase(.questionTitle),
      "questions": .list(
        summary.questions.map { .object(["text": text($0.text), "because": text($0.because)]) }),
      "firstQuestions": .list(summary.questions.prefix(3).map { text($0.text) }),
      "hasWords": .bool(!summary.words.isEmpty), "wordsTitle": phrase(.wordsTitle),
      "words": .list(summary.words.enumerated().map { word($1, $0 + 1) }),
      "proofTitle": phrase(.proofTitle), "proof": .list(proof),
    ])
  }

  /// The parts with their numbers.
  private var parts: [(place: PlainPart.Place, value: TemplateValue)] {
    var number = 1
    return summary.parts.enumerated().map { index, part in
      defer { number += part.statements.count }
      return (part.place, self.part(index, part, from: number))
    }
  }

  /// The words of the page's own controls: `page.settings` and so on.
  private var page: TemplateValue {
    let keys = SentenceKey.allCases.filter { $0.rawValue.hasPrefix("page.") }
    return .object(TemplateFields(keys.map { (String($0.rawValue.dropFirst(5)), phrase($0)) }))
  }

  private var headKey: SentenceKey { summary.childName == nil ? .headForFamily : .headFor }

  /// Where free help is: every state has a Parent Training and Information Center (20 U.S.C. 1471).
  private var freeHelp: TemplateValue {
    let state = summary.state.flatMap { SentenceKey.named("state.\($0)") }.flatMap { words.say($0) }
    return state.map { phrase(.headFreeHelpState, [.state: .text($0)]) } ?? phrase(.headFreeHelp)
  }

  private func text(_ text: String?) -> TemplateValue {
    text.map { .markup(output.text($0)) } ?? .bool(false)
  }

  private func phrase(_ key: SentenceKey, _ slots: [SlotName: SlotValue] = [:]) -> TemplateValue {
    .optional(words.say(key, slots))
  }

  private func part(_ index: Int, _ part: PlainPart, from first: Int) -> TemplateValue {
    var number = first
    let rows = PairedRows.of(part).enumerated().map { index, row -> TemplateValue in
      defer { number += row.statements.count }
      return self.row(row, from: number, part.place, isFirst: index == 0)
    }
    return .object([
      "id": .text("part-\(index + 1)"), "title": .text(part.title), "rows": .list(rows),
    ])
  }

  private func row(_ row: PairedRow, from first: Int, _ place: PlainPart.Place, isFirst: Bool)
    -> TemplateValue
  {
    if let quoted = output.quoted(row, from: first) {
      let meanings = row.statements.enumerated().flatMap { self.meanings(of: $1, first + $0) }
      let lines = row.statements.compactMap(\.place).extent.flatMap(linesText)
      return .object([
        "same": .object([
          "official": .markup(quoted), "lines": .optional(lines), "meanings": .list(meanings),
          "explains": .bool(!meanings.isEmpty),
        ])
      ])
    }
    let official = output.official(row.official)
    var number = first
    let cards = Self.cards(row.statements).map { card -> TemplateValue in
      defer { number += card.count }
      return self.card(card, from: number, place)
    }
    return .object([
      "same": false, "isFirst": .bool(isFirst), "cards": .list(cards),
      "official": official.map { .object(["text": .markup($0)]) } ?? .bool(false),
    ])
  }

  /// Statements under the heading that they belong to.
  private static func cards(_ statements: [PlainStatement]) -> [ArraySlice<PlainStatement>] {
    var cards: [ArraySlice<PlainStatement>] = []
    var start = 0
    for index in statements.indices.dropFirst() where statements[index].form == .heading {
      cards.append(statements[start..<index])
      start = index
    }
    if start < statements.count { cards.append(statements[start...]) }
    return cards
  }

  /// A heading that we wrote and what stands under it make a card; a heading of the draft does not.
  private func card(_ statements: ArraySlice<PlainStatement>, from first: Int, _ place: PlainPart.Place)
    -> TemplateValue
  {
    let head = statements.first.flatMap { $0.form == .heading ? $0 : nil }
    let rest = head == nil ? statements : statements.dropFirst()
    return .object([
      "isCard": .bool(place == .body && head?.origin == .explained && !rest.isEmpty),
      "heading": head.map { statement($0, first, place) } ?? .bool(false),
      "runs": .list(runs(rest, from: head == nil ? first : first + 1, place)),
    ])
  }

  /// Statements in runs: a line, several points that make a list, or a figure, which stands under all the statements
  /// in a row that it shows.
  private func runs(_ statements: ArraySlice<PlainStatement>, from first: Int, _ place: PlainPart.Place)
    -> [TemplateValue]
  {
    var runs: [TemplateValue] = []
    var points: [TemplateValue] = []
    var figures: [Figure] = []
    func add(line: TemplateValue = false, points: TemplateValue = false, figure: TemplateValue = false) {
      runs.append(.object(["line": line, "points": points, "figure": figure]))
    }
    func endPoints() {
      if !points.isEmpty { add(points: .object(["items": .list(points)])) }
      points = []
    }
    func endFigures() {
      guard !figures.isEmpty else { return }
      endPoints()
      for figure in Figure.joined(figures).compactMap(output.figure) { add(figure: .markup(figure)) }
      figures = []
    }
    var index = statements.startIndex
    while index < statements.endIndex {
      let start = index
      index += 1
      while index < statements.endIndex, statements[index].form == .detail { index += 1 }
      let details = (start + 1..<index).map { detail in
        statement(statements[detail], first + detail - statements.startIndex, place)
      }
      let number = first + start - statements.startIndex
      let value = statement(statements[start], number, place, details: details)
      if statements[start].figure == nil { endFigures() }
      if statements[start].form == .point {
        points.append(value)
      } else {
        endPoints()
        add(line: value)
      }
      if let figure = statements[start].figure { figures.append(figure) }
    }
    endFigures()
    endPoints()
    return runs
  }

  private func statement(
    _ statement: PlainStatement, _ number: Int, _ place: PlainPart.Place, details: [TemplateValue] = []
  ) -> TemplateValue {
    let source = statement.place.flatMap { span in
      linesText(span).map { output.place(statement, $0, isFirstLook: place == .first) }
    }
    return .object([
      "id": .optional(output.name(of: statement, number)), "text": .markup(output.inline(statement, number)),
      "isQuote": .bool(statement.origin == .quoted),
      "explains": .bool(statement.terms.contains { output.explains($0, number) }),
      "place": source.map { .markup($0) } ?? .bool(false), "meanings": .list(meanings(of: statement, number)),
      "details": .list(details),
    ])
  }

  private func meanings(of statement: PlainStatement, _ number: Int) -> [TemplateValue] {
    let bytes = Array(statement.text.utf8)
    return statement.terms.filter { output.explains($0, number) }.compactMap { use in
      meanings[use.sense].map { word in
        let written = String(decoding: bytes[use.range], as: UTF8.self)
        let term = PlainWord.titled(written, for: use.expansion ?? word.expansion)
        return .object(["term": .markup(output.text(term)), "meaning": .text(word.meaning)])
      }
    }
  }

  /// Up to here a list of words has a question with each; nobody can ask a hundred.
  private static let wordsWithQuestions = 100

  private func word(_ word: PlainWord, _ number: Int) -> TemplateValue {
    let question = summary.words.count > Self.wordsWithQuestions ? nil : word.question
    return .object([
      "number": .text(String(number)), "use": .optional(output.firstUse(of: word.sense)),
      "term": text(word.titled), "meaning": .text(word.meaning),
      "forYourChild": phrase(.wordsForYourChild, [.text: .text(word.forYourChild)]),
      "ask": question.map { phrase(.wordsAsk, [.question: .text($0)]) } ?? .bool(false),
      "other": words.list(word.alternatives).map { phrase(.wordsOther, [.items: .text($0)]) } ?? .bool(false),
      "place": .text(word.spans.first.flatMap(linesText) ?? ""),
    ])
  }

  private var proof: [TemplateValue] {
    let coverage = summary.coverage
    let name = source.name == "-" ? words.phrase(.proofPaste) ?? source.name : source.name
    func count(_ value: Int) -> SlotValue { .text(Self.grouped(value)) }
    var lines = [
      words.say(
        .proofCoverage,
        [
          .bytes: count(coverage.bytes), .explained: count(coverage.explained),
          .quoted: count(coverage.quoted),
          .left: count(coverage.onlyInDraft),
        ]),
      words.say(summary.isFromData ? .proofLeftData : .proofLeft),
    ]
    if let redacted = summary.redacted {
      lines.insert(RedactionProof(count: redacted, words: words).line, at: 0)
    }
    lines += LedgerProof(ledger: summary.ledger, words: words) { linesText($0) }.lines
    if let draft = Grade.text(summary.readability.draftGrade),
      let own = Grade.text(summary.readability.summaryGrade)
    {
      lines.append(words.say(.proofReading, [.draft: .text(draft), .summary: .text(own)]))
    }
    lines += EffortProof(readability: summary.readability, words: words) { linesText($0) }.lines
    lines.append(
      words.say(
        .proofMade, [.name: .text(name), .hash: .text(source.hash), .version: .text(source.version)]))
    return lines.compactMap { $0.map { text($0) } }
  }

  /// "line 12" or "lines 12 to 14".
  private func linesText(_ span: SourceSpan) -> String? {
    let from = lines.location(of: span.start).line
    let to = lines.location(of: max(span.start, span.end - 1)).line
    let slots: [SlotName: SlotValue] = [.line: .number(Decimal(from)), .last: .number(Decimal(to))]
    return words.phrase(from == to ? .sourceLine : .sourceLines, slots)
  }

  /// 12345 as "12,345".
  private static func grouped(_ value: Int) -> String {
    let digits = String(value)
    return digits.enumerated().map { index, digit in
      index > 0 && (digits.count - index).isMultiple(of: 3) ? ",\(digit)" : "\(digit)"
    }.joined()
  }
}

extension PlainStatement {
  /// The place that stands for all of a statement's; nil for a template.
  var place: SourceSpan? { mainSpan ?? spans.first }
}

extension PlainWord {
  /// As the draft writes it, so that it is found there, but for its endings; short forms with what they stand for:
  /// "FAPE (free appropriate public education)", "gen ed (general education)".
  var titled: String { Self.titled(term, for: expansion) }

  static func titled(_ term: String, for expansion: String) -> String {
    let (own, name) = (stems(term), stems(expansion))
    if own == name { return expansion }
    let isShort = 3 * term.utf8.count < 2 * expansion.utf8.count
    return isShort && !name.contains(own) ? "\(term) (\(expansion))" : term
  }

  /// Its words in lower case, without the "s" of many.
  private static func stems(_ text: String) -> [ArraySlice<UInt8>] {
    text.lowercased().utf8.map { $0 }.split(separator: UInt8(ascii: " ")).map { word in
      word.last == UInt8(ascii: "s") ? word.dropLast() : word
    }
  }
}

/// What a page says of the draft it was made from.
public struct SourceIdentity: Hashable, Sendable {
  public var name: String
  /// SHA-256 of the draft's bytes, in hex.
  public var hash: String
  /// Of PlainIEP.
  public var version: String

  /// `hash` must be of the bytes that the page was made from, so that a reader can tell which draft that was.
  public init(name: String, hash: String, version: String) {
    self.name = name
    self.hash = hash
    self.version = version
  }
}
