import IEPModel
import Testing

@testable import Wording

@Suite struct CatalogueTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var slots: [SlotName: SlotValue]
    var sentence: String?
    var testDescription: String { text }

    init(_ text: String, _ slots: [SlotName: SlotValue], _ sentence: String?) {
      (self.text, self.slots, self.sentence) = (text, slots, sentence)
    }
  }

  @Test(arguments: [
    Case("Right now: {baseline}.", [.baseline: "62 words"], "Right now: 62 words."),
    Case("Right now:\n  {baseline}\n\tand so on", [.baseline: "62"], "Right now: 62 and so on"),
    Case("\n  Right now", [:], "Right now"),
    Case("One # two = three", [:], "One # two = three"),
    Case("One\n  # no word of it\n  two", [:], "One two"),
    Case("a {{b}} {{{baseline}}}", [.baseline: "x"], "a {b} {x}"),
    Case("{service} helps", [.service: "speech"], "Speech helps"),
    Case("{service} helps", [.service: "éducation"], "Éducation helps"),
    Case("{service} helps", [.service: "iPad time"], "iPad time helps"),
    Case("{service} helps", [.service: "{sessions}"], "{sessions} helps"),
    Case("helps with {service}", [.service: "speech"], "helps with speech"),
    Case("{sessions time|times} a week", [.sessions: 1], "1 time a week"),
    Case("{sessions time|times} a week", [.sessions: 2], "2 times a week"),
    Case("{sessions time|times} a week", [.sessions: 0], "0 times a week"),
    Case("{sessions time|times} a week", [.sessions: .number(Decimal(15, scale: 1))], "1.5 times a week"),
    Case("{sessions time|times} a week", [.sessions: .number(Decimal(10, scale: 1))], "1 time a week"),
    Case("{sessions: one time | many times }!", [.sessions: 1], "One time!"),
    Case("{sessions: one time | many times }!", [.sessions: 3], "Many times!"),
    Case("{sessions} goal{sessions:|s}", [.sessions: 1], "1 goal"),
    Case("{sessions\n    time|times}", [.sessions: 1], "1 time"),
    Case("{sessions} goal{sessions:|s}", [.sessions: 2], "2 goals"),
    // what is not there is not said
    Case("Right now: {baseline}", [:], nil),
    Case("Right now: {baseline}", [.service: "x"], nil),
    Case("Right now: {baseline}", [.baseline: ""], nil),
    Case("{sessions time|times}", [.sessions: "2 to 3"], nil),
    Case("{sessions:time|times}", [.sessions: "many"], nil),
  ])
  func says(example: Case) throws {
    let catalogue = try Catalogue(testing: "goal.baseline = \(example.text)\n")
    #expect(catalogue.say(.goalBaseline, example.slots) == example.sentence)
  }

  @Test func leavesAPhraseAsItStands() throws {
    let catalogue = try Catalogue(testing: "goal.baseline = {baseline} now")
    #expect(catalogue.phrase(.goalBaseline, [.baseline: "words"]) == "words now")
    #expect(catalogue.phrase(.goalBaseline) == nil)
  }

  @Test func knowsTheSlotsOfASentence() throws {
    let catalogue = try Catalogue(
      testing: "goal.baseline = {service} {sessions time|times} {minutes:a|b} {service}")
    #expect(catalogue.slots(of: .goalBaseline) == [.service, .sessions, .minutes])
    #expect(catalogue.slots(of: .goalBehavior) == [])
  }

  @Test(arguments: ["\r\n", "\r", "\n", " \t\n"])
  func readsAnyLineEnd(end: String) throws {
    let lines = ["\u{FEFF}# Goals", "goal.baseline = Right", " now:", "goal.behavior=Do"]
    let catalogue = try Catalogue(testing: lines.joined(separator: end))
    #expect(catalogue.say(.goalBaseline) == "Right now:")
    #expect(catalogue.say(.goalBehavior) == "Do")
  }
}
