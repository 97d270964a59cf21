import IEPModel

/// Accommodations and modifications from lists, tables, ticked boxes and sentences.
enum AccommodationsReader {
  static func read(_ section: DraftSection, _ reading: inout Reading) {
    var reader = AccommodationCollector(
      words: reading.words,
      isModification: section.kinds == [.modifications]
        && !(section.heading.map { FormPhrase.normalized($0).holds("accommodation") } ?? false),
      isLabel: section.level == 9)
    let takesSentences =
      section.covers(any: [.accommodations, .modifications, .testAccommodations])
      || section.heading.map { FormPhrase.normalized($0).holds("accommodation") } ?? false
    reader.takesLines = takesSentences && AccommodationSentences.areLines(section.passages)
    reader.takesAll = Set(section.kinds).isSubset(of: [
      .accommodations, .testAccommodations, .supplementaryAids,
    ])
    /// "1. Tests and quizzes" over "a. Time and a half" and more: where they hold, said with each.
    var group: (name: SpannedText, depth: Int)?
    let passages = wholeLists(AccommodationGroups.parted(section.passages))
    for (index, passage) in passages.enumerated() {
      var passage = passage
      let below = passages.dropFirst(index + 1).prefix(2).map { $0.itemDepth ?? -1 }
      if passage.isItem, let depth = passage.itemDepth, passage.text.words.count <= 6,
        below.first ?? -1 > depth, group != nil || below.last ?? -1 > depth && below.count > 1,
        !AccommodationSentences.isKnown(passage.text)
      {
        group = (passage.text.strippingLabelEnd, depth)
        continue
      }
      if let open = group {
        if passage.isItem, passage.itemDepth ?? -1 > open.depth {
          passage.text = open.name.labelling(passage.text)
        } else {
          group = nil
        }
      }
      // Beside what tests the child takes, only what is said to be an accommodation.
      let isOnTests = section.covers(.assessments) && passage.kind == .text
      if isOnTests { continue }
      reader.add(passage, takesSentences: takesSentences)
    }
    // A line with minutes in an aids list was read as a service.
    let services = reading.draft.services.map(\.span)
    reading.draft.accommodations += reader.found.filter { found in
      !services.contains { $0.overlaps(found.span) }
    }
  }

  /// Lines of which one ends in a semicolon, as one: "Breaks as needed; graph paper;" and below it "notes read aloud."
  private static func wholeLists(_ passages: [Passage]) -> [Passage] {
    passages.reduce(into: []) { whole, passage in
      guard passage.kind == .text, !passage.isItem, let last = whole.indices.last,
        whole[last].kind == .text, !whole[last].isItem, whole[last].text.bytes.last == UInt8(ascii: ";")
      else { return whole.append(passage) }
      whole[last].text.append(passage.text)
      whole[last].span = whole[last].span.union(passage.span)
    }
  }
}

/// Gathers accommodations, passage by passage.
struct AccommodationCollector {
  private let words: FormWords
  private var isModification: Bool
  /// A label opened the part ("Modifications: reduced content"), so that its text is the value.
  private var isLabel: Bool
  private var category: Accommodation.Category?
  /// Each line without a verb is one.
  var takesLines = false
  /// The part is about accommodations alone, so that each of its sentences gives one.
  var takesAll = false
  /// Whether a label above says that what follows is given no more: "Taken out:".
  private var isOver = false
  private(set) var found: [Accommodation] = []

  init(words: FormWords, isModification: Bool, isLabel: Bool) {
    self.words = words
    self.isLabel = isLabel
    self.isModification = isModification
  }

