import IEPModel
import Testing

@testable import DraftReading

/// What a teacher types in a hurry before the meeting; each with what must not be taken for it.
@Suite struct JottedNotesTests {
  private func read(_ text: String) throws -> IEPDraft { try Drafts.read(text, named: "a.txt") }

  @Test func theFirstLines() throws {
    let draft = try read(
      """
      IEP draft -- Theo Lind   (notes for mtg Thurs 4/16/26, will type into the system after)
      1st gr, Alder Prairie Elem, Coos Ridge SD 41     DOB 8/2/19
      elig: Communication Disorder (speech-lang), elig date 4/22/24 -> 3 yr re-eval due 4/21/27
      """)
    #expect(draft.student.name?.value == "Theo Lind" && draft.student.dateOfBirth?.value == "2019-08-02")
    #expect(
      draft.student.school?.value == "Alder Prairie Elem"
        && draft.student.district?.value == "Coos Ridge SD 41")
    #expect(draft.student.disabilities.map(\.category) == [.speechLanguageImpairment])
    #expect(draft.dates.meeting?.value == "2026-04-16" && draft.dates.reevaluation?.value == "2027-04-21")
  }

  @Test func whoIsComing() throws {
    let draft = try read(
      """
      IEP for Theo Lind

      who's coming: mom (Kirsten Lind), dad by phone (Rafael Vasquez), me (J. Sorensen, sped), Ms. Abara - gen ed,
      Kip Dowling SLP, Mr. Teague (principal / district rep)
      """)
    #expect(
      draft.team.map(\.name?.value) == [
        "Kirsten Lind", "Rafael Vasquez", "J. Sorensen", "Ms. Abara", "Kip Dowling", "Mr. Teague",
      ])
    #expect(draft.team.map(\.role?.value).prefix(4) == ["mom", "dad by phone", "sped", "gen ed"])
  }

  @Test(arguments: [
    "Reading, math and writing are hard for Theo, Kip and Ana.",
    "The team met on May 4, 2026, in room 4, at Elm School.",
  ]) func noTeam(line: String) throws {
    #expect(try read("IEP for Theo Lind\n\nWho is coming: \(line)\n").team.isEmpty)
  }

  @Test func dashesForColons() throws {
    let draft = try read(
      """
      IEP for Theo Lind

      SERVICES
      - Reading SDI - 4x/wk 25 mins, resource rm, NOT during core reading block - sped tchr
      - Speech in gen ed class - 30 mins/mo

      ESY - team will decide in May after we look at spring break data
      bus: regular bus
      """)
    #expect(draft.extendedSchoolYear?.decision?.value == .undecided)
    #expect(draft.services.flatMap(\.amounts).map(\.totalMinutes) == [100, 30])
    #expect(draft.services.map(\.provider?.value) == ["sped tchr", nil])
  }

  @Test func stepsByLetter() throws {
    let draft = try read(
      """
      GOALS
      1) Artic
      By 4/19/27 when shown picture cards Theo will say words w/ k and g w/ 85% accuracy.
      now: 40% in words.
       obj a - initial k and g in words, 80% accuracy
       obj b - k and g in short phrases, 75% accuracy
      """)
    #expect(draft.goals.count == 1 && draft.goals.first?.objectives.count == 2)
  }

  /// Goals of a list that name nobody, and lines of such a list that are none.
  @Test(arguments: [
    ("Identify the main idea of a passage with 80% accuracy in 4 of 5 trials by May 2027.", 1),
    ("Write a five-sentence paragraph with no more than 2 errors.", 1),
    ("Raise hand before speaking in 8 of 10 lessons.", 1),
    ("Write in a journal every morning before class.", 0),
    ("Reading and math are hard for 2 of 3 friends.", 0),
  ]) func bareGoals(line: String, count: Int) throws {
    #expect(
      try read("IEP\n\nAnnual Goals\n- \(line)\n- Solve two-step word problems with 75% accuracy.\n").goals
        .count == count + 1)
  }

  @Test func stepsOfAGoalAreNoBareGoals() throws {
    let draft = try read(
      """
      IEP

      Goal 1: By May 2027, Theo will read 40 words with 85% accuracy.
      Objectives
      - Read 20 words with 80% accuracy.
      - Read 30 words with 80% accuracy.
      """)
    #expect(draft.goals.count == 1 && draft.goals.first?.objectives.count == 2)
  }

  @Test func whatWasTakenAway() throws {
    let draft = try read(
      """
      Accommodations:
      - extended time 1.5x
      Accommodation taken away: daily phone call home
      Accommodations no longer needed: colored overlay
      """)
    #expect(draft.accommodations.map(\.text.value) == ["extended time 1.5x"])
  }

  @Test(
    arguments: [
      ("He is with the class about 88% of the day.", nil),
      ("He kept his skills over winter and spring break.", true),
    ] as [(String, Bool?)]) func whatStandsBelowADecision(line: String, isReason: Bool?) throws
  {
    let draft = try read("Services: reading 30 min 4x/wk\nESY: tbd\n\(line)\n\nAccommodations:\n- breaks\n")
    #expect((draft.extendedSchoolYear?.reason != nil) == (isReason ?? false))
  }
}
