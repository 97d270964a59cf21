import IEPModel

/// Tables that set out one record with each label over its value, as tables of labels beside values.
extension Outline {
  /// A table whose rows of labels stand each over a row of their values, whose every cell holds a label over its value, or whose
  /// rows have several labels with their values beside them, with a row for each label; as it is where it is anything else.
  /// O(cells).
  func unstacked(_ table: SourceBlock) -> SourceBlock {
    guard let pairs = pairsInCells(table) ?? pairsInRows(table) ?? pairsBeside(table) else { return table }
    let rows = pairs.map { label, value in
      SourceBlock(.row(isHeader: false), label.span.union(value.span), children: [label, value])
    }
    return SourceBlock(table.kind, table.span, children: rows)
  }

  private typealias Pair = (label: SourceBlock, value: SourceBlock)

  /// "Service | Frequency | Location" over "OT | weekly | Room 4", and below it "Provider | Start | End" over theirs, once or for
  /// one record after another. Rows of one table have their names over them once.
  private func pairsInRows(_ table: SourceBlock) -> [Pair]? {
    let rows = table.children
    guard rows.count >= 4, rows.count.isMultiple(of: 2) else { return nil }
    var (pairs, names, known, knownValues): ([Pair], Set<String>, Int, Int) = ([], [], 0, 0)
    var first: [String]?
    for index in stride(from: 0, to: rows.count, by: 2) {
      let (labels, values) = (rows[index].children, rows[index + 1].children)
      guard labels.count == values.count,
        zip(labels, values).allSatisfy({ !$0.lines.isEmpty || $1.lines.isEmpty })
      else { return nil }
      let here = Array(zip(labels, values)).filter { !$0.0.lines.isEmpty }
      let phrases = here.map { FormPhrase.normalized($0.0.text) }
      if phrases == first, names.count > phrases.count { names = [] }
      first = first ?? phrases
      let count = here.count(where: { namesFact($0.0.text) })
      // A lone one may end the table; "Case manager" may stand beside two that are known.
      guard here.count > 1 || index > 0 && here.count == 1,
        (here.count - count) * 3 <= here.count || isLone(here),
        here.allSatisfy({ isLabel($0.0.text) }), phrases.allSatisfy({ names.insert($0).inserted })
      else { return nil }
      known += count
      knownValues += here.count { namesFact($0.1.text) }
      pairs += here
    }
    return known * 3 >= pairs.count * 2 && knownValues * 2 < known && names.count > first?.count ?? 0
      ? pairs : nil
  }

  private func isLone(_ pairs: [Pair]) -> Bool { pairs.count == 1 && pairs[0].value.text.words.count <= 6 }

  /// A label on the first line of each cell, and its value on the lines below.
  private func pairsInCells(_ table: SourceBlock) -> [Pair]? {
    let cells = table.children.flatMap(\.children).filter { !$0.lines.isEmpty }
    guard cells.count > 2, table.children.contains(where: { $0.children.count > 1 }),
      cells.allSatisfy({ $0.lines.count > 1 && isLabel($0.lines[0].trimmed.strippingLabelEnd) }),
      cells.count(where: { namesFact($0.lines[0].trimmed) }) * 3 >= cells.count * 2
    else { return nil }
    return cells.map { cell in
      func part(_ lines: ArraySlice<SpannedText>) -> SourceBlock {
        SourceBlock(.cell, lines.flatMap(\.spans).extent ?? cell.span, lines: Array(lines))
      }
      return (part(cell.lines[..<1]), part(cell.lines[1...]))
    }
  }

  /// "Area of Need | Writing | Baseline | 7 of 16": two labels in a row or more.
  private func pairsBeside(_ table: SourceBlock) -> [Pair]? {
    guard table.children.allSatisfy({ $0.children.count.isMultiple(of: 2) }),
      table.children.contains(where: { $0.children.count > 2 })
    else { return nil }
    let all = table.children.map(\.children).flatMap { cells in
      stride(from: 0, to: cells.count, by: 2).map { (label: cells[$0], value: cells[$0 + 1]) }
    }
    let pairs = all.filter { !$0.label.lines.isEmpty || !$0.value.lines.isEmpty }
    // "Area | Service | Agency | Date" over rows that all say "School": a record has a label but once.
    let names = Set(pairs.map { FormPhrase.normalized($0.label.text) })
    guard names.count == pairs.count, pairs.allSatisfy({ isLabel($0.label.text.strippingLabelEnd) }) else {
      return nil
    }
    let known = pairs.count { namesFact($0.label.text) }
    return known > 1 && known * 3 >= pairs.count * 2
      && pairs.count(where: { namesFact($0.value.text) }) * 3 <= known
      ? pairs : nil
  }

  private func isLabel(_ text: SpannedText) -> Bool {
    let text = text.trimmed
    return (text.startsWithCapital || GoalHeading.matches(text)) && text.words.count <= 9
      && !text.endsSentence && CheckBox.read(text).isEmpty
      && (LabelledLine.read(text)?.value.isEmpty ?? true)
      && (!text.bytes.contains(where: \.isASCIIDigit) || namesFact(text))
  }

  /// Whether forms have the words for a fact or a column.
  private func namesFact(_ text: SpannedText) -> Bool {
    let text = text.trimmed.strippingLabelEnd
    guard text.words.count <= 9 else { return false }
    let phrase = FormPhrase.normalized(text)
    return words.labels.exact(phrase).contains { !$0.name.hasPrefix("other.") }
      || !words.columns.exact(phrase).isEmpty
      || words.labels.rules.name(of: phrase) != nil || ServiceColumnRole.named(text) != nil
      || GoalHeading.matches(text)
  }
}
