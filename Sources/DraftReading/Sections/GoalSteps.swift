import IEPModel

/// Steps toward a goal in small tables, and the names over them.
extension GoalListBuilder {
  /// "objective 3 1", "short term objectives or benchmarks", "benchmark 2", "objective 4a", "obj".
  func isObjective(_ phrase: String) -> Bool {
    let parts = phrase.split(separator: " ")
    let name = parts.reversed().drop { $0.allSatisfy(\.isNumber) }.reversed().joined(separator: " ")
    return words.labels.name(of: name, in: "goal.objective") != nil
      || ["objective", "benchmark", "sto", "obj", "objectives", "benchmarks"].contains(parts.first)
      // A benchmark may also be what others of that age reach: "Fall benchmark".
      || parts.count <= 10 && parts.contains { $0 == "objectives" || $0 == "objective" || $0 == "stos" }
        && words.labels.rules.name(of: phrase, in: "goal.") == "goal.objective"
  }

  /// A step in each row: "Objective | Criteria | Progress", "# | Objectives", "Benchmark | Criteria | Target date". They belong to
  /// the open goal, or to the one of the row right above. False for any other table.
  mutating func takesStepRows(_ table: DraftTable, _ facts: [String?]) -> Bool {
    // "No. | Due | Benchmark": the number and the day may stand before the step.
    guard let column = facts.firstIndex(of: "goal.objective"),
      column < 2 || column == 2 && table.rows.allSatisfy({ $0.cell(0)?.isNumber ?? false })
    else { return false }
    if isObjective(table.headPhrases[column]) { reopenRow() }
    guard open?.hasText ?? false else { return false }
    let criteria = facts.firstIndex(of: "goal.criteria")
    for row in table.rows {
      // "Evaluated by: [X] attendance record" below the last step is of the goal.
      if let said = LabelledLine.read(row.text), !said.value.isEmpty,
        let fact = words.labels.name(of: FormPhrase.normalized(said.label), in: "goal."),
        Self.ofSteps.contains(fact)
      {
        open?.set(fact, said.value)
        continue
      }
      guard let cell = row.cell(column), cell.bytes.contains(where: \.isWordByte) else { continue }
      var (number, step) = numbered(cell)
      var cells = zip(facts, row.cells).compactMap { fact, cell in
        fact.flatMap { Self.ofSteps.contains($0) && !cell.isEmpty ? (Self.fact($0, cell), cell) : nil }
      }
      if var criterion = criteria.flatMap({ row.cell($0) }) {
        if !facts.contains("goal.timeframe"), let (rest, day) = criterion.partedAtDay {
          criterion = rest
          cells.append(("goal.timeframe", day))
        }
        step.appendCriterion(criterion)
      }
      if column > 0, let first = row.cell(0), first.isNumber { number = first }
      addStep(number, step, row.span, facts: Dictionary(cells) { first, _ in first })
    }
    return true
  }

  /// The column of the steps in "Description | Target date" below a heading of steps: the first with sentences.
  func stepsByHeading(_ facts: [String?], _ table: DraftTable) -> Int? {
    guard inObjectives, open?.hasText ?? false, !facts.contains("goal.objective"), !table.rows.isEmpty else {
      return nil
    }
    return facts.indices.prefix(2).first { column in
      [nil, "goal.text", "goal.behavior"].contains(facts[column])
        && table.rows.allSatisfy { $0.cell(column)?.words.count ?? 0 > 4 }
    }
  }

  /// "1. exits per week", "2.1 4 times in a sample" below Goal 2, "a) 30 words": the number of a step, and the step.
  func numbered(_ cell: SpannedText) -> (number: SpannedText?, text: SpannedText) {
    let places = cell.words
    guard places.count > 1, let first = places.first, case let word = cell[first],
      isNumberOfStep(word) || word.isCountOfStep
    else { return (nil, cell) }
    return (word.strippingLabelEnd, cell[places[1].lowerBound..<cell.count])
  }

  /// "Schedule" over a day is when the step is to be reached.
  private static func fact(_ fact: String, _ cell: SpannedText) -> String {
    fact == "goal.schedule" && DatePhrase.dates(in: cell).first?.range == cell.range ? "goal.timeframe" : fact
  }

  /// What a step may have a column of its own for.
  static let ofSteps: Set<String> = [
    "goal.criteria", "goal.method", "goal.methodAndSchedule", "goal.schedule", "goal.responsible",
    "goal.timeframe",
  ]
}

