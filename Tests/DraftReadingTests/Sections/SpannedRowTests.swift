import IEPModel
import Testing

@testable import DraftReading

/// Rows that share a cell, tables of a long break, teams by their signatures, remarks beside the plan.
@Suite struct SpannedRowTests {
  private func read(_ text: String, _ name: String = "draft.html") throws -> IEPDraft {
    try Drafts.read("<h1>IEP</h1>" + text, named: name)
  }

  private func services(_ draft: IEPDraft) -> [String] {
    draft.services.map {
      "\($0.name?.value ?? "-"): " + $0.amounts.map(AmountNotation.text).joined(separator: " & ")
        + ($0.start.map { " from \($0.value)" } ?? "")
    }
  }

  private let heads =
    "<tr><th>Service</th><th>Frequency</th><th>Length of session</th><th>Location</th><th>Start</th></tr>"

  @Test func aNameOverTwoRowsUnderAGroup() throws {
    let rows = """
      <tr><th colspan="5">Special Education Programs</th></tr>
      <tr><td>Study skills</td><td>2 times weekly</td><td>40 min.</td><td>Room 4</td><td>9/7/2027</td></tr>
      <tr><th colspan="5">Related Services</th></tr>
      <tr><td rowspan="2">Counseling</td><td>1 time weekly</td><td>30 min.</td><td>Office</td><td>5/10/2027</td></tr>
      <tr><td>6 times per marking period</td><td>30 min.</td><td>Office</td><td>9/7/2027</td></tr>
      <tr><td>Speech</td><td>1 time weekly</td><td>20 min.</td><td>Room 2</td><td>5/10/2027</td></tr>
      """
    #expect(
      services(
        try read(
          "<h2>Statement of Special Education and Related Services</h2><table>\(heads)\(rows)</table>")) == [
          "Study skills: 2x40=80/week from 2027-09-07", "Counseling: 1x30=30/week from 2027-05-10",
          "Counseling: 6x30=180/term from 2027-09-07", "Speech: 1x20=20/week from 2027-05-10",
        ])
  }

  @Test func aRowWithoutAName() throws {
    let table = """
      ## Services

      | Service | Frequency | Length of session | Location | Start |
      |---|---|---|---|---|
      | Counseling | 1 time weekly | 30 min | Office | 5/10/2027 |
      | | 2 times monthly | 45 min | Gym | 9/7/2027 |
      | | | 20 min | | |
      """
    #expect(
      services(try Drafts.read("# IEP\n\n" + table, named: "draft.md")) == [
        "Counseling: 1x30=30/week from 2027-05-10", "Counseling: 2x45=90/month from 2027-09-07",
      ])
  }

  /// An empty column, and a place over two rows behind it.
  @Test func aPlaceOverTwoRowsBesideAnEmptyColumn() throws {
    let rows = """
      <tr><th>Service</th><th></th><th>Frequency</th><th>Minutes per session</th><th>Location</th></tr>
      <tr><td>Reading</td><td></td><td>5 times weekly</td><td>45</td><td rowspan="2">Resource room</td></tr>
      <tr><td>Math</td><td></td><td>4 times weekly</td><td>30</td></tr>
      """
    let draft = try read("<h2>Services</h2><table>\(rows)</table>")
    #expect(services(draft) == ["Reading: 5x45=225/week", "Math: 4x30=120/week"])
    #expect(draft.services.map { $0.location?.value } == ["Resource room", "Resource room"])
  }

  @Test(arguments: [
    // The name of the break stands before a name that does not say it.
    ("E. Extended School Year", "☒ Yes ☐ No", "Service", "Counseling", "Extended School Year: Counseling"),
    ("Extended School Year", "☒ Yes ☐ No", "ESY Service", "Counseling", "ESY Service: Counseling"),
    ("Extended School Year", "☒ Yes ☐ No", "Service", "ESY counseling", "ESY counseling"),
    // Not given, or not decided.
    ("Extended School Year", "☐ Yes ☒ No", "Service", "Counseling", nil),
    ("Extended School Year", "To be decided by May 1, 2027.", "Service", "Counseling", nil),
  ])
  func longBreaks(_ title: String, _ answer: String, _ head: String, _ name: String, _ expected: String?)
    throws
  {
    let draft = try read(
      """
      <h2>\(title)</h2><p>\(answer)</p><table>
      <tr><th>\(head)</th><th>Frequency</th><th>Length of session</th><th>Start</th></tr>
      <tr><td>\(name)</td><td>2 times weekly</td><td>30 min.</td><td>7/6/2027</td></tr></table>
      """)
    #expect(services(draft) == (expected.map { ["\($0): 2x30=60/week from 2027-07-06"] } ?? []))
  }

  @Test(arguments: [
    (
      ["Parent | Leah Otterbein", "General Education Teacher | Otis Ptak", "Student | "],
      ["Leah Otterbein: Parent", "Otis Ptak: General Education Teacher"]
    ),
    // Names, and nothing that says what each is.
    (["Leah Otterbein | ", "Otis Ptak | "], []),
  ])
  func signed(_ rows: [String], _ expected: [String]) throws {
    let table =
      "| Participant | Signature | Date |\n|---|---|---|\n"
      + rows.map { "| \($0) | |\n" }.joined()
    let team = try Drafts.read("# IEP\n\n## Team\n\n" + table, named: "draft.md").team
    #expect(team.map { "\($0.name?.value ?? "-"): \($0.role?.value ?? "-")" } == expected)
  }

  @Test func remarksBesideThePlan() throws {
    let draft = try Drafts.read(
      """
      # IEP

      ## Impact of the disability

      Marlo writes slowly. [Tests] take him twice as long.

      [JK 4/2: at the last school he had an aide for 2 hours a day.]
      """)
    #expect(draft.impact?.value == "Marlo writes slowly. [Tests] take him twice as long.")
  }

  @Test func theDayOfAStepAmongItsCriteria() throws {
    let draft = try read(
      """
      <h2>Goals</h2><table><tr><th colspan="3">Annual Goal 1: Calm</th></tr>
      <tr><td colspan="3">By April 2028, Ana will return to work within 10 minutes in 4 of 5 cases.</td></tr>
      <tr><th>Objective</th><th>Criteria</th><th>Evaluation</th></tr>
      <tr><td>1.1 Ana will choose a strategy.</td><td>within 5 minutes</td><td>Log</td></tr>
      <tr><td>1.2 Ana will return to work.</td><td>within 15 minutes, by November 30, 2027</td><td>Log</td></tr></table>
      """)
    let steps = try #require(draft.goals.first).objectives
    #expect(steps.map { $0.timeframe?.by } == [nil, "2027-11-30"])
    #expect(steps.map { $0.criteria.first?.value } == [5, 15])
  }
}
