/// Something in a draft that an advocate would look at: what is missing, loose or does not fit, or what is clear.
public struct Finding: Hashable, Sendable {
  /// How much it matters; `good` is praise.
  public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    case high, medium, low, good

    /// The one that matters more comes first.
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// What it rests on: content that federal law lists, a step that it asks for, a state's rule, or what good plans do.
  public enum Basis: String, Hashable, Sendable, CaseIterable {
    case federalContent, federalProcess, stateRule, goodPractice
  }

  /// The check that made it: `RF-GOAL-VAGUE`.
  public var id: String
  public var severity: Severity
  public var basis: Basis
  /// The words that it is about; empty where something is not in the draft. What does not fit has both places.
  public var spans: [SourceSpan]
  /// What the draft says, or does not say.
  public var says: String
  /// Why it matters, in plain words.
  public var meaning: String
  /// What a parent could ask; nil for praise.
  public var question: String?
  /// When it may be no gap at all.
  public var mayBeFine: String?
  /// "34 CFR 300.320(a)(7)"; nil for good practice that no rule asks for.
  public var citation: String?

  /// Praise has no question; `mayBeFine` is nil for what is always a gap, `citation` for what no rule asks.
  public init(
    id: String, severity: Severity, basis: Basis, spans: [SourceSpan], says: String, meaning: String,
    question: String? = nil, mayBeFine: String? = nil, citation: String? = nil
  ) {
    self.id = id
    self.severity = severity
    self.basis = basis
    self.spans = spans
    self.says = says
    self.meaning = meaning
    self.question = question
    self.mayBeFine = mayBeFine
    self.citation = citation
  }
}

/// A part that every plan must have (34 CFR 300.320), and whether this one does.
public struct RequiredPart: Hashable, Sendable {
  /// What a search of the draft for the part came to.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// It is in the draft.
    case there
    /// Its heading is there, with nothing under it.
    case empty
    case notFound
    /// A child of this age needs none yet.
    case notNeeded
  }

  public var part: String
  public var status: Status
  public var citation: String

  /// `part` is the contract's name, such as `presentLevels`, and `citation` the paragraph that asks for it.
  public init(part: String, status: Status, citation: String) {
    self.part = part
    self.status = status
    self.citation = citation
  }
}

/// All that a review of a draft gives.
public struct Findings: Hashable, Sendable {
  /// What matters most first, then in the draft's order.
  public var findings: [Finding]
  /// Empty for documents that are no whole plan.
  public var requiredParts: [RequiredPart]

  /// Both must be in order already: findings as the property says, parts as the rule lists them.
  public init(_ findings: [Finding], requiredParts: [RequiredPart] = []) {
    self.findings = findings
    self.requiredParts = requiredParts
  }
}
