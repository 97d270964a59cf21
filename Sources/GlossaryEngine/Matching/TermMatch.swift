/// A place in a text where a term of the glossary stands.
public struct TermMatch: Hashable, Sendable {
  /// Bytes of the text: whole words, with a plural's ending (`IEPs`) and a dotted acronym's stops (`I.E.P.`),
  /// without a possessive's (`IEP` in `IEP's`).
  public var range: Range<Int>
  /// The entries that it may be. Several where letters have several meanings.
  public var candidates: Candidates
  /// Whether it is a short form (`IEP`) and not the words it stands for.
  public var isShort: Bool
}
