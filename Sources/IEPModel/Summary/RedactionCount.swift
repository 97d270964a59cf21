/// How many places of a draft were taken out of a copy to share.
public struct RedactionCount: Hashable, Sendable {
  /// Of people.
  public var names = 0
  /// Names of schools and districts.
  public var places = 0
  public var birthDates = 0
  /// Student numbers and the like.
  public var numbers = 0
  /// Addresses, phones, e-mail, links.
  public var contacts = 0
  /// Where they stand in the draft: sorted and apart.
  public var spans: [SourceSpan] = []

  /// Nothing taken out yet.
  public init() {}
}
