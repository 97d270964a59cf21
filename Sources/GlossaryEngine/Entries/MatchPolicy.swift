/// Which letter case a written form needs to be taken for the term.
public enum MatchPolicy: String, Hashable, Sendable, CaseIterable {
  /// Exactly the letters of the form, for short forms that are also words or codes: `AT`, never `at`.
  case caps
  /// Any case that starts with a capital: `RTI`, `RtI`, `Rti`, never `rti`.
  case title
  /// Any case, for phrases.
  case any
}
