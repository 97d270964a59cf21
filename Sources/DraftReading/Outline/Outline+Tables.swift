import IEPModel

/// Tables that hold parts of their own.
extension Outline {
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

  /// A row of names of parts that tell about the child, over one row that tells it, or over the lines of one as a paste has them:
  /// "Strengths | Impact of disability". Nil for any other table.
  private func columnsOfTold(_ block: SourceBlock)
    -> [(title: SourceBlock, kinds: [SectionKind]?, text: SourceBlock)]?
  {
    let rows = block.children.dropFirst()
    guard let heads = block.children.first?.children, heads.count > 1, !rows.isEmpty,
      rows.allSatisfy({ $0.children.count == heads.count })
    else { return nil }
    // The lines of one row go on in small letters somewhere, and none of them is a label.
    let isWrapped =
      rows.dropFirst().contains { row in
        row.children.contains { $0.text.bytes.first?.isASCIILowercase ?? false }
      } && !rows.contains { $0.children.first.map { words.isAsked(FormPhrase.normalized($0.text)) } ?? false }
    guard rows.count == 1 || isWrapped else { return nil }
    let columns = heads.indices.map { column in
      let lines = rows.flatMap { $0.children[column].lines }
      return (
        title: SourceBlock(.heading(level: 8), heads[column].span, lines: heads[column].lines),
        kinds: kinds(of: heads[column].text, .marked),
        text: SourceBlock(.paragraph, lines.flatMap(\.spans).extent ?? heads[column].span, lines: lines)
      )
    }
    let told = columns.filter {
      $0.kinds.map(Self.toldInColumns.isSuperset) ?? false && $0.text.text.words.count > 2
    }
    return told.count > 1 && told.contains { $0.text.text.words.count > 5 }
      && columns.allSatisfy({ $0.kinds.map(Self.toldInColumns.isSuperset) ?? true })
      ? columns : nil
  }

  private static let toldInColumns = areas.union([
    .strengths, .parentConcerns, .impact, .vision, .studentInput, .studentProfile,
  ])

