import IEPModel
import Testing

@testable import DraftReading

/// What forms of online systems say in places of their own: facts in one cell, bare criteria beside a goal that is a limit,
/// steps by number in columns, scores named once, the day of implementation.
@Suite struct OnlineFormTests {
  // MARK: goals

  @Test(
    arguments: [
      ("no more than 1 incident of shouting per week", "1 incident", 1, .maximum, .atMost),
      ("no more than 2 call-outs per day", "2 per day", 2, .maximum, .atMost),
      ("no more than 20% of the class period out of his seat", "20%", 20, .percent, .atMost),
      ("at least 3 questions per week", "3 questions", 3, .count, .atLeast),
      ("no more than 1 incident of shouting per week", "at least 1 incident", 1, .count, .atLeast),
      ("no more than 2 call-outs per day", "2 days", 2, .count, .atLeast),
      ("80% accuracy and no more than 20% of the answers given", "80%", 80, .percent, .atLeast),
    ] as [(String, String, Decimal, Criterion.Kind, Criterion.Comparison)])
  func aBareCriterionGoesTheWayOfItsGoal(
    goal: String, criteria: String, value: Decimal, kind: Criterion.Kind, comparison: Criterion.Comparison
  ) throws {
    let draft = try Drafts.read(
      """
      ANNUAL GOALS

      Goal 1: By June 2027, when work is hard, Leo will use a calm voice, with \(goal).
      Criteria: \(criteria)    Evaluation Procedures: tally sheet
      """, named: "a.txt")
    let criterion = draft.goals.first?.criteria.first
    #expect(criterion?.value == value)
    #expect(criterion?.kind == kind)
    #expect(criterion?.comparison == comparison)
  }

