import Testing

@Suite struct CheckCommandTests {
  private static let draft = """
    # Individualized Education Program (IEP)

    ## Annual Goals

    **Goal 1:** By 10/13/2026, Ilse will improve her reading.

    """

  @Test func eachFindingHasALineAReasonAndAQuestion() throws {
    let run = try Command.run(["check", "-"], input: Self.draft)
    #expect(run.code == 0)
    #expect(run.output.contains("high RF-GOAL-VAGUE standard input:5: Goal 1 has no number or clear"))
    #expect(run.output.contains("  You could ask: What number or sign will show that my child met Goal 1?"))
    #expect(run.output.contains("not found  services (a)(4)"))
  }

  @Test func jsonAndTablesHoldEverything() throws {
    let json = try Command.run(["check", "-", "--format", "json"], input: Self.draft)
    #expect(json.output.hasPrefix("{\n  \"schema\": \"plainiep-findings/1\""))
    #expect(json.output.contains(#""status": "notFound""#))
    let table = try Command.run(["check", "-", "--format", "csv"], input: Self.draft)
    #expect(table.output.hasPrefix("id,severity,basis,line,says,"))
    #expect(json.code == 0 && table.code == 0)
  }

  @Test func failOnGivesExitCodeOne() throws {
    let high = try Command.run(["check", "-", "--fail-on", "high"], input: Self.draft)
    #expect(high.code == 1)
    #expect(high.errors == "standard input: there are findings of severity high or above\n")
    let letter = "Dear parent,\n\nthank you for your call.\n"
    #expect(try Command.run(["check", "-", "--fail-on", "low"], input: letter).code == 0)
    #expect(try Command.run(["check", "-", "--fail-on", "some"], input: letter).code == 64)
    #expect(try Command.run(["check", "/nonexistent/draft.md"]).code == 66)
  }
}
