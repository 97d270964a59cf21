import IEPModel

/// Tables whose columns stand under each other by blanks alone, as pasted from a PDF.
///
/// Columns are what lies between gutters: places where no line of the run has a letter. A line that leaves
/// its first or second cell empty, or begins in mid-sentence, carries on the row above.
struct AlignedTable {
  let bytes: [UInt8]

  /// A piece of a line between wide gaps, and the columns (in characters) that it takes.
  struct Piece {
    var span: SourceSpan
    var columns: Range<Int>
  }

  /// The table that starts on the first of these lines, or nil. O(lines × width).
  func read(_ lines: ArraySlice<SourceSpan>) -> RawTable? {
    var run: [[Piece]] = []
    var markup: [SourceSpan] = []
    var columns = Columns()
    var used = 0
    for (line, next) in zip(lines, lines.dropFirst().map(Optional.init) + [nil]) {
      if !run.isEmpty, isUnderline(line) {
        markup.append(line.trimmed(in: bytes))
        used += 1
        continue
      }
      let found = pieces(line, columns: Set(columns.bands.map(\.lowerBound)))
      var pieces = columns.aligned(columns.parted(found, in: bytes))
      guard let first = pieces.first, !pieces.dropFirst().contains(where: { hasLabel($0.span) }),
        !(pieces.count == 1 && startsAnew(first, run) && !stands(first, over: next.map { self.pieces($0) })),
        !isNumberedTitle(pieces), !isLineOfBoxes(pieces), !isOverProse(pieces, run, next),
        !(run.isEmpty && isTitleWithRemark(pieces))
      else { break }
      var joined = columns.adding(pieces)
      // A long name pushed all cells of its row to the right: as many as there are columns, in their order.
      let merges = joined.bands.contains { band in columns.bands.count { $0.overlaps(band) } > 1 }
      if merges, run.count > 1 || columns.beginsSecond(pieces), pieces.count == columns.bands.count,
        pieces.count > 2
      {
        for index in pieces.indices { pieces[index].columns = columns.bands[index] }
        joined = columns.adding(pieces)
      }
      let count = joined.bands.count
      if run.isEmpty ? pieces.count < 2 : count < 2 || count < min(columns.bands.count, run[0].count) {
        break
      }
      run.append(pieces)
      columns = joined
      used += 1
    }
    let full = run.count { $0.count >= 2 }
    guard run.count >= 2, full >= 2, full * 2 >= run.count else { return nil }
    return table(run, columns.bands, markup, lineCount: used)
  }

  /// Whether a table whose rows stand apart by blank lines goes on behind the one that `rest` begins with: pieces of the
  /// next line all begin where those of the first line of the table do. O(next lines × width).
  func goesOn(_ group: [SourceSpan], to rest: ArraySlice<SourceSpan>) -> Bool {
    guard let next = rest.firstIndex(where: { !$0.isBlank(in: bytes) }), next - rest.startIndex <= 2 else {
      return false
    }
    let found = pieces(rest[next])
    guard found.count > 1, let first = group.first(where: { pieces($0).count > 1 }) else { return false }
    let heads = Set(pieces(first).map(\.columns.lowerBound))
    guard heads.count > 1, found.allSatisfy({ heads.contains($0.columns.lowerBound) }),
      !areHeads(found, beside: group, first)
    else { return false }
    let row = rest[next...].prefix { !$0.isBlank(in: bytes) }
    return read(([first] + row)[...])?.lineCount == row.count + 1
  }

  /// Whether a line behind a blank one names the columns of another table: the same names over them as above, or names
  /// alone that begin further in than the rows.
  private func areHeads(_ pieces: [Piece], beside group: [SourceSpan], _ first: SourceSpan) -> Bool {
    let names = self.pieces(first).dropFirst().map { bytes[$0.span.range] }
    if names.count > 1, names == pieces.dropFirst().map({ bytes[$0.span.range] }) { return true }
    let margin = group.compactMap { self.pieces($0).first?.columns.lowerBound }.min() ?? 0
    return pieces[0].columns.lowerBound > margin
      && pieces.allSatisfy { !bytes[$0.span.range].contains(where: \.isASCIIDigit) }
  }

