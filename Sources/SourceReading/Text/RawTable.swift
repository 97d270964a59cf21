import IEPModel

/// A table as places: rows of cells, each cell the pieces of lines that it stands on.
struct RawTable {
  /// An empty place in a row of heads: the name before it reaches over its column.
  var rows: [[[SourceSpan]]] = []
  /// Whether the draft marks the first row as the names of the columns.
  var hasHeader = false
  /// Whether the second row names the columns, too, under names over several of them.
  var hasSecondHeader = false
  /// Whether it is a frame around text: each row holds the lines of one paragraph.
  var isFrame = false
  var markup: [SourceSpan] = []
  /// How many lines it takes.
  var lineCount = 0

  /// The lines of a table of one column: those of its head, and those below.
  var bands: [[SourceSpan]] {
    let lines = rows.map { Array($0.joined()) }
    let head = hasHeader ? 1 : 0
    return [Array(lines.prefix(head).joined()), Array(lines.dropFirst(head).joined())].filter { !$0.isEmpty }
  }

  /// Adds the cells of several lines as one row.
  mutating func append(joined lines: [[SourceSpan]]) {
    let count = lines.map(\.count).max() ?? 0
    rows.append(
      (0..<count).map { column in
        lines.compactMap { $0.indices.contains(column) && !$0[column].isEmpty ? $0[column] : nil }
      })
  }

  /// Adds the cells of each line as a row, or to the row above where they carry it on.
  mutating func append(lines: some Sequence<[SourceSpan]>, _ bytes: [UInt8]) {
    for cells in lines { append(row: cells.map { $0.isEmpty ? [] : [$0] }, bytes) }
  }

  /// Adds a row, or its cells to the row above where they carry it on.
  mutating func append(row cells: [[SourceSpan]], _ bytes: [UInt8]) {
    if continues(cells, bytes) {
      for (index, cell) in cells.enumerated() { rows[rows.count - 1][index] += cell }
    } else {
      rows.append(cells)
    }
  }

  /// A row that carries on the cells of the row above: nothing in its first cell, no cell that starts anew.
  private func continues(_ cells: [[SourceSpan]], _ bytes: [UInt8]) -> Bool {
    guard let above = rows.last, above.count == cells.count, cells.count > 1 else { return false }
    // "| Primary disability: Developmental | … |" and below it "| Delay | |".
    if let own = cells.first?.first, let label = above.first?.last, cells.dropFirst().allSatisfy(\.isEmpty),
      bytes[label.range].contains(UInt8(ascii: ":")), !bytes[own.range].contains(UInt8(ascii: ":")),
      own.count <= 30
    {
      return true
    }
    guard cells.first?.isEmpty == true, rows.count > 1 || !hasHeader else { return false }
    let filled = cells.joined()
    return !filled.isEmpty && filled.allSatisfy { Self.startsInMidSentence($0, bytes) }
  }

  private static func startsInMidSentence(_ cell: SourceSpan, _ bytes: [UInt8]) -> Bool {
    bytes[cell.start].isASCIILowercase || bytes[cell.start] == UInt8(ascii: "(")
  }
}
