import IEPModel
import Wording

/// What every team must look at (34 CFR 300.324(a)(2)): the answer first, then what the draft adds.
enum FactorExplainer {
  static func explain(_ draft: IEPDraft, _ words: Catalogue) -> [Said] {
    draft.specialFactors.compactMap { factor in
      let spans = factor.answer.spans.isEmpty ? factor.text.spans : factor.answer.spans
      guard let start = factor.text.spans.first?.start ?? spans.first?.start,
        let key = SentenceKey.named("factor.\(factor.factor).\(factor.answer.value.rawValue)")
      else { return nil }
      var said = Said(at: LabelLine.start(of: start, in: draft))
      // "☒ Yes ☐ No": a yes beside a no, and all words beyond question and answer, stay as a quote of their own.
      let isBoth = factor.answer.value == .yes && hasNo(factor.text.value)
      if isBoth || factor.answer.value == .notStated {
        said.add(words.say(key), key, about: spans)
      } else if saysNoMore(factor.text.value) {
        let label = spans.first.flatMap { LabelLine.label(of: $0.start, in: draft)?.spans } ?? []
        said.add(words.say(key), key, spans + factor.text.spans + label)
      } else {
        said.add(words.say(key), key, about: spans)
      }
      if factor.factor == "behavior", factor.answer.value == .yes, !hasBehaviorPlan(draft) {
        said.ask(
          words.say(.factorAskBehavior), because: words.say(.questionBecause), factor.text.spans, .open)
      }
      return said
    }
  }

  private static func hasNo(_ text: String) -> Bool {
    text.lowercased().split { !$0.isLetter }.contains("no")
  }

  private static func hasBehaviorPlan(_ draft: IEPDraft) -> Bool {
    draft.sections.contains { $0.kinds.contains(.behaviorPlan) }
  }

  /// Whether a text is a question and its boxes, or a bare answer: "Is the student deaf? ☐ Yes ☒ No".
  private static func saysNoMore(_ text: String) -> Bool {
    let answer = text.lastIndex { $0 == "?" || $0 == ":" }.map { text[text.index(after: $0)...] } ?? text[...]
    let rest = answer.lowercased().split { !$0.isLetter && !$0.isNumber }
    return rest.allSatisfy { ["yes", "no", "x", "y", "n", "needed", "not"].contains($0) }
  }
}
