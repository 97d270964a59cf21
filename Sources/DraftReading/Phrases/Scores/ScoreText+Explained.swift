import IEPModel

/// What a report tells of a scale, and not of the child.
extension ScoreText {
  /// "The standard score of 100 (50th percentile) is what most children have", "(scaled score below 7 is weak)".
  func isExplained(_ part: Part, in clause: Range<Int>) -> Bool {
    saysOfMost(clause, before: part.tokens.upperBound) || isBoundOfScale(part)
  }

  /// A clause whose subject is a score without a name, over what most children have.
  private func saysOfMost(_ clause: Range<Int>, before end: Int) -> Bool {
    guard let first = clause.first, let lead = tokens.text(first) else { return false }
    let start = ScoreCues.articles.contains(lead) ? first + 1 : first
    let name =
      ScoreNames.keys.longest(tokens, at: start)?.end
      ?? (tokens.number(start) != nil
        ? ScoreNames.percentileAfter.longest(tokens, at: afterOrdinal(start + 1))?.end : nil)
    guard name != nil,
      let verb = clause.first(where: { ScoreCues.verbsOfMeaning.contains(tokens[$0].text) })
    else { return false }
    return tokens[verb..<clause.upperBound].prefix(6).contains { ScoreCues.mostOf.contains($0.text) }
  }

  /// A bound without the name of what was measured, and behind it what a score past it means.
  private func isBoundOfScale(_ part: Part) -> Bool {
    guard part.score.limit != nil, let next = tokens.text(part.tokens.upperBound),
      ScoreCues.verbsOfMeaning.contains(next)
    else { return false }
    let before = tokens.text(part.tokens.lowerBound - 1)
    return before == nil || ["(", "[", ";", ":", "."].contains(before ?? "")
  }
}
