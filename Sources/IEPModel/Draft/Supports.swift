/// A change in how a child learns or shows learning; as a modification, in what is taught or expected.
public struct Accommodation: Hashable, Sendable {
  /// What it changes: how things are shown, how the child answers, time, place, behavior, or help by staff.
  public enum Category: String, Hashable, Sendable, CaseIterable {
    case presentation, response, timing, setting, behavior, staff, other
  }

  public var text: Sourced<String>
  public var category: Category
  public var isModification: Bool
  public var span: SourceSpan

  /// `category` is `other` where the words fit no group, and `isModification` false where they do not say.
  public init(text: Sourced<String>, category: Category, isModification: Bool, span: SourceSpan) {
    self.text = text
    self.category = category
    self.isModification = isModification
    self.span = span
  }
}

/// How much of the day the child is with children who have no disability (34 CFR 300.320(a)(5)).
public struct Placement: Hashable, Sendable {
  public var percentInRegularClass: Sourced<Decimal>?
  public var minutesOutsidePerWeek: Sourced<Decimal>?
  /// Why the child is taught elsewhere for that time.
  public var reason: Sourced<String>?

  /// Nothing known yet. The percent is of the school day, in the regular class; the minutes are outside of it.
  public init() {}
}

/// Help during long breaks (34 CFR 300.106).
public struct ExtendedSchoolYear: Hashable, Sendable {
  /// Whether the child gets it. `undecided` is said by the draft; what it does not say is nil.
  public enum Decision: String, Hashable, Sendable, CaseIterable { case yes, no, undecided }

  public var decision: Sourced<Decision>?
  public var reason: Sourced<String>?

  /// Neither a decision nor a reason known yet.
  public init() {}
}

/// What the team must consider (34 CFR 300.324(a)(2)): behavior, language, Braille, communication, devices.
public struct SpecialFactor: Hashable, Sendable {
  public var factor: String
  /// With the box or word that gives it.
  public var answer: Sourced<Answer>
  public var text: Sourced<String>

  /// `factor` is the contract's name, such as `behavior` or `braille`; data may bring one of its own. An answer that
  /// is not stated has no place.
  public init(factor: String, answer: Sourced<Answer>, text: Sourced<String>) {
    self.factor = factor
    self.answer = answer
    self.text = text
  }
}

/// A check box or a yes-no line. A box that is not ticked says nothing unless its pair is.
public enum Answer: String, Hashable, Sendable, CaseIterable { case yes, no, notStated }

/// How often parents hear about progress (34 CFR 300.320(a)(3)(ii)).
public struct ProgressReports: Hashable, Sendable {
  public var text: Sourced<String>
  public var times: Int?
  public var per: ServicePeriod.Unit?

  /// A rhythm with no count, such as "quarterly", is 1 time. Without `per`, `times` are in a year. Both are nil where
  /// the words say neither.
  public init(text: Sourced<String>, times: Int? = nil, per: ServicePeriod.Unit? = nil) {
    self.text = text
    self.times = times
    self.per = per
  }
}

/// A state or district test and how the child takes it (34 CFR 300.320(a)(6)).
public struct Assessment: Hashable, Sendable {
  /// How the child takes a test: as all do, with accommodations, or another test in its place.
  public enum Participation: String, Hashable, Sendable, CaseIterable {
    case regular, withAccommodations, alternate, notStated
  }

  public var name: Sourced<String>
  /// With the words of a column of its own; without a place where `text` tells it.
  public var participation: Sourced<Participation>
  public var text: Sourced<String>

  /// Where only one of name and text is given, it stands for both.
  public init(name: Sourced<String>, participation: Sourced<Participation>, text: Sourced<String>) {
    self.name = name
    self.participation = participation
    self.text = text
  }
}

/// Plans for life after school (34 CFR 300.320(b)).
public struct Transition: Hashable, Sendable {
  /// What the child aims for after school, in one area of life.
  public struct PostsecondaryGoal: Hashable, Sendable {
    public var area: Sourced<String>?
    public var text: Sourced<String>

    /// `area` is nil where the draft does not sort its goals by area.
    public init(area: Sourced<String>?, text: Sourced<String>) {
      self.area = area
      self.text = text
    }
  }

  public var assessments: [Sourced<String>] = []
  public var goals: [PostsecondaryGoal] = []
  public var services: [Sourced<String>] = []
  public var courseOfStudy: Sourced<String>?

  /// No plans, as for a child who is too young for them.
  public init() {}
}

/// One part of a prior written notice (34 CFR 300.503(b)).
public struct NoticeItem: Hashable, Sendable {
  /// In the rule's order: what is proposed or refused, why, what that rests on, the parents' protections, whom to
  /// ask, other options, other factors.
  public enum Item: String, Hashable, Sendable, CaseIterable {
    case actionProposed, actionRefused, reasons, information, safeguards, sources, otherOptions, otherFactors
  }

  public var item: Item
  public var text: Sourced<String>

  /// A notice may have several of one item, each with words of its own.
  public init(item: Item, text: Sourced<String>) {
    self.item = item
    self.text = text
  }
}

/// A test score.
public struct Score: Hashable, Sendable {
  /// The scale, or what is counted. A `rate` is words read aloud in a minute, `rit` and `lexile` are scales of their
  /// own, and a `confidenceInterval` has its ends and no value.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case standardScore, scaledScore, tScore, percentile, stanine, zScore, gradeEquivalent, ageEquivalent, raw,
      rate, lexile, rit, confidenceInterval, level
  }
  /// A sign before the value: below 1, above 99.
  public enum Limit: String, Hashable, Sendable, CaseIterable { case below, above }

  public var measure: Sourced<String>?
  public var kind: Kind
  public var value: Decimal?
  public var low: Decimal?
  public var high: Decimal?
  public var percentile: Decimal?
  public var limit: Limit?
  public var span: SourceSpan
  /// Where the ends of the interval stand, in data that gives each by itself.
  public var intervalSpans: [SourceSpan] = []

  /// `value` is nil for an interval, and where the words are no one number: an age of years and months ("6-10"),
  /// "BR150L".
  public init(kind: Kind, value: Decimal?, span: SourceSpan) {
    self.kind = kind
    self.value = value
    self.span = span
  }
}
