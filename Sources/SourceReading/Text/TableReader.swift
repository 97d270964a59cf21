import IEPModel

/// The one table reader: drawn lines, pipes, tabs, commas or blanks between cells, in Markdown and pasted text alike.
///
/// School tables break the rules of every dialect, so it reads lines, not a grammar.
struct TableReader {
  /// Lines in a row that belong together.
  enum Run {
    case prose([SourceSpan])
    case table(RawTable)
  }

  let bytes: [UInt8]

  /// Parts lines (none of them blank) into tables and what stands around them. O(bytes).
  func runs(of lines: [SourceSpan]) -> [Run] {
    var runs: [Run] = []
    var prose: [SourceSpan] = []
    var at = 0
    while at < lines.count {
      if let table = table(lines[at...]) {
        if !prose.isEmpty { runs.append(.prose(prose)) }
        prose = []
        runs.append(.table(table))
        at += table.lineCount
      } else {
        prose.append(lines[at])
        at += 1
      }
    }
    if !prose.isEmpty { runs.append(.prose(prose)) }
    return runs
  }

  /// The table that starts on the first of these lines, or nil.
  func table(_ lines: ArraySlice<SourceSpan>) -> RawTable? {
    guard var table = rows(lines) else { return nil }
    table.hasHeader = table.hasHeader || namesMarks(table.rows)
    return table
  }

  /// Whether the first row names columns that hold marks alone: "YES | NO" over an X.
  private func namesMarks(_ rows: [[[SourceSpan]]]) -> Bool {
    guard rows.count > 1, let heads = rows.first else { return false }
    func isMark(_ cell: [SourceSpan]) -> Bool {
      guard cell.count == 1, let span = cell.first else { return false }
      let isX = span.count == 1 && bytes[span.start] | 0x20 == UInt8(ascii: "x")
      return isX || CheckMark.at(span.start, in: bytes)?.count == span.count
    }
    let columns = heads.indices.dropFirst().filter { column in
      let cells = rows.dropFirst().map { $0.indices.contains(column) ? $0[column] : [] }
      return !heads[column].isEmpty && !isMark(heads[column]) && cells.allSatisfy { $0.isEmpty || isMark($0) }
        && cells.contains(where: isMark)
    }
    return columns.count > 1
  }

  private func rows(_ lines: ArraySlice<SourceSpan>) -> RawTable? {
    GridTable(bytes: bytes).read(lines) ?? pipes(lines) ?? separated(
      lines, by: UInt8(ascii: "\t"), atLeast: 2)
      ?? leaders(lines) ?? AlignedTable(bytes: bytes).read(lines) ?? commas(lines)
  }

  /// `Parent ......... Ana Ruiz`: two cells with a row of dots between, on two lines or more.
  private func leaders(_ lines: ArraySlice<SourceSpan>) -> RawTable? {
    var table = RawTable()
    var column = 0
    for line in lines {
      let inner = trimmed(line)
      if let dots = leader(inner, atLeast: table.rows.isEmpty ? 2 : 1) {
        table.markup.append(dots)
        var label = SourceSpan(inner.start, dots.start)
        if let bullet = Bullet.read(label, of: bytes), !bullet.marker.isEmpty, !bullet.isOrdered {
          table.markup.append(bullet.marker)
          label = bullet.content
        }
        column = bytes[dots.end..<inner.end].prefix(while: \.isASCIISpace).count + dots.end - line.start
        table.append(label: trimmed(label), value: trimmed(SourceSpan(dots.end, inner.end)), self)
      } else if let last = table.rows.indices.last, inner.start - line.start == column {
        // What a value does not end on its line stands under it.
        table.rows[last][1].append(inner)
      } else if !table.rows.isEmpty, let cell = cell(at: column, line) {
        table.append(label: trimmed(SourceSpan(inner.start, cell.start)), value: cell, self)
      } else {
        break
      }
      table.lineCount += 1
    }
    return table.rows.count > 1 || table.markup.first?.count ?? 0 >= 4 ? table : nil
  }

  /// What begins at a column after two blanks: a value whose label leaves no room for dots.
  private func cell(at column: Int, _ line: SourceSpan) -> SourceSpan? {
    let start = line.start + column
    guard column > 2, start < line.end, !bytes[start].isASCIISpace, bytes[start - 1].isASCIISpace,
      bytes[start - 2].isASCIISpace
    else { return nil }
    return trimmed(SourceSpan(start, line.end))
  }

