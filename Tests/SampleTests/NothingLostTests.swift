import Foundation
import IEPModel
import PlainIEP
import TestSupport
import Testing

/// What a summary says of a draft gives all that stands there, or the draft's own words follow.
@Suite struct NothingLostTests {
  static func summary(of text: String) throws -> PlainSummary {
    let engine = try SampleTests.engine.get()
    return try engine.summarize(engine.read(SourceText(name: "draft.md", bytes: Array(text.utf8))))
  }

  @Test(
    arguments: [
      // A goal with blanks still gives every word it has.
      (
        "# Annual Goals\n\nGoal 2: Kai will begin written work within 5 minutes with 1 prompt in 4/5 tries.",
        "The draft also says: with 1 prompt"
      ),
      // No amount: the words that stand in its place are quoted.
      ("# Special Education and Related Services\n\n- Counseling, individual - as needed", "as needed"),
      // A "not" is never taken for a yes.
      (
        "# State and District Assessments\n\nState test: Smarter Balanced not this grade, with accommodations later",
        "Smarter Balanced not this grade, with accommodations later"
      ),
      // The reason beside a tick.
      (
        "# Extended School Year\n\n☒ The student is eligible for ESY. He lost 11 of 42 words over the summer.\n",
        "He lost 11 of 42 words"
      ),
    ]) func theDraftsOwnWordsFollow(text: String, words: String) throws
  {
    let said = try Self.summary(of: text).parts.flatMap(\.statements).map(\.text)
    #expect(said.contains { $0.contains(words) }, "\(said)")
  }

  @Test(
    arguments: [
      (
        "# Extended School Year\n\n[X] The student does need ESY services. [ ] The student does not need ESY services.",
        "also says: The student does not need"
      ),
      ("# Extended School Year\n\nESY needed? [X] No [ ] Yes", "also says: Yes"),
      (
        "# State and District Assessments\n\nDistrict tests: ( ) without accommodations (X) with accommodations",
        "also says: without"
      ),
    ]) func aBoxLeftEmptyIsNotSaid(text: String, words: String) throws
  {
    let said = try Self.summary(of: text).parts.flatMap(\.statements).map(\.text)
    #expect(!said.isEmpty && !said.contains { $0.contains(words) }, "\(said)")
  }

  @Test func aBoldLabelOfAGoalIsItsArea() throws {
    let text = "# Annual Goals\n\n1. **Writing** – By 10/2/26, Ana will write 5 sentences.\n"
    let reading = try SampleTests.engine.get().read(SourceText(name: "draft.md", bytes: Array(text.utf8)))
    #expect(reading.draft.goals.map(\.area?.value) == ["Writing"])
    #expect(reading.draft.goals.first?.text.value == "By 10/2/26, Ana will write 5 sentences.")
  }

  @Test func onlyPartsWithNothingUnderThemAreEmpty() throws {
    let text = "# Goals\n\n# Present Levels\n\n## Reading\n\nShe reads 62 words.\n"
    let empty = try Self.summary(of: text).parts.filter { $0.statements.contains { $0.rule == "part.empty" } }
    #expect(empty.map(\.kind) == [.goals])
  }

  /// A part that others make up says so, unless these are empty, too.
  @Test(arguments: [("Ana likes music.", "part.elsewhere"), ("", "part.empty")])
  func aPartThatOthersMakeUp(text: String, rule: String) throws {
    let parts = try Self.summary(of: "# Present Levels\n\n## Strengths\n\n\(text)\n").parts
    let levels = try #require(parts.first { $0.kind == .presentLevels })
    #expect(levels.statements.map(\.rule) == [rule])
  }

  /// Every number, "not", "unless", "may" and "only" that a statement covers stands in a statement that covers it.
  /// Dates are said in words, and shares as "4 of 5".
  @Test(arguments: SampleDraft.all) func noNumberOrConditionIsCoveredAndUnsaid(sample: SampleDraft) throws {
    let engine = try SampleTests.engine.get()
    let reading = try sample.reading(by: engine)
    let statements = engine.summarize(reading).parts.flatMap(\.statements).filter(\.covers)
    let text = String(decoding: reading.source.bytes, as: UTF8.self)
    for match in text.matches(of: /\d+(?:[.,\/:-]\d+)*|\b(?:not|unless|except|may|only)\b/.ignoresCase()) {
      let start = text.utf8.distance(from: text.startIndex, to: match.range.lowerBound)
      // The number of a sign (`&#150;`) says nothing.
      if text[..<match.range.lowerBound].hasSuffix("&#") { continue }
      let place = SourceSpan(start, start + match.output.utf8.count)
      // The number of a letter in XML: &#8220;.
      if text[..<match.range.lowerBound].hasSuffix("&#") { continue }
      let covering = statements.filter { $0.spans.contains { $0.contains(place) } }
      guard !covering.isEmpty else { continue }
      let words = match.output.lowercased()
      let numbers = words.split { !$0.isLetter && !$0.isNumber }
      let isDate = numbers.count == 3 || words.contains(/^(?:\d{4}-\d{2}|\d{1,2}\/\d{4})$/)
      let isSaid = covering.contains { statement in
        let said = statement.text.lowercased()
        // 9/3/25 is said as September 3, 2025: its day and year tell.
        let needed =
          isDate
          ? numbers.filter { $0.count > 2 || (Int($0) ?? 0) > 12 }.map { String(Int($0) ?? 0) }
          : numbers.map { String($0.drop { $0 == "0" }) }
        // Once a week is "30 minutes a week".
        if words == "1", said.contains(/\ban? (?:day|week|month|quarter|term|year)/) { return true }
        return said.contains(words) || needed.allSatisfy { said.contains($0) }
      }
      #expect(isSaid, "\(words) in \(covering.map(\.text))")
    }
  }
}
