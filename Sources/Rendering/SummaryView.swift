import IEPModel
import Wording

/// A summary as values for a page template, in any output: what differs is how text is written inside a line.
struct SummaryView {
  let summary: PlainSummary
  let source: SourceIdentity
  let words: Catalogue
  let lines: LineIndex
  /// A statement's text with its hard words marked.
  let inline: (PlainStatement) -> Markup
  /// A place in the draft and the words for it, "line 12", as the output shows them.
  let place: (SourceSpan, String) -> Markup
  /// A part's own blocks of the draft; nil where the output leaves them out.
  let official: (PlainPart) -> Markup?
  /// What the words to know mean, by their sense.
  private let meanings: [String: TemplateValue]

  init(
    _ summary: PlainSummary, lines: LineIndex, identity: SourceIdentity, words: Catalogue,
    inline: @escaping (PlainStatement) -> Markup, place: @escaping (SourceSpan, String) -> Markup,
    official: @escaping (PlainPart) -> Markup?
  ) {
    self.summary = summary
    source = identity
    self.words = words
    self.lines = lines
    self.inline = inline
    self.place = place
    self.official = official
    meanings = Dictionary(
      summary.words.map { word in
        (word.sense, .object(["term": .text(word.titled), "meaning": .text(word.meaning)]))
      }
    ) { first, _ in first }
  }

  var value: TemplateValue {
    .object([
      "language": .text(summary.language), "title": phrase(.headTitle),
      "for": phrase(headKey, [.name: .text(summary.childName ?? "")]),
      "notices": .list(
        [
          phrase(.headNotOfficial), phrase(.headOfficialCounts), phrase(.headNotAdvice), freeHelp,
          phrase(.headHowMade),
        ]),
      "plainSide": phrase(.sidePlain),
      "officialSide": phrase(summary.isFromData ? .sideOfficialData : .sideOfficial),
      "parts": .list(summary.parts.enumerated().map(part)),
      "questionsTitle": phrase(.questionTitle),
      "questions": .list(
        summary.questions.map { .object(["text": .text($0.text), "because": .text($0.because)]) }),
      "hasWords": .bool(!summary.words.isEmpty), "wordsTitle": phrase(.wordsTitle),
      "words": .list(summary.words.map(word)),
      "proofTitle": phrase(.proofTitle), "proof": .list(proof),
    ])
  }

  private var headKey: SentenceKey { summary.childName == nil ? .headForFamily : .headFor }

  /// Where free help is: every state has a Parent Training and Information Center (20 U.S.C. 1471).
  private var freeHelp: TemplateValue {
    let state = summary.state.flatMap { SentenceKey(rawValue: "state.\($0)") }.flatMap { words.say($0) }
    return state.map { phrase(.headFreeHelpState, [.state: .text($0)]) } ?? phrase(.headFreeHelp)
  }

  private func phrase(_ key: SentenceKey, _ slots: [SlotName: SlotValue] = [:]) -> TemplateValue {
    .optional(words.say(key, slots))
  }

  private func part(_ index: Int, _ part: PlainPart) -> TemplateValue {
    let official = official(part)
    return .object([
      "id": .text("part-\(index + 1)"), "title": .text(part.title), "runs": .list(runs(part.statements)),
      "hasOfficial": .bool(official != nil), "official": official.map { .markup($0) } ?? .bool(false),
    ])
  }

  /// Statements in runs: a heading, a line, or several points that make a list.
  private func runs(_ statements: [PlainStatement]) -> [TemplateValue] {
    var runs: [TemplateValue] = []
    var points: [TemplateValue] = []
    func endPoints() {
      if !points.isEmpty {
        runs.append(.object(["heading": false, "line": false, "points": .object(["items": .list(points)])]))
      }
      points = []
    }
    for statement in statements {
      let value = self.statement(statement)
      switch statement.form {
      case .point: points.append(value)
      case .heading:
        endPoints()
        runs.append(.object(["heading": value, "line": false, "points": false]))
      case .line:
        endPoints()
        runs.append(.object(["heading": false, "line": value, "points": false]))
      }
    }
    endPoints()
    return runs
  }

  private func statement(_ statement: PlainStatement) -> TemplateValue {
    let meanings = statement.terms.filter(\.isFirst).compactMap { self.meanings[$0.sense] }
    let place = statement.place.flatMap { span in linesText(span).map { self.place(span, $0) } }
    return .object([
      "text": .markup(inline(statement)), "isQuote": .bool(statement.origin == .quoted),
      "place": place.map { .markup($0) } ?? .bool(false), "meanings": .list(meanings),
    ])
  }

  private func word(_ word: PlainWord) -> TemplateValue {
    .object([
      "id": .text("word-\(word.sense)"), "term": .text(word.titled), "meaning": .text(word.meaning),
      "forYourChild": phrase(.wordsForYourChild, [.text: .text(word.forYourChild)]),
      "ask": word.question.map { phrase(.wordsAsk, [.question: .text($0)]) } ?? .bool(false),
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
    if let draft = Grade.text(summary.readability.draftGrade),
      let own = Grade.text(summary.readability.summaryGrade)
    {
      lines.append(words.say(.proofReading, [.draft: .text(draft), .summary: .text(own)]))
    }
    lines.append(
      words.say(
        .proofMade, [.name: .text(name), .hash: .text(source.hash), .version: .text(source.version)]))
    return lines.compactMap { $0.map { .text($0) } }
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
  /// "FAPE (free appropriate public education)", or the name alone where the draft writes it out.
  var titled: String {
    term.contains(where: \.isUppercase) && term.lowercased() != expansion.lowercased()
      ? "\(term) (\(expansion))" : expansion
  }
}

/// What a page says of the draft it was made from.
public struct SourceIdentity: Hashable, Sendable {
  public var name: String
  /// SHA-256 of the draft's bytes, in hex.
  public var hash: String
  /// Of PlainIEP.
  public var version: String

  public init(name: String, hash: String, version: String) {
    self.name = name
    self.hash = hash
    self.version = version
  }
}
