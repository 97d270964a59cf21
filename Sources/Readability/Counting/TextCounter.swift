/// Counts a text in one pass.
struct TextCounter {
  private let bytes: [UInt8]
  private let acronyms: SpokenAcronyms
  private var total = TextCounts()
  /// The sentence so far, its capitals spelled out and read as words: which of the two holds is known at its end.
  private var spelled = TextCounts()
  private var read = TextCounts()
  private var hasSmallLetter = false
  private let familiar: FamiliarWords?
  /// The unfamiliar words of the sample so far, in small letters, and where the sample began.
  private var unfamiliar: Set<[UInt8]> = []
  private var sampleStart = 0
  /// Words of this text that were taken apart: most words of a text stand in it again and again.
  var known = KnownWords()

  init(_ bytes: [UInt8], _ acronyms: SpokenAcronyms, _ familiar: FamiliarWords?) {
    self.bytes = bytes
    self.acronyms = acronyms
    self.familiar = familiar
  }

  mutating func count() -> TextCounts {
    if familiar != nil { total.unfamiliar = 0 }
    let words = WordReader(bytes: bytes)
    let ends = SentenceEnd(bytes)
    var at = 0
    var last: Range<Int>?
    var before: Range<Int>?
    var startsLine = true
    var lastStartsLine = false
    while at < bytes.count {
      let letter = Letter(bytes, at: at)
      if letter.isWord {
        let range = at..<words.end(ofWordAt: at)
        add(range)
        (before, last) = (last, range)
        lastStartsLine = startsLine
        startsLine = false
        at = range.upperBound
        continue
      }
      switch (letter.kind, bytes[at]) {
      case (.lineBreak, _):
        if startsItem(after: at + letter.length) { endSentence() }
        startsLine = true
      case (_, UInt8(ascii: ".")), (_, UInt8(ascii: "!")), (_, UInt8(ascii: "?")):
        let word = last.flatMap { $0.upperBound == at ? $0 : nil }
        if ends.isEnd(at: at, after: word, startsItem: lastStartsLine, before: before) { endSentence() }
      case (_, UInt8(ascii: "%")), (_, UInt8(ascii: "$")): addSyllables(2)
      default: break
      }
      at += letter.length
    }
    endSentence()
    if familiar != nil { endSample() }
    return total
  }

  private mutating func add(_ range: Range<Int>) {
    let word = syllables(range)
    hasSmallLetter = hasSmallLetter || bytes[range].contains { $0 >= 0x61 && $0 <= 0x7A }
    spelled.add(letters: word.letters, syllables: word.spelled)
    read.add(letters: word.letters, syllables: word.read)
    if let familiar, !familiar.contains(bytes[range]) {
      total.unfamiliar = (total.unfamiliar ?? 0) + 1
      unfamiliar.insert(bytes[range].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 })
    }
  }

  private mutating func syllables(_ range: Range<Int>) -> WordSyllables {
    guard let key = KnownWords.key(bytes[range]) else { return WordSyllables(range, of: bytes, acronyms) }
    if let word = known[key] { return word }
    let word = WordSyllables(range, of: bytes, acronyms)
    known.add(key, word)
    return word
  }

  /// "percent" and "dollars" behind a number.
  private mutating func addSyllables(_ count: Int) {
    spelled.syllables += count
    read.syllables += count
  }

  private mutating func endSentence() {
    if spelled.words > 0 {
      total += hasSmallLetter ? spelled : read
      total.sentences += 1
    }
    spelled = TextCounts()
    read = TextCounts()
    hasSmallLetter = false
    if familiar != nil, total.words - sampleStart >= TextCounts.sampleLength { endSample() }
  }

  private mutating func endSample() {
    total.distinctUnfamiliar = (total.distinctUnfamiliar ?? 0) + unfamiliar.count
    unfamiliar.removeAll(keepingCapacity: true)
    sampleStart = total.words
  }

  /// Whether an empty line or a point of a list comes next.
  private func startsItem(after offset: Int) -> Bool {
    var at = offset
    if at < bytes.count, bytes[at] == 0x0A, bytes[at - 1] == 0x0D { at += 1 }
    while at < bytes.count, Letter(bytes, at: at).kind == .space { at += Letter(bytes, at: at).length }
    guard at < bytes.count else { return true }
    if Letter(bytes, at: at).kind == .lineBreak { return true }
    if "-*+#|".utf8.contains(bytes[at]) || bytes[at...].starts(with: "•".utf8) { return true }
    var end = at
    while end < bytes.count, end - at < 4, Letter(bytes, at: end).isWord { end += 1 }
    let isNumber = end > at && (end == at + 1 || bytes[at..<end].allSatisfy { $0 >= 0x30 && $0 <= 0x39 })
    return isNumber && end + 1 < bytes.count && ".)".utf8.contains(bytes[end]) && bytes[end + 1] == 0x20
  }
}

extension TextCounts {
  /// Adds a word.
  mutating func add(letters: Int, syllables: Int) {
    words += 1
    self.letters += letters
    self.syllables += max(1, syllables)
    polysyllables += syllables > 2 ? 1 : 0
  }
}
