import IEPModel

extension DraftTable {
  /// A table of scores of several years, "Index | 2024 | 2027 | 2027 percentile", with the columns of the newest year alone, its
  /// number left out of their names; nil where the heads name fewer than two years. O(cells).
  var withNewestYear: DraftTable? {
    let years = heads.map(Self.year)
    guard let newest = years.compactMap({ $0?.value }).max(), Set(years.compactMap { $0?.value }).count > 1
    else { return nil }
    let kept = heads.indices.filter { years[$0].map { $0.value == newest } ?? true }
    var table = self
    table.heads = kept.map { column in
      guard let place = years[column]?.place else { return heads[column] }
      let before = heads[column][0..<place.lowerBound].trimmed
      let name = before.followed(by: heads[column][place.upperBound..<heads[column].count].trimmed)
      return name.bytes.contains(where: \.isASCIILetter) ? name.withoutIn : Self.score(at: heads[column])
    }
    for index in table.rows.indices {
      let row = rows[index]
      table.rows[index].cells = kept.map { row.cells[safe: $0] ?? SpannedText() }
      table.rows[index].lines = kept.map { row.lines[safe: $0] ?? [] }
    }
    return table
  }

  /// A bare year over numbers says that they are scores.
  private static func score(at head: SpannedText) -> SpannedText {
    var score = SpannedText()
    score.append("Score".utf8, standingFor: head.spans.extent ?? SourceSpan(0, 0))
    return score
  }

  private static func year(_ head: SpannedText) -> (value: Int, place: Range<Int>)? {
    let found = PhraseToken.tokens(of: head).compactMap { token -> (value: Int, place: Range<Int>)? in
      guard let year = token.number?.whole, (1990...2100).contains(year), token.range.count == 4 else {
        return nil
      }
      return (year, token.range)
    }
    return found.count == 1 ? found.first : nil
  }
}

extension SpannedText {
  /// "Standard score (percentile) in" without its last word.
  fileprivate var withoutIn: SpannedText {
    guard let last = words.last, self[last].string.lowercased() == "in" else { return self }
    return self[0..<last.lowerBound].trimmed
  }
}
