import IEPModel

/// Rows of a table that set out a form: a part's name and beside it, or below it in the cell, what it says.
extension Outline {
  typealias RowPart = (label: SpannedText, value: SpannedText, kinds: [SectionKind])

  /// Boxes set out in columns, each with its words: a list whose items hold the boxes of a row.
  static func listOfBoxes(_ block: SourceBlock) -> SourceBlock? {
    let rows = block.children.map { $0.children.filter { !$0.lines.isEmpty } }
    let areBoxes = rows.allSatisfy { row in
      let boxes = row.prefix { cell in
        CheckBox.read(cell.text).first.map { $0.mark.lowerBound == 0 && !$0.label.isEmpty } ?? false
      }
      // "☒ YES | ☐ NO | Does the child need …?": the answers and then their question.
      return !boxes.isEmpty && boxes.count >= row.count - (boxes.count > 1 ? 1 : 0)
    }
    guard areBoxes, rows.contains(where: { $0.count > 1 }) else { return nil }
    let items = zip(block.children, rows).map { row, cells in
      let line = SourceBlock(
        .paragraph, row.span, lines: [cells.map(\.text).whole])
      return SourceBlock(.item, row.span, children: [line])
    }
    return SourceBlock(.list(ordered: false), block.span, children: items)
  }

  /// "Objectives" over a step in each row of the one column, among goals: a title and a list. Nil for any other table.
  func listOfSteps(_ block: SourceBlock) -> (title: SourceBlock, list: SourceBlock)? {
    guard current?.covers(.goals) ?? false, block.children.count > 1,
      block.children.allSatisfy({ $0.children.count == 1 }), let title = block.children[0].children.first,
      words.labels.name(of: FormPhrase.normalized(title.text), in: "goal.objective") != nil
    else { return nil }
    let items = block.children.dropFirst().flatMap(\.children).map { cell in
      SourceBlock(.item, cell.span, children: [SourceBlock(.paragraph, cell.span, lines: cell.lines)])
    }
    return (
      SourceBlock(.heading(level: 8), title.span, lines: title.lines),
      SourceBlock(.list(ordered: false), items.map(\.span).extent ?? block.span, children: items)
    )
  }

  /// Rows of names or questions, each over rows of boxes that answer it in its own column, as a field for each; nil for any
  /// other table. What stands below the boxes is a row of its own.
  static func columnsOfBoxes(_ block: SourceBlock) -> [(label: SpannedText, value: SpannedText)]? {
    func areBoxes(_ row: SourceBlock) -> Bool {
      let filled = row.children.filter { !$0.lines.isEmpty }
      return !filled.isEmpty && filled.allSatisfy { CheckBox.read($0.text).first?.mark.lowerBound == 0 }
    }
    let heads = block.children.indices.filter { !areBoxes(block.children[$0]) }
    guard heads.first == 0 else { return nil }
    var columns: [(label: SpannedText, value: SpannedText)] = []
    for (index, end) in zip(heads, heads.dropFirst() + [block.children.count]) {
      let head = block.children[index].children
      let below = block.children[(index + 1)..<end]
      let filled = head.filter { !$0.lines.isEmpty }
      if below.isEmpty, !columns.isEmpty, filled.count == 1 {
        columns.append((SpannedText(), filled[0].text))
        continue
      }
      guard head.count > 1, filled.count == head.count,
        head.allSatisfy({ CheckBox.read($0.text).isEmpty && !$0.text.isLabelled }),
        !below.isEmpty, below.allSatisfy({ $0.children.count == head.count })
      else { return nil }
      for column in head.indices {
        let value = below.reduce(into: SpannedText()) { $0.append($1.children[column].text) }
        columns.append((head[column].text, value.trimmed))
      }
    }
    return columns
  }

  /// A cell alone in its row whose first line names a part: the line, and what stands under it.
  func titled(_ row: SourceBlock) -> (first: SourceBlock, last: SourceBlock)? {
    let filled = row.children.filter { !$0.lines.isEmpty }
    guard filled.count == 1, let cell = filled.first, cell.lines.count > 1, cell == row.children.first,
      let line = cell.lines.first?.trimmed, line.startsWithCapital, line.count <= 120,
      LabelledLine.read(line)?.value.isEmpty ?? true, let kinds = kinds(of: line, .marked), opens(kinds, 8)
    else { return nil }
    let parts = SourceBlock(.paragraph, cell.span, lines: cell.lines).parted(after: 1)
    return parts
  }

