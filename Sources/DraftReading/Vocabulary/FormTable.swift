import IEPModel

/// Names and the phrases that stand for each.
///
/// Every phrase lies in one array of letters and is found by a hash of its own: a program that reads one draft makes
/// all tables anew, and a dictionary of strings would cost it more than the draft.
struct FormTable: Sendable {
  struct Entry: Hashable, Sendable {
    var name: String
    /// Whether the phrase is an everyday word.
    var isWeak: Bool
  }

  private struct Phrase: Sendable {
    var letters: Range<Int>
    var words: Range<Int>
    /// Its number among ``names``.
    var name: Int
    var isWeak: Bool
    /// The next phrase in the same place of the hash table; -1 for none.
    var next = -1
    /// The same among the phrases whose words were brought to the form for one.
    var nextKin = -1
  }

  /// A word of a phrase: its letters, and which ones they are as a set, by which most words are told apart.
  private struct Word: Sendable {
    var range: Range<Int>
    var set: UInt64
  }

  /// In the file's order.
  let names: [String]
  private var phrases: [Phrase] = []
  private var letters: [UInt8] = []
  private var words: [Word] = []
  /// The first phrase of each place of the hash table; -1 for none. As many as a power of two.
  private var firsts: [Int] = []
  /// The same for phrases of two words or more, each word as one of its kind: "measurable annual goal".
  private var firstKin: [Int] = []
  private(set) var rules = FormRules()

  init(_ bytes: [UInt8], file: String) throws(FormWordsError) {
    letters.reserveCapacity(bytes.count)
    var lines = FormLines(bytes, file: file)
    while var text = try lines.next() {
      if text.removesSign("+") {
        rules.add(text, name: lines.names.count - 1)
        continue
      }
      let isWeak = text.removesSign("~")
      let (start, firstWord) = (letters.count, words.count)
      FormPhrase.appendNormalized(text, to: &letters)
      if letters.count == start { continue }
      Self.addWords(of: letters, start..<letters.count, to: &words)
      phrases.append(
        Phrase(
          letters: start..<letters.count, words: firstWord..<words.count, name: lines.names.count - 1,
          isWeak: isWeak))
    }
    names = lines.names
    rules.names = names
    index()
  }

  /// Puts all phrases into the hash table, those with the same letters in the file's order.
  private mutating func index() {
    var size = 1
    while size < phrases.count * 2 { size *= 2 }
    firsts = Array(repeating: -1, count: size)
    firstKin = firsts
    for place in phrases.indices.reversed() {
      let slot = Self.hash(letters[phrases[place].letters]) & (size - 1)
      phrases[place].next = firsts[slot]
      firsts[slot] = place
      guard !phrases[place].isWeak, phrases[place].words.count > 1 else { continue }
      let kinSlot = Self.kinHash(letters, words[phrases[place].words]) & (size - 1)
      phrases[place].nextKin = firstKin[kinSlot]
      firstKin[kinSlot] = place
    }
  }

  /// FNV-1a, 32 bits.
  private struct Hash {
    private var state: UInt32 = 0x811C_9DC5

    mutating func add(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { state = (state ^ UInt32(byte)) &* 0x0100_0193 }
    }

    var value: Int { Int(state ^ state >> 15) }
  }

  private static func hash(_ bytes: some Sequence<UInt8>) -> Int {
    var hash = Hash()
    hash.add(bytes)
    return hash.value
  }

  /// A hash of the first two letters of each word, which a word has whether it stands for one or several.
  private static func kinHash(_ letters: [UInt8], _ words: ArraySlice<Word>) -> Int {
    var hash = Hash()
    for word in words { hash.add(letters[word.range].prefix(2)) }
    return hash.value
  }

  private static func words(of bytes: [UInt8]) -> [Word] {
    var words: [Word] = []
    addWords(of: bytes, bytes.indices, to: &words)
    return words
  }

  private static func addWords(of bytes: [UInt8], _ range: Range<Int>, to words: inout [Word]) {
    var start = range.lowerBound
    var set: UInt64 = 0
    for index in range {
      if bytes[index] == UInt8(ascii: " ") {
        words.append(Word(range: start..<index, set: set))
        (start, set) = (index + 1, 0)
      } else {
        set |= 1 << UInt64(bytes[index] & 63)
      }
    }
    words.append(Word(range: start..<range.upperBound, set: set))
  }

  // MARK: looking up

  /// The entries whose phrase is exactly this, once both are normalised. O(length).
  func exact(_ phrase: String) -> [Entry] {
    var phrase = phrase
    return phrase.withUTF8 { exact($0) }
  }

