import CWordScan
@testable import GlossaryEngine
import Testing

@Suite struct WordTests {
  @Test func chunksAgreeWithSingleBytes() {
    var random = SplitMix(seed: 5)
    for _ in 0..<5_000 {
      let bytes = random.below(2) == 0 ? random.bytes() : random.text()
      guard !bytes.isEmpty else { continue }
      let offset = random.below(bytes.count)
      let chunk = WordChunk(bytes, at: offset)
      let word = bytes[offset...].prefix(8).prefix { ASCII.folded($0) != 0 }.map(ASCII.folded)
      #expect(chunk.count == word.count)
      #expect(chunk.letters == WordChunk.packed(word[...]))
    }
  }

  @Test func theProcessorsOwnStepsFindTheSameBytes() {
    var random = SplitMix(seed: 12)
    for _ in 0..<2_000 {
      let bytes = (0..<64).map { _ in UInt8(random.below(256)) }
      let found = word_bits_at(bytes)
      let plain = word_bits_plain(bytes)
      #expect(found.words == plain.words && found.wide == plain.wide)
      for (place, byte) in bytes.enumerated() {
        #expect(found.words >> UInt64(place) & 1 == (ASCII.folded(byte) == 0 ? 0 : 1))
        #expect(found.wide >> UInt64(place) & 1 == UInt64(byte >> 7))
      }
    }
  }

  /// Sixty-four bytes at a time find what one word after the other finds: every word that is a form or starts one with
  /// the word that comes next.
  @Test func noFirstWordIsPassedOver() {
    let trie = Fixtures.matcher.index.trie
    var random = SplitMix(seed: 9)
    for round in 0..<5_000 {
      var bytes = (0..<random.below(6) + 1).flatMap { _ in round % 4 == 0 ? random.bytes() : random.text() }
      if round % 3 == 0 { bytes = Array(repeating: UInt8(ascii: " "), count: random.below(130)) + bytes }
      var wanted: [Int] = []
      var scanner = WordScanner()
      var at = 0
      while let word = scanner.next(from: at, in: bytes) {
        at = word.end
        if leadsOn(word, trie.start(word, in: bytes, folded: scanner.folded), bytes) {
          wanted.append(word.start)
        }
      }
      var found: [Int] = []
      var starts = FirstWordScanner(trie.firstWords)
      at = 0
      while let place = starts.next(from: at, in: bytes), let word = scanner.next(from: place, in: bytes) {
        #expect(word.start == place)
        at = word.end
        if leadsOn(word, trie.start(word, in: bytes, folded: scanner.folded), bytes) { found.append(place) }
      }
      #expect(found == wanted, "\(bytes)")
    }

    func leadsOn(_ word: Word, _ start: Int, _ bytes: [UInt8]) -> Bool {
      if start == 0 { return false }
      if trie.passing(at: start, bytes, word.start..<word.end) != nil { return true }
      let gap = Gap.read(from: word.end, in: bytes)
      var scanner = WordScanner()
      guard gap.kind != Gap.barrier, let next = scanner.next(from: gap.end, in: bytes) else { return false }
      return trie.step(from: start, gap.kind, next, in: bytes, folded: scanner.folded) != 0
    }
  }

  @Test func decodingAgreesWithTheStandardLibrary() {
    for scalar in [
      "a", "\u{7F}", "\u{80}", "é", "\u{7FF}", "\u{800}", "字", "\u{FFFD}", "\u{10000}", "👩", "\u{10FFFF}",
    ] {
      let bytes = Array(scalar.utf8)
      let found = Scalars.decode(bytes, at: 0)
      #expect(String(found.scalar) == scalar && found.length == bytes.count)
      #expect(Scalars.decode(bytes, before: bytes.count).scalar == found.scalar)
    }
    // over-long, surrogate, cut short, stray: one byte of nothing
    for bytes: [UInt8] in [
      [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xE5, 0xAD], [0x80], [0xFF],
    ] {
      let found = Scalars.decode(bytes, at: 0)
      #expect(found.length == 1 && found.kind == .other)
    }
  }

  @Test(arguments: [
    ("I", true), ("IV", true), ("VI", true), ("XIV", true), ("MCMXC", true), ("IIII", false), ("ID", false),
    ("VX", false), ("CI", true), ("IEP", false), ("", false),
  ])
  func numerals(_ letters: String, _ isNumeral: Bool) {
    #expect(RomanNumeral.isNumeral(Array(letters.utf8)[...]) == isNumeral)
  }

  @Test func endlessRunsStayLinear() {
    // Quadratic work on any of these would take minutes.
    for piece in ["a.", "IEP/", "@", "=", "(", "AT ", "IEP-", "a ", "\u{A0}", "Mr. (X"] {
      let bytes = Array(String(repeating: piece, count: 10_000).utf8)
      let matches = Fixtures.matcher.matches(in: bytes)
      _ = DefinitionFinder.pairs(in: bytes)
      _ = UnknownAcronyms.find(in: bytes, Fixtures.matcher, besides: matches)
    }
  }
}
