import IEPModel
import Wording

extension GoalExplainer {
  /// What the draft does not say, with a question for each.
  static func blanks(
    _ goal: Goal, called name: (text: String?, key: SentenceKey), _ draft: IEPDraft, _ words: Catalogue,
    _ said: inout Said
  ) {
    let text = name.text ?? goal.text.value
    let asked = question(about: goal, isOnly: draft.goals.count == 1, words)
    let because = words.say(.questionBecause)
    let place = (goal.label?.spans ?? []) + (goal.area?.spans ?? [])
    func blank(
      _ statement: SentenceKey, _ question: SentenceKey, _ gap: SentenceKey,
      _ weight: AskedQuestion.Weight = .gap
    ) {
      said.add(words.say(statement), statement, about: goal.text.spans)
      said.ask(words.say(question, [.goal: .text(asked)]), because: because, goal.text.spans, weight)
      said.gaps.append(Gap(key: gap, name: text, spans: place.isEmpty ? goal.text.spans : place))
    }
    if goal.baseline == nil { blank(.goalNoBaseline, .goalAskBaseline, .missingBaseline) }
    if goal.criteria.isEmpty, !goal.hasUnreadMeasure {
      blank(.goalNoTarget, .goalAskTarget, .missingTarget, .target)
    }
    // A date that stands beside the goal may be what was not understood.
    let others = (goal.baseline?.text.spans ?? []) + goal.objectives.map(\.span)
    let own = goal.span.subtracting(others.merged)
    if goal.timeframe == nil, !own.contains(where: draft.hasDate) {
      blank(.goalNoTime, .goalAskTime, .missingTime)
    }
    if goal.methods.isEmpty, goal.objectives.allSatisfy(\.methods.isEmpty) {
      blank(.goalNoMethod, .goalAskMethod, .missingMethod)
    }
  }

  /// What a question calls the goal: "Goal 2", "this goal", "the goal “turn in homework”".
  static func question(about goal: Goal, isOnly: Bool, _ words: Catalogue) -> String {
    let name = name(of: goal, words)
    let text = name.text ?? goal.text.value
    let key: SentenceKey?
    let quoted: SlotValue?
    switch name.key {
    case .goalNamed: (key, quoted) = (.goalQuoted, goal.area?.inSentence)
    case .goalToDo: (key, quoted) = (.goalQuoted, behavior(of: goal)?.inSentence)
    case .goalUntitled where isOnly: (key, quoted) = (.goalThis, "")
    case .goalUntitled:
      let start = goal.text.value.split(separator: " ").prefix(8).joined(separator: " ")
      (key, quoted) = (.goalQuoted, .text(start + " …"))
    default: (key, quoted) = (nil, nil)
    }
    guard let key, let quoted else { return text }
    return words.phrase(key, [.text: quoted]) ?? text
  }
}
