import IEPModel

extension Passage {
  /// A table of two columns whose first names what the second says of a service ("Service", "Location", "Frequency"),
  /// as labelled lines; any other passage as it is.
  var serviceLines: [Passage] {
    guard let table else { return [self] }
    let heads = table.heads.isEmpty ? [] : [DraftTable.Row(cells: table.heads, span: table.span)]
    let rows = heads + table.rows
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
}
