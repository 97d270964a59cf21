import IEPModel

/// What the rows of a score table say of its columns.
extension ScoreColumn {
  /// Whether two cells of the first row or more name kinds of scores, each over cells that begin with a number or hold none.
  static func areOverNumbers(_ rows: [DraftTable.Row]) -> Bool {
    guard let first = rows.first else { return false }
    let columns = first.cells.indices.dropFirst().filter { column in
      let below = rows.dropFirst().compactMap { $0.cell(column) }
      return role(first.cells[column]) != nil && below.contains { $0.bytes.contains(where: \.isASCIIDigit) }
        && below.allSatisfy { beginsWithNumber($0) || $0.saysNothing }
    }
    return columns.count > 1
  }

  /// "<1", "-1.2", "(78)".
  private static func beginsWithNumber(_ cell: SpannedText) -> Bool {
    cell.bytes.first { !"<>(-".utf8.contains($0) }?.isASCIIDigit ?? false
  }

  /// The columns under "Range" that hold an interval around the score of each row, "74-82" beside 78, as under "90% CI".
  ///
  /// "90-109" is more often what a test calls average: the same range beside another score, or one of the bands that tests
  /// part their scores by, is no interval.
  static func intervals(in table: DraftTable, _ roles: [Role?]) -> [Int] {
    let whole: [Role] = [.kind(.standardScore), .kind(.scaledScore), .kind(.tScore)]
    let mains = roles.indices.filter { roles[$0].map(whole.contains) ?? false }
    guard mains.count == 1 else { return [] }
    return table.headPhrases.indices.filter { column in
      guard roles[column] == nil, rangeNames.contains(table.headPhrases[column]) else { return false }
      var found: [(value: Decimal, low: Decimal, high: Decimal)] = []
      for cells in table.rows where cells.cell(column) != nil {
        guard let role = roles[mains[0]], let cell = cells.cell(column),
          let value = cells.cell(mains[0]).flatMap({ read($0, role) })?.value,
          let range = read(cell, .kind(.confidenceInterval)), let low = range.low, let high = range.high,
          low < value, value < high, !bands.contains(where: { $0.low == low && $0.high == high })
        else { return false }
        found.append((value, low, high))
      }
      return !found.isEmpty
        && found.allSatisfy { one in
          found.allSatisfy { $0.low != one.low || $0.high != one.high || $0.value == one.value }
        }
    }
  }

  private static let rangeNames: Set<String> = ["range", "score range", "ss range", "standard score range"]

  /// "90-109", "80-89", "85-115": the bands that words like "average" stand for.
  private static let bands: [(low: Decimal, high: Decimal)] = [
    (70, 79), (80, 89), (90, 109), (110, 119), (120, 129), (85, 115), (90, 110), (70, 84), (71, 84),
    (86, 114),
    (85, 114), (8, 12), (40, 60),
  ]
}
