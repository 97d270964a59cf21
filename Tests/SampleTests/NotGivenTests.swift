import IEPModel
import PlainIEP
import Testing

/// What ended, was refused, waits for something or holds only under a condition is never told as given: it stays a
/// quote. Each draft with words that the program must not say of it, and words that must stand on the page.
@Suite struct NotGivenTests {
  @Test(arguments: [
    (
      "## Services\n\n| Service | Frequency | Status |\n| --- | --- | --- |\n| Speech | 2x30 min/wk | Parent refused |\n| PT | 60 min/mo | Proposed |\n",
      ["Speech: 2 times"], ["PT: 60 minutes a month", "Parent refused"]
    ),
    (
      "## Services\n\n- OT: 30 min/wk (ended 5/1/24)\n- Behavior support: 2 hrs per quarter (offered; parent refused)\n- Speech: 30 min/wk\n",
      ["OT: 30 minutes", "120 minutes"], ["ended 5/1/24", "Speech: 30 minutes a week"]
    ),
    (
      "## Services\n\n- Counseling: was 30 min x 2/mo; reduced to 1/mo\n- Speech: 30 min/wk\n",
      ["2 times a month"], ["reduced to 1/mo"]
    ),
    (
      "## Services\n\n- Nursing 15 min/day, pending parent consent\n", ["leaves open how much"],
      ["depends on something that is still open"]
    ),
    (
      "## ESY\n\nMia does not qualify for ESY in math but does qualify in reading.\n",
      ["The draft says no", "The draft says yes"], ["one plain yes or no"]
    ),
    (
      "## ESY\n\nThe team agreed Mia is eligible for ESY only if spring data show regression.\n",
      ["The draft says yes"], ["only if spring data"]
    ),
    ("## ESY\n\nMia is eligible for ESY.\n", ["one plain yes or no"], ["The draft says yes"]),
    (
      "## Accommodations\n\n- Parent requested a reduced workload; team declined\n- Preferential seating is not needed\n- Extended time (1.5x)\n",
      ["less of the same kind of work", "best seat"], ["team declined", "Time and breaks:"]
    ),
    (
      "## Accommodations\n\n| Accommodation | Yes | No | Comments |\n| --- | --- | --- | --- |\n| Extended time | X | | tests only |\n| Read aloud | | X | parent requested |\n",
      ["someone reads the words", "marked for"], ["No: X", "Comments: tests only"]
    ),
    (
      "## Goals\n\n1. Goal discontinued: Mia will tie shoes.\n2. (Met 3/1/25) Mia will count to 100 with 90% accuracy.\n3. Mia will read 40 words with 90% accuracy.\n",
      ["Your child will tie", "Your child will count"], ["Your child will read", "(Met 3/1/25)"]
    ),
    (
      "## Goals\n\n1. Mia will not hit peers more than 1 time per week.\n",
      ["The target: more than", "Your child will not hit peers."],
      ["will not hit peers more than 1 time per week"]
    ),
    (
      "## Goals\n\n1. Mia will sort shapes with 80% accuracy by 5/1/25 BL 20%\n", ["80% and 20%"],
      ["The target: 80%", "Right now: BL 20%"]
    ),
    (
      "## LRE\n\nMia is removed from gen ed 20% of the day. Starting 1/6/25 she will be in general education 65% of the day.\n",
      ["Your child will spend 65%"], ["Starting 1/6/25"]
    ),
    (
      "## Transition Services\n\n| Activity | Agency/Person | Status |\n| --- | --- | --- |\n| College visit | Parent | not school-provided |\n| Work study | Teacher | ended |\n",
      ["What the school will do", "life after high school: Work study"], ["not school-provided"]
    ),
  ]) func isOnlyQuoted(draft: String, never: [String], always: [String]) throws {
    let said = try ExplainerTests.said("# IEP\n\nStudent: Mia Chen\n\n" + draft).map(\.text)
    for words in never { #expect(!said.contains { $0.contains(words) }, "\(words): \(said)") }
    for words in always { #expect(said.contains { $0.contains(words) }, "\(words): \(said)") }
  }

  @Test(
    arguments: [
      ("Primary disability: none determined\n", nil), ("Eligibility: OHI; previously SLD\n", "OHI"),
      ("Primary disability: Autism\n", "Autism"),
    ] as [(String, String?)]) func onlyWhatTheTeamFinds(line: String, found: String?) throws
  {
    let said = try ExplainerTests.said("# IEP\n\nStudent: Mia Chen\n\n" + line).map(\.text)
    let named = said.filter { $0.hasPrefix("The team lists") || $0.hasPrefix("The team also lists") }
    #expect(named.map { $0.split(separator: " ").last.map(String.init) } == (found.map { [$0 + "."] } ?? []))
  }

  @Test func aNoticeThatProposesNothingWantsNoChange() throws {
    let summary = try NothingLostTests.summary(
      of:
        "# Prior Written Notice\n\nStudent: Mia Chen\n\nActions proposed: none.\nActions refused: An aide for the whole day.\n"
    )
    #expect(
      !summary.questions.contains { $0.text.contains("make a change") || $0.text.contains("wants this") })
    #expect(summary.questions.contains { $0.text.contains("says no: “An aide for the whole day.”") })
  }

  @Test(arguments: [
    ("WISC-V FSIQ 88; brother's FSIQ was 112.", ["88"]),
    ("BRIEF-2 GEC T=68; teacher T=52\nPPVT-5 SS 95", ["68", "95"]),
  ]) func onlyTheChildsScoresUnderTheirNames(text: String, values: [String]) throws {
    let said = try ExplainerTests.said(
      "# Evaluation Report\n\nStudent: Mia Chen\n\n## Test Results\n\n\(text)\n")
    let named = said.filter { $0.rule.hasPrefix("score.line") && !$0.text.hasPrefix("The score") }.map(\.text)
    #expect(named.count == values.count, "\(named)")
    for (line, value) in zip(named, values) { #expect(line.contains(": \(value).")) }
    #expect(!named.contains { $0.hasPrefix("PPVT: 52") })
  }

  @Test func wordsStandAsTheyAreWrittenThere() throws {
    let engine = try SampleTests.engine.get()
    let text =
      "# IEP\n\nStudent: Mia Chen\n\n## Parent Concerns\n\nDad asked for a one-to-one aide.\n\n## Supports for School Personnel\n\nParaprofessionals will be trained.\n"
    let reading = try engine.read(SourceText(name: "draft.md", bytes: Array(text.utf8)))
    let page = String(
      decoding: try engine.render(engine.summarize(reading), of: reading, as: .markdown), as: UTF8.self)
    #expect(page.contains("*one-to-one aide:*"))
    #expect(page.contains("*paraprofessional:*") || page.contains("*Paraprofessionals:*"))
  }
}
