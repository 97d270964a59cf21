public import IEPModel
import Wording

/// Makes a copy of a summary to share: without names, birth date, numbers, addresses, phones and e-mail.
struct Redactor {
  private let identity: Identity
  private let words: Catalogue

  init(_ identity: Identity, words: Catalogue) {
    self.identity = identity
    self.words = words
  }

  /// The copy. `texts` are the draft's own, for the places in it that are taken out. O(summary).
  func redact(_ summary: PlainSummary, texts: [SpannedText]) -> PlainSummary {
    var summary = summary
    var count = RedactionCount()
    summary.childName = nil
    for index in summary.parts.indices {
      summary.parts[index].title = redacted(summary.parts[index].title)
      for place in summary.parts[index].statements.indices {
        redact(&summary.parts[index].statements[place])
      }
      summary.parts[index].official = summary.parts[index].official.map { redacted($0, &count) }
    }
    for index in summary.questions.indices {
      summary.questions[index].text = redacted(summary.questions[index].text)
      summary.questions[index].because = redacted(summary.questions[index].because)
    }
    for index in summary.words.indices { summary.words[index].term = redacted(summary.words[index].term) }
    let gone = texts.flatMap { text in
      identity.places(in: text.bytes).flatMap { text.spans(of: $0.range) }
    }.merged
    for kind in FactKind.allCases {
      summary.ledger[kind].onlyInDraft = summary.ledger[kind].onlyInDraft.map { fact in
        KeptFact(text: fact.span.touches(gone) ? word(.number) : redacted(fact.text), span: fact.span)
      }
    }
    count.spans = gone
    summary.redacted = count
    redact(&summary.readability)
    return summary
  }

  private func redact(_ readability: inout PlainSummary.Readability) {
    for index in readability.parts.indices {
      readability.parts[index].title = redacted(readability.parts[index].title)
      if let text = readability.parts[index].hardest?.text {
        readability.parts[index].hardest?.text = redacted(text)
      }
    }
  }

  private func redact(_ statement: inout PlainStatement) {
    let bytes = Array(statement.text.utf8)
    let places = identity.places(in: bytes)
    guard !places.isEmpty else { return }
    statement.text = replaced(bytes, places)
    var shift = 0
    var next = places[...]
    statement.terms = statement.terms.compactMap { use in
      while let place = next.first, place.range.upperBound <= use.range.lowerBound {
        shift += replacement(place, bytes).utf8.count - place.range.count
        next = next.dropFirst()
      }
      if let place = next.first, place.range.overlaps(use.range) { return nil }
      var moved = use
      moved.range = (use.range.lowerBound + shift)..<(use.range.upperBound + shift)
      return moved
    }
  }

  private func redacted(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return replaced(bytes, identity.places(in: bytes))
  }

  private func replaced(_ bytes: [UInt8], _ places: [(range: Range<Int>, kind: Identity.Kind)]) -> String {
    var output: [UInt8] = []
    var at = 0
    for place in places {
      output += bytes[at..<place.range.lowerBound]
      output += replacement(place, bytes).utf8
      at = place.range.upperBound
    }
    return String(decoding: output + bytes[at...], as: UTF8.self)
  }

  /// A block of the draft with its words replaced; what stands for them keeps their place.
  private func redacted(_ block: SourceBlock, _ count: inout RedactionCount) -> SourceBlock {
    var block = block
    block.children = block.children.map { redacted($0, &count) }
    // A name may be broken over two lines: the lines are looked at as one text.
    var whole = SpannedText()
    let ends = block.lines.map { line in
      whole.append(line)
      return whole.count
    }
    let places = identity.places(in: whole.bytes)
    guard !places.isEmpty else { return block }
    for place in places { count.add(place.kind) }
    block.lines = zip(block.lines, ends).map { line, end in
      let range = (end - line.count)..<end
      var kept = SpannedText()
      var at = range.lowerBound
      for place in places where place.range.overlaps(range) {
        if place.range.lowerBound > at { kept.append(whole[at..<place.range.lowerBound], separated: false) }
        if place.range.lowerBound >= range.lowerBound, let span = whole.spans(of: place.range).first {
          kept.append(Array(replacement(place, whole.bytes).utf8), standingFor: span)
        }
        at = min(place.range.upperBound, range.upperBound)
      }
      if at < range.upperBound { kept.append(whole[at..<range.upperBound], separated: false) }
      return kept
    }
    return block
  }

  private func replacement(_ place: (range: Range<Int>, kind: Identity.Kind), _ bytes: [UInt8]) -> String {
    let text = word(place.kind)
    guard place.kind == .child else { return text }
    var before = place.range.lowerBound - 1
    while before >= 0, bytes[before] == UInt8(ascii: " ") || bytes[before] == UInt8(ascii: "\"") {
      before -= 1
    }
    let begins =
      before < 0
      || [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":")].contains(bytes[before])
    return begins ? text.prefix(1).uppercased() + text.dropFirst() : text
  }

  private func word(_ kind: Identity.Kind) -> String {
    let key: SentenceKey =
      switch kind {
      case .child: .redactChild
      case .name: .redactName
      case .school: .redactSchool
      case .district: .redactDistrict
      case .birthDate: .redactBirthDate
      case .number: .redactNumber
      case .address: .redactAddress
      case .phone: .redactPhone
      case .email: .redactEmail
      case .link: .redactLink
      }
    return words.phrase(key) ?? "…"
  }
}

extension RedactionCount {
  fileprivate mutating func add(_ kind: Identity.Kind) {
    switch kind {
    case .child, .name: names += 1
    case .school, .district: places += 1
    case .birthDate: birthDates += 1
    case .number: numbers += 1
    case .address, .phone, .email, .link: contacts += 1
    }
  }
}

extension PlainWriter {
  /// A copy of a summary to share, without what tells who it is about. O(summary + draft).
  public func redacted(_ summary: PlainSummary, of draft: IEPDraft, tree: SourceTree) -> PlainSummary {
    var texts = DraftFacts.flows(of: tree.blocks)
    if case .data(let root) = tree.content { DraftFacts.visit(root) { text, _ in texts.append(text) } }
    return Redactor(Identity(draft, tree), words: catalogue).redact(summary, texts: texts)
  }

  /// What a copy to share says in place of the draft's file name.
  public var redactedFileName: String { catalogue.phrase(.redactFile) ?? "-" }
}
