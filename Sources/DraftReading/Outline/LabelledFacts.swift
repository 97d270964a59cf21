import IEPModel

/// The label-and-value pairs in a passage.
enum LabelledFacts {
  static func of(_ passage: Passage, _ words: FormWords) -> [(label: SpannedText, value: SpannedText)] {
    switch passage.kind {
    case .field(let label):
      // A label of its own element has no colon in the line: "IEP dates" above "Start: …  End: …".
      if let line = passage.line, LabelledLine.read(line)?.label.count ?? 0 <= label.count,
        let facts = RunOnFacts.labelled(line, words)
      {
        facts
      } else if let facts = passage.line.map({ RunOnFacts.read($0, words) }), facts.count > 1 {
        facts
      } else {
        rest(label, passage.text, words)
          ?? several(label, passage.text) + (RunOnFacts.labelled(passage.text, words) ?? inner(passage.text))
      }
    case .table(let table): of(table, words)
    case .text: RunOnFacts.datesBehindBoxes(passage.text, words)
    default: []
    }
  }

  /// A table of pairs, of cells with labels of their own, or of rows of labels over rows of values.
  static func of(_ table: DraftTable, _ words: FormWords) -> [(label: SpannedText, value: SpannedText)] {
    let rows = (table.heads.isEmpty ? [] : [table.heads]) + table.rows.map(\.cells)
    if let facts = stacked(rows, words) { return facts }
    // "Name: Ana Ruiz", and on the next line of the cell "IEP Meeting Date: 3/4/2027".
    let listed = table.rows.count == 1 ? table.rows.flatMap(\.lines).map(Self.listed) : []
    if listed.contains(where: { $0.count(where: { isLabel($0.label, words) }) > 1 }) {
      return Array(listed.joined())
    }
    if !table.heads.isEmpty, table.rows.count == 1, let row = table.rows.first, table.heads.count > 2 {
      return zip(table.heads, row.cells).map { ($0.strippingLabelEnd, $1) }
    }
    if table.headsAreNames { return [] }
    if let facts = cells(table, words) { return facts }
    var columns = table.rows.map(\.cells.count).max() ?? 0
    // "Phone: | 229-555-0171 | Homeroom 305" among rows of two.
    if columns == 3, rows.count > 2, rows.count(where: { $0.count > 2 && !$0[2].isEmpty }) * 3 <= rows.count,
      rows.allSatisfy({ $0[0].bytes.last == UInt8(ascii: ":") })
    {
      columns = 2
    }
    // "Column 3 | Percentage of time inside the regular classroom | 88%".
    let isNumbered =
      columns == 3 && rows.count > 1
      && rows.allSatisfy {
        $0.count == 3 && $0[0].words.count <= 2 && $0[0].bytes.last?.isASCIIDigit ?? false
      }
    guard columns == 2 || columns == 4 || columns == 6 || isNumbered, table.heads.count <= columns else {
      return []
    }
    // "Objectives | a. …" over "| b. …": the next of what the label above has.
    var label = SpannedText()
    let labelled = rows.map { cells in
      guard cells.count == 2 else { return cells }
      if cells[0].isEmpty, cells[1].isLettered || cells[1].isNumbered { return [label, cells[1]] }
      label = cells[0]
      return cells
    }
    return labelled.flatMap { cells in
      stride(from: isNumbered ? 1 : 0, to: min(cells.count, columns) - 1, by: 2).flatMap { index in
        // "IEP Start 12/09/2025 | IEP End 12/01/2026": each has its own value.
        let both = cells[index...index + 1]
        let own = both.compactMap { BareLabel.read($0, words) ?? RunOnFacts.whole($0, words) }
        if !own.isEmpty { return own.map { ($0.label, $0.value) } }
        // "Current level 48 words | How measured Oral reading probes".
        let ofGoal = both.compactMap { RunOnFacts.ofGoal($0, words) }
        if ofGoal.count == 2 { return ofGoal.map { ($0.label, $0.value) } }
        // "Secondary | Speech Impairment | Exited | 4/21/2025".
        if index == 0, cells.count > 2, DisabilityReader.isOver(cells[2]) { return [] }
        // "Disability | Primary: Autism | Secondary: …": what goes on with the label of the row.
        if index > 0, cells[index + 1].isEmpty, let said = LabelledLine.read(cells[index]),
          !said.value.isEmpty
        {
          return [(said.label, said.value)]
        }
        // "Duration of Services: From 3-15-2027 | To 3-3-2028": one value over two cells.
        if let range = rangeOverCells(cells[index], cells[index + 1]) { return [range] }
        return cells[index].isEmpty ? [] : several(cells[index].withoutQuestion, cells[index + 1])
      }
    }
  }

