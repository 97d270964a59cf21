/// Something noticed while reading. Carries a code and a place, never the draft's words, so that a log
/// cannot leak a child's record.
public struct Diagnostic: Hashable, Sendable {
  /// A note records what was done; a warning is for a person to look at.
  public enum Severity: Int, Hashable, Sendable { case note, warning }

  /// What was noticed. Names alone: no case holds anything of the draft.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// Repeated page headers and footers were set aside.
    case pageFurniture
    /// A date that no calendar has, such as November 31: left as it stands.
    case impossibleDate
    /// No part of the draft was recognised.
    case noSectionRecognised
    /// Words that the draft's format hides: a comment, a link definition. Prose brings them into view; a comment
    /// in XML stays out of the values.
    case hiddenText
    /// An element that its vocabulary does not have: its words are kept.
    case unknownElement
    /// A goal is about someone whose name is not the child's: left, perhaps, from another draft.
    case otherName
  }

  public let code: Code
  public let severity: Severity
  public let span: SourceSpan

  /// `span` is the place in the draft, or the first of several alike.
  public init(_ code: Code, _ severity: Severity, at span: SourceSpan) {
    self.code = code
    self.severity = severity
    self.span = span
  }
}

/// What a stage returns: a value, and what it noticed on the way.
public struct Outcome<Value: Sendable>: Sendable {
  public var value: Value
  public var diagnostics: [Diagnostic]

  /// Without diagnostics nothing was noticed. What cannot be read at all is thrown as a ``ReadFailure``.
  public init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }
}
