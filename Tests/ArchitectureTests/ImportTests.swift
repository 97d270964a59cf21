import Foundation
import TestSupport
import Testing

/// The floors of the house, as `Docs/Map.md` draws them: who may import whom.
@Suite struct ImportTests {
  /// Every edge that the design allows. A row that no longer occurs fails too, so the table stays true.
  static let allowed: [String: Set<String>] = [
    "IEPModel": [],
    "SourceReading": ["IEPModel", "CCMark", "CLibXML2", "CYaml"],
    "DraftReading": ["IEPModel"],
    "GlossaryEngine": ["IEPModel", "CWordScan"],
    "Readability": [],
    "Wording": ["IEPModel"],
    "PlainLanguage": ["IEPModel", "GlossaryEngine", "Readability", "Wording"],
    "Review": ["IEPModel", "Wording"],
    "Documents": ["IEPModel", "Wording"],
    "Rendering": ["IEPModel", "Wording"],
    "PlainIEP": [
      "IEPModel", "SourceReading", "DraftReading", "GlossaryEngine", "Readability", "Wording",
      "PlainLanguage", "Review",
      "Documents", "Rendering", "CEmbedded",
      "Crypto", "FoundationEssentials",
    ],
    "plainiep": ["PlainIEP", "ArgumentParser", "Dispatch", "Glibc", "Synchronization"],
  ]

  @Test func everyImportIsAllowedAndEveryRowOccurs() throws {
    for (module, allowed) in Self.allowed {
      let found = try Self.imports(of: module)
      #expect(found.subtracting(allowed) == [], "\(module) imports what it may not")
      #expect(allowed.subtracting(found) == [], "\(module) no longer imports this: take it out of the table")
    }
  }

  @Test func everyModuleHasARow() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path())
    let swift = folders.filter { !$0.hasPrefix("C") }
    #expect(Set(swift) == Set(Self.allowed.keys))
  }

  @Test func theTestCatchesAForbiddenImport() {
    #expect(
      Self.imports(in: "internal import Foundation\n@testable import X\n// import Y\n") == [
        "Foundation", "X",
      ])
  }

  @Test func noSourceTrapsOrLeavesWorkForLater() throws {
    for file in try Self.files() {
      let text = try String(contentsOf: file, encoding: .utf8)
      for word in [
        "fatalError(", "preconditionFailure(", "try!", "as! ", "@unchecked", "nonisolated(unsafe)",
      ] {
        #expect(!text.contains(word), "\(file.lastPathComponent) holds \(word)")
      }
    }
  }

  @Test func noFileIsADrawer() throws {
    for file in try Self.files() {
      let lines = try String(contentsOf: file, encoding: .utf8).count { $0 == "\n" }
      #expect(
        lines <= 400 || file.lastPathComponent == "SentenceKey.swift",
        "\(file.lastPathComponent) has \(lines) lines")
    }
  }

  private static let sources = Sample.packageFolder.appending(path: "Sources")

  private static func imports(of module: String) throws -> Set<String> {
    try files(in: module).reduce(into: []) {
      $0.formUnion(imports(in: try String(contentsOf: $1, encoding: .utf8)))
    }
  }

  private static func imports(in text: String) -> Set<String> {
    Set(
      text.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"),
          words[..<place].allSatisfy({ $0.first == "@" || modifiers.contains($0) })
        else { return nil }
        return words[safe: place + 1].map(String.init)
      })
  }

  private static let modifiers: Set<Substring> = ["public", "internal", "private", "package", "fileprivate"]

  private static func files(in module: String = "") throws -> [URL] {
    let root = module.isEmpty ? sources : sources.appending(path: module)
    let walker = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return (walker?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
