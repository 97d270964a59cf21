import IEPModel

/// Lists that hold parts of their own.
extension Outline {
  /// Parts inside which a numbered list asks for other parts: "2. The concerns of the parents: …".
  static let holdingParts: Set<SectionKind> = [
    .cover, .studentInfo, .meetingInfo, .specialFactors, .presentLevels, .studentProfile, .evaluationResults,
    .other, .strengths, .parentConcerns, .impact, .needs, .lre, .placement, .academic, .functional,
    .eligibility, .studentInput, .vision,
  ]

  mutating func list(_ block: SourceBlock) {
    if Self.tellsChange(block) { amended(list: block) } else { unchanged(list: block) }
  }

  /// A list, of which an item whose label names a part is that part.
  mutating func unchanged(list block: SourceBlock) {
    if namesParts(block) { return titles(block) }
    if isOutline(block) { return outline(block, depth: 0) }
    guard let holding = around ?? current, holding.covers(any: Self.holdingParts) || leavesServices(block)
    else {
      return wholeList(block)
    }
    var isInPart = around != nil
    around = nil
    holder = holding
    defer { holder = nil }
    var open: [SourceBlock] = []
    func list(_ items: [SourceBlock]) -> SourceBlock? {
      items.map(\.span).extent.map { SourceBlock(block.kind, $0, children: items) }
    }
    for item in block.children {
      if let (label, rest, kinds) = part(item), opens(kinds, 9),
        kinds != [.specialFactors] || !holding.covers(.specialFactors),
        !holding.covers(any: [.services, .relatedServices]) || Self.beside.isSuperset(of: kinds)
      {
        list(open).map { wholeList($0) }
        open = []
        self.open(kinds, label, 9, SourceBlock(block.kind, item.span, children: [item]))
        for passage in rest { append(passage) }
        isInPart = true
        around = rest.isEmpty ? nil : holding
      } else {
        if isInPart { reopen(holding) }
        isInPart = false
        around = nil
        open.append(item)
      }
    }
    list(open).map { wholeList($0) }
  }

  /// Whether an item among services names a part that is none: "Extended School Year: No".
  private func leavesServices(_ block: SourceBlock) -> Bool {
    // Two such items or more below the last goal: what the rest of the plan says.
    if current?.covers(.goals) ?? false {
      return block.children.count(where: { part($0).map { Self.beside.isSuperset(of: $0.2) } ?? false }) > 1
    }
    guard current?.covers(any: [.services, .relatedServices]) ?? false else { return false }
    return block.children.contains { part($0).map { Self.beside.isSuperset(of: $0.2) } ?? false }
  }

  /// Parts that stand in a list of services and are no service.
  private static let beside: Set<SectionKind> = [
    .esy, .lre, .placement, .assessments, .progressReporting, .accommodations, .testAccommodations,
    .staffSupports,
  ]

  /// Whether a numbered list is the outline of a form: half of its items or more begin with the title of a part.
  private func namesParts(_ block: SourceBlock) -> Bool {
    guard block.kind == .list(ordered: true), let first = block.children.first,
      isTitled(first) || isAnswered(first) || block.children.count == 1 && isNamed(first)
    else { return false }
    if block.children.count == 1, first.children.count == 1, first.children[0].lines.count == 1 {
      return true
    }
    return block.children.count { isTitled($0) || part($0) != nil } * 2 >= block.children.count
  }

  /// "7. Health plan attached? Yes _X_ No ___".
  private func isAnswered(_ item: SourceBlock) -> Bool {
    guard let (_, rest, _) = part(item), let answer = rest.first?.text else { return false }
    return YesNo.read(answer) != nil
  }

  /// "2. Special Considerations: Federal and State Requirements".
  private func isNamed(_ item: SourceBlock) -> Bool {
    guard let (label, rest, _) = part(item), rest.count <= 1, let value = rest.first?.text,
      value.words.count <= 8,
      value.startsWithCapital, value.bytes.last?.isWordByte ?? false,
      let entry = words.headings.exact(FormPhrase.normalized(label)).first
    else { return false }
    return !entry.isWeak
  }