  /// Whether the second line ends the heads that the first begins: "     Standard   Percentile" over "Index   Score   Rank",
  /// and numbers below.
  private func endsHeads(_ run: [[Piece]], _ first: [[SourceSpan]]) -> Bool {
    func hasNumbers(_ pieces: [Piece]) -> Bool {
      pieces.dropFirst().contains { bytes[$0.span.start].isASCIIDigit }
    }
    return first.first?.isEmpty ?? false && run.count > 2 && run[1].count > 2 && !hasNumbers(run[1])
      && hasNumbers(run[2])
  }

  /// Whether a blank line, and nothing else, stands before a line.
  private func standsApart(_ line: SourceSpan, behind last: SourceSpan) -> Bool {
    let between = bytes[last.end..<max(last.end, line.start)]
    return between.allSatisfy(\.isASCIISpace) && between.count { $0 == UInt8(ascii: "\n") } > 1
  }

  private func table(_ run: [[Piece]], _ bands: [Range<Int>], _ markup: [SourceSpan], lineCount: Int)
    -> RawTable?
  {
    var table = RawTable(rows: [], hasHeader: false, markup: markup, lineCount: lineCount)
    let apart = run.indices.filter { index in
      index > 0 && run[index - 1].last.map { standsApart(run[index][0].span, behind: $0.span) } ?? false
    }
    // "1. WRITING: …", and a blank line before "2. MATH: …": what stands between is one row.
    let areNumbered = apart.allSatisfy { bytes[run[$0][0].span.start].isASCIIDigit }
    /// How many cells the first line of a row that stands apart fills.
    var filled: Int?
    for (index, pieces) in run.enumerated() {
      var row = Array(repeating: [SourceSpan](), count: bands.count)
      for piece in pieces {
        guard let column = bands.firstIndex(where: { $0.overlaps(piece.columns) }) else { continue }
        // Two pieces in one column are one cell with a wide gap in it.
        if let last = row[column].last {
          row[column][row[column].count - 1].end = max(last.end, piece.span.end)
        } else {
          row[column] = [piece.span]
        }
      }
      let count = row.count { !$0.isEmpty }
      let isApart = apart.contains(index)
      if isApart { filled = count }
      let isRest = !isApart && filled.map { areNumbered || count < $0 } ?? false
      let isNext =
        isApart && !row[0].isEmpty || count == 1 && stands(pieces[0], over: run.dropFirst(index + 1).first)
      if let above = table.rows.indices.last, !isNext,
        isRest || index == 1 && endsHeads(run, table.rows[0])
          || carriesOn(row, above: table.rows[above], isFirst: above == 0)
      {
        for (index, cell) in row.enumerated() { table.rows[above][index] += cell }
      } else {
        table.rows.append(row)
      }
    }
    guard table.rows.count > 1 || bands.count > 2 else { return nil }
    return table
  }

  /// Whether a name alone on its line stands over rows that are set in under it.
  private func stands(_ piece: Piece, over next: [Piece]?) -> Bool {
    guard let next, next.count > 1 else { return false }
    // "Reading", and below it "1. Given a list …  | 80% …".
    let text = bytes[piece.span.range]
    if bytes[next[0].span.start].isASCIIDigit, text.first?.isASCIIUppercase ?? false, text.count <= 40,
      text.last.map({ !".,;:".utf8.contains($0) }) ?? false
    {
      return true
    }
    func column(_ span: SourceSpan) -> Int {
      span.start - (bytes[..<span.start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0)
    }
    return column(piece.span) < column(next[0].span)
  }

  /// Pieces of a line between gaps of two blanks or more; two blanks after a sentence are no gap, unless a
  /// column of the lines above begins there.
  func pieces(_ line: SourceSpan, columns: Set<Int> = []) -> [Piece] {
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
      let afterSentence =
        at > line.start && ".?!:".utf8.contains(bytes[at - 1]) && end - at == 2
        && !columns.contains(column + 2)
      if end - at >= 2, !afterSentence, let begun = start, !isBetweenAnswers(at, end, begun.at) {
        pieces.append(Piece(span: SourceSpan(begun.at, at), columns: begun.column..<column))
        start = nil
      }
      column += end - at
      at = end
    }
    if let begun = start {
      let span = SourceSpan(begun.at, line.end).trimmed(in: bytes)
      pieces.append(Piece(span: span, columns: begun.column..<max(column, begun.column + 1)))
    }
    return pieces
  }

