import IEPModel

/// Labels in capitals that stand one behind another on a line: "BEGIN: 11/09/2026 END: 11/04/2027 AMOUNT OF TIME: 40 minutes".
enum ShoutedLabels {
  /// The line parted before each label in capitals behind a value. Only a line that begins with such a label, or whose label is
  /// two words or more, is one of a form. O(bytes).
  static func parts(of line: SpannedText) -> [SpannedText] {
    guard line.count <= 400, line.bytes.contains(where: \.isASCIILowercase) || hasTwoColons(line) else {
      return [line]
    }
    let places = line.words
    let ends = places.indices.filter { line.bytes[places[$0].upperBound - 1] == UInt8(ascii: ":") }
    guard let last = ends.last, last + 1 < places.count || ends.count > 1 else { return [line] }
    let labels = ends.compactMap { label(endingAt: $0, line, places) }
    let beginsWithOne = labels.first?.lowerBound == 0
    let cuts = labels.filter { $0.lowerBound > 0 && (beginsWithOne || $0.count > 1 && ends.count == 1) }
    guard !cuts.isEmpty else { return [line] }
    let starts = [0] + cuts.map { places[$0.lowerBound].lowerBound }
    return zip(starts, starts.dropFirst() + [line.count]).map { line[$0..<$1].trimmed }
  }

  private static func hasTwoColons(_ line: SpannedText) -> Bool {
    line.bytes.count { $0 == UInt8(ascii: ":") } > 1
  }

  /// The words in capitals that end at a colon: three letters or more, so that "OT:" in a sentence is none.
  private static func label(endingAt end: Int, _ line: SpannedText, _ places: [Range<Int>]) -> Range<Int>? {
    var start = end
    while start > 0, isShouted(line[places[start - 1]]) { start -= 1 }
    guard isShouted(line[places[end]].strippingLabelEnd) else { return nil }
    // "STATE: OH ZIP: 43799", "GRADE: K GENDER: F": the value of the label before is in capitals too; but "SPECIAL FACTORS: BEHAVIOR:
    // No" has none.
    if start > 0, line.bytes[places[start - 1].upperBound - 1] == UInt8(ascii: ":") {
      guard start < end, places[start].count < 3 || ["YES", "NONE"].contains(line[places[start]].string)
      else { return nil }
      start += 1
    }
    let letters = places[start...end].joined().count { line.bytes[$0].isASCIILetter }
    return letters > 2 ? start..<(end + 1) : nil
  }

  /// "GOAL(S)", "PARENT'S", "OF", "/": letters of which none is small, or a sign between such words.
  private static func isShouted(_ word: SpannedText) -> Bool {
    let letters = word.bytes.filter(\.isASCIILetter)
    return letters.allSatisfy(\.isASCIIUppercase)
      && (letters.isEmpty ? ["/", "&"].contains(word.string) : !word.bytes.contains(where: \.isASCIIDigit))
      && !",;.:?!".utf8.contains(word.bytes[word.count - 1])
  }
}
