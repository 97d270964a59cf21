import DraftReading
import IEPModel
import Testing

/// How a goal is read from the parts that a form gives it in.
@Suite struct GoalReadingTests {
  @Test("reads a cell as what its column says")
  func cells() {
    func lines(_ text: String, _ slot: GoalSlot) -> [String] {
      GoalSketch.lines(GoalPhrase.read(GoalSketch.text(text), as: slot))
    }
    #expect(lines("80%", .criterion) == ["K percent>=80"])
    #expect(lines("4/5 trials", .criterion) == ["K ratio>=4/5 trials"])
    #expect(lines("80% on 4/5 trials", .criterion) == ["K percent>=80", "X 4/5 trials"])
    #expect(lines("5 sentences", .criterion) == ["K count>=5 sentences"])
    #expect(lines("no more than 2 per day", .criterion) == ["K maximum<=2 per day"])
    #expect(lines("80-90%", .criterion) == [])
    #expect(lines("Work samples, weekly probes", .method) == ["M Work samples", "M weekly probes"])
    #expect(lines("10/14/2026", .timeframe) == ["T 10/14/2026 @2026-10-14"])
    #expect(lines("36 weeks", .timeframe) == ["T 36 weeks ~36"])
    #expect(lines("given a calculator", .condition) == ["C given a calculator"])
    #expect(lines("quarterly", .schedule) == ["S quarterly"])
    #expect(lines("SLP and teacher", .responsible) == ["R SLP and teacher"])
    #expect(lines("42 WCPM (9/2025)", .baseline) == ["0 42 words correct per minute @2025-09"])
  }

  @Test("knows the child by the names of the draft's head")
  func names() {
    let text = GoalSketch.text("Given a passage Will Van Dyke will read it aloud.")
    let goal = GoalPhrase.read(text, names: ["Will Van Dyke"])
    #expect(goal.learner?.value == "Will Van Dyke")
    #expect(goal.condition?.value == "Given a passage")
    #expect(goal.behavior?.value == "read it aloud")
    let short = GoalPhrase.read(GoalSketch.text("Will will read it aloud."), names: ["Will Van Dyke"])
    #expect(short.learner?.value == "Will")
    let other = GoalPhrase.read(GoalSketch.text("Jordan will read it aloud."), names: ["Will Van Dyke"])
    #expect(other.learner?.value == "Jordan")
  }

  @Test("reads labels that a district made up")
  func labels() {
    let labels = GoalLabels([.criterion: ["how well"], .method: ["how we will know"]])
    let text = GoalSketch.text("Ana will spell. How well: 8 of 10 words. How we will know: word lists")
    let goal = GoalPhrase.read(text, labels: labels)
    #expect(goal.criteria.map(GoalSketch.line) == ["ratio>=8/10 words"])
    #expect(goal.methods.map(\.value) == ["word lists"])
  }

  @Test("keeps the draft's places where the text is folded from several lines")
  func folded() {
    let bytes = Array("Ana will read 95\n  words correct per\n  minute.".utf8)
    var text = SpannedText(SourceSpan(0, 16), of: bytes)
    text.append([UInt8(ascii: " ")], standingFor: SourceSpan(16, 19))
    text.append(SourceSpan(19, 36), of: bytes)
    text.append([UInt8(ascii: " ")], standingFor: SourceSpan(36, 39))
    text.append(SourceSpan(39, 46), of: bytes)
    let goal = GoalPhrase.read(text)
    #expect(goal.criteria.map(GoalSketch.line) == ["rate>=95 words correct per minute"])
    #expect(goal.criteria.first?.text.spans == [SourceSpan(14, 45)])
  }

  @Test("gives the bytes of each slot")
  func ranges() {
    let text = GoalSketch.text("By May 2026, given a list, Ana will spell 8 of 10 words on 3 probes.")
    let goal = GoalPhrase.read(text)
    func words(_ slot: GoalSlot) -> [String] { (goal.ranges[slot] ?? []).map { text.sourced($0).value } }
    #expect(words(.timeframe) == ["By May 2026"])
    #expect(words(.condition) == ["given a list"])
    #expect(words(.learner) == ["Ana"])
    #expect(words(.behavior) == ["spell", "words"])
    #expect(words(.criterion) == ["8 of 10 words"])
    #expect(words(.consistency) == ["on 3 probes"])
  }

  @Test("keeps the steps toward a goal apart from it")
  func objectives() {
    let text = GoalSketch.text("Ana will read 95 WCPM. Objective 1: Ana will read 70 WCPM.")
    let goal = GoalPhrase.read(text)
    #expect(goal.criteria.map(\.value) == [95])
    #expect(goal.ranges[.objective]?.map { text.sourced($0).value } == ["Ana will read 70 WCPM"])
  }

  @Test("fills a goal and leaves what it has")
  func fill() {
    let text = GoalSketch.text("Ana will read 95 WCPM, as measured by weekly probes.")
    var goal = Goal(text: text.sourced, span: SourceSpan(0, text.count))
    goal.schedule = Sourced("monthly", [])
    GoalPhrase.read(text).fill(&goal)
    #expect(goal.behavior?.value == "read")
    #expect(goal.criteria.count == 1)
    #expect(goal.methods.map(\.value) == ["weekly probes"])
    #expect(goal.schedule?.value == "monthly")
    GoalPhrase.read(text).fill(&goal)
    #expect(goal.criteria.count == 1)
  }
}
