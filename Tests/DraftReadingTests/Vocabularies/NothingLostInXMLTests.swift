import Foundation
import IEPModel
import TestSupport
import Testing

@testable import DraftReading

/// Every text of a file is in a field or in a part's words; what is neither is an id.
@Suite struct NothingLostInXMLTests {
  /// All samples in the words of a standard; other programs' records are read as prose.
  static let files: [(name: String, xml: String)] =
    Sample.all.filter {
      $0.draft.pathExtension == "xml" && $0.name != "xml-records-grade2"
    }.compactMap { sample in
      (try? String(contentsOf: sample.draft, encoding: .utf8)).map { (sample.name, $0) }
    } + (0..<100).map { ("seed \($0)", A4LGenerator.file(seed: UInt64($0))) }

  @Test func thereAreFiles() { #expect(Self.files.count >= 103) }

  @Test(arguments: files.map(\.name)) func everyTextIsClaimedOrKept(name: String) throws {
    let xml = try #require(Self.files.first { $0.name == name }?.xml)
    for found in try VocabularyReading.all(xml) {
      let draft = found.value.draft
      let claimed = draft.claimedSpans
      let blocks = draft.sections.flatMap(\.blocks)
      let kept = blocks.flatMap { $0.lines.flatMap(\.spans) }.merged
      let words = Set(blocks.map(\.text.string))
      guard case .data(let root) = found.value.tree.content else { continue }
      for text in Self.texts(of: root, isID: false) {
        let isThere = text.spans.allSatisfy { span in
          span.subtracting((claimed + kept).merged).isEmpty
        }
        // A copy of a service says nothing new.
        #expect(isThere || words.contains(text.string), "\(text.string)")
      }
    }
  }

  /// The values of a tree, without ids and references to records, which only machines use.
  private static func texts(of node: DataNode, isID: Bool) -> [SpannedText] {
    let name = node.name?.string ?? ""
    let isID = isID || name.lowercased().hasSuffix("refid") || ids.contains(name)
    switch node.value {
    case .scalar(let text, _): return isID || text.isEmpty ? [] : [text]
    case .list(let members), .map(let members): return members.flatMap { texts(of: $0, isID: isID) }
    }
  }

  private static let ids: Set<String> = [
    "schemaLocation", "StudentIEPReference", "StaffReference", "StudentReference",
    "EducationOrganizationReference",
    "OrderOfDisability", "StaffUniqueId",
  ]

  @Test func noTextOfOneChildIsInAnothersDraft() throws {
    let xml = try #require(Self.files.first { $0.name == "edfi-three-students" }?.xml)
    let all = try VocabularyReading.all(xml).map(\.value)
    #expect(all.count == 3)
    for (index, found) in all.enumerated() {
      let own =
        found.draft.claimedSpans
        + found.draft.sections.flatMap(\.blocks).flatMap { $0.lines.flatMap(\.spans) }
      let texts = found.tree.texts.flatMap(\.spans).merged
      #expect(own.allSatisfy { $0.subtracting(texts).isEmpty })
      for (other, elsewhere) in all.enumerated() where other != index {
        for text in elsewhere.tree.texts where ["S-", "IEP-"].contains(where: { text.string.hasPrefix($0) }) {
          #expect(!found.tree.texts.contains { $0.string == text.string })
        }
      }
    }
  }

  /// Every leaf of the specification's tree has a label of its own, or is an id.
  @Test(.enabled(if: SharedData.file("domain/a4l-elements.md") != nil))
  func theTableHoldsEveryElementOfTheStandard() throws {
    let file = try #require(SharedData.file("domain/a4l-elements.md"))
    let table = try VocabularyReading.words.get().a4l
    var path: [String] = []
    var count = 0
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let indent = line.prefix { $0 == " " }.count
      if line.hasPrefix("## A.") {
        path = [line.split(separator: " ").last.map(String.init) ?? ""]
        continue
      }
      guard indent >= 2, !line.contains("(…") else { continue }
      path =
        Array(path.prefix(indent / 2)) + [String(line.drop { $0 == " " }.prefix { $0.isLetter || $0 == "_" })]
      count += 1
      #expect(path.allSatisfy(table.knows), "\(path)")
      if line.contains(" : ") {
        let row = table.row(path)
        #expect(row?.label != nil || row?.isHidden == true, "\(path)")
        #expect(table.part(path) != .other || path.contains("iepAdministrativeData"), "\(path)")
      }
    }
    #expect(count > 150)
  }
}
