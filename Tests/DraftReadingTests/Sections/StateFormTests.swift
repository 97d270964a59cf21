import IEPModel
import Testing

@testable import DraftReading

/// Forms of states and of the programs that schools fill them in with, as they are printed, pasted and saved.
@Suite struct StateFormTests {
  // MARK: the head of a form

  @Test func whatEachPageRepeatsNamesTheChild() throws {
    let page = "STUDENT NAME: Leo Brandt          DATE OF MEETING: 01/21/2027\n\n"
    let draft = try Drafts.read(
      page + "PARENT INFORMATION\n(1) PARENT'S NAME: Eva Brandt     (2) PARENT'S NAME: Max Brandt\n\n"
        + page + "STRENGTHS\nHe draws horses.\n\n" + page + "PLACEMENT\nHe is in the class all day.\n\n"
        + page
        + "TEAM\nAna Ruiz, Teacher\n", named: "a.txt")
    #expect(draft.student.name?.value == "Leo Brandt")
    #expect(draft.dates.meeting?.value == "2027-01-21")
  }

  @Test func anEmptyTabKeepsPairsApart() throws {
    let draft = try Drafts.read(
      """
      IEP

      Student's Name:\tAna Ruiz\t\tBirthdate:\t12/19/2012
      Grade:\t8\tAge:\t14\t\tSchool:\tElm Middle School
      Eligibility category:\tAutism
      IEP Start Date:\t03/22/2027\t\tIEP End Date:\t03/07/2028
      """, named: "a.txt")
    #expect(draft.student.name?.value == "Ana Ruiz")
    #expect(draft.student.dateOfBirth?.value == "2012-12-19")
    #expect(draft.student.school?.value == "Elm Middle School")
    #expect(draft.student.disabilities.map(\.category) == [.autism])
    #expect(draft.dates.start?.value == "2027-03-22")
    #expect(draft.dates.end?.value == "2028-03-07")
  }

  @Test(arguments: [
    ("__X__ Draft   [ ] Final", DraftStatus.draft),
    ("[ ] Draft   [x] Final", .final),
    ("Osprey County Schools — Special Education   DRAFT", .draft),
    ("Osprey drafts a letter", nil),
  ]) func status(line: String, expected: DraftStatus?) throws {
    let draft = try Drafts.read("IEP\n\n\(line)\n\nStudent: Ana Ruiz\n", named: "a.txt")
    #expect(draft.status?.value == expected)
  }

  @Test(arguments: [
    ("He is eligible under Autism (primary) and Speech or Language Impairment (secondary).", 2),
    ("He is not eligible under Autism.", 0),
    ("A referral under Other Health Impairment was discussed in 2024.", 0),
    ("☐ Autism ☐ Health Impairment ☒ Communication Impairment ☐ Developmental Delay", 1),
    ("☐ Autism ☒ Communication Impairment", 0),
  ]) func disabilitiesAmongTheLevels(text: String, count: Int) throws {
    let draft = try Drafts.read("# IEP\n\n## Present Levels\n\n\(text)\n")
    #expect(draft.student.disabilities.count == count)
  }

  // MARK: parts

  @Test func aHeadingRunsOverTwoLines() throws {
    let draft = try Drafts.read(
      """
      IEP

      How the student's disability affects involvement and progress in the general
      education curriculum

      She reads slowly and misses what the class talks about.

      Academic, developmental, and functional needs related to student's disability

        -  write connected sentences

      Describe the effect of this individual's disability on involvement and progress in the general education curriculum and the functional implications of the student's skills.
      She reaches the end of a text late.
      """, named: "a.txt")
    #expect(draft.impact?.value.contains("reads slowly") == true)
    #expect(draft.impact?.value.contains("end of a text late") == true)
    #expect(draft.needs.map(\.value) == ["write connected sentences"])
  }

  @Test func columnsTellParts() throws {
    let draft = try Drafts.read(
      """
      # IEP

      ## Present Levels

      +--------------------------+--------------------------+--------------------------+
      | Briefly describe current | Strengths and interests  | Impact of disability     |
      | performance              |                          |                          |
      +==========================+==========================+==========================+
      | He answers two of ten    | Leo builds machines from | He loses the thread of   |
      | questions about a text.  | kits and reads comics.   | long explanations.       |
      +--------------------------+--------------------------+--------------------------+

      ## Summary of Disability-Related Needs

      | # | Disability-related need |
      |---|---|
      | 1 | Keep track of materials |
      """, named: "a.md")
    #expect(draft.strengths?.value == "Leo builds machines from kits and reads comics.")
    #expect(draft.impact?.value == "He loses the thread of long explanations.")
    #expect(draft.needs.map(\.value) == ["Keep track of materials"])
  }

  @Test func aTitleOverASentenceIsNoTable() throws {
    let draft = try Drafts.read(
      """
      IEP

      Student Strengths, Preferences, Interests
      Leo knows four train systems by heart, adds in his head, and likes to have a job.
      """, named: "a.txt")
    #expect(draft.strengths?.value.hasPrefix("Leo knows four train systems") == true)
  }

