import IEPModel
import Testing

@testable import DraftReading

/// Goals in boxes and tables as form systems print them: where the number, the area and the sentence of each stand.
@Suite struct GoalBoxTests {
  @Test func theNumberUnderTheNameOfTheSentence() throws {
    let goals = try Drafts.read(
      """
      <html><body><h2>IEP</h2><h4>ANNUAL GOALS</h4>
      <table><tr><td><b>Area of Need:</b> Reading</td><td><b>Measurable Annual Goal #:</b> 2</td></tr>
      <tr><td rowspan="2"><b>Baseline:</b> 3 of 10 words</td><td><b>Goal:</b> By 5/4/2027, given a list, Mina will \
      spell the words, 8 of 10 words on 3 checks, as measured by word lists.</td></tr>
      <tr><td>&#9746; Enables student to be involved in general curriculum</td></tr>
      <tr><td colspan="2"><b>Person(s) Responsible:</b> Resource teacher</td></tr>
      <tr><td colspan="2"><b>Short-Term Objective:</b> n/a &nbsp; <b>Progress Report 1:</b> ____</td></tr></table>
      </body></html>
      """, named: "a.html"
    ).goals
    #expect(goals.map(\.label?.value) == ["2"])
    #expect(goals.map(\.area?.value) == ["Reading"])
    #expect(goals.first?.criteria.map(\.value) == [8])
    #expect(goals.first?.baseline?.value == 3)
    #expect(goals.first?.responsible?.value == "Resource teacher")
    #expect(goals.first?.objectives.isEmpty == true)
  }

  @Test func boldLabelsOverTheirValuesInCells() throws {
    let goals = try Drafts.read(
      """
      <html><body><h2>IEP</h2><h3>Measurable Annual Goals</h3>
      <table><tr><td colspan="2">Goal 1 of 2 &mdash; Domain: Communication</td></tr>
      <tr><td colspan="2"><b>Measurable Annual Goal:</b> By 5/4/2027, Mina will ask 4 questions in 3 of 4 lessons.</td></tr>
      <tr><td><b>Baseline</b><br>1 question</td><td><b>Assessment Procedures</b><br>&#9744; Quizzes &#9745; Lesson tally</td></tr>
      <tr><td colspan="2"><b>Benchmark 1:</b> By 1/15/2027, Mina will ask 2 questions in 3 of 4 lessons.</td></tr></table>
      </body></html>
      """, named: "a.html"
    ).goals
    #expect(goals.map(\.area?.value) == ["Communication"])
    #expect(goals.first?.baseline?.value == 1)
    #expect(goals.first?.methods.map(\.value) == ["Lesson tally"])
    #expect(goals.first?.objectives.map { $0.timeframe?.by } == ["2027-01-15"])
  }

  @Test func aDrawnBoxWithSeveralLabelsInACell() throws {
    let goals = try Drafts.read(
      """
      # IEP

      ## Measurable Annual Goals

      +----------------------------------------------------------+
      | **Goal Number:** 1     **Goal Area:** Spelling           |
      +==========================================================+
      | **Baseline (What can the student do now?):** 3 of 10     |
      +----------------------------------------------------------+
      | **Annual Goal/Target:** By 5/4/2027, given a list of     |
      | words, Mina will spell the words                         |
      +-------------------+------------------+-------------------+
      | **Criteria:** 8   | **Method:** word | **Schedule:**     |
      | of 10 words       | lists            | weekly            |
      +-------------------+------------------+-------------------+
      """, named: "a.md"
    ).goals
    #expect(goals.map(\.area?.value) == ["Spelling"])
    #expect(goals.first?.text.value.hasSuffix("Mina will spell the words") == true)
    #expect(goals.first?.criteria.map(\.value) == [8])
    #expect(goals.first?.methods.map(\.value) == ["word lists"])
    #expect(goals.first?.schedule?.value == "weekly")
    #expect(goals.first?.baseline?.value == 3)
  }

