import IEPModel

/// How headings and labels are brought to one form before they are compared.
enum FormPhrase {
  /// Lower case; leading numbers (`IV.`, `3.`, `Section 2`, `A)`), a closing colon, words in parentheses or
  /// brackets and every sign taken off; `&` as "and"; one blank between words. O(length).
  static func normalized(_ text: [UInt8]) -> String {
    var words: [String] = []
    var word: [UInt8] = []
    var depth = 0
    var depthStart = 0
    func isOpen(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "(") }
    func isClose(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ")") }
    func end() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word = []
    }
    var index = 0
    while index < text.count {
      let byte = text[index]
      if isOpen(byte) {
        // `disability(ies)` and `area(s)` keep their ending; a remark in parentheses goes.
        let close = text[index...].firstIndex(where: isClose) ?? text.count
        if !word.isEmpty, close - index <= 4 {
          word += text[(index + 1)..<min(close, text.count)].map(\.asciiLowercased)
          index = min(close + 1, text.count)
          continue
        }
        if depth == 0 { depthStart = index }
        depth += 1
      } else if isClose(byte) {
        if depth > 0 { depth -= 1 }
      } else if depth > 0, depthStart > 0 {
        // Inside a remark.
      } else if byte == UInt8(ascii: "&") {
        end()
        words.append("and")
      } else if byte.isWordByte, !isDashOrQuote(text, index) {
        word.append(byte.asciiLowercased)
      } else if byte == UInt8(ascii: "'") || isQuote(text, index) {
        index += byte == UInt8(ascii: "'") ? 0 : 2
      } else {
        if byte >= 0x80 { index += 2 }
        end()
      }
      index += 1
    }
    end()
    return strippingNumber(words).joined(separator: " ")
  }

  static func normalized(_ text: SpannedText) -> String { normalized(text.bytes) }

  /// ’ and ‘, which count as no letter and no break.
  private static func isQuote(_ text: [UInt8], _ index: Int) -> Bool {
    index + 2 < text.count && text[index] == 0xE2 && text[index + 1] == 0x80
      && (text[index + 2] & 0xFE) == 0x98
  }

  /// General punctuation: dashes, quotes, bullets, boxes.
  private static func isDashOrQuote(_ text: [UInt8], _ index: Int) -> Bool {
    text[index] == 0xE2 && index + 2 < text.count
  }

  /// "iv goals" and "section 3 goals" are "goals"; a lone number stays.
  private static func strippingNumber(_ words: [String]) -> [String] {
    var words = words[...]
    if let first = words.first, ["section", "part", "form", "page", "step"].contains(first), words.count > 2,
      isNumber(words[words.startIndex + 1])
    {
      words = words.dropFirst(2)
    } else if let first = words.first, words.count > 1,
      isNumber(first) || first.utf8.count == 1 && first != "a"
    {
      words = words.dropFirst()
    } else if words.first == "a", words.count > 1 {
      words = words.dropFirst()
    }
    return Array(words)
  }

  private static func isNumber(_ word: String) -> Bool {
    // "7a" and roman numerals; "12 month service" is a name, not a numbered heading.
    let digits = word.utf8.prefix { $0.isASCIIDigit }.count
    if digits > 0 { return word.utf8.count - digits <= 1 && digits <= 2 && word != "12" && word != "504" }
    return roman.contains(word)
  }

  private static let roman: Set<String> = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
  ]

  /// The words of a normalised phrase.
  static func words(of phrase: String) -> [[UInt8]] {
    phrase.utf8.split(separator: UInt8(ascii: " ")).map { Array($0) }
  }

  /// The same word, or one letter away in a word of six letters or more.
  static func isNearly(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    if a == b { return true }
    guard min(a.count, b.count) >= 6, abs(a.count - b.count) <= 1 else { return false }
    var (i, j, slips) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        (i, j) = (i + 1, j + 1)
        continue
      }
      slips += 1
      if slips > 1 { return false }
      if a.count == b.count, i + 1 < a.count, a[i] == b[j + 1], a[i + 1] == b[j] {
        (i, j) = (i + 2, j + 2)
      } else if a.count >= b.count {
        i += 1
        if a.count == b.count { j += 1 }
      } else {
        j += 1
      }
    }
    return slips + (a.count - i) + (b.count - j) <= 1
  }
}
