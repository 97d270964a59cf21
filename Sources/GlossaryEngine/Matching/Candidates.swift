/// The entries that a term may be, ascending; never empty, and nearly always one, for which nothing is allocated.
public struct Candidates: RandomAccessCollection, Hashable, Sendable {
  private var one: Int
  private var others: [Int] = []

  /// A single entry.
  @inline(__always)
  init(_ entry: Int) { one = entry }

  /// Entries in any order, perhaps more than once; nil for none.
  init?(_ entries: some Sequence<Int>) {
    let sorted = entries.sorted()
    guard let first = sorted.first else { return nil }
    one = first
    for entry in sorted.dropFirst() where entry != (others.last ?? one) { others.append(entry) }
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { 1 + others.count }
  public subscript(position: Int) -> Int { position == 0 ? one : others[position - 1] }
}
