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
    let sums = Sum.all(in: bytes, stated).map(\.range).filter { !Self.isTheirs(bytes[$0], statement, source) }
    for fact in stated {
      if let place = open.firstIndex(where: { $0.isSame(as: fact) }) {
        open.remove(at: place)
        // The draft's "no" is told by the sentence's own; a quote has the draft's words besides.
        if statement.origin != .quoted,
          let same = placed.indices.first(where: { !isUsed[$0] && placed[$0].supports(fact) })
        {
          isUsed[same] = true
        }
        continue
      }
      if let place = Self.place(of: fact, in: placed, isUsed, from: next) {
        isUsed[place] = true
        next = place + 1
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
      let work = Working(statement, bytes, stated, placed: placed + shown, own: own.facts, source: source)
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
          placed.contains(where: { $0.supports(fact) }) || work.isImplied(fact)
        {
          return false
        }
        // What the data between its places gives is no word of the form.
        let around = facts.indices(in: [statement.spans.extent].compactMap { $0 }, of: \.placed)
        let form = shown.filter { word in !around.contains { facts.placed[$0].fact.isSame(as: word) } }
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
    if statement.origin == .explained { invented += Self.wrongSums(in: bytes, stated, statement, source) }
    said = zip(sources, isUsed).filter(\.1).map(\.0)
  }

  /// The first numbers of sums that come to nothing that the statement says: "285 minutes (225 + 30)". The draft's own
  /// sums are its own affair.
  private static func wrongSums(
    in text: [UInt8], _ stated: [Fact], _ statement: PlainStatement, _ source: [UInt8]
  ) -> [Fact] {
    let isAbout = text.contains(run: Array("about ".utf8))
    let parts = statement.computed.flatMap { computed in
      let how = Array(computed.how.utf8)
      return Sum.all(in: how, FactScanner.facts(in: how, names: .none)).map(\.sum)
    }
    let numbers = stated.filter { $0.kind == .numbers }
    // What was worked out is said, or goes into another sum that is. Of "8 of 10 questions" as 80% of 10 all three are.
    let isUnsaid = parts.contains { sum in
      let isPart = parts.contains { other in
        other.operands.contains { sum.value?.equals($0, rounded: isAbout) ?? false }
      }
      let isSaid = isPart || numbers.contains { sum.comes(to: $0, rounded: isAbout) }
      return !isSaid
        || sum.operators.contains(.percentOf)
          && !sum.operands.allSatisfy { operand in numbers.contains { $0.value == .number(operand) } }
    }
    if isUnsaid { return Array(numbers.prefix(1)) }
    return Sum.all(in: text, stated).compactMap { sum, range -> Fact? in
      guard sum.value != nil else { return nil }
      let isSaid = stated.contains {
        !range.contains($0.range.lowerBound) && sum.comes(to: $0, rounded: isAbout)
      }
      let isTheirs = isTheirs(text[range], statement, source)
      // What is added up is what was worked out.
      let isOther =
        sum.operators.contains(.plus) && !parts.isEmpty
        && !parts.contains { $0.operands.sorted() == sum.operands.sorted() }
      return isSaid && !isOther || isTheirs ? nil : stated.first { $0.range.lowerBound == range.lowerBound }
    }
  }

  /// Whether the draft's own words have a sum: "a group of 12:1+2".
  private static func isTheirs(_ sum: ArraySlice<UInt8>, _ statement: PlainStatement, _ source: [UInt8])
    -> Bool
  {
    statement.spans.contains { span in
      Array(source[span.range.clamped(to: 0..<source.count)]).contains(run: Array(sum))
    }
  }

  /// The first fact not yet used that bears out another, after the last one found or else anywhere.
  private static func place(of fact: Fact, in placed: [Fact], _ isUsed: [Bool], from next: Int) -> Int? {
    func isIt(_ index: Int) -> Bool { !isUsed[index] && placed[index].supports(fact) }
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

/// How a statement comes to numbers that the draft does not have.
private struct Working {
  let statement: PlainStatement
  let bytes: [UInt8]
  let placed: [Fact]
  let source: [UInt8]
  /// What shown and declared sums come to, each checked.
  private var results: [(value: Fraction, how: String, text: String?)] = []
  private var examples: [Decimal] = []
  private var isAbout = false

  init(
    _ statement: PlainStatement, _ bytes: [UInt8], _ stated: [Fact], placed: [Fact], own: [Fact],
    source: [UInt8]
  ) {
    self.statement = statement
    self.bytes = bytes
    self.placed = placed
    self.source = source
    isAbout = bytes.contains(run: Array("about ".utf8))
    let ownNumbers = own.compactMap { if case .number(let number) = $0.value { number } else { nil } }
    let declared = statement.computed.map { computed in
      let bytes = Array(computed.how.utf8)
      return (computed, Sum.all(in: bytes, FactScanner.facts(in: bytes, names: .none)).map(\.sum))
    }
    // A number chosen for an example stands for itself where another sum uses it.
    examples = declared.filter { $0.0.how == "example" }.compactMap { Decimal($0.0.text) }.filter { example in
      declared.contains { $0.1.contains { $0.operands.contains(example) } }
    }
    func add(_ sum: Sum, how: String, text: String?) {
      guard let value = sum.value else { return }
      let areKnown = sum.operands.allSatisfy { operand in
        ownNumbers.contains(operand) || examples.contains(operand) || isSource(operand)
          || results.contains { $0.value.equals(operand, rounded: isAbout) }
      }
      if areKnown { results.append((value, how, text)) }
    }
    for (computed, sums) in declared { for sum in sums { add(sum, how: computed.how, text: computed.text) } }
    for (sum, range) in Sum.all(in: bytes, stated) {
      add(sum, how: String(decoding: bytes[range], as: UTF8.self), text: nil)
    }
  }

  private func isSource(_ number: Decimal) -> Bool {
    placed.contains { $0.kind == .numbers && $0.value == .number(number) } || isImplied(number)
  }

  /// The sum or conversion that gives a number of the statement; nil for none.
  func origin(of fact: Fact) -> ComputedFact? {
    guard case .number(let number) = fact.value, fact.kind == .numbers else { return nil }
    let text = String(decoding: bytes[fact.range], as: UTF8.self)
    if examples.contains(number) { return ComputedFact(text, from: statement.spans, how: "example") }
    if let result = results.first(where: { $0.value.equals(number, rounded: isAbout) }) {
      return ComputedFact(text, from: statement.spans, how: result.how)
    }
    if case .number(let hours)? = placed.first(where: { isConverted($0, to: fact) })?.value {
      return ComputedFact(text, from: statement.spans, how: "\(hours) × 60")
    }
    return nil
  }

  /// "1.5 hours" said as 90 minutes.
  func isConverted(_ source: Fact, to fact: Fact) -> Bool {
    guard case .number(let hours) = source.value, case .number(let minutes) = fact.value else { return false }
    return source.unit == .hour && (fact.unit == .minute || fact.unit == nil) && hours * 60 == minutes
  }

  /// Whether words of the draft say a number without naming it: "weekly" is 1 time a week, "every other" 2.
  func isImplied(_ fact: Fact) -> Bool {
    guard fact.kind == .numbers, case .number(let number) = fact.value else { return false }
    return isImplied(number)
  }

  private func isImplied(_ number: Decimal) -> Bool {
    let words = number == 1 ? Self.once : number == 2 ? Self.twice : number == 60 ? Self.sixty : []
    return !words.isEmpty
      && statement.spans.contains { span in
        var at = span.start
        let bytes = source[span.range.clamped(to: 0..<source.count)]
        while at < bytes.endIndex {
          var end = at
          while end < bytes.endIndex, bytes[end].isASCIILetter { end += 1 }
          if end > at, words.contains(FactWords.key(bytes[at..<end])) { return true }
          at = max(at + 1, end)
        }
        return false
      }
  }

  private static func keys(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { FactWords.key($0.utf8) })
  }
  private static let once = keys(
    "a an each every per daily weekly monthly quarterly yearly annually annual biweekly day week month wk mo qtr individual"
  )
  private static let twice = keys(
    "other biweekly bimonthly alternate alternating fortnightly bi pair pairs both")
  private static let sixty = keys("hour hr hourly")
}