  /// "Ana Ruiz      DOB .... 8/3/2009": a value, and behind a wide gap the next label with dots of its own.
  fileprivate func parted(_ value: SourceSpan) -> (
    value: SourceSpan, label: SourceSpan, dots: SourceSpan, rest: SourceSpan
  )? {
    guard let dots = leader(value, atLeast: 2) else { return nil }
    let before = trimmed(SourceSpan(value.start, dots.start))
    let pieces = AlignedTable(bytes: bytes).pieces(before)
    guard pieces.count > 1, let label = pieces.last?.span else { return nil }
    return (
      trimmed(SourceSpan(before.start, label.start)), label, dots, trimmed(SourceSpan(dots.end, value.end))
    )
  }

  /// The first run of so many dots with a blank on either side and words before and after it.
  private func leader(_ line: SourceSpan, atLeast count: Int) -> SourceSpan? {
    var at = line.start
    while at < line.end {
      guard bytes[at] == UInt8(ascii: ".") else {
        at += 1
        continue
      }
      let end = bytes[at..<line.end].firstIndex { $0 != UInt8(ascii: ".") } ?? line.end
      if end - at >= count, at > line.start, bytes[at - 1].isASCIISpace, end < line.end,
        bytes[end].isASCIISpace
      {
        return SourceSpan(at, end)
      }
      at = end
    }
    return nil
  }

  /// `| a | b |`, with or without a row of dashes.
  private func pipes(_ lines: ArraySlice<SourceSpan>) -> RawTable? {
    var table = RawTable()
    for line in lines {
      let inner = trimmed(line)
      let bars = unescapedBars(inner)
      guard let first = bars.first else { break }
      let framed = first == inner.start
      guard
        framed || bars.count > 1 || table.lineCount > 0 || isSeparator(lines, after: line)
          || areTwoColumns(lines)
      else { break }
      table.lineCount += 1
      if isSeparator(inner) {
        table.markup.append(inner)
        if table.rows.count == 1 { table.hasHeader = true }
        continue
      }
      table.markup += bars.map { SourceSpan($0, $0 + 1) }
      var edges = bars
      if !framed { edges.insert(inner.start - 1, at: 0) }
      if edges.last != inner.end - 1 { edges.append(inner.end) }
      let cells = zip(edges, edges.dropFirst()).map {
        [trimmed(SourceSpan($0 + 1, $1))].filter { !$0.isEmpty }
      }
      table.append(row: cells, bytes)
    }
    // A word processor's table has a blank head in Markdown, and its own below, in bold.
    if table.hasHeader, table.rows.count > 2, table.rows[0].allSatisfy(\.isEmpty) {
      table.rows.removeFirst()
      table.hasHeader = isBold(table.rows[0]) && !table.rows.dropFirst().contains(where: isBold)
    }
    let framed = lines.first.map { bytes[trimmed($0).start] == UInt8(ascii: "|") } ?? false
    guard table.rows.count > 1 || table.rows.count == 1 && framed else { return nil }
    return table
  }

  /// `**Name** | **Title**`: two cells or more, and all of them bold.
  private func isBold(_ row: [[SourceSpan]]) -> Bool {
    let filled = row.joined().map { bytes[$0.range] }
    let mark = Array("**".utf8)
    return filled.count > 1
      && filled.allSatisfy { $0.count > 4 && $0.starts(with: mark) && $0.suffix(2) == mark[...] }
  }

  /// `Name | Title` and two lines or more like it.
  private func areTwoColumns(_ lines: ArraySlice<SourceSpan>) -> Bool {
    lines.count > 2
      && lines.prefix(3).allSatisfy { line in
        let inner = trimmed(line)
        guard let bar = unescapedBars(inner).first, unescapedBars(inner).count == 1, bar > inner.start,
          bar + 1 < inner.end
        else { return false }
        return bytes[bar - 1] == UInt8(ascii: " ") && bytes[bar + 1] == UInt8(ascii: " ")
      }
  }

  private func isSeparator(_ line: SourceSpan) -> Bool {
    let row = bytes[line.range]
    return row.contains(UInt8(ascii: "-")) && row.allSatisfy { "|-:+ \t".utf8.contains($0) }
  }

  private func isSeparator(_ lines: ArraySlice<SourceSpan>, after line: SourceSpan) -> Bool {
    guard let next = lines.first(where: { $0.start > line.start }) else { return false }
    return isSeparator(trimmed(next)) && bytes[next.range].contains(UInt8(ascii: "|"))
  }

