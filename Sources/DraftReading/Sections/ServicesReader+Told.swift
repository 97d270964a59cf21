import IEPModel

/// Sentences below the name of a service, and those on what there was before.
extension ServicesReader {
  /// "Last yr: SDI Rdg 90 min/wk", "Before this plan Marisol had 30 minutes": what there was.
  static func isFormer(_ passage: Passage) -> Bool {
    guard passage.table == nil else { return false }
    return former.longest(PhraseToken.tokens(of: passage.line ?? passage.label ?? passage.text), at: 0) != nil
  }

  private static let former = PhraseTable(
    """
    last year | last year's | last yr | previous | previously | prior iep | before this plan | before this iep | in the past
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
