import IEPModel
import Testing

@testable import DraftReading

/// Forms typed with numbers before their parts and goals, and columns set by tabs.
@Suite struct NumberedFormTests {
  @Test func goalsWithNumbersOfTwoParts() throws {
    let draft = try Drafts.read(
      """
      6. Annual Goals
         6.1 Reading comprehension. By 6/14/2027, given a grade 6 passage, Ansel will answer 8 of 10 questions.
             Baseline: 4 of 10 questions.   Measured by: quizzes.   Schedule: every two weeks.
         6.2 Typing. By 6/14/2027, Ansel will type 35 words per minute with no more than 3 errors.
             Baseline: 18 words per minute.   Measured by: typing report.   Schedule: monthly.
      """, named: "a.txt")
    #expect(draft.goals.map { $0.label?.value } == ["6.1", "6.2"])
    #expect(draft.goals.map { $0.area?.value } == ["Reading comprehension", "Typing"])
    #expect(draft.goals.map { $0.schedule?.value } == ["every two weeks", "monthly"])
  }

  /// "1.1 …" below "Goal 1" is a step of it, and no goal.
  @Test func numbersOfStepsAreNoGoals() throws {
    let draft = try Drafts.read(
      """
      ANNUAL GOALS
      Goal 1: By June 2027, Ansel will answer 8 of 10 questions.
      Objectives:
      1.1 Literal questions. By January 2027, Ansel will answer 5 of 10 questions.
      1.2 Hard questions. By April 2027, Ansel will answer 7 of 10 questions.
      """, named: "a.txt")
    #expect(draft.goals.count == 1)
  }

  @Test func whoGivesHelpStandsBeforeTheAmount() throws {
    let draft = try Drafts.read(
      """
      7. Special Education Services
         Specialized instruction in reading: special educator, 45 min, 4x weekly, resource room, from 9/2/2026 to
         6/14/2027.
         Social work: Ansel will meet with the school social worker for 20 minutes once a week, in the guidance office.
         SLP consultation with teacher: 10 min/week
      """, named: "a.txt")
    #expect(draft.services.map { $0.provider?.value } == ["special educator", "school social worker", nil])
    #expect(draft.services.map { $0.end?.value.description } == ["2027-06-14", nil, nil])
    #expect(draft.services[1].location?.value == "guidance office")
  }

