import IEPModel
import Testing

@testable import DraftReading

/// What a plan had and has no more, beside what it has now.
@Suite struct FormerAndNewTests {
  @Test(arguments: [
    "Last year's plan had written language for 20 minutes twice a week.",
    "Last yr: SDI Rdg 90 min/wk RR, Sp/L 2x20 min/wk",
    "The IEP that ends 03/17/2026 had math for 3 x 40 minutes a week.",
    "Before this plan Mari had Tier 3 reading help, 30 minutes, twice a week.",
  ]) func formerHelpIsNone(line: String) throws {
    let draft = try Drafts.read("# Services\n\n- Speech therapy: 30 minutes a week\n\n\(line)\n")
    #expect(draft.services.map { $0.name?.value } == ["Speech therapy"])
  }

  /// A label with the dates of a plan that ended before this one starts, and one that names this one.
  @Test func aPlanThatEndedBefore() throws {
    func names(_ label: String) throws -> [String?] {
      try Drafts.read(
        "# IFSP\n\nIFSP start date: August 25, 2025\n\n## Services\n\n\(label): therapy 2 times per month, 60 minutes.\n"
      )
      .services.map { $0.name?.value }
    }
    #expect(try names("Interim plan (06/30/2025 to 08/22/2025)") == [])
    #expect(try names("Speech therapy (08/25/2025 to 12/18/2025)").count == 1)
  }

  /// A goal of a plan that ended before this one does; a report may name its own plan in the same words.
  @Test(arguments: [("2025-2026", 1), ("2026-2027", 2)]) func aGoalOfThePlanBefore(year: String, count: Int)
    throws
  {
    let draft = try Drafts.read(
      """
      # Dates

      IEP End Date: 05/13/2027

      # Annual goals

      Goal 1: By 05/13/2027, Teagan will read aloud 110 words correct per minute.

      Goal from the \(year) IEP: Teagan will write 4 of 5 sentences with end marks.
      """)
    #expect(draft.goals.count == count)
  }

  @Test func columnsOfAnAmendment() throws {
    let draft = try Drafts.read(
      """
      # Services

      |= Service | In the IEP of 9/16/2025 | As amended |
      | Interpreter | 4 hours a day | 6 hours a day |
      | Deaf education | 45 min, 2x per week | 45 min, 4x per week |
      """)
    #expect(draft.services.map { $0.amounts.map { $0.totalMinutes } } == [[360], [180]])
  }

  @Test func theWordingOfAGoalThatWas() throws {
    let draft = try Drafts.read(
      """
      # Changed goal

      ## Goal 3 - Written Language

      Wording of 09/16/2025 (no longer in effect):
      Ismael will write 3 complete sentences with 60% of the verbs in the right tense.

      New wording:
      Given a list of verbs, Ismael will write a paragraph with 80% of the verbs in the right tense by 09/15/2026.
      """)
    #expect(draft.goals.count == 1)
    #expect(draft.goals.first?.criteria.map(\.value) == [80])
  }

  @Test func changesThatWereTakenOut() throws {
    let draft = try Drafts.read(
      """
      # Accommodations

      Added by this amendment:

      - Captions on every video

      - ~~Gum in class~~ dropped 2/2025

      Taken out:

      - Seat next to the loudspeaker
      """)
    #expect(draft.accommodations.map(\.text.value) == ["Captions on every video"])
  }

  @Test func helpUnderItsOwnName() throws {
    let draft = try Drafts.read(
      """
      # Services

      ## Speech-Language Therapy

      Ms. Paolucci will see Noemi for two 30-minute sessions per week, and will also consult with Mr. Diaz for 15 minutes each month. Both begin on December 15, 2025 and end on June 12, 2026.

      ## Educational Audiology

      The audiologist will check the hearing aids at school for one hour per trimester.

      ## Occupational Therapy

      The team talked about occupational therapy. It is not needed.
      """)
    #expect(draft.services.map { $0.name?.value } == ["Speech-Language Therapy", "Educational Audiology"])
    #expect(draft.services.first?.amounts.map { $0.totalMinutes } == [60, 15])
    // Direct and indirect together are neither.
    #expect(draft.services.first?.delivery == .unknown)
    #expect(draft.services.first?.start?.value == "2025-12-15")
    #expect(draft.services.first?.end?.value == "2026-06-12")
  }

  @Test(arguments: [
    ("15 per month", "_x_=15/month"), ("15", "_x15=_/session"), ("15 weekly", "_x_=15/week"),
  ]) func aCellThatSaysItsOwnPeriod(cell: String, amount: String) {
    let phrase = ServiceColumns.read(cells: [
      ServiceCell(role: .minutes, heading: spanned("Minutes per session"), text: spanned(cell))
    ])
    #expect(AmountNotation.text(of: phrase) == amount)
  }

  @Test func helpThatTheNewPlanDoesNotHave() throws {
    let draft = try Drafts.read(
      """
      # Services

      | Service | Current IEP (through 1/31/2026) | Proposed (from 2/1/2026) |
      | Reading | 30 min, 5x week | 45 min, 3x week |
      | Speech therapy | 20 min, 2x week | none |
      | OT | 15 min, 1x week | |
      """)
    #expect(draft.services.map { $0.name?.value } == ["Reading"])
    #expect(draft.services.first?.amounts.map { $0.totalMinutes } == [135])
  }

  @Test(arguments: ["# Removed accommodations", "# Accommodations\n\nUnder discussion:"])
  func changesThatAreNotGiven(head: String) throws {
    let draft = try Drafts.read("\(head)\n\n- Scribe\n\n- Extra time\n")
    #expect(draft.accommodations.isEmpty)
  }

  @Test(
    arguments: [
      ("Was ESY discussed? [X] Yes [ ] No\n\nIs ESY needed? [ ] Yes [X] No", .no),
      ("ESY was offered last year: Yes\n\nESY this year: No", .no),
      ("ESY yes for speech only, 30 minutes a week in July. No ESY for reading.", nil),
    ] as [(String, ExtendedSchoolYear.Decision?)])
  func anAnswerToAnotherQuestionDecidesNothing(text: String, decision: ExtendedSchoolYear.Decision?) throws {
    let draft = try Drafts.read("# IEP\n\n# Extended School Year\n\n\(text)\n")
    #expect(draft.extendedSchoolYear?.decision?.value == decision)
  }

  @Test func theRegularBusIsNoSpecialRide() throws {
    let draft = try Drafts.read(
      "# IEP\n\n# Transportation\n\nDoes the student ride the regular bus? [X] Yes [ ] No\n")
    #expect(draft.transportation?.value.contains("regular bus") ?? false)
  }

  @Test func lastYearsShareOfTheDay() throws {
    let draft = try Drafts.read(
      "# Least Restrictive Environment\n\nSam is out of the regular class 20% of the day. Last year he was in the regular class 60% of the day.\n"
    )
    #expect(draft.placement?.percentInRegularClass == nil)
  }
}
