import Testing
import Wording

/// Every error names its file, line and column.
@Suite struct CatalogueErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var line: Int
    var column: Int
    var reason: CatalogueError.Reason
    var testDescription: String { text }

    init(_ text: String, _ line: Int, _ column: Int, _ reason: CatalogueError.Reason) {
      (self.text, self.line, self.column, self.reason) = (text, line, column, reason)
    }
  }

  @Test(arguments: [
    Case("# ok\n\ngoal.basline = x", 3, 1, .unknownKey("goal.basline")),
    Case("goal baseline = x", 1, 1, .unknownKey("goal baseline")),
    Case("= x", 1, 1, .unknownKey("")),
    Case("goal.baseline = x\n\ngoal.baseline = y", 3, 1, .duplicateKey(.goalBaseline)),
    Case("goal.baseline = x\ngoal.behavior", 2, 1, .notAnEntry),
    Case("  goal.baseline = x", 1, 3, .notAnEntry),
    Case("goal.baseline = x\n\n\tmore", 3, 2, .notAnEntry),
    Case("goal.baseline =\n# x\n\ngoal.behavior = y", 1, 1, .noText(.goalBaseline)),
    Case("goal.baseline = now {basline}", 1, 22, .unknownSlot("basline")),
    Case("goal.baseline = now\n  and {baseline}\n    é {}", 3, 9, .unknownSlot("")),
    Case("goal.baseline = { baseline}", 1, 18, .unknownSlot("")),
    Case("goal.baseline = now {baseline", 1, 21, .unclosedSlot),
    Case("goal.baseline = now {\n baseline {service}", 1, 21, .unclosedSlot),
    Case("goal.baseline = now\n\tbaseline}", 2, 10, .strayBrace),
    Case("goal.baseline = {{baseline}", 1, 27, .strayBrace),
    Case("goal.baseline = {sessions time}", 1, 18, .pluralForms(found: 1, needed: 2)),
    Case("goal.baseline = {sessions:a|b|c}", 1, 18, .pluralForms(found: 3, needed: 2)),
    Case("goal.baseline = {sessions |s}", 1, 18, .pluralForms(found: 1, needed: 2)),
    Case("goal.baseline = {sessions\n  time}", 1, 18, .pluralForms(found: 1, needed: 2)),
  ])
  func names(example: Case) {
    let place = FilePlace(file: "test.txt", line: example.line, column: example.column)
    #expect(throws: CatalogueError(example.reason, at: place)) { try Catalogue(testing: example.text) }
  }

  @Test func refusesOtherEncodings() {
    let latin = Array("goal.behavior = do\ngoal.baseline = a".utf8) + [0xF1, 0x6F]
    #expect(throws: CatalogueError(.notUTF8, at: FilePlace(file: "es.txt", line: 2, column: 1))) {
      try Catalogue(parsing: [("es.txt", latin)])
    }
  }

  @Test func namesTheSecondFileOfTwoWithOneKey() {
    let entry = Array("goal.baseline = x".utf8)
    let place = FilePlace(file: "b.txt", line: 1, column: 1)
    #expect(throws: CatalogueError(.duplicateKey(.goalBaseline), at: place)) {
      try Catalogue(parsing: [("a.txt", entry), ("b.txt", entry)])
    }
  }

  @Test func namesEverySentenceThatIsMissing() {
    let lines = SentenceKey.allCases.dropFirst(2).map { "\($0.rawValue) = ...\n" }
    let missing = Array(SentenceKey.allCases.prefix(2))
    #expect(throws: CatalogueError(.missingKeys(missing), at: nil)) {
      try Catalogue(parsing: [("test.txt", Array(lines.joined().utf8))])
    }
    #expect(throws: CatalogueError(.missingKeys(SentenceKey.allCases), at: nil)) {
      try Catalogue(parsing: [])
    }
  }
}
