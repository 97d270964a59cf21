import IEPModel

/// Lines → rows: which line carries on the row above, and which begins one.
extension AlignedTable {
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

  func table(_ run: [[Piece]], _ bands: [Range<Int>], _ markup: [SourceSpan], lineCount: Int)
    -> RawTable?
  {
    var table = RawTable(rows: [], hasHeader: false, markup: markup, lineCount: lineCount)
    let apart = run.indices.filter { index in
      index > 0 && run[index - 1].last.map { standsApart(run[index][0].span, behind: $0.span) } ?? false
    }
    // "1. WRITING: …", and a blank line before "2. MATH: …": what stands between is one row.
    let areNumbered = bands.count > 2 && apart.allSatisfy { bytes[run[$0][0].span.start].isASCIIDigit }
    /// How many cells the first line of a row that stands apart fills.
    var filled: Int?
    let lines = run.map { cells(of: $0, bands) }
    let dated = lines.indices.filter { lines[$0].joined().contains(where: isDate) }
    for (index, row) in lines.enumerated() {
      let count = row.count { !$0.isEmpty }
      let isApart = apart.contains(index)
      if isApart { filled = count }
      let isRest =
        !isApart && filled.map { areNumbered || count < $0 } ?? false
        // "Transportation   none" beside rows of more cells.
        && !row.dropFirst().joined().contains(where: saysNone)
        || isBelowDates(row, at: index, lines, dated)
          && !(table.rows.last.map { hadRoom(row, below: $0, bands) } ?? false)
      let isNext =
        isApart && !row[0].isEmpty || repeatsHeads(row, lines[0], behind: table.rows.last)
        || count == 1 && stands(run[index][0], over: run.dropFirst(index + 1).first)
          && !(table.rows.last.map { isOpen($0[0]) } ?? false)
      if let above = table.rows.indices.last, !isNext,
        isRest || index == 1 && endsHeads(run, table.rows[0])
          || ranOut(row, below: table.rows[above], bands)
          || carriesOn(row, above: table.rows[above], isFirst: above == 0)
            && !(index + 1 == lines.count && hadRoom(row, below: table.rows[above], bands))
      {
        for (index, cell) in row.enumerated() { table.rows[above][index] += cell }
      } else {
        table.rows.append(row)
      }
    }
    guard table.rows.count > 1 || bands.count > 2 else { return nil }
    return table
  }

  /// "Related Services   Start   End   Location" below rows under "Special Education   Start   End   Location": the same heads
  /// over more rows, behind one with figures.
  private func repeatsHeads(_ row: [[SourceSpan]], _ heads: [[SourceSpan]], behind last: [[SourceSpan]]?)
    -> Bool
  {
    let others = zip(row, heads).dropFirst().filter { !$0.0.isEmpty }
    return !row[0].isEmpty && others.count > 1 && !row.joined().contains(where: hasDigit)
      && last?.dropFirst().joined().contains(where: hasDigit) ?? false
      && others.allSatisfy { cell, head in
        head.first.map { bytes[$0.range].elementsEqual(bytes[cell[0].range]) } ?? false
      }
  }

  private func hasDigit(_ cell: SourceSpan) -> Bool { bytes[cell.range].contains(where: \.isASCIIDigit) }

  private func cells(of pieces: [Piece], _ bands: [Range<Int>]) -> [[SourceSpan]] {
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
    return row
  }

  /// Whether a line goes on with the one above where the first line of every row has a date, and this one none: "Level
  /// Resource   per session   per week" below "Elementary   45 minutes   5 times   01/26/2026", and the second line of
  /// the heads above them.
  private func isBelowDates(_ row: [[SourceSpan]], at index: Int, _ lines: [[[SourceSpan]]], _ dated: [Int])
    -> Bool
  {
    guard row.count > 3, let first = dated.first, !dated.contains(index), index > 0,
      dated.count > 1 || index < first && endsNames(row)
    else { return false }
    func beginsWithDigit(_ cell: [SourceSpan]) -> Bool {
      cell.first.map { bytes[$0.start].isASCIIDigit } ?? false
    }
    // "Counseling   not needed" begins a row without a day.
    if row.joined().contains(where: saysNone) { return false }
    let filled = row.count { !$0.isEmpty }
    if index < first { return filled > 1 && !lines[..<first].joined().contains(where: beginsWithDigit) }
    return filled > 1 && !row.contains(where: beginsWithDigit)
  }

  /// "and Frequency   Location   Date   Date": the second half of names of columns.
  private func endsNames(_ row: [[SourceSpan]]) -> Bool {
    let words = row.joined().map { bytes[$0.range] }
    return Set(words).count < words.count || words.contains { $0.first?.isASCIILowercase ?? false }
  }

