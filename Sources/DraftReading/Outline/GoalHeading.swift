import IEPModel

/// "Goal 1", "Goal #2 of 4: Reading", "ANNUAL GOAL 3 – Math": what begins one goal of several.
enum GoalHeading {
  static func matches(_ text: SpannedText) -> Bool { read(text) != nil }

  /// The label ("Goal 1") and what stands after it on the line ("Reading"); nil where the line is something else.
  /// `inGoals`: among goals, where "Outcome 2" is one of them, and elsewhere a part of a plan for life after school.
  static func read(_ text: SpannedText, inGoals: Bool = false) -> (label: Range<Int>, rest: Range<Int>)? {
    let tokens = PhraseToken.tokens(of: text)
    var at = 0
    // "1. Goal # 1 – Reading", "2. Annual Goal: By …": a number before it, its own where no other follows.
    let counted = tokens.number(0)?.whole != nil && [".", ")"].contains(tokens.text(1) ?? "")
    if counted { at = 2 }
    // "🎯 Goal 1: Reading": a picture before it.
    while at < tokens.count, [0xE2, 0xF0].contains(text.bytes[tokens[at].range.lowerBound]) { at += 1 }
    let start = at
    while at < tokens.count,
      ["measurable", "annual", "iep", "academic", "functional", "new", "revised", "proposed"].contains(
        tokens[at].text)
    { at += 1 }
    // "UNIQUE EDUCATIONAL NEED 1 – Reading fluency", as Delaware's form calls each goal with all around it.
    let isNeed =
      at + 3 < tokens.count && tokens[at].text == "unique" && tokens[at + 1].text == "educational"
      && tokens[at + 2].text == "need" && tokens.number(at + 3) != nil
    if isNeed { at += 2 }
    // "G1 - Reading" as teachers type it.
    let isShort =
      at == 0 && tokens.text(0) == "g" && tokens.number(1) != nil && tokens.at(1)?.spaced == false
      && ["-", ":", "–"].contains(tokens.text(2) ?? "") && text.startsWithCapital
    // "LTG 1 (Articulation)": a long-term goal beside its short-term objectives.
    let isLong = at == 0 && tokens.text(0) == "ltg" && text.startsWithCapital
    guard at < tokens.count,
      tokens[at].text == "goal" || isNeed || inGoals && tokens[at].text == "outcome" || isShort || isLong
    else { return nil }
    at += 1
    if tokens.text(at) == "statement", !isShort, !isLong { at += 1 }
    let named = at
    if at < tokens.count, tokens[at].text == "#" || tokens[at].text == "no" || tokens[at].text == "number" {
      at += 1
    }
    if at < tokens.count, tokens[at].text == "." || tokens[at].text == ":" { at += 1 }
    let isWord = at < tokens.count && numbers.contains(tokens[at].text.string)
    // "Goal B – Written expression": not "Goal A student will reach".
    let isLetter =
      at < tokens.count && tokens[at].text.count == 1 && text.startsWithCapital(tokens[at])
      && (at + 1 == tokens.count || ["-", ":", ".", "("].contains(tokens[at + 1].text))
    if counted, !(at < tokens.count && (isWord || isLetter || tokens[at].number?.whole != nil)) {
      return countedBefore(tokens, named, text.count)
    }
    guard at < tokens.count,
      isWord || isLetter || tokens[at].number?.whole.map({ $0 < 100 }) ?? false && tokens[at].text.count <= 2
    else {
      return nil
    }
    var end = tokens[at].range.upperBound
    at += 1
    if at + 1 < tokens.count, tokens[at].text == "of", tokens[at + 1].number != nil {
      end = tokens[at + 1].range.upperBound
      at += 2
    }
    // "GOAL 1 / META 1 - Reading".
    if tokens.text(at) == "/", ["meta", "objetivo"].contains(tokens.text(at + 1) ?? ""),
      tokens.number(at + 2) != nil
    {
      at += 3
    }
    return (tokens[start].range.lowerBound..<end, rest(tokens, at, text.count))
  }

  /// "1. Goal – Reading", "2. Annual goal: By …": not "3. Goal setting at school".
  private static func countedBefore(_ tokens: [PhraseToken], _ end: Int, _ count: Int)
    -> (label: Range<Int>, rest: Range<Int>)?
  {
    guard end == tokens.count || [":", "-", "–"].contains(tokens[end].text) else { return nil }
    return (tokens[0].range.lowerBound..<tokens[end - 1].range.upperBound, rest(tokens, end, count))
  }

  /// The "Reading" of "Goal – Reading", where the number of a list stands before it and is no part of the text.
  static func areaOfItem(_ text: SpannedText) -> SpannedText? {
    let tokens = PhraseToken.tokens(of: text)
    guard let goal = tokens.prefix(4).firstIndex(where: { $0.text == "goal" }),
      tokens[..<goal].allSatisfy({ ["measurable", "annual", "iep"].contains($0.text) }),
      let dash = tokens.at(goal + 1), ["-", "–"].contains(dash.text), dash.spaced
    else { return nil }
    let area = text[rest(tokens, goal + 1, text.count)]
    return area.namesGoalArea ? area : nil
  }

  /// What stands behind the label and its signs.
  private static func rest(_ tokens: [PhraseToken], _ start: Int, _ count: Int) -> Range<Int> {
    let signs = tokens[start...].prefix { [":", "-", ".", ",", "–"].contains($0.text) }
    return (tokens.at(signs.endIndex)?.range.lowerBound ?? count)..<count
  }

  private static let numbers: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]

  /// The area that a heading over several goals names: "Annual Goals (Math)", "IEP Goals – Reading".
  static func area(_ heading: SpannedText) -> SpannedText? {
    let tokens = PhraseToken.tokens(of: heading)
    guard let goals = tokens.firstIndex(where: { $0.text == "goals" }), goals + 2 < tokens.count,
      ["(", "-", ":"].contains(tokens[goals + 1].text), tokens.count - goals <= 8
    else { return nil }
    let rest = heading[tokens[goals + 2].range.lowerBound..<heading.count]
    let isClosed = tokens[goals + 1].text == "(" && tokens[tokens.count - 1].text == ")"
    return isClosed ? rest[0..<(rest.count - 1)].trimmed : tokens[goals + 1].text == "(" ? nil : rest.trimmed
  }
}
