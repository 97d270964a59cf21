public import GlossaryEngine
public import IEPModel
import Readability
public import Wording

/// Draft → plain-language summary. A pure function of its arguments.
public struct PlainWriter: Sendable {
  private let words: Catalogue
  var catalogue: Catalogue { words }
  let matcher: TermMatcher
  private let ownFacts: OwnWords
  private let rewording: Rewording

  /// Sentences and glossary must be of one language. One writer serves any number of drafts. O(catalogue).
  public init(words: Catalogue, glossary: GlossaryIndex) {
    self.words = words
    matcher = TermMatcher(glossary)
    ownFacts = OwnWords(words)
    rewording = Rewording(words)
  }

  /// Writes the summary: dates and a glance first, then part by part in the draft's own order, each beside the
  /// blocks it explains; what was not understood is quoted in its place. What a review asks comes among the questions.
  /// O(draft × log).
  public func write(
    _ draft: IEPDraft, tree: SourceTree, of source: SourceText, language: String, terms: TermMarks,
    asking findings: [Finding] = []
  )
    -> PlainSummary
  {
    var summary = PlainSummary(language: language)
    summary.childName = draft.student.name?.value
    summary.state = draft.state?.value
    if case .data = tree.content { summary.isFromData = true }
    var audit = audit(draft, tree: tree, of: source)
    // What stands outside of the draft's parts is held against the draft with all the rest.
    let capitals = Capitals(draft, matcher)
    let all = Explainers.all.flatMap { $0(draft, words) }.map { $0.calmed(capitals) }
    let ahead = [Glance.said(draft, words), DatesExplainer.said(draft, words), Gaps.said(all, words)]
      .map { $0.calmed(capitals) }
    let (held, open) = audit.holding(ahead + all)
    let said = Array(held.dropFirst(ahead.count))
    // What only the first look says is not said in its part.
    let explained = held.dropFirst().flatMap(\.statements).filter { $0.origin == .explained && $0.covers }
      .flatMap(\.spans).merged.flatMap { $0.subtracting(open) }
    let names = Self.names(of: draft)
    let leftovers = Leftovers(
      explained: (explained + (draft.student.name?.spans ?? [])).merged,
      prompts: draft.unread.filter { $0.reason == .formPrompt }.map(\.span).merged, names: names)
    let introduced = said.filter { $0.statements.last.map { !$0.covers && $0.text.hasSuffix(":") } ?? false }
      .map(\.anchor)
    let quoter = Quoter(
      leftovers: leftovers, words: words, introduced: Set(introduced),
      keeps: { [audit] in audit.check($0).isWhole })
    let gathered = held[2].statements + Gaps.parts(draft, words)
    summary.parts =
      alone(
        [
          (.other, .titleGlance, Glance.withoutEmptyLists(held[0].statements)),
          (.dates, .titleDates, held[1].statements),
        ], .first)
      + parts(draft, SaidByPart(said, draft.sections, tree), quoter)
      + alone([(.other, .titleMissing, gathered)], .body) + Guide.parts(draft, words)
    summary.questions = questions(said, draft.kind, findings)
    let glossary = GlossaryPass(matcher: matcher, draft: draft)
    summary.words = glossary.words
    for index in summary.parts.indices {
      // A first look carries no meanings: they stand where the thing itself is explained.
      glossary.annotate(&summary.parts[index], explains: summary.parts[index].place == .body, terms)
    }
    summary.ledger = audit.count(summary.parts.flatMap(\.statements))
    summary.coverage = CoverageCount.count(summary, tree, of: source.bytes)
    summary.readability = ReadingLevel.measure(summary, of: draft, tree)
    return summary
  }

  /// What holds the statements about a draft against it.
  func audit(_ draft: IEPDraft, tree: SourceTree, of source: SourceText) -> LedgerAudit {
    LedgerAudit(DraftFacts(draft, tree), own: ownFacts, of: source.bytes)
  }

  /// What a goal is called: its label and area, or what it is about.
  public func name(of goal: Goal, in draft: IEPDraft) -> String {
    GoalExplainer.question(about: goal, isOnly: draft.goals.count == 1, words)
  }

