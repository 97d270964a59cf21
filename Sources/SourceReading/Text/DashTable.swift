import IEPModel

/// A table whose columns are as wide as the dashes drawn over or under them, as pandoc writes it: each row on a line,
/// or rows of several lines with blank lines between.
struct DashTable {
  /// A table and the lines that it takes.
  struct Found {
    var lines: Range<Int>
    var table: RawTable
    /// Whether blank lines part its rows.
    var isApart: Bool
  }

  let bytes: [UInt8]
  let lines: [SourceSpan]

  /// All tables of the lines, in their order. O(bytes).
  func find() -> [Found] {
    var found: [Found] = []
    for at in lines.indices {
      let floor = found.last?.lines.upperBound ?? 0
      guard at >= floor, let columns = columns(lines[at]), let table = table(at, columns, floor) else {
        continue
      }
      found.append(table)
    }
    return found
  }

  /// The table whose columns the dashes of a line show, or nil.
  private func table(_ rule: Int, _ columns: [Int], _ floor: Int) -> Found? {
    var first = rule
    while first > floor, !lines[first - 1].isBlank(in: bytes), self.columns(lines[first - 1]) == nil,
      !isUnderTitle(first - 1)
    {
      first -= 1
    }
    let isOpened = first < rule && isLine(first)
    let head = (isOpened ? first + 1 : first)..<rule
    // "Direct minutes/wk" and a line of dashes over "Inside" and "Outside": one head over several.
    let drawn = head.filter { !isLine($0) }
    let over = drawn.first.flatMap {
      drawn.count > 1 && cells($0, columns) == nil ? wideCells($0, columns) : nil
    }
    let heads = drawn.dropFirst(over == nil ? 0 : 1).compactMap { cells($0, columns) }
    guard isOpened || head.count <= 1 || columns.count > 2, !(isOpened && head.isEmpty),
      heads.count == drawn.count - (over == nil ? 0 : 1)
    else { return nil }

    var rows: [[[SourceSpan]]] = [[]]
    var isApart = false
    var isClosed = false
    var end = rule + 1
    while end < lines.count {
      if isLine(end) || self.columns(lines[end]) != nil {
        isClosed = true
        end += 1
        break
      } else if lines[end].isBlank(in: bytes) {
        guard isOpened || head.isEmpty, !(rows.last?.isEmpty ?? true) else { break }
        rows.append([])
      } else if let cells = cells(end, columns) {
        isApart = isApart || rows.count > 1
        rows[rows.count - 1].append(cells)
      } else {
        break
      }
      end += 1
    }
    // A line to sign on has dashes too: without heads, or with rows apart, the table must end in dashes as it began.
    if !isClosed, isOpened || head.isEmpty {
      guard isOpened else { return nil }
      (rows, isApart, end) = ([], false, rule + 1)
    }
    rows.removeAll { $0.isEmpty }
    guard isOpened || !rows.isEmpty else { return nil }

    var table = RawTable(hasHeader: !head.isEmpty && !rows.isEmpty, lineCount: end - first)
    table.markup = (first..<end).filter { isLine($0) || self.columns(lines[$0]) != nil }
      .map { lines[$0].trimmed(in: bytes) }
    if let over {
      table.rows.append(reaching(over))
      table.hasSecondHeader = true
    }
    if !heads.isEmpty { table.append(joined: heads) }
    if isApart {
      for row in rows { table.append(joined: row) }
    } else {
      table.append(lines: rows.joined(), bytes)
    }
    return Found(lines: first..<end, table: table, isApart: isApart)
  }

  /// Names over columns, each of which reaches to the next.
  private func reaching(_ names: [SourceSpan]) -> [[SourceSpan]] {
    names.reduce(into: []) { row, name in
      let end = row.last?.last.map { SourceSpan($0.end, $0.end) }
      row.append(name.isEmpty ? [end].compactMap(\.self) : [name])
    }
  }

  /// `=====` under a title.
  private func isUnderTitle(_ index: Int) -> Bool {
    let text = bytes[lines[index].trimmed(in: bytes).range]
    return text.count >= 3 && text.allSatisfy { $0 == UInt8(ascii: "=") }
  }

  /// What stands apart on a line by wide gaps, each in the column that it begins in; nil where that is one line of text.
  private func wideCells(_ index: Int, _ columns: [Int]) -> [SourceSpan]? {
    let pieces = AlignedTable(bytes: bytes).pieces(lines[index])
    guard let first = pieces.first, pieces.count > 1 || first.columns.lowerBound > columns[1] else {
      return nil
    }
    var cells = Array(repeating: SourceSpan(lines[index].start, lines[index].start), count: columns.count)
    for piece in pieces {
      guard let column = columns.lastIndex(where: { $0 <= piece.columns.lowerBound }), cells[column].isEmpty
      else {
        return nil
      }
      cells[column] = piece.span
    }
    return cells
  }

  /// Where the columns begin, in characters, on a line of two runs of dashes or more: `----- ---`.
  private func columns(_ line: SourceSpan) -> [Int]? {
    guard let first = bytes[line.range].first(where: { !$0.isASCIISpace }), first == UInt8(ascii: "-") else {
      return nil
    }
    let text = Array(bytes[line.trimmedRight(in: bytes).range])
    guard text.allSatisfy({ $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: " ") }) else { return nil }
    let starts = text.indices.filter {
      text[$0] == UInt8(ascii: "-") && ($0 == 0 || text[$0 - 1] == UInt8(ascii: " "))
    }
    let dashes = text.count { $0 == UInt8(ascii: "-") }
    return starts.count > 1 && dashes >= starts.count * 3 ? starts : nil
  }

  /// Whether a line is dashes alone, without a gap.
  private func isLine(_ index: Int) -> Bool {
    let text = bytes[lines[index].trimmed(in: bytes).range]
    return text.count >= 3 && text.allSatisfy { $0 == UInt8(ascii: "-") }
  }

  /// What a line has in each column, empty where it has nothing; nil where a word stands across two columns.
  private func cells(_ index: Int, _ columns: [Int]) -> [SourceSpan]? {
    let line = lines[index]
    var edges = [line.start]
    var column = 0
    for at in line.range where bytes[at] & 0xC0 != 0x80 {
      guard bytes[at] != UInt8(ascii: "\t") else { return nil }
      if edges.count < columns.count, column == columns[edges.count] {
        guard bytes[at].isASCIISpace || at == line.start || bytes[at - 1].isASCIISpace else { return nil }
        edges.append(at)
      }
      column += 1
    }
    edges += Array(repeating: line.end, count: columns.count + 1 - edges.count)
    return zip(edges, edges.dropFirst()).map { SourceSpan($0, $1).trimmed(in: bytes) }
  }
}
