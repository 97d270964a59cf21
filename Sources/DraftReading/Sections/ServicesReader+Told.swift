import IEPModel

/// Sentences below the name of a service, and those on what there was before.
extension ServicesReader {
  /// "Last yr: SDI Rdg 90 min/wk", "Before this plan Marisol had 30 minutes": what there was.
  static func isFormer(_ passage: Passage) -> Bool {
    guard passage.table == nil else { return false }
    return isFormer(passage.line ?? passage.label ?? passage.text)
  }

  /// Whether a text begins with the words for what there was.
  static func isFormer(_ text: SpannedText) -> Bool {
    let tokens = PhraseToken.tokens(of: text)
    // "Until March 2026 she had private speech therapy".
    let isUntil =
      tokens.first?.text == "until"
      && tokens.prefix(10).contains { ["had", "got", "received"].contains($0.text) }
    // "(Last year: speech therapy, 60 minutes a week)".
    let start = tokens.first?.text == "(" ? 1 : 0
    return isUntil || former.longest(tokens, at: start) != nil || tellsEarlierIEP(text, tokens)
  }

  /// Whether a sentence tells what the child had, or what all or other children get.
  static func tellsOthers(_ sentence: SpannedText) -> Bool {
    tellsPast(sentence) || GivenToAll.says(PhraseToken.tokens(of: sentence))
  }

  /// "In 2025-26 Kav had braille two times a week": a sentence whose time belongs to what the child had.
  private static func tellsPast(_ sentence: SpannedText) -> Bool {
    let tokens = PhraseToken.tokens(of: sentence)
    guard let verb = tokens.firstIndex(where: { ["had", "received", "got"].contains($0.text) }), verb > 0,
      !tokens.contains(where: { present.contains($0.text) }),
      let amount = ServicePhrase.read(sentence).amountRange
    else { return false }
    return tokens[verb].range.upperBound <= amount.lowerBound
  }

  private static let present: WordSet = [
    "will", "now", "is", "are", "has", "have", "gets", "get", "receives", "continues", "continue",
  ]

  /// "Services in the 1/14/2026 IEP were Reading 150 min. per week", "She also had OT under the IEP of 2/5/2026": what those of
  /// another plan were.
  private static func tellsEarlierIEP(_ text: SpannedText, _ tokens: [PhraseToken]) -> Bool {
    if let under = tokens.lastIndex(where: { ["under", "on"].contains($0.text) }),
      tokens[under...].prefix(5).contains(where: { ["iep", "ifsp", "plan"].contains($0.text) }),
      tokens.contains(where: { ["had", "got", "received", "was", "were"].contains($0.text) }),
      !tokens.contains(where: { ["will", "now"].contains($0.text) })
    {
      return true
    }
    guard ["services", "service", "minutes", "time"].contains(tokens.first?.text ?? ""),
      let verb = tokens.prefix(14).firstIndex(where: { ["were", "was"].contains($0.text) })
    else { return false }
    return tokens[..<verb].contains { ["iep", "plan"].contains($0.text) }
      && !DatePhrase.dates(in: text[0..<tokens[verb].range.lowerBound]).isEmpty
  }

  /// "Occupational therapy" over "2x/month, 30 min", "Therapy room" and "OTR" in a list of its own, as one line with commas.
  private static func withDetails(_ passages: [Passage]) -> [Passage] {
    var result: [Passage] = []
    var rest = passages[...]
    while let passage = rest.popFirst() {
      guard passage.kind == .text, let depth = passage.itemDepth, !passage.text.endsSentence,
        ServiceNames.plausible(passage.text), ServicePhrase.read(passage.text).amounts.isEmpty
      else {
        result.append(passage)
        continue
      }
      let details = rest.prefix { $0.kind == .text && ($0.itemDepth ?? 0) > depth }
      guard (2...5).contains(details.count),
        details.allSatisfy({ $0.text.words.count <= 8 && !$0.text.endsSentence }),
        details.first.map({ !ServicePhrase.read($0.text).amounts.isEmpty }) ?? false,
        details.dropFirst().allSatisfy({ ServicePhrase.read($0.text).amounts.isEmpty })
      else {
        result.append(passage)
        continue
      }
      var whole = passage
      for detail in details {
        let end = whole.text.spans.last?.end ?? 0
        whole.text.append(",".utf8, standingFor: SourceSpan(end, end))
        whole.text = whole.text.followed(by: detail.text)
        whole.span = whole.span.union(detail.span)
      }
      result.append(whole)
      rest = rest.dropFirst(details.count)
    }
    return result
  }

