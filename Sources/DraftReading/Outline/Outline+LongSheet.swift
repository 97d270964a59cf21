import IEPModel

/// Sheets with a fact on each row: "Section | Item | Value" over "Goal 1 | Baseline | 0 of 5 trials".
extension Outline {
  /// Reads the rows as parts with labelled lines; false for any other table. O(rows).
  mutating func longSheet(_ block: SourceBlock) -> Bool {
    guard let rows = longRows(block.children) else { return false }
    for row in block.children.prefix(block.children.count - rows.count) {
      let lines = row.children.flatMap(\.lines)
      if !lines.isEmpty { show(SourceBlock(.paragraph, row.span, lines: lines), .text) }
    }
    var part: String?
    for row in rows {
      let cells = row.children.filter { !$0.lines.isEmpty }
      guard let title = row.children.first, cells.count > 2, cells[0] == title else { continue }
      if title.text.string != part {
        part = title.text.string
        heading(SourceBlock(.heading(level: 8), title.span, lines: title.lines), 8)
      }
      let label = cells[1].text.strippingLabelEnd
      let value = Self.listed(cells[2...].map(\.text.trimmed))
      let span = cells[1].span.union(row.span)
      if let kinds = labelKinds(label, value), kinds != current?.kinds, opens(kinds, 9) {
        open(kinds, label, 9, SourceBlock(.paragraph, span, lines: cells[1...].flatMap(\.lines)))
        append(Passage(kind: .text, text: value, span: span))
        // What follows of the part is none of that label's.
        part = nil
      } else {
        show(SourceBlock(.paragraph, span, lines: cells[1...].flatMap(\.lines)))
        append(Passage(kind: .field(label: label), text: value, line: label.followed(by: value), span: span))
      }
    }
    return true
  }

  /// "Yes, small bus with harness" of two cells.
  private static func listed(_ cells: [SpannedText]) -> SpannedText {
    cells.dropFirst().reduce(cells.first ?? SpannedText()) { all, cell in
      var all = all
      let end = all.spans.last?.end ?? 0
      all.append(",".utf8, standingFor: SourceSpan(end, end))
      return all.followed(by: cell)
    }
  }

  /// The rows below names that tell such a sheet, or all where the first cell of each names a part; nil for any other table.
  private func longRows(_ rows: [SourceBlock]) -> ArraySlice<SourceBlock>? {
    func phrases(_ row: SourceBlock) -> [String] { row.children.map { FormPhrase.normalized($0.text) } }
    if let head = rows.prefix(3).firstIndex(where: { row in
      let names = phrases(row)
      return names.count > 2 && Self.parts.contains(names[0]) && Self.items.contains(names[1])
        && Self.values.contains(names[2])
    }), head + 2 < rows.count {
      return rows[(head + 1)...]
    }
    // "Speech | 2x30 | SLP" names a service in each row.
    guard rows.count > 1,
      rows.allSatisfy({ row in
        row.children.count > 2 && !row.children[2].lines.isEmpty
          && (1...6).contains(row.children[1].text.words.count)
          && !row.children[1].text.bytes.contains(where: \.isASCIIDigit)
          && words.headings.exactInNumber(FormPhrase.normalized(row.children[0].text)).map {
            !Self.areas.isSuperset(of: Self.kinds($0.name))
          } ?? false
      }),
      Set(rows.map { kinds(of: $0.children[0].text, .marked) }).count > 2
    else { return nil }
    return rows[...]
  }

  private static let parts: Set<String> = ["section", "part", "area", "category", "group", "topic"]
  private static let items: Set<String> = [
    "item", "field", "label", "question", "name", "element", "fact", "detail",
  ]
  private static let values: Set<String> = ["value", "answer", "response", "content", "text", "entry"]
}
