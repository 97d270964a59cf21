/// The child that the plan is for, as the draft's head names them.
public struct Student: Hashable, Sendable {
  public var name: Sourced<String>?
  /// ISO 8601.
  public var dateOfBirth: Sourced<String>?
  public var grade: Sourced<String>?
  public var school: Sourced<String>?
  public var district: Sourced<String>?
  public var disabilities: [Disability] = []

  /// Nothing known: a draft need not name the child.
  public init() {}
}

/// What the team found the child eligible under; never a diagnosis mentioned in passing.
public struct Disability: Hashable, Sendable {
  /// Which of several disabilities it is, where the draft ranks them.
  public enum Role: String, Hashable, Sendable, CaseIterable { case primary, secondary, tertiary }

  public var category: DisabilityCategory
  public var role: Role?
  /// The draft's own words for it.
  public var text: Sourced<String>

  /// `role` is nil where the draft does not rank them.
  public init(category: DisabilityCategory, role: Role?, text: Sourced<String>) {
    self.category = category
    self.role = role
    self.text = text
  }
}

/// The categories of 34 CFR 300.8, and `other` for those of one state alone.
public enum DisabilityCategory: String, Hashable, Sendable, CaseIterable {
  case autism, deafBlindness, deafness, developmentalDelay, emotionalDisturbance, hearingImpairment,
    intellectualDisability, multipleDisabilities, orthopedicImpairment, otherHealthImpairment,
    specificLearningDisability, speechLanguageImpairment, traumaticBrainInjury, visualImpairment, other
}

/// The dates of a plan, ISO 8601 (a year and month alone where the draft gives no day).
public struct PlanDates: Hashable, Sendable {
  public var meeting: Sourced<String>?
  public var start: Sourced<String>?
  public var end: Sourced<String>?
  public var annualReview: Sourced<String>?
  public var reevaluation: Sourced<String>?

  /// No dates: a draft need not give any.
  public init() {}
}

/// Someone on the team and their part in it. The role stands alone where the draft gives no name.
public struct TeamMember: Hashable, Sendable {
  public var name: Sourced<String>?
  public var role: Sourced<String>?

  /// One of the two must be there: without both it is nobody.
  public init(name: Sourced<String>?, role: Sourced<String>?) {
    self.name = name
    self.role = role
  }
}
