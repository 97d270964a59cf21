import Foundation
import Testing

@Suite struct GlossaryTests {
  private func lines(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test func scanGivesALineForEachUse() throws {
    let text = "Ana’s IEP lists AT.\nThe Kite Lab Team (KLT) met. She saw a ZQX.\n"
    let run = try Command.run(["glossary", "scan", "-", "--format", "json"], input: text)
    #expect(run.code == 0)
    let found = try lines(run.output)
    #expect(found.map { $0["as"] as? String } == ["IEP", "AT", "KLT", "ZQX"])
    for use in found {
      let keys: Set = [
        "as", "start", "end", "sense", "expansion", "alternatives", "alreadyExpanded", "definedHere",
      ]
      #expect(Set(use.keys) == keys)
      let start = try #require(use["start"] as? Int)
      let end = try #require(use["end"] as? Int)
      #expect(String(decoding: Array(text.utf8)[start..<end], as: UTF8.self) == use["as"] as? String)
    }
    #expect(found[0]["sense"] as? String == "iep" && found[0]["definedHere"] as? Bool == false)
    #expect(found[2]["sense"] is NSNull && found[2]["expansion"] as? String == "Kite Lab Team")
    #expect(found[2]["definedHere"] as? Bool == true)
    #expect(found[3]["sense"] is NSNull && found[3]["expansion"] is NSNull)
  }

  @Test func scanOfManyDraftsAddsUpWhatIsUnknown() throws {
    let folder = try Folder()
    _ = try folder.write("a.md", "She saw a ZQX and a ZQX.\n")
    _ = try folder.write("b.txt", "The ZQX and the QVV, an IEP.\n")
    let run = try Command.run(["glossary", "scan", folder.path, "--unknown"])
    #expect(run.code == 0)
    let rows = run.output.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    #expect(rows.map { $0.prefix(3) } == [["ZQX", "3", "2"], ["QVV", "1", "1"]])
    #expect(rows[1][3].hasSuffix("b.txt:1:17"))
    let text = try Command.run(["glossary", "scan", folder.path])
    #expect(text.output.contains("b.txt:1:25: IEP: individualized education program\n"))
    #expect(text.output.contains("a.md:1:11: ZQX: not in the glossary\n"))
  }

  @Test func listGivesALineForEachSense() throws {
    let run = try Command.run(["glossary", "list", "--format", "json"])
    let senses = try lines(run.output)
    #expect(run.code == 0 && senses.count >= 150)
    let lre = try #require(senses.first { $0["id"] as? String == "lre" })
    #expect(lre["acronym"] as? String == "LRE" && lre["pack"] as? String == "core")
    #expect(lre["expansion"] as? String == "least restrictive environment" && lre["forms"] is [String])
    let looked = try lines(try Command.run(["glossary", "lookup", "LRE", "--format", "json"]).output)
    #expect(looked.count == 1 && looked[0]["id"] as? String == "lre")
  }

  private static let row =
    "- id: klt\n    label: Kite Lab Team\n    acronym: KLT\n    meaning: Three teachers who help.\n"

  @Test func aPacksMeaningComesBeforeTheBuiltInOne() throws {
    let folder = try Folder()
    let district = try folder.write(
      "district.csv", "Abbreviation,Term,Definition\nAT,Achievement Team,\"Staff who meet, weekly\"\n")
    let child = try folder.write(
      "child.yaml",
      "topic: ours\nentries:\n  - label: Art Table\n    acronym: AT\n    meaning: Where Ana draws.\n")
    func senses(_ packs: [String], _ text: String) throws -> [String?] {
      let run = try Command.run(
        ["glossary", "scan", "-", "--format", "json"] + packs.flatMap { ["--glossary", $0] }, input: text)
      return try lines(run.output).map { $0["sense"] as? String }
    }
    #expect(try senses([], "The AT met.") == ["assistive-technology"])
    #expect(try senses([district], "The AT met.") == ["achievement-team"])
    #expect(try senses([district, child], "The AT met.") == ["art-table"])
    let list = try lines(
      try Command.run(["glossary", "list", "--format", "json", "--glossary", district]).output)
    #expect(list.first { $0["id"] as? String == "achievement-team" }?["pack"] as? String == "district")
  }

  /// A pack, and what `check` must say about it at which line.
  private static let broken: [(name: String, text: String, expected: [String])] = [
    ("form.yaml", "topic: t\nentries:\n  \(row)    forms: [\" \", \"KLT.*\"]\n", [":7:", "error"]),
    (
      "long.yaml",
      "topic: t\nentries:\n  \(row.replacing("help.", with: "help " + String(repeating: "and ", count: 40) + "more."))",
      [":6:", "words"]
    ),
    ("source.yaml", "topic: t\nentries:\n  \(row)", [":3:", "source"]),
    (
      "shadow.yaml", "topic: t\nentries:\n  \(row.replacing("id: klt", with: "id: lre"))",
      [":3:5: warning", "lre"]
    ),
    ("clash.yaml", "topic: t\nentries:\n  \(row.replacing("KLT", with: "LRE"))", [":5:", "lre", "cues"]),
    (
      "same.yaml", "topic: t\nentries:\n  \(row.replacing("Kite Lab Team", with: "annual goal"))",
      ["form", "too"]
    ),
    ("twice.yaml", "topic: t\nentries:\n  \(row)  \(row)", [":7:", "klt"]),
    (
      "example.yaml", "topic: t\nentries:\n  \(row)    matches:\n      - The KLT met.\n      - Nothing.\n",
      [":9:", "Nothing."]
    ),
    ("quote.csv", "acronym,label,meaning\nKLT,\"Kite Lab Team,Three teachers\n", [":2:", "quotation"]),
    ("cells.csv", "acronym,label,meaning\nKLT,Kite,Lab,Team\n", [":2:", "cells"]),
    ("column.csv", "acronym,label,meaning,colour\nKLT,Kite Lab,A team.,red\n", [":2:", "colour"]),
    ("prose.yaml", "just words", ["1:1", "error"]),
    ("tab.yaml", "topic: t\nentries:\n\t- id: x\n", [":3:", "error"]),
  ]

  @Test(arguments: broken)
  func checkNamesWhatIsWrongAndWhere(_ item: (name: String, text: String, expected: [String])) throws {
    let folder = try Folder()
    let path = try folder.write(item.name, item.text)
    let run = try Command.run(["glossary", "check", path])
    #expect(run.code == 1)
    for part in item.expected {
      #expect((run.output + run.errors).contains(part), "\(run.output)\(run.errors)")
    }
    #expect(!(run.output + run.errors).contains("fatal"))
  }

  @Test func aLargePackSimplyWorks() throws {
    let folder = try Folder()
    var text = "topic: large\nentries:\n"
    for number in 0..<5_000 {
      text +=
        "  - {id: e\(number), label: kite word\(number), acronym: QZ\(number)X, meaning: One of many.}\n"
    }
    text += "  - {id: huge, label: very huge, meaning: \"\(String(repeating: "word ", count: 200_000))\"}\n"
    let path = try folder.write("large.yaml", text)
    let run = try Command.run(
      ["glossary", "scan", "-", "--format", "json", "--glossary", path], input: "A kite word4711 and QZ99X.")
    #expect(try lines(run.output).map { $0["sense"] as? String } == ["e4711", "e99"])
  }
}
