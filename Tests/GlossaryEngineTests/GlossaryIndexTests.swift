import GlossaryEngine
import Testing

@Suite struct GlossaryIndexTests {
  private static let odd = GlossaryEntry(
    id: "a\tb", label: "tab\tline\nbar|back\\slash\r", acronym: "A&B", forms: ["x|y", "\\t", "é字"],
    match: .title,
    article: "an", meaning: "m", forYourChild: "c", question: "q?", topic: "t", state: "TX",
    cues: ["one", "two words"],
    prior: 7, source: "s", reviewed: "r", pack: "x.yaml", matches: ["not kept"], mustNot: ["nor this"])

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
    let text = Array("An IEP team met on OT; the least\nrestrictive environments, a D/HH camp.".utf8)
    #expect(TermMatcher(read).matches(in: text) == TermMatcher(made).matches(in: text))
    #expect(TermMatcher(read).matches(in: text).count == 4)
  }

  @Test(arguments: [0, 1, 4]) func isReadWhereItLies(offset: Int) throws {
    let bytes = GlossaryIndex.write(Fixtures.entries)
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count + offset, alignment: 8)
    defer { memory.deallocate() }
    let place = UnsafeMutableRawBufferPointer(rebasing: memory[offset...])
    place.copyBytes(from: bytes)
    let (read, made) = (try GlossaryIndex(lasting: .init(place)), GlossaryIndex(Fixtures.entries))
    #expect((0..<read.count).map { read[$0] } == (0..<made.count).map { made[$0] })
    let text = Array("Her IEP team met on OT with the staff for 20 hours (PT), in the LREs.".utf8)
    #expect(TermMatcher(read).matches(in: text) == TermMatcher(made).matches(in: text))
    #expect(TermMatcher(read).matches(in: text).count == 4)
    place[0] = 0
    #expect(throws: GlossaryIndexError.notAnIndex) { try GlossaryIndex(lasting: .init(place)) }
  }

  @Test func aCopyLivesAsLongAsItIsRead() throws {
    var index: GlossaryIndex? = try GlossaryIndex(reading: GlossaryIndex.write(Fixtures.entries))
    let matcher = try TermMatcher(#require(index))
    index = nil
    #expect(matcher.matches(in: Array("IEP".utf8)).count == 1)
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

  @Test func otherBytesAreRefused() {
    let bytes = GlossaryIndex.write(Fixtures.entries)
    for text in ["", "plainiep-glossary", "topic: rights\nentries: []\n"] {
      #expect(throws: GlossaryIndexError.notAnIndex) { try GlossaryIndex(reading: Array(text.utf8)) }
    }
    #expect(throws: GlossaryIndexError.damaged) { try GlossaryIndex(reading: bytes.dropLast(8)) }
    #expect(throws: GlossaryIndexError.damaged) { try GlossaryIndex(reading: bytes + bytes.prefix(8)) }
  }

  @Test func anyCutOrFlippedByteIsRefused() {
    let bytes = GlossaryIndex.write(Array(Fixtures.entries.prefix(4)))
    var random = SplitMix(seed: 3)
    for round in 0..<300 {
      var broken = bytes
      let place = random.below(bytes.count)
      broken[place] ^= UInt8(random.below(255) + 1)
      if round % 3 == 0 { broken.removeLast(random.below(bytes.count - 1)) }
      #expect(throws: GlossaryIndexError.self) { try GlossaryIndex(reading: broken) }
    }
  }
}