  private func exact(_ phrase: UnsafeBufferPointer<UInt8>) -> [Entry] {
    var entries: [Entry] = []
    var place = firsts[Self.hash(phrase) & (firsts.count - 1)]
    while place >= 0 {
      if letters[phrases[place].letters].elementsEqual(phrase) { entries.append(entry(phrases[place])) }
      place = phrases[place].next
    }
    return entries
  }

  private func entry(_ phrase: Phrase) -> Entry { Entry(name: names[phrase.name], isWeak: phrase.isWeak) }

  /// The same, where "goal" and "goals" are one: for the names of parts.
  func exactInNumber(_ phrase: String) -> Entry? {
    if let entry = exact(phrase).first { return entry }
    let bytes = Array(phrase.utf8)
    let kin = FormPhrase.singular(bytes)
    var place = firstKin[Self.kinHash(bytes, Self.words(of: bytes)[...]) & (firstKin.count - 1)]
    while place >= 0 {
      if FormPhrase.singular(letters[phrases[place].letters]) == kin { return entry(phrases[place]) }
      place = phrases[place].nextKin
    }
    return nil
  }

  /// The name of a given family (`goal.`) that the phrase stands for, or as a question asks for it: by its words as the
  /// rules have them.
  func asked(_ phrase: String, _ family: String) -> String? {
    name(of: phrase, in: family) ?? rules.name(of: phrase, in: family)
  }

  /// The name of a given family (`goal.`) that the phrase stands for.
  func name(of phrase: String, in family: String) -> String? {
    exact(phrase).first { $0.name.hasPrefix(family) }?.name
  }

  /// The entry whose words are nearly these: at least 85 % in common, a letter's slip in a long word forgiven.
  /// For headings with a few words more, fewer or misspelt. O(phrases).
  func nearest(_ phrase: String) -> Entry? {
    let bytes = Array(phrase.utf8)
    let wanted = Self.words(of: bytes)
    guard wanted.count >= 2 else { return wanted.first.flatMap { misspelt($0, bytes) } }
    var best: (common: Int, length: Int, phrase: Phrase)?
    for candidate in phrases where candidate.words.count >= 2 {
      let length = max(wanted.count, candidate.words.count)
      // At most two words may differ in the longest of headings: what misses more is given up at once.
      let spare = min(2, length * 15 / 100)
      guard abs(candidate.words.count - wanted.count) <= spare else { continue }
      var used: UInt64 = 0
      var missed = 0
      for word in wanted where missed <= spare {
        let place = candidate.words.first { place in
          used >> UInt64(place - candidate.words.lowerBound) & 1 == 0 && isNearly(words[place], word, bytes)
        }
        if let place { used |= 1 << UInt64(place - candidate.words.lowerBound) } else { missed += 1 }
      }
      let common = wanted.count - missed
      guard missed <= spare, common * 100 >= length * 85 else { continue }
      if let best, common * best.length <= best.common * length { continue }
      best = (common, length, candidate)
    }
    return best.map { entry($0.phrase) }
  }

  /// Whether a word of the table is nearly another: a slip changes at most two letters of the set.
  private func isNearly(_ word: Word, _ other: Word, _ bytes: [UInt8]) -> Bool {
    (word.set ^ other.set).nonzeroBitCount <= 2
      && FormPhrase.isNearly(letters[word.range], bytes[other.range])
  }

  private func misspelt(_ word: Word, _ bytes: [UInt8]) -> Entry? {
    guard word.range.count >= 8 else { return nil }
    return phrases.first { phrase in
      phrase.words.count == 1 && isNearly(words[phrase.words.lowerBound], word, bytes)
    }.map(entry)
  }

  /// The entry whose phrase, of two words or more, stands whole inside this one: the longest. For headings
  /// that say more: "Special Education and Related Services in Other Settings". Nil where the words before it
  /// look back ("Progress on Annual Goals"). O(words²).
  func contained(in phrase: String) -> Entry? {
    let bytes = Array(phrase.utf8)
    let words = Self.words(of: bytes)
    if let first = words.first,
      ["progress", "review", "previous", "prior", "last", "report"].contains(where: {
        bytes[first.range].elementsEqual($0.utf8)
      })
    {
      return nil
    }
    for length in stride(from: words.count, through: max(2, words.count - 7), by: -1) {
      for start in 0...(words.count - length) {
        let part = words[start].range.lowerBound..<words[start + length - 1].range.upperBound
        let entry = bytes[part].withUnsafeBufferPointer { exact($0) }.first
        if let entry, !entry.isWeak { return entry }
      }
    }
    return nil
  }
}
