/// Phrases as data: of those that start at a token the longest wins. Found by their first word.
struct GoalCues: Sendable, ExpressibleByArrayLiteral {
  private struct Row: Sendable {
    var words: Range<Int>
    /// The next row that begins with the same word.
    var next: Int?
  }

  /// The words of all phrases, one phrase after another.
  private var words: [PhraseWord] = []
  /// The longest first.
  private var rows: [Row] = []
  private var starting = WordTable<Int>()

  init(arrayLiteral phrases: String...) { self.init(phrases) }

  init(_ phrases: [String]) {
    for phrase in phrases {
      let start = words.count
      words += PhraseToken.tokens(of: Array(phrase.utf8)).lazy.map(\.text)
      if words.count > start { rows.append(Row(words: start..<words.count)) }
    }
    rows.sort { $0.words.count > $1.words.count }
    for place in rows.indices.reversed() {
      let first = words[rows[place].words.lowerBound]
      rows[place].next = starting[first]
      starting.set(first, place)
    }
  }

  /// The token after the phrase that starts at `index`; nil where none does. O(phrases with that first word).
  func end(at index: Int, in tokens: [PhraseToken]) -> Int? {
    guard tokens.indices.contains(index) else { return nil }
    var next = starting[tokens[index].text]
    while let place = next {
      let row = rows[place].words
      let end = index + row.count
      if end <= tokens.count, row.allSatisfy({ tokens[index + $0 - row.lowerBound].text == words[$0] }) {
        return end
      }
      next = rows[place].next
    }
    return nil
  }
}
