import DraftReading
import IEPModel
import Testing

/// What holds for every text, however strange.
@Suite struct GoalPropertyTests {
  static let known =
    GoalPatternTests.patterns + GoalPatternTests.others + GoalOtherNumberCases.all + GoalTeacherCases.all
    + GoalFreshCases.all

  @Test("slots stand in the text, and their spans give them back", arguments: known)
  func spans(_ goal: GoalCase) {
    #expect(GoalSoup.faults(in: goal.text).isEmpty)
  }

  @Test("a soup of cue words neither crashes nor invents a number")
  func soup() {
    var random = GoalSoup.Random(seed: 7)
    for _ in 0..<2_500 {
      let text = GoalSoup.text(&random)
      let faults = GoalSoup.faults(in: text)
      #expect(faults.isEmpty, "\(text)")
    }
  }

  @Test("cutting a goal short anywhere neither crashes nor invents a number")
  func prefixes() {
    for goal in Self.known {
      let words = goal.text.split(separator: " ")
      for count in 0...words.count {
        let text = words.prefix(count).joined(separator: " ")
        #expect(GoalSoup.faults(in: text).isEmpty, "\(text)")
      }
    }
  }

  @Test("capitals change no value", arguments: known)
  func capitals(_ goal: GoalCase) {
    let usual = GoalSketch.lines(GoalPhrase.read(GoalSketch.text(goal.text))).map { $0.lowercased() }
    let small = GoalSketch.lines(GoalPhrase.read(GoalSketch.text(goal.text.lowercased())))
    let large = GoalSketch.lines(GoalPhrase.read(GoalSketch.text(goal.text.uppercased())))
    #expect(small.map { $0.lowercased() } == usual)
    #expect(large.map { $0.lowercased() } == usual)
  }

  @Test("a method at the end changes the methods alone", arguments: known)
  func method(_ goal: GoalCase) {
    guard !goal.lines.contains(where: { $0.hasPrefix("M ") || $0.hasPrefix("S ") || $0.hasPrefix("R ") })
    else {
      return
    }
    let bare = goal.text.hasSuffix(".") ? String(goal.text.dropLast()) : goal.text
    let read = GoalPhrase.read(GoalSketch.text(bare))
    // There the words at the end belong to the step, not to the goal.
    guard read.ranges[.objective] == nil else { return }
    let before = GoalSketch.lines(read)
    let after = GoalSketch.lines(GoalPhrase.read(GoalSketch.text(bare + " as measured by teacher data")))
    #expect(after.filter { !$0.hasPrefix("M ") } == before)
    #expect(after.contains("M teacher data"))
  }

  @Test("a missing period changes nothing", arguments: known)
  func period(_ goal: GoalCase) {
    guard goal.text.hasSuffix(".") else { return }
    let bare = GoalSketch.lines(GoalPhrase.read(GoalSketch.text(String(goal.text.dropLast()))))
    #expect(bare == GoalSketch.lines(GoalPhrase.read(GoalSketch.text(goal.text))))
  }

  @Test("curly quotes and long dashes change no number", arguments: known)
  func typography(_ goal: GoalCase) {
    let curly = goal.text.map { $0 == "'" ? "\u{2019}" : String($0) }.joined()
    let usual = GoalPhrase.read(GoalSketch.text(goal.text))
    let read = GoalPhrase.read(GoalSketch.text(curly))
    #expect(read.criteria.map(GoalSketch.line) == usual.criteria.map(GoalSketch.line))
  }

  @Test("a text far too long for a goal gives no slots")
  func length() {
    let text = String(repeating: "Ana will read 95 words correct per minute. ", count: 2_000)
    #expect(GoalSketch.lines(GoalPhrase.read(GoalSketch.text(text))).isEmpty)
  }
}
