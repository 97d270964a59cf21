import IEPModel

extension Figure {
  /// Curves of one scale as one curve, at the place of the first; other figures as they are. O(figures²).
  static func joined(_ figures: [Figure]) -> [Figure] {
    figures.reduce(into: []) { joined, figure in
      guard case .curve(let scores, let middle, let deviation) = figure else { return joined.append(figure) }
      for index in joined.indices {
        if case .curve(let others, middle, deviation) = joined[index] {
          joined[index] = .curve(scores: others + scores, middle: middle, deviation: deviation)
          return
        }
      }
      joined.append(figure)
    }
  }
}
