import IEPModel
import Testing

@testable import DraftReading

/// Layouts of drafts from further states: typed in capitals with dashes for colons, answers on the next line, tables of
/// pairs, goals in cells with their area below them.
@Suite struct NewerLayoutTests {
  @Test(
    arguments: [
      ("HOW MEASURED - weekly probes", "HOW MEASURED", "weekly probes"),
      ("PROGRESS REPORTS - sent home every 9 wks", "PROGRESS REPORTS", "sent home every 9 wks"),
      ("III. TRANSITION SERVICES - Not applicable.", "III. TRANSITION SERVICES", "Not applicable."),
      // All of it in capitals, a name, a number, a range.
      ("GOAL #1 - READING FLUENCY", nil, nil), ("Keisha Pruitt - mom", nil, nil),
      ("MAP 192 - on grade", nil, nil), ("K - third grade", nil, nil),
    ] as [(String, String?, String?)]) func dashesBehindCapitals(line: String, label: String?, value: String?)
  {
    let found = LabelledLine.read(spanned(line))
    #expect(found?.label.string == label)
    #expect(found?.value.string == value)
  }

  @Test func goalHeadingsWithASubjectAreGoals() throws {
    let draft = try Drafts.read(
      """
      # Progress Report

      ## Goal 1: Social Emotional/Behavioral

      Goal: By May 28, 2026, Kwabena will name his feeling in 4 of 5 opportunities.

      ## Goal 2: Reading Comprehension

      Goal: Given a passage, Kwabena will answer questions with 75% accuracy.
      """)
    #expect(draft.goals.map { $0.label?.value } == ["Goal 1", "Goal 2"])
    #expect(draft.goals.map { $0.area?.value } == ["Social Emotional/Behavioral", "Reading Comprehension"])
    #expect(draft.sections.dropFirst().allSatisfy { $0.kinds == [.goals] })
  }

  @Test func theAreaBelowItsGoalsNumber() throws {
    let draft = try Drafts.read(
      """
      # Measurable Annual Goals

      Goal 1 (Need #1)

      Communication

      | Annual goal | When asked, Linnea will answer with a phrase. |
      | Level of attainment | 8 of 10 opportunities |
      | Short-term objectives | 1.1 With a model, Linnea will answer with two words in 6 of 10 tries. 1.2 With a cue, Linnea will answer with a phrase in 6 of 10 tries. |
      """)
    #expect(draft.goals.map { $0.area?.value } == ["Communication"])
    #expect(draft.goals.first?.objectives.map { $0.label?.value } == ["1.1", "1.2"])
  }

  @Test func stepsOfGoalsByTheirNumbers() throws {
    let draft = try Drafts.read(
      """
      # Goals

      |= # | Area | Annual Goal | Criteria |
      | 1 | Self-advocacy | Priya will ask the speaker to repeat it | 8 of 10 opportunities |
      | 2 | Listening | Priya will repeat directions | 10/12 trials |

      |= Goal | Objective | Criteria |
      | 2 | Priya will repeat two steps | 6 of 10 |
      | 1 | Priya will name 3 ways to ask | 3 of 3 |
      | 1 | Priya will ask with one cue | 6 of 10 |
      """)
    #expect(draft.goals.map { $0.objectives.count } == [2, 1])
  }

  @Test func howSoonAndOnHowManyTries() throws {
    let draft = try Drafts.read(
      """
      # Goals

      | Annual goal | When told that it is over, Linnea will go to the next area within 2 minutes. |
      | Level of attainment | 4 of 5 tries |
      """)
    #expect(draft.goals.first?.criteria.map(\.kind) == [.latency])
    #expect(draft.goals.first?.consistency?.count == 4)
  }

  @Test func peopleTwoInARow() throws {
    let draft = try Drafts.read(
      """
      # IEP Team Participants

      | Parent | Mee Xiong | Parent | Paul Daubert |
      | LEA representative | Marcus Thill | Speech-language pathologist | Anjali Rao |
      """)
    #expect(draft.team.map { $0.name?.value } == ["Mee Xiong", "Paul Daubert", "Marcus Thill", "Anjali Rao"])
  }

