import IEPModel

/// Amendments that tell each change as what there was and what there will be.
extension Outline {
  /// Whether a list or an item of one tells a change so.
  static func tellsChange(_ block: SourceBlock) -> Bool {
    switch block.kind {
    case .list: block.children.contains(where: tellsChange)
    case .item: block.children.first.map(tellsChange) ?? false
    case .paragraph: AmendedLines(block.lines) != nil
    default: false
    }
  }

  /// A list of which some items tell a change.
  mutating func amended(list: SourceBlock) {
    let holding = current
    /// Goes on with the part that the list stands in.
    func goOn() {
      if let holding, current?.kinds != holding.kinds { reopen(holding) }
    }
    for item in list.children {
      let first = item.children.first
      if let first, amended(first) {
        add(Array(item.children.dropFirst()))
      } else if let first, item.children.count > 1, let kinds = kinds(of: first.text, .marked) {
        // "7. Accommodations" over "added: …" and "kept: …".
        open(kinds, first.text, 8, first)
        add(Array(item.children.dropFirst()))
      } else {
        // "4. Consultation: 15 minutes a month. This is not new."
        let isService = first.map { givesService($0.text) } ?? false
        if !isService {
          goOn()
        } else if !(current?.covers(.services) ?? false) {
          openTable([.services], nil)
        }
        unchanged(list: SourceBlock(list.kind, item.span, children: [item]))
      }
    }
    goOn()
  }

  /// A paragraph that tells a change of something that plans hold: what will be is read in the part that it belongs to, what
  /// was is shown and not read. False where it tells none.
  mutating func amended(_ block: SourceBlock) -> Bool {
    guard let change = AmendedLines(block.lines) else { return false }
    let (name, value) = (change.name, change.value.whole.trimmed)
    let isGoal = GoalHeading.matches(name)
    guard let kinds = isGoal ? [.goals] : amendedKinds(name, value) else { return false }
    func part(_ lines: [SpannedText], _ kind: SourceBlock.Kind = .paragraph) -> SourceBlock {
      SourceBlock(kind, lines.flatMap(\.spans).extent ?? block.span, lines: lines)
    }
    if change.isRemoval {
      show(part(block.lines), .hidden)
      return true
    }
    let title = part(change.title, .heading(level: 8))
    if isGoal {
      heading(title, 8)
    } else {
      if !(current?.covers(any: Set(kinds)) ?? false) { openTable(kinds, nil) }
      let named = LabelledLine.read(name).map { (Passage.Kind.field(label: $0.label), $0.value) }
      let (kind, text) = named ?? (.heading, name)
      show(title)
      append(Passage(kind: kind, text: text, line: name, span: title.span))
    }
    show(part(change.former), .hidden)
    if kinds == [.services] {
      let next = part([change.label] + change.value)
      show(next)
      append(Passage(kind: .field(label: change.label), text: value, span: next.span))
    } else {
      paragraph(part(change.value))
    }
    if !change.rest.isEmpty { paragraph(part(change.rest)) }
    return true
  }

  private func givesService(_ text: SpannedText) -> Bool {
    let phrase = ServicePhrase.read(text)
    guard let amount = phrase.amountRange, phrase.amounts.contains(where: { $0.per != nil }) else {
      return false
    }
    return ServiceNames.name(in: text, before: amount.lowerBound).map { ServiceNames.isKnown(text[$0]) }
      ?? false
  }

  private func amendedKinds(_ name: SpannedText, _ value: SpannedText) -> [SectionKind]? {
    let named = LabelledLine.read(name)
    if named.map({ ServiceColumnRole.read($0.label) == .service }) ?? ServiceNames.isKnown(name) {
      return [.services]
    }
    return labelKinds(name, value)
  }
}