  /// "1. Nature of the impairment", "4. PARENT CONCERNS:", alone on its line.
  private func isTitled(_ item: SourceBlock) -> Bool {
    guard let paragraph = item.children.first, paragraph.kind == .paragraph,
      let line = paragraph.lines.first?.trimmed
    else { return false }
    if line.isCapitals, kinds(of: line.strippingLabelEnd, .marked) != nil { return true }
    guard line.startsWithCapital, line.words.count <= 14, let last = line.bytes.last,
      !".;,:".utf8.contains(last),
      LabelledLine.read(line) == nil
    else { return false }
    let phrase = FormPhrase.normalized(line)
    return words.headings.exactInNumber(phrase) != nil || words.headings.rules.name(of: phrase) != nil
      || paragraph.lines.count == 1 && item.children.count == 1 && words.headings.contained(in: phrase) != nil
  }

  /// A numbered list as headings and what stands under each.
  private mutating func titles(_ block: SourceBlock) {
    let holding = current
    for item in block.children {
      guard isTitled(item), let first = item.children.first else {
        // "3. Work completion" with a list of its own, behind "2. Parent concerns".
        if outlineTitle(item) != nil, let holding, current?.kinds != holding.kinds { reopen(holding) }
        if let (label, rest, kinds) = part(item), opens(kinds, 9) {
          open(kinds, label, 9, item)
          for passage in rest { append(passage) }
          continue
        }
        show(item)
        addItem(item)
        continue
      }
      let parts = first.parted(after: 1)
      heading(SourceBlock(.heading(level: 8), parts.first.span, lines: parts.first.lines), 8)
      if !parts.last.lines.isEmpty { paragraph(parts.last) }
      add(Array(item.children.dropFirst()))
    }
  }

  mutating func list(whole block: SourceBlock) {
    if case .list = block.kind { wholeList(block) } else { add(block) }
  }

  mutating func wholeList(_ block: SourceBlock) {
    // "- **Strengths**" and a list below it, one part after another.
    let isOfParts = block.children.count > 1 && block.children.allSatisfy { named($0) != nil }
    guard isOfParts else {
      let (own, services) = servicesInGoal(block)
      show(own)
      for item in own.children { addItem(item) }
      for item in services {
        guard let first = item.children.first else { continue }
        open([.services, .supplementaryAids, .modifications], first.text, 8, first)
        add(Array(item.children.dropFirst()))
      }
      return
    }
    for item in block.children {
      guard let (first, kinds) = named(item) else { continue }
      open(kinds, first.text, 8, first)
      add(Array(item.children.dropFirst()))
    }
  }

  /// The list of a goal without the items at its end that name services and list them: "Services, aids and modifications for this
  /// need".
  private func servicesInGoal(_ block: SourceBlock) -> (own: SourceBlock, services: [SourceBlock]) {
    guard current?.covers(.goals) ?? false else { return (block, []) }
    let isOne: (SourceBlock) -> Bool = { item in
      guard item.children.count > 1, let first = item.children.first, first.text.words.count <= 10 else {
        return false
      }
      return kinds(of: first.text.strippingLabelEnd, .marked)?.contains(.services) ?? false
    }
    guard let start = block.children.firstIndex(where: isOne), start > 0,
      block.children[start...].allSatisfy(isOne)
    else { return (block, []) }
    let own = Array(block.children[..<start])
    return (
      SourceBlock(block.kind, own.map(\.span).extent ?? block.span, children: own),
      Array(block.children[start...])
    )
  }

  /// The heading of an item with more below it, and the parts that it names.
  private func named(_ item: SourceBlock) -> (SourceBlock, [SectionKind])? {
    guard item.children.count > 1, let first = item.children.first, case .heading = first.kind,
      let kinds = kinds(of: first.text, .marked),
      !(current?.covers(any: [.goals, .services, .accommodations]) ?? false)
    else { return nil }
    return (first, kinds)
  }

  /// The label of an item, its other passages, and the parts that the label names.
  func part(_ item: SourceBlock) -> (SpannedText, [Passage], [SectionKind])? {
    var passages = Self.passages(inItem: item, words)
    guard let label = passages.first?.label, let value = passages.first?.text,
      let kinds = labelKinds(label, value)
    else { return nil }
    passages[0].kind = .text
    passages[0].isItem = false
    if value.isEmpty { passages.removeFirst() }
    return (label, passages, kinds)
  }
}
