import IEPModel
import Testing

@testable import DraftReading

/// What a form leaves blank or ticks with circles, what stands over several columns, and help that is not of this plan.
@Suite struct ChosenAndBlankTests {
  // MARK: circles

  @Test(
    arguments: [
      ("○ Yes ● No ○ More data needed", .no), ("● Yes ○ No", .yes), ("◯ Yes ◉ No", .no),
      ("○ Yes ○ No ● More data needed", .undecided), ("○ Yes ○ No", nil), ("● Yes", .yes),
    ] as [(String, ExtendedSchoolYear.Decision?)])
  func circlesAreBoxesWhereSeveralStandOnALine(
    line: String, decision: ExtendedSchoolYear.Decision?
  ) throws {
    for name in ["a.md", "a.txt"] {
      let draft = try Drafts.read("# IEP\n\n## Extended School Year Services\n\n\(line)\n", named: name)
      #expect(draft.extendedSchoolYear?.decision?.value == decision, "\(name)")
    }
  }

  @Test func aCircleAloneIsABullet() throws {
    let draft = try Drafts.read(
      """
      Accommodations

      ● Extra time on tests
      ● Seat near the board
      """, named: "a.txt")
    #expect(draft.accommodations.map(\.text.value) == ["Extra time on tests", "Seat near the board"])
  }

  // MARK: columns of services

  @Test(
    arguments: [
      ("Days per | Week / month | Minutes per day", "5 | week | 30", 5, 30, .week),
      (
        "Service time Days per | Service time Week / month | Service time Minutes per day", "1 | month | 15",
        1, 15, .month
      ),
      ("Times per | Week or month | Minutes", "2 | month | 20", 2, 20, .month),
      ("Days per week | Period | Minutes per day", "3 | week | 45", 3, 45, .week),
    ] as [(String, String, Int, Decimal, ServicePeriod.Unit)])
  func howOftenStandsInTwoColumns(
    heads: String, cells: String, sessions: Int, minutes: Decimal, unit: ServicePeriod.Unit
  ) throws {
    let draft = try Drafts.read(
      """
      # IEP

      ## Special Education Services

      | Service | \(heads) |
      |---|---|---|---|
      | Math instruction | \(cells) |
      """, named: "a.md")
    let amount = draft.services.first?.amounts.first
    #expect(amount?.sessions == Decimal(sessions))
    #expect(amount?.minutesPerSession == minutes)
    #expect(amount?.per == ServicePeriod(1, unit))
  }

  @Test func aMonthIsShort() {
    #expect(ServicePhrase.read(spanned("120 min per mon")).amounts.first?.per == ServicePeriod(1, .month))
    #expect(ServicePhrase.read(spanned("30 min every Mon")).amounts.first?.per != ServicePeriod(1, .month))
  }

  @Test(arguments: [
    "Services run from 9/1/2026 to 6/11/2027.",
    "Reading and Social skills run from 9/1/2026 to 6/11/2027.",
    "All services run from 9/1/2026 to 6/11/2027.",
  ])
  func aSentenceGivesTheDays(sentence: String) throws {
    let draft = try Drafts.read(
      """
      ## Special Education Services

      | Service | Minutes per week |
      |---|---|
      | Reading 7 | 225 |
      | Social skills | 90 |

      \(sentence)
      """, named: "a.md")
    #expect(draft.services.map(\.start?.value) == ["2026-09-01", "2026-09-01"])
    #expect(draft.services.map(\.end?.value) == ["2027-06-11", "2027-06-11"])
  }

  @Test func theDaysOfOneAreNotThoseOfAnother() throws {
    let draft = try Drafts.read(
      """
      ## Special Education Services

      | Service | Minutes per week |
      |---|---|
      | Reading 7 | 225 |
      | Social skills | 90 |

      Reading runs from 9/1/2026 to 6/11/2027.
      """, named: "a.md")
    #expect(draft.services.map(\.start?.value) == ["2026-09-01", nil])
  }

  // MARK: no help of this plan

