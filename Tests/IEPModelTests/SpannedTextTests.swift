import IEPModel
import Testing

@Suite struct SpannedTextTests {
  let source = Array("By  **May**, Ana &amp; Bo".utf8)

  /// "By May, Ana & Bo" as a reader makes it: blanks folded, stars left out, an entity decoded.
  var text: SpannedText {
    var text = SpannedText()
    text.append(SourceSpan(0, 2), of: source)
    text.append([0x20], standingFor: SourceSpan(2, 4))
    text.append(SourceSpan(6, 9), of: source)
    text.append(SourceSpan(11, 17), of: source)
    text.append([UInt8(ascii: "&")], standingFor: SourceSpan(17, 22))
    text.append(SourceSpan(22, 25), of: source)
    return text
  }

  @Test func itReadsAsPeopleReadIt() { #expect(text.string == "By May, Ana & Bo") }

  @Test func aPartKnowsItsPlaces() {
    #expect(text.spans(of: 0..<2) == [SourceSpan(0, 2)])
    #expect(text.spans(of: 3..<6) == [SourceSpan(6, 9)])
    #expect(text.spans(of: 3..<7) == [SourceSpan(6, 9), SourceSpan(11, 12)], "markup lies between")
    #expect(text.spans(of: 12..<13) == [SourceSpan(17, 22)], "a decoded sign stands for the whole entity")
    #expect(text[3..<7].string == "May,")
    #expect(text[3..<7].spans == text.spans(of: 3..<7))
  }

  @Test func aPlaceKnowsItsPart() {
    #expect(text.range(in: SourceSpan(6, 9)) == 3..<6)
    #expect(text.range(in: SourceSpan(0, 25)) == text.range)
    #expect(text.range(in: SourceSpan(4, 6)) == nil, "stars are no text")
  }

  @Test func placesOfManyPartsAreFoundAtOnce() {
    var long = SpannedText()
    for at in 0..<100_000 { long.append([UInt8(ascii: "&")], standingFor: SourceSpan(at * 6, at * 6 + 5)) }
    let start = ContinuousClock.now
    let found = (0..<100_000).map { long.spans(of: $0..<$0 + 1) }
    #expect(found == (0..<100_000).map { [SourceSpan($0 * 6, $0 * 6 + 5)] })
    #expect(ContinuousClock.now - start < .seconds(30))
    #expect(long.spans(of: 5..<5) == [] && long[5..<5].isEmpty)
  }

  @Test func everyPartGoesThereAndBack() {
    for low in 0..<text.count {
      for high in (low + 1)...text.count {
        let spans = text.spans(of: low..<high)
        #expect(spans == spans.merged)
        #expect(text[low..<high].bytes == Array(text.bytes[low..<high]))
      }
    }
  }

  @Test func textsJoinWithOneBlank() {
    var joined = text[0..<2]
    joined.append(text[3..<6])
    #expect(joined.string == "By May")
    joined.append(SpannedText())
    #expect(joined.string == "By May")
    #expect(joined.spans == [SourceSpan(0, 2), SourceSpan(6, 9)])
  }

  @Test func trimmingLeavesThePlaces() {
    let text = SpannedText(SourceSpan(2, 6), of: Array("ab  cd  ".utf8))
    #expect(text.trimmed.string == "cd")
    #expect(text.trimmed.spans == [SourceSpan(4, 6)])
  }
}

@Suite struct SpanTests {
  @Test func mergingJoinsWhatTouches() {
    let spans = [SourceSpan(5, 7), SourceSpan(0, 2), SourceSpan(2, 4), SourceSpan(6, 9), SourceSpan(3, 3)]
    #expect(spans.merged == [SourceSpan(0, 4), SourceSpan(5, 9)])
    #expect(spans.extent == SourceSpan(0, 9))
    #expect([SourceSpan]().extent == nil)
  }

  @Test func subtractingAndIntersectingPartASpan() {
    let others = [SourceSpan(2, 4), SourceSpan(6, 8), SourceSpan(20, 30)]
    for start in 0..<12 {
      for end in start..<12 {
        let span = SourceSpan(start, end)
        let rest = span.subtracting(others)
        let shared = span.intersecting(others)
        #expect((rest + shared).map(\.count).reduce(0, +) == span.count)
        #expect((rest + shared).merged == [span].merged)
      }
    }
  }
}

@Suite struct DecimalTests {
  @Test("A sum too large to hold is none, below zero as well") func holdsItsRange() {
    let (large, small) = (Decimal(999_999_999_999_999), Decimal(1, scale: 15))
    #expect(large + small == nil)
    #expect(Decimal(-999_999_999_999_999) + small == nil)
    #expect(Decimal(-5) - Decimal(25, scale: 1) == Decimal(-75, scale: 1))
  }

  @Test(arguments: [
    ("62", "62"), ("1.50", "1.5"), ("1,200", "1200"), (".5", "0.5"), ("0.25", "0.25"), ("007", "7"),
  ])
  func readsAndPrints(text: String, printed: String) { #expect(Decimal(text)?.description == printed) }

  @Test(arguments: ["", ".", "1.2.3", "x", "1 2", "12345678901234567890"]) func refusesWhatIsNoNumber(
    text: String
  ) {
    #expect(Decimal(text) == nil)
  }

  @Test func comparesAndMultipliesExactly() {
    #expect(Decimal(15, scale: 1) < Decimal(2) && Decimal(2) > Decimal(1999, scale: 3))
    #expect(Decimal(10, scale: 1) == Decimal(1))
    #expect(Decimal(15, scale: 1) * Decimal(4) == Decimal(6))
    #expect(Decimal(Int.max) * Decimal(2) == nil)
  }
}

@Suite struct LineIndexTests {
  @Test func countsLinesOfEveryKind() {
    let bytes = Array("a\nbc\r\nd\re".utf8)
    let index = LineIndex(bytes)
    #expect(
      index.lines(of: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) } == [
        "a", "bc", "d", "e",
      ])
    #expect(index.location(of: 3) == SourceLocation(line: 2, column: 2))
    #expect(index.location(of: bytes.count) == SourceLocation(line: 4, column: 2))
  }

  @Test func findsRunsOfBytes() {
    let text = Array("abcabcab".utf8)
    #expect(text.places(of: Array("ab".utf8)) == [0..<2, 3..<5, 6..<8])
    #expect(text.place(of: Array("cab".utf8), from: 3) == 5..<8)
    #expect(
      !text.contains(run: Array("x".utf8)) && text.place(of: []) == nil && [UInt8]().place(of: text) == nil)
  }
}
