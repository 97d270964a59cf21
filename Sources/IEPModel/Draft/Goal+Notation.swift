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
    case .rubric: rubric(bound)
    case .ratio: "\(bound)\(value)\(of.map { " of \($0)" } ?? "")\(tail)"
    case .latency: "within \(value)\(tail)"
    case .score: "\(bound)a score of \(value)\(of.map { " out of \($0)" } ?? "")\(tail)"
    case .level: "level \(value)\(unit == "level" ? "" : tail)"
    case .count, .rate, .duration, .maximum: "\(bound)\(value)\(tail)"
    }
  }

  /// "at least 3 points on a 4-point rubric", "at least 3 of 4 on the rubric".
  private func rubric(_ bound: String) -> String {
    switch (of, unit) {
    case (let whole?, let unit?): "\(bound)\(value) \(unit) on a \(whole)-point rubric"
    case (let whole?, nil): "\(bound)\(value) of \(whole) on the rubric"
    case (nil, let unit): "\(bound)a score of \(value)\(unit.map { " \($0)" } ?? "") on the rubric"
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
