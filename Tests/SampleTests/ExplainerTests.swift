import IEPModel
import PlainIEP
import TestSupport
import Testing

/// What a parent reads of help, scores, places, factors and goals, from drafts of a few lines.
@Suite struct ExplainerTests {
  static func said(_ text: String) throws -> [PlainStatement] {
    try NothingLostTests.summary(of: text).parts.flatMap(\.statements)
  }

  static func services(_ rows: String...) -> String {
    "# Special Education and Related Services\n\n| Service | Frequency | Setting | Group |\n| --- | --- | --- | --- |\n"
      + rows.map { "| \($0) |\n" }.joined()
  }

  // MARK: sums of help

  @Test func linesAddUpWithTheSumShown() throws {
    let text = Self.services(
      "Reading instruction | 4 x 45 minutes per week | Special education classroom | Small group",
      "Math instruction | 2 x 30 minutes per week | General education classroom | Small group",
      "Speech therapy | 30 minutes per week | Special education classroom | Individual")
    let said = try Self.said(text).map(\.text)
    #expect(said.contains("Time for your child: 270 minutes a week (180 + 60 + 30)."), "\(said)")
    #expect(said.contains { $0.contains("9720 minutes a year (36 × 270)") }, "\(said)")
    #expect(
      said.contains(
        "In the regular class: 60 minutes a week. Out of it: 210 minutes a week (180 + 30)."), "\(said)")
    #expect(said.contains("Alone with an adult: 30 minutes a week."), "\(said)")
    #expect(said.contains("In a group: 240 minutes a week (180 + 60)."), "\(said)")
  }

  @Test func aDayIsFiveOfAWeekAndSaysSo() throws {
    let text = Self.services(
      "Reading instruction | 45 minutes daily | Special education classroom | Small group",
      "Speech therapy | 30 minutes per week | Special education classroom | Small group")
    let said = try Self.said(text).map(\.text)
    #expect(said.contains("Time for your child: 255 minutes a week (225 + 30)."), "\(said)")
    #expect(said.contains { $0.contains("five school days") })
  }

  @Test func hoursAreInTheSumToo() throws {
    let text = Self.services(
      "Life skills | 2 hours a day | Multiple disabilities class | Small group",
      "Speech therapy | 2 x 30 minutes per week | Speech room | Small group")
    let said = try Self.said(text).map(\.text)
    #expect(said.contains("Time for your child: 660 minutes a week (600 + 60)."), "\(said)")
  }

  @Test func noYearWhereHelpEndsMonthsBefore() throws {
    let said = try Self.said(
      """
      # IEP
      ## Services
      | Service | Amount | Start | End |
      |---|---|---|---|
      | Reading instruction | 4 x 45 minutes per week | 3/16/2026 | 3/4/2027 |
      | Counseling | 1 x 40 minutes per week | 3/16/2026 | 5/22/2026 |
      """
    ).map(\.text)
    #expect(said.contains { $0.contains("220 minutes a week") }, "\(said)")
    #expect(!said.contains { $0.contains("a year (") }, "\(said)")
  }

  /// "will be late" is not what the child is to do.
  @Test(arguments: [
    ("Sam will be late to school no more than 2 days a month.", false),
    ("Sam will decrease yelling to no more than 2 times a week.", true),
    ("Sam will put his work away with no more than 2 prompts.", true),
  ]) func aLimitStaysWithWhatItLimits(goal: String, isTold: Bool) throws {
    let said = try Self.said("# IEP\n\n## Goals\n\n\(goal)\n").map(\.text)
    #expect(said.contains { $0.hasPrefix("Your child will ") } == isTold, "\(said)")
  }

  @Test func aFiveDayCycleIsSummedAsTheDraftCountsIt() throws {
    let text = Self.services(
      "Math support | 3 x 45 minutes per 5-day cycle | General education classroom | Small group",
      "Counseling | 1 x 40 minutes per 5-day cycle | Special education classroom | Individual")
    let said = try Self.said(text).map(\.text)
    #expect(said.contains("Time for your child: 175 minutes in each 5-day cycle (135 + 40)."), "\(said)")
    #expect(!said.contains { $0.contains("a year (") })
  }

  @Test(arguments: [
    // Open, in two ways, by the month: in no sum, and named.
    "Counseling | as needed | Special education classroom | Individual",
    "Counseling | 60 minutes per month | Special education classroom | Individual",
    "Counseling | up to 30 minutes per week | Special education classroom | Individual",
    "Counseling | 20-30 minutes per week | Special education classroom | Individual",
  ])
  func whatIsNotClearIsInNoSum(row: String) throws {
    let text = Self.services(
      "Reading instruction | 4 x 45 minutes per week | Special education classroom | Small group",
      "Math instruction | 60 minutes per week | Special education classroom | Small group", row)
    let said = try Self.said(text).map(\.text)
    #expect(said.contains { $0.contains("240 minutes a week (180 + 60)") }, "\(said)")
    #expect(said.contains { $0.hasPrefix("Not in these sums") && $0.contains("Counseling") }, "\(said)")
  }

  @Test func helpThatFollowsOtherHelpIsNotAddedToIt() throws {
    let head =
      "# Special Education and Related Services\n\n| Service | Frequency | Start | End |\n| --- | --- | --- | --- |\n"
    let rows =
      "| Reading instruction | 60 minutes per week | 9/1/2025 | 1/15/2026 |\n| Reading instruction | 30 minutes per week | 1/16/2026 | 6/1/2026 |\n"
    #expect(try !Self.said(head + rows).contains { $0.rule.hasPrefix("total.") })
  }

  /// An amount of several parts is said whole, at first look and in its place: whom each is for, and when it holds.
  @Test(arguments: [
    (
      "Occupational Therapy: 30 minutes direct per week, 15 minutes indirect monthly",
      "30 minutes a week in all with your child. 15 minutes a month in all for the adults"
    ),
    (
      "Counseling 60 min/wk from 9/2/25 to 1/30/26; 30 min/wk from 2/2/26 to 6/5/26",
      """
      60 minutes a week in all, from September 2, 2025, through January 30, 2026. \
      30 minutes a week in all, from February 2, 2026, through June 5, 2026
      """
    ),
  ])
  func theParts(line: String, of amount: String) throws {
    let summary = try NothingLostTests.summary(of: "# IEP\n\n## Services\n\n- \(line)\n")
    for place in [PlainPart.Place.first, .body] {
      let said = summary.parts.filter { $0.place == place }.flatMap(\.statements).map(\.text)
      #expect(said.contains { $0.contains(amount) }, "\(said)")
    }
  }

  @Test(arguments: [
    ("No", "The draft says no: your child will not get a special ride to school."),
    ("Yes", "The draft says yes: your child will get a special ride to school."),
  ])
  func aRide(answer: String, isSaid sentence: String) throws {
    let text = "# IEP\n\n## Transportation\n\nSpecial transportation: \(answer)\n"
    #expect(try Self.said(text).map(\.text).contains(sentence))
  }

  // MARK: scores

  static func scores(_ rows: String...) -> String {
    "# Evaluation Results\n\n| Test | Standard Score | Percentile |\n| --- | --- | --- |\n"
      + rows.map { "| \($0) |\n" }.joined()
  }

  @Test func aScoreIsSaidWithItsMiddleAndItsPercentile() throws {
    let statements = try Self.said(Self.scores("WIAT-4 Word Reading | 76 | 5", "WIAT-4 Math | 101 | 53"))
    let said = statements.map(\.text)
    #expect(said.contains { $0.contains("The middle is 100.") }, "\(said)")
    #expect(said.contains { $0.contains("not a percent of right answers") }, "\(said)")
    #expect(
      said.contains("WIAT-4 Word Reading: 76. Your child did as well as or better than 5 of 100 children."),
      "\(said)")
    #expect(
      statements.contains {
        $0.figure
          == .curve(
            scores: [FigureShare(label: "WIAT-4 Word Reading", amount: 76)], middle: 100, deviation: 15)
      })
  }

  @Test(arguments: [
    // A test whose middle is 50.
    ("33 | 5", true), ("40 | 16", true), ("33 | 50", false),
    ("85 | 16", true), ("85 | 50", false), ("100 | 50", true), ("70 | 20", false), ("92 | 30", true),
  ])
  func aScoreAndAPercentileThatDisagreeAreShown(cells: String, fits: Bool) throws {
    let summary = try NothingLostTests.summary(of: Self.scores("WISC-V Full Scale | \(cells)"))
    let isShown = summary.parts.flatMap(\.statements).contains { $0.rule == "score.mismatch" }
    #expect(isShown == !fits)
    #expect(summary.questions.first?.text.hasPrefix("Could you check") == !fits)
  }

  @Test func aScoreInASentenceLeavesTheSentenceWhole() throws {
    let text =
      "# Evaluation Results\n\nOn the WISC-V, Ana earned a standard score of 85 (16th percentile) in May."
    let said = try Self.said(text)
    #expect(said.contains { $0.origin == .quoted && $0.text.hasSuffix("in May.") }, "\(said.map(\.text))")
  }

  // MARK: placement, factors, goals

  @Test func theShareIsCheckedAgainstTheMinutes() throws {
    let text =
      "# Least Restrictive Environment\n\nMinutes per week outside the regular class: 300\n\nPercent of time in the regular class: 70%\n\nThe team used an 1,800-minute school week."
    let summary = try NothingLostTests.summary(of: text)
    let said = summary.parts.flatMap(\.statements).map(\.text)
    #expect(said.contains { $0.contains("1500 minutes") && $0.contains("about 83%") }, "\(said)")
    #expect(said.contains("The draft says 70%. The two do not seem to fit."), "\(said)")
  }

  @Test(arguments: [
    ("Behavior impedes learning of self or others: No", "factor.behavior.no"),
    (
      "Does the student need assistive technology devices and/or services? ☒ Yes ☐ No",
      "factor.assistiveTechnology.yes"
    ),
    ("Is the student blind or visually impaired? ☐ Yes ☒ No", "factor.braille.no"),
  ])
  func aFactorIsAnswered(line: String, rule: String) throws {
    let said = try Self.said("# Special Factors\n\n- \(line)\n")
    #expect(said.contains { $0.rule == rule && $0.origin == .explained }, "\(said.map(\.text))")
  }

  @Test(arguments: [
    (
      "Given 10 word problems, Ana will solve them with 80% accuracy by 10/1/2026.",
      "80% can mean 8 of 10 problems"
    ),
    (
      "Ana will answer questions about a story with 75% accuracy by 10/1/2026.",
      "75% can mean 15 of 20 questions"
    ),
  ])
  func aPercentOfThingsHasAPicture(goal: String, words: String) throws {
    let said = try Self.said("# Annual Goals\n\nGoal 1: \(goal)\n").map(\.text)
    #expect(said.contains { $0.contains(words) }, "\(said)")
  }

  @Test(arguments: [
    "Ana will speak up for herself with 80% accuracy by 10/1/2026.",
    "Ana will answer questions with 83% accuracy by 10/1/2026.",
  ])
  func aPercentOfNothingHasNone(goal: String) throws {
    #expect(try !Self.said("# Annual Goals\n\nGoal 1: \(goal)\n").contains { $0.rule == "goal.example" })
  }

  @Test(arguments: [
    ("Extended time (1.5x) on tests", "look.extendedTime"),
    ("Text-to-speech for science", "look.textToSpeech"),
    ("Break card", "look.breakCard"), ("Breakfast before class", nil), ("No calculator on tests", nil),
    ("Tests in a group of no more than 6", "look.smallGroup"), ("Ready to learn chart", nil),
    ("Noise-reducing headphones", "look.headphones"), ("Uses a multisensory program", nil),
  ])
  func anAccommodationIsPictured(text: String, rule: String?) throws {
    let said = try Self.said("# Accommodations\n\n- \(text)\n")
    #expect(said.first { $0.rule.hasPrefix("look.") }?.rule == rule, "\(said.map(\.text))")
  }

  // MARK: order

  @Test func strengthsComeFirstAndTheGuideLast() throws {
    let text =
      "# Individualized Education Program (IEP)\n\n# Annual Goals\n\nGoal 1: Ana will read.\n\n# Strengths\n\nAna draws maps. She is kind.\n"
    let summary = try NothingLostTests.summary(of: text)
    let body = summary.parts.filter { $0.place == .body }
    #expect(body.first?.kind == .strengths)
    #expect(summary.parts.first?.statements.contains { $0.text == "Ana draws maps." } == true)
    #expect(summary.parts.suffix(2).allSatisfy { $0.place == .last })
    let gaps = body.last?.statements.map(\.text) ?? []
    let lead = try #require(gaps.firstIndex(of: "We did not find by when, for:"))
    #expect(gaps[lead + 1] == "Goal 1")
  }

  // MARK: labelled lines

  @Test(arguments: [
    ("Links to need: 2", "It goes with this need: 2."),
    ("Total minutes in a school week: 1,950", "Minutes in the whole school week: 1,950."),
  ])
  func aLabelIsToldInPlainWords(line: String, says: String) throws {
    let said = try Self.said("# IEP\n\n## Placement\n\n\(line)\n").map(\.text)
    #expect(said.contains(says), "\(said)")
  }

  // MARK: long sentences

  /// A step of many words is told as a goal is; a short one stays the draft's.
  @Test func aLongStepIsToldInShortSentences() throws {
    let said = try Self.said(
      """
      # Annual Goals

      Goal 1: Ana will write a paragraph of five sentences in 4 of 5 samples.

      Objective 1.1: By 1/30/2026, given a completed graphic organizer, Ana will write a topic sentence and two details in 4 of 5 samples.

      Objective 1.2: Ana will write one sentence in 4 of 5 samples.
      """)
    let first = try #require(said.firstIndex { $0.text == "Objective 1.1" })
    #expect(
      said[first...].dropFirst().prefix { $0.form == .detail }.map(\.text) == [
        "Your child will write a topic sentence and two details.",
        "The setup: given a completed graphic organizer.", "The target: 4 out of 5 samples.",
        "The goal date is January 30, 2026.",
      ])
    #expect(said.contains { $0.text.hasPrefix("Objective 1.2: Ana will write one sentence") })
  }

  /// Scores stand under where they are, and a grade score under the name that its row has for both.
  @Test func theNameOfATestIsSaidOnce() throws {
    let said = try Self.said(
      """
      # Evaluation Results

      | Subtest | Standard Score | Grade Equivalent |
      | --- | --- | --- |
      | Word Reading | 74 | 2.3 |
      | Spelling | 96 | 4.1 |
      | Math Problem Solving | 102 | 5.2 |
      """
    ).filter { $0.rule.hasPrefix("score.") && $0.origin == .explained }
    #expect(
      said.map(\.text) == [
        "In the middle group:", "Spelling: 96.", "The grade score: 4.1.", "Math Problem Solving: 102.",
        "The grade score: 5.2.", "Under the middle group:", "Word Reading: 74.", "The grade score: 2.3.",
      ])
  }

  // MARK: words of the draft

  /// Boxes in a row are told apart by what is ticked; a row that may hold more than one question is quoted as it stands.
  @Test(
    arguments: [
      ("Visit: [ ] Yes [x] No", "Visit: Ticked: No. Not ticked: Yes."),
      (
        "Sent by: ☒ mail ☐ phone ☐ given in person.",
        "Sent by: Ticked: mail. Not ticked: phone; given in person."
      ),
      ("( ) I agree. ( ) I do not agree.", "Not ticked: I agree; I do not agree."),
      ("Tested: [x] Yes [ ] No Seen by: [ ] Yes [x] No", "Tested: [x] Yes [ ] No Seen by: [ ] Yes [x] No"),
      ("Bus [ ] Yes [x] No Aide [x] Yes [ ] No", "Bus [ ] Yes [x] No Aide [x] Yes [ ] No"),
    ]) func boxesInARowAreToldApart(line: String, words: String) throws
  {
    let said = try Self.said("# Meeting Notes\n\n\(line)\n").map(\.text)
    #expect(said.contains { $0.hasSuffix(words) }, "\(said)")
  }

  @Test func whatStandsUnderAnotherHeadingKeepsIt() throws {
    let text =
      "# Behavior Intervention Plan\n\n## Prevention strategies\n\nA card on the desk.\n\n## Teaching strategies\n\nMr. Yazzie teaches waiting.\n"
    let said = try Self.said(text)
    let place = try #require(said.firstIndex { $0.text == "Mr. Yazzie teaches waiting." })
    #expect(said[..<place].last { $0.form == .heading }?.text == "Teaching strategies")
  }

  @Test func eachPartOfANoticeStandsUnderWhatItAnswers() throws {
    let text =
      "# Prior Written Notice\n\nActions Proposed: Speech three times a week.\nActions Refused: An aide for the whole day.\n"
    let rules = try Self.said(text).filter { $0.origin != .template }.map(\.rule)
    #expect(
      rules.filter { $0.hasPrefix("notice.") || $0 == "quote" }
        == [
          "notice.actionProposed", "quote", "notice.actionRefused", "quote",
        ],
      "\(rules)")
  }

  @Test(
    arguments: [
      ("The student is not eligible for extended school year services.", "esy.no", true),
      ("The team will decide in May whether extended school year services are needed.", nil, false),
      ("The student is eligible for extended school year services from July 6 to July 30.", "esy.yes", false),
    ] as [(String, String?, Bool)]) func aDecisionOnLongBreaksIsExplainedWhereItSaysNoMore(
      line: String, rule: String?, isAll: Bool
    ) throws
  {
    let said = try Self.said("# Extended School Year\n\n\(line)\n")
    if let rule { #expect(said.contains { $0.rule == rule && $0.covers == isAll }, "\(said.map(\.rule))") }
    #expect(said.contains { $0.origin == .quoted && $0.text.contains("extended school year") } == !isAll)
  }

  // MARK: letters

  static func letter(_ text: String) throws -> [PlainStatement] {
    try said(
      "Copper Bluff Schools\n\nMay 12, 2026\n\nDear Mr. Hale,\n\n\(text)\n\nSincerely,\n\nHenrike Obuya\n")
  }

  @Test func aLetterSaysWhatTheSchoolWillDoAndAsks() throws {
    let said = try Self.letter(
      "We will send you a consent form by May 22, 2026. Please return the form to the office.")
    #expect(said.contains { $0.text == "The letter is from May 12, 2026." }, "\(said.map(\.text))")
    #expect(said.contains { $0.text == "By May 22, 2026, the school will send you a consent form." })
    #expect(said.contains { $0.text == "The school asks you to return the form to the office." })
  }

  @Test(arguments: [
    "We will not send you a form by May 22, 2026.", "We will try, if we can, by May 22, 2026.",
    "Please call me at 555-0163.", "Please do not send money.", "Please come if you can.",
    "We will meet on May 22, 2026.",
  ])
  func whatALetterTiesToMoreStaysAQuote(text: String) throws {
    let said = try Self.letter(text)
    #expect(said.contains { $0.origin == .quoted && $0.text.contains(text) }, "\(said.map(\.text))")
  }

  @Test func theMostUsefulQuestionsComeFirstAndTheUsualOnesLast() throws {
    let text =
      "# Annual Goals\n\nGoal 1: By May 2026, Ana will read.\n\nGoal 2: Ana will write.\n\n# Special Education and Related Services\n\n- Counseling, as needed\n"
    let questions = try NothingLostTests.summary(of: text).questions.map(\.text)
    #expect(questions.first?.contains("Counseling") == true, "\(questions)")
    #expect(questions.prefix(3).contains { $0.contains("Goal 1") || $0.contains("Goal 2") })
    #expect(questions.suffix(2) == ["How will we track if this works?", "When do we meet again?"])
  }
}
