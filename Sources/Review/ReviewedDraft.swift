public import IEPModel

/// A draft as the checks see it.
public struct ReviewedDraft: Sendable {
  /// With the parts that are shown to parents, in `sections`.
  public let draft: IEPDraft
  public let source: SourceText
  /// What reading noticed: dates that no calendar has, another child's name.
  public let diagnostics: [Diagnostic]
  /// What is missing or loose, for each goal, service and accommodation.
  public let goals: [[Vague]]
  public let services: [[Vague]]
  public let accommodations: [[Vague]]
  /// What each goal is called.
  public let goalNames: [String]

  public init(
    _ draft: IEPDraft, of source: SourceText, diagnostics: [Diagnostic], goals: [[Vague]],
    services: [[Vague]], accommodations: [[Vague]], goalNames: [String]
  ) {
    self.draft = draft
    self.source = source
    self.diagnostics = diagnostics
    self.goals = goals
    self.services = services
    self.accommodations = accommodations
    self.goalNames = goalNames
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
    return sections.contains(where: hasWords) ? .there : .empty
  }

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
