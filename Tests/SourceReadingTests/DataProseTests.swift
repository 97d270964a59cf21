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
    (#"{"goals": [{"area": "Math", "steps": ["One"]}]}"#, "# Goals\n---\nArea: Math\nSteps:\n- One"),
    // a single value behind a part is none of it
    (
      #"{"a": 1, "needs": ["Reading"], "status": "draft", "kind": "IEP"}"#,
      "A: 1\n# Needs\n- Reading\n#\nStatus: draft\nKind: IEP"
    ),
    // boxes
    (#"{"methods": {"Tests": "x", "Work samples": ""}}"#, "Methods: ☒ Tests ☐ Work samples"),
    (#"{"methods": {"tests": true, "workSamples": false}}"#, "Methods: ☒ Tests ☐ Work samples"),
    (#"{"methods": {"tests": "weekly", "work": ""}}"#, "# Methods\nTests: weekly\nWork:"),
  ]) func isSetOut(data: String, prose: String) throws {
    #expect(Self.text(of: try Self.prose(data)) == prose)
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