  /// A cell as wide as its table that holds a sentence, and none that other cells go with.
  func isParagraph(_ row: SourceBlock) -> Bool {
    guard let cell = row.children.first, cell.text.count > 30,
      row.children.dropFirst().allSatisfy(\.lines.isEmpty),
      LabelledLine.read(cell.text) == nil
    else { return false }
    return row.children.count == 1 || current?.covers(.goals) ?? false && GoalBuilder.isSentence(cell.text)
      || current?.covers(any: [.placement, .lre]) ?? false && CheckBox.read(cell.text).isEmpty
  }

  /// Whether two thirds of the rows or more are names of parts and what each says: two parts at least.
  func rowsNameParts(_ block: SourceBlock) -> Bool {
    let parts = block.children.compactMap(labelledRow)
    let kinds = Set(parts.map(\.kinds)).count
    return kinds > 2 || kinds > 1 && parts.count * 3 >= block.children.count * 2
  }

  /// The part that a row is: where most rows of its table are, or among the facts at the head of a plan.
  func part(row: SourceBlock, isKnown: Bool) -> RowPart? {
    guard isKnown || current?.covers(any: Self.holdingParts) ?? true, let part = labelledRow(row) else {
      return nil
    }
    return part
  }

  /// A row that asks about a part and is answered: "Transportation: is it required? | [ ] Yes | [X] No".
  func answeredRow(_ row: SourceBlock) -> RowPart? {
    guard row.children.count > 1, let label = row.children.first?.text, !label.isEmpty, label.count <= 200
    else { return nil }
    let value = row.children.dropFirst().map(\.text).whole.trimmed
    // "TRANSPORTATION | ☒ Not needed | ☐ Needed": a box in each cell.
    let areBoxes = row.children.dropFirst().allSatisfy {
      $0.lines.isEmpty || CheckBox.read($0.text).first?.mark.lowerBound == 0
    }
    // "ESY | Yes | Summer 2026, 4 weeks": the answer has a cell of its own.
    func isYesOrNo(_ text: SpannedText) -> Bool {
      YesNo.read(text).map { $0.range.lowerBound == 0 && $0.rest.isEmpty } ?? false
    }
    let isAnswer =
      isYesOrNo(value)
      || isYesOrNo(row.children[1].text) && !row.children.dropFirst(2).contains { isYesOrNo($0.text) }
    guard areBoxes || isAnswer, !value.isEmpty else { return nil }
    let name = LabelledLine.read(label)?.label ?? label.strippingLabelEnd
    guard let kinds = labelKinds(name, value), kinds == [.transportation] || kinds == [.esy] else {
      return nil
    }
    return (name, value, kinds)
  }

  /// The name of a part in the first of two cells. Skills and subjects name rows of every kind of table.
  private func labelledRow(_ row: SourceBlock) -> RowPart? {
    guard row.children.count == 2, let label = row.children.first?.text, let value = row.children.last?.text,
      !label.isEmpty, !value.isEmpty, label.count <= 160, !isColumnName(value)
    else { return nil }
    let name = label.strippingLabelEnd
    guard let kinds = labelKinds(name, value),
      !Self.areas.isSuperset(of: kinds) || isNeeds(name, kinds) || isTold(value)
        || label.bytes.last == UInt8(ascii: "?"),
      !Self.factKinds.isSuperset(of: kinds)
        || kinds == [.team] && row.children.last?.lines.count ?? 0 > 1
    else { return nil }
    return (name, value, kinds)
  }

  /// "Student's needs", word for word as forms have it: no skill.
  private func isNeeds(_ name: SpannedText, _ kinds: [SectionKind]) -> Bool {
    kinds == [.needs]
      && words.headings.exactInNumber(FormPhrase.normalized(name)).map { !$0.isWeak } ?? false
  }

  /// "Supplementary Aids and Services four-box organizer in math | daily | …" among rows of services: a row that is none.
  func supportRow(_ row: SourceBlock, in holder: DraftSection?) -> RowPart? {
    guard holder?.covers(any: [.services, .relatedServices]) ?? false, row.children.count > 2,
      let cell = row.children.first?.text, cell.startsWithCapital
    else { return nil }
    let places = cell.words
    // "Supports for School Personnel on Behalf of the Student", alone or over names of columns, is a title.
    let beside = row.children.dropFirst().filter { !$0.lines.isEmpty }.map(\.text)
    let isTitle = beside.allSatisfy(isColumnName)
    for count in stride(from: min(6, places.count - 1), through: 2, by: -1) {
      let name = cell[0..<places[count - 1].upperBound]
      if let named = words.headings.exactInNumber(FormPhrase.normalized(name)), !named.isWeak,
        case let kinds = Self.kinds(named.name), Self.supports.isSuperset(of: kinds),
        case let rest = cell[places[count].lowerBound..<cell.count], !isTitle || rest.saysNothing
      {
        return (name, rest, kinds)
      }
    }
    return nil
  }

