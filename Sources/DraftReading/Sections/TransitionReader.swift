import IEPModel

/// Plans for life after school (34 CFR 300.320(b)): goals, assessments, services, courses, in labelled lines, under
/// headings or in tables.
enum TransitionReader {
  static func read(_ section: DraftSection, _ reading: inout Reading) {
    var lines = TransitionLines(words: reading.words, names: reading.childNames)
    lines.begin(section)
    let passages = section.passages.flatMap(\.outOfFrame)
    for (passage, next) in zip(passages, passages.dropFirst().map(Optional.some) + [nil]) {
      lines.add(passage, above: next)
    }
    let found = lines.found
    reading.draft.transition.assessments += found.assessments
    reading.draft.transition.goals += found.goals
    reading.draft.transition.services += found.services
    reading.draft.transition.courseOfStudy = reading.draft.transition.courseOfStudy ?? found.courseOfStudy
  }
}

/// Takes passages one after another and keeps what the last heading or label was about.
private struct TransitionLines {
  let words: FormWords
  let names: [String]
  private(set) var found = Transition()
  /// "Employment", from a heading or label above.
  private var area: SpannedText?
  /// What a heading or an empty label says that the next words are.
  private var awaited: String?
  /// Under "Measurable Postsecondary Goals" each line with an area is one.
  private var isAmongGoals = false

  init(words: FormWords, names: [String]) {
    self.words = words
    self.names = names
  }

  private var isAmongServices: Bool { awaited == "transition.service" }

  mutating func begin(_ section: DraftSection) {
    if let heading = section.heading { title(heading) }
    if section.kinds == [.courseOfStudy] { awaited = "transition.courseOfStudy" }
    if section.kinds == [.transitionServices], awaited == nil { awaited = "transition.service" }
  }

  mutating func add(_ passage: Passage, above next: Passage?) {
    switch passage.kind {
    case .text where isArea(passage.text) && passage.text.isTitleOfArea && asksForGoal(next):
      // "Education and Training" on a line above "Post-secondary goal: …".
      title(passage.text)
    case .heading: title(passage.text)
    case .field(let label): field(label, passage)
    case .text: text(passage)
    case .table(let table): self.table(table)
    case .hidden, .pageFurniture: break
    }
  }

  /// Whether a line asks for a goal, or says one.
  private func asksForGoal(_ passage: Passage?) -> Bool {
    if let passage, passage.kind == .text, !passage.isItem, isGoal(passage.text) { return true }
    guard let label = passage?.label, awaited == nil || awaited == "transition.goal" else { return false }
    // "Job shadowing" above "Employment goal: …" is something else.
    let asked = fact(of: label)
    return asked.fact == "transition.goal" && asked.area == nil
  }

  private mutating func title(_ text: SpannedText) {
    let (fact, named) = fact(of: text)
    // "Employment" under "Transition Activities" is over some of them.
    let isGroup = fact == nil && isAmongServices && isArea(text)
    awaited = isGroup ? awaited : fact
    isAmongGoals = fact == "transition.goal"
    if let named { area = named } else if fact == nil { area = isArea(text) ? text.strippingLabelEnd : nil }
  }

  private mutating func field(_ label: SpannedText, _ passage: Passage) {
    let (fact, named) = fact(of: label)
    guard let fact else {
      // "O*NET Interest Profiler (10/14/25): Realistic and Social. Casey Life Skills: …" under "Transition assessments".
      if awaited == "transition.assessment", !passage.text.isEmpty, !isArea(label) {
        found.assessments += (passage.line ?? label.followed(by: passage.text)).saidSentences.map(\.sourced)
        return
      }
      // "Grade 11: Agriculture II" under "Course of Study".
      if awaited == "transition.courseOfStudy", !passage.text.isEmpty, !isArea(label) {
        let line = passage.line ?? label.followed(by: passage.text)
        found.courseOfStudy = found.courseOfStudy.map { $0.followed(by: line) } ?? line.sourced
        return
      }
      if isArea(label) {
        area = label
        // "Employment: After high school, …", "Employment: Interest inventory": only the first says a goal.
        let isOne =
          isGoal(passage.text)
          || isAmongGoals && PhraseToken.tokens(of: passage.text).contains { $0.text == "will" }
        if isOne {
          set("transition.goal", passage.text)
        } else if !isAmongServices {
          awaited = nil
        } else if !passage.text.isEmpty, !passage.text.saysNothing {
          set("transition.service", passage.text)
        }
      }
      return
    }
    if let named { area = named }
    if passage.text.isEmpty || passage.text.saysNothing {
      awaited = passage.text.isEmpty ? fact : nil
    } else if !(CheckBox.read(passage.text).count > 1 && YesNo.read(passage.text) != nil) {
      set(fact, passage.text)
      awaited = nil
    } else {
      awaited = fact
    }
  }

