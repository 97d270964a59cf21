import IEPModel
import Testing

@testable import DraftReading

/// What programs export and pages lose: sheets, forms without their gaps, rows without heads, questions in the cells of labels.
@Suite struct LooseFormTests {
  private func read(_ text: String, _ name: String = "a.txt") throws -> IEPDraft {
    try Drafts.read(text, named: name)
  }

  @Test func sheetsOfAnExport() throws {
    let draft = try read(
      """
      IEP EXPORT - sheet "Student"
      Last Name\tFirst Name\tDOB\tGrade
      Ruiz\tAna\t5/14/2016\t4

      IEP EXPORT - sheet "Eligibility"
      Rank\tCategory\tStatus\tDate
      Primary\tAutism\tActive\t4/21/2025
      Secondary\tSpeech or Language Impairment\tExited\t4/21/2025

      IEP EXPORT - sheet "Team"
      Name\tRole\tInvited\tAttended
      Lou Ruiz\tParent\tY\tY
      Kim Day\tSpecial Education Teacher\tY\tN

      IEP EXPORT - sheet "Services"
      Service\tMinutes\tSessions\tPer\tStatus
      Resource Room\t45\t4\tweek\tProposed
      Speech Therapy\t20\t1\tweek\tENDED

      IEP EXPORT - sheet "Accommodations"
      Accommodation\tWhere\tFrequency\tSelected
      Seat near the door\tAll classes\tDaily\tYes
      Multiplication chart\tMath\tDaily\tNo
      """)
    #expect(draft.student.name?.value == "Ana Ruiz" && draft.student.grade?.value == "4")
    #expect(draft.student.disabilities.map(\.category) == [.autism])
    #expect(draft.team.map(\.name?.value) == ["Lou Ruiz", "Kim Day"])
    #expect(draft.services.map(\.name?.value) == ["Resource Room"])
    #expect(draft.accommodations.map(\.text.value) == ["Seat near the door"])
  }

  @Test func aFormWithoutItsGaps() throws {
    let draft = try read(
      """
      Planning and Placement Team (PPT) Cover Page
      Student Name Ruiz, Ana Date of Birth 04/11/2014 Age 11
      Team Members Present
      Parent Lou Ruiz
      Special Education Teacher Kim Day
      Measurable Annual Goals and Short Term Objectives
      Goal # 1 Academic - Reading Fluency
      Measurable Annual Goal By October 2026, when given a grade 5 passage, Ana will read aloud at 105 words correct per minute on 3 of 4 probes.
      Baseline 74 words correct per minute
      Evaluation Procedure Curriculum based measurement
      Objective 1 Ana will read 85 words correct per minute by February 2026.
      Special Education, Related Services, and Regular Education
      Academic - Reading 1 5.0 hrs/wk Special Ed. Teacher Special Ed. Teacher 10/29/2025 06/12/2026 Resource Room
      Total School Hours Per Week 33.75 Special Education Hours Per Week 8.0
      Hours With Non-Disabled Peers Per Week 28.25 Percent Time With Non-Disabled Peers 84%
      """)
    #expect(draft.student.dateOfBirth?.value == "2014-04-11")
    #expect(draft.team.map(\.role?.value) == ["Parent", "Special Education Teacher"])
    let goal = try #require(draft.goals.first)
    #expect(draft.goals.count == 1 && goal.baseline?.value == 74 && goal.objectives.count == 1)
    #expect(goal.methods.map(\.value) == ["Curriculum based measurement"])
    let service = try #require(draft.services.first)
    #expect(service.name?.value == "Academic - Reading" && service.amounts.first?.totalMinutes == 300)
    #expect(service.provider?.value == "Special Ed. Teacher" && service.location?.value == "Resource Room")
    #expect(draft.placement?.percentInRegularClass?.value == 84)
  }

  @Test func rowsOfServicesWithoutHeads() throws {
    let draft = try read(
      """
      ARD/IEP REPORT

      VII. SCHEDULE OF SERVICES
      Fall/Spring, effective 01/21/2026 to 01/19/2027 except as shown

      Dyslexia Instruction          45 min/day, 4 days/week      Special education classroom      Dyslexia teacher
      Inclusion Support             30 min/day, 3 days/week      General education classroom      Inclusion teacher     01/21/2026 to 05/21/2026
      Occupational therapy          none; consult ended 12/19/2025
      """)
    #expect(draft.services.map(\.name?.value) == ["Dyslexia Instruction", "Inclusion Support"])
    #expect(draft.services.map(\.provider?.value) == ["Dyslexia teacher", "Inclusion teacher"])
    #expect(draft.services.map(\.end?.value) == ["2027-01-19", "2026-05-21"])
  }

