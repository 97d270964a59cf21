/// From a node, a gap and a word to the next node. Keys of numbers, open addressing: a quarter of a
/// dictionary's time.
struct EdgeTable {
  private var keys = [UInt64](repeating: 0, count: 1024)
  private var nodes = [UInt32](repeating: 0, count: 1024)
  private var count = 0

  /// The next node; 0 for none.
  subscript(node: Int, gap: UInt8, word: Int) -> UInt32 {
    get { nodes[slot(Self.key(node, gap, word))] }
    set {
      if count * 2 > keys.count { grow() }
      insert(Self.key(node, gap, word), newValue)
    }
  }

  private mutating func insert(_ key: UInt64, _ node: UInt32) {
    let slot = slot(key)
    if keys[slot] == 0 { count += 1 }
    keys[slot] = key
    nodes[slot] = node
  }

  /// Where a key is, or where it would go.
  private func slot(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (keys.count - 1)
    while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = zip(keys, nodes)
    keys = Array(repeating: 0, count: keys.count * 2)
    nodes = Array(repeating: 0, count: keys.count)
    count = 0
    for (key, node) in old where key != 0 { insert(key, node) }
  }

  /// Side by side: 2³² nodes and 2²⁴ words are far beyond any glossary. No node is 0, so no key is.
  private static func key(_ node: Int, _ gap: UInt8, _ word: Int) -> UInt64 {
    UInt64(node) << 32 | UInt64(gap) << 24 | UInt64(word)
  }
}
