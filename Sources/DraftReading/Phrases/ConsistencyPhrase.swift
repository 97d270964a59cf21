import IEPModel

/// How surely, where a line of its own says it: "4 of 5 trials", "3 consecutive weekly probes".
enum ConsistencyPhrase {
  /// Nil where the words do not begin with a whole number and go on with what is counted. O(tokens).
  static func read(_ text: SpannedText) -> Consistency? {
    let tokens = PhraseToken.tokens(of: text)
    guard let count = tokens.first?.number?.whole else { return nil }
    var at = 1
    var whole: Int?
    if tokens.count > 2, ["of", "out"].contains(tokens[1].text) {
      at = tokens[1].text == "out" ? 3 : 2
      guard at < tokens.count, let number = tokens[at].number?.whole else { return nil }
      whole = number
      at += 1
    }
    let isConsecutive = at < tokens.count && tokens[at].text == "consecutive"
    if isConsecutive { at += 1 }
    guard at < tokens.count, tokens[at...].allSatisfy({ $0.number == nil }) else { return nil }
    let unit = text[tokens[at].range.lowerBound..<text.count].strippingLabelEnd
    return Consistency(
      count: count, of: whole, unit: unit.string, consecutive: isConsecutive, text: text.sourced)
  }
}