  @Test func aQuestionInTheCellOfALabel() throws {
    let draft = try read(
      """
      # IEP

      ## Measurable Annual Goals

      | Goal # 1 Specific Goal Focus: Mathematics | |
      | --- | --- |
      | Current Performance Level: What can the student currently do? | Ana solves problems with 35% accuracy. |
      | Measurable Annual Goal: What challenging, yet attainable, goal can we expect the student to meet? | Ana will solve problems with 75% accuracy on 3 quizzes. |
      """, "a.md")
    #expect(draft.goals.map(\.text.value) == ["Ana will solve problems with 75% accuracy on 3 quizzes."])
    #expect(draft.goals.first?.baseline?.value == 35)
  }

  @Test func goalsOfALetterOneByOne() throws {
    let draft = try read(
      """
      Subject: Draft IEP for Ana before our meeting on March 12

      Dear Lou,

      We propose two goals. First, for listening: by March 11, 2027, when directions are given in a noisy room, Ana will follow them in 9 out of 10 trials. Second, for writing: given a picture, Ana will write a paragraph with 85% accuracy in 4 out of 5 samples.

      These are the services. Ana will see the teacher of the deaf three times a week for 30 minutes each time. We do not propose summer school (extended school year), because she kept her skills. You asked for a full-time interpreter. We are saying no to that for now, because Ana uses spoken English.
      """)
    #expect(draft.goals.map(\.area?.value) == ["listening", "writing"])
    #expect(draft.services.map(\.name?.value) == ["teacher of the deaf"])
    #expect(draft.extendedSchoolYear?.decision?.value == .no)
    #expect(draft.transportation == nil)
  }

  @Test func whatIsNotProposedIsRefused() throws {
    let draft = try read(
      "# IFSP\n\n## Outcomes\n\n**Outcome 1: Mealtime.** With a booster seat, Ana will sit for 10 minutes.\n- Where she is now: sits for 3 minutes\n\n**Outcome 2: Moving.** Ana will walk 20 feet in 4 of 5 tries.\n- Where she is now: 1 of 5 tries\n\n## Prior written notice\n\n**What we propose:** add physical therapy.\\\n**What we do not propose:** a center-based group.\n",
      "a.md")
    #expect(draft.notice.map(\.item) == [.actionProposed, .actionRefused])
    #expect(draft.goals.map(\.baseline?.text.value) == ["sits for 3 minutes", "1 of 5 tries"])
  }

  @Test func notesInSmallLetters() throws {
    let draft = try read(
      """
      how the disability affects her
      ana has a hard time holding steps in her head.

      goals

      goal 1 math facts. in 36 weeks, ana will solve two-step problems with 75% accuracy on 4 of 5 quizzes. \
      measured by quizzes every two weeks by the resource teacher. starting point is 40%.

      accommodations
      math class: multiplication chart, graph paper, calculator for word problems.
      tests: separate location, directions read aloud, breaks of up to 5 minutes.
      we talked about a scribe and did not choose it.

      special factors
      behavior: no
      hearing: no

      team
      lou ruiz, father
      kim day, special education teacher
      dr. ilana west, school psychologist
      """)
    #expect(draft.impact?.value == "ana has a hard time holding steps in her head.")
    #expect(draft.goals.first?.baseline?.value == 40 && draft.goals.first?.criteria.first?.value == 75)
    #expect(
      draft.accommodations.map(\.text.value) == [
        "math class: multiplication chart", "math class: graph paper",
        "math class: calculator for word problems",
        "separate location", "directions read aloud", "breaks of up to 5 minutes",
      ])
    #expect(draft.specialFactors.map(\.answer.value) == [.no, .no])
    #expect(draft.team.map(\.name?.value) == ["lou ruiz", "kim day", "dr. ilana west"])
  }

  @Test func marksUnderANumberedTitle() throws {
    let draft = try read(
      """
      10. SPECIAL FACTORS
                                                                     Yes     No
      Behavior impedes learning of self or others                    [ ]     [X]
      Communication needs                                            [X]     [ ]

      11. MEASURABLE ANNUAL GOALS

      Annual Goal: By 02/04/2027, Ana will wait for her turn for 5 minutes in 8 of 10 sessions.
      Method of Measurement: [ ] Data sheets  [X] Observation
      Short-term objectives:
        a. By May 2026 she will wait for 3 minutes.

      Progress will be reported to parents:  [X] Quarterly   [ ] Semester
      """)
    #expect(draft.specialFactors.map(\.factor) == ["behavior", "communication"])
    #expect(draft.specialFactors.map(\.answer.value) == [.no, .yes])
    #expect(draft.goals.first?.methods.map(\.value) == ["Observation"])
    #expect(draft.progressReports?.per == .quarter)
  }
}
