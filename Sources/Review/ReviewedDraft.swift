public import IEPModel

/// A draft as the checks see it.
public struct ReviewedDraft: Sendable {
  /// With the parts that are shown to parents, in `sections`.
  public let draft: IEPDraft
  public let source: SourceText
  /// What reading noticed: dates that no calendar has, another child's name.
  public let diagnostics: [Diagnostic]
  let goals: [ReviewedGoal]
  let services: [ReviewedService]
  /// What is missing or loose in each accommodation.
  let accommodations: [[Vague]]

  struct ReviewedGoal {
    var goal: Goal
    /// What a summary calls it.
    var name: String
    /// What is missing or loose in it.
    var vague: [Vague]
  }

  struct ReviewedService {
    var service: Service
    /// What is missing or loose in it.
    var vague: [Vague]
  }

  /// A draft with what is missing or loose in each goal, service and accommodation, and what its goals are called, in the
  /// draft's order.
  public init(
    _ draft: IEPDraft, of source: SourceText, diagnostics: [Diagnostic], goals: [[Vague]],
    services: [[Vague]], accommodations: [[Vague]], goalNames: [String]
  ) {
    self.draft = draft
    self.source = source
    self.diagnostics = diagnostics
    self.goals = zip(draft.goals, zip(goalNames, goals)).map {
      ReviewedGoal(goal: $0, name: $1.0, vague: $1.1)
    }
    self.services = zip(draft.services, services).map { ReviewedService(service: $0, vague: $1) }
    self.accommodations = accommodations
    requiredParts = RequiredParts.of(self)
  }

  /// The parts that the rule lists, each with whether the draft has it.
  private(set) var requiredParts: [RequiredPart] = []

  /// Whether it is a plan, whole enough that a part can be missing from it.
  var isWholePlan: Bool {
    draft.kind == .iep && draft.status?.value != .amendment
      && requiredParts.count { $0.status == .there } >= 4
  }

  /// Whether some part of the draft is one of these, with words under its heading.
  func holds(_ kinds: SectionKind...) -> Bool { status(of: kinds) == .there }

  /// Whether parts are there, there but empty, or not found.
  func status(of kinds: [SectionKind]) -> RequiredPart.Status {
    let sections = draft.sections.filter { !Set($0.kinds).isDisjoint(with: kinds) }
    if sections.isEmpty { return .notFound }
    return sections.contains { hasWords($0) || isTold(below: $0) } ? .there : .empty
  }

  /// "Present Levels" over nothing but "Test results" and "Needs": what a child does now is told under headings below its own.
  private func isTold(below section: Section) -> Bool {
    guard section.kinds.contains(.presentLevels), let at = draft.sections.firstIndex(of: section) else {
      return false
    }
    return draft.sections[(at + 1)...].prefix { $0.level > section.level }.contains { part in
      !Self.levels.isDisjoint(with: part.kinds) && hasWords(part)
    }
  }

  private static let levels: Set<SectionKind> = [.evaluationResults, .needs]

  /// Words besides its headings and those of the form; a box or a dash is none.
  private func hasWords(_ section: Section) -> Bool {
    let prompts = draft.unread.filter { $0.reason == .formPrompt }.map(\.span)
    let form = ((section.heading?.spans ?? []) + prompts).merged
    return section.blocks.flatMap(\.leafTexts).contains { text in
      text.spans.contains { span in span.subtracting(form).map(\.count).reduce(0, +) > 2 }
    }
  }

  /// The words of some places, cut after the twenty-fifth.
  func quoted(_ spans: [SourceSpan]) -> String {
    let words = spans.merged.map { source.text(in: $0) }.joined(separator: " ").split(
      whereSeparator: \.isWhitespace)
    return words.prefix(25).joined(separator: " ") + (words.count > 25 ? " …" : "")
  }
}
