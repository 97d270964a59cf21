import IEPModel

/// How a statement comes to numbers that the draft does not have.
struct Working {
  let statement: PlainStatement
  let bytes: [UInt8]
  let placed: [Fact]
  let implied: ImpliedNumbers
  /// What shown and declared sums come to, each checked.
  private var results: [(value: Fraction, how: String, text: String?)] = []
  private var examples: [Decimal] = []
  private var isAbout = false

  init(
    _ statement: PlainStatement, _ bytes: [UInt8], _ stated: [Fact], placed: [Fact], own: [Fact],
    implied: ImpliedNumbers
  ) {
    self.statement = statement
    self.bytes = bytes
    self.placed = placed
    self.implied = implied
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
    placed.contains { $0.kind == .numbers && $0.value == .number(number) } || implied.hold(number)
  }

  /// The sum or conversion that gives a number of the statement; nil for none.
  func origin(of fact: Fact) -> ComputedFact? {
    guard case .number(let number) = fact.value, fact.zeros == 0 else { return nil }
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
}
