import IEPModel

/// Lines among those of a table that are none of its rows.
extension AlignedTable {
  /// "Academic" at the margin over a line of prose: the title of what follows the table.
  func isOverProse(_ pieces: [Piece], _ run: [[Piece]], _ next: SourceSpan?) -> Bool {
    guard pieces.count == 1, let left = run.first?.first?.columns.lowerBound,
      pieces[0].columns.lowerBound == left,
      bytes[pieces[0].span.start].isASCIIUppercase, pieces[0].span.count <= 40, let next
    else { return false }
    let below = self.pieces(next)
    return below.count == 1 && below[0].columns.lowerBound == left && below[0].columns.count > 45
      && bytes[below[0].span.start].isASCIIUppercase
  }

  /// Whether the first piece of a line is too long for its column and has nothing beside it there: "support (paraprofessional)"
  /// with "classroom" under a head, or the name of a group over a row that is set in under it.
  func runsOver(_ pieces: [Piece], _ columns: Columns, _ next: SourceSpan?) -> Bool {
    guard let first = pieces.first, let name = columns.bands.first,
      first.columns.lowerBound >= name.lowerBound,
      first.columns.lowerBound < name.upperBound
    else { return false }
    if pieces.count == 1 {
      guard let below = next.map({ self.pieces($0) }) else { return false }
      return isOverAnswer(first, below)
        || stands(first, over: below) && below.dropFirst().allSatisfy { columns.begins($0) }
    }
    return pieces.dropFirst().allSatisfy {
      columns.begins($0) && $0.columns.lowerBound > first.columns.upperBound
    }
  }

  /// A line of boxes that stand wider than their column, "Modifications   ☐ Content   ☐ Instruction     None needed", with the
  /// pieces of one column together; nil where they begin in no columns one after another.
  func rowOfBoxes(_ pieces: [Piece], _ columns: Columns) -> [Piece]? {
    let bands = columns.bands
    let boxes = pieces.filter { CheckMark.at($0.span.start, in: bytes) != nil }
    // A mark alone is a cell.
    guard pieces.count > bands.count, !boxes.isEmpty,
      boxes.allSatisfy({ $0.span.count > (CheckMark.at($0.span.start, in: bytes)?.count ?? 0) + 2 })
    else { return nil }
    var row: [Piece] = []
    for piece in pieces {
      guard let band = bands.last(where: { $0.lowerBound <= piece.columns.lowerBound }) else { return nil }
      if let last = row.last, last.columns == band {
        row[row.count - 1].span = SourceSpan(last.span.start, piece.span.end)
      } else {
        row.append(Piece(span: piece.span, columns: band))
      }
    }
    return row.count > 1 ? row : nil
  }

  /// The one cell that writes over two columns, and the first of the two: "20 min. per month" under "Min. per session" and
  /// "Times per week". All other cells of the line stand in the columns that are left.
  func wideAmount(_ pieces: [Piece], _ columns: Columns) -> (piece: Int, band: Int)? {
    let bands = columns.bands
    let wide = pieces.indices.filter { index in
      bands.count { $0.overlaps(pieces[index].columns) } > 1
    }
    guard wide.count == 1, let piece = wide.first, piece > 0, pieces.count > 3,
      pieces.count + 1 == bands.count,
      bytes[pieces[piece].span.start].isASCIIDigit, pieces.allSatisfy(columns.begins),
      let band = bands.firstIndex(where: { $0.overlaps(pieces[piece].columns) })
    else { return nil }
    return (piece, band)
  }

  /// The column of the last piece of a line whose pieces all begin where others do, which runs on over columns that its row
  /// leaves empty: "2  Transportation   No - rides the regular bus".
  func endingWide(_ pieces: [Piece], _ columns: Columns) -> Range<Int>? {
    guard pieces.count > 1, let last = pieces.last, pieces.allSatisfy({ columns.begins($0) }),
      let band = columns.bands.first(where: { $0.contains(last.columns.lowerBound) }),
      last.columns.upperBound > band.upperBound
    else { return nil }
    return last.columns.lowerBound..<band.upperBound
  }

  /// Whether a line begins with the next number of rows that all begin with one: "4.5" below "4.4".
  func countsOn(_ pieces: [Piece], _ run: [[Piece]]) -> Bool {
    func number(_ row: [Piece]) -> (chapter: [UInt8], count: Int)? {
      guard let text = row.first.map({ bytes[$0.span.range] }),
        let dot = text.firstIndex(of: UInt8(ascii: ".")),
        text[..<dot].allSatisfy(\.isASCIIDigit),
        let count = Int(String(decoding: text[(dot + 1)...], as: UTF8.self))
      else { return nil }
      return (Array(text[..<dot]), count)
    }
    guard pieces.count > 1, let own = number(pieces), let above = run.compactMap(number).last,
      number(run[0]) != nil
    else { return false }
    return own.chapter == above.chapter && own.count == above.count + 1
  }

