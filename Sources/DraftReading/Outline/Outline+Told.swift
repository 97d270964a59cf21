import IEPModel

/// Plans told in paragraphs, as letters and e-mails tell them: sentences about one part that follow each other are that
/// part.
extension Outline {
  /// Whether a document whose headings name no main part of a plan tells some in its sentences: four parts or more, of them
  /// two of goals, services and accommodations, or six and one of these.
  static func tells(_ sections: [DraftSection], _ words: FormWords) -> Bool {
    guard !sections.contains(where: { $0.covers(any: mainParts) && $0.heading.map { !isSaid($0) } ?? false })
    else {
      return false
    }
    let texts = sections.flatMap(\.passages).filter { $0.table == nil }.map { $0.line ?? $0.text }
    let told = Set(
      texts.flatMap { $0.saidSentences }.compactMap {
        ToldSentence($0, words.told).part(after: nil)
      })
    let main = told.intersection([.goals, .services, .accommodations]).count
    return told.count >= 4 && main >= 2 || told.count >= 6 && main >= 1
  }

  /// "Her accommodations are: …": the beginning of a sentence, and no heading.
  private static func isSaid(_ heading: SpannedText) -> Bool {
    let words = PhraseToken.tokens(of: heading).map(\.text)
    return ["her", "his", "their", "our", "my"].contains(words.first)
      && ["are", "is", "will"].contains(words.last)
  }

  /// Parts of which all that is said counts: no opening words of a letter belong to them.
  private static let wholeText: Set<SectionKind> = [
    .cover, .strengths, .parentConcerns, .impact, .consent, .transportation,
  ]

  private static let mainParts: Set<SectionKind> = [
    .goals, .services, .relatedServices, .accommodations, .presentLevels, .evaluationResults, .pwn,
  ]

  /// A paragraph as the parts that its sentences tell, one after another. `below` stands right below it.
  mutating func told(_ paragraph: SourceBlock, above below: SourceBlock?) {
    let text = paragraph.text
    let isSaid = text.words.count >= 4 && text.bytes.last.map { ".!?:)".utf8.contains($0) } ?? false
    if let below, case .list = below.kind, let part = part(ofItems: below) ?? lead(text),
      !isSaid || text.saidSentences.count == 1
    {
      // "Things every teacher would be asked to do", over what that is.
      // Over services it may say how often; over goals it names no area.
      let kind: Passage.Kind = part == .services ? .heading : .text
      return show([Passage(kind: kind, text: text, span: paragraph.span)], as: part)
    }
    guard isSaid else {
      if current?.isToldPart ?? false { openTable([.other], nil) }
      return self.paragraph(paragraph)
    }
    let sentences = text.saidSentences.map { (text: $0, told: ToldSentence($0, words.told)) }
    var part: SectionKind?
    var run: [Passage] = []
    for (text, told) in sentences {
      let next = told.isElsewhere ? part : told.part(after: part) ?? part
      // "Let me begin with how things stand." goes with what follows it.
      let leads =
        part == nil && run.allSatisfy { $0.text.words.count <= 15 }
        && !(next.map(Self.wholeText.contains) ?? true)
      if next != part, !leads {
        show(run, as: part)
        run = []
      }
      part = next
      // Words about someone else are shown in their place, and no reader takes them.
      run.append(
        Passage(
          kind: told.isElsewhere ? .hidden : .text, text: text, span: text.spans.extent ?? paragraph.span))
    }
    show(run, as: part)
  }

  /// Sentences that follow each other, as one paragraph of the part that they tell; nil is the letter itself.
  private mutating func show(_ sentences: [Passage], as part: SectionKind?) {
    guard let span = sentences.map(\.span).extent else { return }
    let isOpen = part.map { current?.kinds == [$0] } ?? !(current?.isToldPart ?? false)
    if !isOpen { openTable([part ?? .other], nil) }
    let text = sentences.map(\.text).whole
    show(SourceBlock(.paragraph, span, lines: [text]))
    for sentence in sentences { append(sentence) }
  }

  /// The part that a line over a list tells.
  private func lead(_ text: SpannedText) -> SectionKind? { ToldSentence(text, words.told).part(after: nil) }

  /// The part that most items of a list tell.
  private func part(ofItems list: SourceBlock) -> SectionKind? {
    var counts: [SectionKind: Int] = [:]
    for item in list.children {
      guard let text = item.children.first?.text,
        let part = ToldSentence(text, words.told, isItem: true).part(after: nil)
      else { continue }
      counts[part, default: 0] += 1
    }
    let most = counts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
    return most.flatMap { $0.value * 2 >= list.children.count ? $0.key : nil }
  }
}

extension DraftSection {
  /// Whether sentences opened it: no heading did.
  var isToldPart: Bool { heading == nil && level == 8 }
}
