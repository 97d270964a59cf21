import IEPModel

/// Tells kinds of document apart by adding up points: the first title 10 (5 below the top of the page), others 2, the structure up to
/// 6, a phrase 2 and all phrases of a kind at most 6. The kind with the most wins, from 4 on; a tie is unknown
/// unless the structure is one of the two.
struct KindEvidence {
  private var points: [DocumentKind: Int] = [:]
  private var spans: [DocumentKind: [SourceSpan]] = [:]
  /// The kinds that one of the first few lines names.
  private var opensDocument: Set<DocumentKind> = []

  static func kind(_ lines: DocumentLines, _ reading: Reading) -> Finding<DocumentKind> {
    var evidence = KindEvidence()
    evidence.addTitles(lines, reading)
    let structure = evidence.addStructure(Set(reading.sections.flatMap(\.kinds)))
    evidence.addPhrases(lines, reading.words.kinds)
    // A plan with goals and services may carry a notice, a behavior plan or an invitation inside it.
    if structure == .iep, evidence.points[.iep, default: 0] >= 6 {
      for kind in [DocumentKind.priorWrittenNotice, .behaviorPlan, .transitionPlan, .meetingNotice]
      where !evidence.opensDocument.contains(kind) {
        evidence.points[kind] = min(evidence.points[kind, default: 0], 4)
      }
    }
    let most = evidence.points.values.max() ?? 0
    let first = DocumentKind.allCases.filter { evidence.points[$0] == most }
    guard most >= 4, let winner = first.count == 1 ? first.first : first.first(where: { $0 == structure })
    else { return Finding(value: .unknown, spans: []) }
    return Finding(value: winner, spans: (evidence.spans[winner] ?? []).merged)
  }

  private mutating func add(_ kind: DocumentKind, _ count: Int, _ spans: [SourceSpan]) {
    points[kind, default: 0] += count
    self.spans[kind, default: []] += spans
  }

  // MARK: titles

  /// How far down a line that is not set off may be the title.
  private static let head = 25
  /// Further down than this a title may be that of a part.
  private static let top = 10

  private mutating func addTitles(_ lines: DocumentLines, _ reading: Reading) {
    let words = reading.words.kinds
    if let named = reading.firstValue(of: "document.kind"), let title = Self.title(of: named, words) {
      add(title.kind, 10, named.spans(of: title.range))
    }
    var hasTitle = points.values.contains(10)
    var later: Set<DocumentKind> = []
    // The subject of a letter that holds the parts of a plan is its title.
    let isPlan = reading.sections.contains {
      $0.covers(any: [.accommodations, .supplementaryAids, .goals, .services, .evaluationResults])
    }
    let body = reading.sections.first { $0.covers(any: [.goals, .services, .presentLevels]) }?.model.span
      .start
    for (index, line) in lines.lines.enumerated() where index < Self.head || line.isMarked {
      let subject = isPlan && index < Self.head ? Self.subject(line.text) : nil
      guard let text = subject ?? Self.titleText(line, index), let title = Self.title(of: text, words) else {
        continue
      }
      let isWhole = title.range == text.trimmedRange || line.isMarked
      // What follows the first goals or services names a part.
      let isInside = line.text.spans.first.map { $0.start > body ?? .max } ?? false
      if index >= Self.head || hasTitle || isInside {
        if !line.isFurniture, later.insert(title.kind).inserted {
          add(title.kind, 2, text.spans(of: title.range))
        }
      } else if isWhole || title.range.lowerBound == 0 || Self.isTitleLike(text, title.range) {
        // A plan that is changed may hold the notice of the change.
        let isChange = title.kind == .iep && text.string.lowercased().holds("amend")
        add(
          title.kind, isChange ? 14 : index < Self.top || subject != nil ? 10 : 5, text.spans(of: title.range)
        )
        if index < 4 { opensDocument.insert(title.kind) }
        hasTitle = true
      }
    }
  }

  /// What a letter says that it is about: "RE: Section 504 Plan for Ana Ruiz"; nil where it asks for something.
  private static func subject(_ line: SpannedText) -> SpannedText? {
    guard let labelled = LabelledLine.read(line), !labelled.value.isEmpty,
      ["re", "regarding", "subject"].contains(FormPhrase.normalized(labelled.label))
    else { return nil }
    let first = labelled.value.words.first.map { labelled.value[$0].string.lowercased() } ?? ""
    return ["request", "question", "questions", "concerns", "disagreement"].contains(first)
      ? nil : labelled.value
  }

