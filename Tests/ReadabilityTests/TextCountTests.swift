import Readability
import Testing

@Suite struct TextCountTests {
  @Test(arguments: [
    ("", 0), ("  \n ", 0), ("...", 0), ("One", 1), ("One. Two! Three?", 3), ("Wait... what? Yes.", 2),
    ("He has 3.5 hours. It is 1,200.5 feet.", 2),
    ("Dr. Ray and Mrs. Lee met Mr. Fox.", 1),
    ("Use aids, e.g. a ruler, i.e. tools. Then stop.", 2),
    ("The U.S. Department of Education wrote. We read.", 2),
    ("She lives in the U.S. He does too.", 2),
    ("It starts at 3 p.m. The team meets.", 2), ("At 3 p.m. Ms. Lee left.", 1),
    ("J. R. Smith and Ana M. Cruz signed.", 1), ("He and I. They left.", 2),
    ("See Part B. The rest is clear.", 2),
    ("1. Read it.\n2. Sign it.", 2), ("a. Read it.\nb. Sign it.", 2), ("It was 2025. They met.", 2),
    ("30 min. daily, approx. 5 days. Done.", 2), ("She said no. Then she left. See No. 5 there.", 3),
    ("The I.E.P. team met. The I.E.P. is due.", 2),
    ("“It is done.” She left. (It was late.) He stayed.", 4), ("\"Why?\" he asked.", 1),
    ("A heading\n\nA text goes on\nover two lines.", 2), ("Two things:\n- one thing\n- another thing", 3),
    ("Two things:\r\n• one thing\r\n• another thing", 3), ("No blank.Next one.", 2),
    ("Write to a.b@school.org today.", 1), ("etc. and so on. Etc. The end.", 3),
  ])
  func sentences(_ text: String, _ expected: Int) {
    #expect(TextCounts(text).sentences == expected)
  }

  @Test(arguments: [
    ("one two  three\nfour", 4), ("well-known facts", 2), ("and/or", 2), ("a plan—and a goal – or two", 7),
    ("3.5 is 1,200", 3),
    ("don't and child’s", 3), ("62% of 4/5", 4), ("- * … “”", 0), ("30-minute", 1), ("3:30 p.m.", 2),
    ("R&D", 1), ("re\u{301}sume\u{301} two", 2),
  ])
  func words(_ text: String, _ expected: Int) {
    #expect(TextCounts(text).words == expected)
  }

  /// Capitals are spelled out, or spoken as people do.
  @Test(arguments: [
    ("the IEP", 4), ("the IEPs", 4), ("the IEP’s goal", 5), ("the FAPE", 2), ("the IDEA", 4), ("the WCPM", 7),
    ("THE TEAM MEETING", 4), ("a I.E.P. now", 5), ("a 30", 3), ("in 2025", 6), ("on 2nd", 3), ("on 30th", 4),
    ("at 62%", 6), ("for $5", 4), ("is 3.5", 4), ("a 1:1", 3), ("a CELF-5", 3),
  ])
  func syllables(_ text: String, _ expected: Int) {
    #expect(TextCounts(text).syllables == expected)
  }

  @Test func otherAcronymsMayBeSpoken() {
    #expect(TextCounts("a WISC", acronyms: SpokenAcronyms(["WISC": 1])).syllables == 2)
    #expect(TextCounts("a FAPE", acronyms: SpokenAcronyms([:])).syllables == 5)
  }

  @Test func countsOneTextInFull() {
    // The in·di·vid·u·al·ized plan is for Ma·ya. She reads 30 words.
    let counts = TextCounts("The individualized plan is for Maya. She reads 30 words.")
    #expect(counts.words == 10 && counts.sentences == 2)
    #expect(counts.syllables == 17)
    #expect(counts.letters == 45)
    #expect(counts.polysyllables == 1)
  }

  @Test func countsAddUp() {
    let (one, two) = ("It is a plan. ", "We read the IEP today!")
    #expect(TextCounts(one) + TextCounts(two) == TextCounts(one + two))
    #expect(TextCounts(one) + TextCounts() == TextCounts(one))
  }

  @Test func endlessRunsStayLinear() {
    // Quadratic work on any of these would take minutes.
    for piece in ["! ", ". ", ".", "\n ", "a.", "a. ", "1. ", "A-", "’", "%", "IEP", "(", ".) "] {
      _ = TextCounts(String(repeating: piece, count: 30_000))
    }
  }

  @Test func anyBytesAreCounted() {
    var state: UInt64 = 9
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pieces = [
      "a", "IEP", ".", ". ", "! ", "\n", "\n\n", " ", "3", "3.5", "’", "-", "–", "é", "字", "%", "Dr.", "I.",
      "&",
    ]
    for round in 0..<4_000 {
      let bytes =
        round % 2 == 0
        ? (0..<below(50)).map { _ in UInt8(below(256)) }
        : (0..<below(30)).flatMap { _ in Array(pieces[below(pieces.count)].utf8) }
      let counts = TextCounts(bytes)
      #expect(counts.sentences <= counts.words && counts.words <= counts.letters)
      #expect(counts.syllables >= counts.words && counts.polysyllables <= counts.words)
      #expect((counts.words == 0) == (counts.sentences == 0))
      for formula in Formulas.all {
        if let value = formula.grade(counts).value { #expect(value.isFinite) }
      }
    }
  }
}
