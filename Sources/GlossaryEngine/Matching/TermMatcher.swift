/// Finds the terms of a glossary in text: the leftmost, and of those that start together the longest, on whole
/// words, never one inside another.
public struct TermMatcher: Sendable {
  /// The glossary whose terms it finds.
  public let index: GlossaryIndex
  /// The draft's state, as two letters, where it is known. Its terms come before those of every state, and short
  /// forms of another state's need a cue beside them.
  public var state: String? { didSet { stateLetters = EntryWeight.letters(of: state) } }
  private var stateLetters: UInt32 = 0

  /// Everything was made with the index. O(1).
  public init(_ index: GlossaryIndex) { self.index = index }

  /// Whether an entry's short forms stand for it only where a cue is near.
  func needsCue(_ entry: Int) -> Bool {
    index.weights[entry].prior == 0 || index.weights[entry].isForeign(to: stateLetters)
  }

  /// Whether an entry is one of the draft's own state.
  func isOfState(_ entry: Int) -> Bool { index.weights[entry].isOf(stateLetters) }

  /// The terms of a text, sorted and apart. Bytes that are not UTF-8 are signs between words.
  ///
  /// Links, mail addresses, file names, form numbers and the like are no places for terms; nor are capitals that
  /// spell an ordinary word in a line of capitals. A longer form that stands in such a place leaves the
  /// shorter ones that start with it. A word that a hyphen at the end of a line cuts is one word.
  ///
  /// - Parameters:
  ///   - bytes: The text, as UTF-8.
  ///   - protected: Bytes that hold no terms: names of people and schools. In any order.
  /// - Returns: The matches, by their places.
  /// - Complexity: O(bytes). Nothing is allocated for a word that starts no term.
  public func matches(in bytes: [UInt8], protecting protected: [Range<Int>] = []) -> [TermMatch] {
    let trie = index.trie
    let bytes = CutWords.joined(in: bytes, knows: trie.hasWord)
    var found: [TermMatch] = []
    var scanner = WordScanner()
    var starts = FirstWordScanner(trie.firstWords)
    let places = Places(matcher: self, bytes: bytes)
    var skipped = ProtectedRanges(protected)
    var links = LinkCheck(bytes)
    var at = 0
    while let place = starts.next(from: at, in: bytes), let word = scanner.next(from: place, in: bytes) {
      at = word.end
      let start = trie.start(word, in: bytes, folded: scanner.folded)
      if start == 0 { continue }
      var limit = Int.max
      while let form = trie.longest(from: start, word, below: limit, &scanner, bytes) {
        let range = Self.start(of: word, in: bytes)..<form.end
        if let match = places.match(range, at: form.node), !skipped.touch(range),
          !links.covers(range, isPlain: form.isPlain)
        {
          found.append(match)
          at = form.end
          break
        }
        limit = form.end
      }
    }
    return found
  }

  /// The percent sign before letters belongs to them: `%ile`.
  private static func start(of word: Word, in bytes: [UInt8]) -> Int {
    word.start > 0 && bytes[word.start - 1] == UInt8(ascii: "%") ? word.start - 1 : word.start
  }

  /// The entries one of whose written forms is these bytes, from end to end; empty for none. O(bytes).
  public func entries(named bytes: [UInt8]) -> [Int] {
    var scanner = WordScanner()
    guard let word = scanner.next(from: 0, in: bytes) else { return [] }
    let start = index.trie.start(word, in: bytes, folded: scanner.folded)
    guard start != 0, let form = index.trie.longest(from: start, word, below: .max, &scanner, bytes),
      scanner.next(from: form.end, in: bytes) == nil
    else { return [] }
    return index.trie.passing(at: form.node, bytes, word.start..<form.end).map { Array($0.candidates) } ?? []
  }
}
