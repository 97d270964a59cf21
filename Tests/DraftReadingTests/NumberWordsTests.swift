import IEPModel
import Testing

@testable import DraftReading

@Suite struct NumberWordsTests {
  private func read(_ text: String) -> Decimal? {
    let tokens = PhraseToken.tokens(of: spanned(text))
    return NumberWords.read(tokens, at: 0).flatMap { $0.end == tokens.count ? $0.value : nil }
  }

  @Test(arguments: [
    ("four", 4), ("Twelve", 12), ("twenty", 20), ("twenty-five", 25), ("twenty five", 25), ("NINETY", 90),
    ("one hundred", 100), ("one hundred twenty", 120), ("one hundred and twenty", 120),
    ("two hundred forty-five", 245),
    ("30", 30), ("1,200", 1200),
  ])
  func cardinals(_ text: String, _ value: Int) {
    #expect(read(text) == Decimal(value))
  }

  @Test(arguments: ["", "many", "a", "first", "once", "twenty hundred", "hundred", "two thirty", "half"])
  func noCardinals(_ text: String) {
    #expect(read(text) == nil)
  }

  @Test func words() {
    #expect(NumberWords.value("a") == 1)
    #expect(NumberWords.value("an") == 1)
    #expect(NumberWords.value("half") == Decimal(5, scale: 1))
    #expect(NumberWords.value("four") == 4)
    #expect(NumberWords.value("the") == nil)
    #expect(["once", "twice", "thrice", "often"].map(NumberWords.times) == [1, 2, 3, nil])
  }

  @Test(arguments: [("third", 3), ("2nd", 2), ("10th", 10), ("first", 1)])
  func ordinals(_ text: String, _ place: Int) {
    #expect(NumberWords.ordinal(PhraseToken.tokens(of: spanned(text)), at: 0)?.value == place)
  }

  @Test(arguments: [
    ("30 min", 30), ("30-minute", 30), ("30 (minutes)", 30), ("1.5 hours", 90), (".5 hr", 30),
    ("1 1/2 hours", 90),
    ("1½ hrs", 90), ("1-1/2 hours", 90), ("half an hour", 30), ("a half hour", 30), ("half-hour", 30),
    ("one half hour", 30), ("1/2 hour", 30), ("3/4 hour", 45), ("½ hr", 30), ("quarter hour", 15),
    ("an hour", 60),
    ("an hour and a half", 90), ("one and a half hours", 90), ("two and a half hours", 150),
    ("1 hr 15 min", 75),
    ("1 hour and 30 minutes", 90), ("thirty-minute", 30), ("forty five minutes", 45), ("30m", 30),
    ("2h", 120),
    ("1,200 minutes", 1200), ("three-quarters of an hour", 45),
  ])
  func durations(_ text: String, _ minutes: Int) {
    let tokens = PhraseToken.tokens(of: spanned(text))
    let found = DurationPhrase.read(tokens, at: 0)
    #expect(found?.value?.exact == Decimal(minutes))
    #expect(found?.end == tokens.count)
  }
}
