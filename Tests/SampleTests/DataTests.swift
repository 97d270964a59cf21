import Foundation
import PlainIEP
import TestSupport
import Testing

/// The data that the program carries is the data in the folders.
@Suite struct DataTests {
  @Test func everyDataFileIsInTheProgram() throws {
    for folder in ["Templates", "Glossary"] {
      let root = Sample.packageFolder.appending(path: folder)
      let names = FileManager.default.enumerator(atPath: root.path())?.allObjects as? [String] ?? []
      let files = names.filter { name in
        [".txt", ".html", ".css", ".md", ".index"].contains { name.hasSuffix($0) }
      }
      .filter { !$0.hasSuffix("README.md") }
      #expect(!files.isEmpty)
      for file in files {
        let path = "\(folder)/\(file)"
        let bytes = Array(try Data(contentsOf: root.appending(path: file)))
        #expect(Resources.embedded[path] == bytes, "\(path): run Scripts/embed")
      }
    }
  }

  @Test func theGlossaryIndexIsThatOfTheYAMLFiles() throws {
    let files = try Self.glossaryFiles()
    let path = "Glossary/en/glossary.index"
    #expect(try Packs.index(of: files) == Resources.embedded[path], "run Scripts/compile-glossary")
    var given = Resources.embedded
    given[path] = given[path]
    let (inPlace, copied) = (try Engine().glossary, try Engine(resources: given).glossary)
    #expect((0..<inPlace.count).map { inPlace[$0] } == (0..<copied.count).map { copied[$0] })
  }

  @Test func aChangedGlossaryIndexIsRefused() throws {
    let path = "Glossary/en/glossary.index"
    var resources = Resources.embedded
    var bytes = try #require(resources[path])
    bytes[bytes.count / 2] ^= 1
    resources[path] = bytes
    #expect(throws: ResourceError.self) { try Engine(resources: resources) }
  }

  @Test func aFileOfAStateIsNamedAfterIt() throws {
    for file in try Self.glossaryFiles() {
      let folder = "Glossary/en/states/"
      let name = file.name.hasPrefix(folder) ? String(file.name.dropFirst(folder.count).dropLast(5)) : nil
      for entry in try Packs.entries(in: [file]) {
        #expect(entry.state == name, "\(file.name): \(entry.id)")
        #expect(name.map { entry.id.hasPrefix($0.lowercased() + "-") } ?? true, "\(file.name): \(entry.id)")
      }
    }
  }

  @Test func everyGlossaryExampleHolds() throws {
    let failures = ExampleCheck.failures(of: try Packs.entries(in: Self.glossaryFiles(), areBuiltIn: true))
    #expect(failures == [])
  }

  @Test func theGlossaryHasEnoughEntriesAndEachIsWhole() throws {
    let entries = try Packs.entries(in: Self.glossaryFiles(), areBuiltIn: true)
    #expect(entries.count >= 150)
    for entry in entries {
      #expect(!entry.source.isEmpty && !entry.matches.isEmpty && !entry.mustNot.isEmpty, "\(entry.id)")
      for text in [entry.meaning, entry.forYourChild] {
        #expect(text.split(separator: " ").count <= 40, "\(entry.id): \(text)")
      }
    }
  }

  @Test func aBrokenTemplateOrCatalogueIsNamedWithItsPlace() {
    for (path, text, line) in [
      ("Templates/page.html", "<p>{{title}}\n{{#parts}}", 2),
      ("Templates/en/goals.txt", "goal.behavior = {nonsense}\n", 1),
      ("Glossary/en/forms/headings.txt", "Present Levels\n", 1),
    ] {
      var resources = Resources.embedded
      resources[path] = Array(text.utf8)
      #expect {
        try Engine(resources: resources)
      } throws: { error in
        guard let error = error as? ResourceError else { return false }
        return error.file == path && error.line == line
      }
    }
  }

  private static func glossaryFiles() throws -> [SourceText] {
    let root = Sample.packageFolder.appending(path: "Glossary/en")
    let topics = try FileManager.default.contentsOfDirectory(atPath: root.path())
    let states = try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: "states").path())
    return try (topics.sorted() + (states ?? []).sorted().map { "states/\($0)" })
      .filter { $0.hasSuffix(".yaml") }.map {
        SourceText(name: "Glossary/en/\($0)", bytes: Array(try Data(contentsOf: root.appending(path: $0))))
      }
  }
}
