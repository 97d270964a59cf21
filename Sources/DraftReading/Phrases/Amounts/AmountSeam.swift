/// How two pieces of an amount hang together in the text.
struct AmountLink: Hashable, Sendable {
  enum Kind: Int, Hashable, Sendable {
    /// Side by side, or with "for", "of", "x" between.
    case joined
    case cross
    /// With other words between.
    case loose
    case comma, and
    /// The second spreads the first: "in 2 sessions".
    case within
    case or
    /// The second repeats the first in other words: "(2 x 30)".
    case paren
    /// "= 60", "totaling 60".
    case equals
    case slash, plus, stop
  }

  var kind: Kind
  /// Whether words that tell what it is for stand with the second: then it does not restate the first.
  var isNamed = false
  /// Whether the second begins another service: "2x/week, OT 30 minutes".
  var startsService = false

  /// Whether the second says the first again.
  var restates: Bool { kind == .paren || kind == .equals }
}

extension AmountLink.Kind: Comparable {
  static func < (left: AmountLink.Kind, right: AmountLink.Kind) -> Bool { left.rawValue < right.rawValue }

  /// Whether a count and a time on its two sides make one product.
  var pairs: Bool { self <= .cross }

  /// Whether what follows may be another amount.
  var parts: Bool { self >= .comma }
}

/// Follows the words between two numbers and keeps how they hang together.
struct AmountSeam {
  var link = AmountLink(kind: .joined)
  /// The link before "in", which spreads only a number right behind it: not "in a group, twice a week".
  private var beforeWithin: AmountLink.Kind?
  /// Inside brackets: the link before them, and how many rates there were.
  private var outside: (link: AmountLink, rates: Int)?

  var isBracketed: Bool { outside != nil }

  /// "(weekly)", "weekly/monthly", "weekly or monthly": the same thing once more.
  var isAside: Bool { [.paren, .slash, .or].contains(link.kind) && !link.isNamed }

  /// Whether a separator stands since the last number; a bracket right behind it parts nothing.
  var parts: Bool { (link.kind == .paren ? outside?.link.kind ?? .paren : link.kind).parts }

  /// Behind a number.
  mutating func restart() {
    link = AmountLink(kind: .joined)
    beforeWithin = nil
  }

  mutating func take(_ term: AmountTerm.Kind, rates: Int) {
    if let earlier = beforeWithin { (link.kind, beforeWithin) = (max(earlier, .loose), nil) }
    switch term {
    case .adjective, .title: break
    // "2 sessions of speech therapy for 30 minutes": the words between part nothing.
    case .joiner: if link.kind == .loose { link.kind = .joined }
    case .within:
      beforeWithin = link.kind
      raise(.within)
    case .open: open(rates)
    // "90 minutes weekly: 60 reading, 30 math" spreads the amount as brackets do.
    case .colon where link.kind == .joined && rates > 0: open(rates)
    case .close:
      if let outside, outside.rates == rates { link = outside.link }
      outside = nil
    case .service:
      link.startsService = link.startsService || link.kind.parts
      raise(.loose)
    case .delivery: link.isNamed = link.isNamed || link.kind.parts
    default: raise(Self.links.first { $0.term == term }?.link ?? .loose)
    }
  }

  private mutating func open(_ rates: Int) {
    outside = (link, rates)
    raise(.paren)
  }

  private mutating func raise(_ kind: AmountLink.Kind) { link.kind = max(link.kind, kind) }

  private static let links: [(term: AmountTerm.Kind, link: AmountLink.Kind)] = [
    (.cross, .cross), (.comma, .comma), (.colon, .comma), (.and, .and), (.or, .or),
    (.equals, .equals), (.slash, .slash), (.plus, .plus),
  ]
}
