import Foundation
import TestSupport
import Testing

/// Documents from data.
@Suite struct WriteTests {
  static let data = """
    student: {name: Ana Lopez, grade: 4}
    goals:
      - {label: Goal 1, area: Reading, text: "By May 2026, Ana will read <b>80</b> words | a minute."}
    services:
      - {name: Speech therapy, amounts: [{sessions: 2, minutesPerSession: 30, per: {unit: week}}]}
    """

  @Test func theOfficialDraftIsWrittenBesideItsData() throws {
    let folder = try Folder()
    let data = try folder.write("ana.yaml", Self.data)
    let run = try Command.run(["write", "iep", data])
    #expect(run.code == 0 && run.output.isEmpty && run.errors.isEmpty, "\(run.errors)")
    #expect(folder.names == ["ana.iep.html", "ana.iep.md", "ana.yaml"])
    let page = try folder.read("ana.iep.html")
    #expect(page.contains("<h1>Individualized Education Program (IEP)</h1>") && page.contains("<p>DRAFT</p>"))
    #expect(
      page.contains("read &lt;b&gt;80&lt;/b&gt; words") && !page.contains("<script")
        && !page.contains("http:") && !page.contains("https:")
    )
    let markdown = try folder.read("ana.iep.md")
    #expect(
      markdown.contains("### Goal 1: Reading")
        && markdown.contains("| Speech therapy | 2 x 30 minutes per week |"))
    // Blanks are visible.
    #expect(markdown.contains("- **Date of Birth:** ______") && page.contains("______"))
  }

  @Test func oneFormatGoesToStandardOutput() throws {
    let yaml = "schema: plainiep-draft/1\n" + Self.data
    let run = try Command.run(["write", "iep", "-", "-o", "-", "--format", "md"], input: yaml)
    #expect(run.code == 0 && run.output.contains("| Speech therapy | 2 x 30 minutes per week |"))
    let json = "{\"student\": {\"name\": \"Ana Lopez\"}}"
    let written = try Command.run(["write", "iep", "-", "-o", "-", "--format", "md"], input: json)
    #expect(written.code == 0 && written.output.contains("- **Student Name:** Ana Lopez"))
  }

  @Test func aPlanGoesToA4LAndBack() throws {
    let folder = try Folder()
    let data = try folder.write("ana.yaml", Self.data)
    #expect(try Command.run(["write", "a4l", data]).code == 0)
    #expect(folder.names == ["ana.a4l.xml", "ana.yaml"])
    let read = try Command.run(["read", folder.path + "/ana.a4l.xml"])
    #expect(
      read.output.contains("\"format\": \"a4lXml\"") && read.output.contains("By May 2026, Ana will read"))
  }

  @Test func anEmptyDraftReadsBackAsNothing() throws {
    let run = try Command.run(["write", "blank"])
    #expect(run.code == 0 && run.output.hasPrefix("# Individualized Education Program (IEP)\n\nDRAFT\n"))
    let read = try Command.run(["read", "-"], input: run.output)
    let draft = try #require(try JSONSerialization.jsonObject(with: Data(read.output.utf8)) as? [String: Any])
    for list in [
      "goals", "services", "accommodations", "team", "needs", "specialFactors", "staffSupports",
      "assessments",
    ] {
      #expect((draft[list] as? [Any])?.isEmpty ?? false, "\(list): \(draft[list] ?? "")")
    }
    #expect((draft["student"] as? [String: Any])?["name"] is NSNull)
  }

  @Test func wrongUseIsSaid() throws {
    #expect(try Command.run(["write"]).code == 64)
    #expect(try Command.run(["write", "iep"]).code == 64)
    #expect(try Command.run(["write", "letter", "a.json"]).code == 64)
    #expect(try Command.run(["write", "blank", "a.json"]).code == 64)
    #expect(try Command.run(["write", "iep", "a.json", "--format", "json"]).code == 64)
    #expect(try Command.run(["write", "iep", "/none.json"]).code == 66)
  }
}
