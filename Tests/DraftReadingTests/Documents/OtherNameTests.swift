import IEPModel
import Testing

@testable import DraftReading

/// A goal about another child, left from copying.
@Suite struct OtherNameTests {
  static let cases: [(String, Int)] = [
    ("Marcus will read 90 words per minute in 4 of 5 trials.", 1),
    ("Marcus will be able to read 90 words per minute.", 1),
    ("Ana will read 90 words per minute.", 0), ("Lopez will read 90 words.", 0),
    ("Anabel will read 90 words per minute.", 0), ("Student will read 90 words.", 0),
    ("She will read 90 words per minute.", 0), ("The student will read 90 words.", 0),
    ("Fluency will be measured at 90 words.", 0), ("Ruben will help her read 90 words.", 0),
    ("By May 2026, Ana will read 90 words.", 0),
  ]

  @Test(arguments: cases) func itIsNoticed(goal: String, count: Int) throws {
    let text = "Student: Ana Lopez\nFather: Ruben Lopez\n\n# Annual Goals\n\n- \(goal)"
    let found = try Drafts.reading(text).diagnostics.filter { $0.code == .otherName }
    #expect(found.count == count)
    if let span = found.first?.span {
      #expect(String(decoding: Array(text.utf8)[span.range], as: UTF8.self) == "Marcus")
    }
  }

  @Test func noNameNoWarning() throws {
    let read = try Drafts.reading("# Annual Goals\n\n- Marcus will read 90 words per minute.")
    #expect(!read.diagnostics.contains { $0.code == .otherName })
  }
}
