import IEPModel

/// Tables of scores in other shapes than a row for each score.
extension ScoresReader {
  /// A row whose cells of names and scores hold as many lines, as that many rows.
  static func stacked(_ row: DraftTable.Row, _ heads: [SpannedText]) -> [DraftTable.Row] {
    let columns = heads.indices.filter { ScoreColumn.role(heads[$0]) != nil }
    let counts = Set(columns.compactMap { row.lines[safe: $0]?.count })
    guard counts.count == 1, let count = counts.first, count > 1,
      row.cells.indices.contains(where: { !columns.contains($0) && row.lines[safe: $0]?.count == count })
    else { return [row] }
    return (0..<count).map { index in
      var part = row
      for column in row.cells.indices {
        guard let lines = row.lines[safe: column], lines.count == count else { continue }
        (part.cells[column], part.lines[column]) = (lines[index], [lines[index]])
      }
      return part
    }
  }

  /// The column that says of each row what its score is: "Score type", and "Type" where each cell names one.
  static func typedColumn(_ table: DraftTable) -> Int? {
    table.headPhrases.firstIndex { ["score type", "type of score", "kind of score"].contains($0) }
      ?? table.headPhrases.firstIndex { ["type", "metric", "kind"].contains($0) }.flatMap { column in
        let cells = table.rows.compactMap { $0.cell(column) }
        return !cells.isEmpty && cells.allSatisfy { type(of: $0) != nil } ? column : nil
      }
  }

  /// "SS", "Scaled", "Sc", "T" under "Score type".
  private static func type(of cell: SpannedText) -> ScoreColumn.Role? {
    if let short = shortTypes[FormPhrase.normalized(cell)] { return .kind(short) }
    var named = cell
    named.append(" score".utf8, standingFor: SourceSpan(0, 0))
    return ScoreColumn.role(cell) ?? ScoreColumn.role(named)
  }

  private static let shortTypes: [String: Score.Kind] = [
    "sc": .scaledScore, "scs": .scaledScore, "t": .tScore, "z": .zScore, "st": .standardScore,
    "std": .standardScore, "performance level": .level, "achievement level": .level,
    "proficiency level": .level, "level": .level,
  ]

  /// Heads over scores of which another column tells the kind.
  private static let plain: Set<String> = ["score", "value", "result", "score value", "obtained score"]

  /// "Test | Score type | Score | Percentile": a column says of each row what its score is.
  static func typedRows(
    _ table: DraftTable, _ roles: [ScoreColumn.Role?], _ typed: Int, measures: [Int], _ reading: inout Reading
  ) {
    guard let plain = table.headPhrases.firstIndex(where: { Self.plain.contains($0) }) else { return }
    for row in table.rows {
      guard let role = row.cell(typed).flatMap(type) else { continue }
      var roles = roles
      roles[plain] = role
      add(scores(of: row, roles, named: nil), row: row, measures: measures.isEmpty ? [0] : measures, &reading)
    }
  }

  /// A table that names what was measured in its heads: "| Word Reading | Spelling", and below it "2026 | 96 (39) | 99 (47)"
  /// or a row for each kind of score.
  static func across(_ table: DraftTable, above: SpannedText?) -> [Score] {
    let names = table.heads.dropFirst()
    guard names.count > 1,
      table.heads.allSatisfy({ ScoreColumn.role($0) == nil && ScoreColumn.rater($0) == nil }),
      names.allSatisfy({ $0.startsWithCapital })
    else { return [] }
    let said = above.flatMap { text in
      ScoreColumn.kind(saidBy: text).flatMap { ScoreColumn.withPercentile($0, saidBy: text) }
    }
    let kinds = table.rows.map { row in row.cell(0).flatMap(ScoreColumn.role) }
    // A row for each kind, or one row of what the words above say.
    let roles = kinds.contains(where: { $0 != nil }) ? kinds : table.rows.count == 1 ? [said] : []
    return names.indices.flatMap { column in
      let cells = zip(table.rows, roles).compactMap { row, role in
        role.flatMap { role in row.cell(column).flatMap { ScoreColumn.read($0, role) } }
      }
      return joined(cells).map { score in
        var score = score
        score.measure = score.measure ?? table.heads[column].sourced
        return score
      }
    }
  }
}
