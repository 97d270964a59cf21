import IEPModel
import Testing

@testable import DraftReading

/// Drafts as people type and convert them: outlines, tables from a word processor, columns wrapped by a paste, exports with
/// a label on every line; each with what must not be taken for it.
@Suite struct TypedFormTests {
  private func read(_ text: String, _ name: String = "a.txt") throws -> IEPDraft {
    try Drafts.read(text, named: name)
  }

  @Test func tablesWithABlankHead() throws {
    let draft = try read(
      """
      # IEP

      **Participants**

      |  |  |
      | --- | --- |
      | **Name** | **Title** |
      | Lou Ruiz | Parent |
      | Kim Day | Special Education Teacher |

      **Goals**

      |  |  |  |
      | --- | --- | --- |
      | **Goal #1** | **Area:** Writing |  |
      | **Current Performance** | 3 of 10 sentences |  |
      | **Annual Goal** | By 30-Nov-2026, Ana will write sentences in 8 of 10 tries. |  |
      | **Short-Term Objective** | **Evaluation Criteria** | **Evaluation Procedures / Schedule** |
      | 1. With a model | No more than 2 prompts | Work samples / Weekly |
      | 2. Without a model | 6 of 10 | Work samples / Weekly |

      **Services**

      |  |  |  |
      | --- | --- | --- |
      | **Service** | **Minutes per week in general education** | **Minutes per week outside general education** |
      | Writing | 90 |  |
      | Speech |  | 40 |
      | **Last IEP:** Speech |  | 60 |
      """, "a.md")
    #expect(draft.team.map(\.name?.value) == ["Lou Ruiz", "Kim Day"])
    let goal = try #require(draft.goals.first)
    #expect(draft.goals.count == 1 && goal.area?.value == "Writing" && goal.timeframe?.by == "2026-11-30")
    #expect(
      goal.objectives.map(\.methods.first?.value) == ["Work samples / Weekly", "Work samples / Weekly"])
    #expect(goal.objectives.map(\.criteria.first?.value) == [2, 6])
    #expect(draft.services.map(\.name?.value) == ["Writing", "Speech"])
  }

  @Test func anOutlineWithASkillBetweenTwoParts() throws {
    let draft = try read(
      """
      IEP for Ana Ruiz

      A. DATES
        1. IEP team mtg: Feb. 12, 2026
        2. Annual review by: Feb. 11, 2027

      B. PRESENT LEVELS
        1. Strengths
           a. Good with engines.
        2. Parent concerns
           a. Mom says she stays up late.
        3. Work completion
           a. Turned in 52% of assignments.

      C. ANNUAL GOALS
        1. Work completion
           Goal: By Feb. 11, 2027, Ana will turn in 80% of assignments for 2 quarters.
           How measured: gradebook, once every 2 weeks.  Who: IEP manager.

      D. SERVICES (starting 2/26/26 through 2/11/27 unless noted)
        1. Special instruction – 25 min x 5/wk – Spec. Ed. Resource
        2. Aide – as needed
        OT – not continued. Was 20 min x 2/mo.

      E. SPECIAL FACTORS
        1. Behavior – no
        2. AT – yes, a calendar
      """)
    #expect(draft.dates.meeting?.value == "2026-02-12")
    #expect(draft.parentConcerns?.value.contains("52%") == false)
    #expect(draft.goals.first?.area?.value == "Work completion")
    #expect(draft.goals.first?.schedule?.value == "once every 2 weeks")
    #expect(draft.services.map(\.name?.value) == ["Special instruction", "Aide"])
    #expect(
      draft.services.first?.start?.value == "2026-02-26" && draft.services.first?.end?.value == "2027-02-11")
    #expect(draft.services.first?.setting == .specialEducation)
    #expect(draft.specialFactors.map(\.answer.value) == [.no, .yes])
  }

  @Test func wrappedColumnsWhoseRowsBeginWithTheirDates() throws {
    let draft = try read(
      """
      INDIVIDUALIZED EDUCATION PROGRAM

      SPECIAL EDUCATION PROGRAMS AND SERVICES

      Programs and          Amount of          Frequency        Location         Start          End
      Services              Time                                                 Date           Date
      Resource              45 minutes         5 times          Special          01/26/2026     01/12/2027
      Program               per session        per week         education
                                                                classroom
      Occupational          20 minutes         2 times          Therapy          01/26/2026     06/11/2026
      Therapy               per session        per month        room
      """)
    #expect(draft.services.map(\.name?.value) == ["Resource Program", "Occupational Therapy"])
    #expect(draft.services.map(\.amounts.first?.totalMinutes) == [225, 40])
    #expect(draft.services.map(\.location?.value) == ["Special education classroom", "Therapy room"])
  }

  @Test func marksUnderYesAndNo() throws {
    let draft = try read(
      """
      INDIVIDUALIZED EDUCATION PROGRAM

      SPECIAL FACTORS
                                                                   Yes     No
      Does the student have communication needs?                           X
      Does the student's behavior impede learning?                  X
      Is the student blind or visually impaired?                           X
      """)
    #expect(draft.specialFactors.map(\.factor) == ["communication", "behavior", "braille"])
    #expect(draft.specialFactors.map(\.answer.value) == [.no, .yes, .no])
  }

  @Test func anExportWithALabelOnEveryLine() throws {
    let draft = try read(
      """
      ## EXPORT OF RECORD 91  TYPE=IEP  STATUS=DRAFT
      STUDENT NAME: RUIZ, ANA
      STUDENT ID: 20331948
      MEETING DATE: 20251104

      SECTION: TEAM
      MEMBER 1: LOU RUIZ / PARENT
      MEMBER 2: KIM DAY / TEACHER OF THE DEAF

      SECTION: SERVICES
      SERVICE 1
      TYPE: SPEECH THERAPY
      MINUTES: UP TO 45
      FREQUENCY: DAILY
      BEGIN: 20251110

      SERVICE 2
      TYPE: OCCUPATIONAL THERAPY
      MINUTES: 20
      FREQUENCY: 1 TIME PER WEEK
      STATUS: INACTIVE

      SECTION: ACCOMMODATIONS
      ACCOMMODATION 1: CAPTIONS ON ALL VIDEOS
      SELECTED: Y
      ACCOMMODATION 2: SIGN LANGUAGE INTERPRETER
      SELECTED: N

      SECTION: ASSESSMENT
      ASSESSMENT 1: DESSA ELA
      PARTICIPATION: WITH ACCOMMODATIONS
      """)
    #expect(draft.status?.value == .draft && draft.dates.meeting?.value == "2025-11-04")
    #expect(draft.team.map(\.role?.value) == ["PARENT", "TEACHER OF THE DEAF"])
    #expect(draft.services.map(\.name?.value) == ["SPEECH THERAPY"])
    let amount = draft.services.first?.amounts.first
    #expect(amount?.totalMinutes == 45 && amount?.bound == .atMost && amount?.per?.unit == .day)
    #expect(draft.services.first?.start?.value == "2025-11-10")
    #expect(draft.accommodations.map(\.text.value) == ["CAPTIONS ON ALL VIDEOS"])
    #expect(draft.assessments.map(\.participation.value) == [.withAccommodations])
  }

  @Test func ticksInAColumnAndWhoSeesToIt() throws {
    let draft = try read(
      """
      Section 504 Plan

      Student:\tAna Ruiz

      ACCOMMODATIONS

      Classroom
      ✓\tSeat close to the door\tResponsible: all teachers
      ✓\tWater bottle at desk\tResponsible: all teachers
      ☐\tFrequent breaks\t(not needed)

      PE
      ✓\tMay sit out of running\tResponsible: Coach Dell

      Team
      •\tLou Ruiz – mother
      •\tcouldn't come: Coach Dell

      Note: Ana's sister Wren (grade 7) has her own plan.
      """)
    #expect(
      draft.accommodations.map(\.text.value)
        == ["Seat close to the door", "Water bottle at desk", "May sit out of running"])
    #expect(draft.team.map(\.name?.value) == ["Lou Ruiz"])
  }

  @Test(arguments: [
    ("Counseling (30 min/week) ended Dec 19, 2025; goal met.", [String]()),
    ("Until November 7, 2025 (old IEP): reading instruction 40 minutes, 4 sessions per week.", []),
    ("Services in the previous IEP (10/2024), listed for information: reading 40 min. 5 x weekly.", []),
    ("Counseling: 30 min/week until Dec 19, 2025.", ["Counseling"]),
    ("Speech 2x/wk, 20 min, small grp (2-3), speech rm", ["Speech"]),
  ])
  func helpThatIsOver(line: String, names: [String]) throws {
    let draft = try read("# IEP\n\n## Services\n\n\(line)\n", "a.md")
    #expect(draft.services.compactMap(\.name?.value) == names)
    #expect(draft.services.allSatisfy { !$0.amounts.isEmpty })
  }

  @Test(arguments: [
    ("Student: Ana Ruiz     DOB 6-19-2012    7th gr.", "Ana Ruiz", "2012-06-19", "7"),
    ("Student: Ana Ruiz, Elm Street School, grade 3", "Ana Ruiz", nil, "3"),
    ("kiddo: Ana Ruiz    dob 2/11/21    Pre-K", "Ana Ruiz", "2021-02-11", "Pre-K"),
  ])
  func factsBehindAName(line: String, name: String, birth: String?, grade: String) throws {
    let student = try read("IEP AMENDMENT\n\n\(line)\n\nGoal 1: Ana will read 3 words.\n").student
    #expect(
      student.name?.value == name && student.dateOfBirth?.value == birth && student.grade?.value == grade)
  }

  @Test(arguments: [
    ("Secondary disability: none. A note mentions anxiety; EBD was not considered.", [String]()),
    ("Eligibility         Other Health Impairment", ["Other Health Impairment"]),
    ("Disability(s): Autism", ["Autism"]),
  ])
  func disabilities(line: String, found: [String]) throws {
    let draft = try read("IEP\n\nStudent: Ana Ruiz\n\n\(line)\n\nGoal 1: Ana will read 3 words.\n")
    #expect(draft.student.disabilities.map(\.text.value) == found)
  }

  @Test func aDecisionWithItsReason() throws {
    let draft = try read(
      "# IEP\n\n## Extended School Year\n\nESY was considered. [X] No ESY services are needed. Ana kept her skills.\n",
      "a.md")
    #expect(draft.extendedSchoolYear?.decision?.value == .no)
    #expect(draft.extendedSchoolYear?.reason?.value.hasPrefix("No ESY services are needed") ?? true)
  }
}
