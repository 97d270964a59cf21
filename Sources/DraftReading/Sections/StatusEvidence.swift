import IEPModel

/// A draft, a final plan or an amendment: by a label, a watermark, a page's header or a line at the top. The word
/// inside a sentence ("a first draft of an essay") is no evidence.
enum StatusEvidence {
  static func status(_ lines: DocumentLines, _ reading: Reading) -> Finding<DraftStatus>? {
    let words = reading.words.kinds
    // "Is draft: Yes".
    if let fact = reading.facts.first(where: { $0.phrase == "is draft" }),
      let answer = YesNo.read(fact.value), answer.answer == .yes, answer.rest.isEmpty
    {
      return Finding(value: .draft, spans: fact.label.spans + fact.value.spans, isLabelled: true)
    }
    let labels = reading.facts.filter { $0.names.contains("document.status") }.map(\.value)
    for value in labels {
      // "DRAFT, not yet finalized".
      let hits = words.statusSearch.hits(in: capitalised(value)).filter { hit in
        !PhraseToken.tokens(of: value[0..<hit.range.lowerBound]).suffix(2).contains { $0.text == "not" }
      }
      let said = Set(hits.map { words.statuses[$0.term] })
      if let status = settle(said) {
        return Finding(value: status, spans: value.spans, isLabelled: true)
      }
    }
    // A line for it that is not filled in leaves it open.
    if let first = labels.first, first.isEmpty { return nil }
    var found: [DraftStatus: [SourceSpan]] = [:]
    // "__X__ Draft   ____ Final": the one that is ticked.
    for line in lines.lines.prefix(head) {
      for box in CheckBox.read(line.text) where box.isTicked {
        let label = line.text[box.label]
        if let hit = words.statusSearch.hits(in: label.bytes).first, label[hit.range].count == label.count {
          found[words.statuses[hit.term], default: []] += label.spans
        }
      }
    }
    for line in lines.lines.prefix(head) {
      guard
        let (status, spans) = spaced(line.text, words).map({ ($0, line.text.spans) })
          ?? apart(line.text, words)
      else { continue }
      found[status, default: []] += spans
    }
    for (index, line) in lines.lines.enumerated() where CheckBox.read(line.text).isEmpty {
      for hit in words.statusSearch.hits(in: line.text.bytes)
      where counts(hit.range, words.statuses[hit.term], in: line, at: index) {
        found[words.statuses[hit.term], default: []] += line.text.spans(of: hit.range)
      }
    }
    guard let status = settle(Set(found.keys)) else { return nil }
    return Finding(value: status, spans: (found[status] ?? []).merged)
  }

  /// "☐ Initial ☒ Review    DRAFT", "[X] Annual       D R A F T for 9/29 meeting": a stamp behind a gap, where no box stands
  /// before it.
  private static func apart(_ text: SpannedText, _ words: KindWords) -> (DraftStatus, [SourceSpan])? {
    guard !CheckBox.read(text).isEmpty, let stamp = text.gapPieces.last, stamp.count < text.count,
      CheckBox.read(stamp).isEmpty,
      text[0..<(text.count - stamp.count)].trimmed.bytes.last?.isWordByte ?? false
    else { return nil }
    let end = PhraseToken.tokens(of: stamp).first { $0.text == "for" }?.range.lowerBound ?? stamp.count
    let word = stamp[0..<end].trimmed
    if let status = spaced(word, words) { return (status, word.spans) }
    guard word.isCapitals, let hit = words.statusSearch.hits(in: word.bytes).first,
      hit.range.count == word.count
    else { return nil }
    return (words.statuses[hit.term], word.spans)
  }

  /// "D R A F T", alone on its line.
  private static func spaced(_ text: SpannedText, _ words: KindWords) -> DraftStatus? {
    let letters = text.words
    guard letters.count > 3,
      letters.allSatisfy({ $0.count == 1 && text.bytes[$0.lowerBound].isASCIIUppercase })
    else { return nil }
    let word = letters.map { text.bytes[$0.lowerBound] }
    guard let hit = words.statusSearch.hits(in: word).first, hit.range.count == word.count else { return nil }
    return words.statuses[hit.term]
  }

  /// What several words come to: a draft of an amendment is a draft; a draft and a final plan are neither.
  private static func settle(_ said: Set<DraftStatus>) -> DraftStatus? {
    if said.contains(.draft) { return said.contains(.final) ? nil : .draft }
    return said.contains(.amendment) ? .amendment : said.first
  }