  /// The hard words of a draft, each with what it means there.
  func hardWords(in draft: IEPDraft) -> [PlainWord] { GlossaryPass(matcher: matcher, draft: draft).words }

  /// The child's names in small letters, as the draft's head has them and as goals do ("Rosie will …").
  /// Letters alone, as ``Leftovers`` has them: "bao-anh" is "baoanh".
  private static func names(of draft: IEPDraft) -> Set<String> {
    let head = (draft.student.name?.value ?? "").split { " ,".contains($0) }
    let subjects = draft.goals.compactMap { goal in
      let words = goal.text.value.split(separator: " ")
      return zip(words, words.dropFirst()).first { $1 == "will" }?.0
    }.filter { $0.first?.isUppercase == true && $0.allSatisfy(\.isLetter) }
    return Set((head + subjects).map { $0.lowercased().filter(\.isLetter) })
  }

  // MARK: parts

  /// Parts whose words count as they are.
  private static let kept: Set<SectionKind> = [
    .goals, .objectives, .safeguards, .consent, .signatures, .ageOfMajority, .medicaid, .pwn,
    .postsecondaryGoals,
    .parentConcerns, .studentInput,
  ]

  private func parts(_ draft: IEPDraft, _ said: SaidByPart, _ quoter: Quoter) -> [PlainPart] {
    var parts: [PlainPart] = []
    var headings: [[SourceSpan]] = []
    // Parts whose words go on under a label that was read as a part of its own.
    var goesOn: Set<Int> = []
    for (index, section) in draft.sections.enumerated() {
      let kind = PartOrder.group(of: section.kinds)
      let titles = (section.heading?.spans ?? []).merged
      var quoter = quoter
      quoter.rewording = Self.kept.isDisjoint(with: section.kinds) ? rewording : nil
      var here = quoter.quotes(of: section.blocks, skipping: titles)
      here += said[index]
      // Of what begins together, the explained comes first.
      here = here.enumerated().sorted {
        ($0.element.anchor, $0.element.isQuote ? 1 : 0, $0.offset) < (
          $1.element.anchor, $1.element.isQuote ? 1 : 0, $1.offset
        )
      }
      .map(\.element)
      // What schools spread over several headings is one part here, at the place of the first.
      let place = kind == .other && section.heading != nil ? nil : parts.firstIndex { $0.kind == kind }
      let said = here.flatMap(\.statements)
      // Another part of the same kind keeps its heading, unless what is said begins with it.
      let isTold =
        said.contains { $0.rule.hasPrefix("line.") && $0.spans.contains { $0.touches(titles) } }
        || said.first?.text.hasPrefix(section.heading?.value ?? "") == true
      let isMore = place.map { parts[$0].statements.last?.form != .heading && !isTold } ?? false
      let statements = subheading(section, kind, isMore: isMore) + said
      if let place {
        parts[place].statements += statements
        parts[place].official += section.blocks
        headings[place] += titles
      } else {
        let title = kind == .other ? section.heading?.value : PartOrder.title(of: kind, words)
        parts.append(
          PlainPart(
            kind: kind, title: title ?? section.heading?.value ?? words.say(.titleOther) ?? "",
            statements: statements,
            official: section.blocks))
        headings.append(titles)
      }
      if section.blocks.first?.isHeading == true, let next = draft.sections.dropFirst(index + 1).first,
        next.level > section.level || !(next.blocks.first?.isHeading ?? true)
          || Self.goesOn(section, with: next)
      {
        goesOn.insert(place ?? parts.count - 1)
      }
    }
    let prompts = quoter.leftovers.prompts
    for index in parts.indices.reversed() {
      parts[index].dropEmptyHeadings()
      let isToldBelow =
        goesOn.contains(index) && parts.dropFirst(index + 1).first.map { !isEmpty($0) } ?? false
      fill(
        &parts[index], headings: headings[index], prompts,
        saying: isToldBelow ? .partElsewhere : .partEmpty)
    }
    // What a child does well comes first.
    return parts.filter { $0.kind == .strengths } + parts.filter { $0.kind != .strengths }
  }

