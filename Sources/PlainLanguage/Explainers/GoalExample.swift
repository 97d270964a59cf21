import IEPModel
import Wording

/// A picture of a percent in things that can be counted: "80% means 8 of 10 questions".
///
/// Only where the goal names what is counted, and only with a whole that gives a whole number.
enum GoalExample {
  static func add(_ goal: Goal, _ words: Catalogue, _ said: inout Said) {
    guard let criterion = goal.criteria.first, criterion.kind == .percent, goal.criteria.count == 1,
      // "80% of the verbs" counts no sentences.
      criterion.unit.map({
        $0 == "accuracy" || $0.split(separator: " ").contains { things.contains(String($0)) }
      }) ?? true,
      let percent = criterion.value.whole, (5...95).contains(percent), percent.isMultiple(of: 5),
      let thing = thing(in: [criterion.text, goal.behavior, goal.condition])
    else { return }
    let whole = percent.isMultiple(of: 10) ? 10 : 20
    let part = percent * whole / 100
    said.add(
      words.say(
        .goalExample,
        [
          .percent: .number(criterion.value), .value: .number(Decimal(part)), .of: .number(Decimal(whole)),
          .unit: .text(thing.word),
        ]), .goalExample, about: criterion.text.spans + thing.spans,
      computed: [
        ComputedFact(String(whole), how: "example"),
        ComputedFact(String(part), how: "\(percent)% of \(whole)"),
      ])
  }

  /// The things that a goal counts, in its own word ("questions"), and where it says so.
  private static func thing(in texts: [Sourced<String>?]) -> (word: String, spans: [SourceSpan])? {
    for text in texts.compactMap(\.self) {
      let found = text.value.lowercased().split { !$0.isLetter }.map(String.init).first {
        things.contains($0)
      }
      if let found { return (found, text.spans) }
    }
    return nil
  }

  private static let things: Set<String> = [
    "questions", "problems", "words", "items", "trials", "opportunities", "sentences", "facts", "sounds",
    "letters", "tries", "attempts", "samples", "steps", "directions", "chances", "occasions", "blends",
    "syllables", "numbers", "pictures",
  ]
}