  /// Items with the amounts of a service whose name is the item above them: "Speech therapy", and below it "2x/wk, 20 min
  /// from 10/13 to 12/19" and "then 3x/wk, 20 min".
  static func underNames(_ given: [Passage]) -> [Passage] {
    let passages = withDetails(given)
    var result: [Passage] = []
    var name: (text: SpannedText, depth: Int)?
    for (index, passage) in passages.enumerated() {
      guard passage.kind == .text, let depth = passage.itemDepth, passage.isItem else {
        name = nil
        result.append(passage)
        continue
      }
      if let above = name, depth > above.depth, let amount = amountAlone(passage.text) {
        var part = passage
        (part.kind, part.text, part.line) = (.field(label: above.text), amount, nil)
        result.append(part)
        continue
      }
      name = nil
      let next = passages[safe: index + 1]
      if let below = next?.itemDepth, below > depth, next?.kind == .text,
        next.flatMap({ amountAlone($0.text) }) != nil, ServiceNames.isSpecific(passage.text),
        ServicePhrase.read(passage.text).amounts.isEmpty
      {
        name = (passage.text.strippingLabelEnd, depth)
      } else {
        result.append(passage)
      }
    }
    return result
  }

  /// The text of an item that tells an amount and names no service, without a "then" before it.
  private static func amountAlone(_ text: SpannedText) -> SpannedText? {
    let phrase = ServicePhrase.read(text)
    guard let range = phrase.amountRange, !phrase.amounts.isEmpty else { return nil }
    let before = PhraseToken.tokens(of: text[0..<range.lowerBound]).filter(\.isWord).map(\.text)
    guard before.allSatisfy({ ["then", "and", "from", "starting"].contains($0) }) else { return nil }
    return before.first == "then" ? text[range.lowerBound..<text.count].trimmed : text
  }

  /// "OLD SERVICES 24-25 (for comparison only)", "Service History (expired)": a title over what there was.
  static func isFormerTitle(_ text: SpannedText) -> Bool {
    let words = PhraseToken.tokens(of: text).filter(\.isWord).map(\.text)
    if words.count <= 9, ["prior", "previous", "former", "old", "until"].contains(words.first),
      words.contains("iep")
    {
      return true
    }
    guard words.count <= 12, words.contains(where: { $0.hasPrefix("service") || $0.hasPrefix("support") })
    else {
      return false
    }
    return words.contains {
      ["old", "expired", "history", "former", "previous", "ended", "comparison"].contains($0)
    }
      || words.contains("last") && words.contains("year")
  }

  private static let former = PhraseTable(
    """
    last year | last year's | last yr | previous | previously | prior iep | last iep | the last iep | before this plan | before this iep | in the past
    | the old plan | the old iep | the iep that ends | the iep that ended | the plan that ends | the plan that ended
    | this past year | until now | formerly
    """)

  /// "The audiologist will check the hearing aids for one hour per trimester", below the name of that help.
  static func help(in passage: Passage, _ context: ServiceContext, _ words: ToldWords) -> [Service] {
    passage.text.saidSentences.compactMap { sentence in
      let phrase = ServicePhrase.read(sentence)
      guard phrase.amounts.contains(where: { $0.per != nil }), !ServiceSentences.isConditional(sentence),
        PhraseToken.tokens(of: sentence).contains(where: { $0.text == "will" }),
        !ToldSentence(sentence, words).isElsewhere
      else { return nil }
      let part = Passage(kind: .text, text: sentence, span: sentence.spans.extent ?? passage.span)
      return service(named: nil, phrase, part, context)
    }
  }

  /// A service told under its own name: what the name and the sentences behind it say of it.
  static func named(_ service: Service, _ name: SpannedText, _ told: SpannedText) -> Service {
    var service = service
    service.name = name.strippingLabelEnd.sourced
    // "Both begin on December 15, 2025 and end on June 12, 2026."
    for sentence in told.saidSentences.dropFirst() where service.start == nil || service.end == nil {
      let first = PhraseToken.tokens(of: sentence).first?.text
      guard first.map({ ["both", "it", "they", "this", "these"].contains($0) }) ?? false else { continue }
      let dates = DatePhrase.dates(in: sentence).filter { $0.kind == .day }
      func told(_ cues: [String]) -> Sourced<String>? {
        dates.first { date in
          let before = PhraseToken.tokens(of: sentence[0..<date.range.lowerBound]).suffix(2).map(
            \.text.string)
          return before.contains { word in cues.contains { word.hasPrefix($0) } }
        }.flatMap { date in date.iso.map { Sourced($0, sentence.spans(of: date.range)) } }
      }
      service.start = service.start ?? told(["begin", "start"])
      service.end = service.end ?? told(["end", "until", "through"])
    }
    return service
  }
}