  @Test func answersStandBeforeTheirQuestion() throws {
    let draft = try Drafts.read(
      """
      # IEP

      ## Special Factors

      | Yes | No | |
      | [ ] | [X] | communication needs |
      | [X] | [ ] | behavior impedes learning |
      """)
    #expect(draft.specialFactors.map(\.factor) == ["communication", "behavior"])
    #expect(draft.specialFactors.map(\.answer.value) == [.no, .yes])
  }

  // MARK: tests, progress, placement

  @Test func testsBehindOrUnderTheirBoxes() throws {
    let draft = try Drafts.read(
      """
      # IEP

      ## State Assessment

      - [ ] No accommodations [x] With accommodations Spring Test of Reading: extended time
      - [x] No accommodations [ ] With accommodations Spring Test of Math

      | Assessment | ☐ without accommodations | ☐ with accommodations |
      | State Science | [ ] | [X] |
      | State History | [X] | [ ] |
      """)
    #expect(
      draft.assessments.map(\.participation.value) == [
        .withAccommodations, .regular, .withAccommodations, .regular,
      ])
    #expect(
      draft.assessments.map(\.name.value) == [
        "Spring Test of Reading: extended time", "Spring Test of Math", "State Science", "State History",
      ])
  }

  @Test(arguments: [
    ("☐ Quarterly ☐ Trimester ☒ Semester ☐ Other How? ☒ Written report", 1, ServicePeriod.Unit.semester),
    ("at the end of each semester", 1, .semester),
    ("Quarterly, with report cards (4 per year)", 4, .year),
    ("☐ Quarterly ☐ Semester", nil, nil),
  ]) func progress(text: String, times: Int?, unit: ServicePeriod.Unit?) {
    let reports = ProgressReportsReader.reports(spanned(text))
    #expect(reports.times == times)
    #expect(reports.per == unit)
  }

  @Test(arguments: [
    ("94% of time student is in the regular class & extracurricular activities", 94),
    ("Time in the general education classroom changes from 88% to 80% of the school day.", 80),
    (
      "☐ Full time in general education ☒ Part of the day elsewhere. He is in general education 96% of the time.",
      96
    ),
    ("She is out of the regular classroom 100 minutes of a 1,950-minute school week (95% in).", 95),
    ("6% of time student is outside the regular class & extracurricular activities", nil),
    ("☒ Inside the regular class 80% or more of the day", nil),
  ]) func placement(text: String, percent: Decimal?) throws {
    let draft = try Drafts.read("# IEP\n\n## Placement\n\n\(text)\n")
    #expect(draft.placement?.percentInRegularClass?.value == percent)
  }

  @Test func transitionInBoxes() throws {
    let draft = try Drafts.read(
      """
      <h4>INDIVIDUAL TRANSITION PLAN</h4><table>
      <tr><td><b>Employment (Required)</b><br>Upon completion of school I will work as a baker.</td>
      <td><b>Activities:</b> one job shadow day by 4/30/2027</td></tr>
      <tr><td><b>Independent Living (As appropriate)</b><br>Not needed at this time.</td><td></td></tr></table>
      """, named: "a.html")
    #expect(draft.transition.goals.map(\.text.value) == ["Upon completion of school I will work as a baker."])
    #expect(draft.transition.goals.map(\.area?.value) == ["Employment"])
    #expect(draft.transition.services.map(\.value) == ["one job shadow day by 4/30/2027"])
  }

  // MARK: notices and accommodations

  @Test func aNoticeThatProposesAndRefuses() throws {
    let draft = try Drafts.read(
      """
      PRIOR WRITTEN NOTICE

      Description of the proposed or refused action:
      The district proposes to add mobility lessons. The district refuses to move Leo to the state school.

      The reason we are proposing or refusing to take action is:
      He crosses lighted streets alone.

      Any other factors that are relevant to the action:
      The family moves in July.
      """, named: "a.txt")
    #expect(draft.notice.map(\.item) == [.actionProposed, .actionRefused, .reasons, .otherFactors])
    #expect(draft.notice.last?.text.value == "The family moves in July.")
  }

  @Test func whatWasLeftOutOfAPlan() throws {
    let draft = try Drafts.read(
      """
      # IEP

      ## Accommodations

      - Snacks at any time

      Modified content (skills of grade 6): Reading, Math

      Looked at, and NOT put in the plan:

      - separate room for tests
      """)
    #expect(
      draft.accommodations.map(\.text.value) == [
        "Snacks at any time", "Modified content (skills of grade 6): Reading, Math",
      ])
    #expect(draft.accommodations.map(\.isModification) == [false, true])
  }
}

/// The same for goals, services and the words around them.
@Suite struct StateFormPartTests {
  @Test func goalsByLettersAndItalicLeads() throws {
    let draft = try Drafts.read(
      """
      # IEP

      ## Present Levels

      *Strengths.* Leo is quick with numbers.

      ## Annual goals

      **Goal A -- Behavior.** By Sept. 7, 2027, Leo will raise his hand on 9 of 10 days. *Baseline:* 2 of 10 days.

      **Goal B -- Writing.** By Sept. 7, 2027, Leo will write two paragraphs on 3 of 4 samples. *Baseline:* 1 of 4 samples.
      """, named: "a.md")
    #expect(draft.strengths?.value == "Leo is quick with numbers.")
    #expect(draft.goals.map(\.label?.value) == ["Goal A", "Goal B"])
    #expect(draft.goals.map(\.baseline?.value) == [2, 1])
  }