  @Test(arguments: [
    "All first graders have a 60 min. literacy block.", "Every third grader gets 30 minutes of PE a day.",
    "Ada also had OT 2 days a week for 30 min. under the IEP of 2/5/2026.",
    "Title I reading, 20 minutes a day, is from regular education.",
  ])
  func aSentenceTellsHelpThatIsNotOfThisPlan(sentence: String) throws {
    let draft = try Drafts.read(
      """
      Special Education Services

      Speech therapy: 30 minutes, 2 times a week

      \(sentence)
      """, named: "a.txt")
    #expect(draft.services.map(\.name?.value) == ["Speech therapy"])
  }

  @Test func aClassWithoutMinutesIsNoService() throws {
    let draft = try Drafts.read(
      """
      ## Schedule of Services

      | Course / Activity | Setting | Min. per week |
      |---|---|---|
      | English 7 | General ed. (co-taught) | 225 |
      | Science 7 | General ed. | |
      | Lunch | General ed. | |
      | Counseling | General ed. | |
      """, named: "a.md")
    #expect(draft.services.compactMap(\.name?.value) == ["English 7", "Counseling"])
  }

  // MARK: supports

  @Test func aRowWithoutAnswersWasNotChosen() throws {
    let draft = try Drafts.read(
      """
      Accommodations and Modifications
      Accommodation                        Where                      How often
      Text to speech for content reading   science, social studies    each assignment
      Read aloud math word problems        math                       on request
      Chunked assignments                  ______                     ______
      """, named: "a.txt")
    #expect(
      draft.accommodations.map(\.text.value) == [
        "Text to speech for content reading", "Read aloud math word problems",
      ])
  }

  @Test(arguments: ["Classroom Aids and Services", "Accommodations"])
  func whatAFormAsksForIsNoNameOfHelp(heading: String) throws {
    let draft = try Drafts.read(
      """
      \(heading)
      Describe supports needed: graph paper; break signal and 5-minute pass; due dates in a phone calendar
      """, named: "a.txt")
    #expect(draft.services.isEmpty)
    #expect(
      draft.accommodations.map(\.text.value) == [
        "graph paper", "break signal and 5-minute pass", "due dates in a phone calendar",
      ])
  }

  @Test func aRowForStaffAmongAids() throws {
    let draft = try Drafts.read(
      """
      ## Supplementary Aids and Services

      | Aid, service, modification or support | Frequency |
      |---|---|
      | First/then board | daily |
      | Staff training on his device, 2 hours | once |
      | Talk with the speech therapist (supports for school personnel) | monthly |
      """, named: "a.md")
    #expect(draft.accommodations.map(\.text.value) == ["First/then board"])
    #expect(draft.staffSupports.count == 2)
  }

  // MARK: answers behind their question

  @Test func theAnswerStandsBehindTheQuestionOfItsLabel() throws {
    let draft = try Drafts.read(
      """
      ## Special Factors

      - [x] Behavior: does it impede his learning or that of others? **Yes** – see the behavior plan
      - [ ] Communication: does he need help to be understood? **No** – he talks well
      """, named: "a.md")
    #expect(draft.specialFactors.map(\.answer.value) == [.yes, .no])
  }

  @Test func aTestTakenLikeEverybody() throws {
    let draft = try Drafts.read(
      """
      Statewide Assessment Participation
      State Math: with accommodations
      State Science: regular
      """, named: "a.txt")
    #expect(draft.assessments.map(\.participation.value) == [.withAccommodations, .regular])
  }

  @Test func aSkillIsNoPartOfThePlan() throws {
    let draft = try Drafts.read(
      """
      ## Needs

      Transitions: he moves to the next activity in 2 of 10 chances.

      ## Strengths

      Sings in tune.
      """, named: "a.md")
    #expect(draft.needs.map(\.value) == ["Transitions: he moves to the next activity in 2 of 10 chances."])
    #expect(draft.sections.allSatisfy { !$0.kinds.contains(.transition) })
  }
}
