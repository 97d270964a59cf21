import IEPModel

/// Lists and tables that hold parts of their own.
extension Outline {
  /// Parts inside which a numbered list asks for other parts: "2. The concerns of the parents: …".
  static let holdingParts: Set<SectionKind> = [
    .cover, .studentInfo, .meetingInfo, .specialFactors, .presentLevels, .studentProfile, .evaluationResults,
    .other, .strengths, .parentConcerns, .impact, .needs, .lre, .placement, .academic, .functional,
    .eligibility, .studentInput, .vision,
  ]

  /// A list, of which an item whose label names a part is that part.
  mutating func list(_ block: SourceBlock) {
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
    for item in block.children {
      guard isTitled(item), let first = item.children.first else {
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

  private mutating func wholeList(_ block: SourceBlock) {
    // "- **Strengths**" and a list below it, one part after another.
    let isOfParts = block.children.count > 1 && block.children.allSatisfy { named($0) != nil }
    guard isOfParts else {
      show(block)
      for item in block.children { addItem(item) }
      return
    }
    for item in block.children {
      guard let (first, kinds) = named(item) else { continue }
      open(kinds, first.text, 8, first)
      add(Array(item.children.dropFirst()))
    }
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

  // MARK: tables

  /// Two parts side by side, as a paste from a PDF has them: each column begins with the name of a part, on a line or two,
  /// and goes on as text. Nil for a table.
  private func columnsOfParts(_ block: SourceBlock)
    -> [(title: SourceBlock, kinds: [SectionKind], text: SourceBlock)]?
  {
    guard block.children.count > 1, block.children.allSatisfy({ $0.children.count == 2 }),
      block.children.allSatisfy({ $0.kind == .row(isHeader: false) })
    else { return nil }
    let columns = [0, 1].compactMap {
      column -> (title: SourceBlock, kinds: [SectionKind], text: SourceBlock)? in
      let lines = block.children.flatMap { $0.children[column].lines }
      let whole = SourceBlock(.paragraph, lines.flatMap(\.spans).extent ?? block.span, lines: lines)
      // A name over two lines is one that forms have, word for word.
      let isLong =
        lines.count > 2
        && words.headings.exactInNumber(FormPhrase.normalized(whole.parted(after: 2).first.text)) != nil
      guard lines.count > (isLong ? 2 : 1) else { return nil }
      let parts = whole.parted(after: isLong ? 2 : 1)
      // Lines of one text, not a label each.
      let isProse = parts.last.lines.contains { $0.trimmed.bytes.first?.isASCIILowercase ?? false }
      if let kinds = kinds(of: parts.first.text, .marked), isProse, parts.last.text.words.count > 8 {
        return (parts.first, kinds, parts.last)
      }
      return nil
    }
    return columns.count == 2 ? columns : nil
  }

  /// A table, of which a row with one cell may be a heading, and whose columns may tell what part it is.
  mutating func table(_ block: SourceBlock) {
    if let list = Self.listOfBoxes(block) { return wholeList(list) }
    if let rows = Self.columnsOfBoxes(block) {
      for (label, value) in rows.joined() {
        let said = label.isEmpty ? LabelledLine.read(value) : nil
        let span = (label.spans + value.spans).extent ?? block.span
        show(SourceBlock(.paragraph, span, lines: [label, value].filter { !$0.isEmpty }))
        let name = said?.label ?? label.strippingLabelEnd
        append(
          Passage(kind: name.isEmpty ? .text : .field(label: name), text: said?.value ?? value, span: span))
      }
      return
    }
    if let columns = columnsOfParts(block) {
      for (title, kinds, text) in columns {
        heading(SourceBlock(.heading(level: 8), title.span, lines: title.lines), 8)
        if current?.kinds == kinds { paragraph(text) }
      }
      return
    }
    var rows: [SourceBlock] = []
    func table(_ rows: [SourceBlock]) -> SourceBlock? {
      rows.map(\.span).extent.map { SourceBlock(.table, $0, children: rows) }
    }
    let areParts = rowsNameParts(block)
    var holding: DraftSection?
    for (index, row) in block.children.enumerated() {
      if index > 0, !rows.isEmpty, let kinds = headRow(row) {
        table(rows).map { wholeTable($0) }
        rows = [row]
        holding = nil
        if isNext(kinds), let name = row.children.first?.text { openTable(kinds, name) }
      } else if let title = title(row) {
        table(rows).map { wholeTable($0) }
        rows = []
        holding = nil
        heading(SourceBlock(.heading(level: 8), row.span, lines: title.lines), 8)
      } else if let titled = titled(row) {
        table(rows).map { wholeTable($0) }
        rows = []
        holding = nil
        heading(SourceBlock(.heading(level: 8), titled.first.span, lines: titled.first.lines), 8)
        paragraph(titled.last)
      } else if let part = part(row: row, isKnown: areParts) ?? answeredRow(row) {
        table(rows).map { wholeTable($0) }
        rows = []
        holding = holding ?? current
        open(part, row)
      } else if block.children.count > 1, isParagraph(row) {
        // A cell as wide as its table is a paragraph.
        table(rows).map { wholeTable($0) }
        rows = []
        paragraph(SourceBlock(.paragraph, row.span, lines: row.children[0].lines))
      } else {
        if let before = holding { reopen(before) }
        holding = nil
        rows.append(row)
      }
    }
    table(rows).map { wholeTable($0) }
  }

  /// Opens the part that a row is, with what its cell says: lines that are broken on purpose are read one by one.
  private mutating func open(_ part: RowPart, _ row: SourceBlock) {
    let lines = row.children.last?.unwrapped ?? []
    guard lines.count > 1, part.kinds == [.goals] || DraftSection.holdsLines(part.kinds),
      let label = row.children.first
    else {
      open(part.kinds, part.label, 9, SourceBlock(.table, row.span, children: [row]))
      return append(Passage(kind: .text, text: part.value, span: row.span))
    }
    open(part.kinds, part.label, 9, SourceBlock(.heading(level: 8), label.span, lines: label.lines))
    if part.kinds == [.goals] {
      return paragraph(SourceBlock(.paragraph, lines.flatMap(\.spans).extent ?? row.span, lines: lines))
    }
    for line in lines {
      let span = line.spans.extent ?? row.span
      show(SourceBlock(.paragraph, span, lines: [line]))
      append(Passage(kind: .text, text: line, isItem: true, span: span))
    }
  }

  /// The only cell of a row, where it names a part or a goal.
  private func title(_ row: SourceBlock) -> SourceBlock? {
    let filled = row.children.filter { !$0.lines.isEmpty }
    guard filled.count == 1, let cell = filled.first, cell.text.count <= 120, row.children.first == cell
    else {
      return nil
    }
    if GoalHeading.matches(cell.text), row.children.count == 1 { return cell }
    guard LabelledLine.read(cell.text)?.value.isEmpty ?? true, !isSaid(cell.text),
      let kinds = kinds(of: cell.text, .marked), opens(kinds, 8)
    else { return nil }
    return cell
  }

  private mutating func wholeTable(_ block: SourceBlock) {
    guard let table = Self.table(block, words) else { return show(block) }
    if let (kinds, heading) = kinds(of: table), opens(kinds, 8),
      current?.covers(any: Self.headKinds) ?? true || current?.isLeft(for: kinds) ?? false
        || heading?.isCapitals ?? false && Self.asksYesOrNo(table) || titles(table)
    {
      openTable(kinds, heading ?? table.heads.first)
    } else if let kinds = block.children.first.flatMap(headRow), isNext(kinds) {
      openTable(kinds, table.heads.first)
    }
    show(block)
    append(Passage(kind: .table(table), text: block.cellText, span: block.span))
  }

  /// Whether a table's own head begins a part of its own after another that stands in tables.
  private func isNext(_ kinds: [SectionKind]) -> Bool {
    Self.listed.isSuperset(of: kinds) && current?.covers(any: Self.listed) ?? false
      && !(current?.covers(any: Set(kinds)) ?? false) && opens(kinds, 8)
  }

  /// Parts that stand in tables, one after another.
  private static let listed: Set<SectionKind> = [
    .services, .relatedServices, .accommodations, .supplementaryAids, .modifications, .staffSupports,
    .testAccommodations,
  ]

  /// "SPECIAL FACTORS | YES | NO", "SPECIAL FACTORS | Y/N | Notes".
  private static func asksYesOrNo(_ table: DraftTable) -> Bool {
    table.headPhrases.count > 2
      && (table.headPhrases.dropFirst().allSatisfy { ["yes", "no", "y", "n"].contains($0) }
        || table.heads[1].isYesOrNo)
  }

  /// "ACCOMMODATIONS | Class | Tests | Home": a name in capitals before others that are none.
  private func titles(_ table: DraftTable) -> Bool {
    guard let first = table.heads.first, first.isCapitals,
      table.heads.dropFirst().contains(where: { $0.bytes.contains(where: \.isASCIILowercase) })
    else { return false }
    guard let named = words.headings.exactInNumber(FormPhrase.normalized(first)) else { return false }
    return !(current?.covers(any: Set(Self.kinds(named.name))) ?? false)
  }

  /// Parts that stand at the head of a document, where a table of another kind needs no title.
  private static let headKinds: Set<SectionKind> = [
    .cover, .studentInfo, .parentInfo, .meetingInfo, .dates, .eligibility, .impact,
  ]

  /// What the columns of a table are about: people, services, goals, accommodations.
  private func kinds(of table: DraftTable) -> ([SectionKind], SpannedText?)? {
    guard table.heads.count >= 2, !table.rows.isEmpty else { return nil }
    let names = table.headPhrases.map { words.columns.exact($0).map(\.name) }
    func has(_ name: String) -> Bool { names.contains { $0.contains(name) } }
    if has("team.name"), has("team.role") { return ([.team], nil) }
    let amounts = table.heads.count { ServiceColumnRole.read($0) != nil }
    if has("service.name"), amounts >= 3 { return ([.services], nil) }
    if names[0].contains("accommodation.text")
      || has("accommodation.text") && !has("service.name") && amounts < 3
    {
      return ([.accommodations], nil)
    }
    // "MODIFICATIONS / SERVICES | WHO | WHERE": the first head is the title.
    let head = table.heads[0]
    if let kinds = kinds(of: head, .alone) ?? (head.isCapitals ? kinds(of: head, .marked) : nil) {
      return (kinds, head)
    }
    return nil
  }
}

extension SourceBlock {
  /// A block of lines as two: the first lines, and the others.
  func parted(after count: Int) -> (first: SourceBlock, last: SourceBlock) {
    func part(_ lines: [SpannedText]) -> SourceBlock {
      SourceBlock(kind, lines.flatMap(\.spans).extent ?? span, lines: lines)
    }
    return (part(Array(lines.prefix(count))), part(Array(lines.dropFirst(count))))
  }
}
