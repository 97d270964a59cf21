import IEPModel

/// `Label: value` at the start of a line.
struct LabelledLine {
  /// Without its colon.
  var label: SpannedText
  /// Empty where nothing follows.
  var value: SpannedText

  /// Reads a label of up to ten words before a colon; nil where the colon stands inside a sentence, a time,
  /// a ratio or an address. O(length).
  static func read(_ line: SpannedText) -> LabelledLine? { label(of: line) ?? answered(line) }

  /// "The student is eligible for services during July and August:  No": a statement or question of any length that
  /// ends in a bare answer. O(length).
  static func answered(_ line: SpannedText) -> LabelledLine? {
    let bytes = line.bytes
    guard line.startsWithCapital || bytes.first?.isASCIIDigit ?? false, line.count <= 400,
      let sign = bytes.lastIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "?") }),
      bytes.count - sign <= 40, sign + 1 < bytes.count, bytes[sign + 1] == UInt8(ascii: " ")
    else { return nil }
    let (label, value) = (line[0..<sign].trimmed, line[(sign + 1)..<bytes.count].trimmed)
    let isOne = !label.bytes.indices.contains { index in
      ".?".utf8.contains(label.bytes[index]) && index + 2 < label.count
        && label.bytes[index + 1] == UInt8(ascii: " ") && label.bytes[index + 2].isASCIIUppercase
    }
    guard isOne, (2...40).contains(label.words.count), CheckBox.read(label).isEmpty,
      let answer = YesNo.read(value), answer.range.lowerBound == 0, answer.rest.isEmpty
    else { return nil }
    return LabelledLine(label: label, value: value)
  }

  private static func label(of line: SpannedText) -> LabelledLine? {
    let bytes = line.bytes
    if let shouted = shouted(line) { return shouted }
    guard let colon = colon(in: bytes) else {
      return question(line) ?? dashed(line) ?? pointed(line) ?? led(line)
    }
    let label = line[0..<colon].trimmed
    let words = label.bytes.split(separator: UInt8(ascii: " "))
    guard let first = words.first?.first, words.count <= 10,
      first.isASCIIUppercase || first.isASCIIDigit || first >= 0x80 || first == UInt8(ascii: "[")
        || "#%".utf8.contains(first) || words.count <= 3 && first.isASCIILowercase,
      words.contains(where: { $0.contains(where: \.isASCIILetter) }),
      // "☐ Yes ☒ No ☐ To be decided by:" is a row of boxes.
      CheckBox.read(label).allSatisfy({ $0.mark.lowerBound == 0 })
    else { return nil }
    let isSentence = words.contains { word in
      sentenceWords.contains(word.withUnsafeBufferPointer { PhraseWord(lowercasing: $0) })
    }
    // "This IEP will be reviewed no later than: January 14, 2027".
    let value = line[(colon + 1)..<line.count].trimmed
    let isDay = value.words.count <= 3 && value.bytes.count(where: \.isASCIIDigit) > 4
    // "How progress will be measured: data sheet" is asked.
    let asks =
      words.count <= 8
      && words.first.map { askingWords.contains($0.withUnsafeBufferPointer { PhraseWord(lowercasing: $0) }) }
        ?? false
    if words.count > 3, !label.isCapitals, isSentence, !asks, bytes[max(0, colon - 1)] != UInt8(ascii: "?"),
      first != UInt8(ascii: "%"), !isDay
    {
      return nil
    }
    // "D. Course of study" has its letter before it.
    if label.bytes.dropFirst(2).contains(UInt8(ascii: ".")), words.count > 3, !GoalHeading.matches(label) {
      return nil
    }
    // "Place:: Room 4" has one colon too many.
    let start = bytes[colon...].firstIndex { $0 != UInt8(ascii: ":") } ?? bytes.count
    return LabelledLine(label: label.strippingBrackets, value: line[start..<bytes.count].trimmed.filledBlank)
  }

  /// `Grade >> 2`: an arrow for a colon.
  private static func pointed(_ line: SpannedText) -> LabelledLine? {
    guard let arrow = LabelArrow.first(in: line.bytes[...]), line.startsWithCapital else { return nil }
    let label = line[0..<arrow.lowerBound].trimmed
    guard (1...8).contains(label.words.count) else { return nil }
    return LabelledLine(label: label, value: line[arrow.upperBound..<line.count].trimmed)
  }

  /// `Grade  . . . . . . .  5`: dots that lead to the value.
  private static func led(_ line: SpannedText) -> LabelledLine? {
    let isLeader: (UInt8) -> Bool = { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: " ") }
    guard line.startsWithCapital, let start = line.bytes.firstIndex(of: UInt8(ascii: ".")),
      let end = line.bytes[start...].firstIndex(where: { !isLeader($0) }),
      line.bytes[start..<end].count(where: { $0 == UInt8(ascii: ".") }) > 1,
      line.bytes[start..<end].count > 3, start > 0,
      line.bytes[start - 1] == UInt8(ascii: " ") || end - start > 5
    else { return nil }
    let label = line[0..<start].trimmed
    return (1...8).contains(label.words.count)
      ? LabelledLine(label: label, value: line[end..<line.count].trimmed) : nil
  }

  /// `Strengths of the student –`: a dash at the end of a line is a colon with the value below it.
  private static func dashed(_ line: SpannedText) -> LabelledLine? {
    let bytes = line.bytes
    guard let last = bytes.last, !last.isWordByte || last >= 0x80, line.startsWithCapital,
      let dash = dashes.first(where: {
        bytes.count > $0.count + 1 && bytes.suffix($0.count).elementsEqual($0)
      }),
      bytes[bytes.count - dash.count - 1] == UInt8(ascii: " ")
    else { return nil }
    let label = line[0..<(bytes.count - dash.count)].trimmed
    guard label.words.count <= 14, !label.bytes.contains(where: { ".;".utf8.contains($0) }) else {
      return nil
    }
    return LabelledLine(label: label, value: SpannedText())
  }

  /// `HOW MEASURED - weekly probes`: capitals and a dash before words that are none.
  private static func shouted(_ line: SpannedText) -> LabelledLine? {
    let bytes = line.bytes
    let label = bytes.prefix { !$0.isASCIILowercase }
    guard label.count > 4, label.count < bytes.count, line.startsWithCapital,
      let place = spacedDashes.lazy.compactMap({ label.place(of: $0) }).first
    else { return nil }
    let name = line[0..<place.lowerBound].trimmed
    guard name.bytes.count(where: \.isASCIIUppercase) >= 4, name.words.count <= 6,
      name.bytes.allSatisfy({ $0.isASCIIUppercase || " /&'.".utf8.contains($0) })
    else { return nil }
    return LabelledLine(label: name, value: line[place.upperBound..<line.count].trimmed)
  }

  private static let dashes = ["–", "—", "-"].map { Array($0.utf8) }
  private static let spacedDashes = dashes.map { [UInt8(ascii: " ")] + $0 + [UInt8(ascii: " ")] }

  /// `ESY services ___ Yes _X_ No`: what stands before the boxes of a yes and a no, for want of a colon.
  private static func question(_ line: SpannedText) -> LabelledLine? {
    guard let answer = YesNo.read(line), let mark = CheckBox.read(line).first?.mark.lowerBound,
      answer.range.lowerBound == mark
    else { return nil }
    let label = line[0..<mark].trimmed
    // In lower case it is the last line of a longer question.
    guard let first = label.bytes.first, !first.isASCIILowercase else { return nil }
    return LabelledLine(label: label, value: line[mark..<line.count])
  }

  /// The first colon that ends a label: followed by a blank or the end, not between digits.
  private static func colon(in bytes: [UInt8]) -> Int? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 0 else { return nil }
    let next = colon + 1 < bytes.count ? bytes[colon + 1] : 0x20
    let before = bytes[colon - 1]
    if before.isASCIIDigit, next.isASCIIDigit { return nil }
    if [UInt8(ascii: "/"), UInt8(ascii: "\\")].contains(next) { return nil }
    if next == UInt8(ascii: ":"), colon + 2 < bytes.count, bytes[colon + 2] != UInt8(ascii: " ") {
      return nil
    }
    // "2:1 aide" is a ratio; "Grade:4" a label.
    return colon
  }

  private static let askingWords: WordSet = ["how", "who", "what", "when", "where", "why"]
  /// Words that a label does not hold, but a sentence with a colon in it does.
  private static let sentenceWords: WordSet = [
    "will", "is", "are", "was", "were", "has", "have", "had", "can", "may", "should", "must", "shall", "does",
    "did", "he", "she", "they", "following", "includes", "include", "including",
  ]
}

