import IEPModel
import Testing

@testable import DraftReading

/// One line of hundreds of thousands of signs that open and never close is read in time that grows with its length.
@Suite struct HostileLineTests {
  @Test(.timeLimit(.minutes(2)), arguments: ["[", "a: ", "<a ", "e.g. "])
  func endsSoon(run: String) throws {
    let line = String(repeating: run, count: 100_000 / run.utf8.count)
    let draft = try Drafts.read("# IEP\n\n## Services\n\n\(line)\n", named: "a.md")
    #expect(draft.services.isEmpty)
  }

  @Test(.timeLimit(.minutes(2)), arguments: ["a: ", "Old: a New: b "])
  func endsSoonAmongGoals(run: String) throws {
    let line = String(repeating: run, count: 100_000 / run.utf8.count)
    let draft = try Drafts.read("# IEP\n\n## Goals\n\n\(line)\n", named: "a.md")
    #expect(draft.services.isEmpty)
  }
}
