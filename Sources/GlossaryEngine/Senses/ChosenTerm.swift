/// A term with the meaning that it has in its place.
public struct ChosenTerm: Hashable, Sendable {
  /// What a term means here.
  public enum Sense: Hashable, Sendable {
    /// An entry of the index.
    case entry(Int)
    /// The document gives the letters a meaning of its own that no entry has: its words for them.
    case definedHere(String)
  }

  /// What settled the meaning.
  public enum Basis: Hashable, Sendable {
    /// The glossary knows only one.
    case onlyOne
    /// The document says so.
    case definition
    /// Words near it.
    case cues
    /// How often the letters have this meaning elsewhere. The weakest: there are alternatives unless it is rare
    /// for them to mean anything else.
    case prior
  }

  /// As in the match.
  public var range: Range<Int>
  /// The meaning to show first.
  public var sense: Sense
  /// Other entries that it may well be, the likeliest first: to be shown beside ``sense``.
  public var alternatives: [Int]
  /// What settled it.
  public var basis: Basis
  /// Whether it is a short form with the words for it right beside it, so that they need not be repeated.
  public var alreadyExpanded: Bool

  /// Whether it is a short form (`IEP`) and not the words it stands for.
  public var isShort: Bool

  /// A term in a text.
  public init(
    range: Range<Int>, sense: Sense, alternatives: [Int], basis: Basis, alreadyExpanded: Bool, isShort: Bool
  ) {
    self.isShort = isShort
    self.range = range
    self.sense = sense
    self.alternatives = alternatives
    self.basis = basis
    self.alreadyExpanded = alreadyExpanded
  }

  /// The entry, where it is one.
  public var entry: Int? { if case .entry(let entry) = sense { entry } else { nil } }
}
