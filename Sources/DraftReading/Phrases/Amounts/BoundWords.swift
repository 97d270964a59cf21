import IEPModel

/// Words that make a number a limit.
enum BoundWord: Hashable, Sendable {
  case atLeast, atMost, about
  /// "more than 30", "under 30": the number itself is left out, and the model has no way to say so.
  case beyond

  /// In front of a number.
  static func before(_ tokens: [PhraseToken], at start: Int) -> Found<BoundWord>? {
    leading.longest(tokens, at: start)
  }

  /// After a number and its unit: "30 minutes or more".
  static func after(_ tokens: [PhraseToken], at start: Int) -> Found<BoundWord>? {
    trailing.longest(tokens, at: start)
  }

  private static let leading = PhraseTable<BoundWord>([
    .atLeast: """
    at least | a minimum of | minimum of | minimum | min | min of | no less than | no fewer than
    | not less than | not fewer than | never less than | ≥ | > =
    """,
    .atMost: """
    up to | no more than | not more than | never more than | not exceed | not to exceed | not exceeding
    | a maximum of | maximum of | maximum | max | max of | at most | ≤ | < = | limited to | no greater than
    | as much as | as many as
    """,
    .about: """
    about | approximately | approx | around | roughly | ~ | an average of | average of | averaging | average
    | avg | avg of | an estimated | estimated
    """,
    .beyond: "more than | less than | fewer than | greater than | over | under | exceeding | > | <",
  ])

  private static let trailing = PhraseTable<BoundWord>([
    .atLeast: "or more | minimum | min | at minimum | at a minimum | at least | or longer",
    .atMost: "or less | or fewer | maximum | max | at most | at a maximum | at maximum",
    .about: "on average | average | avg | approximately | approx",
  ])
}

extension Quantity {
  /// This number as a limit; nil where the two do not go together.
  func bounded(by word: BoundWord) -> Quantity? {
    var bounded = self
    switch word {
    // "Up to 20-30 minutes" says no more than the range itself.
    case .atLeast where exact != nil: bounded.high = nil
    case .atMost where exact != nil: bounded.low = nil
    case .atLeast, .atMost: break
    case .about: bounded.isApproximate = true
    case .beyond: return nil
    }
    return bounded
  }
}
