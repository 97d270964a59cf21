import IEPModel
import Testing

@testable import DraftReading

/// Facts of forms as they come out of an office: labels of the plan's days, rows that lost their gaps, rows too long for their
/// column, underlined names of parts.
@Suite struct FilledFormTests {
  // MARK: days

  private static func dates(_ lines: String...) throws -> PlanDates {
    try Drafts.read(
      (["Individualized Education Program (IEP)", "Student: Ann Lee"] + lines).joined(separator: "\n"),
      named: "a.txt"
    ).dates
  }

  @Test(arguments: [
    "Duration of the IEP: 11/09/2026 to 11/04/2027", "Duration of this IEP: 11/09/2026 - 11/04/2027",
    "IEP Services: from November 9, 2026 to November 4, 2027", "IEP Services: 11/09/2026 – 11/04/2027",
  ])
  func theDaysOfAPlan(line: String) throws {
    let dates = try Self.dates(line)
    #expect(dates.start?.value == "2026-11-09")
    #expect(dates.end?.value == "2027-11-04")
  }

  @Test(arguments: [
    "IEP Services: speech from 11/09/2026 to 11/04/2027", "IEP Services: from 11/09/2026 to 11/04/2025",
    "IEP Services: 11/09/2026 and 11/04/2027",
  ])
  func otherDaysOfServices(line: String) throws {
    let dates = try Self.dates(line)
    #expect(dates.start == nil)
    #expect(dates.end == nil)
  }

  @Test(arguments: [
    ("Date of Next Annual IEP Meeting: 11/04/2027", "2027-11-04", nil),
    ("Date of Next IEP Meeting: 11/04/2027", "2027-11-04", nil),
    ("Date of Re-evaluation: 09/30/2029", nil, "2029-09-30"),
    ("Next MET due: April 21, 2028", nil, "2028-04-21"),
    // Held before the meeting: the last one.
    ("IEP Meeting Date: 11/05/2026\nDate of Re-evaluation: 09/30/2024", nil, nil),
    ("Current MET date: April 22, 2025", nil, nil),
  ])
  func whatIsDueNext(line: String, review: String?, reevaluation: String?) throws {
    let dates = try Self.dates(line)
    #expect(dates.annualReview?.value == review)
    #expect(dates.reevaluation?.value == reevaluation)
  }

  @Test func twoLabelsInOneCell() throws {
    let draft = try Drafts.read(
      """
      # Individualized Education Program

      | | |
      |---|---|
      | **Child's Name:** Casimir Drew | **Date of Annual IEP Meeting:** 11/05/2026 |
      | **Age:** 8 **Grade:** 3 | **Case Manager:** Thelma Gagnier |
      """, named: "a.md")
    #expect(draft.student.grade?.value == "3")
    #expect(draft.student.name?.value == "Casimir Drew")
  }

  // MARK: services without gaps

  @Test(arguments: [
    ("resource room special education teacher", "resource room", "special education teacher"),
    ("regular classroom special education teacher", "regular classroom", "special education teacher"),
    ("community O&M specialist", "community", "O&M specialist"),
    ("by video TVI", "by video", "TVI"),
    ("speech room SLP", "speech room", "SLP"),
    // A person, whose name a place begins.
    ("regular classroom teacher", nil, "regular classroom teacher"),
    ("library media specialist", nil, "library media specialist"),
    ("community living specialist", nil, "community living specialist"),
    ("general education classroom aide", nil, "general education classroom aide"),
    ("special education teacher", nil, "special education teacher"),
  ])
  func aPlaceBeforeAPerson(words: String, place: String?, person: String) throws {
    let services = try Drafts.read(
      """
      SUMMARY OF SERVICES
      Service Frequency Minutes Location Provider Begin End
      Braille reading and writing 5 times a week 45 minutes \(words) 10/5/2026 9/28/2027
      """, named: "a.txt"
    ).services
    #expect(services.map(\.location?.value) == [place])
    #expect(services.map(\.provider?.value) == [person])
    #expect(services.map { $0.amounts.map(\.totalMinutes) } == [[225]])
  }

