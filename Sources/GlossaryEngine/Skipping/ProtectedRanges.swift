/// The caller's ranges that hold no terms, asked in the order of the text.
struct ProtectedRanges {
  private var ranges: [Range<Int>] = []
  private var next = 0

  /// O(n log n).
  init(_ unsorted: [Range<Int>]) {
    for range in unsorted.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = ranges.last, range.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
  }

  /// Whether one of them overlaps a range that starts no earlier than the one asked for before.
  mutating func touch(_ range: Range<Int>) -> Bool {
    while next < ranges.count, ranges[next].upperBound <= range.lowerBound { next += 1 }
    return next < ranges.count && ranges[next].lowerBound < range.upperBound
  }
}
