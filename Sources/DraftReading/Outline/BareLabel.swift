import IEPModel

/// A label that no colon parts from its value: "Mtg date 11/20/2025", "school - Sandplum Elementary".
enum BareLabel {
  /// Reads a known label of a date and the date that follows it, or one before a dash; nil where the line is anything
  /// else. O(length).
  static func read(_ line: SpannedText, _ words: FormWords) -> LabelledLine? {
    let bytes = line.bytes
    if let dashed = step(line) ?? dashed(line, words) { return dashed }
    if let titled = titled(line, words) { return titled }
    guard line.count <= 120, line.startsWithCapital, bytes.contains(where: \.isASCIIDigit),
      !bytes.contains(UInt8(ascii: ":"))
    else { return nil }
    for start in line.words.dropFirst().prefix(9).map(\.lowerBound)
    where bytes[start].isASCIIDigit || bytes[start].isASCIIUppercase {
      let label = line[0..<start].trimmed.strippingLabelEnd
      let phrase = FormPhrase.normalized(label)
      guard
        words.labels.name(of: phrase, in: "dates.") != nil
          || words.labels.name(of: phrase, in: "student.dateOfBirth") != nil
      else { continue }
      let value = line[start..<line.count]
      if let date = DatePhrase.dates(in: value).first, date.range.lowerBound == 0 {
        return LabelledLine(label: label, value: value)
      }
    }
    return nil
  }

  /// "Parent Concerns Ms. Ruiz says …", "Action proposed Raise reading …": the long name of a part, or of an item of a notice,
  /// before words that begin with a capital of their own. A name of one word is "Strengths" or "Reasons".
  private static func titled(_ line: SpannedText, _ words: FormWords) -> LabelledLine? {
    guard line.startsWithCapital, line.count > 30 else { return nil }
    let places = line.words
    for count in stride(from: min(9, places.count - 4), through: 1, by: -1) {
      let label = line[0..<places[count - 1].upperBound]
      let isBeforeCapital = line.bytes[places[count].lowerBound].isASCIIUppercase
      // Most lines are prose, and no words of it are looked up.
      guard isBeforeCapital || count > 1 && label.isTitleCase, label.bytes.last?.isASCIILetter ?? false,
        !label.bytes.contains(UInt8(ascii: ":"))
      else { continue }
      let phrase = FormPhrase.normalized(label)
      let parts = words.headings.exact(phrase).filter { told.contains($0.name) && !$0.isWeak }
      let isKnown =
        count == 1
        ? ["strengths", "reasons"].contains(phrase)
        : !parts.isEmpty
          || words.labels.name(of: phrase, in: "notice.").map(noticed.contains) ?? false
            && !phrase.hasPrefix("based ")
      // "Educational Needs decoding of longer words": a list in small letters.
      guard isKnown, isBeforeCapital || parts.contains(where: { $0.name == "needs" }) else { continue }
      let whole = FormPhrase.normalized(line)
      guard words.headings.exactInNumber(whole) == nil, words.labels.exact(whole).isEmpty else { return nil }
      return LabelledLine(label: label, value: line[places[count].lowerBound..<line.count])
    }
    return nil
  }

  private static let noticed: Set<String> = [
    "notice.actionProposed", "notice.actionRefused", "notice.reasons", "notice.otherOptions",
  ]
  /// Parts that say in a sentence what they hold.
  private static let told: Set<String> = [
    "strengths", "parentConcerns", "impact", "needs", "vision", "staffSupports", "studentInput",
  ]

  /// Parts that a typed line names before a dash.
  private static let decided: Set<String> = ["esy", "transportation", "progressReporting", "modifications"]

  /// "obj a - by Nov 26, initial k and g in words".
  static func step(_ line: SpannedText) -> LabelledLine? {
    guard let (label, value) = line.partedAtDash, label.words.count == 2,
      let mark = label.words.last, mark.count < 3, !value.isEmpty,
      ["obj", "objective", "sto", "benchmark"].contains(
        label[label.words[0]].string.lowercased().filter(\.isLetter))
    else { return nil }
    return LabelledLine(label: label, value: value)
  }

  /// "school - Sandplum Elementary", "behavior - yes (runs off)".
  private static func dashed(_ line: SpannedText, _ words: FormWords) -> LabelledLine? {
    guard line.count <= 120, let dash = line.bytes.place(of: Array(" - ".utf8)), dash.lowerBound > 0 else {
      return nil
    }
    let label = line[0..<dash.lowerBound].trimmed
    let value = line[dash.upperBound..<line.count].trimmed
    guard (1...4).contains(label.words.count), !value.isEmpty, !label.bytes.contains(UInt8(ascii: ":")) else {
      return nil
    }
    let phrase = FormPhrase.normalized(label)
    let isKnown = ["student.", "dates."].contains { words.labels.name(of: phrase, in: $0) != nil }
    let isAnswered = YesNo.read(value)?.range.lowerBound == 0
    // "ESY - team will decide in May".
    let isPart = words.headings.exact(phrase).contains { decided.contains($0.name) }
    return isKnown || isAnswered || isPart ? LabelledLine(label: label, value: value) : nil
  }
}