  @Test func areasBetweenNumberedRowsAndGoalsThatAreClosed() throws {
    let goals = try Drafts.read(
      """
      INDIVIDUALIZED EDUCATION PROGRAM

      MEASURABLE ANNUAL GOALS

      \tAnnual Goals\tCriteria\tMethod\tSchedule
      Reading
      1\tGiven a story, Mina will retell it in order. Baseline: 2 of 6 events\t5 of 6 events on 3 stories\tRetelling sheet\tMonthly
      Motor Skills
      2\tGiven scissors, Mina will cut out a circle.\t4 of 5 circles\tWork samples\tWeekly
      Speech
      \t(no goal)

      Goals of 2025-26 (closed, for information only)
      \tGiven a card, Mina will name the letter.\t20 of 26 letters\tAchieved 5/1/2026
      """, named: "a.txt"
    ).goals
    #expect(goals.map(\.area?.value) == ["Reading", "Motor Skills"])
    #expect(goals.map(\.label?.value) == ["1", "2"])
    #expect(goals.map { $0.criteria.map(\.value) } == [[5], [4]])
    #expect(goals.map(\.schedule?.value) == ["Monthly", "Weekly"])
    #expect(goals.first?.baseline?.value == 2)
  }

  @Test func theAreaOnTheFirstLineOfACellAndStepsBelowTheRow() throws {
    let goals = try Drafts.read(
      """
                         INDIVIDUALIZED EDUCATION PROGRAM

      Annual Goals

      Annual Goal                              Criterion for Mastery    How Progress Will Be     Current Level
                                                                        Measured
      --------------------------------------------------------------------------------------------------------
      1. Early literacy                        20 of 26 letters on 2    letter cards, every      9 of 26
      By 10/26/2027, when shown the letters    consecutive checks       week                     letters
      in mixed order, Mina will name the
      letters.

         Benchmark 1: By 03/12/2027, Mina will name 15 of 26 letters.

      2. Daily routine                         4 of 5 steps on 8 of     routine checklist,       1 of 5 steps
      In the morning, given a picture strip,   10 school days           daily
      Mina will complete the steps of the
      routine.
      """, named: "a.txt"
    ).goals
    #expect(goals.map(\.area?.value) == ["Early literacy", "Daily routine"])
    #expect(goals.map(\.label?.value) == ["1", "2"])
    #expect(goals.map { $0.criteria.map(\.value) } == [[20], [4]])
    #expect(goals.map(\.methods).map { $0.map(\.value) } == [["letter cards"], ["routine checklist"]])
    #expect(goals.map(\.schedule?.value) == ["every week", "daily"])
    #expect(goals.map(\.baseline?.value) == [9, 1])
    #expect(goals.map(\.objectives.count) == [1, 0])
  }

  @Test func aRowBehindRepeatedHeadsThatGoesOnInItsFirstCellAlone() throws {
    let goals = try Drafts.read(
      """
      V. GOALS AND OBJECTIVES

      MEASURABLE ANNUAL GOAL                      Describe HOW the        Describe WHEN
      (condition, name, behavior, criteria)       student's progress      periodic reports
                                                  will be measured        will be provided

      2. Work habits                              Teacher time log,       Quarterly, with
      Given a written direction, Mina will        weekly                  report cards
      begin her work within 3 minutes
      with no more than 1 verbal prompt in
      8 of 10 class periods.
      Baseline: 9 minutes

      SHORT TERM OBJECTIVES - required for students who take the alternate test.
      Not required. (none)
      """, named: "a.txt"
    ).goals
    #expect(goals.map(\.area?.value) == ["Work habits"])
    #expect(goals.first?.behavior?.value == "begin her work")
    #expect(goals.first?.methods.map(\.value) == ["Teacher time log"])
    #expect(goals.first?.baseline?.value == 9)
    #expect(goals.first?.objectives.isEmpty == true)
  }