  /// Whether a gap stands between the boxes of a yes and a no behind their question: "Is it needed? [X] Yes  [ ] No".
  private func isBetweenAnswers(_ start: Int, _ end: Int, _ begin: Int) -> Bool {
    guard end < bytes.count, bytes[begin].isASCIILetter || bytes[begin].isASCIIDigit,
      !bytes[end].isASCIILetter, !bytes[end].isASCIIDigit
    else { return false }
    let before = bytes[..<start].reversed().prefix { $0.isASCIILetter }.reversed().map(\.asciiLowercased)
    let after = bytes[end...].prefix(8).drop { !$0.isASCIILetter || $0 | 0x20 == UInt8(ascii: "x") }
      .prefix { $0.isASCIILetter }.map(\.asciiLowercased)
    let pair = [String(decoding: before, as: UTF8.self), String(decoding: after, as: UTF8.self)]
    return pair == ["yes", "no"] || pair == ["no", "yes"]
  }

  /// A number under a number in two columns after the first, or in one where the first is blank: "Verbal Comprehension  95"
  /// under "WISC-V  Full Scale IQ  88" is a row of its own.
  private func hasOwnNumbers(_ row: [[SourceSpan]], _ above: [[SourceSpan]]) -> Bool {
    func isNumber(_ cell: [SourceSpan]) -> Bool {
      cell.last.map { bytes[$0.range].allSatisfy { $0.isASCIIDigit || "<>.%".utf8.contains($0) } } ?? false
    }
    let pairs = zip(row, above).dropFirst()
    if row[0].isEmpty { return pairs.contains { isNumber($0) && isNumber($1) } }
    func begins(_ cell: [SourceSpan]) -> Bool { cell.last.map { bytes[$0.start].isASCIIDigit } ?? false }
    return pairs.count { begins($0) && begins($1) } > 1
  }

  private func carriesOn(_ row: [[SourceSpan]], above: [[SourceSpan]], isFirst: Bool) -> Bool {
    if !isFirst, hasOwnNumbers(row, above) { return false }
    guard let first = row.first?.first else { return true }
    // A line to sign on makes a row of its own.
    if row.joined().contains(where: { $0.count > 2 && bytes[$0.range].allSatisfy { $0 == UInt8(ascii: "_") } }
    ) {
      return false
    }
    // "(2) Hearing Impairment   (1) Speech" under "( ) Deafness   ( ) Autism": choices, each with its box.
    if row.allSatisfy({ $0.first.map { bytes[$0.start] == UInt8(ascii: "(") } ?? false }) { return false }
    if bytes[first.start].isASCIILowercase || bytes[first.start] == UInt8(ascii: "(") && row.count > 2 {
      return true
    }
    // "OT - screened 10/8/25, not needed" below a whole row says it all.
    if row.dropFirst().allSatisfy(\.isEmpty), above.allSatisfy({ !$0.isEmpty }),
      bytes[first.start].isASCIIUppercase,
      bytes[first.range].place(of: Array(" - ".utf8)) != nil
    {
      return false
    }
    // "Is she an English learner?   ☐ ☒", and below it the first line of the next question.
    if row.dropFirst().allSatisfy(\.isEmpty), bytes[first.start].isASCIIUppercase,
      let last = above.first?.last, bytes[last.end - 1] == UInt8(ascii: "?"),
      above.dropFirst().contains(where: { !$0.isEmpty })
    {
      return false
    }
    // "Braille needed          ✔": a mark under one of the heads answers for a row of its own.
    let marks = row.dropFirst().joined()
    if !marks.isEmpty, marks.allSatisfy({ CheckMark.at($0.start, in: bytes)?.count == $0.count }) {
      return false
    }
    // "Grade  3" beside other columns is a label and its value in the place of one wide cell above.
    let hasGap = bytes[first.range].indices.dropLast().contains {
      bytes[$0] == UInt8(ascii: " ") && bytes[$0 + 1] == UInt8(ascii: " ")
    }
    // "RELATED SERVICES" under a row in small letters is a name over the rows below it.
    let isBand =
      !isFirst && isCapitals(first) && bytes[first.range].contains(UInt8(ascii: " "))
      && row.dropFirst().allSatisfy(\.isEmpty) && !(above.first ?? []).contains { isCapitals($0) }
    if isBand { return false }
    // "Given a list of words," and below it "Ana will read them", beside other columns.
    if !isFirst, row.count > 2, let last = above.first?.last, bytes[last.end - 1] == UInt8(ascii: ",") {
      return true
    }
    // "Separate location, up to" and below it "10 students", beside one other column.
    if row.count == 2, row[1].isEmpty, let last = above.first?.last,
      Self.open.contains(where: { bytes[last.range].suffix($0.utf8.count).elementsEqual($0.utf8) })
    {
      return true
    }
    if row.count > 2, row[1].isEmpty, !hasGap { return true }
    return isFirst && (row + above).joined().allSatisfy { isCapitals($0) } && row.contains { $0.isEmpty }
  }