  /// The second column, for a name alone in a row with a number that is too long for it, where the line below begins under the
  /// third: "4.5  English 9 and Social Studies" over what is done there.
  func namesBelow(_ pieces: [Piece], _ columns: Columns, _ next: SourceSpan?) -> Range<Int>? {
    guard pieces.count == 2, columns.bands.count == 3, columns.begins(pieces[1]),
      let below = next.map({ self.pieces($0) }), below.count == 1,
      below[0].columns.lowerBound == columns.bands[2].lowerBound
    else { return nil }
    return columns.bands[1]
  }

  /// A line of its own at the margin that is a title, not the rest of a cell.
  func startsAnew(_ piece: Piece, _ run: [[Piece]]) -> Bool {
    let text = bytes[piece.span.range]
    let isAtMargin = run.first?.first.map { piece.columns.lowerBound <= $0.columns.lowerBound } ?? false
    if isLettered(piece.span) { return true }
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

  /// `C. Special Education Services` at the margin over names of columns that begin further in: the title of another table.
  func isLetteredTitle(_ piece: Piece, _ run: [[Piece]], over next: SourceSpan?) -> Bool {
    guard isLettered(piece.span), let margin = run.compactMap({ $0.first?.columns.lowerBound }).min(),
      piece.columns.lowerBound <= margin, let heads = next.map({ pieces($0) }), heads.count > 1
    else { return false }
    return heads[0].columns.lowerBound > margin + 1
      && heads.allSatisfy { isName($0.span) && bytes[$0.span.start].isASCIIUppercase }
  }

  /// `B. Special Education Services`.
  private func isLettered(_ span: SourceSpan) -> Bool {
    let text = bytes[span.range]
    return text.count > 4 && text.first?.isASCIIUppercase ?? false
      && text.dropFirst().starts(with: ". ".utf8)
  }

  /// `Transportation: Regular [x]   Special [ ]`: a label and its choices.
  func isLineOfBoxes(_ pieces: [Piece]) -> Bool {
    guard let first = pieces.first, hasLabel(first.span) else { return false }
    return pieces.allSatisfy { piece in
      piece.span.range.contains { CheckMark.at($0, in: bytes) != nil }
    }
  }

  /// `Method:     [ ] Tally   [X] Probe   [ ] Other`: a label and its choices head no table, and right above names of columns belong to
  /// none. One such line above another may be a row.
  func isLabelOfBoxes(_ pieces: [Piece], over next: SourceSpan?, isFirst: Bool) -> Bool {
    func hasBox(_ span: SourceSpan) -> Bool { span.range.contains { CheckMark.at($0, in: bytes) != nil } }
    guard pieces.count > 2, let first = pieces.first, hasLabel(first.span), !hasBox(first.span),
      bytes[first.span.end - 1] == UInt8(ascii: ":"), let next, !hasBox(next),
      pieces.dropFirst().allSatisfy({ CheckMark.at($0.span.start, in: bytes) != nil })
    else { return false }
    let heads = self.pieces(next)
    return isFirst || heads.count > 1 && heads.allSatisfy { isName($0.span) }
  }

  /// `6   MEASURABLE ANNUAL GOALS`: a title with its number set apart.
  func isNumberedTitle(_ pieces: [Piece]) -> Bool {
    guard pieces.count == 2, pieces[0].span.count <= 3, isCapitals(pieces[1].span) else { return false }
    return bytes[pieces[0].span.range].allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
  }

  /// `• Extended time` at the margin below rows without such a sign: a list below the table.
  func beginsList(_ piece: Piece, _ run: [[Piece]]) -> Bool {
    func isMarked(_ piece: Piece) -> Bool {
      bytes[piece.span.start] >= 0x80 && Bullet.read(piece.span, of: bytes) != nil
    }
    return isMarked(piece) && !run.contains { $0.contains(where: isMarked) }
      && run.first?.first.map { piece.columns.lowerBound <= $0.columns.lowerBound } ?? false
  }

  /// `-  Number line on her desk`, `1.  Reading`: an item of a list, set a little apart from its sign.
  func isItem(_ pieces: [Piece]) -> Bool {
    guard pieces.count == 2, let bullet = Bullet.read(pieces[0].span.union(pieces[1].span), of: bytes) else {
      return false
    }
    return bullet.content.start == pieces[1].span.start
  }

  /// `ACCOMMODATIONS          (checked = decided)`: a title and a remark to it.
  func isTitleWithRemark(_ pieces: [Piece]) -> Bool {
    guard pieces.count == 2, isCapitals(pieces[0].span) else { return false }
    let remark = bytes[pieces[1].span.range]
    return remark.first == UInt8(ascii: "(") && remark.last == UInt8(ascii: ")")
      && remark.contains(UInt8(ascii: " "))
  }

  /// `-----  -----` under the heads.
  func isUnderline(_ line: SourceSpan) -> Bool {
    let signs = bytes[line.range].filter { !$0.isASCIISpace }
    return signs.count > 2 && signs.allSatisfy { "-=_+".utf8.contains($0) }
  }
}
