/// Names that are nearly the same, for a hint beside one that is not known.
enum NearName {
  /// Whether one or two letters are wrong, missing or too many. O(length²).
  static func isNear(_ known: String, _ written: String) -> Bool {
    let known = Array(known.lowercased().utf8)
    let written = Array(written.lowercased().utf8)
    guard abs(known.count - written.count) <= 2, written.count > 2 else { return false }
    var row = Array(0...written.count)
    for (index, byte) in known.enumerated() {
      var next = [index + 1]
      for (column, other) in written.enumerated() {
        next.append(min(row[column] + (byte == other ? 0 : 1), row[column + 1] + 1, next[column] + 1))
      }
      row = next
    }
    return (row.last ?? 9) <= 2
  }
}
