import IEPModel
import Testing

@testable import DraftReading

/// What holds for any words whatever, shown on phrases put together at random from the words of services.
@Suite struct ServicePropertyTests {
  @Test func rangesLieInTheText() {
    for text in Soup(seed: 1).phrases(800) {
      let phrase = ServicePhrase.read(text)
      let ranges = [
        phrase.amountRange, phrase.deliveryRange, phrase.settingRange, phrase.groupRange, phrase.startRange,
        phrase.endRange, phrase.openEndedRange,
      ]
      for range in ranges.compactMap(\.self) {
        #expect(!range.isEmpty && range.clamped(to: text.range) == range, "\(text.string)")
      }
      for date in DatePhrase.dates(in: text) {
        #expect(!date.range.isEmpty && date.range.clamped(to: text.range) == date.range, "\(text.string)")
      }
    }
  }

  /// Every number of an amount stands in the words, or is the product or the sum of such.
  @Test func numbersComeFromTheText() {
    for text in Soup(seed: 2).phrases(800) {
      let phrase = ServicePhrase.read(text)
      let sources = Sources(text)
      for amount in phrase.amounts {
        let numbers = [
          amount.sessions, amount.minutesPerSession, amount.totalMinutes, amount.minimumSessions,
          amount.maximumSessions, amount.minimumMinutesPerSession, amount.maximumMinutesPerSession,
          amount.minimumTotalMinutes, amount.maximumTotalMinutes, amount.per.map { Decimal($0.count) },
        ]
        for number in numbers.compactMap(\.self) {
          #expect(sources.explain(number), "\(number) in \(text.string)")
        }
      }
    }
  }

  /// The contract's rules for one amount.
  @Test func amountsAreWhole() {
    for text in Soup(seed: 3).phrases(800) {
      let phrase = ServicePhrase.read(text)
      #expect(phrase.ambiguous ? phrase.amounts.count > 1 : true, "\(text.string)")
      #expect(
        (phrase.amounts.isEmpty && phrase.amountRange == nil) || phrase.amountRange != nil, "\(text.string)")
      for amount in phrase.amounts {
        #expect(amount != ServiceAmount(), "\(text.string)")
        if let sessions = amount.sessions, let length = amount.minutesPerSession {
          #expect(amount.totalMinutes == sessions * length, "\(text.string)")
        }
        let ends = [
          amount.minimumSessions, amount.maximumSessions, amount.minimumMinutesPerSession,
          amount.maximumMinutesPerSession, amount.minimumTotalMinutes, amount.maximumTotalMinutes,
        ]
        #expect((amount.bound == .range) == ends.contains { $0 != nil }, "\(text.string)")
      }
    }
  }

  @Test func caseAndBlanksDoNotMatter() {
    for text in Soup(seed: 4).phrases(400) {
      let plain = AmountNotation.text(of: text.string)
      let wide = "  " + text.string.split(separator: " ").joined(separator: "   ") + " "
      #expect(AmountNotation.text(of: text.string.uppercased()) == plain, "\(text.string)")
      #expect(AmountNotation.text(of: text.string.lowercased()) == plain, "\(text.string)")
      #expect(AmountNotation.text(of: wide) == plain, "\(text.string)")
    }
  }

  @Test func anyBytesAreRead() {
    var random = Soup(seed: 5)
    for _ in 0..<500 {
      let bytes = (0..<random.below(40)).map { _ in UInt8(random.below(256)) }
      let text = SpannedText(SourceSpan(0, bytes.count), of: bytes)
      _ = ServicePhrase.read(text)
      _ = DateRange.ranges(in: text)
    }
  }

  @Test func rowsOfAnyCellsAreRead() {
    var random = Soup(seed: 6)
    for _ in 0..<200 {
      let cells = (0..<random.below(6)).map { _ in
        ServiceCell(
          role: ServiceColumnRole.allCases[random.below(ServiceColumnRole.allCases.count)],
          heading: random.below(2) == 0 ? nil : spanned(random.phrase(4)), text: spanned(random.phrase(5)))
      }
      let phrase = ServiceColumns.read(cells: cells)
      for range in [phrase.amountRange, phrase.settingRange, phrase.groupRange, phrase.startRange].compactMap(
        \.self)
      {
        #expect(range.clamped(to: phrase.text.range) == range)
      }
    }
  }
}

/// Words at random, the same in every run.
private struct Soup {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(1, limit)))
  }

  mutating func phrase(_ length: Int) -> String {
    (0..<1 + below(length)).map { _ in Self.words[below(Self.words.count)] }.joined(separator: " ")
  }

  func phrases(_ count: Int) -> [SpannedText] {
    var soup = self
    return (0..<count).map { _ in spanned(soup.phrase(12)) }
  }

  private static let words = [
    "2", "30", "1", "45", "3", "5", "60", "15", "1.5", "½", "1/2", "0", "two", "thirty", "twenty-five",
    "half", "an",
    "hour", "hours", "min", "min.", "minutes", "30-minute", "m", "x", "2x", "3x", "2x30", "times", "sessions",
    "session", "once", "twice", "per", "/", "week", "weekly", "wk", "/wk", "a day", "daily", "days", "month",
    "monthly", "biweekly", "every other week", "every", "weeks", "6-day cycle", "quarter", "each", "total",
    "=",
    "totaling", ",", ";", ".", "(", ")", "+", "and", "or", "for", "of", "in", "-", ":", "to", "up to",
    "at least",
    "no more than", "max", "direct", "consult", "indirect", "monitor", "OT", "speech", "small group",
    "group of 3",
    "individual", "1:1", "12:1:1", "pull-out", "push-in", "10/14/2025", "9/5", "from", "until", "11/31/2025",
    "October 14, 2025", "2025-26", "as needed", "if", "drop to", "3 out of 4 weeks", "3:1 model", "grade 4",
    "80%",
    "4 of 5 trials", "not", "Minutes per week:", "Frequency:", "Duration:", "full day", "period",
    "5 days a week",
    "minutes a day", "(2)", "about", "then", "beginning", "students", "60 mpw", "1st semester",
  ]
}

/// The numbers that words give, and what can be worked out from them.
private struct Sources {
  private var known: Set<Decimal> = [1, 2, 60]

  init(_ text: SpannedText) {
    let tokens = PhraseToken.tokens(of: text)
    var written: Set<Decimal> = [1, 2]
    for index in tokens.indices {
      if let number = NumberWords.read(tokens, at: index) { written.insert(number.value) }
      if let number = NumberWords.times(tokens[index].text) { written.insert(Decimal(number)) }
      if let fraction = HourFraction.read(tokens, at: index) { written.insert(Decimal(fraction.value)) }
    }
    let hours = Set(written.compactMap { $0 * 60 })
    var sums: Set<Decimal> = []
    for (one, other) in written.flatMap({ one in written.union(hours).map { (one, $0) } }) {
      if let sum = (Quantity(one) + Quantity(other))?.exact { sums.insert(sum) }
    }
    known.formUnion(written.union(hours).union(sums))
  }

  /// Whether it is one of them or the product of up to three.
  func explain(_ number: Decimal) -> Bool {
    known.contains(number)
      || known.contains { one in
        known.contains { other in
          guard let product = one * other else { return false }
          return product == number || known.contains { product * $0 == number }
        }
      }
  }
}
