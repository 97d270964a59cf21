import IEPModel

/// Test scores from tables with a column for the measure and one for the result.
enum ScoresReader {
  static func read(_ section: DraftSection, _ reading: inout Reading) {
    for table in section.passages.compactMap(\.table) {
      func column(_ fact: String) -> Int? {
        table.headPhrases.firstIndex { reading.words.columns.name(of: $0, in: fact) != nil }
      }
      guard let measure = column("score.measure"), let result = column("score.result") else { continue }
      for row in table.rows {
        guard let text = row.cell(result), var score = ScorePhrase.read(text) else { continue }
        score.measure = row.cell(measure)?.sourced
        reading.draft.scores.append(score)
      }
    }
  }
}
