import IEPModel
import Testing

@testable import DraftReading

/// Forms copied from a page of the web, with its buttons, or converted from a word processor's file.
@Suite struct CopiedPageTests {
  private static let portal = """
    Student Information
    Edit
    Student Name
    Jolene Marchetti
    Local Number
    004417926
    Date of Birth
    03/14/2015
    Primary Eligibility Category
    Other Health Impairment
    Secondary Eligibility Category
    -- none --
    Back to top

    SPECIAL FACTORS
    Edit
    Does the student's behavior impede learning?
    Yes
    Is the student deaf or hard of hearing?
    No
    Back to top

    MEASURABLE ANNUAL GOALS
    Add Goal

    Goal 1
    Edit
    Delete
    Area
    Behavior
    Baseline
    11 times per class period
    Annual Goal
    By 10/08/2026, Jolene will reduce talking out to no more than 3 times per class period on 8 of 10 school days.
    Schedule
    Daily
    Short-Term Objective 1.1
    By 01/16/2026, Jolene will talk out no more than 8 times per class period.
    Short-Term Objective 1.2
    By 04/10/2026, Jolene will talk out no more than 6 times per class period.
    Back to top

    SPECIAL EDUCATION AND RELATED SERVICES
    Add Service
    Service
    Occupational therapy
    Duration
    30 minutes
    Frequency
    2 times per month
    Provider
    Occupational therapist
    Edit
    Remove

    Services in the previous IEP (read only)
    Show / Hide
    Counseling, 20 minutes, 1 time per week, 10/11/2024 to 05/22/2025

    ACCOMMODATIONS
    Edit
    Selected
    Directions given one at a time
    Break card, not more than 3 breaks a day
    Not selected
    Scribe
    Calculator
    Back to top

    STATEWIDE ASSESSMENT
    State Test of Mathematics
    Without accommodations
    State Test of Science
    With accommodations
    Back to top

    IEP COMMITTEE
    Name
    Carlotta Marchetti
    Role
    Parent/Guardian
    Name
    Tamsin Pruden
    Role
    Special Education Teacher
    """

  @Test func labelsStandOverTheirValues() throws {
    let draft = try Drafts.read(Self.portal, named: "a.txt")
    #expect(draft.student.name?.value == "Jolene Marchetti")
    #expect(draft.student.disabilities.map(\.category) == [.otherHealthImpairment])
    #expect(draft.specialFactors.map(\.answer.value) == [.yes, .no])
    #expect(draft.team.map { $0.name?.value } == ["Carlotta Marchetti", "Tamsin Pruden"])
    #expect(draft.team.map { $0.role?.value } == ["Parent/Guardian", "Special Education Teacher"])
    #expect(draft.assessments.map(\.participation.value) == [.regular, .withAccommodations])
  }

  @Test func objectivesAreStepsAndNoGoals() throws {
    let draft = try Drafts.read(Self.portal, named: "a.txt")
    let goal = try #require(draft.goals.first)
    #expect(draft.goals.count == 1)
    #expect(goal.area?.value == "Behavior")
    #expect(goal.baseline?.value == 11)
    #expect(goal.objectives.map { $0.criteria.map(\.value) } == [[8], [6]])
  }

