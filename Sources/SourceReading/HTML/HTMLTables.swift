/// Looks through all tables before any is read: which rows set out a form and which hold data.
enum HTMLTables {
  private struct Table {
    /// Token that began each row, how many cells it has, and what is in them.
    var rows: [(token: Int, cells: Int, heads: Int, isLayout: Bool)] = []
  }

  /// The tokens of the rows that are layout: those that hold a table or a list of terms, and those with one cell, above
  /// the data, over a new row of heads, with a heading in it, or in a table of nothing else. O(tokens).
  static func layoutRows(in tokens: [HTMLLexer.Token]) -> Set<Int> {
    var open: [Table] = []
    var result: Set<Int> = []
    func close(_ table: Table) {
      let rows = table.rows.filter { $0.cells > 0 }
      let first = rows.firstIndex { $0.cells > 1 } ?? rows.count
      for (index, row) in rows.enumerated() {
        let isOverHeads =
          index + 1 < rows.count && rows[index + 1].cells > 1
          && rows[index + 1].heads == rows[index + 1].cells
        if row.isLayout || row.cells == 1 && (index < first || isOverHeads) { result.insert(row.token) }
      }
    }
    for (index, token) in tokens.enumerated() {
      guard case .tag(let tag) = token else { continue }
      switch (tag.name, tag.isEnd) {
      case ("table", false):
        if let last = open.indices.last, let row = open[last].rows.indices.last {
          open[last].rows[row].isLayout = true
        }
        open.append(Table())
      case ("table", true): if let table = open.popLast() { close(table) }
      case ("tr", false):
        if let last = open.indices.last { open[last].rows.append((index, 0, 0, false)) }
      case ("td", false), ("th", false):
        guard let last = open.indices.last else { continue }
        if open[last].rows.isEmpty { open[last].rows.append((index, 0, 0, false)) }
        let row = open[last].rows.count - 1
        open[last].rows[row].cells += 1
        if tag.name == "th" { open[last].rows[row].heads += 1 }
      case ("h1", false), ("h2", false), ("h3", false), ("h4", false), ("h5", false), ("h6", false):
        if let last = open.indices.last, let row = open[last].rows.last, row.cells == 1 {
          open[last].rows[open[last].rows.count - 1].isLayout = true
        }
      case ("dl", false):
        if let last = open.indices.last, let row = open[last].rows.indices.last {
          open[last].rows[row].isLayout = true
        }
      default: break
      }
    }
    for table in open { close(table) }
    return result
  }
}
