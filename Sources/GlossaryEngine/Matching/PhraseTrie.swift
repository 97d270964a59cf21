/// All written forms as a trie over words, in flat tables. An edge is a word and what stands before it.
///
/// Node 0 is the root. The children of a node are numbered one after the other, in the order of their edges.
struct PhraseTrie: Sendable {
  /// A bit for each hash that some form's first word has: most words of a text end here.
  let firstWords: FirstWords
  private let vocabulary: Vocabulary
  /// For each node the edge that leads to it: the gap in the highest byte, the word's number below.
  private let edges: FlatArray<UInt32>
  /// What is known of each node, and one more.
  private let nodes: FlatArray<Node>
  let patterns: FlatArray<Pattern>
  /// The letters of the patterns as their entries write them.
  let exact: FlatArray<UInt8>

  /// Side by side, since they are asked for together.
  struct Node: BitwiseCopyable, Sendable {
    /// A bit for each first letter that a word after it has: most phrases end here, with no word read.
    var nextLetters: UInt64 = 0
    /// Its first child; the next node's first one ends them. So with the patterns.
    var firstChild: UInt32
    var firstPattern: UInt32
  }

  init(reading reader: inout IndexReader) {
    firstWords = FirstWords(reading: &reader)
    vocabulary = Vocabulary(reading: &reader)
    edges = reader.array(of: UInt32.self)
    nodes = reader.array(of: Node.self)
    patterns = reader.array(of: Pattern.self)
    exact = reader.array(of: UInt8.self)
  }

  /// The node after a first word; 0 where no form starts with it. O(letters).
  @inline(__always)
  func start(_ word: Word, in bytes: [UInt8], folded: [UInt8]) -> Int {
    vocabulary.found(word, in: bytes, folded: folded).node
  }

  /// Whether folded letters are a word of some form. O(letters).
  func hasWord(_ folded: [UInt8]) -> Bool {
    let word = Word(
      start: 0, end: 0, hash: WordHash.of(folded[...]), first: WordChunk.packed(folded[...]), isPlain: false)
    return vocabulary.found(word, in: [], folded: folded).number != 0
  }

  /// Whether some form goes on after a node with a word that starts with a byte of a text.
  @inline(__always)
  func goesOn(from node: Int, with byte: UInt8) -> Bool {
    let letters = nodes[node].nextLetters
    return letters != 0 && (byte >= 0x80 || letters & Self.letterBit(ASCII.folded(byte)) != 0)
  }

  /// The node after one more word; 0 for none. O(letters + log children).
  func step(from node: Int, _ gap: UInt8, _ word: Word, in bytes: [UInt8], folded: [UInt8]) -> Int {
    let number = vocabulary.found(word, in: bytes, folded: folded).number
    if number == 0 { return 0 }
    let edge = Self.edge(gap, number)
    var low = Int(nodes[node].firstChild)
    var high = Int(nodes[node + 1].firstChild)
    let end = high
    while low < high {
      let middle = (low + high) / 2
      if edges[middle] < edge { low = middle + 1 } else { high = middle }
    }
    return low < end && edges[low] == edge ? low : 0
  }

  /// A written form in a text.
  struct Found {
    /// The node it ends at.
    var node: Int
    /// Where its words end.
    var end: Int
    /// Whether it is nothing but ASCII letters and digits with one blank between two words.
    var isPlain: Bool
  }

  /// The longest written form that starts with a word and ends before a limit.
  func longest(
    from start: Int, _ first: Word, below limit: Int, _ scanner: inout WordScanner, _ bytes: [UInt8]
  ) -> Found? {
    var found: Found?
    var node = start
    var end = first.end
    var isPlain = first.isPlain
    while end < limit {
      if !patterns(at: node).isEmpty { found = Found(node: node, end: end, isPlain: isPlain) }
      if end == bytes.count { break }
      let gap = Gap.read(from: end, in: bytes)
      if gap.kind == Gap.barrier || gap.end == bytes.count { break }
      guard goesOn(from: node, with: bytes[gap.end]), let word = scanner.next(from: gap.end, in: bytes)
      else { break }
      node = step(from: node, gap.kind, word, in: bytes, folded: scanner.folded)
      if node == 0 { break }
      isPlain = isPlain && word.isPlain && gap.end == end + 1 && bytes[end] == 0x20
      end = word.end
    }
    return found
  }

  /// The patterns that end at a node.
  @inline(__always)
  func patterns(at node: Int) -> Range<Int> {
    Int(nodes[node].firstPattern)..<Int(nodes[node + 1].firstPattern)
  }

  /// 2²⁴ words are far beyond any glossary.
  static func edge(_ gap: UInt8, _ word: Int) -> UInt32 { UInt32(gap) << 24 | UInt32(word) }

  @inline(__always)
  static func letterBit(_ letter: UInt8) -> UInt64 { 1 << UInt64(letter & 63) }
}
