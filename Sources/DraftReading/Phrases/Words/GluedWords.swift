import IEPModel

/// Words that people write together, read as the words they stand for: `2xweek` as "2x week", `60 MPW` as
/// "60 min per week".
enum GluedWords {
  static func tokens(of text: SpannedText) -> [PhraseToken] { tokens(of: text.bytes) }

  static func tokens(of bytes: [UInt8]) -> [PhraseToken] {
    let tokens = PhraseToken.tokens(of: bytes)
    guard tokens.contains(where: { table[$0.text] != nil }) else { return tokens }
    return tokens.flatMap { token in table[token.text].map { part(token, $0) } ?? [token] }
  }

  /// Words with the number of letters that each takes of the token; the last takes the rest.
  private static func part(_ token: PhraseToken, _ words: [String]) -> [PhraseToken] {
    words.enumerated().map { place, word in
      var part = token
      let start = token.range.lowerBound + place
      part.text = word
      part.range = start..<(place + 1 == words.count ? token.range.upperBound : start + 1)
      part.spaced = place == 0 && token.spaced
      return part
    }
  }

  private static let table: [String: [String]] = {
    var table: [String: [String]] = [:]
    for period in [
      "w", "wk", "week", "wkly", "weekly", "d", "day", "daily", "mo", "month", "monthly", "qtr", "quarter",
      "yr", "year", "min", "mins",
    ] {
      table["x" + period] = ["x", period]
    }
    for (letter, unit) in ["m": "min", "h": "hr"] {
      for (last, period) in ["w": "week", "m": "month", "d": "day", "q": "quarter", "y": "year"] {
        table[letter + "p" + last] = [unit, "per", period]
      }
    }
    return table
  }()
}
