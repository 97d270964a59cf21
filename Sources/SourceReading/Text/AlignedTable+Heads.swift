import IEPModel

/// Heads on two lines, of which the upper one names several columns at once, or stands a little beside the lower one.
extension AlignedTable {
  /// The table below a line of names of which one reaches over several heads: "Minutes per Session" over "Direct   Indirect".
  /// Or whose names stand beside their heads, so that both lines together run columns into one which the rows part as the
  /// lower line does. Nil for any other.
  func underWideHeads(_ lines: ArraySlice<SourceSpan>) -> RawTable? {
    guard lines.count > 3, let top = lines.first else { return nil }
    let over = pieces(top)
    let heads = pieces(lines[lines.startIndex + 1])
    let reach = over.map { piece in heads.indices.filter { heads[$0].columns.overlaps(piece.columns) } }
    let columns = reach.joined()
    guard heads.count > 3, reach.contains(where: { $0.count > 1 }) || isBeside(over, heads),
      Set(columns).count == columns.count,
      reach.allSatisfy({ (1..<heads.count - 1).contains($0.count) && ($0[0] > 0 || $0.count == 1) }),
      (over + heads).allSatisfy({ isName($0.span) }), !isTitle(over[0], over: heads[0]),
      var table = rows(lines.dropFirst()), table.rows.count > 1, table.rows[0].count == heads.count,
      zip(table.rows[0], heads).allSatisfy({ $0.first == $1.span }),
      reach.contains(where: { $0.count > 1 }) || (rows(lines)?.rows[0].count ?? 0) < heads.count
    else { return nil }
    var names = Array(repeating: [SourceSpan](), count: heads.count)
    for (piece, columns) in zip(over, reach) {
      for column in columns { names[column] = [SourceSpan(piece.span.end, piece.span.end)] }
      names[columns[0]] = [piece.span]
    }
    table.rows.insert(names, at: 0)
    (table.hasHeader, table.hasSecondHeader) = (true, true)
    table.lineCount += 1
    return table
  }

  /// Whether a name stands over the gap before its head: "Hours in" a few letters left of "Gen Ed".
  private func isBeside(_ over: [Piece], _ heads: [Piece]) -> Bool {
    over.count > 1
      && over.contains { piece in
        let head = heads.first { $0.columns.overlaps(piece.columns) }
        return head.map { $0.columns.lowerBound != piece.columns.lowerBound } ?? false
      }
  }

  /// Words alone, as a column is called.
  func isName(_ span: SourceSpan) -> Bool {
    let text = bytes[span.range]
    return text.count <= 40 && text.first?.isASCIILetter ?? false && !hasLabel(span)
      && !text.contains(where: \.isASCIIDigit)
  }

  /// "SERVICES" over the first head, which is no name in capitals.
  private func isTitle(_ piece: Piece, over head: Piece) -> Bool {
    piece.columns.overlaps(head.columns) && isCapitals(piece.span) && !isCapitals(head.span)
  }

  /// The table below a line of as many names as it has columns, which do not stand over them.
  func underShiftedHeads(_ lines: ArraySlice<SourceSpan>) -> RawTable? {
    guard let heads = lines.first.map({ pieces($0) }), heads.count > 2,
      heads.allSatisfy({ isName($0.span) && bytes[$0.span.start].isASCIIUppercase }),
      var table = rows(lines.dropFirst()), !table.hasHeader,
      table.rows.allSatisfy({ $0.count == heads.count && $0.allSatisfy { !$0.isEmpty } }),
      table.rows[0].joined().contains(where: { bytes[$0.range].contains(where: \.isASCIIDigit) })
    else { return nil }
    table.rows.insert(heads.map { [$0.span] }, at: 0)
    table.hasHeader = true
    table.lineCount += 1
    return table
  }
}
