import IEPModel
import TestSupport
import Testing

@testable import DraftReading

/// Parts of a plan in many layouts: what each reader must take, and what it must leave.
@Suite struct SectionTests {
  @Test(
    arguments: [
      ("## Annual Goals", [SectionKind.goals]), ("## V. GOALS AND OBJECTIVES", [.goals, .objectives]),
      ("# 7. Specially Designed Instruction (SDI)", [.sdi]),
      ("### Strengths/Preferences/Interests", [.strengths]),
      ("## Present Levles of Academic Achievement and Functional Performance", [.presentLevels]),
      ("EDUCATIONAL ACCOMODATIONS AND SUPPORTS", [.accommodations]),
      ("## Services, Least Restrictive Environment, Placement", [.services, .lre, .placement]),
      ("Extended School Year: No", [.esy]), ("PARENT CONCERNS: homework", [.parentConcerns]),
      ("## Lunch Menu", [.other]),
      ("The team talked about services for her.", [.team]), ("12-Month Service and/or Program", [.esy]),
      ("## Special Education and Related Services in Other Settings", [.services]),
      ("## Progress on Annual Goals Last Year", [.priorGoalsProgress]),
    ] as [(String, [SectionKind])]) func headings(line: String, kinds: [SectionKind]) throws
  {
    #expect(try Drafts.read("# IEP\n\n## Team\n\nAna\n\n\(line)\n\nText.\n").sections.last?.kinds == kinds)
  }

  @Test func theHeadOfAPlan() throws {
    let draft = try Drafts.read(
      "# IEP\n\nName of Student: Ana Lopez (she/her)\nD.O.B.: 3/4/2016\nGrade Level: 4 (2025-26)\nPrimary Disability: Autism (AU)\nSecondary Disability: OHI\nNext Annual IEP (on or before): October 13, 2026\nIEP Dates: from 2025-10-14 to 2026-10-13\n"
    )
    #expect(draft.student.name?.value == "Ana Lopez")
    #expect(draft.student.dateOfBirth?.value == "2016-03-04")
    #expect(draft.student.grade?.value == "4")
    #expect(draft.student.disabilities.map(\.category) == [.autism, .otherHealthImpairment])
    #expect(draft.student.disabilities.map(\.role) == [.primary, .secondary])
    #expect(draft.dates.annualReview?.value == "2026-10-13")
    #expect(draft.dates.start?.value == "2025-10-14" && draft.dates.end?.value == "2026-10-13")
  }

  @Test func anImpossibleDateIsNotRepaired() throws {
    #expect(try Drafts.read("# IEP\n\nDate of Meeting: 11/31/2025\n").dates.meeting == nil)
  }

