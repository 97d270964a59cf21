/// What is wrong with a template, or with what it was given, and where.
///
/// Carries names from the template, never a value: a message about it cannot leak a child's record.
public struct TemplateError: Error, Hashable, Sendable {
  /// What is wrong. The strings are names that stand in the template.
  public enum Reason: Hashable, Sendable {
    /// A tag without its closing delimiter.
    case unclosedTag
    /// A tag without a name, or with white space inside it.
    case badName
    /// Not two delimiters with a blank between, or one of them holds `=`.
    case badDelimiters
    /// A section without its end tag.
    case unclosedSection(String)
    /// An end tag without its section.
    case unopenedSection(String)
    /// The end tag of another section than the one that is open.
    case mismatchedEnd(String, open: String)
    /// Sections or partials that nest deeper than the limit.
    case tooDeep(limit: Int)
    /// A partial that was not passed along.
    case unknownPartial(String)
    /// A name that no object around the tag holds.
    case unknownName(String)
    /// A value that the tag cannot insert: `{{name}}` takes text, `{{{name}}}` takes markup.
    case wrongKind(String)
  }

  /// Where the tag starts, in the template or partial that holds it.
  public let place: FilePlace
  /// What is wrong there.
  public let reason: Reason

  /// An error at a place.
  public init(_ reason: Reason, at place: FilePlace) {
    self.reason = reason
    self.place = place
  }
}
