import IEPModel
import PlainIEP
import Testing

/// What a draft says in other words is not asked for, and what it says is told in the words that fit. Each draft with
/// words that must not stand on its page, and words that must.
@Suite struct AskedTests {
  @Test(arguments: [
    (
      "## Special Factors\n\nBehavior: ☒ Yes ☐ No\\\nDeaf/hard of hearing: ☐ Yes ☐ No\n",
      ["☒ Yes ☐ No Deaf"], ["get in the way of learning? The draft says yes."]
    ),
    (
      "## Special Factors\n\nBehavior: Yes. See Behavioral Intervention Plan.\n",
      ["Is there a plan to help with behavior"], ["May I see the behavior plan that this draft names?"]
    ),
    (
      "## Special Factors\n\nBehavior: Yes.\n", ["that this draft names"],
      ["Is there a plan to help with behavior"]
    ),
    (
      "## Services\n\n| Service | Sessions | Time per session |\n| --- | --- | --- |\n| Special class | 4 per week | 3 hours |\n| Speech | 3 per week | 20 minutes |\n",
      [],
      [
        "3 hours is 180 minutes (3 × 60)", "720 minutes a week (4 × 180)",
        "780 minutes a week (720 + 60)",
      ]
    ),
    (
      "## Placement\n\nMia is out of the regular class up to 100 minutes per week. She is in general education about 93% of the week.\n",
      ["class 100 minutes", "(100 − 93)"],
      ["up to 100 minutes a week", "about 93% of school time"]
    ),
    (
      "## Special Factors\n\n| Question | Yes | No |\n| --- | --- | --- |\n| Does behavior impede learning? | ☑ | ☐ |\n| Could communication needs impede learning? | ☑ | ☐ |\n",
      ["☐"], ["get in the way of learning? The draft says yes."]
    ),
    (
      "## Goals\n\nGoal 1, math. Mia will solve 8 of 10 problems. She got 4 of 10 in May. We'll use biweekly probes.\n",
      ["where your child is now on this goal", "how the school will check"], ["Right now: She got 4 of 10"]
    ),
    (
      "## Extended School Year\n\nThe team will decide about ESY by March 27, 2026.\n",
      ["When will the team decide"], ["has not decided yet"]
    ),
    ("## Extended School Year\n\nThe team will decide about ESY.\n", [], ["When will the team decide"]),
    (
      "## Testing Accommodations\n\n| Accommodation | Conditions | Amount |\n| --- | --- | --- |\n| Extended time | all tests | 1.5x |\n| Small group | all tests | up to 12 |\n",
      ["How much more time"], ["Extended time"]
    ),
    (
      "## Testing Accommodations\n\n| Accommodation | Conditions | Who |\n| --- | --- | --- |\n| Extended time | all tests | staff |\n| Small group | all tests | staff |\n",
      [], ["How much more time"]
    ),
    (
      "## Accommodations\n\n| Accommodation | Math | ELA |\n| --- | --- | --- |\n| Small group | X | X |\n| Dictation to a scribe | | |\n| Headphones | X | |\n",
      ["Accommodation: Dictation"], ["Not ticked in the draft: Dictation to a scribe"]
    ),
    (
      "## Placement\n\nMia is removed from general education for 375 minutes per week out of 2,025 (18.5%).\n",
      ["What share of the day"], ["375 minutes"]
    ),
    (
      "## Goals\n\nGoal 1: By 5/1/2027, given a list, Mia will read 20 words with 80% accuracy. Baseline: 40%.\n",
      ["The target: 80%."], ["The target: 80% accuracy."]
    ),
    (
      "## Transportation\n\nTransportation: ☒ Yes ☐ No Small bus with a harness\n",
      ["how your child gets to"],
      ["will get a special ride"]
    ),
    (
      "## Transportation\n\nTransportation: ☒ Yes ☐ No Only if a nurse rides along\n",
      ["will get a special ride"], ["how your child gets to"]
    ),
  ]) func isAskedOnlyWhereItIsOpen(draft: String, never: [String], always: [String]) throws {
    let summary = try NothingLostTests.summary(of: "# IEP\n\nStudent: Mia Chen\n\n" + draft)
    let said = summary.parts.flatMap(\.statements).map(\.text) + summary.questions.map(\.text)
    for words in never { #expect(!said.contains { $0.contains(words) }, "\(words): \(said)") }
    for words in always { #expect(said.contains { $0.contains(words) }, "\(words): \(said)") }
  }

  @Test(
    arguments: [
      (
        "[X] The student has a disability AND is in need of instruction, and therefore IS ELIGIBLE",
        "The report says yes"
      ),
      ("[X] The student has no disability and therefore is NOT ELIGIBLE", "The report says no"),
      ("[ ] The student IS ELIGIBLE", nil),
    ] as [(String, String?)]) func aReportOnTestsSaysWhatItComesTo(line: String, said: String?) throws
  {
    let summary = try NothingLostTests.summary(
      of:
        "# Evaluation Report\n\nStudent: Mia Chen\n\n## Test Results\n\nWISC-V FSIQ 88.\n\n## Eligibility\n\n\(line)\n"
    )
    let results = summary.parts.flatMap(\.statements).map(\.text).filter { $0.hasPrefix("The report says") }
    #expect(results.count == (said == nil ? 0 : 1))
    if let said { #expect(results.first?.hasPrefix(said) ?? false) }
  }

  /// A draft in capitals is told in small letters; names and short forms keep theirs, and what is quoted stays.
  @Test(arguments: [
    (
      "GOAL 1: BY 5/4/2027, MIA WILL TELL MRS. CHEN WHAT SHE READ IN 4 OF 5 TRIES.",
      "Your child will tell Mrs. Chen what she read."
    ),
    (
      "GOAL 1: BY 5/4/2027, MIA WILL READ ALOUD WITH THE SLP IN 4 OF 5 TRIES.",
      "Your child will read aloud with the SLP."
    ),
    ("Goal 1: By 5/4/2027, Mia will NOT leave the room in 4 of 5 tries.", "NOT leave the room"),
  ]) func capitalsAreCalm(goal: String, said: String) throws {
    let texts = try ExplainerTests.said("# IEP\n\nStudent: Mia Chen\n\n## Goals\n\n\(goal)\n").map(\.text)
    #expect(texts.contains { $0.contains(said) }, "\(texts)")
  }

  /// Steps tell with what they are checked, and nothing asks for it then.
  @Test func stepsSayHowTheyAreChecked() throws {
    let texts = try ExplainerTests.said(
      "# IEP\n\n## Goals\n\n| Goal 1 | Writing |\n| --- | --- |\n| Annual Goal | By 5/4/2027, Mia will write 4 sentences. |\n\n| Objective | Criteria | Evaluation Method |\n| --- | --- | --- |\n| 1. With a model | 2 sentences | Work samples |\n| 2. Alone | 3 sentences | Work samples |\n"
    ).map(\.text)
    #expect(texts.contains("How the school will check each step: Work samples."), "\(texts)")
    #expect(!texts.contains("We did not find how the school will check."))
  }

  @Test func aScaleIsToldAgainBehindAnother() throws {
    let said = try ExplainerTests.said(
      "# Evaluation Report\n\nStudent: Mia Chen\n\n## Test Results\n\nWISC-V FSIQ 88.\n\nBASC-3 Anxiety T = 54.\n\nVineland-3 Adaptive Behavior Composite was 96.\n"
    ).map(\.text)
    let scales = said.filter { $0.hasPrefix("These are") }.map { String($0.prefix(20)) }
    #expect(scales.count == 3, "\(scales)")
  }

  @Test func aServiceThatEndsBeforeThePlanSaysSoAtOnce() throws {
    let summary = try NothingLostTests.summary(
      of:
        "# IEP\n\nStudent: Mia Chen\n\nIEP Start Date: 8/4/2025\\\nIEP End Date: 8/3/2026\n\n## Services\n\n| Service | Frequency | Start | End |\n| --- | --- | --- | --- |\n| PT | 30 min/wk | 8/4/2025 | 12/19/2025 |\n| OT | 30 min/wk | 8/4/2025 | 8/3/2026 |\n"
    )
    let glance = summary.parts.flatMap(\.statements).filter { $0.rule == "glance.service" }.map(\.text)
    #expect(glance.map { $0.contains("through December 19, 2025") } == [true, false])
  }
}
