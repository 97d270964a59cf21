import IEPModel

extension SpannedText {
  /// The sentences of a paragraph, as someone who reads aloud would part them: a full stop behind an abbreviation, a title
  /// or an initial ends none. O(length).
  var saidSentences: [SpannedText] {
    let tokens = PhraseToken.tokens(of: self)
    var parts: [SpannedText] = []
    var start = 0
    let isSmall = !bytes.contains(where: \.isASCIIUppercase)
    for index in tokens.indices where [".", "?", "!"].contains(tokens[index].text) {
      // "… at the last one.) We meet …", "… in a row. (Now he …".
      let last = tokens.text(index + 1) == ")" && tokens.at(index + 1)?.spaced == false ? index + 1 : index
      let opens = tokens.text(last + 1) == "(" && tokens.at(last + 2).map { startsWithCapital($0) } ?? false
      guard let next = tokens.at(last + 1), next.spaced,
        opens || startsWithCapital(next)
          || isSmall && next.isWord && !Abbreviations.isShort(tokens.at(index - 1)),
        endsSentence(tokens, index, after: start)
      else { continue }
      parts.append(self[start..<tokens[last].range.upperBound].trimmed)
      start = tokens[last].range.upperBound
    }
    return (parts + [self[start..<count].trimmed]).filter { !$0.isEmpty }
  }

  /// Whether the word before a full stop lets it end a sentence.
  private func endsSentence(_ tokens: [PhraseToken], _ sign: Int, after start: Int) -> Bool {
    guard let before = tokens.at(sign - 1), !PersonTitles.words.contains(before.text) else { return false }
    // "No. He has spoken it since he was a baby."
    if before.text == "no" { return before.range.lowerBound <= start + 1 }
    // "… by 5. Then": not "1. Reading".
    let isNumber =
      before.number != nil && tokens.at(sign - 2).map { $0.range.lowerBound >= start && $0.isWord } ?? false
    return (before.text.count > 1 || [")", "%"].contains(before.text) || isNumber)
      && !AmountWords.abbreviations.contains(before.text)
  }
}

/// What stands before a name: "Mrs. Lindholm".
enum PersonTitles {
  static let words: WordSet = ["mr", "mrs", "ms", "miss", "mx", "dr", "st"]
}
