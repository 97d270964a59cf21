import IEPModel

/// Accommodations in tables that have a column or a row for each class.
enum AccommodationTables {
  /// Each piece of what is done, its class before it; nil for any other table.
  static func byClass(_ table: DraftTable) -> [SpannedText]? { byColumns(table) ?? byRows(table) }

  /// "ELA | Mathematics | All classes" over what is done in each.
  private static func byColumns(_ table: DraftTable) -> [SpannedText]? {
    let heads = table.heads.isEmpty ? table.rows.first?.cells ?? [] : table.heads
    let rows = table.heads.isEmpty ? table.rows.dropFirst() : table.rows[...]
    guard heads.count > 1, !rows.isEmpty, heads.allSatisfy(isClass) else { return nil }
    let cells = rows.flatMap { row in
      heads.indices.compactMap { index in row.cell(index).map { (heads[index], $0, row.lines[safe: index]) } }
    }
    // Columns that hold marks are another kind of table.
    if cells.contains(where: { ServiceMarks.isMark($0.1) || YesNo.read($0.1)?.rest.isEmpty ?? false }) {
      return nil
    }
    return cells.flatMap { head, cell, lines in pieces(of: lines ?? [cell], at: head) }
  }

  /// "English III | audio text; word bank" without heads, a class in each row, also behind its number, and help known as such
  /// in one of them.
  private static func byRows(_ table: DraftTable) -> [SpannedText]? {
    guard table.heads.isEmpty else { return nil }
    let rows = table.rows.map { row in
      row.cells.count == 3 && row.cells[0].isCount ? Array(row.cells.dropFirst()) : row.cells
    }
    guard rows.allSatisfy({ $0.count == 2 && !$0[0].isEmpty }),
      rows.count(where: { isClass($0[0]) }) * 2 > rows.count,
      rows.contains(where: { AccommodationSentences.isKnown($0[1]) }),
      !rows.contains(where: { ServiceMarks.isMark($0[1]) || AccommodationSentences.isKnown($0[0]) })
    else { return nil }
    return rows.flatMap { pieces(of: [$0[1]], at: $0[0]) }
  }

  private static func pieces(of lines: [SpannedText], at head: SpannedText) -> [SpannedText] {
    lines.filter { !$0.isStruckOut }.flatMap(given).flatMap { line -> [SpannedText] in
      let parts = line.bytes.split(separator: UInt8(ascii: ";"))
      // "If glucose is low: no test is started; a started test stops": the condition holds for both.
      if parts.first?.contains(UInt8(ascii: ":")) ?? false { return [line] }
      return parts.map { line[$0.startIndex..<$0.endIndex].trimmed }
    }
    .filter { !$0.isEmpty && !$0.saysNothing && !FormPhrase.normalized($0).hasPrefix("no change") }
    .map(head.labelling)
  }

  /// A cell whole, or those of its sentences that refuse nothing: "Breaks. Extra time: not needed. (He said no)".
  private static func given(_ cell: SpannedText) -> [SpannedText] {
    let sentences = cell.sentences
    guard sentences.count > 1, sentences.contains(where: AccommodationSentences.isOver) else { return [cell] }
    return sentences.filter { !AccommodationSentences.isOver($0) && $0.bytes.first != UInt8(ascii: "(") }
  }

  /// "English III", "Special subjects (art, music, P.E.)", "Tests".
  private static func isClass(_ name: SpannedText) -> Bool {
    if DraftSection.isGroup(name) { return true }
    let words = PhraseToken.tokens(of: name).prefix { $0.text != "(" }
      .filter { $0.number == nil && !["/", ",", "and", "&", "."].contains($0.text) }.map(\.text)
    return words.contains { !numerals.contains($0) }
      && words.allSatisfy {
        SchoolSubjects.words.contains($0) || others.contains($0) || numerals.contains($0)
      }
  }

  private static let numerals: WordSet = ["i", "ii", "iii", "iv", "v", "u", "s"]

  private static let others: WordSet = [
    "all", "classes", "class", "subjects", "special", "core", "other", "homework",
  ]
}

extension SpannedText {
  /// "4.1", "12.".
  fileprivate var isCount: Bool {
    !isEmpty && bytes.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
  }
}
