import IEPModel

/// Plans told in paragraphs, as letters and e-mails tell them: sentences about one part that follow each other are that
/// part.
extension Outline {
  /// Whether a document whose headings name no main part of a plan tells some in its sentences: four parts or more, of them
  /// two of goals, services and accommodations.
  static func tells(_ sections: [DraftSection], _ words: FormWords) -> Bool {
    guard !sections.contains(where: { $0.heading != nil && $0.covers(any: mainParts) }) else { return false }
    let texts = sections.flatMap(\.passages).filter { $0.table == nil }.map { $0.line ?? $0.text }
    let told = Set(
      texts.flatMap { ServiceSentences.parts(of: $0) }.compactMap {
        ToldSentence($0, words.told).part(after: nil)
      })
    return told.count >= 4 && told.intersection([.goals, .services, .accommodations]).count >= 2
  }

  private static let mainParts: Set<SectionKind> = [
    .goals, .services, .relatedServices, .accommodations, .presentLevels, .evaluationResults, .pwn,
  ]

  /// A paragraph as the parts that its sentences tell, one after another.
  mutating func told(_ paragraph: SourceBlock) {
    let text = paragraph.text
    guard text.words.count >= 6, text.bytes.last.map({ ".!?:)".utf8.contains($0) }) ?? false else {
      if current?.isToldPart ?? false { openTable([.other], nil) }
      return self.paragraph(paragraph)
    }
    var part: SectionKind?
    var run: [Passage] = []
    for sentence in ServiceSentences.parts(of: text) {
      let told = ToldSentence(sentence, words.told)
      let next = told.isElsewhere ? part : told.part(after: part) ?? part
      if next != part {
        show(run, as: part)
        run = []
        part = next
      }
      // Words about someone else are shown in their place, and no reader takes them.
      run.append(
        Passage(
          kind: told.isElsewhere ? .hidden : .text, text: sentence,
          span: sentence.spans.extent ?? paragraph.span))
    }
    show(run, as: part)
  }

  /// Sentences that follow each other, as one paragraph of the part that they tell; nil is the letter itself.
  private mutating func show(_ sentences: [Passage], as part: SectionKind?) {
    guard let span = sentences.map(\.span).extent else { return }
    let isOpen = part.map { current?.kinds == [$0] } ?? !(current?.isToldPart ?? false)
    if !isOpen { openTable([part ?? .other], nil) }
    let text = sentences.reduce(into: SpannedText()) { $0.append($1.text) }
    show(SourceBlock(.paragraph, span, lines: [text]))
    for sentence in sentences { append(sentence) }
  }
}

extension DraftSection {
  /// Whether sentences opened it: no heading did.
  fileprivate var isToldPart: Bool { heading == nil && level == 8 }
}

/// What one sentence of a letter is about.
struct ToldSentence {
  /// Said of someone else or of another year, or only asked for.
  let isElsewhere: Bool
  private let strong: SectionKind?
  private let weak: SectionKind?

  init(_ sentence: SpannedText, _ words: ToldWords) {
    let terms = words.search.hits(in: sentence.bytes).map { words.terms[$0.term] }
    let first = terms.filter { !$0.isWeak }.min { $0.rank < $1.rank }
    isElsewhere = first.map { $0.part == nil } ?? false
    let said = first?.part
    strong = said.map(Self.beforeFigures.contains) ?? isElsewhere ? said : Self.byFigures(sentence) ?? said
    weak =
      terms.filter(\.isWeak).min { $0.rank < $1.rank }?.part
      ?? (AccommodationSentences.pieces(of: sentence).isEmpty ? nil : .accommodations)
  }

  /// The part, where the words before it tell `open`; nil where it goes on with them.
  func part(after open: SectionKind?) -> SectionKind? {
    if isElsewhere { return nil }
    // "He is at 9 of 26 now" behind a goal is where that goal starts.
    if open == .goals, let strong, Self.insideGoals.contains(strong) { return nil }
    return strong ?? (open == nil ? weak : nil)
  }

  /// Parts that a sentence names whatever it counts: "Speech 30 minutes a week this summer".
  private static let beforeFigures: Set<SectionKind> = [
    .parentConcerns, .esy, .progressReporting, .transportation, .specialFactors, .assessments, .lre,
  ]
  private static let insideGoals: Set<SectionKind> = [.presentLevels, .strengths, .impact, .accommodations]

  /// A known kind of help with minutes and how often is a service; what a child will do, with a measure, a goal.
  private static func byFigures(_ sentence: SpannedText) -> SectionKind? {
    guard sentence.bytes.contains(where: \.isASCIIDigit) || sentence.words.count > 5 else { return nil }
    let isService =
      ServiceNames.isKnown(sentence)
      && ServicePhrase.read(sentence).amounts.contains {
        $0.per != nil && ($0.totalMinutes ?? $0.minutesPerSession) != nil
      }
    if isService { return .services }
    let isGoal =
      GoalBuilder.isSentence(sentence)
      && GoalPhrase.read(sentence, names: []).criteria.contains {
        [.percent, .ratio].contains($0.kind)
      }
    return isGoal ? .goals : nil
  }
}
