import IEPModel
import Testing

@testable import DraftReading

/// Tables whose first head is their title, scores with their percentiles in one cell, and what a draft says of others:
/// help for all children, services of an older plan, the mean of a school.
@Suite struct TitledTableTests {
  // MARK: titles in the first column

  @Test func theTitleOfTheTeamIsTheHeadOfItsNames() throws {
    let draft = try Drafts.read(
      """
      PRIOR WRITTEN NOTICE
       The district proposes: start speech therapy.
       The district rejects: a full time aide.

      IEP TEAM                  Role                         Attended
       Nadia Okafor             Parent                       yes
       Lowell Stamm             Special Education Teacher    yes
       Perpetua Quill           District representative      no
      """, named: "a.txt")
    #expect(draft.team.map(\.name?.value) == ["Nadia Okafor", "Lowell Stamm", "Perpetua Quill"])
    #expect(draft.team.map(\.role?.value).last == "District representative")
    #expect(draft.notice.map(\.item) == [.actionProposed, .actionRefused])
  }

  @Test func theTitleOfAccommodationsIsTheHeadOfTheirColumn() throws {
    let draft = try Drafts.read(
      """
      LEAST RESTRICTIVE ENVIRONMENT
       Percent of day in the regular class: 84%

      ACCOMMODATIONS AND MODIFICATIONS        Where
       Large print                            all classes
       Word problems with objects (modified   math
       curriculum)
       Short breaks (not modified)            math, art
      """, named: "a.txt")
    #expect(draft.accommodations.map(\.text.value).first == "Large print")
    #expect(draft.accommodations.map(\.isModification) == [false, true, false])
  }

  // MARK: scores

  @Test(
    arguments: [
      ("Score", "62 (1 %ile)", .standardScore, 62, 1), ("SS", "62 (1 %ile)", .standardScore, 62, 1),
      ("SS", "62/1st percentile", .standardScore, 62, 1), ("Score", "70 (98th percentile)", .tScore, 70, 98),
      ("Score", "62 (40 %ile)", .percentile, 40, nil),
    ] as [(String, String, Score.Kind, Decimal, Decimal?)])
  func aCellHoldsAScoreAndItsPercentile(
    head: String, cell: String, kind: Score.Kind, value: Decimal, percentile: Decimal?
  ) throws {
    let draft = try Drafts.read(
      """
      # Present levels

      | Test/measure | Date | Area | \(head) |
      |---|---|---|---|
      | KTEA-3 | 02/2026 | Math Computation | \(cell) |
      """, named: "a.md")
    #expect(draft.scores.map(\.kind) == [kind])
    #expect(draft.scores.first?.value == value)
    #expect(draft.scores.first?.percentile == percentile)
  }

  @Test(
    arguments: [
      ("STAR Math: 28th percentile in the fall, school mean is the 61st percentile.", [28]),
      ("STAR Math: 28th percentile, and the class average is the 61st percentile.", [28]),
      ("STAR Math: 28th percentile (grade level median: 61st percentile).", [28]),
      ("STAR Math: below the school mean, at the 28th percentile.", [28]),
      ("The 61st percentile is the school mean.", []),
      ("On the WISC-V the Nonverbal Index is 95, in the average range, 37th percentile.", [95]),
      (
        "The Nonverbal Index of 95 (37th percentile) is the better estimate since the scores are far apart.",
        [95]
      ),
      ("The Nonverbal Index of 100 is what most children have.", []),
    ] as [(String, [Decimal])])
  func theMeanOfASchoolIsNoScoreOfTheChild(sentence: String, values: [Decimal]) throws {
    let draft = try Drafts.read("# Evaluation Results\n\n\(sentence)\n", named: "a.md")
    #expect(draft.scores.compactMap(\.value) == values)
  }

  // MARK: services

  @Test(arguments: [
    ("Bilingual: ESL 45 min. daily is given to all EL students by the English dept., not IEP time.", 0),
    ("- ESL 45 min daily is provided to all English learners", 0),
    ("- Title I math, 20 min daily (not IEP time)", 0),
    ("- Speech therapy, 45 min weekly, for all of third grade", 1),
    ("Speech therapy: 45 min weekly, given to all 3 students of her group", 1),
    ("Speech therapy: 45 min weekly, given with all students of her group", 1),
    ("Speech therapy: 45 min weekly. A book club is open to all students.", 1),
  ])
  func helpForAllChildrenIsNoServiceOfThePlan(line: String, count: Int) throws {
    let draft = try Drafts.read("# Services\n\n\(line)\n", named: "a.md")
    #expect(draft.services.count == count)
  }

