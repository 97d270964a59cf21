/// Words of a grammar and what each stands for: a dictionary that answers in a few instructions. Grammars ask dozens
/// of tables about every word of a draft, nearly always in vain.
struct WordTable<Value> {
  private(set) var words: [PhraseWord] = []
  private var values: [Value] = []
  /// For each place of the hash table the number of a word, from 1; 0 for none. A power of two, half of it free.
  private var places: [UInt16] = [0, 0]
  /// A bit for each word, by its hash: a word without its bit is not here.
  private var bits: UInt64 = 0

  init() {}

  subscript(word: PhraseWord) -> Value? {
    let hash = word.quickHash
    guard bits >> (hash >> 58) & 1 == 1 else { return nil }
    let number = places[place(of: word, hash)]
    return number == 0 ? nil : values[Int(number) - 1]
  }

  /// Puts a word in; of one that is there already the new value counts.
  mutating func set(_ word: PhraseWord, _ value: Value) {
    if (words.count + 1) * 2 > places.count { grow() }
    let place = place(of: word, word.quickHash)
    guard places[place] == 0 else { return values[Int(places[place]) - 1] = value }
    words.append(word)
    values.append(value)
    places[place] = UInt16(truncatingIfNeeded: words.count)
    bits |= 1 << (word.quickHash >> 58)
  }

  private mutating func grow() {
    places = Array(repeating: 0, count: places.count * 4)
    for (number, word) in words.enumerated() {
      places[place(of: word, word.quickHash)] = UInt16(truncatingIfNeeded: number + 1)
    }
  }

  /// Where a word stands in the hash table, or the free place for it.
  private func place(of word: PhraseWord, _ hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
    while places[place] != 0, words[Int(places[place]) - 1] != word {
      place = (place + 1) & (places.count - 1)
    }
    return place
  }
}

extension WordTable: Sendable where Value: Sendable {}

extension WordTable: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (PhraseWord, Value)...) {
    for (word, value) in elements { set(word, value) }
  }
}

/// Words that a grammar knows.
struct WordSet: Sendable, Sequence, ExpressibleByArrayLiteral {
  private var table = WordTable<Void>()

  init(arrayLiteral words: PhraseWord...) { self.init(words) }

  init(_ words: some Sequence<PhraseWord>) { for word in words { table.set(word, ()) } }

  func contains(_ word: PhraseWord) -> Bool { table[word] != nil }

  func union(_ others: WordSet) -> WordSet { WordSet(table.words + others.table.words) }

  func subtracting(_ others: WordSet) -> WordSet { WordSet(table.words.filter { !others.contains($0) }) }

  func isDisjoint(with others: some Sequence<PhraseWord>) -> Bool { !others.contains { contains($0) } }

  func makeIterator() -> IndexingIterator<[PhraseWord]> { table.words.makeIterator() }
}
