/// A half-open range of UTF-8 bytes in a draft: the only kind of position that the model knows.
///
/// Lines and columns exist only where a person reads them (``LineIndex``).
public struct SourceSpan: Hashable, Sendable, Comparable {
  /// The offset of the first byte, from 0.
  public var start: Int
  /// The offset just after the last byte.
  public var end: Int

  /// Empty where `end` does not come after `start`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// `range` must index the bytes of the whole draft, not those of a part of it.
  public init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }

  public var range: Range<Int> { start..<max(start, end) }
  public var count: Int { max(0, end - start) }
  public var isEmpty: Bool { end <= start }

  /// By start; of two that start together the longer comes first, so that a parent precedes its parts.
  public static func < (left: SourceSpan, right: SourceSpan) -> Bool {
    (left.start, right.end) < (right.start, left.end)
  }

  /// Whether the other lies within this one. An empty one lies within at either end too.
  public func contains(_ other: SourceSpan) -> Bool { start <= other.start && other.end <= end }
  /// Whether the two share a byte; those that only touch share none. An empty one overlaps what it lies inside of.
  public func overlaps(_ other: SourceSpan) -> Bool { start < other.end && other.start < end }

  /// The smallest span that covers both.
  public func union(_ other: SourceSpan) -> SourceSpan {
    SourceSpan(Swift.min(start, other.start), Swift.max(end, other.end))
  }
}

extension Sequence<SourceSpan> {
  /// The smallest span that covers all of them; nil for none.
  public var extent: SourceSpan? { Array(self).extent }

  /// The same bytes as sorted spans that neither touch nor overlap. O(n log n), and O(n) for sorted ones.
  public var merged: [SourceSpan] { Array(self).merged }
}

/// The same for arrays: compiled for them alone, since every value of a draft asks.
extension [SourceSpan] {
  public var extent: SourceSpan? {
    guard var whole = first else { return nil }
    for span in self { whole = whole.union(span) }
    return whole
  }

  public var merged: [SourceSpan] {
    if count == 1, self[0].count > 0 { return self }
    let isSorted = indices.dropFirst().allSatisfy { !(self[$0] < self[$0 - 1]) }
    var result: [SourceSpan] = []
    for span in isSorted ? self : sorted() where !span.isEmpty {
      if let last = result.last, span.start <= last.end {
        result[result.count - 1].end = Swift.max(last.end, span.end)
      } else {
        result.append(span)
      }
    }
    return result
  }
}