  mutating func add(_ passage: Passage, takesSentences: Bool) {
    var passage = passage
    passage.text = AccommodationSentences.withoutEnded(passage.text)
    // "7.1 Permanent pass to the counseling office".
    if passage.kind == .text, !passage.isItem, let number = passage.text.sectionNumber {
      passage.text = passage.text[number..<passage.text.count]
      passage.isItem = true
    }
    // What follows the label's value or its list is a paragraph of its own.
    defer { isLabel = isLabel && passage.isItem == false && passage.text.isEmpty }
    // "Program Modifications: see Form F".
    if passage.text.words.count <= 8, PhraseToken.tokens(of: passage.text).first?.text == "see" { return }
    switch passage.kind {
    case .heading:
      isOver = ServiceMarks.isOverOrOpen(passage.text)
      let phrase = FormPhrase.normalized(passage.text)
      category = AccommodationCategory.named(passage.text) ?? AccommodationCategory.asHeading[phrase]
      // A group inside a part of modifications does not end it.
      isModification = phrase.hasPrefix("modification") || isModification && category != nil
    case .table(let table): add(table)
    case .field where AssessmentsReader.tellsHow(passage): return
    case .field(let label):
      if passage.text.isEmpty {
        isOver = ServiceMarks.isOverOrOpen(label)
      } else if ServiceMarks.isOverOrOpen(label) {
        // "Tried and ended: colored overlay", "Removed by the amendment: seat near the door".
        return
      }
      let phrase = FormPhrase.normalized(label)
      if words.headings.exact(phrase).contains(where: { $0.name == "staffSupports" }) { return }
      if Self.changes.contains(phrase), !passage.text.isEmpty {
        return add(passage.text, passage.span, category, modification: isModification)
      }
      // "ACCOMMODATION 3: INTERPRETER", and below it "SELECTED: N".
      if Self.choices.contains(phrase), let answer = YesNo.read(passage.text) {
        if answer.answer == .no, !found.isEmpty { found.removeLast() }
        return
      }
      // "Calculator: Yes", "Large print: No".
      if AccommodationSentences.isKnown(label), let answer = YesNo.read(passage.text),
        answer.range.lowerBound == 0, answer.rest.isEmpty
      {
        if answer.answer == .yes { add(label, passage.span, category, modification: isModification) }
        return
      }
      if phrase.hasPrefix("modified content") || phrase.hasPrefix("modified curriculum"),
        !passage.text.isEmpty
      {
        add(passage.line ?? label.followed(by: passage.text), passage.span, category, modification: true)
      } else if phrase.hasPrefix("modification") {
        if !passage.text.saysNothing { split(passage.text, passage.span, category, modification: true) }
      } else if let named = AccommodationCategory.named(label) {
        split(passage.text, passage.span, named, modification: isModification)
      } else if !passage.text.isEmpty, passage.isItem {
        // "Extended time: 1.5x on tests": the label is part of it.
        add(
          passage.line ?? label.followed(by: passage.text), passage.span, category,
          modification: isModification)
      } else if passage.text.isEmpty {
        category = nil
      } else if takesSentences && phrase.holds("accommodation") || Prompt.asksForSupports(phrase) {
        split(passage.text, passage.span, category, modification: isModification)
      } else if takesSentences, let pieces = AccommodationSentences.ofClass(passage.text, at: label) {
        for piece in pieces { add(piece, passage.span, category, modification: isModification) }
      } else if takesSentences, DraftSection.isGroup(label) {
        // "Testing: He gets time and a half. Tests are read to him.", "Classroom: breaks; notes".
        let told = AccommodationSentences.pieces(of: passage.text)
        for piece in told { add(piece, passage.span, category, modification: isModification) }
        if told.isEmpty { split(passage.text, passage.span, category, modification: isModification) }
      }
    case .text where takesLines && Self.isChoice(passage.text):
      isOver = ServiceMarks.isOverOrOpen(passage.text)
    case .text:
      let boxes = CheckBox.read(passage.text)
      if !boxes.isEmpty {
        for box in boxes where box.isTicked && !box.label.isEmpty {
          add(passage.text[box.label].withoutPerson, passage.span, category, modification: isModification)
        }
      } else if passage.isItem {
        add(passage.text, passage.span, category, modification: isModification)
      } else if takesSentences || passage.text.bytes.count(where: { $0 == UInt8(ascii: ";") }) > 1,
        let pieces = AccommodationSentences.placedList(passage.text)
          ?? AccommodationSentences.commaList(passage.text)
      {
        for piece in pieces { add(piece, passage.span, category, modification: isModification) }
      } else if takesLines, !DraftSection.isGroup(passage.text),
        AccommodationSentences.isLine(passage.text) || AccommodationSentences.number(of: passage.text) != nil
      {
        let line = AccommodationSentences.withoutNumber(passage.text)
        add(line, passage.span, category, modification: isModification)
      } else if isLabel && passage.text.count < 200 || Self.isBulletedLine(passage.text) {
        split(passage.text, passage.span, category, modification: isModification)
      } else if takesSentences, let list = Self.listInSentence(passage.text) {
        split(passage.text[list], passage.span, category, modification: isModification)
      } else if takesSentences {
        for piece in AccommodationSentences.pieces(of: passage.text, takesAll: takesAll) {
          add(piece, passage.span, category, modification: isModification)
        }
      }
    case .hidden, .pageFurniture: return
    }
  }

