import IEPModel
import Testing

@testable import DraftReading

/// Numbered rows of a 504 plan, boxes without heads, shares of the week before boxes.
@Suite struct TestsAndSharesTests {
  private func read(_ text: String) throws -> IEPDraft {
    try Drafts.read("INDIVIDUAL EDUCATION PROGRAM (IEP)\n\n" + text, named: "draft.txt")
  }

  @Test func numberedRowsByClass() throws {
    let draft = try read(
      """
      4. ACCOMMODATIONS

      4.1  All        Phone stays with him. Substitutes know why.
      4.2  All        If glucose is under 70: no quiz is started; a started quiz stops.
      4.3  Algebra 1  One page of problems at a time.
                      Notes posted by the end of the day.
      4.4  English 9 and Social Studies
                      Presentations given to the teacher alone.
      4.5  Tests: SBA, PSAT
                      Stop-the-clock breaks; phone on the desk.
                      Extra time: not needed. (asked 8/27)
      4.6  Homework   no change needed

      Considered and not put in: a 1:1 aide; calculator on all tests.
      """)
    #expect(
      draft.accommodations.map(\.text.value) == [
        "All: Phone stays with him. Substitutes know why.",
        "All: If glucose is under 70: no quiz is started; a started quiz stops.",
        "Algebra 1: One page of problems at a time. Notes posted by the end of the day.",
        "English 9 and Social Studies: Presentations given to the teacher alone.",
        "Tests: SBA, PSAT: Stop-the-clock breaks", "Tests: SBA, PSAT: phone on the desk.",
      ])
  }

  @Test func scoresAmongTheEligibility() throws {
    let draft = try Drafts.read(
      """
      SECTION 504 PLAN

      ELIGIBILITY

      His blood glucose is below 70 mg/dL on some days. The scores were average (WIAT-4 Total Reading 104, 61st percentile).

      WHAT IS GOING WELL

      He paddles for the school.
      """, named: "draft.txt")
    #expect(draft.scores.map { $0.value } == [104])
    #expect(draft.strengths?.value == "He paddles for the school.")
  }

  /// A box of its own below the one that names the columns, one of its rows merged.
  @Test func aBoxWithoutHeads() throws {
    let draft = try read(
      """
      SPECIAL EDUCATION SERVICES
      +-----------------+---------+-----------+---------+------------+---------------+
      | Service         | Service | Service   | Service | Start Date | Location      |
      |                 | Minutes | Frequency | Period  |            |               |
      +-----------------+---------+-----------+---------+------------+---------------+
      | Job skills      | 55      | 5         | Weekly  | 01/11/2027 | Resource room |
      +-----------------+---------+-----------+---------+------------+---------------+
      | Co-teaching     | 50      | 3         | Weekly  | 01/11/2027 | Regular class |
      +-----------------+---------+-----------+---------+------------+---------------+
      RELATED SERVICES
      +-----------------+---------+-----------+---------+------------+---------------+
      | Travel training | 60      | 1         | Monthly | 02/01/2027 | Community     |
      +-----------------+---------+-----------+---------+------------+---------------+
      | Speech therapy  | Not needed - ended 05/2025    |            |               |
      +-----------------+---------+-----------+---------+------------+---------------+
      """)
    #expect(
      draft.services.map {
        "\($0.name?.value ?? "-"): " + $0.amounts.map(AmountNotation.text).joined(separator: " & ")
      } == ["Job skills: 5x55=275/week", "Co-teaching: 3x50=150/week", "Travel training: 1x60=60/month"])
  }

  @Test func howATestIsTakenIsNoAccommodation() throws {
    let draft = try read(
      """
      ASSESSMENT ACCOMMODATIONS
      ☒ Reader  ☒ Extended time (double)  ☐ Scribe
      ACT (grade 11): with accommodations.   Alternate assessment: ☐ Yes ☒ No
      """)
    #expect(draft.accommodations.map(\.text.value) == ["Reader", "Extended time (double)"])
    #expect(draft.assessments.map(\.name.value) == ["ACT (grade 11)"])
    #expect(draft.assessments.map(\.participation.value) == [.withAccommodations])
  }

  @Test(arguments: [
    ("Review (End) Date: 01/06/2028", "2028-01-06"),
    ("Review Date: 01/06/2028", nil),
    ("Review Date (15 days before the end): 01/06/2028", nil),
  ])
  func oneDayForReviewAndEnd(_ line: String, _ expected: String?) throws {
    #expect(try read("Meeting Date: 01/07/2027\n\(line)\n").dates.end?.value == expected)
  }

  @Test func aScoreBelowABox() throws {
    let draft = try read(
      """
      PRESENT LEVELS OF ACADEMIC ACHIEVEMENT AND FUNCTIONAL PERFORMANCE
      Social and Emotional Status
      ☒ Performance commensurate with similar age peers

      General Intelligence
      WAIS-IV Full Scale IQ 66 (1st percentile), February 2025.
      """)
    #expect(draft.scores.map { $0.percentile } == [1])
    #expect(draft.scores.map { $0.measure?.value } == ["WAIS-IV Full Scale IQ"])
  }

  @Test(arguments: [
    (
      "With nondisabled peers: 1,560 minutes. Away from nondisabled peers: 240 minutes a week. Osei is with nondisabled peers **87%** of the week: ☒ Regular class (80% or more) ☐ Separate class (less than 40%).",
      Decimal(87), Decimal(240)
    ),
    // The minutes that are told first are those with peers.
    (
      "With peers: 1,560 minutes a week. Outside the regular class: 240 minutes a week. ☒ Regular class (80% or more)",
      nil, Decimal(240)
    ),
    ("Away from home: 240 minutes a week. ☒ Regular class (80% or more) ☐ Resource room (40–79%)", nil, nil),
    ("Osei is with nondisabled peers 80% or more of the week: ☒ Yes ☐ No", nil, nil),
  ])
  func sharesBeforeBoxes(_ text: String, _ percent: Decimal?, _ minutes: Decimal?) throws {
    let placement = try Drafts.read("# IEP\n\n## Placement\n\n\(text)\n", named: "draft.md").placement
    #expect(placement?.percentInRegularClass?.value == percent)
    #expect(placement?.minutesOutsidePerWeek?.value == minutes)
  }
}
