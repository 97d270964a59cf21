import IEPModel
import Testing

@testable import DraftReading

/// Amendments that tell each change as what there was and what there will be: only the second is the plan.
@Suite struct AmendmentTests {
  static let memo = """
    IEP AMENDMENT

    Student: Ana Ruiz

    WHAT IS CHANGING

    1) Speech
       Old: 3x/wk 30 min individual, therapy room
       New: 2x/wk 20 min in the therapy room
       Provider: SLP
       Start date: 2/2/2026 End date: 6/5/2026
    2) Counseling
       Old: 30 min/week
       New: removed
    3) OT consultation - 15 minutes a month. This is not new.
    4) Percent of time in general education: old 91% -> new 84%.
    5) Accommodations
       - added: quiet spot to write
       -  kept:  word bank
       - dropped: blue card

    WHAT STAYS

    Service: Physical therapy, 30 minutes, 1 time per month.

    GOALS

    Goal 2 (Writing)
      From: Ana will write 3 sentences with 70% correct punctuation.
      To: By 9/21/2026, Ana will write 6 sentences with 80% correct punctuation.
    """

  @Test func readsWhatWillBe() throws {
    let draft = try Drafts.read(Self.memo, named: "memo.txt")
    #expect(draft.services.map(\.name?.value) == ["Speech", "OT consultation", "Physical therapy"])
    let speech = try #require(draft.services.first)
    #expect(speech.amounts.map(\.sessions) == [2])
    #expect(speech.amounts.map(\.minutesPerSession) == [20])
    #expect(speech.location?.value == "therapy room")
    #expect(speech.provider?.value == "SLP")
    #expect(speech.start?.value == "2026-02-02")
    #expect(speech.end?.value == "2026-06-05")
    #expect(draft.placement?.percentInRegularClass?.value == 84)
    #expect(draft.accommodations.map(\.text.value) == ["quiet spot to write", "word bank"])
    #expect(draft.goals.count == 1)
    let goal = try #require(draft.goals.first)
    #expect(goal.criteria.map(\.value) == [80])
    #expect(goal.timeframe?.by == "2026-09-21")
  }

  /// A "from" and a "to" that tell no change: a letter's head, a bus.
  @Test(arguments: [
    "TO: Ana Ruiz\nFROM: Bo Lee\nDATE: 1/2/2026",
    "Transportation\n  From: home\n  To: Elm School",
  ])
  func leavesOtherLines(text: String) throws {
    let draft = try Drafts.read("IEP\n\n\(text)\n", named: "other.txt")
    #expect(draft.services.isEmpty)
    #expect(draft.goals.isEmpty)
  }
}
