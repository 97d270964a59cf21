/// Chooses among the meanings of a term: what the document says, then the words around, the draft's state, then how
/// often the letters have each meaning. Where that does not settle it, the others stay as alternatives.
public struct SenseChooser: Sendable {
  /// Who found the matches.
  public let matcher: TermMatcher
  /// What the document says of its short forms.
  public let definitions: OwnDefinitions

  /// A cue in the same sentence counts twice as much as one in the next, or in the heading above it.
  private static let nearWeight = 2
  /// The draft's state weighs as much as a cue beside the term.
  private static let stateWeight = 2
  /// A pack of the user's own weighs as much.
  private static let packWeight = 2
  /// The least lead in points that settles a meaning: one cue beside the term.
  private static let clearLead = 2
  /// How many times likelier a meaning has to be, with no cue to tell, for the others not to be shown.
  private static let clearOdds = 4

  /// A chooser for one document.
  public init(_ matcher: TermMatcher, definitions: OwnDefinitions = OwnDefinitions()) {
    self.matcher = matcher
    self.definitions = definitions
  }

  /// The meanings of a text's terms, in their order.
  ///
  /// - Parameters:
  ///   - matches: The matcher's matches for the text.
  ///   - bytes: The text.
  ///   - context: What the caller knows of the place: the names of the kinds of its section and its document,
  ///     its heading.
  ///   - section: The part of the document, as in ``OwnDefinitions/read(_:section:)``.
  /// - Returns: A term for each match.
  /// - Complexity: O(bytes) plus, for each term with several meanings, O(its cues).
  public func choose(
    _ matches: [TermMatch], in bytes: [UInt8], context: [String] = [], section: Int = 0
  ) -> [ChosenTerm] {
    let expanded = Expansions.besideShort(matches, in: bytes)
    return matches.indices.map { index in
      let match = matches[index]
      switch expanded[index] {
      case .entry(let entry): return chosen(match, .entry(entry), [], .definition, alreadyExpanded: true)
      case let beside: return choose(match, bytes, context, section, alreadyExpanded: beside != nil)
      }
    }
  }

  private func choose(
    _ match: TermMatch, _ bytes: [UInt8], _ context: [String], _ section: Int, alreadyExpanded: Bool
  ) -> ChosenTerm {
    if match.isShort, let definition = definitions.definition(of: match.range, in: bytes, section) {
      let entry = Expansions.entry(named: definition.expansion, among: match.candidates, matcher)
      let sense = entry.map(ChosenTerm.Sense.entry) ?? .definedHere(definition.expansion)
      return chosen(match, sense, [], .definition, alreadyExpanded: alreadyExpanded)
    }
    if match.candidates.count == 1 {
      return chosen(match, .entry(match.candidates[0]), [], .onlyOne, alreadyExpanded: alreadyExpanded)
    }
    return weigh(match, bytes, context, alreadyExpanded: alreadyExpanded)
  }

  private func weigh(
    _ match: TermMatch, _ bytes: [UInt8], _ context: [String], alreadyExpanded: Bool
  ) -> ChosenTerm {
    let near = CueWindow(around: match.range, in: bytes)
    let around = CueWindow(words: context)
    let cues = matcher.index.cues
    let ranked = match.candidates.map { entry in
      let weight = matcher.index.weights[entry]
      let points =
        near.count(of: entry, in: cues, weight: Self.nearWeight) + around.count(of: entry, in: cues)
        + (matcher.isOfState(entry) ? Self.stateWeight : 0) + (weight.layer > 0 ? Self.packWeight : 0)
      return Ranked(entry: entry, points: points, weight: weight)
    }.sorted { $0.rank > $1.rank }
    let best = ranked[0]
    let others = ranked.dropFirst().filter { other in
      let lead = best.points - other.points
      return lead < Self.clearLead && best.prior < other.prior.multipliedOrMax(Self.clearOdds)
    }
    let basis: ChosenTerm.Basis = best.points > ranked[1].points ? .cues : .prior
    return chosen(match, .entry(best.entry), others.map(\.entry), basis, alreadyExpanded: alreadyExpanded)
  }

  private struct Ranked {
    var entry: Int
    var points: Int
    var weight: EntryWeight

    var prior: Int { weight.prior ?? 1 }
    /// Of the same points a pack's own counts more than what lies below it, and what all states say more than what one
    /// does.
    var rank: (Int, Int, Int, Int, Int) {
      (points, weight.layer, weight.isOfAllStates ? 1 : 0, prior, -entry)
    }
  }

  private func chosen(
    _ match: TermMatch, _ sense: ChosenTerm.Sense, _ alternatives: [Int], _ basis: ChosenTerm.Basis,
    alreadyExpanded: Bool
  ) -> ChosenTerm {
    ChosenTerm(
      range: match.range, sense: sense, alternatives: alternatives, basis: basis,
      alreadyExpanded: alreadyExpanded, isShort: match.isShort)
  }
}

extension Int {
  /// The product, or the largest number where that is larger still.
  fileprivate func multipliedOrMax(_ factor: Int) -> Int {
    let (product, overflow) = multipliedReportingOverflow(by: factor)
    return overflow ? .max : product
  }
}
