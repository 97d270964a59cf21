import IEPModel

/// The words of a service as they are meant: those that people write together taken apart (`2xweek` as "2x week",
/// `60 MPW` as "60 min per week"), those that a slip of the hand spoiled mended ("mintues"), and a number beside its
/// unit where each has a cell of its own.
enum GluedWords {
  static func tokens(of text: SpannedText) -> [PhraseToken] { tokens(of: text.bytes) }

  static func tokens(of bytes: [UInt8]) -> [PhraseToken] {
    var tokens = withoutCells(withoutPluralSigns(PhraseToken.tokens(of: bytes)))
    for index in tokens.indices where tokens[index].isWord {
      if let meant = Misspelling.words[tokens[index].text] { tokens[index].text = meant }
    }
    guard tokens.contains(where: { table[$0.text] != nil }) else { return tokens }
    return tokens.flatMap { token in table[token.text].map { part(token, $0) } ?? [token] }
  }

  /// "| 30 | min | 2 | per week |", ", 30, minutes, 1, weekly": without what parts a number that has a cell of its own
  /// from the unit in the next.
  private static func withoutCells(_ tokens: [PhraseToken]) -> [PhraseToken] {
    guard tokens.contains(where: { $0.text == "|" || $0.text == "," }) else { return tokens }
    return tokens.indices.compactMap { index in
      let text = tokens[index].text
      let isInner =
        (text == "|" || text == ",") && tokens.text(index - 2) == text && tokens.number(index - 1) != nil
        && (DurationPhrase.unit(tokens, at: index + 1) != nil
          || PeriodPhrase.read(tokens, at: index + 1) != nil
          || ["x", "times", "time", "sessions"].contains(tokens.text(index + 1)))
      return isInner ? nil : tokens[index]
    }
  }

  /// Without the `(s)` of "2 Time(s)", as forms print it.
  private static func withoutPluralSigns(_ tokens: [PhraseToken]) -> [PhraseToken] {
    guard tokens.contains(where: { $0.text == "s" }) else { return tokens }
    return tokens.indices.compactMap { index in
      let isSign = (0..<3).contains { place in
        tokens.text(index - place) == "(" && tokens.text(index - place + 1) == "s"
          && tokens.text(index - place + 2) == ")" && tokens.at(index - place)?.spaced == false
      }
      return isSign ? nil : tokens[index]
    }
  }

  /// Words with the number of letters that each takes of the token; the last takes the rest.
  private static func part(_ token: PhraseToken, _ words: [PhraseWord]) -> [PhraseToken] {
    words.enumerated().map { place, word in
      var part = token
      let start = token.range.lowerBound + place
      part.text = word
      part.range = start..<(place + 1 == words.count ? token.range.upperBound : start + 1)
      part.spaced = place == 0 && token.spaced
      return part
    }
  }

  private static let table: WordTable<[PhraseWord]> = {
    var table = WordTable<[PhraseWord]>()
    let periods: [PhraseWord] = [
      "w", "wk", "week", "wkly", "weekly", "d", "day", "daily", "mo", "month", "monthly", "qtr", "quarter",
      "yr", "year", "min", "mins",
    ]
    for period in periods { table.set("x" + period, ["x", period]) }
    let units: KeyValuePairs<PhraseWord, PhraseWord> = ["m": "min", "h": "hr"]
    let lasts: KeyValuePairs<PhraseWord, PhraseWord> = [
      "w": "week", "m": "month", "d": "day", "q": "quarter", "y": "year",
    ]
    for (letter, unit) in units {
      for (last, period) in lasts { table.set(letter + "p" + last, [unit, "per", period]) }
    }
    return table
  }()
}
