import IEPModel

/// Where sentences end and labels stand.
extension GoalText {
  /// The sentences of a run of tokens, without their last sign.
  func sentences(in range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where isSentenceEnd(index, in: range) {
      if start < index { result.append(start..<index) }
      start = index + 1
    }
    if start < range.upperBound { result.append(start..<range.upperBound) }
    return result
  }

  private func isSentenceEnd(_ index: Int, in range: Range<Int>) -> Bool {
    guard [".", "!", "?", "•", "|"].contains(word(index)) else { return false }
    if index + 1 >= range.upperBound { return true }
    if ["•", "|"].contains(word(index)) { return true }
    guard tokens[index + 1].spaced, index > range.lowerBound else { return false }
    if word(index) != "." { return true }
    let before = word(index - 1)
    // "10 min. During math, …": a number of minutes, and the next sentence.
    if index > range.lowerBound + 1, tokens[index - 2].number != nil, Self.openers.contains(word(index + 1)),
      text.bytes[tokens[index + 1].range.lowerBound].isASCIIUppercase
    {
      return true
    }
    if Abbreviations.short.contains(before) || month(at: index - 1) != nil && before.count < 5 {
      return false
    }
    // "S. will read": an initial, unless it is the letter of a level.
    return before.count > 1 || !isWord(index - 1) || Self.lettered.contains(word(index - 2))
  }

  private static let openers: WordSet = [
    "during", "given", "when", "while", "by", "in", "on", "at", "after", "before", "with", "using", "upon",
    "within",
  ]
  private static let lettered: WordSet = [
    "level", "form", "grade", "part", "option", "type", "group",
  ]
}
