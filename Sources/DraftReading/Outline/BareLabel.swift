import IEPModel

/// A label that no colon parts from its value: "Mtg date 11/20/2025", "IEP MEETING DATE 01/13/2026".
enum BareLabel {
  /// Reads a known label of a date and the date that follows it; nil where the line is anything else. O(length).
  static func read(_ line: SpannedText, _ words: FormWords) -> LabelledLine? {
    let bytes = line.bytes
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
}