extension SpannedText {
  /// `[Minutes]` as `Minutes`; a check box stays.
  var strippingBrackets: SpannedText {
    guard bytes.count > 4, bytes.first == UInt8(ascii: "["), bytes.last == UInt8(ascii: "]") else {
      return self
    }
    return self[1..<(bytes.count - 1)]
  }

  /// Whether it is a label with its value: "Minutes a week: 150".
  var isLabelled: Bool { !(LabelledLine.read(self)?.value.isEmpty ?? true) }

  /// A line to fill in, with nothing on it: "______".
  var isBlankLine: Bool {
    bytes.contains(UInt8(ascii: "_"))
      && bytes.allSatisfy { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: " ") }
  }

  /// "__Ana Ruiz__": what someone wrote on a line to fill in; boxes and other lines as they are.
  var filledBlank: SpannedText {
    let low = bytes.prefix { $0 == UInt8(ascii: "_") }.count
    let high = bytes.reversed().prefix { $0 == UInt8(ascii: "_") }.count
    guard low > 0, high > 0, low + high < count, !bytes[low..<(count - high)].contains(UInt8(ascii: "_")),
      bytes[low] != UInt8(ascii: " "), bytes[count - high - 1] != UInt8(ascii: " "),
      count - low - high > 1 || bytes[low].isASCIIDigit
    else { return self }
    return self[low..<(count - high)].trimmed
  }

  /// Two texts as one.
  func followed(by text: SpannedText) -> SpannedText {
    var whole = self
    whole.append(text)
    return whole
  }

  /// A name and what stands under it: "Tests: time and a half".
  func labelling(_ text: SpannedText) -> SpannedText {
    var whole = self
    let here = spans.last?.end ?? 0
    whole.append(":".utf8, standingFor: SourceSpan(here, here))
    whole.append(text)
    return whole
  }

  /// The text, or nothing where it is a line to fill in.
  var filledIn: SpannedText { isBlankLine ? SpannedText() : self }

  /// "~~Chewing gum in class~~ dropped": words that the draft strikes out.
  var isStruckOut: Bool {
    let mark = Array("~~".utf8)
    return bytes.starts(with: mark) && bytes.dropFirst(2).place(of: mark) != nil
  }

  /// "— yes, a plan is attached" behind a label in bold: the dash stands for its colon.
  var withoutLeadingDash: SpannedText {
    let dash = ["— ", "– ", "- ", "⟶ ", "→ ", "➔ ", "⇒ ", "=> ", "-> "].first { bytes.starts(with: $0.utf8) }
    return dash.map { self[$0.utf8.count..<count] } ?? self
  }

  /// "None", "N/A", "Not needed": a value that says there is nothing.
  var saysNothing: Bool {
    let isInBrackets = bytes.first == UInt8(ascii: "(") && bytes.last == UInt8(ascii: ")")
    let said = (isInBrackets ? self[1..<(count - 1)] : strippingLabelEnd).string.lowercased()
    // "-- none --", "<none>", as forms on the web write it.
    let inner = said.trimmingPrefix { "-<[* ".contains($0) }
    let end = inner.lastIndex { !"->]* ".contains($0) }.map { inner.index(after: $0) }
    let text = end.map { String(inner[..<$0]) } ?? said
    return [
      "none", "n/a", "na", "not applicable", "no", "none needed", "not needed", "none at this time",
      "not applicable at this time", "does not apply", "not needed at this time", "not required", "–", "—",
      "", "select", "select one", "please select", "choose one",
    ]
    .contains(text) || deniesFirst
  }

  /// "None. He follows the general curriculum.", "Not needed (discontinued 5/2026)": nothing, and why.
  private var deniesFirst: Bool {
    guard let stop = bytes.firstIndex(where: { ".;(".utf8.contains($0) }), stop + 2 < count, stop <= 24,
      bytes[stop] == UInt8(ascii: "(") || bytes[stop + 1] == UInt8(ascii: " ")
    else { return false }
    return [
      "none", "n/a", "not applicable", "none needed", "not needed", "none at this time",
      "not needed at this time",
    ].contains(self[0..<stop].trimmed.string.lowercased())
  }

  /// Whether it is written in capitals alone: two letters or more and none in lower case.
  var isCapitals: Bool {
    bytes.count { $0.isASCIIUppercase } >= 2 && !bytes.contains { $0.isASCIILowercase }
  }
}
