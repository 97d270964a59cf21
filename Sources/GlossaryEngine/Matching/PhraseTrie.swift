/// All written forms as a trie over words. An edge is a word and what stands before it.
struct PhraseTrie {
  private(set) var exact: [UInt8] = []
  private(set) var patterns: [Pattern] = []
  /// For each entry the list of just itself: nearly every match shares one of these.
  private(set) var alone: [[Int]] = []
  private var vocabulary = Vocabulary()
  private var edges = EdgeTable()
  /// A bit for each hash that some form's first word has: most words of a text end here.
  private var firstWords = [UInt64](repeating: 0, count: Self.filterBits / 64)
  /// For each word the node after it as a form's first word; 0 for none.
  private var starts: [UInt32] = [0]
  /// Node 0 is nobody's.
  private var nodes: [Node] = [Node()]

  private struct Node {
    /// Its first pattern; -1 where no form ends.
    var head: Int32 = -1
    /// A bit for each first letter that a word after it has: most phrases end here, with no word read.
    var nextLetters: UInt64 = 0
  }

  private static let filterBits = 1 << 16

  /// - Parameter entries: How many entries there will be.
  init(entries: Int) {
    alone = (0..<entries).map { [$0] }
  }

  /// O(its letters).
  mutating func insert(_ form: WrittenForm, entry: Int) {
    var node = 0
    for index in form.ends.indices {
      let word = form.word(index)
      let hash = WordHash.of(word)
      let number = vocabulary.add(word, hash)
      node = index == 0 ? start(number, hash) : step(from: node, form.gaps[index - 1], number, word)
    }
    var at = Int(nodes[node].head)
    while at >= 0 {
      let known = patterns[at]
      let isSame = known.entry == entry && known.policy == form.policy
      if isSame, exact[known.exact].elementsEqual(form.exact) { return }
      at = known.next
    }
    let range = exact.count..<exact.count + form.exact.count
    exact += form.exact
    patterns.append(
      Pattern(
        entry: entry, policy: form.policy, isShort: form.isShort, exact: range, next: Int(nodes[node].head)))
    nodes[node].head = Int32(patterns.count - 1)
  }

  /// The node after a first word; 0 where no form starts with it. O(letters), and nearly always O(1).
  @inline(__always)
  func start(_ word: Word, in bytes: [UInt8], folded: [UInt8]) -> Int {
    let bit = Self.filterBit(word.hash)
    if firstWords[bit / 64] >> UInt64(bit % 64) & 1 == 0 { return 0 }
    let number = vocabulary.number(of: word, in: bytes, folded: folded)
    return number < starts.count ? Int(starts[number]) : 0
  }

  /// Whether some form goes on after a node with a word that starts with a byte of a text.
  @inline(__always)
  func goesOn(from node: Int, with byte: UInt8) -> Bool {
    byte >= 0x80 || nodes[node].nextLetters & Self.letterBit(ASCII.folded(byte)) != 0
  }

  /// The node after one more word; 0 for none. O(letters).
  func step(from node: Int, _ gap: UInt8, _ word: Word, in bytes: [UInt8], folded: [UInt8]) -> Int {
    let number = vocabulary.number(of: word, in: bytes, folded: folded)
    return number == 0 ? 0 : Int(edges[node, gap, number])
  }

  /// The first pattern that ends at a node, or -1.
  @inline(__always)
  func head(of node: Int) -> Int { Int(nodes[node].head) }

  private mutating func start(_ number: Int, _ hash: UInt32) -> Int {
    while starts.count <= number { starts.append(0) }
    if starts[number] == 0 {
      starts[number] = newNode()
      let bit = Self.filterBit(hash)
      firstWords[bit / 64] |= 1 << UInt64(bit % 64)
    }
    return Int(starts[number])
  }

  private mutating func step(from node: Int, _ gap: UInt8, _ number: Int, _ word: ArraySlice<UInt8>) -> Int {
    let known = edges[node, gap, number]
    if known != 0 { return Int(known) }
    // Folding can turn a letter beyond ASCII into ASCII, so a text's such letters pass unasked: ``goesOn``.
    nodes[node].nextLetters |= Self.letterBit(word[word.startIndex])
    let next = newNode()
    edges[node, gap, number] = next
    return Int(next)
  }

  private mutating func newNode() -> UInt32 {
    nodes.append(Node())
    return UInt32(nodes.count - 1)
  }

  @inline(__always)
  private static func filterBit(_ hash: UInt32) -> Int { Int(hash >> 16) & (filterBits - 1) }

  @inline(__always)
  private static func letterBit(_ letter: UInt8) -> UInt64 { 1 << UInt64(letter & 63) }
}
