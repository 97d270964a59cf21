import IEPModel

/// The area of a goal on a line of its own above the goal's sentence.
extension SpannedText {
  /// "Reading comprehension Given a text, Ana will …", as a cell or a paragraph holds it where the area has a line of its own:
  /// the area and the goal's sentence after it.
  var areaOnFirstLine: (area: SpannedText, sentence: SpannedText)? {
    let places = words
    guard startsWithCapital, places.count > 6 else { return nil }
    for count in 1...5 where beginsSentence(places, at: count) {
      let (area, rest) = (self[0..<places[count - 1].upperBound], self[places[count].lowerBound..<self.count])
      let next = bytes[places[count + 1].lowerBound]
      let isCut = Self.openEnds.contains(self[places[count - 1]].string.lowercased())
      // "Knowing When To Stop" is a title.
      guard !isCut, next.isASCIILowercase || next.isASCIIDigit || self[places[count]].string == "By",
        !Self.sentenceStarts.union(Self.lineStarts).contains(self[places[0]].string),
        self[places[count + 1]].string != "to",
        area.bytes.last.map({ $0.isWordByte || $0 == UInt8(ascii: ")") }) ?? false,
        !area.bytes.contains(where: { $0.isASCIIDigit || ",:".utf8.contains($0) }),
        GoalBuilder.isGoal(rest)
      else { return nil }
      return (area, rest)
    }
    return nil
  }

  /// Whether a word begins a goal's sentence: one that with a capital does so wherever it stands, or one on a line of its own.
  private func beginsSentence(_ places: [Range<Int>], at index: Int) -> Bool {
    let word = self[places[index]].string
    return Self.sentenceStarts.contains(word)
      || Self.lineStarts.contains(word) && RunOnFacts.isFar(self, places[index - 1], places[index], than: 1)
  }

  private static let sentenceStarts: Set<String> = ["Given", "By", "When"]
  private static let lineStarts: Set<String> = [
    "In", "During", "After", "With", "At", "Within", "Upon", "While", "On", "Using", "For", "Before",
  ]
  /// What no area ends in.
  private static let openEnds: Set<String> = [
    "and", "or", "of", "the", "a", "an", "for", "to", "in", "on", "with", "will",
  ]
}