  /// Whether a part with nothing but its heading is made up by the next: "Present Levels" right above "Strengths", "PRESENT
  /// LEVELS AND GOALS" above "Goal 1".
  private static func goesOn(_ section: Section, with next: Section) -> Bool {
    let inner: Set<SectionKind> =
      if section.kinds.contains(.presentLevels) {
        [
          .strengths, .parentConcerns, .academic, .functional, .socialEmotional, .communication, .motor,
          .health, .adaptive,
          .needs, .impact, .evaluationResults,
        ]
      } else if section.kinds.contains(.transition) {
        [.postsecondaryGoals, .transitionServices, .courseOfStudy]
      } else {
        []
      }
    return !inner.isDisjoint(with: next.kinds)
      || next.kinds.contains(.goals) && section.heading?.value.lowercased().contains("goal") ?? false
  }

  /// Whether all that a part says is that it is empty.
  private func isEmpty(_ part: PlainPart) -> Bool {
    part.statements.allSatisfy { $0.rule == SentenceKey.partEmpty.rawValue }
  }

  /// Says of a part that has nothing but its headings, labels and blanks that it is empty, or told in other parts.
  private func fill(
    _ part: inout PlainPart, headings: [SourceSpan], _ prompts: [SourceSpan], saying key: SentenceKey
  ) {
    let form = (headings + prompts).merged
    let isBlank = part.official.flatMap(\.leafTexts).allSatisfy { text in
      text.spans.allSatisfy { span in span.subtracting(form).map(\.count).reduce(0, +) <= 2 }
    }
    guard part.statements.isEmpty, isBlank, part.kind != .cover, part.kind != .other else { return }
    guard let first = headings.first else {
      // A blank of the form that was written around data: nothing in the draft can be pointed to.
      part.statements = part.official.isEmpty ? [] : [words.template(key)].compactMap(\.self)
      return
    }
    var said = Said(at: first.start)
    said.add(words.say(key), key, [first])
    part.statements = said.statements
  }

  /// Inside a part that several headings make up, each keeps its own heading in the draft's words.
  private func subheading(_ section: Section, _ kind: SectionKind, isMore: Bool) -> [PlainStatement] {
    guard let heading = section.heading, let own = section.kinds.first, kind != .cover,
      own != kind || isMore || Self.isSentence(heading.value)
    else { return [] }
    return [
      PlainStatement(
        heading.value, origin: .quoted, rule: "quote.heading", spans: heading.spans, form: .heading)
    ]
  }

  /// Whether a heading says more than what the part is called: "Rowan will take the test with accommodations".
  private static func isSentence(_ heading: String) -> Bool {
    FactScanner.facts(in: Array(heading.utf8), names: .none).contains { $0.kind == .modals }
  }

  /// Parts that stand beside no part of the draft; those with nothing to say are left out.
  private func alone(
    _ parts: [(kind: SectionKind, title: SentenceKey, statements: [PlainStatement])], _ place: PlainPart.Place
  ) -> [PlainPart] {
    parts.compactMap { kind, title, statements in
      statements.isEmpty
        ? nil
        : words.say(title).map { PlainPart(kind: kind, title: $0, statements: statements, place: place) }
    }
  }

  private func questions(_ said: [Said], _ kind: DocumentKind, _ findings: [Finding]) -> [PlainQuestion] {
    let always = words.say(.questionAlways) ?? ""
    let last = [SentenceKey.questionTrack, .questionMeetAgain].compactMap { key in
      words.say(key).map { PlainQuestion(text: $0, because: always, spans: []) }
    }
    let own = said.sorted { $0.anchor < $1.anchor }.flatMap(\.questions)
    let more = QuestionOrder.asked(by: findings, besides: own)
    return QuestionOrder.of(own + more + [Guide.question(kind, words)].compactMap(\.self)) + last
  }
}

extension SourceBlock {
  fileprivate var isHeading: Bool { if case .heading = kind { true } else { false } }
}
