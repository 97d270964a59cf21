import IEPModel
import PlainIEP
import TestSupport
import Testing

/// Everyday words in place of words of the office: where rules fire, and where they must not.
@Suite struct RewordingTests {
  static func said(_ sentence: String, in part: String = "Present Levels") throws -> [PlainStatement] {
    try NothingLostTests.summary(of: "# \(part)\n\n\(sentence)\n").parts.filter { $0.place == .body }
      .flatMap(\.statements)
  }

  @Test(arguments: [
    ("Ana needs a break prior to lunch.", "Ana needs a break before lunch."),
    ("She utilizes a chart.", "She uses a chart."),
    ("Ana receives help in math.", "Ana gets help in math."),
    ("In order to read, she needs calm.", "To read, she needs calm."),
    ("He attempts to speak.", "He tries to speak."),
    ("She participates in gym.", "She takes part in gym."),
    ("He has difficulty with fractions.", "He has trouble with fractions."),
    ("She needs additional time.", "She needs more time."),
    ("He requires a quiet room.", "He needs a quiet room."),
    ("She has sufficient time, and she assists others.", "She has enough time, and she helps others."),
  ])
  func aRuleFires(draft: String, plain: String) throws {
    let said = try Self.said(draft)
    #expect(said.contains { $0.text == plain && $0.origin == .reworded }, "\(said.map(\.text))")
  }

  @Test(arguments: [
    // Grammar would break.
    "He met a sufficient score.", "She had one additional turn.", "The school requires that he sit.",
    "He was received well.", "It was his first attempt to read.",
    // A condition is no gift.
    "She may go provided that he asks.",
    // Someone's own words, names and law.
    "Mom said, \"He receives no help.\"", "We met at Prior to School House.",
    "He receives help under 34 CFR 300.320.",
    // What comes out is not plain yet.
    "Comprehensive psychoeducational evaluation results demonstrate considerable interindividual variability.",
  ])
  func noRuleFires(draft: String) throws {
    let said = try Self.said(draft)
    #expect(!said.contains { $0.origin == .reworded }, "\(said.map(\.text))")
    #expect(said.contains { $0.text.contains(draft) && $0.origin == .quoted }, "\(said.map(\.text))")
  }

  @Test func sentencesAroundStayQuotes() throws {
    let said = try Self.said("Ana likes maps. She receives help in math. Dr. Lee tests her in May.")
    #expect(said.map(\.text) == ["Ana likes maps.", "She gets help in math.", "Dr. Lee tests her in May."])
    #expect(said.map(\.origin) == [.quoted, .reworded, .quoted])
  }

  @Test func whatParentsSaidStaysAsItIs() throws {
    #expect(try !Self.said("He receives no help.", in: "Parent Concerns").contains { $0.origin == .reworded })
  }
}
