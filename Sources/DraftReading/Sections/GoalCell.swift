import IEPModel

/// Several facts of a goal in one cell.
enum GoalCell {
  /// "Goal Number: 1     Goal Area: Writing", "Objective: n/a   Progress report 1: ____": what a label says, up to where another
  /// label of a goal stands behind a gap or on a line of its own, and what that one says. O(words).
  static func facts(_ label: SpannedText, _ value: SpannedText, _ words: FormWords)
    -> [(label: SpannedText, value: SpannedText)]
  {
    let places = value.words
    guard value.bytes.contains(UInt8(ascii: ":")), let last = places.last else { return [(label, value)] }
    var facts: [(label: SpannedText, value: SpannedText)] = []
    var open = (label: label, start: 0)
    var at = 1
    while at < places.count {
      guard let end = labelEnd(value, places, at, words) else {
        at += 1
        continue
      }
      facts.append((open.label, value[open.start..<places[at - 1].upperBound].trimmed))
      open = (value[places[at].lowerBound..<places[end].upperBound].strippingLabelEnd, places[end].upperBound)
      at = end + 1
    }
    return facts + [(open.label, value[open.start..<last.upperBound].trimmed)]
  }

  /// The last word of a label of goals that begins at a word: up to five with a colon behind them, and a gap before.
  private static func labelEnd(
    _ text: SpannedText, _ places: [Range<Int>], _ at: Int, _ words: FormWords
  ) -> Int? {
    guard text.bytes[places[at].lowerBound].isASCIIUppercase,
      RunOnFacts.isFar(text, places[at - 1], places[at], than: 1),
      let end = places[at...].prefix(5).firstIndex(where: {
        text.bytes[$0.upperBound - 1] == UInt8(ascii: ":")
      })
    else { return nil }
    let phrase = FormPhrase.normalized(text[places[at].lowerBound..<places[end].upperBound])
    let isKnown = ["goal.", "progress"].contains { words.labels.asked(phrase, $0) != nil }
    return isKnown || phrase.hasPrefix("progress report") ? end : nil
  }
}
