import IEPModel

/// What no reader claimed: with the claimed places, markup and white space it covers the whole draft.
enum UnreadText {
  /// O(n log n) in the number of texts.
  static func find(in sections: [DraftSection], _ tree: SourceTree, claimed: [SourceSpan], _ words: FormWords)
    -> [Unread]
  {
    let claimed = claimed.merged
    func isRead(_ value: SpannedText) -> Bool {
      value.spans.contains { !$0.intersecting(claimed).isEmpty }
    }
    let prompts = sections.flatMap { section in
      section.passages.flatMap { passage -> [SourceSpan] in
        let pairs = LabelledFacts.of(passage, words).filter { pair in
          // Beside one label on a line, another goes unsaid where its value was read.
          passage.table != nil || isRead(pair.value)
        }
        let labels = pairs.map(\.label).filter { !words.labels.exact(FormPhrase.normalized($0)).isEmpty }
        let facts = section.covers(.goals) ? passage.line.map { GoalLine.facts($0, words) } ?? [] : []
        let beside = (labels + facts.filter { isRead($0.value) }.map(\.label)).flatMap(\.spans)
        let isGroup =
          passage.kind == .heading && (isGroupName(passage.text, words) || isBlankGoal(passage.text))
          || passage.kind == .text && isMethodLabel(passage.text, words)
        let isSaid =
          passage.label.map { says($0, words) || ServiceMarks.isOverOrOpen($0) } ?? false
          || ServiceMarks.isEnd(passage.text) && !passage.text.saysNothing && passage.text.words.count < 6
        return (isGroup ? passage.text.spans : []) + (isSaid ? [] : passage.label?.spans ?? [])
          + (passage.table?.heads.flatMap(\.spans) ?? []) + beside
      }
    }.merged
    var result: [Unread] = []
    func visit(_ block: SourceBlock) {
      let isBlank = block.text.isBlankLine
      for span in block.lines.flatMap(\.spans).merged {
        for rest in span.subtracting(claimed) {
          if block.kind == .pageFurniture || isBlank {
            result.append(Unread(rest, isBlank ? .formPrompt : .pageFurniture))
            continue
          }
          let asked = rest.intersecting(prompts)
          result += asked.map { Unread($0, .formPrompt) }
          result += rest.subtracting(asked).map { Unread($0, .notUnderstood) }
        }
      }
      for child in block.children { visit(child) }
    }
    for block in tree.blocks { visit(block) }
    return result.sorted { $0.span < $1.span }
  }

  /// "Recommendations (for the team to consider only, not services)": a label that no form has and that limits what stands
  /// under it.
  private static func says(_ label: SpannedText, _ words: FormWords) -> Bool {
    label.words.count > 4 && !words.isAsked(FormPhrase.normalized(label))
      && PhraseToken.tokens(of: label).contains { ["not", "only", "unless", "never"].contains($0.text) }
  }

  /// "Goal 1: ______": a goal that nobody has written yet.
  private static func isBlankGoal(_ text: SpannedText) -> Bool {
    GoalHeading.read(text).map { text[$0.rest].isBlankLine } ?? false
  }

  /// "METHOD(S) FOR MEASURING PROGRESS" on a line of its own, over its boxes.
  private static func isMethodLabel(_ text: SpannedText, _ words: FormWords) -> Bool {
    text.isCapitals && words.labels.name(of: FormPhrase.normalized(text), in: "goal.method") != nil
  }

  /// Names of groups that forms put over lines: "Timing and Scheduling", "Objectives".
  private static func isGroupName(_ text: SpannedText, _ words: FormWords) -> Bool {
    let phrase = FormPhrase.normalized(text)
    return ["category.", "goal.objective"].contains { words.labels.name(of: phrase, in: $0) != nil }
  }
}
