import GlossaryEngine
import Testing

@Suite struct GlossaryIndexTests {
  private static let odd = GlossaryEntry(
    id: "a\tb", label: "tab\tline\nbar|back\\slash\r", acronym: "A&B", forms: ["x|y", "\\t", "é字"],
    match: .title,
    article: "an", meaning: "m", forYourChild: "c", question: "q?", topic: "t", cues: ["one", "two words"],
    prior: 7, source: "s", reviewed: "r", matches: ["not kept"], mustNot: ["nor this"])

  @Test func givesEntriesBack() throws {
    let entries = Fixtures.entries + [Self.odd]
    let index = try GlossaryIndex(reading: GlossaryIndex.write(entries))
    #expect(index.count == entries.count)
    for entry in entries {
      let number = try #require(index.entry(id: entry.id))
      #expect(index[number] == entry.withoutExamples)
    }
    #expect(index.entry(id: "none") == nil)
    #expect(index.entry(id: "") == nil)
  }

  @Test func isTheSameInAnyOrderAndFromBothSides() throws {
    let bytes = GlossaryIndex.write(Fixtures.entries)
    #expect(GlossaryIndex.write(Fixtures.entries.reversed()) == bytes)
    let read = try GlossaryIndex(reading: bytes)
    let made = GlossaryIndex(Fixtures.entries)
    #expect((0..<read.count).map { read[$0] } == (0..<made.count).map { made[$0] })
    #expect(bytes.split(separator: UInt8(ascii: "\n")).count == Fixtures.entries.count + 1)
  }

  @Test func theFirstOfTwoWithOneIDCounts() {
    let index = GlossaryIndex([Fixtures.entry("x", "first"), Fixtures.entry("x", "second")])
    #expect(index.count == 1 && index.label(of: 0) == "first")
  }

  @Test func anEmptyGlossaryIsOne() throws {
    let index = try GlossaryIndex(reading: GlossaryIndex.write([]))
    #expect(index.count == 0)
    #expect(TermMatcher(index).matches(in: Array("IEP".utf8)).isEmpty)
  }

  private static let refused: [(String, GlossaryIndexError)] = [
    ("", .notAnIndex),
    ("plainiep-glossary-index\t2\n", .notAnIndex),
    ("plainiep-glossary-index\t1\nid", .truncated),
    ("plainiep-glossary-index\t1\nid\tlabel\n", .fieldCount(line: 2, found: 2, expected: 14)),
    (head + line("a") + line("a"), .outOfOrder(line: 3)),
    (head + line("b") + line("a"), .outOfOrder(line: 3)),
    (head + line("a\\x"), .badEscape(line: 2)),
    (head + line(""), .badValue(line: 2)),
    (head + line("a", match: "some"), .badValue(line: 2)),
    (head + line("a", prior: "x"), .badValue(line: 2)),
  ]

  @Test(arguments: refused)
  func refuses(_ text: String, _ error: GlossaryIndexError) {
    #expect(throws: error) { try GlossaryIndex(reading: Array(text.utf8)) }
  }

  @Test func anyCutOrFlippedByteIsReadOrRefused() {
    let bytes = GlossaryIndex.write(Array(Fixtures.entries.prefix(4)))
    var random = SplitMix(seed: 3)
    for _ in 0..<2_000 {
      var broken = bytes
      broken[random.below(bytes.count)] = UInt8(random.below(256))
      if random.below(3) == 0 { broken.removeLast(random.below(bytes.count)) }
      guard let index = try? GlossaryIndex(reading: broken) else { continue }
      for entry in 0..<index.count { _ = index[entry] }
    }
  }

  private static let head = "plainiep-glossary-index\t1\n"

  private static func line(_ id: String, match: String = "caps", prior: String = "") -> String {
    "\(id)\tl\t\t\t\(match)\t\tm\tc\t\tt\t\t\(prior)\ts\tr\n"
  }
}