  /// A box or an X, and nothing else.
  func isMark(_ cell: SourceSpan) -> Bool {
    cell.count == 1 && bytes[cell.start] | 0x20 == UInt8(ascii: "x")
      || CheckMark.at(cell.start, in: bytes)?.count == cell.count
  }

  /// `----`, "N/A", "not needed (…)": what a cell says in place of a value.
  func saysNone(_ cell: SourceSpan) -> Bool {
    let text = bytes[cell.range].map(\.asciiLowercased)
    return text.allSatisfy { $0 == UInt8(ascii: "-") }
      || ["n/a", "none", "not needed", "not required", "not recommended", "not applicable"].contains {
        text.starts(with: $0.utf8)
      }
  }

  /// `01/26/2026`.
  private func isDate(_ cell: SourceSpan) -> Bool {
    let text = bytes[cell.range].prefix { $0.isASCIIDigit || "/-".utf8.contains($0) }
    let parts = text.split { !$0.isASCIIDigit }
    return parts.count == 3 && text.count >= 6 && parts.allSatisfy { [1, 2, 4].contains($0.count) }
  }

  /// Whether a name alone on its line stands over rows that are set in under it.
  func stands(_ piece: Piece, over next: [Piece]?) -> Bool {
    // What stands under another column than the first goes on with that one.
    guard let next, next.count > 1, piece.columns.lowerBound < next[1].columns.lowerBound else {
      return false
    }
    // "Reading", and below it "1. Given a list …  | 80% …"; not "Performance" over "45% accuracy".
    let text = bytes[piece.span.range]
    let behind = bytes[next[0].span.range].drop(while: \.isASCIIDigit).first
    let isNumbered =
      bytes[next[0].span.start].isASCIIDigit && behind.map { ".)".utf8.contains($0) } ?? true
    if isNumbered, text.first?.isASCIIUppercase ?? false, text.count <= 40,
      text.last.map({ !".,;:".utf8.contains($0) }) ?? false
    {
      return true
    }
    if isOverAnswer(piece, next) { return true }
    func column(_ span: SourceSpan) -> Int {
      span.start - (bytes[..<span.start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0)
    }
    return column(piece.span) < column(next[0].span)
  }

  /// "Special Education" above "No     Math     50 minutes": a name above a row that begins with an answer is none of its
  /// answers, whatever column it reaches over.
  func isOverAnswer(_ piece: Piece, _ next: [Piece]) -> Bool {
    func isAnswer(_ span: SourceSpan) -> Bool {
      ["yes", "no", "y", "n"].contains { $0.utf8.elementsEqual(bytes[span.range].map(\.asciiLowercased)) }
    }
    return next.count > 2 && isAnswer(next[0].span) && !isAnswer(piece.span)
      && bytes[piece.span.start].isASCIIUppercase && piece.columns.lowerBound == next[0].columns.lowerBound
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

  /// "By May, when shown   consecutive checks   week" below "1. Early literacy   24 of 26 on 3   letter checks, every": a line
  /// without a number of its own, beside whose first cell nothing begins anew.
  private func isBelowNumber(_ row: [[SourceSpan]], _ above: [[SourceSpan]]) -> Bool {
    func isNumbered(_ cell: [SourceSpan]?) -> Bool {
      guard let text = cell?.first.map({ bytes[$0.range] }) else { return false }
      let digits = text.prefix(while: \.isASCIIDigit)
      return (1...2).contains(digits.count)
        && text.dropFirst(digits.count).first.map { ".)".utf8.contains($0) } ?? false
    }
    let words = row.first?.first.map { bytes[$0.range].split(separator: UInt8(ascii: " ")).count } ?? 0
    // "Counseling   monthly   45" below "1. Speech   weekly   30" is another row, "10 school days" below "4 of 5 on 8 of" none.
    let others = zip(row, above).dropFirst().compactMap { cell, above in
      cell.first.map { bytes[$0.start].isASCIILowercase || isOpen(above) }
    }
    return row.count > 2 && words > 3 && isNumbered(above.first) && !isNumbered(row.first)
      && !others.isEmpty && others.allSatisfy(\.self)
  }

  /// "Large print" alone below "Oral directions       X   X": a row of its own without a mark, as its first word had room on the
  /// line above.
  private func isUnmarked(_ row: [[SourceSpan]], below above: [[SourceSpan]]) -> Bool {
    let marks = above.dropFirst().joined()
    guard row.count > 2, row.dropFirst().allSatisfy(\.isEmpty), let first = row.first?.first,
      bytes[first.start].isASCIIUppercase, let last = above.first?.last, let mark = marks.first,
      marks.allSatisfy(isMark), !isOpen(above[0])
    else { return false }
    let word = bytes[first.range].prefix { $0 != UInt8(ascii: " ") }.count
    return mark.start - last.end > word + 3
  }

  private func carriesOn(_ row: [[SourceSpan]], above: [[SourceSpan]], isFirst: Bool) -> Bool {
    if endsRange(row, above) { return true }
    if !isFirst, hasOwnNumbers(row, above) { return false }
    guard let first = row.first?.first else { return true }
    if isBelowNumber(row, above) { return true }
    // A line to sign on makes a row of its own.
    if row.joined().contains(where: { $0.count > 2 && bytes[$0.range].allSatisfy { $0 == UInt8(ascii: "_") } }
    ) {
      return false
    }
    // "(2) Hearing Impairment   (1) Speech" under "( ) Deafness   ( ) Autism": choices, each with its box.
    if row.allSatisfy({ $0.first.map { bytes[$0.start] == UInt8(ascii: "(") } ?? false }) { return false }
    // "communication needs?        X" below another question with its X, or below what asks for all of them.
    let isAsked = above.first?.last.map { ":?".utf8.contains(bytes[$0.end - 1]) } ?? false
    if row.dropFirst().joined().contains(where: isMark),
      isAsked || above.dropFirst().joined().contains(where: isMark)
    {
      return false
    }
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
    if isUnmarked(row, below: above) { return false }
    // "Braille needed          ✔", "Reading      X   5 per week": a mark under one of the heads stands in a row of its own.
    if row.dropFirst().joined().contains(where: { isMark($0) || saysNone($0) }) { return false }
    if bytes[first.range].elementsEqual("Total".utf8) { return false }
    // "Grade  3" beside other columns is a label and its value in the place of one wide cell above.
    let hasGap = bytes[first.range].indices.dropLast().contains {
      bytes[$0] == UInt8(ascii: " ") && bytes[$0 + 1] == UInt8(ascii: " ")
    }
    // "RELATED SERVICES" under a row in small letters is a name over the rows below it.
    let isBand =
      !isFirst && isCapitals(first) && bytes[first.range].contains(UInt8(ascii: " "))
      && row.dropFirst().allSatisfy(\.isEmpty) && !(above.first ?? []).contains { isCapitals($0) }
    if isBand { return false }
    if row.dropFirst().allSatisfy(\.isEmpty), namesServices(first),
      let last = above.first?.last,
      bytes[last.end - 1].isWordByte || bytes[last.end - 1] == UInt8(ascii: ")"), !isOpen(above[0])
    {
      return false
    }
    // "Given a list of words," and below it "Ana will read them", beside other columns.
    if !isFirst, row.count > 2, let last = above.first?.last, bytes[last.end - 1] == UInt8(ascii: ",") {
      return true
    }
    // "Separate location, up to" and below it "10 students", beside one other column; "Performance   minute" below "Present level
    // of   61 words correct per".
    if row.count == 2, isOpen(above[0]),
      row[1].first.map({ bytes[$0.start].isASCIILowercase || isOpen(above[1]) }) ?? true
    {
      return true
    }
    if row.count > 2, row[1].isEmpty, !hasGap { return true }
    // "Pull-out Resource   Resource   11/05/2025   5 x weekly", and below it "Replacement: ELA   Room" alone.
    let beside = above.suffix(from: 2).filter { cell in
      cell.last.map { bytes[$0.start].isASCIIDigit } ?? false
    }
    if row.count > 3, row.suffix(from: 2).allSatisfy(\.isEmpty), above.allSatisfy({ !$0.isEmpty }),
      beside.count > 1, !isCapitals(first)
    {
      return true
    }
    return isFirst && (row + above).joined().allSatisfy { isCapitals($0) } && row.contains { $0.isEmpty }
  }

  /// "Related services" over the rows below it, behind those of "Special education".
  private func namesServices(_ cell: SourceSpan) -> Bool {
    let name = bytes[cell.range].map(\.asciiLowercased)
    return ["related services", "related services:", "related", "special education", "special education:"]
      .contains { name.elementsEqual($0.utf8) }
  }

  /// "10/19/2027" below "10/26/2026 to": one range of dates over two lines.
  private func endsRange(_ row: [[SourceSpan]], _ above: [[SourceSpan]]) -> Bool {
    zip(row, above).contains { cell, above in
      guard let end = cell.first, let start = above.last, isDate(end), isDate(start) else { return false }
      return [" to", " -", " –", " through"].contains {
        bytes[start.range].suffix($0.utf8.count).elementsEqual($0.utf8)
      }
    }
  }

  /// Whether a cell ends where a sentence goes on.
  func isOpen(_ cell: [SourceSpan]) -> Bool {
    guard let last = cell.last else { return false }
    return Self.open.contains { bytes[last.range].suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// What no cell ends with.
  private static let open = [
    " to", " of", " Of", " be", " Be", " No.", " and", " or", " for", " with", " the", " a", " in", " on",
    ",", " before",
  ]
}