  private mutating func text(_ passage: Passage) {
    guard !passage.text.isEmpty, !passage.text.saysNothing, CheckBox.read(passage.text).isEmpty else {
      return
    }
    let isDated =
      passage.text.bytes.contains(where: \.isASCIIDigit) && !DatePhrase.dates(in: passage.text).isEmpty
    if passage.isItem, isArea(passage.text), passage.text.bytes.last != UInt8(ascii: "."), !isDated {
      // "1. Employment" over the lines of its plan.
      area = passage.text
      awaited = nil
      return
    }
    // "Community Experiences" on a line over one of the activities.
    if isAmongServices, isArea(passage.text), passage.text.isTitleOfArea,
      passage.text.isTitleCase || passage.text.words.count == 1
    {
      area = passage.text
      return
    }
    // "Appropriate, measurable postsecondary goals" over a line for each area.
    if passage.text.words.count <= 8, !passage.text.endsSentence,
      fact(of: passage.text).fact == "transition.goal"
    {
      return title(passage.text)
    }
    let says = " " + passage.text.string.lowercased() + " "
    if isGoal(passage.text) || awaited == "transition.goal" && says.holds(" will ") {
      set("transition.goal", passage.text)
    } else if let fact = awaited, fact != "transition.goal" {
      set(fact, passage.text)
      if !passage.isItem, fact == "transition.courseOfStudy" { awaited = nil }
    }
  }

  /// Rows of two cells among which some are titles: "Postsecondary goals" beside nothing, over "Employment | After high school,
  /// …". False for a table without any.
  private mutating func titled(_ table: DraftTable) -> Bool {
    let rows = (table.heads.isEmpty ? [] : [table.heads]) + table.rows.map(\.cells)
    func title(_ row: [SpannedText]) -> SpannedText? {
      row.first.flatMap { cell in
        cell.words.count <= 4 && row.dropFirst().allSatisfy(\.isEmpty) && fact(of: cell).fact != nil
          ? cell : nil
      }
    }
    guard rows.allSatisfy({ $0.count <= 2 }), rows.contains(where: { title($0) != nil }) else { return false }
    for row in rows {
      if let title = title(row) {
        self.title(title)
      } else if let label = row.first, let value = row.last, row.count == 2 {
        field(label, Passage(kind: .field(label: label), text: value, span: table.span))
      }
    }
    return true
  }

  private mutating func table(_ given: DraftTable) {
    if titled(given) { return }
    var table = given
    // Names of columns that no other table has stand in the first row.
    if table.heads.isEmpty, table.rows.count > 1, table.rows[0].cells.count > 2,
      table.rows[0].cells.contains(where: { fact(of: $0).fact != nil && $0.words.count <= 3 }),
      table.rows[0].cells.allSatisfy({ $0.words.count <= 4 })
    {
      table.heads = table.rows.removeFirst().cells
    }
    let columns = table.heads.map { fact(of: $0).fact }
    guard columns.contains(where: { $0 != nil }) else {
      if setOut(table) { return }
      // "Tool | Date | Results" under "Transition Assessments".
      if awaited == "transition.assessment", table.heads.count > 2 {
        for cell in table.rows.compactMap({ $0.cell(0) }) where !cell.saysNothing {
          set("transition.assessment", cell)
        }
        return
      }
      for (label, value) in LabelledFacts.of(table, words) {
        field(label, Passage(kind: .field(label: label), text: value, span: table.span))
      }
      return
    }
    for row in table.rows where !row.cells.contains(where: ServiceMarks.isEnd) {
      area = zip(columns, row.cells).first { $0.0 == nil && isArea($0.1) }?.1 ?? area
      for (fact, cell) in zip(columns, row.cells) where !cell.isEmpty && !cell.saysNothing {
        if let fact { set(fact, cell) }
      }
    }
  }

  /// Cells whose first line is an area, over what it says, and beside it lines with labels of their own: "Employment (Required)"
  /// over "Upon completion of school I will …", and "Activities: …". False for a table without any.
  private mutating func setOut(_ table: DraftTable) -> Bool {
    func title(_ lines: [SpannedText]) -> SpannedText? {
      lines.first.flatMap { lines.count > 1 && isArea($0) && LabelledLine.read($0) == nil ? $0 : nil }
    }
    guard table.rows.contains(where: { $0.lines.contains { title($0) != nil } }) else { return false }
    for row in table.rows {
      for (cell, lines) in zip(row.cells, row.lines) {
        if let name = title(lines) {
          area = name[0..<(name.bytes.firstIndex(of: UInt8(ascii: "(")) ?? name.count)].strippingLabelEnd
          text(Passage(kind: .text, text: lines.dropFirst().whole.trimmed, span: row.span))
        } else {
          for line in lines.isEmpty ? [cell] : lines {
            guard let labelled = LabelledLine.read(line) else { continue }
            field(
              labelled.label,
              Passage(kind: .field(label: labelled.label), text: labelled.value, line: line, span: row.span))
          }
        }
      }
    }
    return true
  }

