import IEPModel

/// Labels that a paste ran together with the value before them: "Ana Castellanos-WebbDOB:05/11/2010Grade:10".
enum GluedLabels {
  /// The line parted before each such label: one that forms have, or one behind a digit or a closing sign. O(bytes ×
  /// words of a label).
  static func parts(of line: SpannedText, _ words: FormWords) -> [SpannedText] {
    let bytes = line.bytes
    // A colon with a value right behind it is what such a paste looks like.
    guard bytes.indices.dropLast().contains(where: { isTight(bytes, $0) }) else { return [line] }
    var cuts: [Int] = []
    var low = 0
    for colon in bytes.indices where bytes[colon] == UInt8(ascii: ":") && colon > low {
      if let cut = label(before: colon, from: low, bytes, line, words) { cuts.append(cut) }
      low = colon + 1
    }
    guard !cuts.isEmpty else { return [line] }
    return zip([0] + cuts, cuts + [line.count]).map { line[$0..<$1] }
  }

  /// Labels of facts that no reader asks for.
  private static let others: Set<String> = [
    "student id", "id", "ssid", "gender", "sex", "age", "ethnicity", "local id", "state id", "target", "due",
    "measured by", "percent outside", "secondary disability", "primary language", "phone", "district",
    "school",
  ]

  private static func isTight(_ bytes: [UInt8], _ at: Int) -> Bool {
    bytes[at] == UInt8(ascii: ":") && at > 0 && bytes[at - 1].isASCIILetter
      && bytes[at + 1] != UInt8(ascii: " ")
      && bytes[at + 1] != UInt8(ascii: "/")
  }

  /// Where the label that ends at a colon begins, if it is glued to what stands before it.
  private static func label(
    before colon: Int, from low: Int, _ bytes: [UInt8], _ line: SpannedText, _ words: FormWords
  )
    -> Int?
  {
    var sure: Int?
    var starts = 0
    for start in (low..<colon).reversed() {
      if bytes[start] == UInt8(ascii: " ") { starts += 1 }
      guard starts <= 5 else { break }
      guard start > low, bytes[start].isASCIIUppercase, bytes[start - 1] != UInt8(ascii: " ") else {
        continue
      }
      let before = bytes[start - 1]
      let isSign = before.isASCIIDigit || before == UInt8(ascii: ")") || before == UInt8(ascii: "%")
      guard isSign || before.isASCIILowercase else { continue }
      let label = line[start..<colon]
      let phrase = FormPhrase.normalized(label)
      if words.isAsked(phrase) || others.contains(phrase) || ServiceColumnRole.named(label) != nil {
        return start
      }
      if isSign, sure == nil, starts <= 3 { sure = start }
    }
    return sure
  }
}
