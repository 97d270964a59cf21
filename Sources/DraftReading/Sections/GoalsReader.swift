import IEPModel

/// Goals in every layout: a heading each, labelled lines, bold run-ins, one row each, one table each, paragraphs.
enum GoalsReader {
  static func read(_ section: DraftSection, _ reading: inout Reading) {
    var builder = GoalListBuilder(words: reading.words, names: reading.childNames)
    if let heading = section.heading, let goal = GoalHeading.read(heading) {
      builder.begin(label: heading[goal.label], rest: heading[goal.rest], span: heading.spans.extent)
    } else if let heading = section.heading {
      builder.area = GoalHeading.area(heading)
    }
    builder.area = builder.area ?? reading.areaAbove
    reading.areaAbove = nil
    for passage in section.passages { builder.add(passage) }
    reading.draft.goals += builder.finish()
    if reading.draft.progressReports == nil, let text = builder.progress {
      reading.draft.progressReports = ProgressReportsReader.reports(text)
    }
  }
}

extension GoalsReader {
  /// Notes the area that a form names above a goal's present level, in a part before the goal's.
  static func noteArea(in section: DraftSection, _ reading: inout Reading) {
    for passage in section.passages {
      guard let label = passage.label, !passage.text.isEmpty, passage.text.words.count <= 8,
        reading.words.labels.name(of: FormPhrase.normalized(label), in: "goal.area") != nil
      else { continue }
      reading.areaAbove = passage.text
    }
  }
}

/// Takes passages one after another and decides where each goal begins.
struct GoalListBuilder {
  private let words: FormWords
  private let names: [String]
  private var done: [GoalBuilder] = []
  private var open: GoalBuilder?
  /// A heading or label of objectives stands above.
  private var inObjectives = false
  /// How deep in lists the passage at hand begins an item, and how deep the open goal did; its steps lie deeper.
  private var depth: Int?
  private var goalDepth: Int?
  /// The area that a heading above names, for goals that name none.
  var area: SpannedText?
  /// What the columns of a table above hold, for tables that name none.
  private var columns: [String?]?
  /// What a heading above says that the next text is: "Baseline" on a line of its own.
  private var awaited: String?
  /// A line on progress reports among the goals.
  private(set) var progress: SpannedText?

  init(words: FormWords, names: [String]) {
    self.words = words
    self.names = names
  }

  mutating func finish() -> [Goal] {
    close()
    return done.compactMap { $0.goal(names: names) }
  }

  private mutating func close() {
    if let open { done.append(open) }
    open = nil
    inObjectives = false
    awaited = nil
  }

  /// Begins a goal: the rest of its heading is its area, or its sentence where it reads like one.
  mutating func begin(label: SpannedText?, rest: SpannedText, span: SourceSpan?) {
    close()
    var goal = GoalBuilder()
    goal.label = label
    goal.area = area
    if rest.bytes.contains(where: \.isWordByte) {
      if let (named, sentence) = rest.areaFirst {
        goal.area = named
        goal.text = sentence
      } else if GoalBuilder.isSentence(rest) {
        goal.text = rest
      } else {
        // "Goal 1 — Area: Basic reading".
        let named = LabelledLine.read(rest).flatMap { isArea($0.label) && !$0.value.isEmpty ? $0.value : nil }
        goal.area = (named ?? rest).withoutRemark
      }
    }
    goal.extend(span)
    open = goal
    goalDepth = depth
  }

  private mutating func addStep(_ label: SpannedText?, _ text: SpannedText, _ span: SourceSpan) {
    // Steps beside their goal in one list: then another item is no goal for standing there.
    if depth == goalDepth { goalDepth = nil }
    open?.addObjective(label: label, text, span)
  }

  private func isArea(_ label: SpannedText) -> Bool {
    words.labels.name(of: FormPhrase.normalized(label), in: "goal.area") != nil
  }

  /// The fact of a goal that a label names. "Present level of academic achievement" inside a goal is where it starts.
  private func fact(of phrase: String) -> String? {
    if let fact = words.labels.asked(phrase, "goal.") { return fact }
    return words.headings.exact(phrase).contains { $0.name == "presentLevels" } ? "goal.baseline" : nil
  }

