import IEPModel

/// One statement's facts held against the places that it comes from.
struct StatementCheck {
  /// Facts that neither its places nor its own words nor a sum bear out.
  var invented: [Fact] = []
  /// Facts of the sentence's own words that its text does not have: it was changed.
  var missing: [Fact] = []
  /// The facts of the draft that it says, by their index in ``DraftFacts/placed``.
  var said: [Int] = []
  /// The facts of the draft that stand in its places.
  var sources: [Int] = []
  var computed: [ComputedFact] = []

  var holds: Bool { invented.isEmpty && missing.isEmpty }
  /// Whether it says every fact of its places, as a quote and a sentence in other words must.
  var isWhole: Bool { holds && said.count == sources.count }

  /// - Parameters:
  ///   - statement: What is said.
  ///   - own: The facts of the words that its rule brings itself.
  ///   - facts: All facts of the draft.
  ///   - source: The draft.
  init(_ statement: PlainStatement, own: [Fact], _ facts: DraftFacts, of source: [UInt8]) {
    let bytes = Array(statement.text.utf8)
    let stated = FactScanner.facts(in: bytes, names: facts.names)
    sources = facts.indices(in: statement.spans, of: \.placed)
    let placed = sources.map { facts.placed[$0].fact }
    let shown = facts.indices(in: statement.spans, of: \.shown).map { facts.shown[$0].fact }
    var isUsed = Array(repeating: false, count: placed.count)
    var next = 0
    var open = own
    var later: [Fact] = []
    for fact in stated {
      if let place = open.firstIndex(where: { $0.supports(fact) }) {
        open.remove(at: place)
        // The draft's "no" is told by the sentence's own.
        if let same = placed.indices.first(where: { !isUsed[$0] && placed[$0].supports(fact) }) {
          isUsed[same] = true
        }
        continue
      }
      if let place = Self.place(of: fact, in: placed, isUsed, from: next) {
        isUsed[place] = true
        next = place + 1
      } else {
        later.append(fact)
      }
    }
    missing = open
    said = zip(sources, isUsed).filter(\.1).map(\.0)
    guard !later.isEmpty else { return }
    let work = Working(statement, bytes, stated, placed: placed + shown, own: own, source: source)
    for fact in later {
      if (placed + shown).contains(where: { $0.supports(fact) }) { continue }
      if let found = work.origin(of: fact) {
        computed.append(found)
      } else if !work.isImplied(fact) {
        invented.append(fact)
      }
    }
  }

  /// The first fact not yet used that bears out another, after the last one found or else anywhere.
  private static func place(of fact: Fact, in placed: [Fact], _ isUsed: [Bool], from next: Int) -> Int? {
    func isIt(_ index: Int) -> Bool { !isUsed[index] && placed[index].supports(fact) }
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
    // "1.5 hours" said as 90 minutes.
    if fact.unit == .minute || fact.unit == nil {
      for case .number(let hours) in placed.filter({ $0.unit == .hour }).map(\.value)
      where hours * 60 == number {
        return ComputedFact(text, from: statement.spans, how: "\(hours) × 60")
      }
    }
    return nil
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
