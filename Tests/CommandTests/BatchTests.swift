import Foundation
import TestSupport
import Testing

/// Many drafts at once, as a district runs them.
@Suite struct BatchTests {
  @Test func aFolderOfDraftsKeepsItsFoldersAndARefusedOneStopsNone() throws {
    let folder = try Folder.ofDrafts()
    let out = folder.path + "/out"
    let run = try Command.run(["batch", folder.path + "/in", "-o", out])
    #expect(run.code == 65)
    #expect(run.errors.contains("west/bad.json:1:10: error: goals: a list is needed here"))
    #expect(run.errors.hasSuffix("4 written, 1 refused; journal: \(out)/batch.jsonl\n"))
    #expect(
      Folder.files(in: out) == [
        "a.md.plain.html", "a.md.plain.md", "a.txt.plain.html", "a.txt.plain.md", "batch.jsonl",
        "west/a.plain.html", "west/a.plain.md", "west/south/b.plain.html", "west/south/b.plain.md",
      ])
  }

  @Test func theJournalNamesEveryDraftInOrderWithTheHashesOfItsFiles() throws {
    let folder = try Folder.ofDrafts()
    let out = folder.path + "/out"
    _ = try Command.run(["batch", folder.path + "/in", "-o", out, "--format", "json", "--state", "tx"])
    let lines = try Folder.journal(in: out)
    let inputs = lines.compactMap { $0["input"] as? String }.map {
      String($0.dropFirst((folder.path + "/in/").count))
    }
    #expect(inputs == ["a.md", "a.txt", "west/a.yaml", "west/bad.json", "west/south/b.md"])
    #expect(
      lines.compactMap { $0["status"] as? String } == ["written", "written", "written", "refused", "written"])
    for line in lines {
      #expect((line["inputSha256"] as? String)?.count == 64 && (line["glossary"] as? String)?.count == 64)
      #expect((line["tool"] as? String)?.hasPrefix("plainiep ") ?? false)
      #expect(
        line["options"] as? [String: String] == [
          "lang": "en", "format": "json", "state": "TX", "terms": "first", "redact": "no",
        ])
      #expect(line["milliseconds"] is Int)
      let outputs = line["outputs"] as? [[String: String]] ?? []
      #expect(
        outputs.isEmpty == (line["status"] as? String == "refused")
          && outputs.isEmpty == (line["reason"] is String))
      for output in outputs {
        let bytes = try Data(contentsOf: URL(filePath: "\(out)/\(output["path"] ?? "")"))
        #expect(try SHA.hex(of: bytes) == output["sha256"])
      }
    }
  }

  @Test func theNumberOfWorkersChangesNoByte() throws {
    let folder = try Folder.ofDrafts(copies: 12)
    var seen: [[String: Data]] = []
    for jobs in ["1", "2", "7"] {
      let out = "\(folder.path)/out\(jobs)"
      #expect(try Command.run(["batch", folder.path + "/in", "-o", out, "--jobs", jobs]).code == 65)
      var files: [String: Data] = [:]
      for name in Folder.files(in: out) where name != "batch.jsonl" {
        files[name] = try Data(contentsOf: URL(filePath: "\(out)/\(name)"))
      }
      seen.append(files)
      let inputs = try Folder.journal(in: out).compactMap { $0["input"] as? String }
      #expect(inputs == inputs.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }
    #expect(seen[0].count > 20 && seen[0] == seen[1] && seen[1] == seen[2])
  }

  @Test func whatItWroteIsNoDraftOfTheNextBatch() throws {
    let folder = try Folder.ofDrafts()
    for _ in 1...2 {
      _ = try Command.run(["batch", folder.path + "/in", "-o", folder.path + "/in/out"])
      #expect(try Folder.journal(in: folder.path + "/in/out").count == 5)
    }
    // Beside the drafts too.
    _ = try Command.run(["batch", folder.path + "/in/west", "-o", folder.path + "/in/west"])
    #expect(try Folder.journal(in: folder.path + "/in/west").count == 3)
  }

  @Test func wrongUseHasCodesOfItsOwn() throws {
    let folder = try Folder()
    #expect(try Command.run(["batch", folder.path]).code == 64)
    #expect(try Command.run(["batch", folder.path, "-o", folder.path + "/out"]).code == 66)
    #expect(try Command.run(["batch", folder.path + "/none", "-o", folder.path + "/out"]).code == 66)
    #expect(try Command.run(["batch", folder.path, "-o", "-"]).code == 64)
    #expect(try Command.run(["batch", folder.path, "-o", folder.path, "--jobs", "0"]).code == 64)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
    let draft = try folder.write("a.md", "# IEP\n\nStudent: Ana\n")
    #expect(try Command.run(["batch", draft, "-o", draft]).code == 73)
  }

  @Test func oneDraftNamedTwiceIsOneDraft() throws {
    let folder = try Folder()
    let draft = try folder.write("a.md", "# IEP\n\nStudent: Ana\n")
    #expect(try Command.run(["batch", draft, folder.path, "-o", folder.path + "/out"]).code == 0)
    #expect(try Folder.journal(in: folder.path + "/out").count == 1)
  }
}

extension Folder {
  /// `in/`: Markdown and text of one name, data in a folder, one draft that is refused.
  static func ofDrafts(copies: Int = 0) throws -> Folder {
    let folder = try Folder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/in/west/south", withIntermediateDirectories: true)
    let text = "# IEP\n\n**Student:** Ana Lopez\n\n## Goals\n\nBy May 2026, Ana will read 80 words.\n"
    _ = try folder.write("in/a.md", text)
    _ = try folder.write("in/a.txt", "IEP\n\nStudent: Ana\n")
    _ = try folder.write("in/.hidden.md", text)
    _ = try folder.write("in/picture.png", "no draft")
    _ = try folder.write(
      "in/west/a.yaml", "student: {name: Ana Lopez}\ngoals:\n  - text: Ana will read 80 words.\n")
    _ = try folder.write("in/west/bad.json", "{\"goals\":3}\n")
    _ = try folder.write("in/west/south/b.md", text)
    for copy in 0..<copies {
      _ = try folder.write("in/copy\(copy).md", text + String(repeating: "More words.\n\n", count: copy))
    }
    return folder
  }

  static func files(in path: String) -> [String] {
    let all = FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []
    return all.filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }

  static func journal(in path: String) throws -> [[String: Any]] {
    try String(contentsOfFile: path + "/batch.jsonl", encoding: .utf8).split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }
}

/// SHA-256 by the system's own tool: another implementation than the program's.
enum SHA {
  static func hex(of bytes: Data) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/sha256sum")
    let (stdin, stdout) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (stdin, stdout)
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: bytes)
    try stdin.fileHandleForWriting.close()
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    return String(decoding: output.prefix(64), as: UTF8.self)
  }
}