  /// What no cell ends with.
  private static let open = [
    " to", " of", " and", " or", " for", " with", " the", " a", " in", " on", ",", " before",
  ]

  /// "Academic" at the margin over a line of prose: the title of what follows the table.
  private func isOverProse(_ pieces: [Piece], _ run: [[Piece]], _ next: SourceSpan?) -> Bool {
    guard pieces.count == 1, let left = run.first?.first?.columns.lowerBound,
      pieces[0].columns.lowerBound == left,
      bytes[pieces[0].span.start].isASCIIUppercase, pieces[0].span.count <= 40, let next
    else { return false }
    let below = self.pieces(next)
    return below.count == 1 && below[0].columns.lowerBound == left && below[0].columns.count > 45
      && bytes[below[0].span.start].isASCIIUppercase
  }

  /// A line of its own at the margin that is a title, not the rest of a cell.
  private func startsAnew(_ piece: Piece, _ run: [[Piece]]) -> Bool {
    let text = bytes[piece.span.range]
    let isAtMargin = run.first?.first.map { piece.columns.lowerBound <= $0.columns.lowerBound } ?? false
    // "B. Special Education Services".
    if text.count > 4, text.first?.isASCIIUppercase ?? false, text.dropFirst().first == UInt8(ascii: "."),
      text.dropFirst(2).first == UInt8(ascii: " ")
    {
      return true
    }
    // "C = classroom, R = resource room": a key to the table.
    if text.prefix(6).place(of: Array(" = ".utf8)) != nil { return true }
    if text.last == UInt8(ascii: ":")
      || text.last == UInt8(ascii: ".") && piece.columns.count > 60 && isAtMargin
    {
      return true
    }
    guard isAtMargin else { return false }
    let others = run.compactMap(\.first).dropFirst()
    return isCapitals(piece.span) && !others.contains { isCapitals($0.span) }
  }

  /// `Transportation: Regular [x]   Special [ ]`: a label and its choices.
  private func isLineOfBoxes(_ pieces: [Piece]) -> Bool {
    guard let first = pieces.first, hasLabel(first.span) else { return false }
    return pieces.allSatisfy { piece in
      piece.span.range.contains { CheckMark.at($0, in: bytes) != nil }
    }
  }

  /// `6   MEASURABLE ANNUAL GOALS`: a title with its number set apart.
  private func isNumberedTitle(_ pieces: [Piece]) -> Bool {
    guard pieces.count == 2, pieces[0].span.count <= 3, isCapitals(pieces[1].span) else { return false }
    return bytes[pieces[0].span.range].allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
  }

  /// `ACCOMMODATIONS          (checked = decided)`: a title and a remark to it.
  private func isTitleWithRemark(_ pieces: [Piece]) -> Bool {
    guard pieces.count == 2, isCapitals(pieces[0].span) else { return false }
    let remark = bytes[pieces[1].span.range]
    return remark.first == UInt8(ascii: "(") && remark.last == UInt8(ascii: ")")
      && remark.contains(UInt8(ascii: " "))
  }

  private func isCapitals(_ span: SourceSpan) -> Bool {
    let text = bytes[span.range]
    return text.contains { $0.isASCIIUppercase } && !text.contains { $0.isASCIILowercase || $0.isASCIIDigit }
  }

  /// `-----  -----` under the heads.
  private func isUnderline(_ line: SourceSpan) -> Bool {
    let signs = bytes[line.range].filter { !$0.isASCIISpace }
    return signs.count > 2 && signs.allSatisfy { "-=_+".utf8.contains($0) }
  }

  /// `Label: value`, which is no table cell.
  private func hasLabel(_ span: SourceSpan) -> Bool {
    guard let colon = bytes[span.range].firstIndex(of: UInt8(ascii: ":")) else { return false }
    // `12:1+1` and `2x30:3` are amounts, not labels.
    return colon > span.start && bytes[colon - 1].isASCIILetter
  }
}
