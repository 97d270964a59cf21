/// A readability formula. A number without its formula's name means nothing: the same text differs by several
/// grades from one formula to the next, and a difference of one grade is noise.
public protocol Formula: Sendable {
  /// As in the program's output: `fleschKincaidGrade`.
  static var name: String { get }
  /// The measure of a text: years of US school, unless the formula says otherwise.
  static func grade(_ counts: TextCounts) -> Measure
}

/// Every formula there is, in the order of the program's output.
public enum Formulas {
  /// One measure each.
  public static let all: [any Formula.Type] = [
    FleschKincaidGrade.self, FleschReadingEase.self, SMOG.self, ColemanLiau.self, GunningFog.self,
    AutomatedReadabilityIndex.self, DaleChall.self, Spache.self,
  ]
}
