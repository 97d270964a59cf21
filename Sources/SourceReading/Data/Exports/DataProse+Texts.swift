import IEPModel

/// Names and values as words.
extension DataProse {
  /// The lines of a value: `true` and `false` as people say them, nothing for null.
  mutating func lines(of node: DataNode) -> [SpannedText] {
    guard case .scalar(let text, let kind) = node.value, !text.isEmpty else { return [] }
    let said = text.string.lowercased()
    if kind == .null {
      setAside += text.spans
      return []
    }
    if kind == .bool || kind == .untyped && ["true", "false"].contains(said) {
      var answer = SpannedText()
      answer.append(
        (["true", "1"].contains(said) ? "Yes" : "No").utf8, standingFor: text.spans.extent ?? node.span)
      return [answer]
    }
    let rich = RichText(text)
    setAside += rich.markup
    return rich.lines
  }

  /// `meetingAt` and `reevaluationDueOn` of a day are "Meeting date" and "Reevaluation due date".
  func dated(_ name: SpannedText, _ value: SpannedText?) -> SpannedText {
    let words = name.words
    guard let last = words.last, ["at", "on"].contains(name[last].string.lowercased()),
      words.dropLast().contains(where: { Self.dayNames.contains(name[$0].string.lowercased()) }),
      value?.bytes.first?.isASCIIDigit ?? false
    else { return name }
    var label = name[0..<last.lowerBound]
    label.append("date".utf8, standingFor: name.spans(of: last).extent ?? SourceSpan(0, 0))
    return label
  }

  private static let dayNames: Set<String> = ["meeting", "reevaluation", "review", "conference"]

  /// A title without the word for how things are kept: "Service lines" and "Goal list" are "Services" and "Goals".
  mutating func title(_ name: SpannedText) -> SpannedText {
    guard let last = name.words.last, name.words.count > 1,
      Self.keeping.contains(name[last].string.lowercased())
    else { return name }
    var title = name[0..<last.lowerBound].trimmed
    if title.bytes.last == UInt8(ascii: "s") || Self.ofOne.contains(name[last].string.lowercased()) {
      setAside += name.spans(of: last)
    } else {
      title.append("s".utf8, standingFor: name.spans(of: last).extent ?? SourceSpan(0, 0))
    }
    return title
  }

  private static let keeping: Set<String> = ofOne.union([
    "line", "lines", "item", "items", "records", "entry", "entries", "list", "collection", "array", "rows",
    "row",
  ])
  private static let ofOne: Set<String> = ["record", "data", "details", "detail", "block", "node"]

  /// A name as a label: `dateOfBirth`, `date_of_birth` and `birth_dt` are "Date of birth" and "Birth date".
  mutating func words(of name: SpannedText) -> SpannedText {
    setAside += name.bytes.indices.filter { name.bytes[$0] == UInt8(ascii: "_") }.flatMap {
      name.spans(of: $0..<$0 + 1)
    }
    let parts = name.camelWords
    // `GOAL_TXT` is no short form of three words or an initialism.
    let shouts =
      name.count > 3 && !name.bytes.contains { $0.isASCIILowercase || $0 == UInt8(ascii: " ") }
    var result = SpannedText()
    for (index, part) in parts.enumerated() {
      // `selectedInd` is "Selected".
      if index > 0, index + 1 == parts.count, ShortNames.isIndicator(part.bytes) {
        setAside += part.spans
        continue
      }
      guard let whole = ShortNames.whole(of: part.bytes), parts.count > 1 || !whole.isEmpty else {
        if shouts { addSmall(part, to: &result) } else { add(part, to: &result) }
        continue
      }
      if whole.isEmpty {
        setAside += part.spans
      } else {
        // One piece for the place: no byte counts twice.
        var said = SpannedText()
        let text = result.isEmpty ? whole.prefix(1).uppercased() + whole.dropFirst() : whole
        said.append(text.utf8, standingFor: part.spans.extent ?? SourceSpan(0, 0))
        result.append(said)
      }
    }
    return result
  }

  /// "BASELINE" as "baseline", and "Baseline" at the start.
  private func addSmall(_ word: SpannedText, to label: inout SpannedText) {
    var small = SpannedText()
    let letters = word.bytes.map(\.asciiLowercased)
    let text = label.isEmpty ? [word.bytes[0]] + letters.dropFirst() : letters
    small.append(text, standingFor: word.spans.extent ?? SourceSpan(0, 0))
    label.append(small)
  }

  /// The first word of a label has a capital, and no other but in all of its letters.
  private func add(_ word: SpannedText, to label: inout SpannedText) {
    guard let first = word.bytes.first, label.isEmpty ? first.isASCIILowercase : first.isASCIIUppercase,
      label.isEmpty || word.bytes.dropFirst().first?.isASCIILowercase ?? false
    else { return label.append(word) }
    var turned = SpannedText()
    turned.append([first ^ 0x20], standingFor: word.spans(of: 0..<1).extent ?? SourceSpan(0, 0))
    turned.append(word[1..<word.count], separated: false)
    label.append(turned)
  }
}
