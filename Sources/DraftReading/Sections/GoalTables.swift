import IEPModel

/// Goals in tables: one a row, one a table, or the steps of goals above.
extension GoalListBuilder {
  mutating func table(_ given: DraftTable) {
    let parts = given.partedAtSteps(where: isObjective, words)
    if !parts.isEmpty {
      for part in parts {
        let before = done.count
        self.table(part)
        isBelowRow = done.count == before + 1 && open == nil
      }
      return
    }
    let table = given.withHeadsOfSteps(where: isObjective, words)
    if let fact = awaited ?? openLabel, fact == "goal.method" || fact == "goal.schedule", open != nil {
      // Boxes in columns under "Type of Evaluation".
      let cells = ([table.heads] + table.rows.map(\.cells)).joined()
      if cells.contains(where: { !CheckBox.read($0).isEmpty }) {
        for cell in cells where CheckBox.read(cell).contains(where: \.isTicked) { open?.set(fact, cell) }
        return
      }
    }
    if takesSideways(table) || takesNumbered(table) || takesBesideArea(table) || takesBelowNumber(table)
      || takesUnderNumber(table)
    {
      return
    }
    var facts = table.headPhrases.map { phrase in
      words.labels.asked(phrase, "goal.")
        ?? (phrase == "goals" || phrase == "annual goals" || phrase == "goal"
          ? "goal.text" : words.labels.asked(phrase, "progress").map { _ in "goal.schedule" })
    }
    if let column = criteria(among: facts, table) { facts[column] = "goal.criteria" }
    if let column = stepsByHeading(facts, table) { facts[column] = "goal.objective" }
    if let column = sentences(among: facts, table) {
      facts[column] = "goal.text"
      if let title = table.headPhrases.firstIndex(of: "title"), title != column { facts[title] = "goal.area" }
    }
    let hasGoalColumn =
      facts.contains("goal.text") || facts.contains("goal.behavior") || facts.contains("goal.label")
    // "Obj | Objective": the number, and then the step.
    let stepColumns = facts.indices.filter { facts[$0] == "goal.objective" }
    let longest = stepColumns.max {
      table.rows.first?.cell($0)?.count ?? 0 < table.rows.first?.cell($1)?.count ?? 0
    }
    for column in stepColumns where column != longest { facts[column] = nil }
    // "Objective | Date".
    if longest != nil, let date = table.headPhrases.firstIndex(of: "date"), facts[date] == nil {
      facts[date] = "goal.timeframe"
    }
    if let steps = longest, let key = facts.firstIndex(of: "goal.label"),
      takesSteps(of: table, steps, goal: key, facts.firstIndex(of: "goal.criteria"))
    {
      return
    }
    // "Id | Annual goal" over a number and a sentence.
    let isPair =
      table.heads.count == 2 && facts[1] == "goal.text" && !table.rows.isEmpty
      && table.rows.allSatisfy { row in
        row.cell(0).map { $0.words.count <= 4 } ?? true && row.cell(1).map(GoalBuilder.isSentence) ?? false
      }
    if isPair || table.heads.count > 2 && hasGoalColumn && facts.count(where: { $0 != nil }) >= 2 {
      columns = facts
      for row in table.rows {
        // "Baseline: 3 minutes" below the row of its goal.
        if row.cells.count(where: { !$0.isEmpty }) == 1, let said = row.cell(0).flatMap(LabelledLine.read),
          let fact = words.labels.asked(FormPhrase.normalized(said.label), "goal."),
          !["goal.text", "goal.area", "goal.label", "goal.behavior"].contains(fact), let goal = done.popLast()
        {
          open = goal
          open?.set(fact, said.value)
          close()
          continue
        }
        // "Reading" over the rows of its goals.
        if row.cells.count(where: { !$0.isEmpty }) == 1, let name = row.cell(0), name.words.count <= 5,
          !GoalBuilder.isGoal(name)
        {
          area = name
        } else {
          addRow(row, facts)
        }
      }
      noteProgress(table)
      return
    }
    if !hasGoalColumn, takesStepRows(table, facts) { return }
    if table.heads.isEmpty, let above = columns, table.rows.allSatisfy({ $0.cells.count == above.count }) {
      // Rows whose column names stand once, above all of them.
      for row in table.rows { addRow(row, above) }
      return
    }
    let pairs = LabelledFacts.of(table, words).flatMap { GoalCell.facts($0.label, $0.value, words) }
    let known = pairs.count { words.labels.asked(FormPhrase.normalized($0.label), "goal.") != nil }
    if pairs.contains(where: { GoalHeading.matches($0.label) }) {
      // Goals one below the other, each line of theirs a row.
      for (label, value) in pairs {
        field(label, Passage(kind: .field(label: label), text: value, span: value.spans.extent ?? table.span))
      }
      return
    }
    guard known >= 2 else { return }
    // What a table says of a goal above it begins none: an area does where that goal has its own.
    let named = pairs.compactMap { words.labels.name(of: FormPhrase.normalized($0.label), in: "goal.") }
    let isNew =
      named.contains { ["goal.text", "goal.label", "goal.behavior"].contains($0) }
      || named.contains("goal.area") && beginsNext("goal.area")
    if open?.hasText ?? true, isNew || open == nil { begin(label: nil, rest: SpannedText(), span: nil) }
    for (label, value) in pairs where !value.isEmpty {
      let phrase = FormPhrase.normalized(label)
      if isObjective(phrase) {
        addSteps(label, value, table.span)
      } else if let fact = words.labels.asked(phrase, "goal.") {
        open?.set(fact, value)
      }
    }
    open?.extend(table.span)
  }