  private mutating func set(_ fact: String, _ text: SpannedText) {
    switch fact {
    case "transition.assessment": found.assessments += text.datedEach.map(\.sourced)
    case "transition.service": found.services.append(text.sourced)
    case "transition.courseOfStudy": found.courseOfStudy = found.courseOfStudy ?? text.sourced
    case "transition.goal":
      found.goals.append(Transition.PostsecondaryGoal(area: area?.sourced, text: text.sourced))
    default: break
    }
  }

  /// What a label asks for, and the area that it names: "Postsecondary Goal (Employment)", "Goal – Education".
  private func fact(of label: SpannedText) -> (fact: String?, area: SpannedText?) {
    let bytes = label.bytes
    var cuts: [(head: Range<Int>, tail: Range<Int>, isRemark: Bool)] = []
    for (index, token) in PhraseToken.tokens(of: label).enumerated() where index > 0 {
      let isCut = token.text == "(" || token.text == ":" || token.text == "-" && token.spaced
      if isCut {
        cuts.append(
          (0..<token.range.lowerBound, token.range.upperBound..<bytes.count, token.text == "("))
      }
    }
    for cut in cuts {
      let (head, tail) = (label[cut.head].trimmed, label[cut.tail].trimmed.strippingLabelEnd)
      // "Postsecondary Goal (Employment)", but "Postsecondary Goal: Employment (Required)".
      let end = cut.isRemark ? tail.bytes.firstIndex(of: UInt8(ascii: ")")) ?? tail.count : tail.count
      let names = tail[0..<end].trimmed
      if let fact = asked(head), isArea(names) { return (fact, names.withoutRemark) }
      if let fact = asked(names), isArea(head) { return (fact, head) }
    }
    // "Employment Goal", "Postsecondary Education and Training Goal".
    let words = FormPhrase.normalized(label).split(separator: " ")
    let namesGoal = words.contains("goal") || words.contains("goals")
    let whole = asked(label) ?? (namesGoal && isArea(label) ? "transition.goal" : nil)
    return (whole, whole == "transition.goal" ? areaWords(label) : nil)
  }

  /// What is left of a label's words without those that say "goal after school".
  private func areaWords(_ label: SpannedText) -> SpannedText? {
    let tokens = PhraseToken.tokens(of: label)
    func isFrame(_ token: PhraseToken) -> Bool {
      [
        "measurable", "postsecondary", "post", "secondary", "school", "-", "goal", "goals", "outcome",
        "outcomes",
        "(", ")", "s", "for", ":", "annual",
      ].contains(token.text.string)
    }
    guard let first = tokens.first(where: { !isFrame($0) }), let last = tokens.last(where: { !isFrame($0) })
    else { return nil }
    let words = label[first.range.lowerBound..<last.range.upperBound]
    return isArea(words) ? words : nil
  }

  private func asked(_ text: SpannedText) -> String? {
    words.labels.asked(FormPhrase.normalized(text), "transition.")
  }

  /// "Education/Training", "Independent living (if appropriate)".
  private func isArea(_ text: SpannedText) -> Bool {
    guard text.count <= 60, !text.isEmpty else { return false }
    let words = FormPhrase.normalized(text).split(separator: " ")
    return words.count <= 6 && words.contains { word in Self.areas.contains { word.hasPrefix($0) } }
  }

  private static let areas = [
    "employ", "education", "training", "independent", "living", "career", "work", "job", "vocation",
    "postsecondary", "community", "adult", "instruction", "related",
  ]

  /// "After high school, Ana will …", "Upon completion of school I will …".
  private func isGoal(_ text: SpannedText) -> Bool {
    let tokens = PhraseToken.tokens(of: text)
    let start = tokens.prefix(4).map(\.text).joined(separator: " ")
    let leads = ["after", "upon", "following", "once", "when i", "within", "as an adult"]
    return tokens.prefix(30).contains { $0.text == "will" } && leads.contains { start.hasPrefix($0) }
  }
}

extension SpannedText {
  /// A few words with a capital and no sign behind them.
  fileprivate var isTitleOfArea: Bool {
    words.count <= 6 && startsWithCapital
      && bytes.last.map { $0.isWordByte || $0 == UInt8(ascii: ")") } ?? false
  }

  /// "Interest inventory (11/2025) and job survey (12/4/25)": each with its date; the whole where not every part has one.
  fileprivate var datedEach: [SpannedText] {
    var parts: [SpannedText] = []
    var start = 0
    while let close = bytes[start...].firstIndex(of: UInt8(ascii: ")")) {
      let from = bytes[start...close].firstIndex(where: \.isWordByte) ?? start
      let part = self[from..<close + 1]
      let leads = part.words.first.map { part.bytes[$0].elementsEqual("and".utf8) } ?? false
      parts.append(leads ? part[3..<part.count].trimmed : part)
      start = close + 1
    }
    let isWhole = bytes[start...].allSatisfy { !$0.isWordByte }
    return parts.count > 1 && isWhole && parts.allSatisfy({ !DatePhrase.dates(in: $0).isEmpty })
      ? parts : [self]
  }
}
