/// The kinds of facts that a summary may not lose, change or invent.
public enum FactKind: String, Hashable, Sendable, CaseIterable {
  case numbers, dates, names, negations, modals, conditions, actors
}

/// What became of the facts of a draft: the contract's `ledger`, coverage aside.
public struct FactLedger: Hashable, Sendable {
  public var counts: [FactKind: Count] = [:]
  /// The rules of statements that would have lost or invented a fact: not printed, their source quoted instead.
  public var refused: [String] = []

  /// Nothing counted yet: a kind that was never counted reads as zeros.
  public init() {}

  public subscript(kind: FactKind) -> Count {
    get { counts[kind] ?? Count() }
    _modify { yield &counts[kind, default: Count()] }
  }

  /// The facts of one kind.
  public struct Count: Hashable, Sendable {
    public var inDraft = 0
    /// How many of them the summary says.
    public var inSummary = 0
    /// Those that it does not say, in the draft's order.
    public var onlyInDraft: [KeptFact] = []
    /// Those that only the summary has: none, since a statement that invents one is not printed.
    public var notInDraft: [String] = []
    /// Those that the program worked out.
    public var computed: [ComputedFact] = []

    /// Nothing counted yet. Once all is, `inSummary` and the length of `onlyInDraft` add up to `inDraft`.
    public init() {}
  }
}

/// A fact with its place.
public struct KeptFact: Hashable, Sendable {
  /// As the draft writes it.
  public var text: String
  public var span: SourceSpan

  /// `text` is what the draft has in `span`, but in a copy to share, where other words stand for some of it.
  public init(text: String, span: SourceSpan) {
    self.text = text
    self.span = span
  }
}

/// A number in a statement that the draft does not have: worked out from the draft's, or chosen for an example.
public struct ComputedFact: Hashable, Sendable {
  /// The number, as the statement writes it.
  public var text: String
  /// The places of the numbers that it comes from; empty where the statement's own places are meant.
  public var from: [SourceSpan]
  /// The sum, `2 × 30`, `60 ÷ 2`, `80% of 10`, or `example` for a number chosen to make one.
  public var how: String

  /// A sum in `how` must come out: a statement that shows another is not printed.
  public init(_ text: String, from: [SourceSpan] = [], how: String) {
    self.text = text
    self.from = from
    self.how = how
  }
}