  @Test func aServiceWithoutANumberBelowOneWithANumber() throws {
    let services = try Drafts.read(
      """
      INDIVIDUALIZED EDUCATION PROGRAM

      SERVICES

      Service                 Frequency         Minutes      Place
      1. Speech therapy       weekly            30           speech room
      Counseling              monthly           45           office
      2. Reading              daily             20           classroom
      """, named: "a.txt"
    ).services
    #expect(services.map { $0.amounts.first?.totalMinutes } == [30, 45, 20])
  }

  @Test func namesOfOtherPartsThatAreAreasAmongGoals() throws {
    let draft = try Drafts.read(
      """
      # Measurable Annual Goals

      Goal 1 (Coping)

      Mina will ask for a break in 4 of 5 hard tasks.

      Goal 2 (Attendance)

      Mina will come to class on time on 9 of 10 days.

      Goal 2: Progress

      She came on time on 7 of 10 days.
      """)
    #expect(draft.goals.map(\.area?.value) == ["Coping", "Attendance"])
    #expect(draft.team.isEmpty)
  }

  @Test func theAreaWhereANumberMightStand() throws {
    let goals = try Drafts.read(
      """
      # Measurable Annual Goals

      Goal: Braille reading

      By 3/7/2028, Mina will read 80 words per minute on 4 of 5 probes.

      Goal: 2

      By 3/7/2028, Mina will walk the route in 5 of 6 trips.
      """
    ).goals
    #expect(goals.map(\.area?.value) == ["Braille reading", nil])
    #expect(goals.map(\.label?.value) == [nil, "Goal: 2"])
  }

  @Test func boxesThatSayHowAGoalIsChecked() throws {
    let goals = try Drafts.read(
      """
      # Goals

      Goal # 1

      Measurable Annual Goal: Mina will read 90 words per minute on 3 probes.
      Title(s) of Goal Implementer(s): Reading teacher
      Short-Term Objective/Benchmark 1: By 5/21/2027, Mina will read 70 words per minute.
      Evaluation Procedures: ☐ Observation Log  ☐ Data Charts  ☒ Other: timed reading
      Schedule for Determining Progress: ☐ Daily ☒ Weekly ☐ Quarterly
      """
    ).goals
    #expect(goals.first?.methods.map(\.value) == ["timed reading"])
    #expect(goals.first?.schedule?.value == "Weekly")
    #expect(goals.first?.responsible?.value == "Reading teacher")
    #expect(goals.first?.objectives.map { $0.timeframe?.by } == ["2027-05-21"])
  }

  @Test(
    arguments: [
      ("Reading comprehension Given a text, Mina will tell its main idea.", "Reading comprehension"),
      ("Self-care By 5/4/2027, Mina will button her coat.", "Self-care"),
      ("Work (all classes) When asked, Mina will begin her work.", "Work (all classes)"),
      // A sentence in capitals or titles, an open end, a name that goes on, no sentence behind it.
      ("Knowing When To Stop, Mina will ask for help.", nil),
      ("In math, When shown a chart, Mina will read it aloud.", nil),
      ("Mina and When asked, Mina will begin her work.", nil),
      ("GIVEN A TEXT, MINA WILL TELL ITS MAIN IDEA.", nil),
      ("Mina will read aloud in class. By May she will read two pages.", nil),
      ("Reading comprehension By May", nil),
    ] as [(String, String?)]) func areasBeforeASentence(text: String, area: String?)
  {
    #expect(spanned(text).areaOnFirstLine?.area.string == area)
  }

  @Test(
    arguments: [
      ("Goals of 2025-26 (closed, for information only)", true), ("Goals not continued", true),
      ("Closed goals from last year", true), ("Goals of 2025 (closed) Mina will name 20 letters.", true),
      ("Annual goals for 2026-27", false),
      ("Goals 1 and 2 are closed; the goals below are new.", false),
      ("Goals 1 and 2 were closed in May", false), ("Mina will close her goals with a check mark.", false),
      ("Goals carried over from last year", false),
    ]) func goalsThatAreClosed(line: String, are: Bool)
  {
    #expect(spanned(line).tellsClosedGoals == are)
  }
}
