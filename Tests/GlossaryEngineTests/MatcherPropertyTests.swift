import GlossaryEngine
import Testing

@Suite struct MatcherPropertyTests {
  @Test func garbageNeverCrashesAndRangesAreWhole() {
    var random = SplitMix(seed: 7)
    let chooser = SenseChooser(Fixtures.matcher)
    for round in 0..<3_000 {
      let bytes = round % 3 == 0 ? random.bytes() : random.text()
      let matches = Fixtures.matcher.matches(in: bytes, protecting: [3..<5, 1..<2])
      var end = 0
      for match in matches {
        #expect(match.range.lowerBound >= end && match.range.upperBound <= bytes.count)
        #expect(!match.range.isEmpty && !match.candidates.isEmpty)
        #expect(isBoundary(match.range.lowerBound, bytes) && isBoundary(match.range.upperBound, bytes))
        end = match.range.upperBound
      }
      let terms = chooser.choose(matches, in: bytes, context: ["goals"])
      #expect(terms.map(\.range) == matches.map(\.range))
      for acronym in UnknownAcronyms.find(in: bytes, Fixtures.matcher, besides: matches) {
        #expect(acronym.range.upperBound <= bytes.count)
        #expect(!matches.contains { $0.range.overlaps(acronym.range) })
      }
      for pair in DefinitionFinder.pairs(in: bytes) { #expect(!pair.short.overlaps(pair.long)) }
    }
  }

  /// Leftmost-longest over words, said in the simplest way there is.
  @Test func equalsTheNaiveReference() {
    var random = SplitMix(seed: 11)
    let vocabulary = ["red", "blue", "green", "dog", "cat", "bird"]
    for _ in 0..<300 {
      let forms = Set((0..<8).map { _ in (0..<random.below(4) + 1).map { _ in random.element(vocabulary) } })
      let sorted = forms.map { $0.joined(separator: " ") }.sorted()
      let entries = sorted.map { Fixtures.entry($0, $0) }
      let matcher = TermMatcher(GlossaryIndex(entries))
      let words = (0..<40).map { _ in random.element(vocabulary) }
      let text = words.joined(separator: " ")

      var expected: [String] = []
      var at = 0
      while at < words.count {
        let longest = forms.filter { words[at...].starts(with: $0) }.max { $0.count < $1.count }
        if let longest { expected.append(longest.joined(separator: " ")) }
        at += longest?.count ?? 1
      }
      let bytes = Array(text.utf8)
      let found = matcher.matches(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
      #expect(found == expected, "\(text) with \(sorted)")
    }
  }

  @Test func everyFormMatchesItself() {
    for entry in Fixtures.entries where entry.prior != 0 {
      for form in [entry.label, entry.acronym].compactMap(\.self) + entry.forms {
        let found = Fixtures.matcher.matches(in: Array(form.utf8))
        #expect(found.count == 1 && found.first?.range == 0..<form.utf8.count, "\(form)")
      }
    }
  }

  private func isBoundary(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80 || String(validating: bytes, as: UTF8.self) == nil
  }
}

/// A small generator of the same numbers everywhere, after S. Vigna's splitmix64.
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int(truncatingIfNeeded: (mixed ^ mixed >> 31) >> 1) % bound
  }

  mutating func element<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

  mutating func bytes() -> [UInt8] { (0..<below(60)).map { _ in UInt8(below(256)) } }

  /// Pieces of terms, signs and letters of many scripts.
  mutating func text() -> [UInt8] {
    let pieces = [
      "IEP", "iep", "OT", "AT", "ID", "least", "restrictive", "environment", "504", "I.E.P.", "D/HH", "VI",
      "MA",
      "Street", "20", "MAP", " ", " ", " ", "\n", "\r\n", "-", "–", "’", "'", "s", "(", ")", "=", "&", "/",
      ".", ":",
      "_", "@", "\u{AD}", "\u{200B}", "\u{A0}", "\u{301}", "é", "ﬁ", "字", "👩‍👧", "İ", "ß", "\u{0}", "DEC", "#",
    ]
    return (0..<below(30)).flatMap { _ in Array(element(pieces).utf8) }
  }
}
