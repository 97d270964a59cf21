import IEPModel

/// What a table is about, by the names of its columns.
extension Outline {
  /// "Accommodation | Where used" over rows of both: names of columns, though forms also have the first for a label.
  func namesColumns(_ block: SourceBlock) -> Bool {
    guard block.children.count > 2, let head = block.children.first, head.kind == .row(isHeader: true),
      head.children.count > 1, let name = head.children.first?.text, let other = head.children.last?.text
    else { return false }
    return isColumnName(name) && !other.isEmpty && other.words.count <= 4 && !other.endsSentence
      && block.children.dropFirst().allSatisfy { $0.children.first.map { !$0.lines.isEmpty } ?? false }
  }

  /// "Area | Strengths | Concerns/Needs | Impact of the disability": what the child does in each area, wherever it stands.
  func tellsOfAreas(_ table: DraftTable) -> Bool {
    let names = table.headPhrases.compactMap { phrase in
      words.headings.exact(phrase).first?.name ?? words.headings.nearest(phrase)?.name
    }
    return Set(names).intersection(["strengths", "needs", "impact", "presentLevels"]).count > 1
  }

  /// Whether a table's own head begins a part of its own after another that stands in tables.
  func isNext(_ kinds: [SectionKind]) -> Bool {
    Self.listed.isSuperset(of: kinds) && current?.covers(any: Self.listed) ?? false
      && !(current?.covers(any: Set(kinds)) ?? false) && opens(kinds, 8)
  }

  /// Parts that stand in tables, one after another.
  static let listed: Set<SectionKind> = [
    .services, .relatedServices, .accommodations, .supplementaryAids, .modifications, .staffSupports,
    .testAccommodations,
  ]

  /// "SPECIAL FACTORS | YES | NO", "SPECIAL FACTORS | Y/N | Notes".
  static func asksYesOrNo(_ table: DraftTable) -> Bool {
    table.headPhrases.count > 2
      && (table.headPhrases.dropFirst().allSatisfy { ["yes", "no", "y", "n"].contains($0) }
        || table.heads[1].isYesOrNo)
  }

  /// "ACCOMMODATIONS | Class | Tests | Home": a name in capitals before others that are none.
  func titles(_ table: DraftTable) -> Bool {
    guard let first = table.heads.first, first.isCapitals,
      table.heads.dropFirst().contains(where: { $0.bytes.contains(where: \.isASCIILowercase) })
    else { return false }
    guard let named = words.headings.exactInNumber(FormPhrase.normalized(first)) else { return false }
    return !(current?.covers(any: Set(Self.kinds(named.name))) ?? false)
  }

  /// Parts that stand at the head of a document, where a table of another kind needs no title.
  static let headKinds: Set<SectionKind> = [
    .cover, .studentInfo, .parentInfo, .meetingInfo, .dates, .eligibility, .impact,
  ]

  /// What the columns of a table are about: people, services, goals, accommodations.
  func kinds(of table: DraftTable) -> ([SectionKind], SpannedText?)? {
    guard table.heads.count >= 2, !table.rows.isEmpty else { return nil }
    let names = table.headPhrases.map { words.columns.exact($0).map(\.name) }
    func has(_ name: String) -> Bool { names.contains { $0.contains(name) } }
    if has("team.name"), has("team.role") { return ([.team], nil) }
    let ofGoals = table.headPhrases.compactMap { words.labels.name(of: $0, in: "goal.") }
    // "Goal" alone may also be over numbers of goals.
    if ofGoals.contains("goal.text") && ofGoals.count > 1
      || ofGoals.contains("goal.label") && ofGoals.count > 2
    {
      return ([.goals], nil)
    }
    let amounts = table.heads.count { ServiceColumnRole.read($0) != nil }
    if has("service.name"), amounts >= 3 { return ([.services], nil) }
    if names[0].contains("accommodation.text")
      || has("accommodation.text") && !has("service.name") && amounts < 3
    {
      return ([.accommodations], nil)
    }
    if names[0].contains("assessment.name") || table.headPhrases[0] == "name", has("assessment.participation")
    {
      return ([.assessments], nil)
    }
    // "MODIFICATIONS / SERVICES | WHO | WHERE": the first head is the title.
    let head = table.heads[0]
    if let kinds = kinds(of: head, .alone) ?? (head.isCapitals ? kinds(of: head, .marked) : nil) {
      return (kinds, head)
    }
    return nil
  }
}
