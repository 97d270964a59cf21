/// Phrases as data: of those that start at a token the longest wins. Found by their first word.
struct GoalCues: Sendable, ExpressibleByArrayLiteral {
  private var byFirst: [PhraseWord: [[PhraseWord]]] = [:]

  init(arrayLiteral phrases: String...) { self.init(phrases) }

  init(_ phrases: [String]) {
    for phrase in phrases {
      let words = PhraseToken.tokens(of: Array(phrase.utf8)).map(\.text)
      guard let first = words.first else { continue }
      byFirst[first, default: []].append(words)
    }
    byFirst = byFirst.mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// The token after the phrase that starts at `index`; nil where none does. O(phrases with that first word).
  func end(at index: Int, in tokens: [PhraseToken]) -> Int? {
    guard tokens.indices.contains(index), let phrases = byFirst[tokens[index].text] else { return nil }
    let found = phrases.first { words in
      index + words.count <= tokens.count
        && words.indices.allSatisfy { tokens[index + $0].text == words[$0] }
    }
    return found.map { index + $0.count }
  }
}
