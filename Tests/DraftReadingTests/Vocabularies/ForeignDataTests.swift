import Foundation
import IEPModel
import SourceReading
import TestSupport
import Testing

@testable import DraftReading

/// Data in names of its own is told from a draft in ours with a slip in it.
@Suite struct ForeignDataTests {
  @Test(arguments: [
    (#"{"docStatus": 1, "firstNm": 1, "lastNm": 1, "dob": 1, "goalText": 1}"#, true),
    (
      #"{"schema": "plainiep-draft/1", "docStatus": 1, "firstNm": 1, "lastNm": 1, "dob": 1, "goalText": 1}"#,
      false
    ),
    // Ours, with names that are not known: each is refused with its place.
    (#"{"student": {"name": "Ana"}, "gaols": []}"#, false),
    (#"{"student": {"nmae": "Ana", "garde": 1, "scool": 1}, "dates": {}, "goals": [{"text": "a"}]}"#, false),
    (#"{"a": 1, "b": 2}"#, false), (#"["a"]"#, false), (#"{}"#, false),
  ]) func isForeign(data: String, isForeign: Bool) throws {
    let tree = try SourceReader.read(SourceText(name: "a.json", bytes: Array(data.utf8))).value
    #expect(DataDraftReader.isForeign(tree) == isForeign)
  }

  @Test(arguments: [
    ("a.xml", "<IepExport><Student/></IepExport>", true), ("a.xml", "<draft><goals/></draft>", false),
    ("a.md", "# IEP", false),
  ]) func otherFormats(name: String, text: String, isForeign: Bool) throws {
    let tree = try SourceReader.read(SourceText(name: name, bytes: Array(text.utf8))).value
    #expect(DataDraftReader.isForeign(tree) == isForeign)
  }

  /// The names that tell our own data are those of the schema, all of them and no other.
  @Test func everyNameOfOursIsKnown() throws {
    let file = Sample.packageFolder.appending(path: "Docs/draft.schema.json")
    var found: Set<String> = []
    func visit(_ value: Any) {
      if let members = value as? [String: Any] {
        if let names = members["properties"] as? [String: Any] { found.formUnion(names.keys) }
        for member in members.values { visit(member) }
      } else if let members = value as? [Any] {
        for member in members { visit(member) }
      }
    }
    visit(try JSONSerialization.jsonObject(with: Data(contentsOf: file)))
    #expect(OwnVocabulary.names == found)
    #expect(found.count > 100)
  }
}