  mutating func add(_ passage: Passage) {
    depth = passage.itemDepth
    switch passage.kind {
    case .heading: heading(passage)
    case .field(let label): field(label, passage)
    case .text: text(passage)
    case .table(let table): self.table(table)
    case .hidden, .pageFurniture: break
    }
  }

  private mutating func heading(_ passage: Passage) {
    if let goal = GoalHeading.read(passage.text) {
      return begin(label: passage.text[goal.label], rest: passage.text[goal.rest], span: passage.span)
    }
    let phrase = FormPhrase.normalized(passage.text)
    if isObjective(phrase) { return inObjectives = true }
    if let fact = words.labels.name(of: phrase, in: "goal."), fact != "goal.area" {
      // "MEASURABLE ANNUAL GOAL" on a line of its own: what follows is that, and no area is named.
      if fact == "goal.text", open?.hasText ?? true { close() }
      inObjectives = false
      return awaited = fact
    }
    let kinds = words.headings.exact(phrase).map(\.name)
    if kinds.contains("presentLevels"), open != nil { return awaited = "goal.baseline" }
    if open?.hasText ?? true { close() }
    if let labelled = LabelledLine.read(passage.text),
      words.labels.name(of: FormPhrase.normalized(labelled.label), in: "goal.area") != nil
    {
      area = labelled.value
    } else {
      area = passage.text
    }
    if open != nil { open?.area = area }
  }

  private mutating func field(_ label: SpannedText, _ passage: Passage) {
    awaited = nil
    if let goal = GoalHeading.read(label) {
      begin(label: label[goal.label], rest: label[goal.rest].strippingLabelEnd, span: passage.span)
      if !passage.text.isEmpty {
        // "Goal 1: Reading" is an area, "Goal 1: By May, Ana will …" the goal.
        if open?.area == area, let (named, rest) = passage.text.areaFirst {
          open?.area = named
          open?.text = rest
        } else if GoalBuilder.isSentence(passage.text) || open?.area != nil {
          open?.text = passage.text
        } else {
          open?.area = passage.text
        }
      }
      return
    }
    let phrase = FormPhrase.normalized(label)
    if isObjective(phrase) {
      inObjectives = true
      if !passage.text.isEmpty { addStep(label, passage.text, passage.span) }
      return
    }
    guard var fact = fact(of: phrase) else {
      if words.labels.name(of: phrase, in: "progress") != nil { return progress = passage.text }
      if passage.isItem, open?.hasText ?? false, phrase.hasPrefix("by ") {
        // "1. By 3/13/2026: four out of ten": a step with its date as its label.
        var whole = label
        whole.append(passage.text)
        addStep(nil, whole, passage.span)
        return
      }
      return text(passage)
    }
    // "Goal: Ana will …" under a label that mostly holds a number.
    if fact == "goal.label", GoalBuilder.isSentence(passage.text) { fact = "goal.text" }
    // An area or a sentence begins the next goal where this one has its own.
    let isNext =
      fact == "goal.area" || fact == "goal.label"
      ? open?.hasText ?? true
      : fact == "goal.text" && open?.text != nil || fact == "goal.baseline" && open?.isWhole ?? false
    if isNext || open == nil { begin(label: nil, rest: SpannedText(), span: nil) }
    inObjectives = false
    open?.set(fact, passage.text)
    open?.extend(passage.span)
  }

  /// "objective 3 1", "benchmark 2", "objective 4a", "obj".
  private func isObjective(_ phrase: String) -> Bool {
    let first = phrase.split(separator: " ").first.map(String.init) ?? ""
    return words.labels.name(of: phrase, in: "goal.objective") != nil
      || ["objective", "benchmark", "sto", "obj", "objectives", "benchmarks"].contains(first)
  }