  /// A label's value with its first letter as a capital: "draft", "final".
  private static func capitalised(_ value: SpannedText) -> [UInt8] {
    var bytes = value.bytes
    if let first = bytes.first, first.isASCIILowercase { bytes[0] = first & 0xDF }
    return bytes
  }

  /// How far down a line that is not set off may say it.
  private static let head = 25

  private static func counts(
    _ range: Range<Int>, _ status: DraftStatus, in line: DocumentLines.Line, at index: Int
  ) -> Bool {
    let text = line.text
    let isWhole = !text[0..<range.lowerBound].hasLetters && !text[range.upperBound..<text.count].hasLetters
    if status == .amendment { return index < head / 2 && isTitle(text) || line.isFurniture }
    if line.isFurniture { return true }
    if status == .final, LabelledLine.read(text)?.value.filledIn.isEmpty ?? false { return false }
    // "Draft" in a list of the steps of writing is no stamp; "DRAFT" across a page is one.
    // "Page 4 of 9    Ana Ruiz   DRAFT 10/5/2026": what a page says at its foot.
    if status == .draft, case let words = PhraseToken.tokens(of: text), words.count <= 24,
      words.indices.contains(where: { words[$0].text == "page" && words.number($0 + 1) != nil })
    {
      return true
    }
    if isWhole { return index < head || text[range].isCapitals }
    guard index < head else { return false }
    // "what the team wrote in the draft IEP for": three words say which draft.
    if status == .draft, text[range].words.count > 2 { return true }
    let before = text[0..<range.lowerBound].trimmed.bytes.last
    // "TYPE=IEP STATUS=DRAFT", "Elm Public Schools · status: draft 9/28/2026".
    let said = text[0..<range.lowerBound].trimmed.string.lowercased()
    if before == UInt8(ascii: "=") || said == "status:" || said.hasSuffix(" status:") { return true }
    // "IEP OUTLINE - DRAFT for 11/6", "504 Plan – draft, to be reviewed".
    let next = PhraseToken.tokens(of: text[range.upperBound..<text.count]).first?.text
    // "Osprey County Schools   DRAFT": a stamp beside the name.
    if text[range].isCapitals, range.upperBound == text.count, index < head / 2, text.words.count <= 10,
      !text.isCapitals
    {
      return true
    }
    // "Evaluation Plan and Report   DRAFT, not yet reviewed with family".
    let rest = PhraseToken.tokens(of: text[range.upperBound..<text.count]).prefix(2).map(\.text)
    if text[range].isCapitals, index < head / 2, [",", "-", "("].contains(rest.first),
      ["not", "to", "for", "until", "pending", "subject"].contains(rest.last)
    {
      return true
    }
    let isApart = text[range].isCapitals || endsPhrase(text, range) || next == "for"
    if isApart, let before, "-|(*".utf8.contains(before) || before >= 0x80 { return true }
    if text[range].bytes.first?.isASCIILowercase ?? true {
      return text[range].words.count > 1 && index < head / 2 && text.words.count <= 12
    }
    return !text[0..<range.lowerBound].hasLetters && opensLine(text, range)
      || isTitle(text) && endsPhrase(text, range)
  }

  /// "DRAFT notes", "Draft IEP", "DRAFT – for discussion": not "Drafts of essays …", "Final exams in June".
  private static func opensLine(_ text: SpannedText, _ range: Range<Int>) -> Bool {
    text[range].isCapitals || endsPhrase(text, range) || range.count > 8
      || PhraseToken.tokens(of: text[range.upperBound..<text.count]).first?.text == "for"
  }

  /// Whether the word ends the line or stands before a sign, in capitals, or in parentheses.
  private static func endsPhrase(_ text: SpannedText, _ range: Range<Int>) -> Bool {
    if text[range].isCapitals || range.count > 8 { return true }
    let rest = text[range.upperBound..<text.count].trimmed
    return rest.isEmpty || !(rest.bytes.first?.isWordByte ?? false)
  }

  /// A short line that is no sentence and no labelled value.
  private static func isTitle(_ text: SpannedText) -> Bool {
    guard text.words.count <= 12, text.startsWithCapital, text.bytes.last != UInt8(ascii: ".") else {
      return false
    }
    return (LabelledLine.read(text)?.value.isEmpty ?? true) || text.isCapitals
  }
}

extension SpannedText {
  fileprivate var hasLetters: Bool { bytes.contains { $0.isASCIILetter } }
}
