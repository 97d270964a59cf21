import IEPModel

/// Labels that a narrow column breaks over two lines, each with a line of its value beside it.
extension Outline {
  /// "Reason for the Proposed | Her speech test was in the" over "Action | low range." as one row; the table as it is where no
  /// two halves make a label that forms have. O(rows).
  func withWholeLabels(_ table: SourceBlock) -> SourceBlock {
    guard table.children.allSatisfy({ $0.children.count == 2 }) else { return table }
    var rows: [SourceBlock] = []
    for row in table.children {
      if let above = rows.last, isRest(row, of: above) {
        let cells = zip(above.children, row.children).map { cell, rest in
          rest.lines.isEmpty
            ? cell
            : SourceBlock(.cell, cell.span.union(rest.span), lines: [cell.text.followed(by: rest.text)])
        }
        rows[rows.count - 1] = SourceBlock(above.kind, above.span.union(row.span), children: cells)
      } else {
        rows.append(row)
      }
    }
    return SourceBlock(table.kind, table.span, children: rows)
  }

  /// Whether the label of a row is the end of the one above, which names nothing without it, and its value goes on there.
  private func isRest(_ row: SourceBlock, of above: SourceBlock) -> Bool {
    let (label, rest) = (above.children[0].text, row.children[0].text)
    guard !label.isEmpty, !rest.isEmpty, label.words.count <= 6, rest.words.count <= 4,
      label.bytes.last?.isWordByte ?? false, !above.children[1].lines.isEmpty,
      row.children[1].text.bytes.first?.isASCIILowercase ?? true
    else { return false }
    let whole = label.followed(by: rest)
    return !isName(label) && isName(whole) || asksOn(label, whole) && !row.children[1].lines.isEmpty
  }

  /// "Reason for the Proposed" asks what "Reason for the Proposed Action" does, though the word left over also names something.
  private func asksOn(_ label: SpannedText, _ whole: SpannedText) -> Bool {
    let asked = words.labels.asked(FormPhrase.normalized(whole), "notice.")
    return asked != nil && asked == words.labels.asked(FormPhrase.normalized(label), "notice.")
  }

  private func isName(_ text: SpannedText) -> Bool {
    let phrase = FormPhrase.normalized(text)
    return !words.labels.exact(phrase).isEmpty
      || words.headings.exactInNumber(phrase).map { !$0.isWeak } ?? false
  }
}
