import IEPModel

extension StatementCheck {
  /// The first numbers of sums that come to nothing that the statement says: "285 minutes (225 + 30)". The draft's own
  /// sums are its own affair.
  static func wrongSums(
    in text: [UInt8], _ stated: [Fact], _ statement: PlainStatement, _ source: [UInt8]
  ) -> [Fact] {
    let isAbout = text.contains(run: Array("about ".utf8))
    let parts = statement.sums
    let shown = Sum.all(in: text, stated)
    func isPart(_ sum: Sum) -> Bool { parts.contains { $0.operands.sorted() == sum.operands.sorted() } }
    let numbers = stated.filter { $0.kind == .numbers }
    // What was worked out is said, or goes into another sum that is, each once. Of "8 of 10 questions" as 80% of 10 all
    // three are.
    var uses = (parts + shown.map(\.sum).filter { !isPart($0) }).flatMap(\.operands)
    for fact in numbers where !shown.contains(where: { $0.range.contains(fact.range.lowerBound) }) {
      if case .number(let number) = fact.value { uses.append(number) }
    }
    let isUnsaid = parts.contains { sum in
      guard let use = uses.firstIndex(where: { sum.value?.equals($0, rounded: isAbout) ?? false }) else {
        return true
      }
      uses.remove(at: use)
      return sum.operators.contains(.percentOf)
        && !sum.operands.allSatisfy { operand in numbers.contains { $0.value == .number(operand) } }
    }
    if isUnsaid { return Array(numbers.prefix(1)) }
    return shown.compactMap { sum, range -> Fact? in
      guard sum.value != nil else { return nil }
      let isSaid = stated.contains {
        !range.contains($0.range.lowerBound) && sum.comes(to: $0, rounded: isAbout)
      }
      let isTheirs = isTheirs(text[range], statement, source)
      // What is added up is what was worked out.
      let isOther = sum.operators.contains(.plus) && !parts.isEmpty && !isPart(sum)
      return isSaid && !isOther || isTheirs ? nil : stated.first { $0.range.lowerBound == range.lowerBound }
    }
  }

  /// Whether the draft's own words have some, as a sum: "a group of 12:1+2".
  static func isTheirs(_ words: ArraySlice<UInt8>, _ statement: PlainStatement, _ source: [UInt8])
    -> Bool
  {
    statement.spans.contains { span in
      Array(source[span.range.clamped(to: 0..<source.count)]).contains(run: Array(words))
    }
  }

  /// Minutes that went into a sum or came from one, and are told besides in the place of others, which nothing tells:
  /// "In class 45 minutes, out of it 180 (4 × 45)" of "4x45 out of class, 40 min in class".
  static func toldAgain(_ stated: [Fact], _ placed: [Fact], unsaid: [Fact], _ statement: PlainStatement)
    -> [Fact]
  {
    let sums = statement.sums.filter { !$0.operators.contains(.percentOf) }
    func results(_ fact: Fact) -> Int { sums.count { $0.comes(to: fact, rounded: false) } }
    func operands(_ fact: Fact) -> Int {
      sums.map { sum in sum.operands.count { fact.value == .number($0) } }.reduce(0, +)
    }
    guard !sums.isEmpty,
      unsaid.contains(where: { $0.unit == .minute && results($0) == 0 && operands($0) == 0 })
    else { return [] }
    let examples = statement.computed.filter { $0.how == "example" }.compactMap { Decimal($0.text) }
    return stated.filter { fact in
      guard fact.unit == .minute, !examples.contains(where: { fact.value == .number($0) }) else {
        return false
      }
      let told = stated.count { $0.unit == .minute && $0.value == fact.value }
      let given = placed.count { $0.kind == .numbers && $0.value == fact.value }
      return told + operands(fact) > max(given, results(fact))
    }
  }

  /// The draft's total told as the part: "2 times a week, 60 minutes each time" of "30 (minutes) x 2, totaling 60" and of
  /// "2 x 30 min (60 min)".
  static func totals(
    in text: [UInt8], _ stated: [Fact], unsaid: [Fact], _ statement: PlainStatement, _ source: [UInt8]
  ) -> [Fact] {
    func numbers(_ facts: [Fact], _ unit: FactUnit) -> [Decimal] {
      facts.compactMap { if $0.unit == unit, case .number(let number) = $0.value { number } else { nil } }
    }
    let parts = numbers(unsaid, .minute)
    guard !parts.isEmpty else { return [] }
    let times = numbers(stated, .time).filter { $0 != 1 }
    return stated.filter { fact in
      guard fact.per == .time else { return false }
      let isProduct = times.contains { count in
        parts.contains { Sum(operands: [count, $0], operators: [.times]).comes(to: fact, rounded: false) }
      }
      return isProduct
        && [Array("otal".utf8), Array("(".utf8) + text[fact.range]].contains { words in
          isTheirs(words[...], statement, source)
        }
    }
  }
}

extension PlainStatement {
  /// The sums by which it comes to the numbers that it works out.
  fileprivate var sums: [Sum] {
    computed.flatMap { computed in
      let how = Array(computed.how.utf8)
      return Sum.all(in: how, FactScanner.facts(in: how, names: .none)).map(\.sum)
    }
  }
}
