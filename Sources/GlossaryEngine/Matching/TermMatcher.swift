/// Finds the terms of a glossary in text: the leftmost, and of those that start together the longest, on whole
/// words, never one inside another.
public struct TermMatcher: Sendable {
  /// The glossary whose terms it finds.
  public let index: GlossaryIndex
  let trie: PhraseTrie
  /// For each entry whether its prior is 0.
  let needCue: [Bool]

  /// O(all written forms): some milliseconds for 2,000 entries.
  public init(_ index: GlossaryIndex) {
    self.index = index
    var trie = PhraseTrie(entries: index.count)
    for entry in 0..<index.count {
      let policy = index.policy(of: entry)
      for bytes in index.writtenForms(of: entry) {
        guard let form = WrittenForm(bytes, policy) else { continue }
        trie.insert(form, entry: entry)
        if let plural = form.plural { trie.insert(plural, entry: entry) }
      }
    }
    self.trie = trie
    needCue = (0..<index.count).map(index.isZeroPrior)
  }

  /// The terms of a text, sorted and apart. Bytes that are not UTF-8 are signs between words.
  ///
  /// Links, mail addresses, file names, form numbers and the like are no places for terms; nor are capitals that
  /// spell an ordinary word in a line of capitals. A longer form that stands in such a place leaves the
  /// shorter ones that start with it.
  ///
  /// - Parameters:
  ///   - bytes: The text, as UTF-8.
  ///   - protected: Bytes that hold no terms: names of people and schools. In any order.
  /// - Returns: The matches, by their places.
  /// - Complexity: O(bytes). Nothing is allocated for a word that starts no term.
  public func matches(in bytes: [UInt8], protecting protected: [Range<Int>] = []) -> [TermMatch] {
    var found: [TermMatch] = []
    var scanner = WordScanner()
    var places = Places(self, bytes, protected)
    var at = 0
    while let word = scanner.next(from: at, in: bytes) {
      at = word.end
      let start = trie.start(word, in: bytes, folded: scanner.folded)
      if start == 0 { continue }
      var limit = Int.max
      while let form = longest(from: start, word, below: limit, &scanner, bytes) {
        if let match = places.match(word.start..<form.end, at: form.node) {
          found.append(match)
          at = form.end
          break
        }
        limit = form.end
      }
    }
    return found
  }

  /// The entries one of whose written forms is these bytes, from end to end; empty for none. O(bytes).
  public func entries(named bytes: [UInt8]) -> [Int] {
    var scanner = WordScanner()
    guard let word = scanner.next(from: 0, in: bytes) else { return [] }
    let start = trie.start(word, in: bytes, folded: scanner.folded)
    guard start != 0, let form = longest(from: start, word, below: .max, &scanner, bytes),
      Gap.read(from: form.end, in: bytes).end == bytes.count
    else { return [] }
    return CaseCheck.passing(trie, form.node, bytes, word.start..<form.end).candidates
  }

  /// The longest written form that starts with a word and ends before a limit: the node it ends at, and where
  /// its words end in the text.
  private func longest(
    from start: Int, _ first: Word, below limit: Int, _ scanner: inout WordScanner, _ bytes: [UInt8]
  ) -> (node: Int, end: Int)? {
    var found: (node: Int, end: Int)?
    var node = start
    var end = first.end
    while end < limit {
      if trie.head(of: node) >= 0 { found = (node, end) }
      if end == bytes.count { break }
      let gap = Gap.read(from: end, in: bytes)
      if gap.kind == Gap.barrier || gap.end == bytes.count { break }
      guard trie.goesOn(from: node, with: bytes[gap.end]), let word = scanner.next(from: gap.end, in: bytes)
      else { break }
      node = trie.step(from: node, gap.kind, word, in: bytes, folded: scanner.folded)
      if node == 0 { break }
      end = word.end
    }
    return found
  }
}
