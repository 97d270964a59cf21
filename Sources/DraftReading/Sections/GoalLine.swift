import IEPModel

/// Lines with several facts of a goal.
enum GoalLine {
  /// The facts of a goal on a line with several labels, where each stands at the start of a sentence or behind a gap.
  static func facts(_ line: SpannedText, _ words: FormWords) -> [(
    fact: String, label: SpannedText, value: SpannedText
  )] {
    let bytes = line.bytes
    var starts: [(label: Int, value: Int, fact: String?)] = []
    var open = 0
    let places = line.words
    for (index, word) in places.enumerated() {
      let isStart =
        index == 0 || ".;".utf8.contains(bytes[word.lowerBound - 2])
        || RunOnFacts.isFar(line, places[index - 1], word, than: 1)
      if isStart { open = word.lowerBound }
      guard bytes[word.upperBound - 1] == UInt8(ascii: ":") else { continue }
      // No label is that long: only the words right before the colon can be one.
      let isLong = word.upperBound - open > 160
      var label = isLong ? SpannedText() : line[open..<word.upperBound]
      var fact = isLong ? nil : words.labels.name(of: FormPhrase.normalized(label), in: "goal.")
      // A tab is one blank: "weekly checks<tab>Person responsible:" has a label that forms have.
      if fact == nil || label.words.count > 4 {
        for start in places[max(0, index - 3)...index] where bytes[start.lowerBound].isASCIIUppercase {
          let part = line[start.lowerBound..<word.upperBound]
          guard start.lowerBound > open,
            let known = words.labels.name(of: FormPhrase.normalized(part), in: "goal."),
            lineFacts.contains(known)
          else { continue }
          (label, fact, open) = (part, known, start.lowerBound)
          break
        }
      }
      // Any label begins something of its own: "Resp: Mr. Diaz   Status: not met".
      // "☐ Data charts   ☒ Other: oral probes" is a row of boxes.
      guard (1...4).contains(label.words.count), CheckBox.read(label).isEmpty else { continue }
      starts.append((open, word.upperBound, fact.flatMap { lineFacts.contains($0) ? $0 : nil }))
    }
    guard starts.count > 1, starts[0].label == 0, starts[0].fact != nil else { return [] }
    return zip(starts, starts.dropFirst().map(\.label) + [line.count]).compactMap { start, end in
      start.fact.map {
        ($0, line[start.label..<start.value], line[start.value..<end].trimmed.strippingLabelEnd)
      }
    }
  }

  /// "Evaluation Procedure Curriculum based measurement", "Baseline 74 words": a label of a goal that nothing parts from its
  /// value, which begins with a capital or a number. Nil for any other line.
  static func unmarked(_ text: SpannedText, _ words: FormWords) -> (label: SpannedText, value: SpannedText)? {
    let places = text.words
    guard text.startsWithCapital, places.count > 1 else { return nil }
    for count in stride(from: min(5, places.count - 1), through: 1, by: -1) {
      let (label, value) = (
        text[places[0].lowerBound..<places[count - 1].upperBound], text[places[count].lowerBound..<text.count]
      )
      guard value.startsWithCapital || value.bytes[0].isASCIIDigit,
        !label.bytes.contains(where: \.isASCIIDigit),
        let fact = words.labels.name(of: FormPhrase.normalized(label), in: "goal."),
        lineFacts.contains(fact) || fact == "goal.text" && GoalBuilder.isGoal(value),
        count > 1 || ["baseline", "criteria"].contains(FormPhrase.normalized(label))
      else { continue }
      return (label, value)
    }
    return nil
  }

  private static let lineFacts: Set<String> = [
    "goal.baseline", "goal.method", "goal.schedule", "goal.responsible", "goal.criteria", "goal.timeframe",
  ]
}