  /// A label with the first day of a range, and the cell beside it with the last.
  private static func rangeOverCells(_ first: SpannedText, _ second: SpannedText) -> (
    label: SpannedText, value: SpannedText
  )? {
    guard let said = LabelledLine.read(first), let start = DatePhrase.dates(in: said.value).last,
      start.range.upperBound == said.value.count, DatePhrase.dates(in: said.value).count == 1,
      let end = DatePhrase.dates(in: second).first, end.range.upperBound == second.count,
      ["to", "through", "thru", "until", "-", "–"].contains(
        second[0..<end.range.lowerBound].trimmed.string.lowercased())
    else { return nil }
    return (said.label, said.value.followed(by: second))
  }

  /// "Student: Ana Ruiz | DOB: 3/4/2015 | Grade: 2": most cells have a label of their own.
  private static func cells(_ table: DraftTable, _ words: FormWords) -> [(
    label: SpannedText, value: SpannedText
  )]? {
    let heads = table.heads.map { (cell: $0, lines: [SpannedText]()) }
    let filled =
      (heads
      + table.rows.flatMap { row in
        row.cells.indices.map { (cell: row.cells[$0], lines: row.lines[safe: $0] ?? []) }
      }).filter { !$0.cell.isEmpty }
    // "IEP dates: From 3/4/2027 | Through 3/3/2028 | Grade: 2".
    let ranges = zip(filled, filled.dropFirst()).compactMap { rangeOverCells($0.cell, $1.cell) }
    let labelled = filled.compactMap {
      below($0.lines, words) ?? LabelledLine.read($0.cell) ?? BareLabel.read($0.cell, words)
        ?? RunOnFacts.whole($0.cell, words) ?? known($0.cell, words)
    }
    // "Annual Goal: What can we expect the student to meet?" only asks.
    .filter { !$0.value.isEmpty && $0.value.bytes.last != UInt8(ascii: "?") }
    guard labelled.count * 2 > filled.count else { return nil }
    let joined = filled.compactMap { runOn($0.cell, words) }.filter { !$0.isEmpty }
    return labelled.flatMap { fact in
      ranges.first { $0.label == fact.label }.map { [$0] }
        ?? joined.first { $0.first.map { $0.label == fact.label } ?? false }
        ?? several(fact.label, fact.value)
    }
  }

  /// "Age: 8 Grade: 3" in one cell: labels after the first that forms have for the child and the plan. Nil for any other.
  private static func runOn(_ cell: SpannedText, _ words: FormWords) -> [(
    label: SpannedText, value: SpannedText
  )]? {
    guard let facts = RunOnFacts.labelled(cell, words), facts.count > 1,
      facts.dropFirst().allSatisfy({ isLabel($0.label, words) }),
      facts.allSatisfy({ !$0.value.isEmpty })
    else { return nil }
    return facts
  }

  /// The facts of a cell that has one on each of its lines; none where a line is no fact.
  private static func listed(_ lines: [SpannedText]) -> [(label: SpannedText, value: SpannedText)] {
    let facts = lines.compactMap(LabelledLine.read).filter { !$0.value.isEmpty }
    return facts.count == lines.count ? facts.map { ($0.label, $0.value) } : []
  }

  /// "Parents will be informed of progress: …": a sentence that forms have for a label.
  private static func known(_ cell: SpannedText, _ words: FormWords) -> LabelledLine? {
    guard let colon = cell.bytes.firstIndex(of: UInt8(ascii: ":")), cell.startsWithCapital,
      case let label = cell[0..<colon], label.words.count <= 12,
      !words.labels.exact(FormPhrase.normalized(label)).isEmpty
    else { return nil }
    return LabelledLine(label: label, value: cell[(colon + 1)..<cell.count].trimmed)
  }

  /// A cell that holds a label and, on the lines below, its value.
  private static func below(_ lines: [SpannedText], _ words: FormWords) -> LabelledLine? {
    guard lines.count > 1, let label = lines.first,
      isLabel(label, words)
        // "Baseline" over "4 of 10 problems", but not a sentence that asks.
        || label.words.count <= 6 && words.labels.name(of: FormPhrase.normalized(label), in: "goal.") != nil
    else { return nil }
    let value = lines.dropFirst().whole
    return LabelledLine(label: label.strippingLabelEnd, value: value.trimmed)
  }

