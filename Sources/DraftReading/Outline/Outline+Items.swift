import IEPModel

extension Outline {
  /// What a list item or quote says, nested lists and all.
  static func passages(inItem block: SourceBlock, _ words: FormWords, depth: Int = 0) -> [Passage] {
    var passages: [Passage] = []
    var lead: SourceBlock?
    func endLead(_ paragraph: SourceBlock?) {
      guard let label = lead else { return }
      lead = nil
      var line = label.text
      if let value = paragraph?.text, !value.isBlankLine { line.append(value) }
      passages.append(
        Passage(
          kind: .field(label: label.text.strippingLabelEnd),
          text: paragraph?.text.withoutLeadingDash ?? SpannedText(),
          line: line, isItem: true,
          span: label.span.union(paragraph?.span ?? label.span)))
    }
    for child in block.children {
      switch child.kind {
      case .lead:
        endLead(nil)
        lead = child
      case .paragraph, .preformatted:
        if lead != nil {
          endLead(child)
        } else if let asked = question(child, words), asked.label.words.count > 10 {
          passages.append(
            Passage(
              kind: .field(label: asked.label), text: asked.value, line: child.text, isItem: true,
              span: child.span))
        } else if let asked = noticeItem(child, words) {
          passages.append(asked)
        } else if let parts = boxedParts(child, words) ?? labelledParts(child, words)
          ?? stackedParts(child, words)
        {
          passages += parts
        } else if let labelled = LabelledLine.read(child.text) ?? question(child, words) {
          passages.append(
            Passage(
              kind: .field(label: labelled.label), text: labelled.value, line: child.text, isItem: true,
              span: child.span)
          )
        } else if let title = titleBelow(child, words) {
          let parts = child.parted(after: child.lines.count - 1)
          passages.append(
            Passage(kind: .text, text: parts.first.text, isItem: true, span: parts.first.span))
          passages.append(Passage(kind: .heading, text: title, span: parts.last.span))
        } else {
          passages.append(Passage(kind: .text, text: child.text, isItem: true, span: child.span))
        }
      case .heading:
        endLead(nil)
        passages.append(Passage(kind: .heading, text: child.text, isItem: true, span: child.span))
      case .table:
        endLead(nil)
        if let table = table(child, words) {
          passages.append(Passage(kind: .table(table), text: child.cellText, isItem: true, span: child.span))
        }
      case .hidden: passages.append(Passage(kind: .hidden, text: child.text, span: child.span))
      default:
        endLead(nil)
        for inner in child.kind == .item || child.kind == .quote ? [child] : child.children {
          passages += Self.passages(inItem: inner, words, depth: depth + 1)
        }
      }
    }
    endLead(nil)
    if !passages.isEmpty, block.kind == .item { passages[0].itemDepth = depth }
    return passages
  }

  /// "MEASURABLE OBJECTIVES" right below a line of boxes: a title in capitals, and no more of the item.
  private static func titleBelow(_ block: SourceBlock, _ words: FormWords) -> SpannedText? {
    guard block.lines.count > 1, let last = block.lines.last?.trimmed, last.isCapitals, last.words.count > 1,
      words.headings.exactInNumber(FormPhrase.normalized(last)) != nil
    else { return nil }
    return last
  }

  /// "1. Action the district proposes" over the lines that say it.
  private static func noticeItem(_ block: SourceBlock, _ words: FormWords) -> Passage? {
    guard block.lines.count > 1, let first = block.lines.first?.trimmed, first.words.count <= 12,
      first.startsWithCapital,
      !(first.bytes.last.map { ".:;,".utf8.contains($0) } ?? true),
      words.labels.asked(FormPhrase.normalized(first), "notice.") != nil
    else { return nil }
    let rest = block.lines.dropFirst().whole.trimmed
    return Passage(kind: .field(label: first), text: rest, line: block.text, isItem: true, span: block.span)
  }

