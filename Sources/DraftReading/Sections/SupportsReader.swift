import IEPModel

/// Help for staff, and how the child gets to school.
enum SupportsReader {
  static func read(_ section: DraftSection, _ reading: inout Reading) {
    if section.covers(.staffSupports), !section.holdsAccommodations {
      reading.draft.staffSupports += section.passages.flatMap { staff($0) }
    }
    if section.covers(.transportation), reading.draft.transportation == nil {
      // A yes or no is the answer, with the plain words below it; a label after it may be about something else.
      let first = section.passages.first
      // "Does she ride the regular bus? Yes", "last year: Yes": an answer to another question stays with it.
      let isOfOther =
        (first?.label ?? section.heading).map { label in
          ["regular", "last year", "walk", "discuss"].contains { FormPhrase.normalized(label).holds($0) }
        } ?? false
      let answer = isOfOther ? nil : first.flatMap { YesNo.read($0.text) == nil ? nil : $0.text }
      let more = section.passages.dropFirst().prefix {
        $0.kind == .text && !$0.text.bytes.contains(UInt8(ascii: "?"))
      }
      let text =
        answer.map { more.map(\.text).reduce($0) { $0.followed(by: $1) } }
        ?? section.passages.lazy.compactMap { $0.table.flatMap(marked) }.first
        ?? NarrativeReader.text(of: section)
      // A question that opened the part stays with its answer.
      let asked = isOfOther && first?.label == nil ? section.heading : nil
      if !text.isEmpty {
        reading.draft.transportation = asked.map { $0.followed(by: text).sourced } ?? withoutBoxes(text)
      }
    }
  }

  /// "School Personnel/Parental Supports | Training in … | once": rows among those of other aids, and labelled lines where
  /// the part's title names both.
  static func readRows(_ section: DraftSection, _ reading: inout Reading) {
    for passage in section.passages {
      if section.covers(.staffSupports), let label = passage.label, isForStaff(label, reading.words),
        !passage.text.saysNothing
      {
        reading.draft.staffSupports.append(passage.text.sourced)
      }
      if section.covers(.staffSupports), passage.kind == .text, begins(withStaff: passage.text, reading.words)
      {
        reading.draft.staffSupports.append(passage.text.sourced)
      }
      for row in passage.table?.rows ?? [] {
        guard let label = row.cell(0), isForStaff(label, reading.words),
          row.cell(1).map({ !$0.saysNothing }) ?? false
        else { continue }
        reading.draft.staffSupports.append(row.text.sourced)
      }
    }
  }

  /// Whether a row's first cell is what forms call the help for staff, or says so: "… (supports for personnel)", "Staff training
  /// on his device".
  static func isForStaff(_ label: SpannedText, _ words: FormWords) -> Bool {
    let phrase = FormPhrase.normalized(label)
    if ["staff training ", "teacher training ", "training for staff", "training for teachers"].contains(
      where: phrase.hasPrefix)
    {
      return true
    }
    let bytes = label.bytes
    if let open = bytes.lastIndex(of: UInt8(ascii: "(")), bytes.last == UInt8(ascii: ")"), open > 0,
      isForStaff(label[(open + 1)..<(label.count - 1)], words)
    {
      return true
    }
    return words.headings.exactInNumber(phrase).map { $0.name == "staffSupports" && !$0.isWeak } ?? false
  }

  /// "Support for school personnel   The psychologist meets …" without a sign between the name and what it is.
  private static func begins(withStaff text: SpannedText, _ words: FormWords) -> Bool {
    let ends = text.words.map(\.upperBound)
    return ends.dropLast().prefix(8).dropFirst(2).contains { isForStaff(text[0..<$0], words) }
  }

  /// "☐ Yes ☒ No" as "No", for which the whole row stands.
  static func withoutBoxes(_ text: SpannedText) -> Sourced<String> {
    let ticked = CheckBox.read(text).filter(\.isTicked)
    guard let answer = YesNo.read(text), answer.range.lowerBound == 0, answer.rest.isEmpty, ticked.count == 1
    else { return text.sourced }
    return Sourced(text.sourced(ticked[0].label).value, text.spans)
  }

  /// "Needed? | YES | NO | Explain" with a mark in a row: the answer, and what is explained.
  private static func marked(_ table: DraftTable) -> SpannedText? {
    guard let row = table.rows.first(where: { table.marked($0) != nil }), let column = table.marked(row),
      YesNo.read(table.heads[column]) != nil
    else { return nil }
    let marks = DraftTable.markColumns(table.heads, table.rows)
    return row.cells.indices.filter { !marks.contains($0) && $0 > 0 }.map { row.cells[$0] }
      .reduce(table.heads[column]) { $0.followed(by: $1) }.trimmed
  }

  private static func staff(_ passage: Passage) -> [Sourced<String>] {
    switch passage.kind {
    case .text: passage.text.isEmpty ? [] : [passage.text.sourced]
    case .field(let label):
      passage.text.isEmpty ? [] : [(passage.line ?? label.followed(by: passage.text)).sourced]
    // Rows of a table of services under this name.
    case .table(let table): table.rows.filter { !($0.cell(0)?.saysNothing ?? true) }.map(\.text.sourced)
    default: []
    }
  }
}