  @Test func whatWasBeforeOrNotSelectedIsNotGiven() throws {
    let draft = try Drafts.read(Self.portal, named: "a.txt")
    #expect(draft.services.map { $0.name?.value } == ["Occupational therapy"])
    #expect(draft.services.first?.amounts.map(\.totalMinutes) == [60])
    #expect(
      draft.accommodations.map(\.text.value) == [
        "Directions given one at a time", "Break card, not more than 3 breaks a day",
      ])
  }

  @Test func buttonsAreSetAside() throws {
    let draft = try Drafts.read(Self.portal, named: "a.txt")
    let bytes = Array(Self.portal.utf8)
    let aside = draft.unread.filter { $0.reason == .pageFurniture }
      .map { String(decoding: bytes[$0.span.range], as: UTF8.self) }
    #expect(Set(aside).isSuperset(of: ["Edit", "Back to top", "Add Goal", "Show / Hide", "Remove"]))
    #expect(!aside.contains("Scribe"))
  }

  /// A word of a button in a draft that is no copy of a page, and help that begins with "Add".
  @Test func wordsOfAPlanAreNoButtons() throws {
    let draft = try Drafts.read(
      """
      ACCOMMODATIONS
      Add 10 minutes to tests
      Add visual supports
      Print
      Large print
      """, named: "a.txt")
    #expect(draft.unread.allSatisfy { $0.reason != .pageFurniture })
    #expect(draft.accommodations.map(\.text.value).contains("Add visual supports"))
  }

  /// Lines of a list are no labels and values, even where one of them is a word that forms have.
  @Test(arguments: [
    "Notes from the teacher\nExtra time\nSchool\nBreaks", "He reads.\nShe writes.\nThey sing.\nWe wait.",
  ])
  func linesOfAListAreNoPairs(lines: String) throws {
    let draft = try Drafts.read("## Accommodations\n\n\(lines)\n")
    #expect(draft.student.school == nil)
  }

  @Test func attributesOfAConverterAreMarkup() throws {
    let draft = try Drafts.read(
      #"""
      # Special Factors {#special-factors .unnumbered}

      A. Does the student exhibit behavior that impedes learning?  [☒]{.mark} Yes  ☐ No

      D. Does the student have communication needs?  [\[x\]]{.mark} Yes  \[ \] No

      # Accommodations

      - [Seat near the teacher]{.underline}
      - Breaks {if asked for}

      # Statewide Assessment

      State Mathematics: \[x\] Standard  \[ \] With accommodations
      """#, named: "a.md")
    #expect(draft.sections.map { $0.heading?.value }.first == "Special Factors")
    #expect(draft.specialFactors.map(\.answer.value) == [.yes, .yes])
    #expect(draft.accommodations.map(\.text.value) == ["Seat near the teacher", "Breaks {if asked for}"])
    #expect(draft.assessments.map(\.participation.value) == [.regular])
  }

  @Test func theNameOfAServiceStandsOverItsTable() throws {
    let draft = try Drafts.read(
      """
      <html><body><h1>IFSP</h1><h3>Early Intervention Services</h3>
      <dl><dt>Speech therapy</dt><dd><table>
      <tr><th>Frequency</th><th>Intensity</th><th>Method</th><th>Location</th></tr>
      <tr><td>4 times per month</td><td>45 minutes</td><td>Individual</td><td>Home</td></tr>
      <tr><td>2 times per month</td><td>45 minutes</td><td>Individual</td><td>Child care center</td></tr>
      </table></dd></dl>
      <h3>Outcomes</h3>
      <dl><dt>Outcome 1: Calming</dt><dd><table>
      <tr><td>What we want to happen</td><td>Teddi will calm down within 3 minutes in 8 of 10 tries.</td></tr>
      <tr><td>Where she is now</td><td>12 minutes</td></tr>
      <tr><td>How we will measure</td><td>Observation</td></tr>
      </table></dd></dl></body></html>
      """, named: "a.html")
    #expect(draft.services.map { $0.name?.value } == ["Speech therapy", "Speech therapy"])
    #expect(draft.services.map { $0.amounts.map(\.totalMinutes) } == [[180], [90]])
    #expect(draft.services.map { $0.group?.value } == ["Individual", "Individual"])
    #expect(draft.goals.map { $0.baseline?.value } == [12])
    #expect(draft.goals.first?.methods.map(\.value) == ["Observation"])
  }

  @Test func picturesBeforeTitlesAndPartsOfAGoal() throws {
    let draft = try Drafts.read(
      """
      ## 4️⃣ Special Considerations

      *Checked = yes. Not checked = no.*

      - [ ] Behavior impedes learning
      - [x] Communication needs
      - [x] Assistive technology

      ## 5️⃣ Annual Goals

      ### 🎯 Goal 1: Reading Fluency

      - **Baseline:** 31 words correct per minute
      - **The goal**
        - **Condition:** Given a grade 2 passage
        - **Behavior:** Beatrix will read aloud
        - **Criterion:** 75 words correct per minute
      """, named: "a.md")
    let yes = draft.specialFactors.filter { $0.answer.value == .yes }.map(\.factor)
    #expect(yes == ["communication", "assistiveTechnology"])
    let goal = try #require(draft.goals.first)
    #expect(goal.label?.value == "Goal 1")
    #expect(goal.area?.value == "Reading Fluency")
    #expect(goal.criteria.map(\.value) == [75])
  }

  @Test func headsOverHeadsAndHelpBesideFields() throws {
    let draft = try Drafts.read(
      """
      <html><body><h1>Section 504 Plan</h1><fieldset><legend>H. Services</legend><table>
      <tr><th rowspan="2">Service</th><th colspan="3">Amount</th><th colspan="2">Dates</th></tr>
      <tr><th>Sessions</th><th>Minutes</th><th>Per</th><th>Begins</th><th>Ends</th></tr>
      <tr><td>Counselor check-in</td><td>2</td><td>10</td><td>week</td><td>08/31/2026</td><td>12/18/2026</td></tr>
      </table>
      <small class="help">Example: Speech therapy, 2 sessions of 30 minutes per week.</small>
      <p>Example: OT, 30 minutes per week.</p></fieldset></body></html>
      """, named: "a.html")
    #expect(draft.services.map { $0.name?.value } == ["Counselor check-in"])
    #expect(draft.services.first?.amounts.first?.per?.unit == .week)
    #expect(draft.services.first?.start?.value == "2026-08-31")
    #expect(draft.services.first?.end?.value == "2026-12-18")
    #expect(draft.unread.contains { $0.reason == .pageFurniture })
  }
}