  /// "1.1 | Given a passage, …" under a heading of objectives or by the number of its goal: a step in each row; false for any
  /// other table.
  private mutating func takesNumbered(_ table: DraftTable) -> Bool {
    guard open?.hasText ?? false, table.heads.isEmpty,
      table.rows.allSatisfy({ row in
        row.cells.count == 2 && row.cells[1].count > 10
          && (inObjectives && row.cells[0].bytes.allSatisfy { $0.isASCIIDigit || ".)".utf8.contains($0) }
            || isNumberOfStep(row.cells[0]))
      })
    else { return false }
    for row in table.rows { addStep(row.cells[0], row.cells[1], row.span) }
    return true
  }

  /// "Area of Need | Measurable Annual Goal #1" over "Reading | By …", and below them "Baseline | …": a goal whose name heads
  /// its sentence; false for any other table.
  private mutating func takesBesideArea(_ table: DraftTable) -> Bool {
    let rows = (table.heads.isEmpty ? [] : [table.heads]) + table.rows.map(\.cells)
    func isHead(_ row: [SpannedText]) -> Bool {
      row.count == 2 && GoalHeading.matches(row[1])
        && words.labels.name(of: FormPhrase.normalized(row[0]), in: "goal.area") != nil
    }
    guard rows.contains(where: isHead) else { return false }
    var isNamed = false
    for row in rows where row.count == 2 {
      if isHead(row), let goal = GoalHeading.read(row[1]) {
        begin(label: row[1][goal.label], rest: SpannedText(), span: table.span)
        isNamed = true
      } else if isNamed {
        open?.set("goal.area", row[0])
        open?.set("goal.text", row[1])
        isNamed = false
      } else {
        let place = row[1].spans.extent ?? table.span
        field(row[0], Passage(kind: .field(label: row[0]), text: row[1], span: place))
      }
    }
    return true
  }

  /// "Goal 1 Communication | Annual goal | By …" over "| Baseline | 3 of 20": a goal over several rows, its name beside them,
  /// each with a label; false for any other table.
  private mutating func takesSideways(_ table: DraftTable) -> Bool {
    let rows = (table.heads.isEmpty ? [] : [table.heads]) + table.rows.map(\.cells)
    func fact(_ row: [SpannedText]) -> String? {
      row[safe: 1].flatMap { words.labels.asked(FormPhrase.normalized($0), "goal.") }
    }
    guard rows.count(where: { fact($0) != nil }) > 1,
      rows.contains(where: { $0.first.map(GoalHeading.matches) ?? false })
    else { return false }
    var name: SpannedText?
    for row in rows {
      guard let first = row.first else { continue }
      let value = row.dropFirst(2).whole.trimmed
      if let goal = GoalHeading.read(first), first != name {
        begin(label: first[goal.label], rest: first[goal.rest], span: first.spans.extent)
        name = first
      }
      if fact(row) != nil, !value.isEmpty {
        let place = value.spans.extent ?? table.span
        field(row[1], Passage(kind: .field(label: row[1]), text: value, span: place))
      } else if !GoalHeading.matches(first), let said = row[safe: 1], !said.isEmpty {
        field(first, Passage(kind: .field(label: first), text: said, span: said.spans.extent ?? table.span))
      }
    }
    return true
  }