  /// A table, of which a row with one cell may be a heading, and whose columns may tell what part it is.
  mutating func table(_ block: SourceBlock) {
    if longSheet(block) { return }
    let block = unstacked(withWholeLabels(block))
    if let list = Self.listOfBoxes(block) { return wholeList(list) }
    if let (title, list) = listOfSteps(block) {
      show(title, .heading)
      return wholeList(list)
    }
    if let columns = Self.columnsOfBoxes(block) {
      for (label, value) in columns {
        let said = label.isEmpty ? LabelledLine.read(value) : nil
        let span = (label.spans + value.spans).extent ?? block.span
        show(SourceBlock(.paragraph, span, lines: [label, value].filter { !$0.isEmpty }))
        let name = said?.label ?? label.strippingLabelEnd
        append(
          Passage(kind: name.isEmpty ? .text : .field(label: name), text: said?.value ?? value, span: span))
      }
      return
    }
    if TimeSheet.isOne(block.children.map { $0.children.map(\.text) }) {
      // Its groups are no parts of their own.
      if !(current?.covers(any: [.services, .relatedServices]) ?? false) { openTable([.services], nil) }
      return append(table: block)
    }
    if let columns = columnsOfParts(block) {
      for (title, kinds, text) in columns {
        heading(SourceBlock(.heading(level: 8), title.span, lines: title.lines), 8)
        if current?.kinds == kinds { paragraph(text) }
      }
      return
    }
    if let columns = columnsOfTold(block) {
      for (title, kinds, text) in columns {
        if let kinds { open(kinds, title.text, 8, title) } else { show(title) }
        paragraph(text)
      }
      return
    }
    if let parted = partedAtTitle(block) {
      if let above = parted.above { self.table(above) }
      heading(SourceBlock(.heading(level: 8), parted.title.span, lines: parted.title.lines), 8)
      if let text = parted.text { paragraph(text) }
      if let below = parted.below { self.table(below) }
      return
    }
    var rows: [SourceBlock] = []
    func table(_ rows: [SourceBlock]) -> SourceBlock? {
      rows.map(\.span).extent.map { SourceBlock(.table, $0, children: rows) }
    }
    let areParts = rowsNameParts(block)
    let lastFull = block.lastFullRow
    let hasNamedHead = block.children.first.map(isNamedHead) ?? false
    var holding: DraftSection?
    for (index, row) in block.children.enumerated() {
      let support = supportRow(row, in: holding ?? current)
      if !rows.isEmpty, isHeadOfSteps(row) {
        table(rows).map { wholeTable($0) }
        rows = [row]
      } else if index > 0, !rows.isEmpty, let kinds = headRow(row) {
        table(rows).map { wholeTable($0) }
        rows = [row]
        holding = nil
        if isNext(kinds), let name = row.children.first?.text { openTable(kinds, name) }
      } else if let kinds = timedTitle(row) {
        table(rows).map { wholeTable($0) }
        rows = [SourceBlock(.row(isHeader: true), row.span, children: row.children)]
        holding = nil
        openTable(kinds, row.children.first?.text)
      } else if support == nil, !(index > 0 && hasNamedHead && isEntryAlone(row)), let title = title(row) {
        table(rows).map { wholeTable($0) }
        rows = []
        holding = nil
        heading(SourceBlock(.heading(level: 8), row.span, lines: title.lines), 8)
        // "Rosa Lind, Parent" alone below it: lines of that part, which stood right below the table.
        if index >= lastFull, index + 1 < block.children.count {
          let lines = block.children[(index + 1)...].flatMap { $0.children.flatMap(\.lines) }
          return paragraph(SourceBlock(.paragraph, lines.flatMap(\.spans).extent ?? row.span, lines: lines))
        }
      } else if let titled = titled(row) {
        table(rows).map { wholeTable($0) }
        rows = []
        holding = nil
        heading(SourceBlock(.heading(level: 8), titled.first.span, lines: titled.first.lines), 8)
        paragraph(titled.last)
      } else if index > 0 || !namesColumns(block),
        let part = part(row: row, isKnown: areParts) ?? answeredRow(row) ?? support
      {
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

  /// A table parted where the first cell of a row goes on, beside nothing, with the title of another part: "Word bank", and
  /// below it "Program Modifications" and "None". Nil for any other.
  private func partedAtTitle(_ block: SourceBlock) -> (
    above: SourceBlock?, title: SourceBlock, text: SourceBlock?, below: SourceBlock?
  )? {
    let lastFull = block.lastFullRow
    for (index, row) in block.children.enumerated() {
      // What stands alone below it is of the next part, too.
      let isLast = index >= lastFull
      guard row.children.count > (isLast ? 1 : 2) else { continue }
      guard let cell = row.children.first, cell.lines.count > 1,
        row.children.dropFirst().allSatisfy({ $0.lines.count < 2 }),
        let at = cell.lines.indices.dropFirst().first(where: { at in
          let line = cell.lines[at].trimmed
          // "Adaptive Behavior Composite   85", and right below the table "Accommodations".
          let isBelow = isLast && at + 1 == cell.lines.count
          return line.startsWithCapital && (isBelow || line.words.count > 1)
            && words.headings.exactInNumber(FormPhrase.normalized(line)).map { isBelow || !$0.isWeak }
              ?? false
            && kinds(of: line, .marked).map {
              opens($0, 8) && current?.kinds != $0 && !(isBelow && Self.areas.isSuperset(of: $0))
            } ?? false
        })
      else { continue }
      func part(_ lines: ArraySlice<SpannedText>) -> SourceBlock {
        SourceBlock(.paragraph, lines.flatMap(\.spans).extent ?? cell.span, lines: Array(lines))
      }
      func table(_ rows: [SourceBlock]) -> SourceBlock? {
        rows.map(\.span).extent.map { SourceBlock(block.kind, $0, children: rows) }
      }
      let own = part(cell.lines[..<at])
      let kept = [SourceBlock(cell.kind, own.span, lines: own.lines)] + row.children.dropFirst()
      let first = SourceBlock(row.kind, kept.map(\.span).extent ?? row.span, children: kept)
      let below = Array(block.children[(index + 1)...])
      let rest =
        Array(cell.lines[(at + 1)...]) + (isLast ? below.flatMap { $0.children.flatMap(\.lines) } : [])
      return (
        table(block.children[..<index] + [first]), part(cell.lines[at...at]),
        rest.isEmpty ? nil : part(rest[...]), isLast ? nil : table(below)
      )
    }
    return nil
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
    // Names of columns over rows of which each is a part.
    if block.children.count == 1, let head = block.children.first, head.kind == .row(isHeader: true),
      head.children.count == 2, current?.covers(any: [.team, .signatures]) ?? false
    {
      return show(block)
    }
    guard let table = Self.table(block, words) else { return show(block) }
    // "Assessments" over tables of scores are what was found, and no tests to come.
    if current?.kinds == [.assessments], table.heads.contains(where: { ScoreColumn.role($0) != nil }) {
      turn(into: [.evaluationResults])
    }
    // "Tests" over how each is taken are those to come.
    if current?.kinds == [.evaluationResults], let (kinds, _) = kinds(of: table), kinds == [.assessments],
      !table.heads.contains(where: { ScoreColumn.role($0) != nil })
    {
      turn(into: [.assessments])
    }
    if current.map({ !$0.covers(.specialFactors) }) ?? true, SpecialFactorsReader.asks(table, words) {
      openTable([.specialFactors], nil)
    } else if current.map({ !$0.covers(.assessments) }) ?? true, table.tellsHowTaken {
      openTable([.assessments], nil)
    } else if let (kinds, heading) = kinds(of: table), opens(kinds, 8),
      current.map({ $0.covers(any: Self.headKinds) || $0.isLeft(for: kinds) || $0.isOfTables }) ?? true
        // "Service | Start date | Frequency" below a line on help for staff.
        || current?.kinds == [.staffSupports] && kinds == [.services] && table.headPhrases[0].holds("service")
        || heading?.isCapitals ?? false && Self.asksYesOrNo(table) || titles(table)
    {
      openTable(kinds, heading ?? table.heads.first)
    } else if current?.covers(any: [.studentInput, .parentConcerns, .vision]) ?? false, tellsOfAreas(table) {
      openTable([.presentLevels], nil)
    } else if let kinds = block.children.first.flatMap(headRow), isNext(kinds) {
      openTable(kinds, table.heads.first)
    }
    append(table: block)
  }

  private mutating func append(table block: SourceBlock) {
    show(block)
    guard var table = Self.table(block, words) else { return }
    if let heads = headsAbove(table) {
      table.heads = heads
      takeBackPassage()
    }
    let isListed = current?.covers(any: Self.listed) ?? false
    append(
      Passage(
        kind: .table(isListed ? table.withoutRowNumbers : table), text: block.cellText, span: block.span))
  }

  /// "MCAS subject    Without accommodations    With accommodations" on a line right above a table of marks that stands in other
  /// columns than its names: a piece for each column.
  private func headsAbove(_ table: DraftTable) -> [SpannedText]? {
    guard table.heads.isEmpty, let above = current?.passages.last, above.kind == .text,
      case let pieces = above.text.gapPieces, pieces.count > 2,
      pieces.allSatisfy({ $0.words.count <= 6 && CheckBox.read($0).isEmpty }),
      table.rows.allSatisfy({ row in
        row.cells.count == pieces.count
          && row.cells.dropFirst().allSatisfy {
            ServiceMarks.isMark($0) || CheckBox.isEmpty($0) || $0.isEmpty
          }
      })
    else { return nil }
    return pieces
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

extension SourceBlock {
  /// The last row with more than its first cell; -1 for none.
  fileprivate var lastFullRow: Int {
    children.lastIndex { !$0.children.dropFirst().allSatisfy(\.lines.isEmpty) } ?? -1
  }
}