  @Test(arguments: [
    ("Evaluation Report", "Current services", "Speech: 30 min 3x week", 0),
    ("Evaluation Report", "Current services", "IEP of 02/05/2026: speech 30 min 3x week.", 0),
    ("Evaluation Report", "Recommended services", "Speech: 30 min 3x week", 1),
    ("IEP", "Current services", "Speech: 30 min 3x week", 1),
    ("IEP", "Services", "IEP of 02/05/2026: speech 30 min 3x week.", 0),
    ("IEP", "Services", "IEP speech: 30 min 3x week.", 1),
  ])
  func theServicesOfAnOlderPlanAreNone(title: String, part: String, line: String, count: Int) throws {
    let draft = try Drafts.read(
      "# \(title)\n\nMeeting date: 02/01/2027\n\n## \(part)\n\n\(line)\n", named: "a.md")
    #expect(draft.services.count == count)
  }

  @Test func anAmountOverTwoColumnsKeepsItsRowInTheTable() throws {
    let draft = try Drafts.read(
      """
      SCHEDULE OF SERVICES
       Activity or service        Min. per   Times per   Setting             Provider          Start       End
                                  session    week
       Reading                    40         5           Special education   sp. ed. teacher   09/14/2026  09/10/2027
                                                         classroom
       Art w/ support             40         2           Regular classroom   aide              09/14/2026  09/10/2027
       Related services
       Physical therapy           30         1           PT room             PT                09/14/2026  09/10/2027
       Counseling (indirect,      15 min. per month      school-wide         counselor         09/14/2026  05/21/2027
       consult w/ staff)
      """, named: "a.txt")
    #expect(draft.services.count == 4)
    #expect(draft.services[safe: 1]?.name?.value == "Art w/ support")
    #expect(draft.services.last?.amounts.first?.totalMinutes == 15)
    #expect(draft.services.last?.amounts.first?.per?.unit == .month)
    #expect(draft.services.last?.location?.value == "school-wide")
    #expect(draft.services.last?.delivery == .indirect)
  }

  // MARK: the head of a draft and its small facts

  @Test func boxesBelowTheirLabelNameTheDisability() throws {
    let draft = try Drafts.read(
      """
      IEP Meeting Date: 09/08/2026      Next Annual IEP Date: 09/07/2027
      Most Recent Evaluation: 02/10/2025

      The primary disability is:
       [ ] Autism   [ ] Deaf-Blindness   [ ] Emotional Disturbance   [ ] Hearing Impairment
       [ ] Intellectual Disability       [X] Multiple Disabilities   [ ] Orthopedic Impairment
      The secondary disability is:  none
      """, named: "a.txt")
    #expect(draft.student.disabilities.map(\.category) == [.multipleDisabilities])
    #expect(draft.dates.annualReview?.value == "2027-09-07")
  }

  @Test(
    arguments: [
      ("Language Arts     [X] Alternate: Dynamic Learning Maps (DLM)", .alternate),
      ("Science           [X] With accommodations: read aloud", .withAccommodations),
      ("Science           [X] Grade 5", nil),
    ] as [(String, Assessment.Participation?)])
  func oneBoxSaysHowATestIsTaken(line: String, participation: Assessment.Participation?) throws {
    let draft = try Drafts.read("ASSESSMENTS\n \(line)\n", named: "a.txt")
    #expect(draft.assessments.first?.participation.value == participation)
  }

  @Test(
    arguments: [
      (["quarterly (4x a year)", "quarterly"], 4), (["quarterly (4x a year)", "monthly"], nil),
      (["quarterly (4x a year)", "45%"], nil),
    ] as [([String], Int?)])
  func goalsTellHowOftenParentsHear(schedules: [String], times: Int?) throws {
    let goals = schedules.enumerated().map { index, schedule in
      """
      Goal \(index + 1)
       By 09/07/2027, Leo will read 40 of 50 words.
       How measured: word probe               Progress reported: \(schedule)

      """
    }
    let draft = try Drafts.read("ANNUAL GOALS\n" + goals.joined(), named: "a.txt")
    #expect(draft.progressReports?.times == times)
  }

  @Test(
    arguments: [
      ("Form 7 Evaluation Report *DRAFT, not yet reviewed with family*", .draft),
      ("Form 7 Evaluation Report (DRAFT, for review)", .draft),
      ("First comes the plan, then the DRAFT, then the essay.", nil),
    ] as [(String, DraftStatus?)])
  func aStampInTheLineOfTheFormSaysThatItIsADraft(line: String, status: DraftStatus?) throws {
    let draft = try Drafts.read("# Evaluation Report\n\n\(line)\n", named: "a.md")
    #expect(draft.status?.value == status)
  }

  @Test func aSupervisoryUnionIsTheDistrict() throws {
    let draft = try Drafts.read(
      "# IEP\n\nStudent: Leo Marsh\n\nSupervisory Union: Kettle Pond Supervisory Union\n", named: "a.md")
    #expect(draft.student.district?.value == "Kettle Pond Supervisory Union")
  }
}
