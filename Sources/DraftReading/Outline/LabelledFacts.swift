import IEPModel

/// The label-and-value pairs in a passage.
enum LabelledFacts {
  static func of(_ passage: Passage) -> [(label: SpannedText, value: SpannedText)] {
    switch passage.kind {
    case .field(let label): return [(label, passage.text)] + inner(passage.text)
    case .table(let table): return of(table)
    default: return []
    }
  }

  /// A table of pairs, or the one row under a row of heads.
  static func of(_ table: DraftTable) -> [(label: SpannedText, value: SpannedText)] {
    if !table.heads.isEmpty, table.rows.count == 1, let row = table.rows.first, table.heads.count > 2 {
      return zip(table.heads, row.cells).map { ($0.strippingLabelEnd, $1) }
    }
    if table.headsAreNames { return [] }
    let columns = table.rows.map(\.cells.count).max() ?? 0
    guard columns == 2 || columns == 4 || columns == 6, table.heads.count <= columns else { return [] }
    let rows = (table.heads.isEmpty ? [] : [table.heads]) + table.rows.map(\.cells)
    return rows.flatMap { cells in
      stride(from: 0, to: cells.count - 1, by: 2).compactMap { index in
        cells[index].isEmpty ? nil : (cells[index].strippingLabelEnd, cells[index + 1])
      }
    }
  }

  /// "Primary disability: Autism (AU). Secondary disability: Speech Impairment." inside one value.
  private static func inner(_ value: SpannedText) -> [(label: SpannedText, value: SpannedText)] {
    let bytes = value.bytes
    guard bytes.contains(UInt8(ascii: ":")) else { return [] }
    var facts: [(SpannedText, SpannedText)] = []
    var start = 0
    for end in bytes.indices + [bytes.count] {
      let isEnd =
        end == bytes.count
        || (bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ";"))
          && (end + 1 == bytes.count || bytes[end + 1] == UInt8(ascii: " "))
      guard isEnd, end > start else { continue }
      if let labelled = LabelledLine.read(value[start..<end].trimmed) {
        facts.append((labelled.label, labelled.value))
      }
      start = min(end + 1, bytes.count)
    }
    return facts
  }
}