  /// An item over several lines, some of which have labels of their own.
  private static func labelledParts(_ block: SourceBlock, _ words: FormWords) -> [Passage]? {
    let starts = block.lines.indices.dropFirst().filter { index in
      let line = block.lines[index].trimmed
      if BareLabel.step(line) != nil { return true }
      guard line.startsWithCapital, let labelled = LabelledLine.read(line) else { return false }
      return labelled.label.words.count <= 5 || words.isAsked(FormPhrase.normalized(labelled.label))
    }
    guard !starts.isEmpty else { return nil }
    return zip([0] + starts, starts + [block.lines.count]).compactMap { start, end in
      let text = block.lines[start..<end].whole.trimmed
      guard let span = text.spans.extent else { return nil }
      guard let labelled = BareLabel.step(text) ?? LabelledLine.read(text) else {
        return Passage(kind: .text, text: text, isItem: true, span: span)
      }
      return Passage(
        kind: .field(label: labelled.label), text: labelled.value, line: text, isItem: true, span: span)
    }
  }

  /// A goal in an item, and below it names of its facts, each on a line over its value: "Criteria", and "80% accuracy".
  private static func stackedParts(_ block: SourceBlock, _ words: FormWords) -> [Passage]? {
    let lines = block.lines.map(\.trimmed)
    let starts = lines.indices.dropFirst().dropLast().filter { index in
      let line = lines[index]
      return line.words.count <= 4 && line.startsWithCapital && (line.bytes.last?.isWordByte ?? false)
        && words.labels.name(of: FormPhrase.normalized(line), in: "goal.").map(goalFacts.contains) ?? false
    }
    guard starts.count > 1 else { return nil }
    func text(_ lines: ArraySlice<SpannedText>) -> SpannedText {
      lines.whole.trimmed
    }
    let goal = text(lines[..<starts[0]])
    let parts = zip(starts, starts.dropFirst() + [lines.count]).compactMap { start, end -> Passage? in
      let (value, line) = (text(lines[(start + 1)..<end]), text(lines[start..<end]))
      return line.spans.extent.map {
        Passage(kind: .field(label: lines[start]), text: value, line: line, span: $0)
      }
    }
    return goal.spans.extent.map { [Passage(kind: .text, text: goal, isItem: true, span: $0)] + parts }
  }

  /// A step in an item, and below it facts of it with their boxes: "Evaluation Criteria ☒ # of attempts 4/5      Schedule
  /// ☒ Weekly".
  private static func boxedParts(_ block: SourceBlock, _ words: FormWords) -> [Passage]? {
    let lines = block.lines.map(\.trimmed)
    guard let first = lines.indices.dropFirst().first(where: { boxedFacts(lines[$0], words) != nil }) else {
      return nil
    }
    let facts = lines[first...].map { boxedFacts($0, words) }
    let step = lines[..<first].whole.trimmed
    guard facts.allSatisfy({ $0 != nil }), let span = step.spans.extent else { return nil }
    let fields = facts.flatMap { $0 ?? [] }.map { fact in
      let line = fact.label.followed(by: fact.value)
      return Passage(
        kind: .field(label: fact.label), text: fact.value, line: line, span: line.spans.extent ?? block.span)
    }
    return [Passage(kind: .text, text: step, isItem: true, span: span)] + fields
  }

  /// The facts of a line, each with its label before its boxes; nil where it has none, or begins otherwise.
  private static func boxedFacts(_ line: SpannedText, _ words: FormWords) -> [LabelledLine]? {
    var facts: [LabelledLine] = []
    for piece in line.gapPieces {
      let mark = CheckBox.read(piece).first?.mark.lowerBound
      let label = piece[0..<(mark ?? piece.count)].trimmed
      let isLabel =
        (1...5).contains(label.words.count)
        && words.labels.name(of: FormPhrase.normalized(label), in: "goal.") != nil
      if isLabel {
        facts.append(LabelledLine(label: label, value: piece[(mark ?? piece.count)..<piece.count]))
      } else if facts.isEmpty {
        return nil
      } else {
        facts[facts.count - 1].value.append(piece)
      }
    }
    return facts.contains { !CheckBox.read($0.value).isEmpty } ? facts : nil
  }

