import IEPModel
import Testing

@testable import DraftReading

/// Forms of several pages whose headers hold the titles of the pages, and what stands on such pages; each with what must not
/// be taken for it.
@Suite struct PagedFormTests {
  private func read(_ text: String) throws -> IEPDraft { try Drafts.read(text, named: "a.txt") }

  private func page(_ number: Int, _ title: String, _ text: String, of all: Int = 4) -> String {
    """
    STUDENT NAME: Ana Ruiz                         DATE OF MEETING: 02/24/2026
    Form 34-54 (7/22)          \(title)                 Page \(number) of \(all)

    \(text)


    """
  }

  @Test func theHeaderOfAPageHoldsItsTitle() throws {
    let draft = try read(
      page(1, "CONFERENCE SUMMARY REPORT", "Individualized Education Program (IEP)")
        + page(2, "SECONDARY TRANSITION", "Complete for students age 14 1/2 and older.")
        + page(3, "EDUCATIONAL ACCOMMODATIONS", "Seat near the door\n\nExtra time on tests")
        + page(4, "EDUCATIONAL SERVICES AND PLACEMENT", "Initiation Date: 03/02/2026"))
    let kinds = draft.sections.flatMap(\.kinds)
    #expect(kinds.contains(.transition) && kinds.contains(.accommodations) && kinds.contains(.services))
    #expect(draft.student.name?.value == "Ana Ruiz" && draft.dates.meeting?.value == "2026-02-24")
    let furniture = draft.unread.filter { $0.reason == .pageFurniture }
    // Each page number, what stands before each title, and the first line of all pages but the first.
    #expect(furniture.count >= 8)
  }

  @Test func theSameHeaderOnEachPageIsNoTitle() throws {
    let draft = try read((1...4).map { page($0, "ELM SCHOOL DISTRICT", "Text of page \($0).") }.joined())
    #expect(!draft.sections.contains { $0.heading?.value == "ELM SCHOOL DISTRICT" })
  }

  @Test func labelsInCapitalsOverTheirValues() throws {
    let draft = try read(
      """
      STUDENT IDENTIFICATION INFORMATION
      STUDENT'S ADDRESS                          DATE OF BIRTH          SIS ID NUMBER
      418 W. Mulberry St., Apt 2                 09/30/2009             904417720

      GENDER   ETHNICITY              LANGUAGE USED BY STUDENT     CURRENT GRADE LEVEL
      F        White                  English                      10
      """)
    #expect(draft.student.dateOfBirth?.value == "2009-09-30" && draft.student.grade?.value == "10")
  }

  @Test func boxesBeforeFactors() throws {
    let draft = try read(
      """
      CONSIDERATION OF SPECIAL FACTORS
      ☐ Yes ☒ No   assistive technology devices and services
      ☐ Yes ☒ No   limited English proficiency - language needs
      ☒ Yes ☐ No   behavior impedes student's learning or that of others
      """)
    func answer(_ name: String) -> Answer? {
      draft.specialFactors.first { $0.factor == name }?.answer.value
    }
    #expect(answer("assistiveTechnology") == .no && answer("limitedEnglish") == .no)
    #expect(answer("behavior") == .yes)
  }

  @Test func aServiceInARowAlone() throws {
    let draft = try read(
      """
      SERVICES

      Special Education and Related Services within the General Education Classroom
      Geometry - co-taught                         225 mpw
      Special Education and Related Services outside the General Education Classroom
      Study Skills (Resource)                      225 mpw
      Social Work - individual                      40 mpw
      """)
    #expect(
      draft.services.map(\.name?.value) == [
        "Geometry", "Study Skills (Resource)", "Social Work - individual",
      ])
    #expect(draft.services.map(\.setting) == [.regularClass, .specialEducation, .specialEducation])
    #expect(draft.services.flatMap(\.amounts).map(\.totalMinutes) == [225, 225, 40])
  }

  @Test func howLongABreakIsIsNoService() throws {
    let draft = try read(
      """
      SUPPLEMENTARY AIDS, ACCOMMODATIONS, AND MODIFICATIONS
       - Break pass to social work office, up to 10 minutes
       - Check-in with the counselor, 10 minutes daily
      """)
    #expect(
      draft.services.map(\.amounts.count) == [1] && draft.services.first?.amounts.first?.per?.unit == .day)
    #expect(draft.accommodations.contains { $0.text.value.hasPrefix("Break pass") })
  }

  @Test func factsWithBoxesBelowAStep() throws {
    let draft = try read(
      """
      GOALS
      Goal # 1 of 1
      ANNUAL GOAL: By February 2027, Ana will use her break pass in 8 out of 10 opportunities.
      Short-Term Objectives
      1. Ana will name two signs that her anxiety is rising in 4 out of 5 sessions.
         Evaluation Criteria  ☐ % Accuracy  ☒ # of attempts 4/5      Evaluation Procedures ☒ Observation Log
         Schedule for Determining Progress ☒ Weekly
      2. Ana will use her break pass with one reminder in 6 out of 10 opportunities.
         Evaluation Criteria  ☐ % Accuracy  ☒ # of attempts 6/10     Evaluation Procedures ☒ Data Charts
      """)
    let steps = try #require(draft.goals.first).objectives
    #expect(
      steps.count == 2 && steps.map { $0.methods.map(\.value) } == [["Observation Log"], ["Data Charts"]])
    #expect(steps[0].behavior?.value.hasSuffix("her anxiety is rising") ?? false)
    #expect(!steps.contains { $0.text.value.contains("Evaluation") })
  }

  @Test func namesThatStandBesideTheirColumns() throws {
    let draft = try read(
      """
      AGE-APPROPRIATE TRANSITION ASSESSMENTS
      Assessment Type          Responsible Agency/Person       Date Conducted
      Education:  Credit check and student interview       M. Park           01/20/2026
      Employment: Interest Profiler                        M. Park           01/27/2026
      """)
    #expect(
      draft.transition.assessments.map(\.value) == [
        "Education: Credit check and student interview", "Employment: Interest Profiler",
      ])
  }

  @Test(arguments: [
    (
      "☐ Yes ☒ No   Ana kept her skills over summer 2025 and winter break.",
      "Ana kept her skills over summer 2025 and winter break."
    ),
    (
      "[X] No ESY services are needed this year for reading or math.",
      "No ESY services are needed this year for reading or math."
    ),
  ]) func theReasonBehindABox(line: String, reason: String) throws {
    let draft = try read("EXTENDED SCHOOL YEAR SERVICES: \(line)\n")
    #expect(
      draft.extendedSchoolYear?.decision?.value == .no && draft.extendedSchoolYear?.reason?.value == reason)
  }

  @Test func aTitleWhoseRemarkGoesOn() throws {
    let draft = try read(
      """
      Student's Present Level of Academic Achievement (include strengths and areas needing
      improvement)
      STAR Reading: 71st percentile. STAR Math: 38th percentile.
      """)
    #expect(draft.sections.first?.kinds.contains(.presentLevels) ?? false)
    #expect(draft.scores.map(\.value) == [71, 38])
  }
}
