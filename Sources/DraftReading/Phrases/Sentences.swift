import IEPModel

extension SpannedText {
  /// The sentences of a text: parts that end in a period before a blank and a capital.
  var sentences: [SpannedText] {
    var parts: [SpannedText] = []
    var start = 0
    let isSmall = !bytes.contains(where: \.isASCIIUppercase)
    for index in bytes.indices.dropLast(2)
    where bytes[index] == UInt8(ascii: ".") && bytes[index + 1] == UInt8(ascii: " ") {
      let next = bytes[(index + 2)...].first { $0 != UInt8(ascii: " ") }
      // "J. Smith" goes on.
      let isInitial = index > 1 && bytes[index - 2] == UInt8(ascii: " ") && bytes[index - 1].isASCIIUppercase
      guard index > start + 3, !isInitial,
        next?.isASCIIUppercase ?? false
          || isSmall && next?.isASCIILowercase ?? false
            && !Abbreviations.end(self[max(start, index - 24)..<index])
      else { continue }
      parts.append(self[start...index].trimmed)
      start = index + 1
    }
    return (parts + [self[start..<count].trimmed]).filter { !$0.isEmpty }
  }

  fileprivate subscript(part: ClosedRange<Int>) -> SpannedText { self[part.lowerBound..<part.upperBound + 1] }
}

/// Words that a full stop shortens and does not end: "min.", "approx.", "gen. ed.".
enum Abbreviations {
  static let short: WordSet = [
    "min", "mins", "sec", "secs", "hr", "hrs", "wk", "wks", "mo", "yr", "max", "avg", "approx", "mr", "mrs",
    "ms", "dr", "st", "vs", "inc", "acc", "opp", "opps", "consec", "no", "gr", "etc", "e.g", "i.e", "ed",
    "gen", "spec", "sp", "dept", "rm", "grp", "x",
  ]

  static func end(_ text: SpannedText) -> Bool { isShort(PhraseToken.tokens(of: text).last) }

  /// Whether a word before a full stop is one of these, or a single letter.
  static func isShort(_ word: PhraseToken?) -> Bool {
    word.map { $0.range.count < 2 || short.contains($0.text) } ?? false
  }
}
