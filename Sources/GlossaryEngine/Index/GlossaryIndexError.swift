/// Why bytes are no glossary index. Lines count from 1; the first names the format.
public enum GlossaryIndexError: Error, Hashable, Sendable {
  /// The first line is another's.
  case notAnIndex
  /// The last line does not end: the file was cut short.
  case truncated
  case fieldCount(line: Int, found: Int, expected: Int)
  /// A backslash before a character that is never escaped.
  case badEscape(line: Int)
  /// A value that its field does not allow: an unknown policy, a prior that is no number, an empty id.
  case badValue(line: Int)
  /// Ids are not strictly ascending, so one stands twice or the file was edited by hand.
  case outOfOrder(line: Int)
}
