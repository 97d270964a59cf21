extension Criterion {
  /// The criterion as the Markdown profile writes it: "at least 80% accuracy", "at most 4 errors",
  /// "at least 95 words correct per minute". Reading it gives the same criterion.
  public var notation: String {
    let bound =
      switch comparison {
      case .atLeast: "at least "
      case .atMost: "at most "
      case .exactly: "exactly "
      }
    let tail = unit.map { " \($0)" } ?? ""
    return switch kind {
    case .percent: "\(bound)\(value)%\(tail)"
    case .ratio, .rubric: "\(bound)\(value)\(of.map { " of \($0)" } ?? "")\(tail)"
    case .latency: "within \(value)\(tail)"
    case .score: "\(bound)a score of \(value)\(tail)"
    case .level: "level \(value)\(tail)"
    case .count, .rate, .duration, .maximum: "\(bound)\(value)\(tail)"
    }
  }
}

extension Consistency {
  /// "4 of 5 trials", "3 consecutive weekly probes".
  public var notation: String {
    if consecutive { return "\(count) consecutive \(unit)" }
    return "\(count)\(of.map { " of \($0)" } ?? "") \(unit)"
  }
}
