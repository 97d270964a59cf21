import IEPModel

extension SpannedText {
  /// Its sentences: each ends in a period, question or exclamation mark before a blank and a capital, a digit or a quote.
  var sentences: [SpannedText] { sentenceRanges.map { self[$0].trimmed } }

  /// Where its sentences stand, the blanks before them left out.
  var sentenceRanges: [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in bytes.indices.dropLast(2) where Self.ends.contains(bytes[index]) {
      guard index >= start, bytes[index + 1] == UInt8(ascii: " "), startsSentence(index + 2),
        !isShortForm(before: index)
      else { continue }
      sentences.append(start..<index + 1)
      start = index + 2
    }
    if start < count { sentences.append(start..<count) }
    return sentences
  }

  private static let ends: Set<UInt8> = [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")]

  private func startsSentence(_ index: Int) -> Bool {
    bytes[index].isASCIIUppercase || bytes[index].isASCIIDigit || bytes[index] >= 0x80
  }

  /// "Dr.", "J.", "vs.": a period that ends no sentence.
  private func isShortForm(before period: Int) -> Bool {
    let start = bytes[..<period].lastIndex { !$0.isASCIILetter }.map { $0 + 1 } ?? 0
    let word = String(decoding: bytes[start..<period], as: UTF8.self)
    return bytes[period] == UInt8(ascii: ".")
      && (word.count == 1
        || ["Mr", "Mrs", "Ms", "Dr", "St", "Jr", "vs", "No", "approx", "etc"].contains(word))
  }
}
