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