  /// "Goal | Objective | Criteria": steps of the goals above, each with the number of its goal; false where one has none.
  private mutating func takesSteps(of table: DraftTable, _ column: Int, goal key: Int, _ criteria: Int?)
    -> Bool
  {
    close()
    let places = table.rows.map { row in
      row.cell(key).flatMap { number in
        done.firstIndex { $0.label?.bytes.suffix(number.count) == number.bytes[...] }
      }
    }
    guard !places.isEmpty, places.allSatisfy({ $0 != nil }) else { return false }
    for (row, place) in zip(table.rows, places) {
      guard let place, var step = row.cell(column) else { continue }
      if let criterion = criteria.flatMap({ row.cell($0) }) { step.appendCriterion(criterion) }
      if let date = table.headPhrases.firstIndex(where: { $0.holds("date") }).flatMap({ row.cell($0) }) {
        step.append(
          " by".utf8, standingFor: SourceSpan(date.spans.first?.start ?? 0, date.spans.first?.start ?? 0))
        step.append(date)
      }
      done[place].addObjective(label: nil, step, row.span)
    }
    return true
  }

  /// "Describe WHEN periodic reports will be provided to parents": a column that says for every goal the same.
  private mutating func noteProgress(_ table: DraftTable) {
    guard let column = table.headPhrases.firstIndex(where: { words.labels.asked($0, "progress") != nil }),
      let first = table.rows.first?.cell(column),
      table.rows.allSatisfy({ $0.cell(column)?.string == first.string })
    else { return }
    progress = first
  }

  /// The column under a name that no list of ours has, "Statement", whose cells all say what the child will do; nil where another
  /// column holds the goals, or a goal is open that these may be steps of.
  private func sentences(among facts: [String?], _ table: DraftTable) -> Int? {
    let hasGoal = facts.contains("goal.text") || facts.contains("goal.behavior")
    guard table.heads.count > 1, !table.rows.isEmpty, !hasGoal, !(open?.hasText ?? false) else { return nil }
    return facts.indices.first { column in
      facts[column] == nil
        && table.rows.allSatisfy { row in
          row.cell(column).map { cell in
            GoalBuilder.isSentence(cell) && PhraseToken.tokens(of: cell).contains { $0.text == "will" }
          } ?? false
        }
    }
  }

  private mutating func addRow(_ row: DraftTable.Row, _ facts: [String?]) {
    // A row that says what to write in each column is a prompt, not a goal.
    let own = zip(facts, row.cells).filter {
      $0.0 == "goal.text" || $0.0 == "goal.behavior" || $0.0 == "goal.label"
    }
    let tokens = own.flatMap { PhraseToken.tokens(of: $0.1) }
    guard tokens.contains(where: { $0.text == "will" || $0.number != nil }) else { return }
    // "Goal 1: Fine Motor" stands over a table of its own.
    let named = open.flatMap { $0.hasText ? nil : $0 }
    if named?.label != nil { open = nil }
    begin(label: named?.label, rest: SpannedText(), span: row.span)
    open?.facts = [:]
    if let area = named?.area { open?.area = area }
    let steps = facts.firstIndex(of: "goal.objective")
    for (index, (fact, cell)) in zip(facts, row.cells).enumerated() where !cell.isEmpty {
      if fact == "goal.objective" {
        for line in row.lines.indices.contains(index) ? row.lines[index] : [cell] {
          open?.addObjective(label: nil, line, line.spans.extent ?? row.span)
        }
      } else if fact == "goal.timeframe", let steps, steps < index, !(row.cell(steps)?.isEmpty ?? true) {
        // "Objective | Mastery date": the day of the step.
        open?.setOnStep("goal.timeframe", cell)
      } else if let fact, !(fact == "goal.label" && GoalBuilder.isGoal(cell)) {
        open?.set(fact, cell)
      } else if fact == "goal.label" {
        open?.set("goal.text", cell)
      }
    }
    open?.takeLeadingNumber()
    open?.takeFirstLine(below: area)
    open?.takeLeadingArea()
    if open?.label == nil, let first = row.cells.first, first.bytes.count <= 3,
      first.bytes.allSatisfy(\.isASCIIDigit)
    {
      open?.label = first
    }
    if !(open?.hasText ?? false) { open = nil } else { close() }
  }
}

extension SpannedText {
  /// Goes on with a cell of its own: "Elopements fall" and "No more than 6 per month".
  mutating func appendCriterion(_ criterion: SpannedText) {
    let place = criterion.spans.first?.start ?? 0
    if bytes.last?.isWordByte ?? false { append(",".utf8, standingFor: SourceSpan(place, place)) }
    append(criterion)
  }
}
