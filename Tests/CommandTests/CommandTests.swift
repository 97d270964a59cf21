import Foundation
import TestSupport
import Testing

/// The command as people run it: exit codes, messages, files.
@Suite struct CommandTests {
  @Test func translateWritesAPageAndMarkdownBesideTheDraft() throws {
    let folder = try Folder()
    let draft = try folder.write(
      "fall draft.md", "# IEP\n\n**Student:** Ana Lopez\n\n## Goals\n\nAna will read 80 words.\n")
    let run = try Command.run(["translate", draft])
    #expect(run.code == 0 && run.output.isEmpty && run.errors.isEmpty)
    #expect(folder.names == ["fall draft.md", "fall draft.plain.html", "fall draft.plain.md"])
    #expect(try folder.read("fall draft.plain.html").contains("<h1>"))
  }

  @Test func standardInputGoesToStandardOutput() throws {
    let run = try Command.run(
      ["translate", "-", "-o", "-", "--format", "md"], input: "IEP\nStudent: Ana Lopez\n")
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("# "))
  }

  @Test func ofSeveralDraftsOneRefusedLeavesTheOthers() throws {
    let folder = try Folder()
    let good = try folder.write("good.md", "# IEP\n\nStudent: Ana\n")
    let bad = try folder.write("bad.md", "")
    let run = try Command.run(["translate", bad, good, "-o", folder.path + "/out"])
    #expect(run.code == 65)
    #expect(run.errors.contains("bad.md:1:1: error:"))
    #expect(try Folder(existing: folder.path + "/out").names == ["good.plain.html", "good.plain.md"])
  }

  @Test func twoDraftsOfOneNameKeepTheirEndings() throws {
    let folder = try Folder()
    let drafts = try ["a.md", "a.txt"].map { try folder.write($0, "IEP\n\nStudent: Ana\n") }
    #expect(try Command.run(["translate"] + drafts + ["--format", "md"]).code == 0)
    #expect(folder.names == ["a.md", "a.md.plain.md", "a.txt", "a.txt.plain.md"])
  }

  @Test(arguments: BadInput.all) func badInputGetsOneClearLineAndNoFile(input: BadInput) throws {
    let folder = try Folder()
    let draft = try folder.write(input.name, input.bytes)
    let before = folder.names
    let start = ContinuousClock.now
    let run = try Command.run(["translate", draft])
    #expect(run.code == input.code, "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.errors.contains(": error: ") && run.errors.contains(input.says), "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(folder.names == before, "nothing is written")
    // A hang is what this guards against; the bound is far above what any machine needs.
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test func missingFilesFoldersAndWrongUseHaveCodesOfTheirOwn() throws {
    let folder = try Folder()
    #expect(try Command.run(["translate", folder.path + "/none.md"]).code == 66)
    let asFolder = try Command.run(["translate", folder.path])
    #expect(asFolder.code == 66 && asFolder.errors.contains("this is a folder"))
    #expect(try Command.run(["translate"]).code == 64)
    #expect(try Command.run(["translate", "-", "--format", "pdf"]).code == 64)
    #expect(try Command.run(["translate", "a.md", "--state", "California"]).code == 64)
    let draft = try folder.write("a.md", "# IEP\n\nStudent: Ana\n")
    #expect(try Command.run(["translate", draft, "-o", draft]).code == 73)
  }

  @Test func readPrintsTheDraftAsJSON() throws {
    let run = try Command.run(
      ["read", "-"], input: "INDIVIDUALIZED EDUCATION PROGRAM\nStudent: Ana Lopez\nGrade: 4\n")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(object?["schema"] as? String == "plainiep-draft/1")
    #expect((object?["student"] as? [String: Any])?["name"] as? String == "Ana Lopez")
  }

  @Test func theGlossaryAnswers() throws {
    let run = try Command.run(["glossary", "lookup", "FAPE"])
    #expect(run.code == 0 && run.output.contains("free appropriate public education"))
    #expect(try Command.run(["glossary", "lookup", "zzz"]).code == 1)
    #expect(try Command.run(["glossary", "list"]).output.split(separator: "\n").count >= 150)
  }

  @Test func aPackOfOnesOwnIsUsed() throws {
    let folder = try Folder()
    let pack = try folder.write(
      "pack.yaml",
      """
      topic: district
      entries:
        - id: starlight
          label: Starlight room
          meaning: "A calm room in our school."
          forYourChild: "Your child can rest there."
          source: "our school"
          reviewed: 2026-01-02
          matches: ["He goes to the Starlight room."]
          mustNot: ["The star is bright."]
      """)
    let run = try Command.run(["glossary", "lookup", "Starlight", "room", "--glossary", pack])
    #expect(run.code == 0 && run.output.contains("A calm room"))
    #expect(try Command.run(["glossary", "check", pack]).code == 0)
    let broken = try folder.write("broken.yaml", "topic: x\nentries:\n  - id: a\n    label: b\n")
    let check = try Command.run(["glossary", "check", broken])
    #expect(check.code == 1 && check.output.contains("broken.yaml:3:"))
  }

  @Test func templatesOfOnesOwnAreUsed() throws {
    let folder = try Folder()
    let draft = try folder.write("a.md", "# IEP\n\nStudent: Ana Lopez\n")
    _ = try folder.write("summary.md", "MINE {{{for}}}\n")
    let option = try Command.run([
      "translate", draft, "-o", "-", "--format", "md", "--templates", folder.path,
    ])
    #expect(option.output.hasPrefix("MINE "))
    let variable = try Command.run(
      ["translate", draft, "-o", "-", "--format", "md"], environment: ["PLAINIEP_TEMPLATES": folder.path])
    #expect(variable.output.hasPrefix("MINE "))
    _ = try folder.write("summary.md", "{{#for}}\n")
    let broken = try Command.run([
      "translate", draft, "-o", "-", "--format", "md", "--templates", folder.path,
    ])
    #expect(broken.code == 65 && broken.errors.contains("summary.md:1:"))
  }

  @Test func helpShowsExamples() throws {
    for arguments in [["--help"], ["translate", "--help"], ["read", "--help"], ["glossary", "--help"]] {
      let run = try Command.run(arguments)
      #expect(run.code == 0 && run.output.contains("EXAMPLES:"))
    }
  }

  @Test func theManPageNamesEveryCommandAndOption() throws {
    let page = try String(
      contentsOf: Sample.packageFolder.appending(path: "Docs/plainiep.1"), encoding: .utf8
    )
    .replacing("\\-", with: "-")
    for arguments in [["translate", "--help"], ["read", "--help"], ["glossary", "lookup", "--help"]] {
      for option in try Command.run(arguments).output.matches(of: /--[a-z]+/) {
        #expect(page.contains(option.0), "\(option.0)")
      }
    }
    for command in ["translate", "read", "glossary", "lookup", "list", "check"] {
      #expect(page.contains(command))
    }
  }

  @Test(.enabled(if: Command.hasTrace, "strace is not installed")) func nothingTouchesTheNetwork() throws {
    let folder = try Folder()
    let draft = try folder.write(
      "a.md", try String(contentsOf: try #require(Sample.all.first).draft, encoding: .utf8))
    let run = try Command.trace(["translate", draft], calls: "network")
    #expect(run.code == 0)
    let calls = run.errors.split(separator: "\n").filter { $0.contains("(") && !$0.contains("+++") }
    #expect(calls == [])
  }
}

/// Inputs that are no drafts, with what the command must say.
struct BadInput: Sendable, CustomTestStringConvertible {
  var name: String
  var bytes: [UInt8]
  var code: Int32 = 65
  var says: String

  var testDescription: String { "\(name): \(says)" }

  init(_ name: String, _ bytes: [UInt8], says: String) {
    self.name = name
    self.bytes = bytes
    self.says = says
  }

  static let all: [BadInput] = [
    BadInput("empty.md", [], says: "is empty"),
    BadInput("blank.txt", Array(" \n\t\n".utf8), says: "is empty"),
    BadInput("bom.md", [0xEF, 0xBB, 0xBF], says: "is empty"),
    BadInput("latin.md", Array("Caf".utf8) + [0xE9] + Array(" plan\n".utf8), says: "not UTF-8"),
    BadInput("overlong.md", Array("a".utf8) + [0xC0, 0xAF], says: "not UTF-8"),
    BadInput("surrogate.txt", [0xED, 0xA0, 0x80], says: "not UTF-8"),
    BadInput("zero.md", Array("Student: ".utf8) + [0] + Array("Ana".utf8), says: "zero byte"),
    BadInput("utf16.md", [0xFF, 0xFE, 0x41, 0, 0x42, 0], says: "UTF-16"),
    BadInput("utf16-no-mark.md", "Student: Ana Lopez".utf8.flatMap { [$0, 0] }, says: "UTF-16"),
    BadInput("pdf.md", Array("%PDF-1.7\n%âãÏÓ\n".utf8), says: "pdftotext"),
    BadInput("picture.md", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], says: "picture"),
    BadInput("photo.txt", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10], says: "picture"),
    BadInput("word.md", [0x50, 0x4B, 3, 4] + Array("....word/document.xml".utf8), says: "Word document"),
    BadInput(
      "deep.md", Array((0..<300).map { String(repeating: "  ", count: $0) + "- x\n" }.joined().utf8),
      says: "deeper"),
    BadInput("quotes.md", Array((String(repeating: ">", count: 100_000) + "x\n").utf8), says: "deeper"),
    BadInput(
      "markers.md",
      Array((String(repeating: "- ", count: 20_000) + "x" + String(repeating: "\n", count: 20_000)).utf8),
      says: "deeper"),
    BadInput(
      "wide.md",
      Array((String(repeating: "- ", count: 250) + "x" + String(repeating: "\n", count: 2_000_000)).utf8),
      says: "deeper"),
    BadInput(
      "cut.json", Array("{\r\n  \"naïve\": [1,\r\n".utf8),
      says: "cut.json:3:1: error: the text ends before the value does"),
    BadInput(
      "twice.json", Array("{\"é\": 1,\n \"b\": {\"c\": 1, \"c\": 2}}".utf8),
      says: "twice.json:2:16: error: the same name stands twice"),
    BadInput(
      "deep.json", Array(String(repeating: "[", count: 100_000).utf8), says: "deep.json:1:257: error:"),
    BadInput(
      "tab.yaml", Array("\u{FEFF}é: 1\r\n\tb: 2\r\n".utf8), says: "tab.yaml:2:1: error: lines are set in with"
    ),
    BadInput("large.md", Array(repeating: UInt8(ascii: "a"), count: 50_000_000), says: "larger than"),
  ]
}