  @Test func aDisabilityInPassingIsNoEligibility() throws {
    #expect(
      try Drafts.read("# IEP\n\n## Present Levels\n\nHis brother has autism.\n").student.disabilities.isEmpty)
  }

  @Test(arguments: [
    "## Goals\n\n### Goal 1: Reading\n\nAna will read 80 words.\n\n### Goal 2: Math\n\nAna will add numbers with 80% accuracy.\n",
    "## Goals\n\nGoal 1 (Reading): Ana will read 80 words per minute.\n\nGoal 2 (Math): Ana will add numbers with 80% accuracy.\n",
    "## Goals\n\n|= Area | Annual Goal | Baseline |\n| Reading | Ana will read 80 words. | 60 words |\n| Math | Ana will add numbers with 80% accuracy. | 50% |\n",
    "## Goals\n\n- Ana will read 80 words.\n- Ana will add numbers with 80% accuracy.\n",
    "GOAL 1\nArea: Reading\nMeasurable Annual Goal: Ana will read 80 words.\n\nGOAL 2\nArea: Math\nMeasurable Annual Goal: Ana will add numbers with 80% accuracy.\n",
    "## Goals\n\n| Behavior | Ana will read |\n| Criterion | 80 words |\n\n| Behavior | Ana will add numbers |\n| Criterion | 80% accuracy |\n",
  ]) func twoGoalsInEveryLayout(text: String) throws {
    let goals = try Drafts.read("# IEP\n\nStudent: Ana Lopez\n\n" + text).goals
    #expect(goals.count == 2)
    #expect(goals.last?.criteria.first?.value == 80)
  }

  @Test(
    arguments: [
      ("Baseline: one out of five turns", Decimal(1)), ("Baseline: 1 out of 5 turns", 1),
      ("Baseline: 42 WCPM", 42),
      ("Baseline: _______", nil), ("Baseline: cannot do it yet", nil),
    ] as [(String, Decimal?)]) func baselines(line: String, value: Decimal?) throws
  {
    let goals = try Drafts.read(
      "## Goals\n\nMeasurable Annual Goal: Ana will take turns in four of five games.\n\(line)\n"
    ).goals
    #expect(goals.count == 1 && goals.first?.baseline?.value == value)
  }

  @Test func aClauseOnThePresentIsNoTarget() throws {
    let goals = try Drafts.read(
      "## Goals\n\nGoal 1: Ana will pay in 9 out of 10 purchases; at present she does so in 3 of 10 purchases.\n"
    ).goals
    #expect(goals.first?.baseline?.value == 3)
    #expect(goals.first?.criteria.map(\.value) == [9] && goals.first?.consistency == nil)
  }

  @Test func blanksOfAFormAreNoTargets() throws {
    let goals = try Drafts.read(
      "GOAL 1\nMeasurable Annual Goal: Ana will name words.\nCriteria: ___ % accuracy _8_/_10_ attempts\n"
    ).goals
    #expect(goals.first?.criteria.map(\.value) == [8] && goals.first?.criteria.first?.of == 10)
    let percent = try Drafts.read(
      "GOAL 1\nMeasurable Annual Goal: Ana will name words.\nCriteria: _80_ % accuracy ___/___ attempts\n"
    ).goals
    #expect(percent.first?.criteria.map(\.kind) == [.percent] && percent.first?.criteria.first?.value == 80)
  }

  @Test func headingsInsideAGoalNameItsPartsAndNotItsArea() throws {
    let draft = try Drafts.read(
      """
      6   MEASURABLE ANNUAL GOALS
      AREA: Reading Fluency

      PRESENT LEVEL OF ACADEMIC ACHIEVEMENT AND FUNCTIONAL PERFORMANCE
      Ana reads 88 words correct per minute.

      MEASURABLE ANNUAL GOAL
      By May 2027, Ana will read 120 words correct per minute in 3 of 4 trials.
      """)
    #expect(draft.goals.map(\.area?.value) == ["Reading Fluency"])
    #expect(draft.goals.first?.baseline?.value == 88)
  }

  @Test func bulletsOnOneLineAreSeparateAndARatioIsNoLabel() throws {
    let draft = try Drafts.read(
      "# Accommodations\n\nHeadphones • 1:1 check in before lunch • copies of notes\n")
    #expect(
      draft.accommodations.map(\.text.value) == [
        "Headphones", "1:1 check in before lunch", "copies of notes",
      ])
  }

  @Test func aServiceAsLabelledLines() throws {
    let draft = try Drafts.read(
      """
      # Specially Designed Services
      TYPE OF SERVICE: Specially Designed Instruction
      GOAL(S): 1, 2
      LOCATION: Resource Room
      BEGIN: 1/20/2026
      AMOUNT OF TIME: 45 min
      FREQUENCY: 5x weekly
      TYPE OF SERVICE: Counseling
      FREQUENCY: 20 minutes per week
      """)
    #expect(draft.services.map(\.name?.value) == ["Specially Designed Instruction", "Counseling"])
    #expect(draft.services.map(\.amounts.first?.totalMinutes) == [225, 20])
    #expect(draft.services.first?.location?.value == "Resource Room")
    #expect(draft.services.first?.start?.value == "2026-01-20")
    #expect(draft.goals.isEmpty)
  }

  @Test func numberedLinesUnderObjectivesAreSteps() throws {
    let draft = try Drafts.read(
      """
      # Annual Goals
      Goal 1: By May 2027, Ana will read 120 words correct per minute in 3 of 4 trials.

      # OBJECTIVES
      1.1 Given a grade 4 passage, Ana will read 100 words correct per minute.
      1.2 Given a grade 5 passage, Ana will read 110 words correct per minute.
      """)
    #expect(draft.goals.map(\.objectives.count) == [2])
  }

  @Test func shortNotesWithPartsNamedOnALineOfTheirOwn() throws {
    let draft = try Drafts.read(
      """
      Goals
      Lena will decode short words with 90% accuracy on 3 consecutive weekly probes by 11/19/26.

      Services
      Speech therapy 2x30/wk

      ESY ___ Yes _X_ No
      """)
    #expect(draft.goals.count == 1 && draft.services.count == 1)
    #expect(draft.extendedSchoolYear?.decision?.value == .no)
  }

  @Test func stepsBelongToTheirGoal() throws {
    let goals = try Drafts.read(
      "## Goals\n\n### Goal 1\n\nAna will read 80 words.\n\nShort-term objectives:\n\n- Objective 1.1: Ana will read 60 words.\n- Objective 1.2: Ana will read 70 words.\n"
    ).goals
    #expect(goals.count == 1 && goals.first?.objectives.count == 2)
  }

  @Test func aServiceTableAndALineOfService() throws {
    let draft = try Drafts.read(
      "## Services\n\n|= Service | Frequency | Location | Provider |\n| Speech therapy | 2x30/wk | Room 4 | SLP |\n| Nursing | N/A | | |\n\n- Counseling, 20 minutes weekly\n- The team met twice.\n"
    )
    #expect(draft.services.map(\.name?.value) == ["Speech therapy", "Counseling"])
    #expect(draft.services.first?.amounts.first?.totalMinutes == 60)
    #expect(draft.services.first?.location?.value == "Room 4")
  }

  @Test func tableHeadsHoldForTablesBelow() throws {
    let draft = try Drafts.read(
      "## Services\n\n|= Service | Frequency | Start Date |\n\nRELATED SERVICES\n\n| Speech therapy | 2x30/wk | 9/3/2025 |\n| OT | 1x30/wk | 9/3/2025 |\n"
    )
    #expect(draft.services.count == 2)
    #expect(draft.services.allSatisfy { $0.start?.value == "2025-09-03" })
  }

  @Test func accommodationsFromListsBoxesAndSentences() throws {
    let list = try Drafts.read(
      "## Accommodations\n\n- Extended time, 1.5x\n- [ ] Scribe\n- [x] Quiet room\n- None\n"
    ).accommodations
    #expect(list.map(\.text.value) == ["Extended time, 1.5x", "Quiet room"])
    #expect(list.map(\.category) == [.timing, .setting])
    let sentence = try Drafts.read(
      "## Accommodations\n\nExtra time (1.5x, all tests), visual schedule, frequent breaks\n"
    ).accommodations
    #expect(
      sentence.map(\.text.value) == ["Extra time (1.5x, all tests)", "visual schedule", "frequent breaks"])
    let modified = try Drafts.read("## Accommodations\n\nModifications: reduced content in writing\n")
      .accommodations
    #expect(modified.map(\.isModification) == [true])
  }

  @Test(
    arguments: [
      ("Ana will be in the general education classroom 82% of the day.", 82),
      ("She is in general education for 83% and outside for 17% of the week.", 83),
      ("Ana is outside the regular class 16% of the time.", nil),
      ("[X] Inside general education 80% or more", nil), ("Percent of time in general education: 84%", 84),
    ] as [(String, Int?)]) func placementPercent(text: String, percent: Int?) throws
  {
    let found = try Drafts.read("## Least Restrictive Environment\n\n\(text)\n").placement?
      .percentInRegularClass?.value
    #expect(found == percent.map { Decimal($0) })
  }

  @Test(
    arguments: [
      ("☐ Yes ☒ No", ExtendedSchoolYear.Decision.no), ("[X] Yes [ ] No", .yes), ("☐ Yes ☐ No", nil),
      ("__ Yes _X_ No", .no),
      ("The student does not qualify.", .no), ("The team will decide in April.", .undecided),
      ("No decision yet. The team will meet in May.", .undecided),
      ("Ana is eligible for ESY.", .yes),
      ("[X] The student does need ESY services. [ ] The student does not need ESY services.", .yes),
      ("Data were reviewed.", nil),
    ] as [(String, ExtendedSchoolYear.Decision?)]) func extendedSchoolYear(
      text: String, decision: ExtendedSchoolYear.Decision?
    ) throws
  {
    #expect(
      try Drafts.read("## Extended School Year\n\n\(text)\n").extendedSchoolYear?.decision?.value == decision)
  }

  @Test(
    arguments: [
      ("three times per year with report cards", 3, ServicePeriod.Unit.year), ("quarterly", 1, .quarter),
      ("at conferences", nil, nil),
    ] as [(String, Int?, ServicePeriod.Unit?)]) func progressReports(
      text: String, times: Int?, per: ServicePeriod.Unit?
    ) throws
  {
    let reports = try Drafts.read("## Progress Reports\n\n\(text)\n").progressReports
    #expect(reports?.times == times && reports?.per == per)
  }

  @Test func twoAnswersRunTogetherAreNoAnswer() throws {
    let text = SpannedText(testing: "Is a service needed? [ ] Yes [X] N/A Is a device needed? [ ] Yes [X] No")
    #expect(YesNo.read(text) == nil)
  }

  @Test(
    arguments: [
      ("Yes ☒ No ☐. He lost skills.", .yes), ("Yes ☐ No ☒", .no),
      ("Is it needed? Yes [ ] No [X]. He keeps skills.", .no),
      ("☒ Yes ☐ No", .yes), ("☐ Yes ☒ No ☐ Deferred — He keeps his skills over breaks.", .no),
      ("Yes _X_ No __", .yes), ("Yes __ No _X_", .no), ("__X__ Yes ____ No", .yes),
      ("Does it impede learning? Y_x_ N__", .yes), ("Limited English? Y__ N_x_", .no), ("yes ✓ no", nil),
      ("Yes. No one else goes.", .yes), ("Yes", .yes), ("Yes, no change.", .yes),
      // Nobody can tell which.
      ("Yes X No", nil), ("Yes / No", nil), ("Yes No", nil), ("Yes or No (circle one)", nil),
      ("Yes ☐ No ☐", .notStated),
    ] as [(String, Answer?)]) func answersAndTheirBoxes(text: String, answer: Answer?)
  {
    #expect(YesNo.read(SpannedText(testing: text))?.answer == answer)
  }

  @Test func aReasonBehindABoxIsNoneOfIts() throws {
    let text =
      "# Extended School Year\n\n☐ Yes ☒ No ☐ Deferred — The team found no sign of regression in any of his skills.\n"
    let year = try Drafts.read(text).extendedSchoolYear
    #expect(year?.decision?.value == .no)
    #expect(year?.reason?.value == "The team found no sign of regression in any of his skills.")
  }

  @Test func everyByteIsClaimedOrUnread() throws {
    let text =
      "# IEP\n\nStudent: Ana Lopez\n\n## Goals\n\nAna will read 80 words.\n\n## Lunch\n\nPizza on Friday.\n"
    let draft = try Drafts.read(text)
    let covered = (draft.claimedSpans + draft.unread.map(\.span)).merged
    let words = text.split { "# \n".contains($0) }
    for word in words {
      let start = text.utf8.distance(from: text.startIndex, to: word.startIndex)
      let span = SourceSpan(start, start + word.utf8.count)
      #expect(word == ":" || span.subtracting(covered).map(\.count).reduce(0, +) <= 1, "\(word)")
    }
  }
}

@Suite struct CheckBoxTests {
  @Test(
    arguments: [
      ("☐ Yes ☒ No", ["Yes": false, "No": true]),
      ("_X_ Quarterly __ Trimester", ["Quarterly": true, "Trimester": false]),
      ("( ) Individual (X) Group of 2-3", ["Individual": false, "Group of 2-3": true]),
      ("Yes ☒ No ☐", ["Yes": true, "No": false]),
      ("[ ] a [x] b", ["a": false, "b": true]), ("no boxes (see below)", [:]), ("Name: ________", [:]),
    ] as [(String, [String: Bool])]) func boxes(text: String, ticked: [String: Bool]) throws
  {
    let text = SpannedText(testing: text)
    let found = CheckBox.read(text).map { (text[$0.label].string, $0.isTicked) }
    #expect(Dictionary(uniqueKeysWithValues: found) == ticked)
  }
}
