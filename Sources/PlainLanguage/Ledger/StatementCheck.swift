import IEPModel

/// One statement's facts held against the places that it comes from.
struct StatementCheck {
  /// Facts that neither its places nor its own words nor a sum bear out.
  var invented: [Fact] = []
  /// Facts of the sentence's own words that its text does not have: it was changed.
  var missing: [Fact] = []
  /// Words of an explained sentence that are neither its rule's own nor in its places.
  var strange: [Range<Int>] = []
  /// The facts of the draft that it says, by their index in ``DraftFacts/placed``.
  var said: [Int] = []
  /// Those of them that it says only as parts of a sum that it shows: "60 minutes (2 × 30)".
  var inSums: Set<Int> = []
  /// The facts of the draft that stand in its places.
  var sources: [Int] = []
  var computed: [ComputedFact] = []
  /// Whether it says each "not" that the form around data has there.
  private var keepsForm = true

  var holds: Bool { invented.isEmpty && missing.isEmpty && strange.isEmpty }
  /// Whether it says every fact of its places, as a quote and a sentence in other words must.
  var isWhole: Bool { holds && keepsForm && said.count == sources.count }
  /// The facts of its places that it does not say.
  var unsaid: Set<Int> { Set(sources).subtracting(said) }

  /// - Parameters:
  ///   - statement: What is said.
  ///   - own: The words that its rule brings itself.
  ///   - facts: All facts of the draft.
  ///   - source: The draft.
  init(_ statement: PlainStatement, own: OwnWords.Sentence, _ facts: DraftFacts, of source: [UInt8]) {
    let bytes = Array(statement.text.utf8)
    let stated = FactScanner.facts(in: bytes, names: facts.names)
    sources = facts.indices(in: statement.spans, of: \.placed)
    let placed = sources.map { facts.placed[$0].fact }
    let shown = facts.indices(in: statement.spans, of: \.shown).map { facts.shown[$0].fact }
    var isUsed = Array(repeating: false, count: placed.count)
    var next = 0
    var open = own.facts
    var later: [Fact] = []
    var bare: [Fact] = []
    // The form that is written around data names which of its bare numbers are times: 5 a week, and never 1.
    func isOtherTimes(_ fact: Fact) -> Bool {
      fact.unit == .time && shown.contains { $0.unit == .time } && !shown.contains { $0.supports(fact) }
    }
    let sums = Sum.all(in: bytes, stated).map(\.range).filter { !Self.isTheirs(bytes[$0], statement, source) }
    for fact in stated {
      if let place = open.firstIndex(where: { $0.isSame(as: fact) }) {
        open.remove(at: place)
        // The draft's "no" is told by the sentence's own; a quote has the draft's words besides. A number of its own ("two
        // things") tells none of the draft's.
        if statement.origin != .quoted, fact.kind != .numbers,
          let same = placed.indices.first(where: { !isUsed[$0] && placed[$0].supports(fact) })
        {
          isUsed[same] = true
        }
        continue
      }
      if !isOtherTimes(fact), let place = Self.place(of: fact, in: placed, isUsed, from: next) {
        isUsed[place] = true
        next = place + 1
        if fact.unit == .time, placed[place].unit == nil { bare.append(fact) }
        if sums.contains(where: { $0.overlaps(fact.range) }) { inSums.insert(sources[place]) }
      } else {
        later.append(fact)
      }
    }
    missing = open
    keepsForm =
      statement.origin != .quoted
      || shown.allSatisfy { fact in fact.kind != .negations || stated.contains { fact.supports($0) } }
    if statement.origin == .explained {
      strange = own.strange(in: bytes, at: statement.spans, facts, of: source)
    }
    if !later.isEmpty {
      let implied = ImpliedNumbers(at: statement.spans, of: source)
      let work = Working(statement, bytes, stated, placed: placed + shown, own: own.facts, implied: implied)
      later = later.filter { fact in
        guard let found = work.origin(of: fact) else { return true }
        computed.append(found)
        for index in placed.indices where work.isConverted(placed[index], to: fact) { isUsed[index] = true }
        return false
      }
      // What is said once more, or is only implied ("weekly" is once), may stand where nothing else is passed over:
      // it could be what a slip put in the place of another.
      let passedOver = Set(
        placed.indices.filter { index in
          !isUsed[index] && (placed[index].kind == .numbers || facts.isNeeded(placed[index]))
        }.map { placed[$0].kind })
      invented = later.filter { fact in
        if !passedOver.contains(fact.kind),
          !isOtherTimes(fact) && placed.contains(where: { $0.supports(fact) }) || implied.hold(fact)
        {
          return false
        }
        // What the data between its places gives is no word of the form.
        let around = facts.indices(in: [statement.spans.extent].compactMap { $0 }, of: \.placed)
        let form = shown.filter { word in !around.contains { facts.placed[$0].fact.supports(word) } }
        return !(form + own.people).contains { $0.supports(fact) }
      }
    }
    if !facts.shown.isEmpty {
      for index in placed.indices where !isUsed[index] {
        // What data gives in several places alike is said once for all of them.
        let place = statement.spans.firstIndex { $0.contains(facts.placed[sources[index]].span) }
        isUsed[index] = placed.indices.contains { other in
          isUsed[other] && placed[other].isSame(as: placed[index])
            && statement.spans.firstIndex { $0.contains(facts.placed[sources[other]].span) } != place
        }
        // For a code ("No") the form has words that a quote says in its place.
        if statement.origin == .quoted, !shown.contains(where: { placed[index].supports($0) }),
          let place,
          !source[statement.spans[place].range.clamped(to: 0..<source.count)].contains(UInt8(ascii: " "))
        {
          isUsed[index] = true
        }
      }
    }
    if statement.origin == .explained {
      invented += Self.wrongSums(in: bytes, stated, statement, source)
      let unsaid = zip(placed, isUsed).filter { !$0.1 }.map(\.0)
      // "3 times a month" of "2 times per month in groups of 3".
      invented += bare.filter { fact in
        unsaid.contains { $0.unit == .time && $0.per != nil && $0.per == fact.per }
      }
      invented += Self.toldAgain(stated, placed, unsaid: unsaid, statement)
      invented += Self.totals(in: bytes, stated, unsaid: unsaid, statement, source)
    }
    said = zip(sources, isUsed).filter(\.1).map(\.0)
  }

  /// The first fact not yet used that bears out another, after the last one found or else anywhere.
  private static func place(of fact: Fact, in placed: [Fact], _ isUsed: [Bool], from next: Int) -> Int? {
    // Where the draft counts steps, "3 steps" are none of its 3 exchanges.
    let isCounted = fact.noun != nil && placed.contains { $0.noun == fact.noun }
    func isIt(_ index: Int) -> Bool {
      let own = placed[index]
      return !isUsed[index] && own.supports(fact)
        && !(isCounted && own.noun != fact.noun && (own.noun != nil || own.unit != nil))
    }
    // Of "5x/week, 5 hrs" the hours are the second.
    if let unit = fact.unit, let same = placed.indices.first(where: { isIt($0) && placed[$0].unit == unit }),
      placed.indices.contains(where: { isIt($0) && placed[$0].unit != unit })
    {
      return same
    }
    return (next..<max(next, placed.count)).first(where: isIt)
      ?? (0..<min(next, placed.count)).first(where: isIt)
  }
}
