import IEPModel

/// Grids of one goal each, with its number in the first row or in the head of the first column.
extension GoalListBuilder {
  /// "Goal #1 | Area: | Writing" over "Annual goal | By …" and "Baseline | 9 of 20": the number and the area of a goal over its
  /// facts, a row for each; false for any other table.
  mutating func takesBelowNumber(_ table: DraftTable) -> Bool {
    let head = DraftTable.Row(cells: table.heads, lines: table.heads.map { [$0] }, span: table.span)
    let rows = ((table.heads.isEmpty ? [] : [head]) + table.rows).map(\.filled)
    func isHead(_ row: DraftTable.Row) -> Bool {
      row.cells.count == 3 && GoalHeading.matches(row.cells[0]) && isArea(row.cells[1].strippingLabelEnd)
    }
    guard let first = rows.first, isHead(first), rows.allSatisfy({ isHead($0) || $0.cells.count == 2 }) else {
      return false
    }
    for row in rows {
      let (label, value) = (row.cells[0], row.cells[1])
      if isHead(row) {
        field(label, Passage(kind: .field(label: label), text: SpannedText(), span: row.span))
        open?.area = row.cells[2]
      } else if isObjective(FormPhrase.normalized(label)), row.lines[1].count > 1 {
        for line in row.lines[1] { addSteps(label, line, line.spans.extent ?? row.span) }
      } else {
        field(label, Passage(kind: .field(label: label), text: value, span: row.span))
      }
    }
    return true
  }

  /// "Goal 1. Timeframe | Condition | Behavior | Evaluation" over one row: the number of the goal before the name of the first
  /// column. The lines below the table tell more of the same goal. False for any other table.
  mutating func takesUnderNumber(_ table: DraftTable) -> Bool {
    guard let head = table.heads.first, let goal = GoalHeading.read(head), table.rows.count == 1,
      words.labels.asked(FormPhrase.normalized(head[goal.rest]), "goal.") != nil
    else { return false }
    begin(label: head[goal.label], rest: SpannedText(), span: head.spans.extent)
    var grid = table
    grid.heads[0] = head[goal.rest]
    self.table(grid)
    if open == nil { open = done.popLast() }
    return true
  }

  /// "Evaluation" beside a condition and a behavior, where its cells say how well and no column else does: "8 of 10 correct in
  /// 4 of 5 sessions".
  func criteria(among facts: [String?], _ table: DraftTable) -> Int? {
    guard facts.contains("goal.condition"), facts.contains("goal.behavior"), !facts.contains("goal.criteria"),
      let column = facts.firstIndex(of: "goal.method")
    else { return nil }
    let says = table.rows.compactMap { $0.cell(column) }.map {
      !GoalPhrase.read($0, names: names, as: .criterion).criteria.isEmpty
    }
    return says.isEmpty || says.contains(false) ? nil : column
  }
}
