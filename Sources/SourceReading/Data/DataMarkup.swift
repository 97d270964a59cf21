import IEPModel

/// What stands between the names and values of a data format.
enum DataMarkup {
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The rest of a draft without its leaves, which are sorted and apart; white space at either end of a gap is
  /// left out. O(leaves + bytes).
  static func between(_ leaves: [SourceSpan], in bytes: [UInt8]) -> [SourceSpan] {
    var result: [SourceSpan] = []
    result.reserveCapacity(leaves.count + 1)
    var at = 0
    func gap(to end: Int) {
      var (low, high) = (at, end)
      while low < high, bytes[low].isASCIISpace { low += 1 }
      while high > low, bytes[high - 1].isASCIISpace { high -= 1 }
      if low < high { result.append(SourceSpan(low, high)) }
    }
    for leaf in leaves {
      gap(to: leaf.start)
      at = max(at, leaf.end)
    }
    gap(to: bytes.count)
    return result
  }
}
