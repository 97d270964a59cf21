extension SourceSpan {
  /// What is left of this span without others, which are sorted and apart (``Swift/Sequence/merged``).
  public func subtracting(_ others: [SourceSpan]) -> [SourceSpan] {
    var left: [SourceSpan] = []
    var at = start
    for other in others[others.firstNotEnding(before: start)...] {
      if other.start >= end { break }
      if other.start > at { left.append(SourceSpan(at, Swift.min(other.start, end))) }
      at = Swift.max(at, other.end)
    }
    if at < end { left.append(SourceSpan(at, end)) }
    return left
  }

  /// The parts of this span that others, sorted and apart, cover.
  public func intersecting(_ others: [SourceSpan]) -> [SourceSpan] {
    var parts: [SourceSpan] = []
    for other in others[others.firstNotEnding(before: start)...] {
      if other.start >= end { break }
      parts.append(SourceSpan(Swift.max(start, other.start), Swift.min(end, other.end)))
    }
    return parts.filter { !$0.isEmpty }
  }
}

extension SourceSpan {
  /// Whether others, sorted and apart, cover any byte of this span. O(log n).
  public func touches(_ others: [SourceSpan]) -> Bool {
    let next = others.firstNotEnding(before: start)
    return next < others.count && others[next].start < end && !isEmpty && !others[next].isEmpty
  }

  /// How many bytes of this span others, sorted and apart, cover. O(log n + those).
  public func countCovered(by others: [SourceSpan]) -> Int {
    var total = 0
    var next = others.firstNotEnding(before: start)
    while next < others.count, others[next].start < end {
      total += Swift.max(0, Swift.min(end, others[next].end) - Swift.max(start, others[next].start))
      next += 1
    }
    return total
  }
}

extension [SourceSpan] {
  /// The index of the first span that ends after `offset`, in sorted spans that do not overlap. O(log n).
  fileprivate func firstNotEnding(before offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
