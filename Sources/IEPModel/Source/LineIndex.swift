/// A place as people count it: line and column from 1, the column in bytes.
public struct SourceLocation: Hashable, Sendable {
  public let line: Int
  public let column: Int

  /// Both count from 1; offsets in a draft count from 0.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Where each line of a draft starts. Lines end with LF, CR LF or CR.
public struct LineIndex: Sendable {
  private let starts: [Int]

  /// O(bytes).
  public init(_ bytes: [UInt8]) {
    var starts = [0]
    for offset in bytes.indices where bytes[offset] <= UInt8(ascii: "\r") {
      let endsLine =
        bytes[offset] == UInt8(ascii: "\n")
        || bytes[offset] == UInt8(ascii: "\r")
          && !(offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n"))
      if endsLine { starts.append(offset + 1) }
    }
    self.starts = starts
  }

  public var lineCount: Int { starts.count }

  /// O(log lines).
  public func location(of offset: Int) -> SourceLocation {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourceLocation(line: low + 1, column: offset - starts[low] + 1)
  }

  /// The bytes of each line without its line end, in order. O(lines).
  public func lines(of bytes: [UInt8]) -> [SourceSpan] {
    starts.indices.map { index in
      let start = starts[index]
      var end = index + 1 < starts.count ? starts[index + 1] : bytes.count
      while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") {
        end -= 1
      }
      return SourceSpan(start, end)
    }
  }
}
