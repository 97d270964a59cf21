import Readability
import Testing

@Suite struct FormulaTests {
  private static let counts = {
    var counts = TextCounts()
    counts.words = 120
    counts.sentences = 10
    counts.syllables = 180
    counts.letters = 540
    counts.polysyllables = 12
    counts.unfamiliar = 18
    counts.distinctUnfamiliar = 12
    return counts
  }()

  /// Worked out by hand for 12 words a sentence, 1.5 syllables and 4.5 letters a word, one long word in ten.
  @Test(arguments: [
    (FleschKincaidGrade.self as any Formula.Type, 6.79),
    (FleschReadingEase.self, 67.755),
    (ColemanLiau.self, 8.1933),
    (GunningFog.self, 8.8),
    (AutomatedReadabilityIndex.self, 5.765),
    // 0.1579 · 15 + 0.0496 · 12 + 3.6365
    (DaleChall.self, 6.6002),
    // 0.121 · 12 + 0.082 · 10 + 0.659
    (Spache.self, 2.931),
  ])
  func values(_ formula: any Formula.Type, _ expected: Double) throws {
    let value = try #require(formula.grade(Self.counts).value)
    #expect(abs(value - expected) < 0.0005)
  }

  @Test func daleAndChallAddAConstantAboveFiveInAHundred() throws {
    var counts = Self.counts
    counts.unfamiliar = 6
    // 0.1579 · 5 + 0.0496 · 12
    let value = try #require(DaleChall.grade(counts).value)
    #expect(abs(value - 1.3847) < 0.0005)
    counts.unfamiliar = nil
    counts.distinctUnfamiliar = nil
    #expect(DaleChall.grade(counts) == .unknown(.noFamiliarWords))
    #expect(Spache.grade(counts) == .unknown(.noFamiliarWords))
  }

  @Test func smogNeedsThirtySentences() throws {
    #expect(SMOG.grade(Self.counts) == .unknown(.tooFewSentences(10, needed: 30)))
    var counts = Self.counts
    counts.sentences = 30
    counts.words = 360
    counts.polysyllables = 36
    // 1.0430 · √36 + 3.1291
    let value = try #require(SMOG.grade(counts).value)
    #expect(abs(value - 9.3871) < 0.0005)
  }

  @Test func tooLittleTextHasNoGrade() {
    for formula in Formulas.all {
      #expect(formula.grade(TextCounts()) == .unknown(.tooFewWords(0, needed: Measure.leastWords)))
      #expect(formula.grade(TextCounts("Nine words are not yet enough for a grade.")).value == nil)
      #expect(formula.grade(TextCounts("Nine words are not yet enough for a grade.")).reason != nil)
    }
    #expect(FleschKincaidGrade.grade(TextCounts("But ten of them are, and so there is one.")).value != nil)
  }

  @Test func longerWordsNeverLowerTheGrade() {
    for step in 0..<40 {
      var counts = Self.counts
      counts.sentences = 30
      var longer = counts
      longer.syllables += step
      longer.letters += 3 * step
      longer.polysyllables += step
      for formula in Formulas.all {
        guard let short = formula.grade(counts).value, let long = formula.grade(longer).value else {
          Issue.record("\(formula.name) has no grade")
          continue
        }
        // Only the reading ease falls as a text gets harder.
        #expect(formula is FleschReadingEase.Type ? long <= short : long >= short)
      }
    }
  }

  @Test func aWordMadeLongerInATextNeverLowersTheGrade() throws {
    let familiar = FamiliarList.words
    let short = TextCounts("We will use a plan to help her read and write at home.", familiar: familiar)
    let long = TextCounts(
      "We will utilize a document to help her read and write at home.", familiar: familiar)
    for formula in Formulas.all where formula.name != FleschReadingEase.name && formula.name != SMOG.name {
      #expect(try #require(formula.grade(short).value) < #require(formula.grade(long).value))
    }
  }

  @Test func namesAreDistinct() {
    #expect(Set(Formulas.all.map { $0.name }).count == Formulas.all.count)
  }
}
