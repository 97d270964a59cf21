/// Finds the fields of an index, and refuses bytes that the writer would not have written.
enum IndexParser {
  /// Where each field starts; a field ends one byte before the next starts. One pass over the bytes.
  static func starts(of bytes: [UInt8]) throws(GlossaryIndexError) -> [UInt32] {
    guard bytes.starts(with: IndexFormat.header) else { throw .notAnIndex }
    guard bytes.last == IndexFormat.lineFeed else { throw .truncated }
    var starts: [UInt32] = []
    // A line of ten words a field is the usual case; a wrong guess costs a copy, nothing more.
    starts.reserveCapacity(bytes.count / 16)
    var line = 2
    var at = IndexFormat.header.count
    var fields = 0
    starts.append(UInt32(at))
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte > IndexFormat.backslash { continue }
      if byte == IndexFormat.tab {
        fields += 1
        starts.append(UInt32(at))
      } else if byte == IndexFormat.lineFeed {
        fields += 1
        guard fields == IndexField.count else {
          throw .fieldCount(line: line, found: fields, expected: IndexField.count)
        }
        starts.append(UInt32(at))
        try checkLine(bytes, starts, line)
        fields = 0
        line += 1
      } else if byte == IndexFormat.backslash {
        guard at < bytes.count, IndexFormat.unescape(bytes[at]) != nil else { throw .badEscape(line: line) }
        at += 1
      }
    }
    return starts
  }

  private static func checkLine(
    _ bytes: [UInt8], _ starts: [UInt32], _ line: Int
  ) throws(GlossaryIndexError) {
    let first = starts.count - 1 - IndexField.count
    func field(_ field: IndexField, of start: Int) -> ArraySlice<UInt8> {
      bytes[Int(starts[start + field.rawValue])..<Int(starts[start + field.rawValue + 1]) - 1]
    }
    let match = String(decoding: field(.match, of: first), as: UTF8.self)
    let prior = field(.prior, of: first)
    guard !field(.id, of: first).isEmpty, MatchPolicy(rawValue: match) != nil,
      prior.isEmpty || Int(String(decoding: prior, as: UTF8.self)) != nil
    else { throw .badValue(line: line) }
    if first >= IndexField.count {
      let last = IndexFormat.unescaped(field(.id, of: first - IndexField.count))
      let own = IndexFormat.unescaped(field(.id, of: first))
      guard last.lexicographicallyPrecedes(own) else { throw .outOfOrder(line: line) }
    }
  }
}
