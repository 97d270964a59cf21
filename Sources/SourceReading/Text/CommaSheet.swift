import IEPModel

/// A workbook saved as text: every line has as many cells between commas, with quotes around those that hold commas, and
/// lines of commas alone part what was on different sheets.
enum CommaSheet {
  /// A title for each sheet, a table for rows of several cells, a paragraph for a cell alone. Nil for any other text.
  /// O(bytes).
  static func blocks(_ lines: [SourceSpan], _ builder: inout ProseBuilder) -> [SourceBlock]? {
    let bytes = builder.bytes
    let reader = TableReader(bytes: bytes)
    let filled = lines.filter { !$0.isBlank(in: bytes) }
    guard filled.count >= 10, filled.allSatisfy({ bytes[$0.range].contains(UInt8(ascii: ",")) }) else {
      return nil
    }
    let rows = filled.compactMap(reader.commaCells)
    // A row that someone typed a comma short is still one.
    guard rows.count == filled.count, let width = rows.map(\.cells.count).max(), width > 3,
      rows.count(where: { $0.cells.count == width }) * 10 >= rows.count * 9
    else { return nil }
    var blocks: [SourceBlock] = []
    var table = RawTable()
    func endTable() {
      let count = table.rows.map(\.count).max() ?? 0
      table.rows = table.rows.map { $0 + Array(repeating: [], count: count - $0.count) }
      table.hasHeader = isHead(table.rows, bytes)
      if !table.rows.isEmpty { blocks += builder.table(table) }
      table = RawTable()
    }
    for (cells, markup) in rows {
      let last = cells.lastIndex { !$0.isEmpty } ?? -1
      let used = cells[0..<last + 1]
      if used.count < 2 || used.count == 2 && isTab(used[0], bytes) {
        endTable()
        for sign in markup { builder.inline.set(aside: sign) }
        if used.count == 2 { blocks += builder.leaf(.pageFurniture, [used[0]]) }
        blocks += builder.leaf(used.count == 2 ? .heading(level: 1) : .paragraph, used.suffix(1))
      } else {
        table.rows.append(used.map { $0.isEmpty ? [] : [$0] })
        table.markup += markup
      }
    }
    endTable()
    return blocks
  }

  /// Whether the first of several rows names five columns or more: no number in it, and no cell left out.
  private static func isHead(_ rows: [[[SourceSpan]]], _ bytes: [UInt8]) -> Bool {
    guard rows.count > 1, let first = rows.first, first.count > 4 else { return false }
    return first.allSatisfy { cell in
      cell.first.map { span in !bytes[span.range].contains(where: \.isASCIIDigit) } ?? false
    }
  }

  /// "TAB 3", "Sheet 3": where the title stands beside it.
  private static func isTab(_ cell: SourceSpan, _ bytes: [UInt8]) -> Bool {
    let words = bytes[cell.range].split { $0.isASCIISpace }
    guard words.count == 2, words[1].allSatisfy(\.isASCIIDigit) else { return false }
    return ["tab", "sheet", "section", "part"].contains(
      String(decoding: words[0].map(\.asciiLowercased), as: UTF8.self))
  }
}
