/// Words that people write together: `2xweek` is "2x week".
enum GluedWords {
  /// The tokens with such words parted.
  static func part(_ tokens: [PhraseToken]) -> [PhraseToken] {
    guard tokens.contains(where: { glued.contains($0.text) }) else { return tokens }
    return tokens.flatMap { token -> [PhraseToken] in
      guard glued.contains(token.text) else { return [token] }
      var times = token
      var period = token
      let middle = token.range.lowerBound + 1
      (times.text, times.range) = ("x", token.range.lowerBound..<middle)
      (period.text, period.range) = (String(token.text.dropFirst()), middle..<token.range.upperBound)
      period.spaced = false
      return [times, period]
    }
  }

  private static let glued: Set = [
    "xw", "xwk", "xweek", "xwkly", "xweekly", "xd", "xday", "xdaily", "xmo", "xmonth", "xmonthly", "xyr",
    "xyear",
    "xqtr", "xquarter", "xmin", "xmins",
  ]
}
