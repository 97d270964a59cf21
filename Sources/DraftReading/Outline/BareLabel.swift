import IEPModel

/// A label that no colon parts from its value: "Mtg date 11/20/2025", "school - Sandplum Elementary".
enum BareLabel {
  /// Reads a known label of a date and the date that follows it, or one before a dash; nil where the line is anything
  /// else. O(length).
  static func read(_ line: SpannedText, _ words: FormWords) -> LabelledLine? {
    let bytes = line.bytes
    if let dashed = dashed(line, words) { return dashed }
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
    return isKnown || isAnswered ? LabelledLine(label: label, value: value) : nil
  }
}
