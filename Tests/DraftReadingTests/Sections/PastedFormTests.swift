import IEPModel
import Testing

@testable import DraftReading

/// Forms as they come out of a PDF, a word processor or a sheet: drawn tables, columns of marks, cells on lines of their
/// own, heads over two lines.
@Suite struct PastedFormTests {
  private func read(_ text: String, _ name: String = "a.txt") throws -> IEPDraft {
    try Drafts.read(text, named: name)
  }

  @Test func titlesBetweenParagraphs() throws {
    let draft = try read(
      """
      PRESENT LEVELS OF ACADEMIC ACHIEVEMENT AND FUNCTIONAL PERFORMANCE
      Student strengths
      Lars knows every bird call in the county, plays the fiddle by ear and has the best number sense
      in his class.
      Parent concerns for the education of the child
      Mrs. Ober wants him to read for fun again. She is afraid that he will stop using his cane when he
      gets to middle school.
      Academic
      He reads with a video magnifier and tires after about fifteen minutes of print on most school
      days.
      """)
    #expect(draft.sections.map(\.kinds) == [[.presentLevels], [.strengths], [.parentConcerns], [.academic]])
    #expect(draft.parentConcerns?.value.hasSuffix("gets to middle school.") ?? false)
  }

  @Test func aTableSetInBelowANumberedTitle() throws {
    let draft = try read(
      """
      9. LEAST RESTRICTIVE ENVIRONMENT
          He is in the regular class 83% of the week.

      10. SERVICES
          Service                      Position             Location             Frequency and      Begin -
                                       Responsible                               Duration           End
          Specially designed           Special Education    Resource room        5 x 40 minutes     03/18/2026 -
          instruction: math            Teacher                                   per week           03/10/2027
          Counseling                   School Counselor     Counseling office    2 x 20 minutes     03/18/2026 -
                                                                                 per month          06/12/2026
          The IEP that ends 03/17/2026 had math for 3 x 40 minutes per week and no counseling.
      """)
    #expect(draft.services.map { $0.name?.value } == ["Specially designed instruction: math", "Counseling"])
    #expect(draft.services.map { $0.location?.value } == ["Resource room", "Counseling office"])
    #expect(draft.services.map { $0.amounts.map(\.totalMinutes) } == [[200], [40]])
    #expect(draft.services.map { $0.end?.value.description } == ["2027-03-10", "2026-06-12"])
  }

