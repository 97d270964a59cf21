/// A written form at the node of the trie where its last word ends.
struct Pattern: BitwiseCopyable, Sendable {
  private var entryNumber: UInt32
  private var start: UInt32
  private var length: UInt32
  private var kind: UInt32

  init(entry: Int, policy: MatchPolicy, isShort: Bool, exact: Range<Int>) {
    entryNumber = UInt32(entry)
    start = UInt32(exact.lowerBound)
    length = UInt32(exact.count)
    kind = policy.code << 1 | (isShort ? 1 : 0)
  }

  @inline(__always)
  var entry: Int { Int(entryNumber) }
  @inline(__always)
  var policy: MatchPolicy { MatchPolicy(code: kind >> 1) }
  /// Whether it is letters that stand for words, which need more care than the words themselves.
  @inline(__always)
  var isShort: Bool { kind & 1 != 0 }
  /// Its letters as the entry writes them, in ``PhraseTrie/exact``.
  @inline(__always)
  var exact: Range<Int> { Int(start)..<Int(start + length) }
}

extension MatchPolicy {
  fileprivate var code: UInt32 {
    switch self {
    case .caps: 0
    case .title: 1
    case .any: 2
    }
  }

  @inline(__always)
  fileprivate init(code: UInt32) { self = code == 0 ? .caps : code == 1 ? .title : .any }
}