  /// A form's question over one line or more, and the answer after it.
  private static func question(_ block: SourceBlock, _ words: FormWords) -> LabelledLine? {
    // "Identify the main idea in 8 of 10 passages. Baseline: 4 of 10" asks nothing.
    guard let prompt = Prompt.read(block.lines[...], words), prompt.label.sentences.count == 1 else {
      return nil
    }
    var value = prompt.value
    for line in block.lines.dropFirst(prompt.lineCount) { value.append(line) }
    return LabelledLine(label: prompt.label, value: value.trimmed)
  }

  /// A table with heads where its first row names columns: the draft marks it so, or the names are known.
  static func table(_ block: SourceBlock, _ words: FormWords) -> DraftTable? {
    var rows = block.children.map {
      DraftTable.Row(
        cells: $0.children.map(\.text.filledIn), lines: $0.children.map(\.unwrapped), span: $0.span)
    }
    // A column with nothing in it, head and all, only keeps others apart.
    let count = rows.map(\.cells.count).max() ?? 0
    // So does one without a head that holds no more than boxes to tick later: "☐ met" beside each step.
    let spacers = (0..<count).filter { column in
      rows.allSatisfy { row in
        row.cells[safe: column].map { cell in
          cell.isEmpty
            || column > 1 && rows[0].cells[safe: column]?.isEmpty ?? true && cell.words.count < 4
              && CheckBox.isUnticked(cell)
        } ?? true
      }
    }
    if spacers.count < count { for column in spacers.reversed() { DraftTable.drop(column, from: &rows) } }
    // "Name:<tab>Ana Ruiz<tab><tab>Birthdate:<tab>5/1/2014": an empty cell only keeps the pairs apart.
    if rows.allSatisfy(\.isOfLabels) { rows = rows.map(\.filled) }
    DraftTable.joinLabels(&rows) { words.labels.name(of: FormPhrase.normalized($0), in: "goal.") != nil }
    guard let first = rows.first else { return nil }
    let areYears = first.cells.count { ServiceTableColumns.year(of: $0) != nil } > 1
    var known = first.cells.count { cell in
      let phrase = FormPhrase.normalized(cell)
      return !words.columns.exact(phrase).isEmpty || ServiceColumnRole.read(cell) != nil
        || ScoreColumn.role(cell) != nil || areYears && ServiceTableColumns.year(of: cell) != nil
        || words.labels.name(of: phrase, in: "goal.") != nil
        || words.labels.name(of: phrase, in: "student.") != nil
    }
    // "SPECIAL FACTORS | YES | NO", "Scale | Mother | Teacher" over numbers: the heads after the first are answers or raters.
    let answers = first.cells.dropFirst().filter {
      ["yes", "no", "y", "n"].contains(FormPhrase.normalized($0))
    }
    let raters = first.cells.indices.dropFirst().filter { index in
      ScoreColumn.rater(first.cells[index]) != nil
        && rows.dropFirst().allSatisfy { $0.cells[safe: index]?.bytes.first?.isASCIIDigit ?? false }
    }
    if rows.count > 1, [answers.count, raters.count].contains(first.cells.count - 1), first.cells.count > 2 {
      known = first.cells.count
    }
    if first.cells.count > 2, rows.count > 1, ServiceTableColumns.areOldAndNew(first.cells) {
      known = first.cells.count
    }
    if TimeSheet.isOne(rows.map(\.cells)) { known = first.cells.count }
    // "Name | Role | Invited | Attended".
    let people = first.cells.map { FormPhrase.normalized($0) }
    if first.cells.count > 2,
      ["team.name", "team.role"].allSatisfy({ fact in
        people.contains { words.columns.name(of: $0, in: fact) != nil }
      })
    {
      known = first.cells.count
    }
    // Over columns that hold marks alone stand their names.
    let areOverMarks = !DraftTable.markColumns(first.cells, Array(rows.dropFirst())).isEmpty
    if areOverMarks { known = first.cells.count }
    // "| Classroom | Nonacademic" over groups of accommodations.
    let places = first.cells.dropFirst()
    if first.cells[safe: 0]?.isEmpty ?? false, places.count > 1, places.allSatisfy(DraftSection.isGroup) {
      known = first.cells.count
    }
    // "SPECIAL FACTORS | Y/N | Notes".
    if first.cells.dropFirst().contains(where: \.isYesOrNo) {
      known = first.cells.count
    }
    // "WJ V (May 2026) | Standard score | Percentile | Range": two kinds of scores over numbers, beside whatever name.
    if ScoreColumn.areOverNumbers(rows) { known = first.cells.count }
    // Beside a name that is known, one that asks: "Describe HOW the student's progress will be measured".
    if known == 1,
      first.cells.contains(where: { words.labels.name(of: FormPhrase.normalized($0), in: "goal.") != nil })
    {
      known = first.cells.count { cell in
        ["goal.", "progress"].contains { words.labels.asked(FormPhrase.normalized(cell), $0) != nil }
      }
    }
    // "#" over numbers names nothing.
    let filled = first.cells.count { !FormPhrase.normalized($0).isEmpty }
    var isHead = false
    // A drawn box of two rows is marked so, too: a number and a day are no names.
    if case .row(isHeader: true) = block.children[0].kind { isHead = !first.cells.hasNumberAndDay }
    let hasBoxes = !areOverMarks && first.cells.contains { !CheckBox.read($0).isEmpty }
    // A first row of one or two labels and their values is no head, whatever the dialect makes of it.
    let isPairs =
      first.cells.count.isMultiple(of: 2) && first.cells.count <= 4 && rows.count > 1
      && rows.dropFirst().allSatisfy { isLabel($0.cells.first, words) }
      && (filled == 0 || isLabel(first.cells.first, words))
    // A row with an amount names no columns, nor does one by itself with a number: "Counseling | at least 30 min/mo".
    func isValue() -> Bool {
      first.cells.contains { cell in
        cell.bytes.contains(where: \.isASCIIDigit) && !(areYears && ServiceTableColumns.year(of: cell) != nil)
          && (rows.count == 1 || !ServicePhrase.read(cell).amounts.isEmpty)
      }
    }
    if isPairs, filled == 0 { rows.removeFirst() }
    let hasHead =
      !isPairs && !hasBoxes
      && (isHead && (filled > 0) && (known > 0 || rows.count > 1)
        || known * 2 > filled && known >= min(2, filled) && !isValue())
    // Two rows of heads are one.
    let named = block.columnHeads
    let names = named.names.enumerated().filter { !spacers.contains($0.offset) }.map(\.element.filledIn)
    let heads = hasHead ? named.rowCount > 1 ? names : rows[0].cells : []
    if hasHead { rows.removeFirst(max(1, named.rowCount)) }
    // What reaches over the rows of several services holds for each of them, also where their heads stand above a name of a group.
    let areServices =
      heads.isEmpty
      ? rows.contains { row in
        row.cells.count > 3 && row.cells.contains { !ServicePhrase.read($0).amounts.isEmpty }
      }
      : heads.count { ServiceColumnRole.read($0) != nil } > 1
    if areServices { rows = DraftTable.carried(rows, block.children.suffix(rows.count), without: spacers) }
    let areNames = hasHead && heads.allSatisfy { !words.columns.exact(FormPhrase.normalized($0)).isEmpty }
    return DraftTable(
      heads: heads, headsAreNames: areNames, rows: rows, spacers: spacers.count < count ? spacers : [],
      span: block.span)
  }

  private static func isLabel(_ cell: SpannedText?, _ words: FormWords) -> Bool {
    guard let cell, !cell.isEmpty else { return false }
    if cell.bytes.last == UInt8(ascii: ":") { return true }
    let phrase = FormPhrase.normalized(cell)
    return ["student.", "dates.", "goal.", "document."].contains {
      words.labels.name(of: phrase, in: $0) != nil
    }
  }
}

extension SourceBlock {
  /// All cells of a table as one text.
  var cellText: SpannedText {
    children.flatMap(\.children).map(\.text).whole
  }
}

extension [SpannedText] {
  /// "Travel training | 60 | 1 | Monthly | 02/01/2027".
  fileprivate var hasNumberAndDay: Bool {
    contains { !$0.isEmpty && $0.bytes.allSatisfy(\.isASCIIDigit) }
      && contains { cell in DatePhrase.dates(in: cell).contains { $0.kind == .day && $0.range == cell.range }
      }
  }
}
