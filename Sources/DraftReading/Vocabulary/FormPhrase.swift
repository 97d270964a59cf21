import IEPModel

/// How headings and labels are brought to one form before they are compared.
enum FormPhrase {
  /// Lower case; leading numbers (`IV.`, `3.`, `Section 2`, `A)`), a closing colon, words in parentheses or
  /// brackets and every sign taken off; `&` as "and"; one blank between words. O(length).
  static func normalized(_ text: [UInt8]) -> String {
    var phrase: [UInt8] = []
    phrase.reserveCapacity(text.count + 4)
    appendNormalized(text[...], to: &phrase)
    return String(decoding: phrase, as: UTF8.self)
  }

  /// Adds the one form of a text to bytes.
  static func appendNormalized(_ text: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    let text = FormTranslation.english(text)
    // "&" becomes four bytes, every other sign fewer.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count * 4) { buffer in
      text.withUnsafeBufferPointer { text in
        let words = UnsafeBufferPointer(rebasing: buffer[..<words(of: text, into: buffer)])
        let phrase = UnsafeBufferPointer(rebasing: words.dropLast(continuation(of: words)))
        bytes += UnsafeBufferPointer(rebasing: phrase.dropFirst(numberEnd(phrase)))
      }
    }
  }

  /// Writes the words of a text, a blank between, and returns how many bytes they are.
  private static func words(
    of text: UnsafeBufferPointer<UInt8>, into phrase: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    var isInWord = false
    var depth = 0
    var depthStart = 0
    var bracketEnd = -1
    func isClose(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ")") }
    func add(_ byte: UInt8) {
      if !isInWord, count > 0 {
        phrase[count] = UInt8(ascii: " ")
        count += 1
      }
      isInWord = true
      phrase[count] = byte
      count += 1
    }
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "["), index > 0, bracketEnd < index,
        let close = text[index..<min(index + 200, text.count)].firstIndex(of: UInt8(ascii: "]")),
        close - index > 3
      {
        // "[34 CFR 300.320(a)(1)]".
        (index, bracketEnd, isInWord) = (close + 1, close, false)
        continue
      }
      if byte == UInt8(ascii: "(") {
        // `disability(ies)` and `area(s)` keep their ending; a remark in parentheses goes.
        let near = text[index..<min(index + 5, text.count)]
        let close = near.firstIndex(where: isClose) ?? near.endIndex
        if isInWord, close - index <= 4 {
          for letter in text[(index + 1)..<close] { add(letter.asciiLowercased) }
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
        isInWord = false
        for letter in "and".utf8 { add(letter) }
        isInWord = false
      } else if byte == UInt8(ascii: "%"), count == 0, text.count > 2 {
        // "% of Time Outside Gen Ed".
        for letter in "percent".utf8 { add(letter) }
        isInWord = false
      } else if byte.isWordByte, !isSign(text, index) {
        add(byte.asciiLowercased)
      } else if byte == UInt8(ascii: "'") || isQuote(text, index) {
        index += byte == UInt8(ascii: "'") ? 0 : 2
      } else {
        if byte >= 0x80 { index += byte == 0xF0 ? 3 : 2 }
        isInWord = false
      }
      index += 1
    }
    return count
  }

  /// How many bytes "continued" takes at the end of a heading that a page repeats.
  private static func continuation(of phrase: UnsafeBufferPointer<UInt8>) -> Int {
    guard let last = phrase.last, last == UInt8(ascii: "d") || last == UInt8(ascii: "t") else { return 0 }
    return endings.first { $0.count < phrase.count && phrase.suffix($0.count).elementsEqual($0) }?.count ?? 0
  }

  private static let endings = [" continued", " contd", " cont"].map { Array($0.utf8) }

  static func normalized(_ text: SpannedText) -> String { normalized(text.bytes) }

  /// A phrase whose words have lost the ending of several: "needs of students" is "need of student". O(length).
  static func singular(_ phrase: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(phrase.count)
    var start = 0
    for byte in phrase {
      if byte == UInt8(ascii: " ") {
        endWord(from: start, in: &result)
        start = result.count + 1
      }
      result.append(byte)
    }
    endWord(from: start, in: &result)
    return result
  }

  /// Takes the ending of several off the last word: "ies" and "s", but not that of "class", "focus" and "basis".
  private static func endWord(from start: Int, in phrase: inout [UInt8]) {
    let count = phrase.count - start
    guard count > 3, phrase[phrase.count - 1] == UInt8(ascii: "s") else { return }
    switch phrase[phrase.count - 2] {
    case UInt8(ascii: "e") where count > 4 && phrase[phrase.count - 3] == UInt8(ascii: "i"):
      phrase.removeLast(3)
      phrase.append(UInt8(ascii: "y"))
    case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"): return
    default: phrase.removeLast()
    }
  }

  /// ’ and ‘, which count as no letter and no break.
  private static func isQuote(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index + 2 < text.count && text[index] == 0xE2 && text[index + 1] == 0x80
      && (text[index + 2] & 0xFE) == 0x98
  }

  /// General punctuation: dashes, quotes, bullets, boxes.
  private static func isSign(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    (text[index] == 0xE2 || text[index] == 0xEF) && index + 2 < text.count
      || text[index] == 0xF0 && index + 3 < text.count
  }

  /// Where "goals" begins in "iv goals" and "section 3 goals"; a lone number stays.
  private static func numberEnd(_ phrase: UnsafeBufferPointer<UInt8>) -> Int {
    func word(from start: Int) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(rebasing: phrase[start...].prefix { $0 != UInt8(ascii: " ") })
    }
    let first = word(from: 0)
    guard first.count < phrase.count else { return 0 }
    let second = word(from: first.count + 1)
    let end = first.count + 1 + second.count
    if end < phrase.count, counted.contains(PhraseWord(first)), isNumber(second) || second.count == 1 {
      return end + 1
    }
    func isFigure(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
      (1...2).contains(word.count) && word.allSatisfy(\.isASCIIDigit)
    }
    guard first.count == 1 || isNumber(first) || isFigure(first) && isFigure(second) else { return 0 }
    // "10.0 Placement", "5.1.2 …": a number of several parts.
    var start = first.count + 1
    while isFigure(first), start < phrase.count, case let next = word(from: start), isFigure(next),
      start + next.count < phrase.count
    {
      start += next.count + 1
    }
    return start
  }

  private static func isNumber(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    // "7a" and roman numerals; "12 month service" is a name, not a numbered heading.
    let digits = word.prefix { $0.isASCIIDigit }.count
    if digits == 0 { return word.count <= 4 && roman.contains(PhraseWord(word)) }
    return word.count - digits <= 1 && digits <= 2 && PhraseWord(word) != "12"
  }

  private static let counted: WordSet = ["section", "part", "form", "page", "step"]
  private static let roman: WordSet = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
  ]

  /// The same word, or one letter away in a word of six letters or more.
  static func isNearly(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    if a == b { return true }
    guard min(a.count, b.count) >= 6, abs(a.count - b.count) <= 1 else { return false }
    var (i, j, slips) = (a.startIndex, b.startIndex, 0)
    while i < a.endIndex, j < b.endIndex {
      if a[i] == b[j] {
        (i, j) = (i + 1, j + 1)
        continue
      }
      slips += 1
      if slips > 1 { return false }
      if a.count == b.count, i + 1 < a.endIndex, a[i] == b[j + 1], a[i + 1] == b[j] {
        (i, j) = (i + 2, j + 2)
      } else if a.count >= b.count {
        i += 1
        if a.count == b.count { j += 1 }
      } else {
        j += 1
      }
    }
    return slips + (a.endIndex - i) + (b.endIndex - j) <= 1
  }
}