  @Test(
    arguments: [
      ("Outside gen. ed.: about 130 min. a week of 2,025, so inside gen. ed. = 94%.", 94, 130),
      ("She is away from the regular class for about 300 minutes per week.", nil, 300),
      ("She walked away with 300 minutes of reading per week.", nil, nil),
    ] as [(String, Decimal?, Decimal?)]) func timeAway(line: String, inside: Decimal?, outside: Decimal?)
    throws
  {
    let draft = try Drafts.read("# Placement\n\n\(line)\n")
    #expect(draft.placement?.percentInRegularClass?.value == inside)
    #expect(draft.placement?.minutesOutsidePerWeek?.value == outside)
  }

  @Test(
    arguments: [
      ("shared (not 1:1), as needed", nil),
      ("small group, not in the resource room, 30 min/wk", "small group"),
      ("1:1, 30 min/wk", "1:1"),
    ] as [(String, String?)]) func whatIsDeniedIsNoGroup(line: String, group: String?)
  {
    let phrase = ServicePhrase.read(spanned(line))
    #expect(phrase.groupRange.map { phrase.text[$0].string } == group)
    #expect(phrase.setting == nil)
  }

  @Test func accommodationsByWhereTheyAreUsed() throws {
    let draft = try Drafts.read(
      """
      # Accommodations

      Classroom:

      - copy of notes

      Testing: He gets time and a half on all tests. Tests are read to him, except for reading.
      """)
    #expect(
      draft.accommodations.map(\.text.value) == [
        "copy of notes", "He gets time and a half on all tests.",
        "Tests are read to him, except for reading.",
      ])
  }

  @Test func ofTwoSchoolYearsTheLaterIsThisPlans() throws {
    let draft = try Drafts.read(
      """
      # Services

      | Service | 2025-26 (current) | 2026-27 (proposed) | Where |
      | Speech | 2x30/wk | 1x30/wk | Room 2 |
      | Counseling | none | 30 min/mo | Office |
      | OT | 1x30/wk | discontinue | |
      """)
    #expect(draft.services.map { $0.name?.value } == ["Speech", "Counseling"])
    #expect(draft.services.map(\.amounts.first?.totalMinutes) == [30, 30])
    #expect(draft.services.allSatisfy { $0.amounts.count == 1 })
  }

  @Test func aSubjectOverTheRowsOfItsGoals() throws {
    let draft = try Drafts.read(
      """
      # Measurable Annual Goals

      |= Annual Goal | Criteria | Method | Schedule |
      | Reading | | | |
      | 1. Given a list of words, Aurelio will read them aloud. | 80% accuracy | Word lists | Monthly |
      | Mathematics | | | |
      | 2. Aurelio will write an equation. | 7 of 10 problems | Probes | Weekly |
      """)
    #expect(draft.goals.map { $0.area?.value } == ["Reading", "Mathematics"])
  }

  @Test func stepsUnderAGoalWithLinesOfItsOwn() throws {
    let draft = try Drafts.read(
      """
      # Annual Goals

      Annual goal: Keoni will find the total cost of 3 items.
      Mastery: 9/10 trials
      Baseline: 4/10 trials

      - Keoni will find the total cost of 2 items in 9/10 trials.
      """)
    #expect(draft.goals.count == 1)
    #expect(draft.goals.first?.objectives.count == 1)
  }

  @Test func aLengthAndADurationThatIsADate() throws {
    let draft = try Drafts.read(
      """
      # Special Education and Related Services

      ## Behavior support (push in)

      Length: 30 minutes
      Frequency: 2 times per day
      Initiation: 02/20/2026
      Duration: 05/22/2026
      """)
    #expect(draft.services.map { $0.name?.value } == ["Behavior support (push in)"])
    #expect(draft.services.first?.end?.value == "2026-05-22")
    #expect(draft.services.first?.amounts.first?.totalMinutes == 60)
  }

  @Test func accommodationsOfClassAndTestsSideBySide() throws {
    let draft = try Drafts.read(
      """
      # Accommodations

      |= Type | In the classroom | On tests |
      | Presentation | Audio books | Human reader |
      | Response | Speech-to-text | Scribe |
      | Timing | | Time and a half |
      """)
    #expect(
      draft.accommodations.map(\.text.value) == [
        "Audio books", "Human reader", "Speech-to-text", "Scribe", "Time and a half",
      ])
  }

  @Test func twoPartsOfAPasteSideBySide() throws {
    let draft = try Drafts.read(
      """
      # Present Levels

      | Student Strengths, Preferences, | Concerns of the Parent |
      | Interests | Ms. Nkemelu is worried about middle |
      | Aurelio draws comics, knows every | school, where he will have six teachers. |
      | stop by heart and is kind. | She would like copies of the lists. |
      """)
    #expect(draft.strengths?.value == "Aurelio draws comics, knows every stop by heart and is kind.")
    #expect(draft.parentConcerns?.value.hasPrefix("Ms. Nkemelu is worried about middle school") == true)
  }

  @Test func theAnswerInATitle() throws {
    let draft = try Drafts.read(
      "J.  ESY     ( ) Yes     ( ) No     (√) To be determined by 5/1/26\n\nMore to come.\n")
    #expect(draft.extendedSchoolYear?.decision?.value == .undecided)
  }

  @Test func partsInsideALine() throws {
    let draft = try Drafts.read(
      "# Related Services\n\nESY: considered; not needed. Transportation: parent transports.\n")
    #expect(draft.extendedSchoolYear?.decision?.value == .no)
    #expect(draft.transportation?.value == "parent transports.")
  }

  @Test func whatStandsOnALineToFillIn() throws {
    let draft = try Drafts.read("# IEP\n\nStudent Name: __Keoni Delacroix-Warsaw__\nGrade: __11__\n")
    #expect(draft.student.name?.value == "Keoni Delacroix-Warsaw")
    #expect(draft.student.grade?.value == "11")
  }

  @Test func placesOfTwoKindsDecideNothing() {
    let phrase = ServicePhrase.read(
      spanned("30 min weekly in the therapy room and 15 min weekly in the regular classroom"))
    #expect(phrase.setting == nil)
    #expect(phrase.settingRange == nil)
  }

  @Test(
    arguments: [
      // Above its list, and above a line with a label or a sentence.
      ("He is kind.\nAccommodations\n- Read aloud\n", "Accommodations"),
      ("Grade: 4\nPlacement\nSetting: general education\n", "Placement"),
      ("Grade: 4\nPlacement\nSofia is in a class of twelve children.\n", "Placement"),
      // Words of a list, and of a sentence.
      ("Needs: help with\nReading\n- Read aloud\n", nil),
      ("Sofia has a number of\nAccommodations, which her teachers know well.\n", nil),
    ] as [(String, String?)]) func theNameOfAPartOnALineAmongOthers(text: String, heading: String?) throws
  {
    let draft = try Drafts.read("IEP\nStudent: Sofia Marquez\n\n" + text)
    let named = draft.sections.last { $0.kinds.contains { [.accommodations, .placement].contains($0) } }
    #expect(named?.heading?.value == heading)
  }

  @Test func notesAmongServices() throws {
    let draft = try Drafts.read(
      "# Services\n\nSpeech: 2x30/wk\nNotes\nSpeech takes place in the therapy room on most days.\nOT: 1x30/wk\n"
    )
    #expect(draft.services.map { $0.name?.value } == ["Speech", "OT"])
  }

  @Test func boxesBelowTheirLabel() throws {
    let draft = try Drafts.read(
      "IEP\nStudent: Sofia Marquez / Grade: 11 ID# 00881\nExceptionality:\n☐ SLD  ☐ OHI  ☒ Autism\n")
    #expect(draft.student.disabilities.map(\.category) == [.autism])
    #expect(draft.student.name?.value == "Sofia Marquez")
    #expect(draft.student.grade?.value == "11")
  }
}