  private static let supports: Set<SectionKind> = [
    .accommodations, .supplementaryAids, .modifications, .testAccommodations, .staffSupports,
  ]

  /// What a row of present levels says of a skill: a sentence.
  private func isTold(_ value: SpannedText) -> Bool {
    let isAmongThem = (holder ?? current)?.covers(any: Self.areas.union([.evaluationResults])) ?? false
    // "Academic performance | In November she read …" where no heading is about that.
    let isAtLength = current?.kinds == [.other] && value.words.count >= 12
    return (isAmongThem && value.words.count >= 5 || isAtLength) && value.bytes.last == UInt8(ascii: ".")
  }

  /// Parts about the plan itself, whose facts need no part of their own.
  private static let factKinds: Set<SectionKind> = [
    .cover, .studentInfo, .parentInfo, .meetingInfo, .dates, .graduation, .eligibility, .team, .signatures,
    .medicaid,
  ]

  /// The parts that a row names which begins a table of its own inside another: "Related Services | Amount | Frequency",
  /// after rows of other services. All cells but the first are names of columns.
  func headRow(_ row: SourceBlock) -> [SectionKind]? {
    let filled = row.children.filter { !$0.lines.isEmpty }
    let others = filled.dropFirst()
    // "Date of IEP Meeting: 9/1/26 | Projected Start Date: 9/8/26": labels with their values.
    if filled.contains(where: { !(LabelledLine.read($0.text)?.value.isEmpty ?? true) }) { return nil }
    // "Role responsible for monitoring" beside four that are known.
    let known = others.count { isColumnName($0.text) }
    guard filled.count > 1, let first = row.children.first?.text, !first.isEmpty,
      CheckBox.read(first).isEmpty, known == others.count || known > 3 && known + 1 == others.count
    else { return nil }
    return kinds(of: first, .marked)
  }

  /// The part that a row names beside the name of its minutes, over rows of what it gives: "Services in the general education
  /// classroom | Minutes per week".
  func timedTitle(_ row: SourceBlock) -> [SectionKind]? {
    guard row.children.count == 2, let name = row.children.first?.text, name.words.count > 2,
      ServiceColumnRole.read(row.children[1].text)?.isAmount ?? false,
      !row.children[1].text.bytes.contains(where: \.isASCIIDigit),
      CheckBox.read(row.children[1].text).isEmpty,
      let kinds = kinds(of: name, .marked)
    else { return nil }
    return kinds
  }

  /// "Short-Term Objective | Evaluation Criteria | Schedule" below the rows of a goal: three columns of its steps.
  func isHeadOfSteps(_ row: SourceBlock) -> Bool {
    guard current?.covers(any: [.goals, .objectives]) ?? false, row.children.count > 2,
      row.children.allSatisfy({ !$0.lines.isEmpty && $0.text.count <= 80 })
    else { return false }
    let facts = row.children.map { words.labels.asked(FormPhrase.normalized($0.text), "goal.") }
    return facts.contains("goal.objective") && facts.count { $0 != nil } * 3 >= facts.count * 2
  }

  /// "Role | Name (please print) | Signature": two names of columns or more.
  func isNamedHead(_ row: SourceBlock) -> Bool {
    row.children.count { !$0.lines.isEmpty && isColumnName($0.text) } > 1
  }

  /// "Student" in a row of its own below such names, the other cells left to be filled in: an entry, though forms also head
  /// a part by it.
  func isEntryAlone(_ row: SourceBlock) -> Bool {
    guard row.children.count > 1, let cell = row.children.first?.text, cell.words.count == 1, !cell.isCapitals
    else { return false }
    let isOfPeople = current?.covers(any: [.team, .signatures]) ?? false
    return isOfPeople || words.headings.exactInNumber(FormPhrase.normalized(cell))?.isWeak ?? true
  }

  func isColumnName(_ cell: SpannedText) -> Bool {
    // "12 minutes" is an amount.
    if cell.bytes.first?.isASCIIDigit ?? false { return false }
    return !words.columns.exact(FormPhrase.normalized(cell)).isEmpty || ServiceColumnRole.named(cell) != nil
      || ScoreColumn.role(cell) != nil
  }
}
