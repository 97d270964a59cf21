/// A picture that shows what its statement says in words. It holds no number that the statement does not say, but for
/// the marks of a scale.
public enum Figure: Hashable, Sendable {
  /// Where a child is on a goal and where the goal is, on one line. A target below the start is one to come down to.
  case growth(start: Decimal, target: Decimal, scale: Decimal?)
  /// Shares of a whole, side by side: minutes in and out of class, alone and in a group.
  case shares([FigureShare])
  /// Scores under the curve of all children: the middle of the tests' scale, and how far two of three children are from
  /// it on either side (one standard deviation).
  case curve(scores: [FigureShare], middle: Decimal, deviation: Decimal)
  /// Dates on a line, in order.
  case timeline([FigureDate])
}

/// One share of a whole, or one score on a scale.
public struct FigureShare: Hashable, Sendable {
  public var label: String
  public var amount: Decimal

  /// Shares are in minutes, scores on their test's scale; all of one figure have the same unit.
  public init(label: String, amount: Decimal) {
    self.label = label
    self.amount = amount
  }
}

/// One date of a timeline.
public struct FigureDate: Hashable, Sendable {
  /// What happens then, in two or three words.
  public var label: String
  /// The date as people write it.
  public var text: String

  /// Neither says which date comes first: whoever makes the timeline puts them in order.
  public init(label: String, text: String) {
    self.label = label
    self.text = text
  }
}
