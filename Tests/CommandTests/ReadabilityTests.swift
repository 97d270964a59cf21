import Testing

@Suite struct ReadabilityCommandTests {
  @Test func everyFormulaHasALine() throws {
    let text =
      "The plan helps her read. She will work with a teacher each day, and you can ask how it goes.\n"
    let run = try Command.run(["readability", "-"], input: text)
    #expect(run.code == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.first == "20 words, 2 sentences, 21 syllables, 0 unfamiliar words")
    #expect(lines.count == 9)
    #expect(run.output.contains("none: 2 sentences of the 30 it needs"))
  }

  @Test func jsonHasANumberOrAReason() throws {
    let run = try Command.run(["readability", "-", "--format", "json"], input: "Too few words here.\n")
    #expect(run.code == 0)
    #expect(run.output.contains(#""fleschKincaidGrade": null"#))
    #expect(run.output.contains(#""fleschKincaidGrade": "tooFewWords""#))
  }

  @Test func whatIsNoTextIsRefused() throws {
    let run = try Command.run(["readability", "-"], input: "")
    #expect(run.code == 65)
    #expect(run.errors.contains("error: the draft is empty"))
    #expect(run.output.isEmpty)
  }
}
