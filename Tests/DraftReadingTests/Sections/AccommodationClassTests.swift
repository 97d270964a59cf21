import IEPModel
import Testing

@testable import DraftReading

/// Accommodations by class, and under a title that names help for the staff, too.
@Suite struct AccommodationClassTests {
  private func accommodations(_ part: String, _ name: String = "draft.md") throws -> [String] {
    try Drafts.read(part, named: name).accommodations.map {
      $0.text.value + ($0.isModification ? " (modification)" : "")
    }
  }

  @Test(arguments: [
    // A column for each class, lines in its cells.
    (
      """
      <h1>IEP</h1><h2>Accommodations</h2><table>
      <tr><th>Mathematics</th><th>Special subjects (art, music, P.E.)</th><th>Tests</th></tr>
      <tr><td>Problems in three parts<br>Notice of changes</td><td>Seat near the door</td>
      <td>Breaks<br><del>Open book</del></td></tr></table>
      """, "draft.html",
      [
        "Mathematics: Problems in three parts", "Mathematics: Notice of changes",
        "Special subjects (art, music, P.E.): Seat near the door", "Tests: Breaks",
      ]
    ),
    // A row for each class, without names of columns.
    (
      """
      INDIVIDUAL EDUCATION PROGRAM

      SUPPLEMENTARY AIDS AND SERVICES
      ┌────────────────────┬──────────────────────────────────────────┐
      │ English III        │ audio text; word bank for answers        │
      ├────────────────────┼──────────────────────────────────────────┤
      │ Culinary pathway   │ recipe cards with photos                 │
      ├────────────────────┼──────────────────────────────────────────┤
      │ U.S. History       │ none needed                              │
      └────────────────────┴──────────────────────────────────────────┘
      """, "draft.txt",
      [
        "English III: audio text", "English III: word bank for answers",
        "Culinary pathway: recipe cards with photos",
      ]
    ),
    // What is done in the first column, and the class beside it.
    (
      """
      # IEP

      ## Accommodations

      | Large print | English |
      | Extended time | Math |
      """, "draft.md", ["Large print", "Extended time"]
    ),
  ])
  func byClass(_ text: String, _ name: String, _ expected: [String]) throws {
    #expect(try accommodations(text, name) == expected)
  }

  @Test(arguments: [
    (
      """
      INDIVIDUALIZED EDUCATION PROGRAM

      PROGRAM ACCOMMODATIONS/MODIFICATIONS AND SUPPORT FOR SCHOOL PERSONNEL
      Accommodation                     Frequency              Location             Duration m/d/y to m/d/y
      Graphic organizer                 each written task      All classes          03/30/2027 to 03/17/2028
      Separate room                     unit tests             Testing              03/30/2027 to 03/17/2028
      Modifications                     none                   -                    -
      Support for school personnel      Psychologist meets with the grade 7 team for 30 minutes
                                        about interval recording
      """, "draft.txt", ["Graphic organizer", "Separate room"],
      [
        "Support for school personnel Psychologist meets with the grade 7 team for 30 minutes about interval recording"
      ]
    ),
    (
      """
      # IEP

      ## Program Accommodations, Modifications and Supports for School Personnel

      | Accommodation | Frequency | Location |
      |---|---|---|
      | Large print | Daily | All classes |
      | Modifications | fewer problems on homework | Math |
      | Supports for School Personnel | Vision teacher trains staff in August | School |
      """, "draft.md", ["Large print", "fewer problems on homework (modification)"],
      ["Supports for School Personnel Vision teacher trains staff in August School"]
    ),
    (
      """
      # IEP

      ## Accommodations and Supports for School Personnel

      - Extended time on tests

      **Supports for school personnel:** The OT trains the aide in May.
      """, "draft.md", ["Extended time on tests"], ["The OT trains the aide in May."]
    ),
    // A title that names help for the staff alone.
    (
      """
      # IEP

      ## Program Modifications and Supports for School Personnel

      The teacher shows the aide how prompts are faded.
      """, "draft.md", [], ["The teacher shows the aide how prompts are faded."]
    ),
  ])
  func withStaff(_ text: String, _ name: String, _ expected: [String], _ staff: [String]) throws {
    #expect(try accommodations(text, name) == expected)
    #expect(try Drafts.read(text, named: name).staffSupports.map(\.value) == staff)
  }

  @Test func labelsWithAFigureAtTheRight() throws {
    let draft = """
      INDIVIDUALIZED EDUCATION PROGRAM

      SUMMARY OF SERVICES
      Total minutes per week of building instructional time available for this student:   1,680
      Total minutes per week the student is served in a special education setting:          315
      Percent of time in the general education setting:                                  81.25%
      """
    let placement = try #require(try Drafts.read(draft, named: "draft.txt").placement)
    #expect(placement.percentInRegularClass?.value == Decimal(8125, scale: 2))
    #expect(placement.minutesOutsidePerWeek?.value == 315)
    let away = draft.replacing("the general education setting: ", with: "a special education setting:")
    #expect(try Drafts.read(away, named: "draft.txt").placement?.percentInRegularClass == nil)
  }
}