  private mutating func text(_ passage: Passage) {
    guard !passage.text.isEmpty else { return }
    if let fact = awaited, fact != "goal.text", open != nil {
      if CheckBox.read(passage.text).isEmpty { awaited = nil }
      open?.set(fact, passage.text)
      return
    }
    if ["progress", "parents"].contains(PhraseToken.tokens(of: passage.text).first?.text), !(passage.isItem) {
      let words = Set(PhraseToken.tokens(of: passage.text).map(\.text))
      if !words.isDisjoint(with: ["reported", "report", "reports", "informed"]) {
        return progress = passage.text
      }
    }
    if passage.label == nil, let goal = GoalHeading.read(passage.text), passage.text[goal.rest].count > 0 {
      return begin(label: passage.text[goal.label], rest: passage.text[goal.rest], span: passage.span)
    }
    let isNext =
      inObjectives && goalDepth != nil && depth == goalDepth && GoalBuilder.isSentence(passage.text)
    let isObjective = inObjectives || open?.hasText ?? false && Self.startsLikeObjective(passage.text)
    let isOne =
      passage.isItem || Self.startsLikeObjective(passage.text) || inObjectives && passage.text.isNumbered
    if isObjective, isOne, !isNext, open?.hasText ?? false {
      addStep(nil, passage.text, passage.span)
      return
    }
    if !passage.isItem, !inObjectives, open?.takesRest(passage.text) ?? false { return }
    guard GoalBuilder.isSentence(passage.text) else { return }
    if let goal = open, !goal.hasText {
      open?.text = passage.text
      open?.extend(passage.span)
    } else if open == nil || isNext || passage.isItem && !inObjectives {
      begin(label: nil, rest: SpannedText(), span: passage.span)
      // "**Writing** – By May, Ana will …": the label names the area.
      let start = passage.label == nil ? 0 : passage.text.bytes.prefix { "–—- ".utf8.contains($0) }.count
      open?.text = passage.text[start..<passage.text.count]
      if open?.area == nil { open?.area = passage.label?.strippingLabelEnd }
    } else {
      open?.addSentence(passage.text)
      open?.extend(passage.span)
    }
  }

  private static func startsLikeObjective(_ text: SpannedText) -> Bool {
    let first = PhraseToken.tokens(of: text).first?.text ?? ""
    return ["obj", "objective", "sto", "benchmark"].contains(first)
  }

  // MARK: tables

  private mutating func table(_ table: DraftTable) {
    if let fact = awaited, fact == "goal.method" || fact == "goal.schedule", open != nil {
      // Boxes in columns under "Type of Evaluation".
      let cells = ([table.heads] + table.rows.map(\.cells)).joined()
      if cells.contains(where: { !CheckBox.read($0).isEmpty }) {
        for cell in cells where CheckBox.read(cell).contains(where: \.isTicked) { open?.set(fact, cell) }
        return awaited = nil
      }
    }
    let facts = table.headPhrases.map { phrase in
      words.labels.asked(phrase, "goal.")
        ?? (phrase == "goals" || phrase == "annual goals" || phrase == "goal"
          ? "goal.text" : nil)
    }
    let hasGoalColumn =
      facts.contains("goal.text") || facts.contains("goal.behavior") || facts.contains("goal.label")
    if table.heads.count > 2, hasGoalColumn, facts.count(where: { $0 != nil }) >= 2 {
      columns = facts
      for row in table.rows { addRow(row, facts) }
      noteProgress(table)
      return
    }
    if let column = facts.firstIndex(of: "goal.objective"), column < 2, !hasGoalColumn, open?.hasText ?? false
    {
      // Steps of the goal above, one a row: "Objective | Criteria | Progress", "# | Objectives".
      let criteria = facts.firstIndex(of: "goal.criteria")
      for row in table.rows {
        guard var step = row.cell(column) else { continue }
        if let criterion = criteria.flatMap({ row.cell($0) }) { step.append(criterion) }
        let number = column > 0 ? row.cell(0).flatMap { $0.isNumber ? $0 : nil } : nil
        addStep(number, step, row.span)
      }
      return
    }
    if table.heads.isEmpty, let above = columns, table.rows.allSatisfy({ $0.cells.count == above.count }) {
      // Rows whose column names stand once, above all of them.
      for row in table.rows { addRow(row, above) }
      return
    }
    let pairs = LabelledFacts.of(table, words)
    let known = pairs.count { words.labels.asked(FormPhrase.normalized($0.label), "goal.") != nil }
    if pairs.contains(where: { GoalHeading.matches($0.label) }) {
      // Goals one below the other, each line of theirs a row.
      for (label, value) in pairs {
        field(label, Passage(kind: .field(label: label), text: value, span: value.spans.extent ?? table.span))
      }
      return
    }
    guard known >= 2 else { return }
    // What a table says of a goal above it begins none.
    let isNew = pairs.contains {
      ["goal.text", "goal.label", "goal.area", "goal.behavior"].contains(
        words.labels.name(of: FormPhrase.normalized($0.label), in: "goal."))
    }
    if open?.hasText ?? true, isNew || open == nil { begin(label: nil, rest: SpannedText(), span: nil) }
    for (label, value) in pairs where !value.isEmpty {
      let phrase = FormPhrase.normalized(label)
      if isObjective(phrase) {
        addStep(label, value, value.spans.extent ?? table.span)
      } else if let fact = words.labels.asked(phrase, "goal.") {
        open?.set(fact, value)
      }
    }
    open?.extend(table.span)
  }

