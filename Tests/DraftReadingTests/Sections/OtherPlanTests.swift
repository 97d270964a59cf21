import IEPModel
import Testing

@testable import DraftReading

/// Plans under Section 504 and plans for behavior.
@Suite struct OtherPlanTests {
  /// The title names the document; the list has a heading of its own.
  @Test func aTitleIsNoList() throws {
    let draft = try Drafts.read(
      """
      # Student Accommodation Plan (Section 504)
      | Student | Ada Lind |
      | 504 Case Manager | Kay Dorsey |
      | Major Life Activity | Eating |
      ## Accommodations
      - Water bottle at desk
      - Snacks in class
      """)
    #expect(draft.accommodations.map(\.text.value) == ["Water bottle at desk", "Snacks in class"])
    #expect(draft.student.name?.value == "Ada Lind")
  }

  @Test func aTitleRightOverTheList() throws {
    let draft = try Drafts.read(
      "# Student Accommodation Plan (Section 504)\n- Water bottle at desk\n- Seat near the door")
    #expect(draft.accommodations.count == 2)
  }

  /// Lines of what a health plan gives, of which few are known by their words.
  @Test(arguments: [
    "1. Unlimited bathroom passes\n\n2. Water bottle at desk\n\n3. Extra time when glucose is below 70",
    "Unlimited bathroom passes\n\nWater bottle at desk\n\nExtra time for tests\n\nSnacks in the nurse's office",
  ])
  func linesThatAreCounted(lines: String) throws {
    let draft = try Drafts.read("# Section 504 Plan\n## Reasonable Accommodations\n\n\(lines)")
    #expect(draft.accommodations.count == lines.split(separator: "\n").count)
    #expect(draft.accommodations.first?.text.value == "Unlimited bathroom passes")
  }

  /// Sentences about the child and the plan give nothing, nor do numbers that count nothing.
  @Test(arguments: [
    "Ada works well in class.\n\nThe team met on Monday.\n\nExtra time for tests was talked about.",
    "2. Water bottle\n\n5. Blue folder\n\n9. Red folder",
  ])
  func otherLines(lines: String) throws {
    let draft = try Drafts.read("# Section 504 Plan\n## Accommodations\n\n\(lines)")
    #expect(
      !draft.accommodations.contains { $0.text.value.contains("folder") || $0.text.value.contains("Ada") })
    #expect(draft.accommodations.count < 2)
  }

  @Test(arguments: ["Behavioral Goal", "Behavior Goals", "504 Accommodations"])
  func headings(title: String) throws {
    let draft = try Drafts.read(
      "# Behavior Intervention Plan\n## \(title)\nBy 6/11/2027, Ada will ask for a break in 4 of 5 trials.")
    #expect(draft.sections.contains { $0.heading?.value == title && $0.kinds != [.other] })
  }

  /// Two labels on a line: a sign between them, or another label behind a name.
  @Test(
    arguments: [
      ("**Student:** Ada Lind | **DOB:** 3/14/2016", "Ada Lind", nil),
      ("School: Birch Hill Elementary Report Date: 9/11/2026", nil, "Birch Hill Elementary"),
      ("School: Birch Hill Report Date: 9/11/2026", nil, nil),
      ("School: Birch Hill Elementary", nil, "Birch Hill Elementary"),
    ] as [(String, String?, String?)])
  func twoOnALine(line: String, name: String?, school: String?) throws {
    let draft = try Drafts.read("# Evaluation Report\n\n\(line)\n", named: "a.md")
    #expect(draft.student.name?.value == name && draft.student.school?.value == school)
  }

  @Test func aMeetingOnSection504() throws {
    let draft = try Drafts.read(
      "# Section 504 Plan\nDate of 504 Meeting: 9/1/2026\nNext Review Date: 8/30/2027")
    #expect(draft.dates.meeting?.value == "2026-09-01")
  }
}