  private mutating func add(_ table: DraftTable) {
    if let given = table.accommodationsOfCard(words) {
      for cell in given {
        split(cell, cell.spans.extent ?? table.span, category, modification: isModification)
      }
      return
    }
    if let given = table.accommodationsByGroup(words) {
      for (group, cell) in given {
        let named = AccommodationCategory.named(group)
        let text = named == nil ? group.labelling(cell) : cell
        split(text, cell.spans.extent ?? table.span, named ?? category, modification: isModification)
      }
      return
    }
    if table.isServiceCard { return }
    if let pieces = AccommodationTables.byClass(table) {
      for piece in pieces {
        add(piece, piece.spans.extent ?? table.span, category, modification: isModification)
      }
      return
    }
    let phrases = table.headPhrases
    func column(_ families: [String], _ name: (String, String) -> String?) -> Int? {
      phrases.firstIndex { phrase in families.contains { name(phrase, $0) != nil } }
    }
    let others = phrases.indices.filter {
      words.columns.name(of: phrases[$0], in: "accommodation.other") != nil
    }
    let column =
      column(["accommodation.text", "service.name"], words.columns.name)
      ?? column(["accommodation.text"], words.columns.asked)
      // "Class | What will be done": the first that is no class and no time.
      ?? (others.isEmpty ? nil : phrases.indices.first { !others.contains($0) })
    let categoryColumn = table.rows.count(where: { row in
      row.cells.first.flatMap { AccommodationCategory.named($0) } != nil
    })
    let usesCategories = categoryColumn * 2 > table.rows.count
    // Columns of tests or classes with a mark where it holds; one under "Not needed" chooses nothing.
    let marks = Set(
      table.rows.flatMap { row in row.cells.indices.filter { ServiceMarks.isMark(row.cells[$0]) } }
    ).filter { column in
      !(table.heads[safe: column].map { NotGiven.says(PhraseToken.tokens(of: $0)) } ?? false)
    }
    // "Type | In the classroom | On tests": a list in each.
    let places = usesCategories ? table.heads.indices.filter { DraftSection.isGroup(table.heads[$0]) } : []
    // "Instructional accommodation | Assessment accommodation".
    let kinds = phrases.indices.filter {
      phrases[$0].hasSuffix(" accommodation") || phrases[$0].hasSuffix(" accommodations")
    }
    let columns =
      [places, kinds].first { $0.count > 1 } ?? [column ?? (usesCategories || marks.contains(0) ? 1 : 0)]
    for row in table.rows {
      // "Regular classroom | 35% of the day" among them is about the placement.
      if table.heads.isEmpty, row.cells.count == 2, let label = row.cell(0),
        words.labels.name(of: FormPhrase.normalized(label), in: "placement.") != nil
      {
        continue
      }
      if let label = row.cell(0), SupportsReader.isForStaff(label, words) { continue }
      // "Modifications   none" below the accommodations: the name of a part, and what it holds.
      if let label = row.cell(0), let value = row.cell(1),
        let part = words.headings.exact(FormPhrase.normalized(label)).first,
        part.name.hasPrefix("modifications") || part.name.hasPrefix("accommodations")
      {
        if !value.saysNothing {
          split(value, row.span, category, modification: part.name.hasPrefix("modifications"))
        }
        continue
      }
      if !marks.isEmpty,
        !marks.contains(where: { row.cell($0).map { !$0.saysNothing && !CheckBox.isUnticked($0) } ?? false })
      {
        continue
      }
      if table.isUnfilled(row) { continue }
      // A mark under "No".
      if let no = phrases.firstIndex(where: { $0 == "no" || $0 == "n" }),
        phrases.contains(where: { $0 == "yes" || $0 == "y" }),
        row.cell(no).map(ServiceMarks.isMark) ?? false
      {
        continue
      }
      // "Multiplication chart | Math | No" under "Selected".
      if let chosen = phrases.firstIndex(where: Self.choices.contains),
        row.cell(chosen).flatMap(YesNo.read)?.answer == .no
      {
        continue
      }
      // "Extra time | ✘ | ended 12/18/26": not given, or no more. Of a list for each place only that one is none.
      let over = row.cells.indices.filter {
        ServiceMarks.isEnd(row.cells[$0]) || ["✘", "✗", "❌"].contains(row.cells[$0].string)
      }
      if over.contains(where: { columns.count == 1 || !columns.contains($0) }) { continue }
      let named = usesCategories ? row.cells.first.flatMap { AccommodationCategory.named($0) } : nil
      let given = columns.filter { !over.contains($0) }
      for line in given.flatMap({ row.lines[safe: $0] ?? [] }) where !line.saysNothing {
        let boxes = CheckBox.read(line)
        if boxes.isEmpty { split(line, row.span, named ?? category, modification: isModification) }
        for box in boxes where box.isTicked && !box.label.isEmpty {
          add(line[box.label], row.span, named ?? category, modification: isModification)
        }
      }
    }
  }

