import IEPModel
import Wording

/// A first look: what kind of paper it is, what the child does well, the help and the goals in a line each.
enum Glance {
  static func said(_ draft: IEPDraft, _ words: Catalogue) -> Said {
    var said = Said(at: 0)
    said.statements += [Guide.document(draft.kind, words)].compactMap(\.self)
    if draft.kind == .evaluationReport { addResult(draft, words, &said) }
    if let strengths = draft.strengths, let first = Strengths.first(of: strengths, in: draft) {
      said.add(words.say(.glanceStrengths), .glanceStrengths, about: first.spans)
      said.statements.append(
        PlainStatement(first.value, origin: .quoted, rule: "quote", spans: first.spans))
    }
    if !draft.services.isEmpty {
      said.add(template: .glanceServices, words)
      let times = Dictionary(grouping: draft.services) { $0.name?.value.lowercased() }.mapValues { services in
        Set(services.map { [$0.start?.value, $0.end?.value] }).count
      }
      for service in draft.services {
        add(service, isPhase: times[service.name?.value.lowercased()] ?? 1 > 1, draft.dates, words, &said)
      }
    }
    if !draft.goals.isEmpty {
      said.add(template: .glanceGoals, words)
      for goal in draft.goals { add(goal, words, &said) }
    }
    return said
  }

  /// What a report on tests comes to: the one box about eligibility that is ticked.
  private static func addResult(_ draft: IEPDraft, _ words: Catalogue, _ said: inout Said) {
    let ticked = draft.sections.flatMap(\.blocks).flatMap(\.leafTexts).flatMap { text -> [SpannedText] in
      let marks = CheckMark.all(in: text.bytes)
      let ends = marks.dropFirst().map(\.range.lowerBound) + [text.count]
      return zip(marks, ends).filter(\.0.isTicked).map { text[$0.range.upperBound..<$1] }
    }.filter { $0.string.lowercased().holds("eligible") }
    guard ticked.count == 1, let result = ticked.first else { return }
    let text = result.string.lowercased()
    let isNot = ["not eligible", "ineligible", "no longer eligible"].contains { text.holds($0) }
    guard
      isNot
        || ["is eligible", "eligible for special education", "remains eligible"].contains(where: {
          text.holds($0)
        })
    else { return }
    let key = isNot ? SentenceKey.glanceNotEligible : .glanceEligible
    said.add(words.say(key), key, about: result.spans)
  }

  /// Without "Help in this draft:" where none of its lines could be said for certain.
  static func withoutEmptyLists(_ statements: [PlainStatement]) -> [PlainStatement] {
    statements.indices.filter { index in
      let leads = [SentenceKey.glanceServices, .glanceGoals].contains {
        $0.rawValue == statements[index].rule
      }
      return !leads || index + 1 < statements.count && statements[index + 1].form == .point
    }.map { statements[$0] }
  }

  /// `isPhase`: others have its name and other dates. A day is said, too, where the plan begins before it or ends after.
  private static func add(
    _ service: Service, isPhase: Bool, _ plan: PlanDates, _ words: Catalogue, _ said: inout Said
  ) {
    var amounts = service.ambiguous ? [] : ServiceExplainer.parts(of: service, words)
    var dates: [SourceSpan] = []
    if amounts.count == 1 {
      let isLate = plan.start.flatMap { first in service.start.map { $0.value > first.value } } ?? false
      let isShort = plan.end.flatMap { last in service.end.map { $0.value < last.value } } ?? false
      for (date, key, isOwn, decides) in [
        (service.start, SentenceKey.servicePartFrom, isLate, plan.start),
        (service.end, .servicePartUntil, isShort, plan.end),
      ] {
        guard isPhase || isOwn, let date, let day = words.date(date.value),
          let dated = words.phrase(key, [.amount: .text(amounts[0]), .date: .text(day)])
        else { continue }
        amounts[0] = dated
        // It is said for the plan's own day.
        dates += date.spans + (isPhase ? [] : decides?.spans ?? [])
      }
    }
    let name = service.name?.value ?? service.text.value
    var text = amounts.isEmpty ? name : "\(name): \(amounts.joined(separator: " "))"
    // A long name and how much are too much for one line.
    if amounts.count > 1 || !amounts.isEmpty && text.split(separator: " ").count > 15 {
      text = "\(name). \(ServiceExplainer.sentences(of: amounts, words))"
    }
    let spans = (service.name ?? service.text).spans
    let key: SentenceKey = amounts.isEmpty && service.openEnded ? .glanceOpenService : .glanceService
    let sentence = words.say(key, [.text: .text(text)])
    if amounts.isEmpty {
      // Nothing of what stands in the place of an amount was understood.
      said.add(sentence, key, about: spans + service.text.spans, form: .point)
    } else {
      said.add(sentence, .glanceService, spans + service.amountSpans + dates, form: .point)
      said.place(at: spans)
    }
  }

  /// The name of a goal, and under it what the child will do and how well, where that is short.
  private static func add(_ goal: Goal, _ words: Catalogue, _ said: inout Said) {
    let name = GoalExplainer.name(of: goal, words)
    let spans = (goal.label?.spans ?? []) + (goal.area?.spans ?? [])
    let will = goal.behavior.map { GoalExplainer.will(before: $0, in: goal.text) } ?? []
    let sentence = words.say(.glanceGoal, [.text: .text(name.text ?? "")])
    if spans.isEmpty {
      said.add(sentence, .glanceGoal, about: goal.text.spans, form: .point)
    } else {
      said.add(sentence, .glanceGoal, spans + will, form: .point)
    }
    if name.key != .goalToDo, let behavior = GoalExplainer.behavior(of: goal), isShort(behavior.value) {
      said.add(
        words.say(.goalBehavior, [.behavior: behavior.inSentence]), .goalBehavior, behavior.spans + will,
        form: .detail)
    }
    // "Leave his area without permission": told as what the child will do, it would say the opposite.
    if name.key != .goalToDo, GoalExplainer.behavior(of: goal) == nil, !GoalExplainer.isTurned(goal),
      let behavior = goal.behavior, behavior.value.split(separator: " ").count > 2, isShort(behavior.value),
      goal.criteria.count == 1, let limit = goal.criteria.first,
      let target = GoalExplainer.target(of: limit, words)
    {
      said.add(
        words.say(.glanceLimit, [.behavior: behavior.inSentence, .target: .text(target)]), .glanceLimit,
        behavior.spans + limit.text.spans, form: .detail)
      return
    }
    var targets = Said(at: 0)
    GoalExplainer.targets(goal, words, &targets)
    if var target = targets.statements.first, isShort(target.text) {
      (target.form, target.figure) = (.detail, nil)
      said.statements.append(target)
    }
  }

  /// Few enough words for a first look.
  private static func isShort(_ text: String) -> Bool { text.split(separator: " ").count <= 20 }
}
