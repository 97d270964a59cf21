import IEPModel
import SourceReading
import TestSupport
import Testing

/// Data in words of its own, set out as a form would print it.
@Suite struct DataProseTests {
  @Test(arguments: [
    // names as labels
    (#"{"dateOfBirth": "3/4/2016"}"#, "Date of birth: 3/4/2016"),
    (#"{"date_of_birth": "3/4/2016"}"#, "Date of birth: 3/4/2016"),
    (#"{"IEP start": "3/4/2026"}"#, "IEP start: 3/4/2026"),
    (#"{"nextIEPDate": "3/4/2026"}"#, "Next IEPDate: 3/4/2026"),
    (#"{"CHILD'S NAME": "Ana"}"#, "CHILD'S NAME: Ana"),
    // values
    (#"{"eligible": false, "grade": 4, "id": null, "note": ""}"#, "Eligible: No\nGrade: 4\nId:\nNote:"),
    (#"{"concerns": "One.\nTwo."}"#, "Concerns: One.\nTwo."),
    // parts
    (#"{"student": {"name": "Ana"}}"#, "# Student\nName: Ana"),
    (#"{"needs": ["Reading", "Math"]}"#, "# Needs\n- Reading\n- Math"),
    (
      #"{"team": [{"name": "Ana"}, {"role": "Parent", "name": "Bo"}]}"#,
      "# Team\n| Name | Role |\n| Ana |  |\n| Bo | Parent |"
    ),
    (
      #"{"goals": [{"area": "Math", "steps": ["She adds numbers to ten with counters at her desk"]}]}"#,
      "# Goals\n---\nArea: Math\nSteps:\n- She adds numbers to ten with counters at her desk"
    ),
    // a single value behind a part is none of it
    (
      #"{"a": 1, "needs": ["Reading"], "status": "draft", "kind": "IEP"}"#,
      "A: 1\n# Needs\n- Reading\n#\nStatus: draft\nKind: IEP"
    ),
    // boxes
    (#"{"methods": {"Tests": "x", "Work samples": ""}}"#, "Methods: ☒Tests ☐Work samples"),
    (#"{"methods": {"tests": true, "workSamples": false}}"#, "# Methods\nTests: Yes\nWork samples: No"),
    (
      #"{"goals": [{"area": "Math", "methods": {"tests": true, "work": false}}]}"#,
      "# Goals\n---\nArea: Math\nMethods: ☒Tests ☐Work"
    ),
    // a list of a few words in a row of a table
    (
      #"{"tests": [{"name": "State test", "supports": ["Breaks", "Scribe"]}]}"#,
      "# Tests\n| Name | Supports |\n| State test | Breaks Scribe |"
    ),
    // a text of its own
    (
      #"{"levels": {"academics": "She reads a text of her grade aloud and tells what it is about in her words."}}"#,
      "# Levels\n# Academics\nShe reads a text of her grade aloud and tells what it is about in her words."
    ),
    (#"{"methods": {"tests": "weekly", "work": ""}}"#, "# Methods\nTests: weekly\nWork:"),
  ]) func isSetOut(data: String, prose: String) throws {
    #expect(Self.text(of: try Self.prose(data)) == prose)
  }

  @Test(arguments: [
    ("<E><Goals><Goal><Area>Math</Area></Goal></Goals></E>", "# E\n# Goals\n| Area |\n| Math |"),
    (
      "<E><Team><Member role='Parent'>Ana</Member><Member role='LEA'>Bo</Member></Team></E>",
      "# E\n# Team\n| Role | Member |\n| Parent | Ana |\n| LEA | Bo |"
    ),
    ("<E><Disability rank='primary'>Autism</Disability></E>", "# E\nRank: primary\nDisability: Autism"),
    ("<E><Length unit='minutes'>40</Length></E>", "# E\nLength: 40 minutes"),
    (
      "<E><Need>Reading</Need><Need>Math</Need><Grade>4</Grade></E>",
      "# E\n# Need\n- Reading\n- Math\n#\nGrade: 4"
    ),
    ("<E><Name>Ana</Name></E>", "# E\nName: Ana"),
    (
      "<E><Plan><Needs><Need>Math</Need><Need>Art</Need></Needs><Stage>Draft</Stage></Plan></E>",
      "# E\n# Plan\n# Needs\n- Math\n- Art\n#\nStage: Draft"
    ),
  ]) func elementsAreSetOut(data: String, prose: String) throws {
    let tree = try DataCoverageTests.read("a.xml", Array(data.utf8))
    #expect(Self.text(of: DataProse.of(tree).blocks) == prose)
  }

  @Test(arguments: DataCoverageTests.samples) func everyByteIsStillTextOrMarkup(name: String, text: String)
    throws
  {
    let bytes = Array(text.utf8)
    let tree = DataProse.of(try DataCoverageTests.read(name, bytes))
    let leaves = tree.blocks.flatMap(\.leafTexts).flatMap(\.spans)
    let covered = (leaves + tree.markup).merged
    for offset in bytes.indices where bytes[offset] > 0x20 {
      #expect(covered.contains { $0.start <= offset && offset < $0.end }, "\(offset)")
    }
    for span in leaves { #expect(span.intersecting(tree.markup.merged).isEmpty, "\(span)") }
  }

  /// As many columns as records would be a table of their product.
  @Test func recordsWithNamesOfTheirOwnAreNoTable() throws {
    let records = (0..<3_000).map { #"{"name\#($0)": "a"}"# }.joined(separator: ",")
    let blocks = try Self.prose(#"{"list": [\#(records)]}"#)
    #expect(!blocks.contains { $0.kind == .table })
    #expect(blocks.count(where: { $0.kind == .paragraph }) == 3_000)
  }

  @Test func proseStaysAsItIs() throws {
    let tree = try DataCoverageTests.read("a.md", Array("# IEP\n".utf8))
    #expect(DataProse.of(tree).blocks == tree.blocks)
  }

  private static func prose(_ data: String) throws -> [SourceBlock] {
    DataProse.of(try DataCoverageTests.read("a.json", Array(data.utf8))).blocks
  }

  /// Blocks as Markdown would write them.
  private static func text(of blocks: [SourceBlock]) -> String {
    blocks.map { block in
      switch block.kind {
      case .heading: block.text.isEmpty ? "#" : "# \(block.text.string)"
      case .rule: "---"
      case .list: block.children.map { "- " + $0.leafTexts.whole.string }.joined(separator: "\n")
      case .table:
        block.children.map { "| " + $0.children.map(\.text.string).joined(separator: " | ") + " |" }
          .joined(separator: "\n")
      default: block.lines.map(\.string).joined(separator: "\n")
      }
    }.joined(separator: "\n")
  }
}