  /// Parts a value at semicolons and bullets; each piece is one accommodation.
  private mutating func split(
    _ text: SpannedText, _ span: SourceSpan, _ category: Accommodation.Category?, modification: Bool
  ) {
    let bytes = text.bytes
    var start = 0
    for index in bytes.indices {
      let isBullet = bytes[index...].starts(with: Self.bullet)
      guard isBullet || bytes[index] == UInt8(ascii: ";") else { continue }
      list(text[start..<index].trimmed, span, category, modification: modification)
      start = index + (isBullet ? Self.bullet.count : 1)
    }
    list(text[start..<bytes.count].trimmed, span, category, modification: modification)
  }

  /// "Speech-to-text, scribe" under a label: several where each by itself is known as one.
  private mutating func list(
    _ text: SpannedText, _ span: SourceSpan, _ category: Accommodation.Category?, modification: Bool
  ) {
    for piece in AccommodationSentences.list(text, hasCategory: category != nil) ?? [text] {
      add(piece, span, category, modification: modification)
    }
  }

  /// What an amendment says of one: "added: quiet spot to write".
  private static let changes: Set<String> = ["added", "new", "kept", "continued", "unchanged", "revised"]

  /// Names of a line or column that answers whether one is given.
  private static let choices: Set<String> = ["selected", "chosen", "provided", "needed", "included"]

  /// "Selected", "Not selected" on a line of their own, over what is.
  private static func isChoice(_ line: SpannedText) -> Bool {
    let phrase = FormPhrase.normalized(line)
    return choices.contains(phrase)
      || line.words.count <= 5 && !line.endsSentence && ServiceMarks.isOverOrOpen(line)
  }

  private static let bullet = Array("•".utf8)

  private mutating func add(
    _ text: SpannedText, _ span: SourceSpan, _ category: Accommodation.Category?, modification: Bool
  ) {
    guard !text.isEmpty, text.bytes.contains(where: \.isASCIILetter), !text.saysNothing, !text.isStruckOut,
      text.bytes.place(of: Array("❌".utf8)) == nil,
      !CheckBox.isUnticked(text), !isOver, !AccommodationSentences.isOver(text),
      // "(ended 6/2025)" behind what was crossed out.
      text.bytes.first != UInt8(ascii: "(") || text.bytes.firstIndex(of: UInt8(ascii: ")")) != text.count - 1
    else { return }
    let said = FormPhrase.normalized(text)
    // "Behavioral Interventions and Support None".
    if Self.none.contains(said) || said.hasSuffix(" none") { return }
    found.append(
      Accommodation(
        text: text.sourced, category: category ?? AccommodationCategory.of(said),
        isModification: modification || ModificationCue.isRemark(behind: text)
          || ModificationCue.matches(said),
        span: text.spans.extent ?? span))
  }

  private static let none: Set<String> = [
    "no modifications", "no accommodations", "no modification", "no accommodation", "no modifications needed",
    "no accommodations needed", "no other accommodations", "no other modifications",
  ]

  /// "Headphones • breaks • copies of notes" on one line.
  private static func isBulletedLine(_ text: SpannedText) -> Bool {
    text.bytes.indices.contains { $0 > 0 && text.bytes[$0...].starts(with: bullet) }
  }

  /// "Accommodations: extended time, breaks and a quiet room" after a colon in a sentence.
  private static func listInSentence(_ text: SpannedText) -> Range<Int>? {
    // "1:1 check in" is a ratio.
    guard let colon = text.bytes.firstIndex(of: UInt8(ascii: ":")), colon + 2 < text.count,
      !text.bytes[colon + 1].isASCIIDigit
    else { return nil }
    return (colon + 1)..<text.count
  }
}

extension SpannedText {
  /// "Seat near the door  Responsible: all teachers" up to who sees to it.
  fileprivate var withoutPerson: SpannedText {
    let cut = [" Responsible:", " Person responsible:", " Who:"].lazy.compactMap {
      bytes.place(of: Array($0.utf8))
    }.first
    return cut.map { self[0..<$0.lowerBound].trimmed } ?? self
  }
}

extension CheckBox {
  /// `☐` and nothing else.
  static func isEmpty(_ text: SpannedText) -> Bool {
    let boxes = read(text)
    return boxes.count == 1 && !boxes[0].isTicked && boxes[0].label.isEmpty
  }

  /// `☐ Scribe`, `__ Scribe`: offered by the form, not chosen.
  static func isUnticked(_ text: SpannedText) -> Bool {
    let boxes = read(text)
    return !boxes.isEmpty && !boxes.contains(where: \.isTicked)
      || text.bytes.starts(with: Array("__".utf8)) && boxes.isEmpty
  }
}
