public import GlossaryEngine
public import IEPModel
import Readability
public import Wording

/// Draft → plain-language summary. A pure function of its arguments.
public struct PlainWriter: Sendable {
  private let words: Catalogue
  private let matcher: TermMatcher

  public init(words: Catalogue, glossary: GlossaryIndex) {
    self.words = words
    matcher = TermMatcher(glossary)
  }

  /// Writes the summary: dates and a glance first, then part by part in the draft's own order, each beside the
  /// blocks it explains; what was not understood is quoted in its place. O(draft × log).
  public func write(_ draft: IEPDraft, tree: SourceTree, language: String) -> PlainSummary {
    var summary = PlainSummary(language: language)
    summary.childName = draft.student.name?.value
    let said = Explainers.all.flatMap { $0(draft, words) }
    let dates = DatesExplainer.statements(draft, words)
    let explained = (said.flatMap(\.statements) + dates).filter { $0.origin == .explained }.flatMap(\.spans).merged
    let names = Set((draft.student.name?.value ?? "").split { " ,".contains($0) }.map { $0.lowercased() })
    let leftovers = Leftovers(
      explained: (explained + (draft.student.name?.spans ?? [])).merged,
      prompts: draft.unread.filter { $0.reason == .formPrompt }.map(\.span).merged, names: names)
    let quoter = Quoter(leftovers: leftovers, words: words)
    summary.parts = glance(draft, dates) + parts(draft, said, quoter)
    summary.questions = questions(said)
    let glossary = GlossaryPass(matcher: matcher, draft: draft)
    summary.words = glossary.words
    for index in summary.parts.indices { glossary.annotate(&summary.parts[index]) }
    summary.coverage = CoverageCount.count(summary, tree)
    summary.readability = ReadingLevel.measure(summary, tree)
    return summary
  }

  // MARK: parts

  private func parts(_ draft: IEPDraft, _ said: [Said], _ quoter: Quoter) -> [PlainPart] {
    var parts: [PlainPart] = []
    var anchors = said.sorted { $0.anchor < $1.anchor }[...]
    for (index, section) in draft.sections.enumerated() {
      let kind = PartOrder.group(of: section.kinds)
      let titles = (section.heading?.spans ?? []).merged
      var here = quoter.quotes(of: section.blocks, skipping: titles)
      let end = index + 1 < draft.sections.count ? draft.sections[index + 1].span.start : Int.max
      here += anchors.prefix { $0.anchor < end }
      anchors = anchors.drop { $0.anchor < end }
      here.sort { $0.anchor < $1.anchor }
      let statements = subheading(section, kind, parts.last) + here.flatMap(\.statements)
      if let last = parts.last, last.kind == kind, kind != .other || section.heading == nil {
        parts[parts.count - 1].statements += statements
        parts[parts.count - 1].official += section.blocks
      } else {
        let title = kind == .other ? section.heading?.value : PartOrder.title(of: kind, words)
        parts.append(
          PlainPart(
            kind: kind, title: title ?? section.heading?.value ?? words.say(.titleOther) ?? "", statements: statements,
            official: section.blocks))
      }
    }
    return parts
  }

  /// Inside a part that several headings make up, each keeps its own heading in the draft's words.
  private func subheading(_ section: Section, _ kind: SectionKind, _ last: PlainPart?) -> [PlainStatement] {
    guard let heading = section.heading, let own = section.kinds.first, PartOrder.group(of: [own]) != own,
      kind != .cover || last?.kind == .cover
    else { return [] }
    return [
      PlainStatement(heading.value, origin: .quoted, rule: "quote.heading", spans: heading.spans, form: .heading)
    ]
  }

  /// The dates, and a first look at goals and help.
  private func glance(_ draft: IEPDraft, _ dates: [PlainStatement]) -> [PlainPart] {
    var said = Said(at: 0)
    if !draft.services.isEmpty {
      said.add(
        words.say(.glanceServices, [.count: .number(Decimal(draft.services.count))]), .glanceServices,
        draft.services.map(\.span))
      for service in draft.services {
        let amounts = service.ambiguous ? [] : service.amounts.compactMap { AmountWording(words: words).amount($0) }
        let name = service.name?.value ?? service.text.value
        let text = amounts.isEmpty ? name : "\(name): \(amounts.joined(separator: "; "))"
        said.add(
          words.say(.glanceService, [.text: .text(text)]), .glanceService,
          (service.name?.spans ?? []) + (service.amountText?.spans ?? []) + (service.name == nil ? service.text.spans : []),
          form: .point)
      }
    }
    if !draft.goals.isEmpty {
      said.add(
        words.say(.glanceGoals, [.count: .number(Decimal(draft.goals.count))]), .glanceGoals, draft.goals.map(\.span))
      for (index, goal) in draft.goals.enumerated() {
        let name = GoalExplainer.name(of: goal, number: index + 1, words).text ?? ""
        let spans = (goal.label?.spans ?? []) + (goal.area?.spans ?? [])
        said.add(words.say(.glanceGoal, [.text: .text(name)]), .glanceGoal, spans.isEmpty ? goal.text.spans : spans, form: .point)
      }
    }
    return [
      (SectionKind.other, SentenceKey.titleGlance, said.statements), (.dates, .titleDates, dates),
    ].compactMap { kind, title, statements in
      statements.isEmpty ? nil : words.say(title).map { PlainPart(kind: kind, title: $0, statements: statements) }
    }
  }

  private func questions(_ said: [Said]) -> [PlainQuestion] {
    let always = words.say(.questionAlways) ?? ""
    let last = [SentenceKey.questionTrack, .questionMeetAgain].compactMap { key in
      words.say(key).map { PlainQuestion(text: $0, because: always, spans: []) }
    }
    return said.sorted { $0.anchor < $1.anchor }.flatMap(\.questions) + last
  }
}
