import IEPModel
import Wording

/// What every team must look at (34 CFR 300.324(a)(2)): the answer first, then what the draft adds.
enum FactorExplainer {
  static func explain(_ draft: IEPDraft, _ words: Catalogue) -> [Said] {
    draft.specialFactors.compactMap { factor in
      let spans = factor.answer.spans.isEmpty ? factor.text.spans : factor.answer.spans
      guard let start = factor.text.spans.first?.start ?? spans.first?.start,
        let key = SentenceKey.named("factor.\(asked(factor)).\(factor.answer.value.rawValue)")
      else { return nil }
      // "Not applicable" is an answer that is neither yes nor no: its own words say it.
      let facts = FactScanner.facts(in: Array(factor.text.value.utf8), names: .none)
      if factor.answer.value == .notStated, facts.contains(where: { $0.value == .word(.notApplicable) }) {
        return nil
      }
      var said = Said(at: LabelLine.start(of: start, in: draft))
      // "Yes, but not in math": a yes beside a no that is no empty box, and all words beyond question and answer, stay as a quote of their own.
      let isBoth = factor.answer.value == .yes && hasNo(factor.text.value)
      let label = spans.first.flatMap { LabelLine.ownLabel(of: $0.start, in: draft)?.spans } ?? []
      let whole = spans + factor.text.spans + label
      if !isBoth, factor.answer.value != .notStated, saysNoMore(factor.text) {
        said.add(words.say(key), key, whole)
      } else {
        said.add(words.say(key), key, about: whole)
      }
      if factor.factor == "behavior", factor.answer.value == .yes, !hasBehaviorPlan(draft) {
        let isNamed = draft.namesBehaviorPlan
        said.ask(
          words.say(isNamed ? .factorAskBehaviorNamed : .factorAskBehavior),
          because: words.say(isNamed ? .questionBecauseNamed : .questionBecause), factor.text.spans, .open)
      }
      return said
    }
  }

  private static func hasNo(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let boxes = EmptyBoxes(of: bytes)
    return bytes.indices.split { !bytes[$0].isASCIILetter }.contains { word in
      let range = word.startIndex..<word.endIndex
      return bytes[range].map(\.asciiLowercased) == Array("no".utf8) && !boxes.hold(range)
    }
  }

  private static func hasBehaviorPlan(_ draft: IEPDraft) -> Bool {
    draft.sections.contains { $0.kinds.contains(.behaviorPlan) }
  }

  /// Whether a text is a question and its boxes, or a bare answer: "Is the student deaf? ☐ Yes ☒ No", "Braille: No".
  private static func saysNoMore(_ text: Sourced<String>) -> Bool {
    func words(_ text: Substring) -> [Substring] {
      text.lowercased()[...].split { !$0.isLetter && !$0.isNumber }
    }
    let value = text.value
    let answer =
      value.lastIndex { $0 == "?" || $0 == ":" }.map { value[value.index(after: $0)...] } ?? value[...]
    // A question and its boxes on the next line: what stands behind the question's own words.
    let boxes =
      text.spans.count > 1
      ? text.spans.last.map { String(decoding: value.utf8.suffix($0.count), as: UTF8.self) } : nil
    func isAnswer(_ text: Substring) -> Bool {
      words(text).allSatisfy { ["yes", "no", "x", "y", "n", "needed", "not"].contains($0) }
    }
    return isAnswer(answer) || boxes.map { isAnswer($0[...]) } ?? false
  }

  /// "He does not need Braille" says nothing of how well he sees.
  private static func asked(_ factor: SpecialFactor) -> String {
    let said = factor.text.value.lowercased()
    let isAlone =
      factor.factor == "braille" && said.contains("braille")
      && !["blind", "visual", "vision", "see "].contains { said.contains($0) }
    return isAlone ? "brailleAlone" : factor.factor
  }
}
