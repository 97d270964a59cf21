import IEPModel
import Testing

@testable import DraftReading

/// Layouts that schools think of: answers at the end of long statements, tables that no list of columns knows, rows
/// that name another part, and what must not be taken for any of them.
@Suite struct FreshLayoutTests {
  @Test(
    arguments: [
      ("The child is eligible to receive services and programs in the summer months:  No", "No"),
      ("Does the learner need help to take part in activities that are held after school?  Yes", "Yes"),
      // A time of day, a sentence after a question, an answer that says more.
      ("We will meet at the school to talk about how the year is going at 3:30", nil),
      ("Can she read it to the class by herself? She can. Will she? No", nil),
      ("The team talked about whether he will need a ride to school: No ride for now", nil),
    ] as [(String, String?)]) func answersAtTheEnd(line: String, value: String?)
  {
    #expect(LabelledLine.answered(spanned(line))?.value.string == value)
  }

  @Test(
    arguments: [
      ("Child is eligible to receive special education services in June and July:  No", .no),
      ("Child is eligible to receive special education services in June and July:  Yes", .yes),
      (
        "12-MONTH PROGRAM - Student is eligible to receive special education services during July/August:  [ ] No  [X] Yes",
        .yes
      ),
      ("The committee does not recommend ESY for him.", .no),
      ("The committee does recommend that we talk about it in May.", nil),
    ] as [(String, ExtendedSchoolYear.Decision?)])
  func summers(line: String, decision: ExtendedSchoolYear.Decision?) throws {
    #expect(
      try Drafts.read("# Extended School Year\n\n\(line)\n").extendedSchoolYear?.decision?.value == decision)
  }

  @Test func rowsOfAServicesTableThatAreNone() throws {
    let draft = try Drafts.read(
      """
      # Related Services

      |= Type of Service | Minutes per session | Sessions per week |
      | Speech Therapy | 20 | 2 |
      | Transportation: Is a special bus needed for this child? | [ ] Yes | [X] No |
      | Vision Services | 15 | 1 |
      """)
    #expect(draft.services.map { $0.name?.value } == ["Speech Therapy", "Vision Services"])
    #expect(draft.transportation?.value == "No")
  }

  @Test func aRideWithItsMinutesIsAService() throws {
    let draft = try Drafts.read(
      "# Related Services\n\n|= Service | Minutes | Frequency |\n| Special transportation | 30 | Daily |\n")
    #expect(draft.services.count == 1)
  }

  @Test func supportForStaffInARow() throws {
    let draft = try Drafts.read(
      """
      # Services

      |= Service | Provider | Frequency | Minutes |
      | Reading instruction | Teacher | Daily | 30 |
      | Supports for School Personnel | | | |
      | OT shows the aide how to set up the slant board | OT | Once a term | 20 |
      """)
    #expect(draft.staffSupports.count == 1)
    #expect(draft.staffSupports.first?.value.hasPrefix("OT shows the aide") ?? false)
    #expect(draft.services.map { $0.name?.value } == ["Reading instruction"])
  }

  @Test(
    arguments: [
      ("Classes | Aids, Supports and Accommodations", "Math | Number line", ["Number line"]),
      ("Where | What the teacher does", "All rooms | Reads directions aloud", ["Reads directions aloud"]),
      ("Accommodation | Where", "Number line | Math", ["Number line"]),
      ("Supplementary Aids | Frequency", "Slant board | Daily", ["Slant board"]),
    ]) func theColumnOfAccommodations(heads: String, row: String, found: [String]) throws
  {
    let draft = try Drafts.read("# Accommodations\n\n|= \(heads) |\n| \(row) |\n| \(row) |\n")
    #expect(draft.accommodations.map(\.text.value) == found + found)
  }

  @Test func aHeadOfColumnsIsNobody() throws {
    let draft = try Drafts.read(
      "# IEP Team\n\n| Name | Professional Title |\n| Ada Quill | Parent |\n| Sol Reyes | School Nurse |\n")
    #expect(draft.team.map { $0.name?.value } == ["Ada Quill", "Sol Reyes"])
  }

  @Test func aLongLabelUnderAShortOne() throws {
    let draft = try Drafts.read(
      """
      # Placement

      Percent of time in general education: 84%
      Explanation of the extent, if any, to which the child will not take part with nondisabled children: Rosa learns letters in a small room because noise upsets her.
      """)
    #expect(draft.placement?.percentInRegularClass?.value == 84)
    #expect(draft.placement?.reason?.value == "Rosa learns letters in a small room because noise upsets her.")
  }

  @Test func aReasonUnderAQuestionWithBoxes() throws {
    let draft = try Drafts.read(
      """
      # Least Restrictive Environment

      Does this child receive all services with nondisabled peers? [ ] Yes [x] No

      If no, justify: Tam works on sounds in a room by himself.
      """)
    #expect(draft.placement?.reason?.value == "Tam works on sounds in a room by himself.")
  }

  @Test func theMinutesOfTheWholeWeekAreNotThoseOutside() throws {
    let draft = try Drafts.read(
      "# Services\n\nTotal minutes per week in school: 1750\n\nMinutes per week in special education setting: 120\n"
    )
    #expect(draft.placement?.minutesOutsidePerWeek?.value == 120)
  }

  @Test(
    arguments: [
      ("IEP effective start: 3/2/2026\nIEP effective end: 3/1/2027", "2026-03-02", "2027-03-01"),
      ("Duration of services from: 3/2/2026 to 3/1/2027", "2026-03-02", "2027-03-01"),
      ("Duration of services from: 3/2/2026", "2026-03-02", nil),
      ("IEP effective dates: see page 9", nil, nil),
    ] as [(String, String?, String?)]) func spans(lines: String, start: String?, end: String?) throws
  {
    let dates = try Drafts.read("# IEP\n\n\(lines)\n").dates
    #expect(dates.start?.value == start)
    #expect(dates.end?.value == end)
  }

  @Test(
    arguments: [
      ("Grade 12: no state test this year.", [String]()),
      ("[x] PSSA with accommodations: extended time", ["PSSA with accommodations"]),
      ("[ ] PASA with accommodations: extended time", []),
      ("Keystone Algebra: without accommodations", ["Keystone Algebra"]),
    ]) func tests(line: String, names: [String]) throws
  {
    #expect(try Drafts.read("# State Assessments\n\n\(line)\n").assessments.map(\.name.value) == names)
  }

  @Test(arguments: ["Not applicable at this time.", "Does not apply.", "None"])
  func noTransition(words: String) throws {
    #expect(try Drafts.read("# Transition Services\n\n\(words)\n").transition.services.isEmpty)
  }

  @Test func coursesByGrade() throws {
    let draft = try Drafts.read(
      "# Transition\n\n## Course of Study\n\nGrade 9: Art, Algebra I\n\nGrade 10: Art II, Geometry\n")
    #expect(draft.transition.courseOfStudy?.value == "Grade 9: Art, Algebra I Grade 10: Art II, Geometry")
  }

  @Test func peopleBehindTheirPartsInCells() throws {
    let draft = try Drafts.read(
      "# IEP Team\n\n| Parent/Guardian: Ada Quill | Date: 9/25/2025 |\n| School Nurse: Sol Reyes | Date: 9/25/2025 |\n"
    )
    #expect(draft.team.map { $0.name?.value } == ["Ada Quill", "Sol Reyes"])
    #expect(draft.team.map { $0.role?.value } == ["Parent/Guardian", "School Nurse"])
  }

  @Test func servicesByLetters() throws {
    let draft = try Drafts.read(
      "# Services\n\na. Reading consultation, 45 minutes per quarter\nb. Math instruction, 3 sessions of 20 minutes per week\n"
    )
    #expect(draft.services.map { $0.amounts.count } == [1, 1])
    #expect(draft.services.map { $0.name?.value } == ["Reading consultation", "Math instruction"])
  }

  @Test func categoriesOverWhatIsDone() throws {
    let draft = try Drafts.read(
      "# Accommodations\n\nPresentation\nDirections in writing\nSetting\nA small room for tests\n")
    #expect(draft.accommodations.map(\.text.value) == ["Directions in writing", "A small room for tests"])
    #expect(draft.accommodations.map(\.category) == [.presentation, .setting])
  }

  @Test func aShareOfTheDayAmongAccommodationsIsNone() throws {
    let draft = try Drafts.read(
      "# Accommodations\n\n| Number line | Math |\n| Regular classroom | 40% of the day |\n")
    #expect(draft.accommodations.map(\.text.value) == ["Number line"])
    #expect(draft.placement?.percentInRegularClass?.value == 40)
  }

  @Test(
    arguments: [
      ("She is outside the regular class for 210 minutes a week.", 210),
      ("He is removed from the general education classroom for 90 minutes per week (5%).", 90),
      // Of each time, inside, and of something else.
      ("She leaves for speech outside the class 2 x 30 minutes a week.", nil),
      ("He is inside the regular class for 1500 minutes a week.", nil),
      ("Nothing is outside. He is in class for 300 minutes a week.", nil),
    ] as [(String, Int?)])
  func minutesOutside(sentence: String, minutes: Int?) throws {
    let placement = try Drafts.read("# Least Restrictive Environment\n\n\(sentence)\n").placement
    #expect(placement?.minutesOutsidePerWeek?.value == minutes.map { Decimal($0) })
  }

  @Test(
    arguments: [
      ("Tor will be with non-disabled peers for 71% of the school day (Resource).", 71),
      ("Tor will be with typical peers 71% of the day.", 71),
      ("71% of children without disabilities are with typical peers.", nil),
      ("Tor is away from non-disabled peers for 29% of the day.", nil),
      ("Setting II (40–79% in general education).", nil),
      ("40% to 79% of the day in general education.", nil),
    ] as [(String, Int?)])
  func sharesOfTheDay(sentence: String, percent: Int?) throws {
    let placement = try Drafts.read("# Least Restrictive Environment\n\n\(sentence)\n").placement
    #expect(placement?.percentInRegularClass?.value == percent.map { Decimal($0) })
  }

  @Test(
    arguments: [
      ("% of day in general education: 88%", 88), ("Percent of day in gen ed: 88%", 88),
      ("% of Time Outside Gen Ed: 12%", nil), ("% of students who passed: 55%", nil),
    ] as [(String, Int?)])
  func aSignForPercentInALabel(line: String, percent: Int?) throws {
    let draft = try Drafts.read("# Services\n\n\(line)\n")
    #expect(draft.placement?.percentInRegularClass?.value == percent.map { Decimal($0) })
    #expect(draft.sections.contains { $0.kinds.contains(.lre) } == !line.contains("students"))
  }

  @Test func aRefusalOfAnotherPlacementIsNoReason() throws {
    let text =
      "# Placement\n\nThe division refused a private day school because needs can be met here.\n\n"
      + "Explanation: He leaves the class because he needs a quiet room to practice.\n"
    #expect(try Drafts.read(text).placement?.reason?.value.hasPrefix("He leaves") == true)
  }

  @Test func whatIsProposedAndWhatIsRefused() throws {
    let text =
      "# Prior Written Notice\n\nThe district proposes to add counseling. It starts in May. The district refuses an aide because Ana works alone.\n"
    let items = try Drafts.read(text).notice
    #expect(items.map(\.item) == [.actionProposed, .actionRefused])
    #expect(items[0].text.value.hasSuffix("in May.") && items[1].text.value.hasPrefix("The district refuses"))
  }

  @Test func theTickedWordTellsARefusal() throws {
    let text =
      "# Prior Written Notice\n\n| Action | The district ☐ proposes ☒ refuses to change the placement |\n| Why | He met 3 of 5 goals. |\n"
    #expect(try Drafts.read(text).notice.first?.item == .actionRefused)
  }

  @Test func aRevisedGoalIsOne() throws {
    let text =
      "# Amendment\n\n## Revised Goal\n\nBy May 2027, Ana will add two-digit numbers in 8 of 10 problems.\n"
    let draft = try Drafts.read(text)
    #expect(draft.sections.contains { $0.kinds.contains(.goals) })
    #expect(draft.goals.count == 1)
  }

  @Test func noAccommodationsIsTheRegularWay() throws {
    let text =
      "# State Assessments\n\n| Test | Participation |\n| Reading | No accommodations |\n| Math | With accommodations |\n"
    let found = try Drafts.read(text).assessments.map(\.participation.value)
    #expect(found == [.regular, .withAccommodations], "\(found)")
  }
}
