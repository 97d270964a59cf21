/// All written forms as a trie over words, in flat tables. An edge is a word and what stands before it.
///
/// Node 0 is the root. The children of a node are numbered one after the other, in the order of their edges.
struct PhraseTrie: Sendable {
  /// A bit for each hash that some form's first word has: most words of a text end here.
  let firstWords: FirstWords
  private let vocabulary: Vocabulary
  /// For each word the node after it as a form's first word; 0 for none.
  private let starts: FlatArray<UInt32>
  /// For each node the edge that leads to it: the gap in the highest byte, the word's number below.
  private let edges: FlatArray<UInt32>
  /// For each node its first child, and one more.
  private let children: FlatArray<UInt32>
  /// For each node a bit for each first letter that a word after it has: most phrases end here, with no word read.
  private let nextLetters: FlatArray<UInt64>
  /// For each node its first pattern, and one more.
  private let firstPatterns: FlatArray<UInt32>
  let patterns: FlatArray<Pattern>
  /// The letters of the patterns as their entries write them.
  let exact: FlatArray<UInt8>

  init(reading reader: inout IndexReader) {
    firstWords = FirstWords(reading: &reader)
    vocabulary = Vocabulary(reading: &reader)
    starts = reader.array(of: UInt32.self)
    edges = reader.array(of: UInt32.self)
    children = reader.array(of: UInt32.self)
    nextLetters = reader.array(of: UInt64.self)
    firstPatterns = reader.array(of: UInt32.self)
    patterns = reader.array(of: Pattern.self)
    exact = reader.array(of: UInt8.self)
  }

  /// The node after a first word; 0 where no form starts with it. O(letters).
  @inline(__always)
  func start(_ word: Word, in bytes: [UInt8], folded: [UInt8]) -> Int {
    Int(starts[vocabulary.number(of: word, in: bytes, folded: folded)])
  }

  /// Whether folded letters are a word of some form. O(letters).
  func hasWord(_ folded: [UInt8]) -> Bool {
    let word = Word(
      start: 0, end: 0, hash: WordHash.of(folded[...]), first: WordChunk.packed(folded[...]), isPlain: false)
    return vocabulary.number(of: word, in: [], folded: folded) != 0
  }

  /// Whether some form goes on after a node with a word that starts with a byte of a text.
  @inline(__always)
  func goesOn(from node: Int, with byte: UInt8) -> Bool {
    nextLetters[node] != 0 && (byte >= 0x80 || nextLetters[node] & Self.letterBit(ASCII.folded(byte)) != 0)
  }

  /// The node after one more word; 0 for none. O(letters + log children).
  func step(from node: Int, _ gap: UInt8, _ word: Word, in bytes: [UInt8], folded: [UInt8]) -> Int {
    let number = vocabulary.number(of: word, in: bytes, folded: folded)
    if number == 0 { return 0 }
    let edge = Self.edge(gap, number)
    var low = Int(children[node])
    var high = Int(children[node + 1])
    let end = high
    while low < high {
      let middle = (low + high) / 2
      if edges[middle] < edge { low = middle + 1 } else { high = middle }
    }
    return low < end && edges[low] == edge ? low : 0
  }

  /// The longest written form that starts with a word and ends before a limit: the node it ends at, and where
  /// its words end in the text.
  func longest(
    from start: Int, _ first: Word, below limit: Int, _ scanner: inout WordScanner, _ bytes: [UInt8]
  ) -> (node: Int, end: Int)? {
    var found: (node: Int, end: Int)?
    var node = start
    var end = first.end
    while end < limit {
      if !patterns(at: node).isEmpty { found = (node, end) }
      if end == bytes.count { break }
      let gap = Gap.read(from: end, in: bytes)
      if gap.kind == Gap.barrier || gap.end == bytes.count { break }
      guard goesOn(from: node, with: bytes[gap.end]), let word = scanner.next(from: gap.end, in: bytes)
      else { break }
      node = step(from: node, gap.kind, word, in: bytes, folded: scanner.folded)
      if node == 0 { break }
      end = word.end
    }
    return found
  }

  /// The patterns that end at a node.
  @inline(__always)
  func patterns(at node: Int) -> Range<Int> { Int(firstPatterns[node])..<Int(firstPatterns[node + 1]) }

  /// 2²⁴ words are far beyond any glossary.
  static func edge(_ gap: UInt8, _ word: Int) -> UInt32 { UInt32(gap) << 24 | UInt32(word) }

  @inline(__always)
  static func letterBit(_ letter: UInt8) -> UInt64 { 1 << UInt64(letter & 63) }
}
