import IEPModel

/// "Goal 1", "Goal #2 of 4: Reading", "ANNUAL GOAL 3 – Math": what begins one goal of several.
enum GoalHeading {
  static func matches(_ text: SpannedText) -> Bool { read(text) != nil }

  /// The label ("Goal 1") and what stands after it on the line ("Reading"); nil where the line is something else.
  static func read(_ text: SpannedText) -> (label: Range<Int>, rest: Range<Int>)? {
    let tokens = PhraseToken.tokens(of: text)
    var at = 0
    while at < tokens.count,
      ["measurable", "annual", "iep", "academic", "functional"].contains(tokens[at].text)
    { at += 1 }
    guard at < tokens.count, tokens[at].text == "goal" else { return nil }
    at += 1
    if at < tokens.count, tokens[at].text == "#" || tokens[at].text == "no" || tokens[at].text == "number" {
      at += 1
    }
    if at < tokens.count, tokens[at].text == "." || tokens[at].text == ":" { at += 1 }
    guard at < tokens.count, tokens[at].number?.whole.map({ $0 < 100 }) ?? false,
      tokens[at].text.count <= 2
    else {
      return nil
    }
    var end = tokens[at].range.upperBound
    at += 1
    if at + 1 < tokens.count, tokens[at].text == "of", tokens[at + 1].number != nil {
      end = tokens[at + 1].range.upperBound
      at += 2
    }
    while at < tokens.count, [":", "-", ".", ",", "–"].contains(tokens[at].text) { at += 1 }
    let rest = at < tokens.count ? tokens[at].range.lowerBound..<text.count : text.count..<text.count
    return (0..<end, rest)
  }
}