  /// "Describe WHEN periodic reports will be provided to parents": a column that says for every goal the same.
  private mutating func noteProgress(_ table: DraftTable) {
    guard let column = table.headPhrases.firstIndex(where: { words.labels.asked($0, "progress") != nil }),
      let first = table.rows.first?.cell(column),
      table.rows.allSatisfy({ $0.cell(column)?.string == first.string })
    else { return }
    progress = first
  }

  private mutating func addRow(_ row: DraftTable.Row, _ facts: [String?]) {
    // A row that says what to write in each column is a prompt, not a goal.
    let own = zip(facts, row.cells).filter {
      $0.0 == "goal.text" || $0.0 == "goal.behavior" || $0.0 == "goal.label"
    }
    let tokens = own.flatMap { PhraseToken.tokens(of: $0.1) }
    guard tokens.contains(where: { $0.text == "will" || $0.number != nil }) else { return }
    begin(label: nil, rest: SpannedText(), span: row.span)
    for (index, (fact, cell)) in zip(facts, row.cells).enumerated() where !cell.isEmpty {
      if fact == "goal.objective" {
        for line in row.lines.indices.contains(index) ? row.lines[index] : [cell] {
          open?.addObjective(label: nil, line, line.spans.extent ?? row.span)
        }
      } else if let fact, !(fact == "goal.label" && GoalBuilder.isSentence(cell)) {
        open?.set(fact, cell)
      } else if fact == "goal.label" {
        open?.set("goal.text", cell)
      }
    }
    open?.takeLeadingNumber()
    if open?.label == nil, let first = row.cells.first, first.bytes.count <= 3,
      first.bytes.allSatisfy(\.isASCIIDigit)
    {
      open?.label = first
    }
    if !(open?.hasText ?? false) { open = nil } else { close() }
  }
}

extension SpannedText {
  /// "1.2", "3)", "4": the number of a step.
  fileprivate var isNumber: Bool {
    count <= 5 && bytes.first?.isASCIIDigit ?? false
      && bytes.allSatisfy { $0.isASCIIDigit || ".)".utf8.contains($0) }
  }

  /// "(Articulation): By January, …", "Self-advocacy. By January, …" as the area and the goal's sentence after it.
  fileprivate var areaFirst: (area: SpannedText, sentence: SpannedText)? {
    let isRemark = bytes.first == UInt8(ascii: "(")
    guard let end = bytes.firstIndex(of: UInt8(ascii: isRemark ? ")" : ".")), end <= 60, end + 1 < count
    else {
      return nil
    }
    let area = self[(isRemark ? 1 : 0)..<end].trimmed
    let after = self[(end + 1)..<count]
    let start = after.bytes.firstIndex { $0.isASCIILetter || $0.isASCIIDigit } ?? after.count
    let rest = after[start..<after.count]
    let isTitle =
      isRemark
      || start > 0 && area.words.count <= 5 && area.startsWithCapital
        && !area.bytes.contains(where: \.isASCIIDigit)
    return isTitle && GoalBuilder.isSentence(rest) ? (area, rest) : nil
  }

  /// "(Need 1: Speech)" without its parentheses.
  var withoutRemark: SpannedText {
    let text = strippingLabelEnd
    guard text.bytes.first == UInt8(ascii: "("), text.bytes.last == UInt8(ascii: ")") else { return text }
    return text[1..<(text.count - 1)].trimmed
  }
}
