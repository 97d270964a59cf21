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
    underWideHeads(lines) ?? rows(lines) ?? underShiftedHeads(lines)
  }

  /// The table whose first line has one name for each head of its own.
  func rows(_ lines: ArraySlice<SourceSpan>) -> RawTable? {
    var run: [[Piece]] = []
    var markup: [SourceSpan] = []
    var columns = Columns()
    var used = 0
    for (line, index) in zip(lines, lines.indices) {
      let next = index + 1 < lines.endIndex ? lines[index + 1] : nil
      if !run.isEmpty, isUnderline(line) {
        markup.append(line.trimmed(in: bytes))
        used += 1
        continue
      }
      let found = pieces(line, columns: Set(columns.bands.map(\.lowerBound)))
      var pieces = columns.aligned(columns.parted(columns.partedBoxes(found, in: bytes), in: bytes))
      let isCounted = countsOn(pieces, run)
      guard let first = pieces.first, isCounted || !pieces.dropFirst().contains(where: { hasLabel($0.span) }),
        !(pieces.count == 1 && startsAnew(first, run) && !stands(first, over: next.map { self.pieces($0) })),
        !(pieces.count == 1 && (isLetteredTitle(first, run, over: next) || beginsList(first, run))),
        !(pieces.count == 1 && run.count > 1 && first.columns.lowerBound <= columns.bands[0].lowerBound
          && begins(other: lines[(index + 1)...], than: columns)
          && !(run.last?.first.map { isOpen([$0.span]) } ?? false)),
        !beginsOtherPairs(pieces, run, lines[(index + 1)...]),
        !isNumberedTitle(pieces), !isLineOfBoxes(pieces), !isOverProse(pieces, run, next),
        !(run.isEmpty && (isTitleWithRemark(pieces) || isItem(pieces))),
        !isLabelOfBoxes(pieces, over: next, isFirst: run.isEmpty), !beginsWider(pieces, run)
      else { break }
      var joined = columns.adding(pieces)
      // A long name pushed all cells of its row to the right: as many as there are columns, in their order.
      let merges = joined.bands.contains { band in columns.bands.count { $0.overlaps(band) } > 1 }
      if merges, run.count > 1 || columns.beginsSecond(pieces), pieces.count == columns.bands.count,
        pieces.count > 2
      {
        for index in pieces.indices { pieces[index].columns = columns.bands[index] }
        joined = columns.adding(pieces)
      } else if merges, run.count > 2, let boxes = rowOfBoxes(pieces, columns) {
        pieces = boxes
        joined = columns.adding(pieces)
      } else if merges, run.count > 1, let wide = wideAmount(pieces, columns) {
        pieces[wide.piece].columns = columns.bands[wide.band]
        joined = columns.adding(pieces)
      } else if merges, joined.bands.count >= min(columns.bands.count, run[0].count),
        let last = endingWide(pieces, columns)
      {
        pieces[pieces.count - 1].columns = last
        joined = columns.adding(pieces)
      } else if merges, isCounted, let name = namesBelow(pieces, columns, next) {
        pieces[1].columns = name
        joined = columns.adding(pieces)
      } else if merges, runsOver(pieces, columns, next) {
        pieces[0].columns = columns.bands[0]
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
    // "learning or that of" alone below "Does the student's behavior impede   [X]   [ ]" goes on with its cell.
    let loose = run.count { $0.count == 1 && !bytes[$0[0].span.start].isASCIILowercase }
    guard run.count >= 2, full >= 2, full >= loose && full * 4 >= run.count || isWrapped(run) else {
      return nil
    }
    return table(run, columns.bands, markup, lineCount: used)
  }

  /// Whether lines of one cell are no prose but the rest of cells above them: names over three columns or more, cells that all
  /// begin under them on another line, and every other line begins under one of the names, within its column.
  private func isWrapped(_ run: [[Piece]]) -> Bool {
    guard let heads = run.first else { return false }
    if heads.count == 2 { return isWrappedPairs(run) }
    guard heads.allSatisfy({ isHead($0.span) }) else { return false }
    let starts = heads.map(\.columns.lowerBound)
    let ends = starts.dropFirst() + [Int.max]
    let isRow = run.dropFirst().contains { row in
      row.count > 2 && row.allSatisfy { starts.contains($0.columns.lowerBound) }
    }
    return isRow
      && run.joined().allSatisfy { piece in
        zip(starts, ends).contains { $0 == piece.columns.lowerBound && piece.columns.upperBound < $1 }
      }
  }

  /// Three rows or more of a label and a value that all begin in one place, and below them lines of one cell: most of them set in
  /// under the values, the others shorter than the labels.
  private func isWrappedPairs(_ run: [[Piece]]) -> Bool {
    let rows = run.filter { $0.count == 2 }
    let rest = run.filter { $0.count == 1 }.joined()
    guard rows.count > 2, rows.count + rest.count == run.count,
      let (label, value) = rows.first.map({ ($0[0], $0[1]) })
    else { return false }
    let (margin, start) = (label.columns.lowerBound, value.columns.lowerBound)
    let below = rest.count { $0.columns.lowerBound == start }
    return rows.allSatisfy { $0[0].columns.lowerBound == margin && $0[1].columns.lowerBound == start }
      && rest.allSatisfy {
        $0.columns.lowerBound == start || $0.columns.lowerBound == margin && $0.columns.upperBound + 1 < start
      }
      && rest.count - below < rows.count
  }

  /// A few words, or the sign over numbers: "Where is the student now?", "#".
  private func isHead(_ span: SourceSpan) -> Bool {
    let text = bytes[span.range]
    return text.count <= 40 && !text.contains(where: \.isASCIIDigit) && !hasLabel(span)
  }

  /// Whether two lines begin their second cells under each other, and under none of these columns: those of another table, over
  /// which a title stands alone.
  private func begins(other lines: ArraySlice<SourceSpan>, than columns: Columns) -> Bool {
    let seconds = lines.prefix(2).map { pieces($0) }.filter { $0.count > 1 }.map { $0[1].columns.lowerBound }
    return seconds.count == 2 && seconds[0] == seconds[1]
      && !columns.bands.contains { $0.lowerBound == seconds[0] }
  }

  /// "Service   Provider   Frequency   Location" below rows of two cells that begin at the same margin: another table.
  private func beginsWider(_ pieces: [Piece], _ run: [[Piece]]) -> Bool {
    guard pieces.count > 3, let first = run.first, let margin = pieces.first?.columns.lowerBound,
      run.allSatisfy({ $0.count == 2 && $0[0].columns.lowerBound == margin })
    else { return false }
    func hasDigit(_ piece: Piece) -> Bool { bytes[piece.span.range].contains(where: \.isASCIIDigit) }
    // So are names of columns below "Services    09/22/2025 - 09/21/2026".
    return run.count > 1 || hasDigit(first[1]) && !pieces.contains(where: hasDigit)
  }

  /// "Objectives     Target date" below labels whose values all begin further in or out, as do those of the line after next:
  /// another table of two columns.
  private func beginsOtherPairs(_ pieces: [Piece], _ run: [[Piece]], _ lines: ArraySlice<SourceSpan>) -> Bool
  {
    let above = run.filter { $0.count == 2 }
    guard pieces.count == 2, above.count > 1, run.allSatisfy({ $0.count <= 2 }),
      let start = above.first?[1].columns.lowerBound, above.allSatisfy({ $0[1].columns.lowerBound == start }),
      let margin = above.first?[0].columns.lowerBound, pieces[0].columns.lowerBound == margin
    else { return false }
    let other = pieces[1].columns.lowerBound
    let next = lines.prefix(3).lazy.map { self.pieces($0) }.first { $0.count > 1 }
    return abs(other - start) > 2
      && next.map { $0.count == 2 && $0[0].columns.lowerBound == margin && $0[1].columns.lowerBound == other }
        ?? false
  }

  /// Whether a table whose rows stand apart by blank lines goes on behind the one that `rest` begins with: pieces of the
  /// next line all begin where those of the first line of the table do. O(next lines × width).
  func goesOn(_ group: [SourceSpan], to rest: ArraySlice<SourceSpan>) -> Bool {
    guard let next = rest.firstIndex(where: { !$0.isBlank(in: bytes) }), next - rest.startIndex <= 2 else {
      return false
    }
    let found = pieces(rest[next])
    guard found.count > 1, let at = group.firstIndex(where: { pieces($0).count > 1 }) else { return false }
    let first = group[at]
    let heads = Set(pieces(first).map(\.columns.lowerBound))
    guard heads.count > 1, found.allSatisfy({ heads.contains($0.columns.lowerBound) }),
      !areHeads(found, beside: group, first)
    else { return false }
    let row = rest[next...].prefix { !$0.isBlank(in: bytes) }
    // A row that goes on in its first cell alone has few lines with two cells: with the others of the heads they are enough.
    return [[first], Array(group[at...].prefix(4))].contains { heads in
      read((heads + row)[...])?.lineCount == row.count + heads.count
    }
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
      if end - at >= 2, !afterSentence, let begun = start, !isBetweenAnswers(at, end, begun.at),
        !(pieces.isEmpty && isNumber(SourceSpan(begun.at, at), ofTitleAt: end))
      {
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

  /// "IX." before "EXTENDED SCHOOL YEAR", however many blanks stand between.
  private func isNumber(_ span: SourceSpan, ofTitleAt start: Int) -> Bool {
    guard span.count <= 6, bytes[span.end - 1] == UInt8(ascii: "."), start + 3 < bytes.count else {
      return false
    }
    return bytes[span.start..<(span.end - 1)].allSatisfy { "IVX".utf8.contains($0) }
      && bytes[start..<(start + 3)].allSatisfy(\.isASCIIUppercase)
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

  func isCapitals(_ span: SourceSpan) -> Bool {
    let text = bytes[span.range]
    return text.contains { $0.isASCIIUppercase } && !text.contains { $0.isASCIILowercase || $0.isASCIIDigit }
  }

  /// `Label: value`, which is no table cell.
  func hasLabel(_ span: SourceSpan) -> Bool {
    guard let colon = bytes[span.range].firstIndex(of: UInt8(ascii: ":")) else { return false }
    // `12:1+1` and `2x30:3` are amounts, not labels.
    return colon > span.start && bytes[colon - 1].isASCIILetter
  }
}
