import IEPModel

/// A part cut into rows: some blocks of the draft, and what was said of them.
struct PairedRow {
  var official: ArraySlice<SourceBlock>
  var statements: [PlainStatement]
}

/// Cuts a part where both sides allow it: a row ends before a statement whose place is in a later block than all places
/// before it. Headings and labels of the draft go with what follows them.
enum PairedRows {
  /// The first and last block of a row so far.
  private typealias Row = (first: Int, last: Int, statements: [PlainStatement])

  /// Statements stay in their order and blocks in theirs; every one of both is in exactly one row. O(n log n).
  static func of(_ part: PlainPart) -> [PairedRow] {
    let blocks = part.official
    let order = blocks.indices.sorted { blocks[$0].span.start < blocks[$1].span.start }
    func index(of span: SourceSpan) -> Int? { self.index(of: span, in: blocks, order) }
    guard !blocks.isEmpty else { return [PairedRow(official: [], statements: part.statements)] }
    var rows: [Row] = []
    for statement in part.statements {
      let place = statement.place.flatMap(index)
      if let place, rows.isEmpty || place > rows[rows.count - 1].last {
        rows.append((place, place, [statement]))
      } else if rows.isEmpty {
        rows.append((0, 0, [statement]))
      } else {
        rows[rows.count - 1].statements.append(statement)
        if let place { rows[rows.count - 1].last = max(rows[rows.count - 1].last, place) }
      }
      // What a statement covers besides its place belongs to its row: a goal's target two lines on.
      let furthest = statement.covers ? statement.spans.last.flatMap(index) : nil
      if let furthest, let place, furthest > place, !isFar(place, furthest, blocks) {
        rows[rows.count - 1].last = max(rows[rows.count - 1].last, furthest)
      }
    }
    guard !rows.isEmpty else { return [PairedRow(official: blocks[...], statements: [])] }
    rows = joined(rows, blocks)
    return rows.indices.map { index in
      let start = index == 0 ? 0 : leading(rows[index].first, after: rows[index - 1].last, blocks)
      let end =
        index + 1 < rows.count
        ? leading(rows[index + 1].first, after: rows[index].last, blocks) : blocks.count
      return PairedRow(official: blocks[start..<max(start, end)], statements: rows[index].statements)
    }
  }

  /// Rows of a line or two stand together up to the length of a paragraph: a form's labels are no rows of their own.
  /// Quotes alone stand apart from what explains, and a heading never without what follows.
  private static func joined(_ rows: [Row], _ blocks: [SourceBlock]) -> [Row] {
    var joined: [Row] = []
    for row in rows {
      if let last = joined.last, isTitle(last) || isShort(last, row, blocks),
        blocks[row.last].span.start >= blocks[last.first].span.start
      {
        joined[joined.count - 1].last = row.last
        joined[joined.count - 1].statements += row.statements
      } else {
        joined.append(row)
      }
    }
    return joined
  }

  private static func isTitle(_ row: Row) -> Bool {
    row.statements.allSatisfy { $0.form == .heading && $0.origin == .quoted }
  }

  private static func isShort(_ row: Row, _ next: Row, _ blocks: [SourceBlock]) -> Bool {
    func isQuoted(_ row: Row) -> Bool { row.statements.allSatisfy { $0.origin == .quoted } }
    return next.statements.first?.form != .heading && isQuoted(row) == isQuoted(next)
      && blocks[next.last].span.end - blocks[row.first].span.start <= paragraph
  }

  /// In bytes.
  private static let paragraph = 400

  /// A heading between two blocks begins something new: nothing is paired across it.
  private static func isFar(_ from: Int, _ to: Int, _ blocks: [SourceBlock]) -> Bool {
    blocks[(from + 1)...to].contains { if case .heading = $0.kind { true } else { false } }
  }

  /// The block where a row begins: its first, or the headings and labels right before it.
  private static func leading(_ first: Int, after last: Int, _ blocks: [SourceBlock]) -> Int {
    var start = first
    while start - 1 > last {
      switch blocks[start - 1].kind {
      case .heading, .lead: start -= 1
      default: return start
      }
    }
    return start
  }

  /// The block that holds a place's first byte, by halving; `order` are the blocks as they stand in the draft.
  private static func index(of span: SourceSpan, in blocks: [SourceBlock], _ order: [Int]) -> Int? {
    var low = 0
    var high = order.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[order[middle]].span.start <= span.start { low = middle + 1 } else { high = middle }
    }
    guard low > 0, span.start < blocks[order[low - 1]].span.end else { return nil }
    return order[low - 1]
  }
}
