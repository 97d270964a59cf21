import IEPModel

extension Passage {
  /// A table of two columns whose first names what the second says of a service ("Service", "Location", "Frequency"),
  /// as labelled lines; any other passage as it is.
  var serviceLines: [Passage] {
    guard let table else { return listed ?? labelled ?? [self] }
    let heads = table.heads.isEmpty ? [] : [DraftTable.Row(cells: table.heads, span: table.span)]
    let rows = heads + table.rows
    if let cells = Self.labelledCells(rows) { return cells }
    let roles = rows.map { $0.cells.count == 2 ? ServiceColumnRole.named($0.cells[0]) : nil }
    guard roles.contains(.service), roles.count(where: { $0 != nil }) * 2 > rows.count, rows.count > 2 else {
      return [self]
    }
    return rows.compactMap { row in
      guard let label = row.cell(0), let value = row.cell(1) else { return nil }
      let span = row.text.spans.extent ?? row.span
      return Passage(kind: .field(label: label.strippingLabelEnd), text: value, line: row.text, span: span)
    }
  }

  /// Cells with a label each, "Service: OT | Start Date: 2/1/2027" over "Provider: OT | Location: room 4": a line for each; nil
  /// for rows of which no service is a label's value.
  private static func labelledCells(_ rows: [DraftTable.Row]) -> [Passage]? {
    let cells = rows.flatMap { row in
      row.cells.filter { !$0.isEmpty }.map { cell in
        let labelled = LabelledLine.read(cell)
        return Passage(
          kind: labelled.map { .field(label: $0.label) } ?? .text, text: labelled?.value ?? cell, line: cell,
          span: cell.spans.extent ?? row.span)
      }
    }
    let roles = cells.map { cell in
      cell.text.isEmpty ? nil : cell.label.flatMap { ServiceColumnRole.read($0) }
    }
    guard roles.contains(.service), Set(roles).count > 3, roles.count(where: { $0 != nil }) * 2 > cells.count
    else { return nil }
    return cells
  }

  /// "Start date: 2/1/2027 End date: 10/14/2027": each label with its value; nil where only one stands on the line.
  private var labelled: [Passage]? {
    guard let label, ServiceColumnRole.named(label) != nil, text.bytes.contains(UInt8(ascii: ":")) else {
      return nil
    }
    let words = text.words
    let cuts = words.indices.dropFirst().compactMap { index -> Range<Int>? in
      guard text.bytes[words[index].upperBound - 1] == UInt8(ascii: ":") else { return nil }
      return (max(1, index - 2)...index).lazy.map { words[$0].lowerBound..<words[index].upperBound - 1 }
        .first { text[$0].startsWithCapital && ServiceColumnRole.named(text[$0]) != nil }
    }
    guard let first = cuts.first else { return nil }
    var own = self
    own.text = text[0..<first.lowerBound].trimmed
    return [own]
      + zip(cuts, cuts.dropFirst().map(\.lowerBound) + [text.count]).map { cut, end in
        let line = text[cut.lowerBound..<end].trimmed
        let value = text[(cut.upperBound + 1)..<end].trimmed
        return Passage(
          kind: .field(label: text[cut]), text: value, line: line, span: line.spans.extent ?? span)
      }
  }

  /// "Math, 5 times per week, 55 minutes; Speech therapy, 60 minutes per month": an item for each; nil for any other text.
  private var listed: [Passage]? {
    guard kind == .text, !isItem else { return nil }
    let pieces = text.bytes.split(separator: UInt8(ascii: ";")).map {
      text[$0.startIndex..<$0.endIndex].trimmed
    }
    guard pieces.count > 1,
      pieces.allSatisfy({
        $0.startsWithCapital && !ServicePhrase.read($0).amounts.isEmpty && $0.saidSentences.count == 1
      })
    else { return nil }
    return pieces.map { Passage(kind: .text, text: $0, isItem: true, span: $0.spans.extent ?? span) }
  }
}