  @Test func titlesInSmallLetters() throws {
    let notes = """
      draft iep
      student: Otis Lane

      who's coming
      Pat Lane - mom
      Jo Diaz - sped tchr

      strengths
      Draws maps & helps others.

      annual goals
      1) Conversation -- When a classmate speaks, Otis will reply with 5 words in 4 out of 5 trials.
         BL: 2 words   meas by: language sample   how often: monthly   who: SLP
      progress rpts to parents: quarterly

      services
      - study skills, 47 min 5x/wk, resource rm, sped tchr, 10-13-25 to 5-21-26
      - SLP consult w/ gen ed tchrs, 20 min/mo, gen ed classroom, SLP

      accoms
      - extra time on essays
      """
    let draft = try read(notes)
    #expect(draft.team.map { $0.role?.value } == ["mom", "sped tchr"])
    #expect(draft.strengths?.value == "Draws maps & helps others.")
    #expect(draft.goals.map { $0.area?.value } == ["Conversation"])
    #expect(draft.goals.first?.methods.map(\.value) == ["language sample"])
    #expect(draft.services.map { $0.location?.value } == ["resource rm", "gen ed classroom"])
    #expect(draft.services.map { $0.provider?.value } == ["sped tchr", "SLP"])
    #expect(draft.accommodations.map { $0.text.value } == ["extra time on essays"])
    // What names a fact of the goal is no word of its own.
    let rest = draft.unread.filter { $0.reason == .notUnderstood }.map {
      String(decoding: Array(notes.utf8)[$0.span.range], as: UTF8.self)
    }
    #expect(
      !rest.contains { $0.hasPrefix("who:") || $0.hasPrefix("how often") || $0.hasPrefix("meas") }, "\(rest)")
  }

  @Test func aFewSmallWordsAreNoTitles() throws {
    let draft = try read("Strengths:\n\ngoals\nand plans\n\nservices\nof the school\n")
    #expect(!draft.sections.contains { $0.kinds == [.goals] || $0.kinds == [.services] })
  }

  @Test func partsByNumbersWithSlipsAndColons() throws {
    let draft = try read(
      """
      IEP draft

      1.  STUDENT INFO
      Name: Rosa Grimes
      school - Sandplum Elementary
      Meeting Date 9/4/25.   IEP start 9/8/25,  IEP end 9/3/26

      3.  STRENGHTS
      Rosa is a hugger and a helper.

      4.  PARENT CONCERNS:
      Mom wants her to write her whole name.

      7.  SPECIAL FACTORS
      behavior - yes (runs off)
      braille - no

      11.  ACCOMODATIONS
      - picture schedule on her desk
      - directions of 1 step
      """)
    #expect(draft.strengths?.value == "Rosa is a hugger and a helper.")
    #expect(draft.parentConcerns?.value == "Mom wants her to write her whole name.")
    #expect(draft.student.school?.value == "Sandplum Elementary")
    #expect(draft.dates.meeting?.value == "2025-09-04")
    #expect(draft.dates.start?.value == "2025-09-08")
    #expect(draft.dates.end?.value == "2026-09-03")
    #expect(draft.specialFactors.map { "\($0.factor) \($0.answer.value)" } == ["behavior yes", "braille no"])
    #expect(draft.accommodations.count == 2)
  }

  @Test func letteredQuestionsAndTheirAnswers() throws {
    let draft = try read(
      """
      INDIVIDUALIZED EDUCATION PROGRAM

      SECTION 6. TRANSITION
      D. Course of study: English II, Biology, Choir
      E. Will the student turn 18 during this IEP?   ☐ Yes  ☒ No

      SECTION 12. LEAST RESTRICTIVE ENVIRONMENT
      A. Percent of the school day in general education: 54%
      B. Why will the student be removed? Jo needs real tasks, many repetitions and feedback at each step.
      """)
    #expect(draft.transition.courseOfStudy?.value == "English II, Biology, Choir")
    #expect(draft.placement?.percentInRegularClass?.value == 54)
    #expect(draft.placement?.reason?.value.hasPrefix("Jo needs real tasks") ?? false)
  }

  @Test func columnsOfMarks() throws {
    let draft = try read(
      """
      ACCOMMODATIONS
      ┌──────────────────────────┬─────┬────┬─────────────┐
      │ Accommodation            │ YES │ NO │ Where       │
      ├──────────────────────────┼─────┼────┼─────────────┤
      │ Seat near the door       │ X   │    │ All classes │
      ├──────────────────────────┼─────┼────┼─────────────┤
      │ Headphones               │     │ X  │ Refused     │
      └──────────────────────────┴─────┴────┴─────────────┘

      STATE ASSESSMENT PARTICIPATION
      +---------+------------------------+---------------------+
      | Test    | Without accommodations | With accommodations |
      +---------+------------------------+---------------------+
      | Reading |                        | X                   |
      +---------+------------------------+---------------------+
      | Science | X                      |                     |
      +---------+------------------------+---------------------+

      EXTENDED SCHOOL YEAR
      +------------------+-----+----+-----------+
      | ESY              | YES | NO | UNDECIDED |
      +------------------+-----+----+-----------+
      | Services needed? |     |    | X         |
      +------------------+-----+----+-----------+

      TRANSPORTATION
      +------------------------+-----+----+----------------+
      | Special bus needed?    | YES | NO | Explain        |
      +------------------------+-----+----+----------------+
      |                        | X   |    | A bus aide     |
      +------------------------+-----+----+----------------+
      """)
    #expect(draft.accommodations.map(\.text.value) == ["Seat near the door"])
    #expect(draft.assessments.map(\.name.value) == ["Reading", "Science"])
    #expect(draft.assessments.map(\.participation.value) == [.withAccommodations, .regular])
    #expect(draft.extendedSchoolYear?.decision?.value == .undecided)
    #expect(draft.transportation?.value == "YES A bus aide")
  }

  @Test func aTableWithACellOnEachLine() throws {
    let draft = try read(
      """
      IEP Team
      Name
      Position
      Hollis Cole
      Parent
      Tasha Burk
      Special Education Teacher

      Special Education Services
      Service
      Service Minutes
      (Per Service Frequency)
      Service Frequency
      Service Period
      Start Date
      Math instruction
      45
      5
      Weekly
      11/13/2025
      """)
    #expect(draft.team.map { $0.role?.value } == ["Parent", "Special Education Teacher"])
    #expect(draft.services.map { $0.name?.value } == ["Math instruction"])
    #expect(draft.services.first?.amounts.first?.totalMinutes == 225)
    #expect(draft.services.first?.start?.value == "2025-11-13")
  }

  @Test func headsOverTwoLinesAndPeriods() throws {
    let draft = try read(
      """
      SERVICES
                             Periods    Minutes
      Service                per week   per period   Location
      Math support           5          50           Resource room
      Biology support        4          25           General education classroom

      Related service        Amount                  Location
      Speech therapy         60 minutes per month    Speech room
      """)
    #expect(
      draft.services.map { "\($0.name?.value ?? "") \($0.amounts.first?.totalMinutes ?? 0)" }
        == ["Math support 250", "Biology support 100", "Speech therapy 60"])
  }

  @Test func severalLabelsOnOneLine() throws {
    let draft = try read(
      """
      IEP   DRAFT

      ANNUAL GOALS
      1. Rdg Fluency - By 1/28/2027, given a passage, Odessa will read 75 words correct per minute on 2 out of 3 probes.
         Base: 38 wcpm   Meas: ORF probes, wkly   Resp: Sp Ed Teacher
      2. Decoding - Given 30 words, Odessa will read 26/30 correctly on 3 consecutive lists.
         Base: 12/30   Meas: word lists, every 2 wks   Resp: SLP
      """)
    #expect(draft.goals.map { $0.area?.value } == ["Rdg Fluency", "Decoding"])
    #expect(draft.goals.map { $0.baseline?.text.value } == ["38 wcpm", "12/30"])
    #expect(draft.goals.map { $0.methods.map(\.value) } == [["ORF probes"], ["word lists"]])
    #expect(draft.goals.map { $0.schedule?.value } == ["wkly", "every 2 wks"])
    #expect(draft.goals.map { $0.responsible?.value } == ["Sp Ed Teacher", "SLP"])
    #expect(draft.goals.last?.criteria.map(\.kind) == [.ratio])
  }
}