extension DraftTable {
  /// Where names over steps stand among the rows, "Objectives | Target date" below "Baseline | 45%": the table above them, theirs,
  /// and what follows with a label of goals. Empty for any other table.
  func partedAtSteps(where isObjective: (String) -> Bool, _ words: FormWords) -> [DraftTable] {
    guard
      let at = rows.indices.dropFirst().first(where: {
        Self.namesSteps(rows[$0].filled.cells, isObjective, words)
      }
      )
    else { return [] }
    let end =
      rows.indices.suffix(from: at + 1).first { index in
        let cell = rows[index].cells.first ?? SpannedText()
        return GoalHeading.matches(cell) || words.labels.asked(FormPhrase.normalized(cell), "goal.") != nil
      } ?? rows.count
    guard end > at + 1 else { return [] }
    return [(0..<at, heads), (at..<end, []), (end..<rows.count, [])].compactMap { part, heads in
      var table = self
      (table.heads, table.rows) = (heads, Array(rows[part]))
      // Under fewer names than the table above has.
      let columns = rows[part].map { $0.cells.lastIndex { !$0.isEmpty } ?? 0 }.max() ?? 0
      if heads.isEmpty {
        for index in table.rows.indices {
          table.rows[index].cells = Array(table.rows[index].cells.prefix(columns + 1))
          table.rows[index].lines = Array(table.rows[index].lines.prefix(columns + 1))
        }
      }
      table.span = table.rows.map(\.span).extent ?? span
      return part.isEmpty ? nil : table
    }
  }

  /// "STIO/B | Target date | Mastered": names over steps, with one of what steps have.
  private static func namesSteps(
    _ cells: [SpannedText], _ isObjective: (String) -> Bool, _ words: FormWords
  ) -> Bool {
    guard cells.count > 1,
      cells.allSatisfy({ $0.words.count <= 5 && !$0.bytes.contains(where: \.isASCIIDigit) })
    else { return false }
    let phrases = cells.map { FormPhrase.normalized($0) }
    return phrases.prefix(2).contains(where: isObjective)
      && phrases.contains { phrase in
        words.labels.asked(phrase, "goal.").map {
          ["goal.timeframe", "goal.criteria", "goal.method", "goal.schedule"].contains($0)
        } ?? false
      }
  }

  /// "STIO/B | Target date | Mastered" in the first row of a table without heads, as its heads.
  func withHeadsOfSteps(where isObjective: (String) -> Bool, _ words: FormWords) -> DraftTable {
    guard heads.isEmpty, rows.count > 1, let first = rows.first?.cells,
      Self.namesSteps(first, isObjective, words)
    else { return self }
    var table = self
    table.heads = first
    table.rows.removeFirst()
    return table
  }
}

extension Goal {
  /// Where a form names the way to measure and the times for it beside each step alone, and the same for all of them, they are
  /// those of the goal.
  mutating func takeWhatAllStepsSay() {
    guard let first = objectives.first else { return }
    if methods.isEmpty, objectives.allSatisfy({ $0.methods.map(\.value) == first.methods.map(\.value) }) {
      methods = first.methods
    }
    if schedule == nil, objectives.allSatisfy({ $0.schedule?.value == first.schedule?.value }) {
      schedule = first.schedule
    }
  }
}

extension SpannedText {
  /// "1.2", "3)", "4": the number of a step.
  fileprivate var isNumber: Bool {
    count <= 5 && bytes.first?.isASCIIDigit ?? false
      && bytes.allSatisfy { $0.isASCIIDigit || ".)".utf8.contains($0) }
  }

  /// "1.", "2)", "a)": a number or a letter with a sign behind it, before a step.
  fileprivate var isCountOfStep: Bool {
    guard (2...3).contains(count), let last = bytes.last, ".)".utf8.contains(last) else { return false }
    let name = bytes.dropLast()
    return name.allSatisfy(\.isASCIIDigit) || name.count == 1 && name.allSatisfy(\.isASCIILetter)
  }
}

extension SpannedText {
  /// "within 15 minutes, by November 30, 2027" in a cell of criteria: the criterion, and the day at its end.
  fileprivate var partedAtDay: (SpannedText, SpannedText)? {
    guard let day = DatePhrase.dates(in: self).last, day.iso != nil, day.range.upperBound == count,
      case let before = self[0..<day.range.lowerBound].trimmed,
      before.bytes.suffix(3).elementsEqual(" by".utf8)
    else { return nil }
    return (before[0..<(before.count - 3)].strippingComma, self[day.range])
  }

  private var strippingComma: SpannedText {
    bytes.last == UInt8(ascii: ",") ? self[0..<(count - 1)] : self
  }
}

extension SpannedText {
  /// "Objective 1 - by 9/30/2027, 5 phrases": what the step is called, and the step; nil without such a name and a dash.
  var partedStepName: (name: SpannedText, text: SpannedText)? {
    let tokens = PhraseToken.tokens(of: self)
    guard GoalListBuilder.startsLikeObjective(self), tokens.number(1) != nil,
      let dash = tokens[safe: 2], ["-", "–", "—"].contains(self[dash.range].string), dash.spaced,
      let next = tokens[safe: 3]
    else { return nil }
    return (self[0..<tokens[1].range.upperBound], self[next.range.lowerBound..<count])
  }
}