  /// A row of labels, the row of their values, and so on.
  private static func stacked(_ rows: [[SpannedText]], _ words: FormWords) -> [(
    label: SpannedText, value: SpannedText
  )]? {
    guard rows.count >= 2, rows.count.isMultiple(of: 2) else { return nil }
    func areLabels(_ row: [SpannedText]) -> Bool {
      let filled = row.filter { !$0.isEmpty }
      // "Original SpEd Entry Date" beside labels that are known.
      let known = filled.count { isLabel($0, words) }
      return filled.count >= 2 && known > 0
        && (known == filled.count || filled.allSatisfy(\.isLikeLabel))
    }
    let heads = stride(from: 0, to: rows.count, by: 2)
    guard heads.allSatisfy({ areLabels(rows[$0]) && !areLabels(rows[$0 + 1]) }) else { return nil }
    // "Name | Role" over a person is another table; a date under its own name is sure.
    let labels = heads.flatMap { rows[$0] }.filter { !$0.isEmpty }
    let isDated = heads.contains { head in
      zip(rows[head], rows[head + 1]).contains { label, value in
        let phrase = FormPhrase.normalized(label)
        return ["dates.", "student.dateOfBirth"].contains { words.labels.asked(phrase, $0) != nil }
          && DatePhrase.dates(in: value).first?.range == value.range
      }
    }
    // "GENDER | ETHNICITY | CURRENT GRADE LEVEL" over "F | White | 10".
    let areShouted = labels.allSatisfy { $0.isCapitals && $0.count > 3 }
    guard isDated || areShouted || labels.count(where: { isLabel($0, words) }) * 2 > labels.count else {
      return nil
    }
    return heads.flatMap { index in
      zip(rows[index], rows[index + 1]).map { ($0.strippingLabelEnd, $1) }
    }
  }

  private static func isLabel(_ cell: SpannedText, _ words: FormWords) -> Bool {
    let phrase = FormPhrase.normalized(cell)
    // "IEP Meeting Date: 9/1/26" has its value, and is no label of the cell below.
    guard cell.words.count <= 10, LabelledLine.read(cell)?.value.isEmpty ?? true else { return false }
    return ["student.", "dates.", "document."].contains { words.labels.asked(phrase, $0) != nil }
  }

  /// "School / Grade: Hale Kula / 5" as two facts.
  private static func several(_ label: SpannedText, _ value: SpannedText) -> [(
    label: SpannedText, value: SpannedText
  )] {
    let (labels, values) = (label.parted(at: " / "), value.parted(at: " / "))
    guard labels.count > 1, labels.count == values.count else { return [(label, value)] }
    return Array(zip(labels, values))
  }

  /// "Meeting: 11/4/2025. Next annual review 11/9/2026. …": dates whose labels have no colon, behind the first; nil where a
  /// sentence is none of these.
  private static func rest(_ label: SpannedText, _ value: SpannedText, _ words: FormWords) -> [(
    label: SpannedText, value: SpannedText
  )]? {
    let sentences = value.sentences
    guard let first = sentences.first, sentences.count > 1 else { return nil }
    let facts = sentences.dropFirst().compactMap { BareLabel.read($0, words) }
    guard facts.count == sentences.count - 1 else { return nil }
    return [(label, first.strippingLabelEnd)] + facts.map { ($0.label, $0.value) }
  }

  /// "Primary disability: Autism (AU). Secondary disability: Speech Impairment." inside one value.
  private static func inner(_ value: SpannedText) -> [(label: SpannedText, value: SpannedText)] {
    let bytes = value.bytes
    guard bytes.contains(UInt8(ascii: ":")) else { return [] }
    var facts: [(SpannedText, SpannedText)] = []
    var start = 0
    for end in bytes.indices + [bytes.count] {
      let isEnd =
        end == bytes.count
        || (bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ";"))
          && (end + 1 == bytes.count || bytes[end + 1] == UInt8(ascii: " "))
      guard isEnd, end > start else { continue }
      if let labelled = LabelledLine.read(value[start..<end].trimmed) {
        facts.append((labelled.label, labelled.value))
      }
      start = min(end + 1, bytes.count)
    }
    return facts
  }
}

extension SpannedText {
  /// A few words that begin with a capital, without a number or a sign at the end.
  fileprivate var isLikeLabel: Bool {
    startsWithCapital && words.count <= 6
      && bytes.last.map { $0.isWordByte || $0 == UInt8(ascii: "?") } ?? false
      && !bytes.contains { $0.isASCIIDigit || $0 == UInt8(ascii: ":") }
  }

  /// "Measurable Annual Goal: What goal can we expect …?" up to the question that explains it.
  fileprivate var withoutQuestion: SpannedText {
    guard bytes.last == UInt8(ascii: "?"), let labelled = LabelledLine.read(self), !labelled.value.isEmpty
    else {
      return strippingLabelEnd
    }
    return labelled.label
  }

  /// The parts between a sign, without blanks at their ends.
  fileprivate func parted(at sign: String) -> [SpannedText] {
    let sign = Array(sign.utf8)
    var parts: [SpannedText] = []
    var (start, index) = (0, 0)
    while index < count {
      if bytes[index] == sign[0], bytes[index...].starts(with: sign) {
        parts.append(self[start..<index].trimmed)
        index += sign.count
        start = index
      } else {
        index += 1
      }
    }
    return parts + [self[start..<count].trimmed]
  }
}
