import IEPModel

/// A table drawn with lines around its cells, as `+---+` and `|` or with box-drawing letters (U+2500 to U+257F).
struct GridTable {
  let bytes: [UInt8]

  /// The table that starts on the first of these lines with a drawn border, or nil. Where borders part more than a head
  /// from the rest, what stands between two of them is one row, its cells on as many lines as they need; else each line
  /// is a row. O(bytes).
  func read(_ lines: ArraySlice<SourceSpan>) -> RawTable? {
    guard let first = lines.first, isBorder(first.trimmed(in: bytes)) else { return nil }
    var table = RawTable()
    var bands: [[[SourceSpan]]] = [[]]
    for line in lines {
      let inner = line.trimmed(in: bytes)
      if isBorder(inner) {
        table.markup.append(inner)
        if !(bands.last?.isEmpty ?? true) { bands.append([]) }
      } else if let cells = cells(inner, &table.markup) {
        bands[bands.count - 1].append(cells)
      } else {
        break
      }
      table.lineCount += 1
    }
    bands.removeAll { $0.isEmpty }
    if bands.joined().allSatisfy({ $0.count == 1 }) {
      table.isFrame = true
      table.rows = bands.flatMap { $0.split { $0[0].isEmpty } }.map { [$0.map { $0[0] }] }
      return table.rows.isEmpty ? nil : table
    }
    // `+===+` below the heads is pandoc's, who parts all rows.
    let isParted = table.markup.contains { isBorder($0) && bytes[$0.start + 1] == UInt8(ascii: "=") }
    if bands.count > 2 || isParted {
      for band in bands { table.append(joined: band) }
      table.hasHeader = isParted && bands.count == 2
    } else {
      // Top, below the head, bottom: the lines of the body are rows.
      if bands.count == 2 { table.append(joined: bands[0]) }
      table.hasHeader = bands.count == 2
      table.append(lines: bands.last ?? [], bytes)
    }
    return table.rows.isEmpty ? nil : table
  }

  /// The cells between the bars of a line; nil where it does not stand between two.
  private func cells(_ line: SourceSpan, _ markup: inout [SourceSpan]) -> [SourceSpan]? {
    var bars: [SourceSpan] = []
    var at = line.start
    while at < line.end {
      let length = bar(at: at, before: line.end)
      if length > 0 { bars.append(SourceSpan(at, at + length)) }
      at += max(1, length)
    }
    guard bars.count > 1, bars.first?.start == line.start, bars.last?.end == line.end else { return nil }
    markup += bars
    return zip(bars, bars.dropFirst()).map { SourceSpan($0.end, $1.start).trimmed(in: bytes) }
  }

  /// The length of `|`, `│`, `┃` or `║` at a place.
  private func bar(at index: Int, before end: Int) -> Int {
    if bytes[index] == UInt8(ascii: "|") { return 1 }
    guard index + 2 < end, bytes[index] == 0xE2 else { return 0 }
    let isBar =
      bytes[index + 1] == 0x94 && (bytes[index + 2] == 0x82 || bytes[index + 2] == 0x83)
      || bytes[index + 1] == 0x95 && bytes[index + 2] == 0x91
    return isBar ? 3 : 0
  }

  /// `+-----+----+`, `├─────┼────┤`: a drawn line with a joint at its start, and nothing written on it.
  private func isBorder(_ line: SourceSpan) -> Bool {
    guard line.count >= 5, bytes[line.start] == UInt8(ascii: "+") || isBox(line.start, before: line.end),
      bar(at: line.start, before: line.end) == 0
    else { return false }
    var at = line.start
    var strokes = 0
    while at < line.end {
      if isBox(at, before: line.end) {
        strokes += 1
        at += 3
      } else {
        guard "+-=|: ".utf8.contains(bytes[at]) else { return false }
        if bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "=") { strokes += 1 }
        at += 1
      }
    }
    return strokes >= 3
  }

  private func isBox(_ index: Int, before end: Int) -> Bool {
    index + 2 < end && bytes[index] == 0xE2 && (bytes[index + 1] == 0x94 || bytes[index + 1] == 0x95)
  }
}
