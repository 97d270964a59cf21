import IEPModel

/// A block that is open and collects others: the page, a list, an item, a quote, a table, a cell.
struct HTMLContainer {
  enum Kind: Equatable {
    case page
    case list(ordered: Bool)
    case item, quote, table
    case cell(columns: Int, rows: Int, isHead: Bool)
  }

  var kind: Kind
  var start: Int
  var children: [SourceBlock] = []
  var grid = HTMLGrid()
  /// Whether the last child is a list of paragraphs that begin with a bullet.
  var endsInBullets = false
}

/// The rows of a table as far as they are read.
struct HTMLGrid {
  private var rows: [SourceBlock] = []
  private var cells: [SourceBlock] = []
  private var areHeads = true
  private var areBold = true
  /// Whether a head of the first row reaches over columns or rows.
  private var hasWideHeads = false
  /// Columns that a cell of a row above reaches into, with the rows left for it and its place.
  private var reaching: [Int: (rows: Int, place: SourceSpan)] = [:]
  /// Comments and menus in cells: they follow the table.
  private var apart: [SourceBlock] = []
  /// Whether the row being read is one of layout.
  var isLayout = false
  private(set) var nodes = 0

  /// Cells that one cell may stand for.
  static let widest = 64

  /// Adds a cell. Where it reaches over columns or rows, it stands once, and blank cells keep the others in line:
  /// words that stand twice would count twice. Those in rows below have its place.
  mutating func add(_ blocks: [SourceBlock], _ span: SourceSpan, columns: Int, rows: Int, isHead: Bool) {
    fillReached()
    var lines: [SpannedText] = []
    var isBold = false
    var isAfterLead = false
    for leaf in blocks.flatMap(\.leavesAndItems) {
      switch leaf.kind {
      case .hidden, .pageFurniture: apart.append(leaf)
      default:
        if isAfterLead, let last = lines.indices.last, let first = leaf.lines.first {
          lines[last].append(first)
          lines += leaf.lines.dropFirst()
        } else {
          lines += leaf.lines
        }
        isAfterLead = leaf.kind == .lead
        isBold = leaf.kind == .heading(level: 7) || leaf.kind == .heading(level: 6)
      }
    }
    areHeads = areHeads && isHead
    if !lines.isEmpty { areBold = areBold && isBold }
    if self.rows.isEmpty { hasWideHeads = hasWideHeads || (isHead || isBold) && (columns > 1 || rows > 1) }
    let begin = SourceSpan(span.start, span.start)
    let place = lines.flatMap(\.spans).extent.map { $0.union(begin) } ?? begin
    for offset in 0..<columns {
      let blank = SourceSpan(place.end, place.end)
      if rows > 1 { reaching[cells.count] = (rows - 1, offset == 0 ? place : blank) }
      cells.append(
        offset == 0 ? SourceBlock(.cell, place, lines: lines) : SourceBlock(.cell, blank))
      nodes += 1
    }
  }

  private mutating func fillReached() {
    while let (left, place) = reaching[cells.count], left > 0, cells.count < 1000 {
      reaching[cells.count]?.rows = -left
      cells.append(SourceBlock(.cell, place))
      nodes += 1
    }
  }

  mutating func endRow() {
    if !cells.isEmpty { fillReached() }
    for (column, (left, place)) in reaching where left < 0 {
      reaching[column] = left == -1 ? nil : (-left - 1, place)
    }
    if let extent = cells.filter({ !$0.lines.isEmpty }).map(\.span).extent {
      // Under heads that reach over columns or rows stands a second row of them.
      let isSecond =
        rows.count == 1 && rows[0].kind == .row(isHeader: true) && hasWideHeads
        && (areHeads || areBold)
      let isHeader = cells.count > 1 && (rows.isEmpty && (areHeads || areBold) || isSecond)
      rows.append(SourceBlock(.row(isHeader: isHeader), extent, children: cells))
    }
    cells = []
    areHeads = true
    areBold = true
  }

  /// Ends the rows so far: a table, and what stands apart from it.
  mutating func take() -> [SourceBlock] {
    endRow()
    defer {
      rows = []
      hasWideHeads = false
      apart = []
      reaching = [:]
    }
    return (rows.map(\.span).extent.map { [SourceBlock(.table, $0, children: rows)] } ?? []) + apart
  }
}

extension SourceBlock {
  /// The leaves in their order; its depth was checked.
  var leavesAndItems: [SourceBlock] { children.isEmpty ? [self] : children.flatMap(\.leavesAndItems) }
}
