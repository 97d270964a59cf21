/// Why bytes are no glossary index.
public enum GlossaryIndexError: Error, Hashable, Sendable {
  /// They start as something else does, or as an index of another version.
  case notAnIndex
  /// They were cut short or changed.
  case damaged
}