  @Test func whoGetsTheTimeInBrackets() throws {
    let services = try Drafts.read(
      """
      SUMMARY OF SERVICES
      Service Frequency Minutes Location Provider Begin End
      TVI consultation to staff (indirect) 2 times a month 30 minutes by video TVI 10/5/2026 5/21/2027
      Reading 2 times a week 30 minutes resource room special education teacher 10/5/2026 5/21/2027
      """, named: "a.txt"
    ).services
    #expect(services.map(\.delivery) == [.indirect, .unknown])
  }

  // MARK: special factors

  @Test func aQuestionAsLongAsItsColumn() throws {
    let draft = try Drafts.read(
      """
      CONSIDERATION OF SPECIAL FACTORS
                                                                                    YES   NO
      Does the student's behavior impede his/her learning or the learning of others? [x]  [ ]
      Does the child have communication needs?                                       [ ]  [x]
      Is the student deaf or hard of hearing?                                        [ ]  [x]
      """, named: "a.txt")
    #expect(
      draft.specialFactors.map { "\($0.factor) \($0.answer.value)" } == [
        "behavior yes", "communication no", "deafOrHardOfHearing no",
      ])
  }

  @Test(arguments: [
    "<tr><td>✔</td><td>Behavior impedes learning</td></tr><tr><td>___</td><td>Braille needed</td></tr>",
    "<tr><td>☑</td><td>Behavior impedes learning</td></tr><tr><td>☐</td><td>Braille needed</td></tr>",
    """
    <tr><td>✔</td><td>Behavior impedes learning</td><td>___</td><td>Braille needed</td></tr>
    <tr><td>___</td><td>Limited English proficiency</td><td>___</td><td>Deaf or hard of hearing</td></tr>
    """,
  ])
  func aMarkBeforeEachFactor(rows: String) throws {
    let draft = try Drafts.read(
      """
      <h1>Individualized Education Program</h1><h2>Special Factors</h2><p>✔ = yes</p><table>\(rows)</table>
      """, named: "a.html")
    #expect(draft.specialFactors.map { "\($0.factor) \($0.answer.value)" } == ["behavior yes"])
  }

  @Test func aMarkBehindItsQuestionIsNoneOfTheNext() throws {
    let draft = try Drafts.read(
      """
      <h1>Individualized Education Program</h1><h2>Special Factors</h2><table>
      <tr><th>Factor</th><th>Yes</th><th>No</th></tr>
      <tr><td>Behavior impedes learning</td><td>✔</td><td></td></tr>
      <tr><td>Braille needed</td><td></td><td>✔</td></tr></table>
      """, named: "a.html")
    #expect(
      draft.specialFactors.map { "\($0.factor) \($0.answer.value)" } == ["behavior yes", "braille no"])
  }

  // MARK: the rest of a first page

  @Test(arguments: [
    ("☐ Initial ☒ Review ☐ Interim    DRAFT", DraftStatus.draft),
    ("Type of meeting: [ ] Initial   [X] Annual   [ ] Amendment       D R A F T for 9/29 meeting", .draft),
    ("[ ] Initial   [X] Annual   [ ]  DRAFT", nil), ("[X] Annual   [ ] Initial   Notes on a draft", nil),
  ])
  func aStampBehindBoxes(line: String, status: DraftStatus?) throws {
    let draft = try Drafts.read(
      "INDIVIDUALIZED EDUCATION PROGRAM (IEP)\n\n\(line)\n\nStudent: Ann Lee\n", named: "a.txt")
    #expect(draft.status?.value == status)
  }

  @Test(arguments: [
    ("91%. He leaves for writing. [x] Regular class 80% or more [ ] 40-79%", 91 as Decimal?), ("91%", 91),
    ("He leaves 2% of the day. [x] Regular class 80% or more [ ] 40-79%", nil),
  ])
  func aShareBeforeItsBoxes(value: String, share: Decimal?) throws {
    let draft = try Drafts.read(
      "## Least Restrictive Environment\n\nPercent of time with nondisabled peers: \(value)\n", named: "a.md")
    #expect(draft.placement?.percentInRegularClass?.value == share)
  }

  @Test func aSmallWordInTheNameOfAScale() throws {
    let draft = try Drafts.read(
      "## Evaluation Results\n\nBASC-3: Anxiety T=76, Attitude to School T=61.\n", named: "a.md")
    #expect(draft.scores.map(\.measure?.value).last == "Attitude to School")
  }

  // MARK: underlined names

  @Test(arguments: ["u", "b", "strong"])
  func namesOfPartsThatRunIntoTheirText(tag: String) throws {
    let draft = try Drafts.read(
      """
      <h1>Individualized Education Program</h1><h2>Present Levels of Performance</h2>
      <p><\(tag)>Strengths and interests.</\(tag)> Ann bakes.</p>
      <p><\(tag)>Concerns of the parents.</\(tag)> Ms. Lee says mornings are hard.</p>
      <p><\(tag)>How the disability affects involvement and progress.</\(tag)> Anxiety keeps Ann out of class.</p>
      """, named: "a.html")
    #expect(draft.strengths?.value == "Ann bakes.")
    #expect(draft.parentConcerns?.value == "Ms. Lee says mornings are hard.")
    #expect(draft.impact?.value == "Anxiety keeps Ann out of class.")
  }

  @Test func underlinedWordsInASentence() throws {
    let draft = try Drafts.read(
      """
      <h1>Individualized Education Program</h1><h2>Parent Concerns</h2>
      <p><u>Strengths</u> at home worry no one.</p><p><u>Mornings</u> are hard.</p>
      """, named: "a.html")
    #expect(draft.parentConcerns?.value == "Strengths at home worry no one. Mornings are hard.")
    #expect(draft.strengths == nil)
  }

  @Test func whatAFormAsksForIsNoAnswer() throws {
    let draft = try Drafts.read(
      """
      <h1>Individualized Education Program</h1><h2>Present Levels of Performance</h2>
      <p>Include strengths, parent concerns, and how the disability affects the student's involvement and progress in
      the general curriculum.</p><p>Ann bakes.</p>
      """, named: "a.html")
    #expect(draft.impact == nil)
  }

  // MARK: accommodations

  @Test func aLineOfTheFormThatNobodyFilledIn() throws {
    let draft = try Drafts.read(
      """
      ACCOMMODATIONS AND MODIFICATIONS
      Where: C = class work, D = district tests, S = state tests
        Braille or 24 point print copy                       C D S
        Tactile graphs                                       C, S
        Seat out of the glare                                C
        Scribe                                               ___
      """, named: "a.txt")
    #expect(
      draft.accommodations.map(\.text.value) == [
        "Braille or 24 point print copy", "Tactile graphs", "Seat out of the glare",
      ])
  }

  @Test func aBlankBesideWordsIsNoAnswer() throws {
    let draft = try Drafts.read(
      """
      ACCOMMODATIONS AND MODIFICATIONS
      Accommodation                                          Who
      Braille or 24 point print copy                         all teachers
      Tactile graphs                                         math teacher
      Scribe                                                 ___
      """, named: "a.txt")
    #expect(draft.accommodations.map(\.text.value).contains("Scribe"))
  }

  @Test(arguments: [
    ("<i>Oral presentations excused</i> – struck at meeting: Ann wants to present", false),
    ("Oral presentations excused (crossed out 3/16)", false),
    ("Oral presentations excused - stricken", false),
    ("Break card: five minutes when she is struck by worry", true),
  ])
  func whatWasStruckAtTheMeeting(cell: String, isGiven: Bool) throws {
    let draft = try Drafts.read(
      """
      <h1>Individualized Education Program</h1><h2>Accommodations</h2>
      <table><tr><th>Accommodation</th><th>Classes</th><th>Frequency</th></tr>
      <tr><td>Seat by the door</td><td>all</td><td>daily</td></tr>
      <tr><td>\(cell)</td><td>all</td><td>daily</td></tr></table>
      """, named: "a.html")
    #expect(draft.accommodations.count == (isGiven ? 2 : 1))
  }
}
