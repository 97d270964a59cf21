/// A written form at the node of the trie where its last word ends.
struct Pattern {
  var entry: Int
  var policy: MatchPolicy
  /// Whether it is letters that stand for words, which need more care than the words themselves.
  var isShort: Bool
  /// Its letters as the entry writes them, in ``PhraseTrie/exact``.
  var exact: Range<Int>
  /// The next pattern of the same node; -1 for the last.
  var next: Int
}