  private func unescapedBars(_ line: SourceSpan) -> [Int] {
    line.range.filter {
      bytes[$0] == UInt8(ascii: "|") && !($0 > line.start && bytes[$0 - 1] == UInt8(ascii: "\\"))
    }
  }

  /// Cells between tabs, on lines that follow each other.
  private func separated(_ lines: ArraySlice<SourceSpan>, by sign: UInt8, atLeast columns: Int) -> RawTable? {
    var table = RawTable()
    // Two columns, of which the second has a head and numbers alone; or four and more under heads.
    var holdsNumbers = false
    var hasHeads = false
    for (line, at) in zip(lines, lines.indices) {
      var inner = trimmed(line)
      if holdsNumbers || hasHeads, at + 1 < lines.endIndex, let heads = table.rows.first,
        isGroup(inner, over: lines[at + 1], columns: heads.count)
      {
        table.lineCount += 1
        table.rows.append([[inner]] + Array(repeating: [], count: heads.count - 1))
        continue
      }
      var isSetIn = sign == UInt8(ascii: "\t") && bytes[line.start] == sign
      // "Calculator<tab><tab><tab>" under four columns, "<tab><tab><tab>Breaks": the empty cells count.
      if sign == UInt8(ascii: "\t"), let first = table.rows.first?.count, first > 2 {
        let end = bytes[inner.end...].firstIndex { $0 != sign } ?? bytes.count
        for start in [inner.start, line.start] {
          let whole = SourceSpan(start, end)
          guard whole.range.count(where: { bytes[$0] == sign }) == first - 1 else { continue }
          isSetIn = isSetIn && start != line.start
          inner = whole
          break
        }
      }
      let edges = [inner.start - 1] + inner.range.filter { bytes[$0] == sign } + [inner.end]
      guard edges.count > columns else { break }
      let cells = zip(edges, edges.dropFirst()).map { trimmed(SourceSpan($0 + 1, $1)) }
      // "•<tab>Extended time", "1.<tab>Answer …": a list that a word processor set.
      if cells.count == 2, Bullet.read(inner, of: bytes)?.content.start == cells[1].start { break }
      table.lineCount += 1
      // "<tab>Score<tab>Percentile": the first column has no head.
      table.rows.append((isSetIn ? [[]] : []) + cells.map { $0.isEmpty ? [] : [$0] })
      let isFirst = table.rows.count == 1
      if isFirst, sign == UInt8(ascii: "\t") { hasHeads = areHeads(cells) }
      holdsNumbers =
        sign == UInt8(ascii: "\t") && cells.count == 2 && (isFirst || holdsNumbers)
        && isNumber(cells[1]) != isFirst && !cells[1].isEmpty
    }
    guard table.rows.count > 1 else { return nil }
    if lines.prefix(table.lineCount).allSatisfy({ bytes[$0.start] == sign }) {
      table.rows = table.rows.map { Array($0.dropFirst()) }
    }
    return table
  }

  /// Whether a line is the name of a group: "Outside general education" between "Math<tab>120" and "Speech<tab>30", or
  /// "Related Services" over a row as wide as the heads.
  private func isGroup(_ line: SourceSpan, over next: SourceSpan, columns: Int) -> Bool {
    let tab = UInt8(ascii: "\t")
    guard isName(line), line.count <= 100 else { return false }
    if columns > 2 {
      return next.range.count { bytes[$0] == tab } == columns - 1
        && next.range.contains { bytes[$0].isASCIIDigit }
    }
    let next = trimmed(next)
    return next.range.first { bytes[$0] == tab }.map { isNumber(SourceSpan($0 + 1, next.end)) } ?? false
  }

  /// "Service<tab>Minutes<tab>Per<tab>Location".
  private func areHeads(_ cells: [SourceSpan]) -> Bool {
    cells.count > 3
      && cells.allSatisfy { cell in
        !cell.isEmpty && bytes[cell.start].isASCIIUppercase
          && !bytes[cell.range].contains(where: \.isASCIIDigit)
      }
  }

