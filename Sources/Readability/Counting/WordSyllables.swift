/// Syllables of one word of a text: its parts in letters and in figures, as they are spoken.
struct WordSyllables {
  /// Letters and figures.
  private(set) var letters = 0
  /// With its capitals spelled out: "IEP" has three.
  private(set) var spelled = 0
  /// With its capitals read as a word, as in a line that is all in capitals.
  private(set) var read = 0

  /// Counts the word in a range of a text. O(length).
  init(_ range: Range<Int>, of bytes: [UInt8], _ acronyms: SpokenAcronyms) {
    var part = range.lowerBound
    while part < range.upperBound {
      let first = Letter(bytes, at: part)
      var end = part + first.length
      switch first.kind {
      case .digit:
        while end < range.upperBound, Letter(bytes, at: end).kind == .digit || isComma(end, range, bytes) {
          end += 1
        }
        addNumber(
          part..<end, isFraction: part > range.lowerBound && bytes[part - 1] == UInt8(ascii: "."), bytes)
        if isOrdinal(end, range, bytes) {
          add(SpokenNumber.ordinalExtra(bytes[part..<end].filter { $0 & 0xF0 == 0x30 }))
          letters += 2
          end += 2
        }
      case .letter:
        letters += 1
        while end < range.upperBound {
          let letter = Letter(bytes, at: end)
          guard letter.kind == .letter || letter.kind == .apostrophe else { break }
          letters += letter.kind == .letter ? 1 : 0
          end += letter.length
        }
        addLetters(part..<end, bytes, acronyms)
      default: break
      }
      part = end
    }
  }

  private mutating func add(_ count: Int) {
    spelled += count
    read += count
  }

  private mutating func addNumber(_ range: Range<Int>, isFraction: Bool, _ bytes: [UInt8]) {
    let digits = bytes[range].filter { $0 >= 0x30 && $0 <= 0x39 }
    letters += digits.count
    if isFraction {
      add(1 + digits.reduce(0) { $0 + SpokenNumber.count([$1]) })
    } else {
      add(SpokenNumber.count(digits, hasComma: digits.count < range.count))
    }
  }

  private mutating func addLetters(_ range: Range<Int>, _ bytes: [UInt8], _ acronyms: SpokenAcronyms) {
    let word = bytes[range]
    let capitals = word.prefix { $0 >= 0x41 && $0 <= 0x5A }
    let ending = word.dropFirst(capitals.count)
    // "IEPs" and "IEP's" are spelled too; the s is no syllable of its own.
    let isSpelled =
      capitals.count > 1 && (ending.isEmpty || ending.last == UInt8(ascii: "s") && ending.count <= 4)
    let asWord = Syllables.count(word)
    read += asWord
    spelled += isSpelled ? acronyms.count(capitals) : asWord
  }

  private func isComma(_ offset: Int, _ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes[offset] == UInt8(ascii: ",") && offset + 1 < range.upperBound
  }

  /// `1st`, `2nd`, `3rd`, `4th`
  private func isOrdinal(_ offset: Int, _ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard
      offset + 2 == range.upperBound || offset + 2 < range.upperBound && !Letter(bytes, at: offset + 2).isWord
    else { return false }
    return ["st", "nd", "rd", "th"].contains { bytes[offset..<offset + 2].elementsEqual($0.utf8) }
  }
}
