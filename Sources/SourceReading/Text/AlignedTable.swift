import IEPModel

/// Tables whose columns stand under each other by blanks alone, as pasted from a PDF.
struct AlignedTable {
  let bytes: [UInt8]

  /// A piece of a line between wide gaps, and the column (in characters) where it starts.
  struct Piece {
    var span: SourceSpan
    var column: Int
  }

  /// The table that starts on the first of these lines, or nil.
  ///
  /// The first line names the columns and fixes where they start; lines below belong to it while their
  /// pieces start there too. A line that starts no new sentence carries on the row above.
  func read(_ lines: ArraySlice<SourceSpan>) -> TableReader.RawTable? {
    guard let first = lines.first else { return nil }
    let head = pieces(first)
    guard head.count >= 2, !head.contains(where: { hasLabel($0.span) }) else { return nil }
    var starts = head.map(\.column)
    var table = TableReader.RawTable()
    table.rows = [head.map { [$0.span] }]
    table.lineCount = 1
    var fullRows = 0
    for line in lines.dropFirst() {
      let pieces = pieces(line)
      if isUnderline(line) {
        table.markup.append(line.trimmed(in: bytes))
        table.lineCount += 1
        continue
      }
      guard let columns = columns(of: pieces, starts) else { break }
      let row = columns.enumerated().reduce(into: Array(repeating: [SourceSpan](), count: starts.count)) {
        $0[$1.element].append(pieces[$1.offset].span)
      }
      if carriesOn(row, pieces, after: table) {
        for (index, cell) in row.enumerated() { table.rows[table.rows.count - 1][index] += cell }
        if table.rows.count == 1 { starts = zip(starts, starts.indices).map { start, index in
          min(start, zip(columns, pieces).first { $0.0 == index }?.1.column ?? start)
        } }
      } else {
        guard pieces.count >= 2 else { break }
        table.rows.append(row)
        if pieces.count * 2 > starts.count { fullRows += 1 }
      }
      table.lineCount += 1
    }
    guard fullRows >= (starts.count > 2 ? 1 : 2) else { return nil }
    table.hasHeader = TableReader(bytes: bytes).namesColumns(table.rows)
    return table
  }

  /// Pieces of a line between gaps of two blanks or more; two blanks after a sentence are no gap.
  func pieces(_ line: SourceSpan) -> [Piece] {
    var pieces: [Piece] = []
    var column = 0
    var start: (at: Int, column: Int)?
    var at = line.start
    while at < line.end {
      if bytes[at] != UInt8(ascii: " "), bytes[at] != UInt8(ascii: "\t") {
        if start == nil { start = (at, column) }
        if bytes[at] & 0xC0 != 0x80 { column += 1 }
        at += 1
        continue
      }
      var end = at
      while end < line.end, bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: "\t") { end += 1 }
      let afterSentence = at > line.start && ".?!:".utf8.contains(bytes[at - 1]) && end - at == 2
      if end - at >= 2, !afterSentence, let begun = start {
        pieces.append(Piece(span: SourceSpan(begun.at, at), column: begun.column))
        start = nil
      }
      column += end - at
      at = end
    }
    if let begun = start {
      pieces.append(Piece(span: SourceSpan(begun.at, line.end).trimmed(in: bytes), column: begun.column))
    }
    return pieces
  }

  /// The column each piece stands in; nil where they do not stand under the heads.
  private func columns(of pieces: [Piece], _ starts: [Int]) -> [Int]? {
    guard !pieces.isEmpty, pieces.count <= starts.count else { return nil }
    var columns: [Int] = []
    for piece in pieces {
      guard let column = starts.lastIndex(where: { $0 <= piece.column + 3 }),
        abs(starts[column] - piece.column) <= 8, column > (columns.last ?? -1)
      else { return nil }
      columns.append(column)
    }
    let exact = zip(columns, pieces).count { abs(starts[$0.0] - $0.1.column) <= 3 }
    return exact * 2 >= pieces.count ? columns : nil
  }

  private func carriesOn(_ row: [[SourceSpan]], _ pieces: [Piece], after table: TableReader.RawTable) -> Bool {
    if row.first?.isEmpty == true { return true }
    guard let first = row.first?.first else { return false }
    if pieces.count == 1, table.rows.count > 1, first.count > 30 { return false }
    return bytes[first.start].isASCIILowercase || bytes[first.start] == UInt8(ascii: "(")
  }

  /// `-----  -----` under the heads.
  private func isUnderline(_ line: SourceSpan) -> Bool {
    let signs = bytes[line.range].filter { !$0.isASCIISpace }
    return signs.count > 2 && signs.allSatisfy { "-=_+".utf8.contains($0) }
  }

  /// `Label: value`, which is no table cell.
  private func hasLabel(_ span: SourceSpan) -> Bool { bytes[span.range].contains(UInt8(ascii: ":")) }
}