  @Test func aLimitReadsAsOneThoughItsLabelSaysTheNumberAlone() throws {
    let draft = try Drafts.read(
      """
      ANNUAL GOALS

      Goal 1: By June 2027, Leo will use a calm voice, with no more than 1 incident of shouting per week.
      Criteria: 1 incident
      """, named: "a.txt")
    #expect(
      draft.goals.first?.criteria.map(\.text.value) == ["with no more than 1 incident of shouting per week"])
  }

  @Test func stepsByNumberStandInColumns() throws {
    let draft = try Drafts.read(
      """
      ANNUAL GOALS

      Area: Self-control
      Goal 1: By June 2027, Leo will use a calm voice, with no more than 1 incident of shouting per week.
      Criteria: 1 incident    Evaluation Procedures: tally sheet
         1.1  Leo will have no more than 5 incidents per week by November 2026.
         1.2  Leo will have no more than 3 incidents per week by March 2027.

      Area: Spelling
      Goal 2: By June 2027, Leo will spell 16 of 20 words.
         2.1  Leo will spell 10 of 20 words by November 2026.
         2.2  Leo will spell 13 of 20 words by March 2027.
      """, named: "a.txt")
    #expect(draft.goals.map(\.area?.value) == ["Self-control", "Spelling"])
    #expect(draft.goals.map { $0.objectives.map(\.label?.value) } == [["1.1", "1.2"], ["2.1", "2.2"]])
    #expect(draft.goals.first?.objectives.map(\.criteria.first?.value) == [5, 3])
    #expect(draft.goals.first?.objectives.map(\.criteria.first?.comparison) == [.atMost, .atMost])
  }

  @Test func numbersOfSomethingElseAreNoSteps() throws {
    let draft = try Drafts.read(
      """
      ANNUAL GOALS

      Goal 2: By June 2027, Leo will spell 16 of 20 words.
         3.1  Words with a silent letter of the third list
         3.2  Words with a double letter of the third list
      """, named: "a.txt")
    #expect(draft.goals.map(\.objectives.count) == [0])
  }

  @Test func anAreaAloneIsThatOfTheNextGoal() throws {
    let draft = try Drafts.read(
      """
      # Annual goals

      Area: Behavior

      Goal 1: By June 2027, Leo will raise his hand in 8 of 10 lessons.

      Area: Speech

      Goal 2: Articulation

      By June 2027, Leo will say /r/ in 8 of 10 words.
      """, named: "a.md")
    #expect(draft.goals.map(\.area?.value) == ["Behavior", "Articulation"])
  }

  @Test func aSkillOverAGoalInATableIsItsArea() throws {
    let draft = try Drafts.read(
      """
      <h3>IV. GOALS</h3>
      <table><tr><td><b>Academic: Written Language</b></td></tr>
      <tr><td><b>Goal:</b> By 01/11/2028, given a prompt, Leo will write 4 of 5 sentences with end marks.<br>
      <b>Evaluation Method:</b> writing samples</td></tr></table>
      """, named: "a.html")
    #expect(draft.goals.map(\.area?.value) == ["Academic: Written Language"])
  }

  // MARK: the head of a plan

  @Test func aCellHoldsAFactOnEachLine() throws {
    let draft = try Drafts.read(
      """
      <table><tr><td><b>INDIVIDUALIZED EDUCATION PROGRAM (IEP)</b><br>Statewide form</td>
      <td>Name: <b>Leo Marsh</b><br>Agency: <b>Elm Shore County Public Schools</b><br>IEP Team Meeting Date: <b>01/12/2027</b></td>
      <td>Grade: <b>4</b></td></tr></table>
      <h3>TRANSITION</h3><p>Agency: Harbor Rehabilitation Services</p>
      """, named: "a.html")
    #expect(draft.student.name?.value == "Leo Marsh")
    #expect(draft.student.district?.value == "Elm Shore County Public Schools")
    #expect(draft.dates.meeting?.value == "2027-01-12")
    #expect(draft.student.grade?.value == "4")
  }

  @Test func anAgencyIsADistrictOnlyByItsName() throws {
    let draft = try Drafts.read(
      "# Student Information\n\nName: Leo Marsh\n\nAgency: Harbor Rehabilitation Services\n", named: "a.md")
    #expect(draft.student.district == nil)
  }

  @Test func theDistrictStandsBesideItsOffice() throws {
    let draft = try Drafts.read(
      """
      Elm Ferry Township School District                    Office of Special Services
      INDIVIDUALIZED EDUCATION PROGRAM                                          DRAFT

      Student: Leo Marsh          Grade: 4
      """, named: "a.txt")
    #expect(draft.student.district?.value == "Elm Ferry Township School District")
  }

  @Test(arguments: [
    "Last: Marsh  First: Leo  M: J.", "First: Leo  Last: Marsh", "First: Leo  Middle: James  Last: Marsh",
  ])
  func aNameInPartsIsOneName(parts: String) throws {
    let draft = try Drafts.read(
      "# Demographic Information\n\n**Student** \(parts)\n**Grade:** 7\n", named: "a.md")
    #expect(draft.student.name?.value == "Leo Marsh")
    #expect(draft.student.grade?.value == "7")
  }

  @Test(
    arguments: [
      (
        "IEP Team Meeting | Implementation | Next IEP due", "10/06/2026 | 10/12/2026 | 10/05/2027",
        "2026-10-12"
      ),
      (
        "IEP Team Meeting | Implementation | Next IEP due", "10/06/2026 | All classes | 10/05/2027", nil
      ),
    ] as [(String, String, String?)])
  func theDayOfImplementationIsTheFirst(heads: String, row: String, start: String?) throws {
    let draft = try Drafts.read("# IEP Dates\n\n|= \(heads) |\n| \(row) |\n")
    #expect(draft.dates.start?.value == start)
    #expect(draft.dates.annualReview?.value == "2027-10-05")
  }

  @Test(
    arguments: [
      ("*Elm Public Schools · Michigan · status: **draft** 9/28/2026*", .draft),
      ("*Elm Public Schools · Michigan · writes a draft of each essay*", nil),
    ] as [(String, DraftStatus?)])
  func theStatusStandsBehindItsWord(line: String, status: DraftStatus?) throws {
    let draft = try Drafts.read("# Individualized Education Program (IEP)\n\n\(line)\n", named: "a.md")
    #expect(draft.status?.value == status)
  }

  @Test(arguments: [
    ("Bea Lund – Public Agency (District) Representative", "Public Agency (District) Representative"),
    ("Bea Lund – Team chair (can commit resources)", "Team chair"),
  ])
  func aRoleGoesOnBehindItsBrackets(line: String, role: String) throws {
    let draft = try Drafts.read("# IEP Team\n\n- \(line)\n- Leo Marsh – Student\n", named: "a.md")
    #expect(draft.team.first?.role?.value == role)
  }

  @Test func theTitleOfAReportIsItsCover() throws {
    let draft = try Drafts.read(
      """
      # Evaluation Report and Determination of Eligibility

      School: Elm Street School

      ## Determination of Eligibility

      Leo is eligible.
      """)
    #expect(draft.sections.map(\.kinds) == [[.cover], [.eligibility]])
    let alone = try Drafts.read("# Determination of Eligibility\n\nLeo is eligible.\n")
    #expect(alone.sections.map(\.kinds) == [[.eligibility]])
  }

  // MARK: scores

  @Test(
    arguments: [
      ("Subtests (scaled score, mean 10, SD 3): Digit Span 6, Coding 5.", [6, 5]),
      ("Subtests (percentile): Digit Span 6, Coding 5.", []),
      ("BASC-3 Teacher Rating Scales (2/2025): Depression T 66, Adaptive Skills T 36.", [66, 36]),
      ("Leo has art in Studio T 66 and gym in Annex T 36.", []),
    ] as [(String, [Decimal])])
  func scoresAreNamedOnce(line: String, values: [Decimal]) throws {
    let draft = try Drafts.read("# Evaluation Results\n\n\(line)\n", named: "a.md")
    #expect(draft.scores.compactMap(\.value) == values)
  }

  @Test(
    arguments: [("BASC-3 (T scores)", [58, 63]), ("BASC-3", []), ("BASC-3 (percentiles)", [])]
      as [(String, [Decimal])])
  func aHeadingTellsTheKindOfScoresBelow(heading: String, values: [Decimal]) throws {
    let draft = try Drafts.read(
      """
      # Evaluation Results

      ### \(heading)

      |= Scale | Teacher | Parent |
      | Anxiety | 58 | 63 |
      """)
    #expect(draft.scores.compactMap(\.value) == values)
  }

  // MARK: services, aids, placement, tests

  @Test func headsStandAgainOverMoreRows() throws {
    let draft = try Drafts.read(
      """
      SPECIAL EDUCATION PROGRAMS AND RELATED SERVICES

      Special Education Program               Start        End          Frequency         Session    Location
                                                                                          Length
      In-class Resource: Science              09/08/2026   06/18/2027   5 x Weekly        80 min.    General Education
                                                                                                     Classroom
      Related Services                        Start        End          Frequency         Session    Location
                                                                                          Length
      Counseling: Individual                  09/14/2026   06/11/2027   1 x Weekly        30 min.    Counseling Room
      """, named: "a.txt")
    #expect(draft.services.map(\.name?.value) == ["In-class Resource: Science", "Counseling: Individual"])
    #expect(draft.services.first?.location?.value == "General Education Classroom")
  }

  @Test func answersThatRepeatAreNoHeads() throws {
    let draft = try Drafts.read(
      """
      SPECIAL CONSIDERATIONS
      Is the student blind or visually impaired?                          ✓ No  ☐ Yes
      Does the student exhibit behaviors that impede his/her learning
      or that of others?                                                  ✓ No  ☐ Yes
      Does the student have limited English proficiency?                  ✓ No  ☐ Yes
      """, named: "a.txt")
    #expect(draft.specialFactors.allSatisfy { $0.answer.value == .no })
    #expect(draft.specialFactors.contains { $0.factor == "behavior" })
  }

  @Test func aRowForStaffIsNoAccommodation() throws {
    let draft = try Drafts.read(
      """
      # Supplementary Aids and Services

      |= Nature of service | Service description | Anticipated frequency |
      | Instructional Support(s) | Number line strip on desk | Daily |
      | School Personnel/Parental Support(s) | The autism team trains recess staff | Only once |
      """)
    #expect(draft.accommodations.map(\.text.value) == ["Number line strip on desk"])
    #expect(draft.staffSupports.count == 1)
  }

  @Test(
    arguments: [
      ("Total time outside of general education per week", "1 hrs 45 mins", 105),
      ("Minutes per week outside the regular class", "130", 130),
      ("Minutes per week outside the regular class", "2 hours a day", nil),
      ("Total time outside of general education per week", "5", nil),
      ("Total time outside of general education per week", "5%", nil),
      ("Total time in general education", "30 hrs 45 mins", nil),
    ] as [(String, String, Decimal?)])
  func timeOutsideIsInMinutes(label: String, value: String, minutes: Decimal?) throws {
    let draft = try Drafts.read(
      "# Least Restrictive Environment\n\n| Total time in school week | 32 hrs 30 mins |\n| \(label) | \(value) |\n"
    )
    #expect(draft.placement?.minutesOutsidePerWeek?.value == minutes)
  }

  @Test(
    arguments: [
      ("standard", .regular), ("with accommodations", .withAccommodations), ("not applicable", .notStated),
      ("standard, if he asks", .notStated),
    ] as [(String, Assessment.Participation)])
  func theStandardWayIsTheRegularOne(how: String, participation: Assessment.Participation) throws {
    let draft = try Drafts.read(
      """
      # State Assessments

      |= Assessment | Content area | Participation |
      | M-STEP | Mathematics | \(how) |
      """)
    #expect(draft.assessments.map(\.participation.value) == [participation])
  }

  @Test func aPartOnTestsTellsNothingOfTheStudent() throws {
    let draft = try Drafts.read(
      """
      # Student Participation on District/Statewide Assessments

      MCAP Science: Participates with accommodations
      """, named: "a.md")
    #expect(draft.sections.map(\.kinds) == [[.assessments]])
    #expect(draft.assessments.map(\.participation.value) == [.withAccommodations])
    let own = try Drafts.read("# Student Participation in the Meeting\n\nLeo came.\n")
    #expect(own.sections.map(\.kinds) == [[.studentInput]])
  }

  // MARK: what stands around

  @Test(
    arguments: [
      ("Printed 01/06/2027 by jdoe - Page 14 of 14", "No"),
      (
        "Leo rides with his class, see the plan on page 2 of 3",
        "No Leo rides with his class, see the plan on page 2 of 3"
      ),
    ])
  func thePagesFootIsNoText(line: String, transportation: String) throws {
    let draft = try Drafts.read(
      "<h3>Special Transportation</h3><p>No</p><p>\(line)</p>", named: "a.html")
    #expect(draft.transportation?.value == transportation)
  }

  @Test func aNoticeAsksForActionAndReasonsInOne() throws {
    let draft = try Drafts.read(
      """
      # Notice for Provision of Services and Programs

      Describe the proposed action and the reasons: Counseling is raised to 30 minutes.

      Reasons for the action: Leo asked for more time.
      """, named: "a.md")
    #expect(
      draft.notice.first { $0.item == .actionProposed }?.text.value == "Counseling is raised to 30 minutes.")
    #expect(draft.notice.count { $0.item == .actionProposed } == 1)
  }
}