  private func isNumber(_ span: SourceSpan) -> Bool {
    !span.isEmpty && bytes[span.range].allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: ",") }
  }

  /// Words on a line without a tab that end as no sentence or label does.
  private func isName(_ line: SourceSpan) -> Bool {
    !line.isEmpty && bytes[line.start].isASCIIUppercase && !".:;,?".utf8.contains(bytes[line.end - 1])
      && !bytes[line.range].contains(UInt8(ascii: "\t"))
  }

  /// A comma list with a line of column names: three columns or more, as many on every line, quotes allowed.
  private func commas(_ lines: ArraySlice<SourceSpan>) -> RawTable? {
    guard let first = lines.first, let head = commaCells(first), head.cells.count >= 3,
      head.cells.allSatisfy({ !$0.isEmpty && looksLikeName($0) })
    else { return nil }
    var table = RawTable()
    for line in lines {
      guard let row = commaCells(line), row.cells.count == head.cells.count else { break }
      table.rows.append(row.cells.map { $0.isEmpty ? [] : [$0] })
      table.markup += row.markup
      table.lineCount += 1
    }
    // "Strengths, Preferences, Interests" over one sentence with as many commas, which may go on below.
    let next = lines.dropFirst(2).first.map(trimmed)
    let isSentence =
      table.rows.count == 2
      && (bytes[trimmed(lines[lines.startIndex + 1]).end - 1] == UInt8(ascii: ".")
        || next.map { !$0.isEmpty && bytes[$0.start].isASCIILowercase } ?? false)
    // "Strengths, Preferences, and Interests" is one title.
    let isTitle =
      head.cells.last.map { cell in
        ["and ", "or ", "& "].contains { bytes[cell.range].starts(with: Array($0.utf8)) }
      } ?? false
    guard table.rows.count > 1, !isSentence, !isTitle else { return nil }
    table.hasHeader = true
    return table
  }

  /// The cells of a line between commas, and the commas and quotes; nil where a quote is not closed, or for fewer than three.
  func commaCells(_ line: SourceSpan) -> (cells: [SourceSpan], markup: [SourceSpan])? {
    var cells: [SourceSpan] = []
    var markup: [SourceSpan] = []
    var start = line.start
    var quoted = false
    for index in line.start...line.end {
      if index < line.end, bytes[index] == UInt8(ascii: "\"") {
        quoted.toggle()
        markup.append(SourceSpan(index, index + 1))
      } else if index == line.end || bytes[index] == UInt8(ascii: ",") && !quoted {
        var cell = trimmed(SourceSpan(start, index))
        if cell.count > 1, bytes[cell.start] == UInt8(ascii: "\""), bytes[cell.end - 1] == UInt8(ascii: "\"")
        {
          cell = SourceSpan(cell.start + 1, cell.end - 1)
        }
        cells.append(cell)
        if index < line.end { markup.append(SourceSpan(index, index + 1)) }
        start = index + 1
      }
    }
    return quoted || cells.count < 3 ? nil : (cells, markup)
  }

  private func looksLikeName(_ cell: SourceSpan) -> Bool {
    let words = bytes[cell.range].split { $0.isASCIISpace }
    guard (1...6).contains(words.count), let last = words.last?.last else { return false }
    let ends = [UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";")].contains(last)
    // "ACCOMMODATIONS (C = class, T = tests)" is a title and its key.
    let (open, close) = (UInt8(ascii: "("), UInt8(ascii: ")"))
    let isCut = bytes[cell.range].count { $0 == open } != bytes[cell.range].count { $0 == close }
    return !ends && !isCut && !bytes[cell.range].contains { $0.isASCIIDigit || $0 == UInt8(ascii: "=") }
  }

  func trimmed(_ span: SourceSpan) -> SourceSpan { span.trimmed(in: bytes) }
}

extension RawTable {
  /// Adds a row of a label and its value, and another where the value goes on with a label of its own.
  fileprivate mutating func append(label: SourceSpan, value: SourceSpan, _ reader: TableReader) {
    guard let parts = reader.parted(value) else { return rows.append([[label], [value]]) }
    rows.append([[label], [parts.value]])
    markup.append(parts.dots)
    append(label: parts.label, value: parts.rest, reader)
  }
}

extension SourceSpan {
  /// The span without ASCII white space at either end.
  func trimmed(in bytes: [UInt8]) -> SourceSpan {
    var (low, high) = (start, Swift.max(start, end))
    while low < high, bytes[low].isASCIISpace { low += 1 }
    while high > low, bytes[high - 1].isASCIISpace { high -= 1 }
    return SourceSpan(low, high)
  }
}
