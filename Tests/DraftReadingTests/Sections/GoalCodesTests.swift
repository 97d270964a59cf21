import IEPModel
import Testing

@testable import DraftReading

/// Codes in the lines of goals, explained once above them.
@Suite struct GoalCodesTests {
  private func goals(key: String, procedure: String) throws -> [Goal] {
    try Drafts.read(
      """
      Educational Goals and Objectives
      \(key)

      ANNUAL GOAL 1  (Reading fluency)
      Condition: Given a fourth grade passage
      Performance: Leo will read aloud
      Criteria: 90 words correct per minute
      \(procedure)
      By: 02/17/2028
      """, named: "a.txt"
    ).goals
  }

  @Test(arguments: [
    ("Procedure: 3", ["Work samples"]), ("Procedure: 1, 3", ["Teacher-made tests", "Work samples"]),
    ("Procedure: 2 and 3", ["Observations", "Work samples"]),
    ("Procedure: running records", ["running records"]),
  ])
  func aNumberIsTheWayToMeasureThatItStandsFor(procedure: String, methods: [String]) throws {
    let goals = try goals(
      key: "Procedure codes: 1. Teacher-made tests  2. Observations  3. Work samples", procedure: procedure)
    #expect(goals.map { $0.methods.map(\.value) } == [methods])
    #expect(goals.map(\.timeframe?.by) == ["2028-02-17"])
    #expect(
      goals.map(\.text.value)
        == ["Given a fourth grade passage Leo will read aloud 90 words correct per minute"])
  }

  @Test func lettersAreCodesToo() throws {
    let goals = try goals(
      key: "Evaluation codes: A = Tests  B = Observations  C = Work samples", procedure: "Procedure: C")
    #expect(goals.map { $0.methods.map(\.value) } == [["Work samples"]])
  }

  @Test(arguments: [
    ("Tests, 2 of them", 0), ("1. Tests  3. Work samples", 0), ("2. Tests  3. Work samples", 0),
    ("1. Tests  2. Work samples", 2), ("A) Tests  B) Work samples  C) Logs", 3), ("A big test  B) Logs", 0),
  ])
  func codesCountOnFromTheFirst(text: String, count: Int) {
    #expect(GoalCodes.entries(of: spanned(text)).count == count)
  }
}
