import IEPModel
import Testing

@testable import DraftReading

/// Keys to the letters of a table, notices that go on around their tables, plans for behavior, and what stands beside
/// numbers.
@Suite struct KeysAndNoticesTests {
  // MARK: keys and notices

  @Test(arguments: [
    "* R = Regular class   S = Special education class   O = Other (describe)\n** D = Daily   W = Weekly   M = Monthly",
    "- R = Regular class\n- S = Special education class, D = Daily, W = Weekly, M = Monthly",
  ])
  func lettersMeanWhatTheKeySays(key: String) throws {
    let draft = try Drafts.read(
      """
      # Special Education Services

      | Service | Location* | Amount of time | Frequency** | Begin date |
      |---|---|---|---|---|
      | Reading | S | 40 min | D | 10/06/2026 |
      | Math (co-taught) | R | 60 min | W | 10/06/2026 |
      | Occupational therapy | S | 25 min | 2 x M | 10/12/2026 |

      \(key)
      """, named: "a.md")
    #expect(draft.services.map(\.amounts.first?.per?.unit) == [.day, .week, .month])
    #expect(draft.services.map(\.amounts.first?.totalMinutes) == [40, 60, 50])
    #expect(
      draft.services.map(\.setting).prefix(2) == [
        .specialEducation, key.hasPrefix("*") ? .regularClass : nil,
      ])
  }

  @Test func aColumnsOwnLetterComesBeforeAKey() throws {
    let draft = try Drafts.read(
      """
      # Special Education Services

      | Service | Direct (D) / Indirect (I) | Amount of time | Frequency | Begin date |
      |---|---|---|---|---|
      | Reading | D | 40 min | D | 10/06/2026 |

      D = Daily, W = Weekly
      """, named: "a.md")
    #expect(draft.services.map(\.delivery) == [.direct])
    #expect(draft.services.first?.amounts.first?.per?.unit == .day)
  }

  @Test func aLetterWithTwoMeaningsHasNone() throws {
    let draft = try Drafts.read(
      """
      # Special Education Services

      | Service | Amount of time | Frequency | Begin date |
      |---|---|---|---|
      | Reading | 40 min | D | 10/06/2026 |

      D = Daily, W = Weekly

      # Progress

      D = Discontinued, M = Mastered
      """, named: "a.md")
    #expect(draft.services.first?.amounts.first?.per == nil)
  }

  @Test func aNoticeGoesOnBehindItsTable() throws {
    let draft = try Drafts.read(
      """
      WRITTEN NOTICE
      Child's Name: Ana Ruiz         Date of Birth/Age: 10/30/2015, age 11
      Date of Agreement for Amendment without Team Meeting: n/a

      1. Describe the action(s) regarding the identification or placement proposed or refused by the district:
      The Team proposes the annual plan with the following services:

         Service                      Location            Frequency          Begin        End
         Speech services              Speech room         2 x 30 minutes     12/08/2026   11/23/2027
                                                          per week

      Supplementary aids: captioned videos; seat with view of the speaker.

      2. Explain why the district is proposing or refusing to take the above action(s):
      Her reading has grown by 8 months in 12.

      3. Describe each evaluation procedure, assessment, record, or report used as a basis for the action(s):
      - WIAT-4, 10/13/2026: Reading Comprehension 83 (13th percentile)
      - teacher tally

      Last year: speech 1 x 30 weekly.
      """, named: "a.txt")
    #expect(draft.student.dateOfBirth?.value == "2015-10-30")
    #expect(
      draft.accommodations.map(\.text.value) == ["captioned videos", "seat with view of the speaker."]
        || draft.accommodations.map(\.text.value) == ["captioned videos", "seat with view of the speaker"])
    #expect(draft.scores.map(\.value) == [83])
    #expect(
      draft.notice.first { $0.item == .reasons }?.text.value == "Her reading has grown by 8 months in 12.")
    #expect(!draft.notice.contains { $0.text.value.contains("Last year") })
  }

  @Test func aRideIsNoHelp() throws {
    let draft = try Drafts.read(
      """
      # Services

      Special transportation: [X] Yes [ ] No bus with aide, 35 min ride each way

      OT: 30 min weekly
      """, named: "a.md")
    #expect(draft.services.map(\.amounts.first?.totalMinutes) == [30])
  }

  @Test func aTitleStandsOverNamesAndNothingOverRoles() throws {
    let draft = try Drafts.read(
      """
      SIGNATURES                                                         Agree   Disagree
      Marlene Harjo               Parent                                  X
      Rosa Dunn                   Special Education Teacher               X

      CONSIDERATION OF SPECIAL FACTORS
      Does the child have:                                               YES    NO
        behavior that impedes learning?                                           X
        hearing impairment?                                                       X
        communication needs?                                              X
      """, named: "a.txt")
    #expect(draft.team.map(\.name?.value) == ["Marlene Harjo", "Rosa Dunn"])
    #expect(draft.specialFactors.map(\.answer.value) == [.no, .no, .yes])
  }

  @Test(
    arguments: [
      ("49 words correct per minute (median of 3 passages, 4/2027)", 49),
      ("49 words correct per minute, 3 passages", nil), ("49 words correct per minute", 49),
    ] as [(String, Decimal?)])
  func aRemarkTellsHowTheNumberCameAbout(words: String, value: Decimal?) throws {
    let draft = try Drafts.read(
      """
      # Annual goals

      Goal 1: By 4/12/2028, Ana will read aloud 104 words correctly in 1 minute.

      Baseline: \(words)
      """, named: "a.md")
    #expect(draft.goals.first?.baseline?.value == value)
  }

  @Test(
    arguments: [
      ("170 minutes per week for reading", 170), ("90 minutes", nil), ("2 hours weekly", 120),
    ] as [(String, Decimal?)])
  func timeAwayIsOfAWeek(value: String, minutes: Decimal?) throws {
    let draft = try Drafts.read(
      "# Least Restrictive Environment\n\nRemoval from general education: \(value)\n", named: "a.md")
    #expect(draft.placement?.minutesOutsidePerWeek?.value == minutes)
  }

  @Test func aColumnOfNumbersNamesNothing() throws {
    let draft = try Drafts.read(
      """
      # Evaluation Results

      ### WISC-V

      | Index | Composite | Percentile Rank |
      |---|---|---|
      | Verbal Comprehension (VCI) | 108 | 70 |
      | Working Memory (WMI) | 85 | 16 |

      Conners 4, T-scores (65 and above is elevated):

      | Scale | Ms. Lee (teacher) | Ms. Kim (parent) |
      |---|---|---|
      | Hyperactivity | 68 | 59 |
      """, named: "a.md")
    #expect(draft.scores.map(\.value) == [108, 85, 68, 59])
    #expect(draft.scores.map(\.kind) == [.standardScore, .standardScore, .tScore, .tScore])
  }

  // MARK: plans for behavior

  @Test func aPlanForBehaviorHasGoalsAndHelp() throws {
    let draft = try Drafts.read(
      """
      # Functional Behavior Assessment and Behavior Support Plan

      *Draft for team meeting* — Elm Shoals School District

      ## Part A – FBA summary

      **Function:** to get away from writing.

      BASC-3 (Teacher, 12/2026): Aggression T-score 74.

      ## Part B – Behavior Support Plan

      **Goal 1 – Replacement behavior.** By 6/3/2027, when given a writing task, Leo will hand the teacher a break card in 8 of 10 opportunities. Baseline: 1 of 10.

      ### Teaching replacement skills

      | Service | Minutes | How often | Where | From | To |
      |---|---|---|---|---|---|
      | Social skills instruction | 30 | 2 times a week | resource room | 2/8/2027 | 6/3/2027 |

      ### Interventions tried last year

      | Service | Minutes | How often | Where | From | To |
      |---|---|---|---|---|---|
      | Counseling | 20 | 1 time a week | office | 2/8/2026 | 6/3/2026 |
      """, named: "a.md")
    #expect(draft.status?.value == .draft)
    #expect(draft.scores.map(\.value) == [74])
    #expect(draft.goals.map(\.area?.value) == ["Replacement behavior"])
    #expect(draft.services.map(\.name?.value) == ["Social skills instruction"])
  }

  @Test(arguments: [("every 4 weeks", 4, 15), ("every week", 1, 15)])
  func aRhythmOfWeeksHoldsForItsDays(often: String, count: Int, total: Decimal) throws {
    let draft = try Drafts.read(
      """
      # Anticipated Services

      |= Service | Setting | Minutes | Days/wk | Frequency (weeks) | Start |
      | Occupational therapy | Gen. ed. classroom | 15 | 1 | \(often) | 3/22/2027 |
      """)
    let amount = draft.services.first?.amounts.first
    #expect(amount?.totalMinutes == total)
    #expect(amount?.per == ServicePeriod(count, .week))
  }

  @Test(
    arguments: [
      ("By 10/15/2027, 2 comments", 2), ("By 10/15/2027", nil),
      ("By 10/15/2027, with 2 of his comments to a peer at lunch", nil),
    ] as [(String, Decimal?)])
  func aStepMayBeADayAndANumber(step: String, value: Decimal?) throws {
    let draft = try Drafts.read(
      """
      # Annual goals

      Goal 1: By 3/8/2028, during lunch, Ana will make comments to a peer at least 5 times.

      - Benchmark 1: \(step)
      """, named: "a.md")
    #expect(draft.goals.first?.objectives.first?.criteria.first?.value == value)
  }

  @Test(arguments: ["**Parent input:** Ms. Lee says that he is worried.\n\n", ""])
  func aProblemIsNoStrength(between: String) throws {
    let draft = try Drafts.read(
      """
      # Behavior Support Plan

      ## Part A – FBA summary

      **Strengths:** Leo draws comic strips.

      \(between)**Problem behavior 1 – Property destruction:** tears paper, throws supplies.
      """, named: "a.md")
    #expect(draft.strengths?.value == "Leo draws comic strips.")
    #expect(draft.sections.filter { $0.kinds.contains(.strengths) }.count == 1)
  }
}