  /// The words of a line that may be a title: not a sentence, not the label of a value.
  private static func titleText(_ line: DocumentLines.Line, _ index: Int) -> SpannedText? {
    let text = line.text
    guard text.count <= 160, text.words.count <= 18, text.startsWithCapital || line.isMarked else {
      return nil
    }
    if line.isCell, index > 3 { return nil }
    if text.bytes.last == UInt8(ascii: "."), text.words.count > 8 { return nil }
    guard let labelled = LabelledLine.read(text), !line.isMarked else { return text }
    return labelled.value.isEmpty || index < 3 ? labelled.label : nil
  }

  /// Whether the title is a good part of a line, which is then no sentence that mentions it.
  private static func isTitleLike(_ text: SpannedText, _ title: Range<Int>) -> Bool {
    title.count * 3 >= text.count && text.bytes.last != UInt8(ascii: ".")
  }

  /// The title in a line: of several, the last before a preposition ("IEP Progress Report", "Notice of an IEP").
  private static func title(of text: SpannedText, _ words: KindWords)
    -> (kind: DocumentKind, range: Range<Int>)?
  {
    var found: (kind: DocumentKind, range: Range<Int>)?
    var covered = 0
    for hit in words.titleSearch.hits(in: text.bytes) {
      let title = words.titles[hit.term]
      if found != nil, hasPreposition(text[covered..<hit.range.lowerBound]) { break }
      covered = hit.range.upperBound
      if title.isWeak, !isAlone(hit.range, in: text), !isSetApart(hit.range, in: text) { continue }
      found = (title.kind, (found?.range.lowerBound ?? hit.range.lowerBound)..<hit.range.upperBound)
    }
    return found
  }

  /// Whether nothing else stands in the line but numbers, signs and words in capitals that say "draft".
  private static func isAlone(_ range: Range<Int>, in text: SpannedText) -> Bool {
    let rest = text[0..<range.lowerBound].string + " " + text[range.upperBound..<text.count].string
    let words = rest.split { !$0.isLetter }.map { $0.lowercased() }
    return words.allSatisfy { ["draft", "final", "proposed", "amended", "the"].contains($0) }
  }

  /// "IFSP – Transition at Age 3": first on its line, and a dash behind it.
  private static func isSetApart(_ range: Range<Int>, in text: SpannedText) -> Bool {
    range.lowerBound == 0
      && text.partedAtDash.map { $0.before.count == range.upperBound } ?? false
  }

  private static func hasPreposition(_ text: SpannedText) -> Bool {
    let words = text.string.lowercased().split { !$0.isLetter }
    return words.contains {
      ["of", "for", "on", "about", "to", "regarding", "from", "with", "in"].contains($0)
    }
  }

  // MARK: structure and phrases

  /// The kind that the parts of the document speak for.
  private mutating func addStructure(_ kinds: Set<SectionKind>) -> DocumentKind? {
    if kinds.contains(.goals), !kinds.isDisjoint(with: [.services, .relatedServices, .sdi]) {
      add(.iep, 6, [])
      return .iep
    }
    if kinds.isSuperset(of: [.goals, .presentLevels]) {
      add(.iep, 4, [])
      return .iep
    }
    if kinds.contains(.pwn), !kinds.contains(.goals) {
      add(.priorWrittenNotice, 3, [])
      return .priorWrittenNotice
    }
    if kinds.isSuperset(of: [.evaluationResults, .eligibility]), !kinds.contains(.goals) {
      add(.evaluationReport, 3, [])
      return .evaluationReport
    }
    return nil
  }

  private mutating func addPhrases(_ lines: DocumentLines, _ words: KindWords) {
    var seen: Set<Int> = []
    var given: [DocumentKind: Int] = [:]
    for text in lines.texts {
      for hit in words.phraseSearch.hits(in: text.bytes) where seen.insert(hit.term).inserted {
        let kind = words.phrases[hit.term]
        guard given[kind, default: 0] < 3 else { continue }
        given[kind, default: 0] += 1
        add(kind, 2, text.spans(of: hit.range))
      }
    }
  }
}