  @Test func factsOfAGoalUnderTheirOwnHeadings() throws {
    let draft = try Drafts.read(
      """
      # IEP

      ## MEASURABLE ANNUAL GOAL 1

      **MEASURABLE ANNUAL GOAL related to meeting the student's needs:**

      By January 10, 2028, given 12 problems, Ana will solve the problem with 75% accuracy.

      **TYPE(S) OF EVALUATION FOR ANNUAL GOAL:**

      [x] Curriculum Based Assessment [ ] Teacher Observation

      **BENCHMARKS:**

      1. By May 21, 2027, Ana will solve the problem with 50% accuracy.
      2. By October 8, 2027, Ana will solve the problem with 65% accuracy.

      Annual Measurable Goal #2

      By ________, ________ will ____________________
      """, named: "a.md")
    #expect(draft.goals.count == 1)
    #expect(draft.goals.first?.objectives.count == 2)
    #expect(draft.goals.first?.methods.map(\.value) == ["Curriculum Based Assessment"])
  }

  /// Hours in hundredths are a product as far as they tell; a total that is another is told as one.
  @Test(arguments: [
    ("5 per week, 50 min, 4.17 hrs/week", 1), ("2 per week, 40 min, 1.33 hrs/week", 1),
    ("5 per week, 50 min, 4.5 hrs/week", 2),
  ]) func roundedHours(amount: String, readings: Int) throws {
    let cells = amount.split(separator: ", ")
    let draft = try Drafts.read(
      """
      # IEP

      ## Services

      |= Type of Service | Sessions Per | Time Per Session | Total Hours |
      | Math intervention | \(cells[0]) | \(cells[1]) | \(cells[2]) |
      """)
    #expect(draft.services.first?.amounts.count == readings)
    #expect(draft.services.first?.amounts.first?.sessions != nil)
  }

  @Test func linesThatNobodyFilledIn() throws {
    let draft = try Drafts.read(
      """
      IEP

      SERVICES

      Service                     Amount               Frequency        Location
      Speech therapy              30 minutes           weekly           Speech room
      Counseling                  ______               ______           ______
      """, named: "a.txt")
    #expect(draft.services.map(\.name?.value) == ["Speech therapy"])
  }

  @Test func spansSideBySide() throws {
    let draft = try Drafts.read(
      """
      <h2>Student Information</h2><div>
      <div><span>Student Name</span><span>Ana Ruiz</span></div>
      <div><span>Date of Birth</span><span>06/25/2012</span></div>
      <div><span>School</span><span>Elm High School</span></div></div>
      <p><span>Dis</span><span>ability</span> words</p>
      """, named: "a.html")
    #expect(draft.student.name?.value == "Ana Ruiz")
    #expect(draft.student.dateOfBirth?.value == "2012-06-25")
    #expect(draft.student.school?.value == "Elm High School")
  }

  @Test func areasInRows() throws {
    let draft = try Drafts.read(
      """
      # IEP

      ## Present Levels

      |= Area | Strengths | Concerns/Needs | Impact of disability |
      | Academic | Reads novels with care. | GORT-5 Oral Reading Index standard score 92, 30th percentile. | She misses what is said. |
      | Communication | Speaks clearly. | | |
      """)
    #expect(draft.strengths?.value == "Reads novels with care. Speaks clearly.")
    #expect(draft.impact?.value == "She misses what is said.")
    #expect(draft.scores.map(ScoreSketch.line) == ["standardScore 92 p30 | GORT-5 Oral Reading Index"])
  }

  @Test func headsAndFeet() throws {
    let draft = try Drafts.read(
      """
      IEP

      Name: First: Octavia   Middle: Jo   Last: Berg

      V. Student Supports
      A. Instructional Accommodations
      \tVisual schedule\tall settings
      \tCalm corner pass\tall settings

      FORM F: ACCOMMODATIONS AND MODIFICATIONS
      ✓ Lunch in the library
      ☐ Braille materials

      Page 4 of 9          Octavia Berg   DRAFT 10/5/2026
      """, named: "a.txt")
    #expect(draft.student.name?.value == "Octavia Berg")
    #expect(draft.status?.value == .draft)
    #expect(
      draft.accommodations.map(\.text.value).map { String($0.prefix(9)) } == [
        "Visual sc", "Calm corn", "Lunch in ",
      ])
  }

  @Test func aRowWithoutAMarkStandsAlone() throws {
    let draft = try Drafts.read(
      """
      IEP

      ACCOMMODATIONS                                 Reading   Math   Science
      Directions shown with pictures                    X        X       X
      Oral administration of tests                                       X
      Large print
      Peer partner when changing buildings              X        X       X
      """, named: "a.txt")
    #expect(!draft.accommodations.contains { $0.text.value.contains("Large print") })
    #expect(draft.accommodations.count == 3)
  }
}