  @Test func columnsBySubject() throws {
    let draft = try Drafts.read(
      """
      ACCOMMODATIONS BY SUBJECT
      ELA\tMathematics\tScience / Social Studies\tAll classes
      Audio novels\tTalking calculator\tSlides the day before\tExtra time
      \t\t\tSeat near the speaker
      """, named: "a.txt")
    #expect(
      draft.accommodations.map(\.text.value) == [
        "ELA: Audio novels", "Mathematics: Talking calculator",
        "Science / Social Studies: Slides the day before",
        "All classes: Extra time", "All classes: Seat near the speaker",
      ])
  }

  @Test func whereAChildIsNowStandsBeforeTheGoal() throws {
    let draft = try Drafts.read(
      """
      PRESENT LEVELS AND GOALS

      Goal 2 - Travel
      At this time Marcus finds 3 of 8 places on campus with his cane.
      Given the name of a place, Marcus will travel to 7 of 8 places on campus for 3 consecutive weeks.
      Measured by: route checklist\tChecked: weekly\tBy: teacher of the visually impaired
      """, named: "a.txt")
    let goal = try #require(draft.goals.first)
    #expect(goal.baseline?.value == 3)
    #expect(goal.responsible?.value == "teacher of the visually impaired")
    #expect(goal.timeframe == nil)
  }

  @Test func aColumnSaysWhatEachScoreIs() throws {
    let draft = try Drafts.read(
      """
      II. ASSESSMENT RESULTS

      Composite / Subtest       Score    Type    Percentile    95% CI      Descriptor
      WORKING MEMORY INDEX      82       SS      12            76-91       Low Average
        Digit Span              6        Sc      9                         Below Average
        Picture Span            8        Sc      25                        Average
      """, named: "a.txt")
    #expect(draft.scores.map(\.kind) == [.standardScore, .scaledScore, .scaledScore])
    #expect(draft.scores.map(\.value) == [82, 6, 8])
    #expect(draft.scores.map(\.percentile) == [12, 9, 25])
    #expect(draft.scores.first?.low == 76)
  }

  /// "Removed by the amendment: …" in a list is given no more.
  @Test func whatAnAmendmentTookAway() throws {
    let draft = try Drafts.read(
      "9. Accommodations\n   - Extra time\n   - Removed by the amendment: seat near the door\n",
      named: "a.txt")
    #expect(draft.accommodations.map(\.text.value) == ["Extra time"])
  }

  @Test func namesOfFactsBelowANumberedGoal() throws {
    let draft = try Drafts.read(
      """
      MEASURABLE ANNUAL GOALS

      WRITING
      2. By June 2027, given a prompt, Nathaniel will write an essay with a claim, evidence and a

      HUDSON CSD   IEP 2026-2027   Printed 05/12/2026   Page 2 of 4
      -----------------------------------------------------------
         closing paragraph.
         Criteria
         A score of 4 on the 6-point rubric on 3 consecutive essays
         Evaluation Procedures
         Writing rubric
         Evaluation Schedule
         Quarterly

      HUDSON CSD   IEP 2026-2027   Printed 05/12/2026   Page 3 of 4
      """, named: "a.txt")
    let goal = try #require(draft.goals.first)
    #expect(draft.goals.count == 1)
    #expect(goal.behavior?.value == "write an essay with a claim, evidence and a closing paragraph")
    #expect(goal.criteria.map(\.value) == [4])
    #expect(goal.methods.map(\.value) == ["Writing rubric"])
    #expect(goal.schedule?.value == "Quarterly")
  }

  @Test func servicesInOneParagraph() throws {
    let draft = try Drafts.read(
      """
      Special Education and Related Services
      ======================================

      Math, 5 times per week, 55 minutes each, special education classroom, 02/22/2027 to
      02/16/2028; Speech therapy, 60 minutes per month, speech room, 02/22/2027 to 02/16/2028.

      Last year: speech therapy, 120 minutes per month; math, 1 time per week, 60 minutes.
      """, named: "a.txt")
    #expect(draft.services.map { $0.name?.value } == ["Math", "Speech therapy"])
    #expect(draft.services.map { $0.amounts.map(\.totalMinutes) } == [[275], [60]])
    #expect(draft.services.map { $0.end?.value } == ["2028-02-16", "2028-02-16"])
  }

  /// "Homeroom 305" behind a phone number makes no third column of the others.
  @Test func aThirdCellInOneRow() throws {
    let draft = try Drafts.read(
      """
      IEP End Date:        02/16/2028
      Annual Review Due:   02/15/2028
      Reevaluation Due:    11/11/2028
      Phone:               229-555-0171          Homeroom 305
      """, named: "a.txt")
    #expect(draft.dates.end?.value == "2028-02-16")
    #expect(draft.dates.annualReview?.value == "2028-02-15")
    #expect(draft.dates.reevaluation?.value == "2028-11-11")
  }

  /// A title that no form knows ends the parents' words, where a line is drawn under it.
  @Test func titlesWithALineUnderThem() throws {
    let draft = try Drafts.read(
      """
      Present Levels
      ==============

      Parent Concerns
      ---------------
      Ms. Stone is concerned about money.

      Work and Home
      -------------
      Malachi reads 66 words per minute.

      Name           Score
      -------------  -----
      Word Reading   85
      """, named: "a.txt")
    #expect(draft.parentConcerns?.value == "Ms. Stone is concerned about money.")
    #expect(
      draft.sections.map { $0.heading?.value } == ["Present Levels", "Parent Concerns", "Work and Home"])
  }
}
