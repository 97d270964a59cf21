/// What is wrong with a catalogue, and where.
public struct CatalogueError: Error, Hashable, Sendable {
  /// What is wrong. The strings are words that stand in the file.
  public enum Reason: Hashable, Sendable {
    /// The line is not UTF-8.
    case notUTF8
    /// A line that is neither an entry, nor a comment, nor the rest of an entry.
    case notAnEntry
    /// An entry without text.
    case noText(SentenceKey)
    /// A key that no sentence has.
    case unknownKey(String)
    /// A second entry for a key.
    case duplicateKey(SentenceKey)
    /// A slot that no sentence has.
    case unknownSlot(String)
    /// `{` without its `}`; a literal one is `{{`.
    case unclosedSlot
    /// `}` without its `{`; a literal one is `}}`.
    case strayBrace
    /// Not as many forms of a noun as the language has.
    case pluralForms(found: Int, needed: Int)
    /// Sentences that no file holds, in the order of ``SentenceKey``.
    case missingKeys([SentenceKey])
  }

  /// Nil for sentences that are in no file.
  public let place: FilePlace?
  /// What is wrong there.
  public let reason: Reason

  /// An error at a place, or in no file.
  public init(_ reason: Reason, at place: FilePlace?) {
    self.reason = reason
    self.place = place
  }
}
