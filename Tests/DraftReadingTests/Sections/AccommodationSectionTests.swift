import IEPModel
import Testing

@testable import DraftReading

/// Accommodations in lists, sentences, tables with marks; their category; modifications told apart.
@Suite struct AccommodationSectionTests {
  private func accommodations(_ text: String) throws -> [String] {
    try Drafts.read("# IEP\n\n" + text).accommodations.map {
      "\($0.text.value): \($0.category.rawValue)" + ($0.isModification ? ", modification" : "")
    }
  }

  @Test func sentences() throws {
    #expect(
      try accommodations(
        """
        ## Accommodations

        Ana will be given extended time (time and a half), preferential seating, and a quiet room for tests. She may use a calculator in math. She does not need a scribe.
        """) == [
          "extended time (time and a half): timing", "preferential seating: setting",
          "a quiet room for tests: setting",
          "She may use a calculator in math.: response",
        ])
  }

  @Test func aLongListBeforeASentence() throws {
    #expect(
      try accommodations(
        """
        ## Accommodations

        seat near instruction, ext time (1.5) on tests & long writing tasks, no penalty for spelling, copy of notes. Ana will NOT lose recess for unfinished work.
        """) == [
          "seat near instruction: setting", "ext time (1.5) on tests & long writing tasks: timing",
          "no penalty for spelling: response", "copy of notes: presentation",
        ])
  }

  @Test func whatIsRefusedOrOverIsNone() throws {
    let list = "## Accommodations\n\n- Scribe: refused\n- Breaks – discontinued 5/2026\n- Large print\n"
    #expect(try accommodations(list) == ["Large print: presentation"])
    let table =
      "## Accommodations\n\n|= Accommodation | Approved? | Notes |\n| Snacks in class | ✔ | |\n"
      + "| Extra time | ✘ | ended 12/18/26 |\n| Phone | Not approved | |\n"
    #expect(try accommodations(table).count == 1)
    let line = "## Accommodations\n\nwiggle seat; chunked work. No longer needed: fidgets, extended time.\n"
    #expect(try accommodations(line).allSatisfy { !$0.contains("fidgets") && !$0.contains("extended") })
  }

  @Test func linesWithoutASign() throws {
    let lines = [
      "Extended time of 100% on essays.", "Leave class 4 minutes early.", "Digital copies of all handouts.",
      "Adult help with transfers, lunch, and fire drills.",
    ]
    let found = try accommodations("## Accommodations\n\n" + lines.joined(separator: "\n\n") + "\n")
    #expect(found.map { $0.split(separator: ":").first.map(String.init) } == lines)
    // Names of groups are none of them.
    let grouped = try accommodations(
      "## Accommodations\n\nClassroom\n\n" + lines.joined(separator: "\n\n") + "\n\nTesting\n")
    #expect(grouped.count == lines.count)
    // Lines that say other things.
    let others = [
      "Check all that apply.", "The school will look at this in May.", "Reviewed with the parent.",
    ]
    #expect(try accommodations("## Accommodations\n\n" + others.joined(separator: "\n\n") + "\n") == [])
  }

  @Test(arguments: ["None. He follows the general curriculum.", "N/A", "Not applicable. See the plan."])
  func noneIsNone(_ text: String) throws {
    #expect(try accommodations("## Modifications\n\nModifications: \(text)\n\n- \(text)\n") == [])
  }

  @Test func marks() throws {
    #expect(
      try accommodations(
        """
        ## Accommodations

        |= Accommodation | ELA | Math |
        | Extended time (1.5x) | X | X |
        | Human reader | | |
        | Separate setting | ☐ | ☒ |
        """) == ["Extended time (1.5x): timing", "Separate setting: setting"])
  }

  @Test func labels() throws {
    #expect(
      try accommodations(
        """
        ## Program Modifications and Accommodations

        Presentation: directions read aloud; large print
        Response: speech-to-text, scribe
        Setting: preferential seating near the teacher
        """) == [
          "directions read aloud: presentation", "large print: presentation", "speech-to-text: response",
          "scribe: response", "preferential seating near the teacher: setting",
        ])
  }

  @Test(arguments: [
    ("Extended time (time and a half)", "timing", false, [] as [String]),
    ("Extended time", "timing", false, ["noAmount"]),
    ("Double time on tests", "timing", false, []),
    ("Movement breaks as needed", "timing", false, ["asNeeded"]),
    ("Preferential seating", "setting", false, ["noLocation"]),
    ("Preferential seating (front row)", "setting", false, []), ("Break card", "behavior", false, []),
    ("Noise-canceling headphones", "setting", false, []), ("Tests read aloud", "presentation", false, []),
    ("FM system", "presentation", false, []), ("Pencil grip", "response", false, []),
    ("Tests given over 2 days", "timing", false, []), ("Answer out loud", "response", false, []),
    ("Read test questions out loud", "presentation", false, []),
    ("Use of calc. in math", "response", false, []),
    ("Spell check", "response", false, []), ("Token economy", "behavior", false, []),
    ("Testing over several days", "timing", false, []), ("Paraprofessional in hallways", "staff", false, []),
    ("Directions read in the classroom", "presentation", false, []),
    ("Modified grading scale", "other", true, []), ("Pass/fail grading", "other", true, []),
    ("Work at a second grade level", "other", true, []), ("Alternate curriculum", "other", true, []),
    ("Tests in an alternate format with the same content", "other", false, []),
    ("Shortened assignments that cover the same skills", "other", false, []),
  ])
  func onePhrase(_ phrase: String, _ category: String, _ isModification: Bool, _ vague: [String]) {
    let read = PhraseReader.read(Array(phrase.utf8), as: .accommodation)
    #expect(read.draft.accommodations.map(\.category.rawValue) == [category])
    #expect(read.draft.accommodations.map(\.isModification) == [isModification])
    #expect(read.vague == vague)
  }

  @Test(arguments: [
    ("85 SS, 16 PR", "standardScore 85 p16"), ("SS 94 PR 34", "standardScore 94 p34"),
    ("SS 92 (30th percentile)", "standardScore 92 p30"),
    ("62 WCPM (benchmark 83)", "rate 62"), ("z = -1.5", "zScore -1.5"), ("80% of questions right", ""),
  ])
  func oneScore(_ phrase: String, _ score: String) {
    let read = PhraseReader.read(Array(phrase.utf8), as: .score)
    #expect(read.draft.scores.map(ScoreSketch.line).joined(separator: "; ") == score)
  }

  @Test(arguments: [
    "## Accommodations\n\n### Science\n\n- Copy of notes\n\n### Tests\n\n- Answers typed\n",
    "## Accommodations\n\nScience: Copy of notes\n\nTests (all classes): Answers typed\n",
  ])
  func testsBesideSubjectsAreWhereHelpIsUsed(part: String) throws {
    let draft = try Drafts.read("# IEP\n\n\(part)", named: "a.md")
    #expect(draft.accommodations.count == 2)
    #expect(draft.accommodations.last?.text.value == "Answers typed")
    #expect(!draft.sections.flatMap(\.kinds).contains(.evaluationResults))
  }

  @Test func helpWithYesIsGivenAndHelpWithNoIsNot() throws {
    let draft = try Drafts.read(
      "# IEP\n\n## Accommodations\n\nCalculator: Yes\n\nLarge print: No\n\nScribe: Yes\n", named: "a.md")
    #expect(draft.accommodations.map(\.text.value) == ["Calculator", "Scribe"])
  }
}
