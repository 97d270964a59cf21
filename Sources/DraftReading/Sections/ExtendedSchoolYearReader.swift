import IEPModel

/// Help during long breaks: yes, no or not decided yet.
enum ExtendedSchoolYearReader {
  static func read(_ section: DraftSection, _ reading: inout Reading) {
    var result = reading.draft.extendedSchoolYear ?? ExtendedSchoolYear()
    for table in section.passages.compactMap(\.table) where result.decision == nil {
      result.decision = marked(table)
    }
    // "Decision | Not needed", "Reason | He kept his skills".
    for (label, value) in section.passages.filter({ $0.table != nil }).flatMap({
      LabelledFacts.of($0, reading.words)
    }) {
      let phrase = FormPhrase.normalized(label)
      if phrase == "decision" || phrase.hasSuffix(" decision") {
        result.decision = result.decision ?? decision(value)
      }
      if phrase == "reason" || phrase == "rationale" { result.reason = result.reason ?? value.sourced }
    }
    // "Was ESY discussed? Yes" and "ESY last year: Yes" decide nothing.
    let passages = section.passages.enumerated().filter { index, passage in
      let label = passage.label ?? (index == 0 ? section.heading : nil)
      return passage.table == nil && passage.kind != .hidden
        && !(label.map { isOfOther(FormPhrase.normalized($0)) } ?? false)
    }.map(\.element)
    // "No for math", and on the next line "Yes for speech": neither holds for all of it.
    let answers = Set(passages.compactMap { decision($0.text)?.value }).subtracting([.undecided])
    for passage in passages {
      if result.decision == nil, answers.count < 2, var decision = decision(passage.text) {
        // A bare "no" answers its label.
        decision.spans += passage.label?.spans ?? []
        result.decision = decision
      }
      let label = (passage.label ?? section.heading).map { FormPhrase.normalized($0) } ?? ""
      let isReason = ["reason", "rationale", "justification", "explanation"].contains { label.holds($0) }
      let text = CheckBox.read(passage.text).isEmpty ? passage.text : rest(of: passage.text)
      // "ESY: tbd", and on the next line "He is with the class about 88% of the day.".
      let isOwn = section.level < 9 || passage.span == passages.first?.span || speaksOfBreaks(text)
      if result.reason == nil, !text.isEmpty, isReason || text.count > 40 && isOwn && !isPlan(text) {
        result.reason = text.sourced
      }
    }
    if result != ExtendedSchoolYear() { reading.draft.extendedSchoolYear = result }
  }

  private static func speaksOfBreaks(_ text: SpannedText) -> Bool {
    let said = " " + FormPhrase.normalized(text)
    return [
      " esy", " extended school", " summer", " regress", " recoup", " break", " skill", " lose", " lost",
      " kept",
      " keep", " because", " data", " same special education",
    ].contains { said.holds($0) }
  }

  /// Whether a label asks of something else than whether the child needs it now.
  private static func isOfOther(_ label: String) -> Bool {
    ["discuss", "last year", "offered", "explained", "previous"].contains { label.holds($0) }
  }

  /// "The team will decide by May 1", "If her skills drop, …": what is to come, and no reason.
  private static func isPlan(_ text: SpannedText) -> Bool {
    let first = PhraseToken.tokens(of: text).first?.text
    // "Prior IEP 01/29/2026: …" is of another plan.
    if ["prior", "previous", "former"].contains(first) { return true }
    let isReasoned = ["because", "since", " due to "].contains { text.string.lowercased().holds($0) }
    return first == "if" || !isReasoned && sentence(text, text.range)?.value == .undecided
  }

  /// "YES | NO | UNDECIDED" with a mark under one of them.
  private static func marked(_ table: DraftTable) -> Sourced<ExtendedSchoolYear.Decision>? {
    let marked = table.rows.compactMap { row in
      table.marked(row).map { (head: table.heads[$0], mark: row.cells[$0]) }
    }
    guard marked.count == 1, let (head, mark) = marked.first, let decision = decision(head) else {
      return nil
    }
    return Sourced(decision.value, decision.spans + mark.spans)
  }

  private static func rest(of text: SpannedText) -> SpannedText {
    guard let answer = YesNo.read(text) else { return text.ticked }
    // "☐ Yes ☒ No ☐ Deferred — The team found no regression.": behind the last box.
    if let last = CheckBox.read(text).last, last.mark.lowerBound >= answer.rest.lowerBound {
      let rest = text[last.label.upperBound..<text.count]
      let start = rest.bytes.firstIndex { $0.isASCIILetter || $0.isASCIIDigit } ?? rest.count
      return rest[start..<rest.count].trimmed
    }
    // "[X] No ESY services are needed": the "no" belongs to the sentence.
    let ticked = CheckBox.read(text).filter(\.isTicked)
    if ticked.count == 1, let box = ticked.first, box.label.upperBound == text.count,
      case let said = text[box.label].words, said.count > 1,
      text[box.label].bytes[said[1].lowerBound].isASCIILetter,
      text[box.label].bytes[said[0]].last?.isASCIILetter ?? false,
      // "☒ No   Ana kept her skills": what begins anew.
      !text[box.label][said[1]].startsWithCapital || text[box.label][said[1]].isCapitals
    {
      return text[box.label]
    }
    return text[answer.rest].trimmed
  }

  /// The decision in a value, and the words that make it.
  static func decision(_ text: SpannedText) -> Sourced<ExtendedSchoolYear.Decision>? {
    // "Student is eligible for services in July/August:  No".
    if let answered = LabelledLine.answered(text) { return decision(answered.value) }
    let boxes = CheckBox.read(text)
    let ticked = boxes.filter(\.isTicked)
    // "☐ Yes ☐ No ☒ To be decided in May": the third box is the answer.
    if ticked.count == 1, let box = ticked.first, let other = sentence(text, box),
      other.value == .undecided
    {
      return other
    }
    if let answer = YesNo.read(text) {
      // "Yes for speech only … No ESY for reading.": both, each for something.
      let rest = " " + FormPhrase.normalized(text[answer.rest]) + " "
      if boxes.isEmpty, [" only ", " no esy ", " not for "].contains(where: { rest.holds($0) }) {
        return nil
      }
      switch answer.answer {
      case .yes: return Sourced(.yes, text.spans(of: answer.range))
      case .no: return Sourced(.no, text.spans(of: answer.range))
      case .notStated: return nil
      }
    }
    if !boxes.isEmpty {
      guard ticked.count == 1, let box = ticked.first else { return nil }
      return sentence(text, box)
    }
    return sentence(text, text.range)
  }

  /// What the words of a box decide, its mark with them.
  private static func sentence(_ text: SpannedText, _ box: CheckBox) -> Sourced<ExtendedSchoolYear.Decision>?
  {
    let words =
      min(box.mark.lowerBound, box.label.lowerBound)..<max(box.mark.upperBound, box.label.upperBound)
    return sentence(text, box.label).map { Sourced($0.value, text.spans(of: words)) }
  }

  private static func sentence(_ text: SpannedText, _ range: Range<Int>) -> Sourced<
    ExtendedSchoolYear.Decision
  >? {
    let words = " " + FormPhrase.normalized(text[range]) + " "
    func found(_ decision: ExtendedSchoolYear.Decision) -> Sourced<ExtendedSchoolYear.Decision> {
      Sourced(decision, text.spans(of: range))
    }
    if words == " discuss " || words.hasPrefix(" decide ") || words.hasPrefix(" don t know ")
      || words.hasPrefix(" don't know ") || words.hasPrefix(" dont know ")
      || [
        " will decide", " will be decided", " will discuss ", " to discuss ", " discuss later ",
        " to be determined", " to be considered again", " be considered again", " to be made ", " tbd ",
        " undecided",
        " will be determined",
        " will be addressed",
        " will be reviewed", " will determine", " will be considered", " pending", " will be discussed",
        " will reconvene", " to be decided", " more data needed", " additional data needed", " deferred",
        " no decision", " not decided", " not yet decided", " will make this decision",
        " will make the decision",
      ].contains(where: { words.holds($0) })
    {
      return found(.undecided)
    }
    let decided = Set(text[range].sentences.flatMap(answers))
    // "ESY yes for speech only. No ESY for reading."
    if decided == [.no], words.holds(" yes ") { return nil }
    if words.hasPrefix(" eligible ") { return found(.yes) }
    return decided.count == 1 ? decided.first.map(found) : nil
  }

  /// What a sentence decides; both where it decides one thing for one case and another for the next, or under a condition.
  private static func answers(_ sentence: SpannedText) -> [ExtendedSchoolYear.Decision] {
    let words = " " + FormPhrase.normalized(sentence) + " "
    let isNo = [
      " not need", " not qualify", " not eligible", " not required", " not recommend", " not warranted",
      " does not require", " not propose", " ineligible", " not necessary", " no esy",
      " will not provide ", " will not be provided",
    ].contains { words.holds($0) }
    let said = ["recommended", "recommending", "eligible"].reduce(words) { said, word in
      said.holds(" not \(word) ") ? said.replacing(" not \(word) ", with: " ") : said
    }
    let isYes = [
      " does need ", " needs esy", " is eligible", " qualifies", " does qualify", " requires esy",
      " will receive", " will provide ", " will be provided",
      " recommended ", " recommending ", " is needed", " are needed", " eligible for esy", " does require",
    ].contains { said.holds($0) }
    let isTied = [" only if ", " unless ", " if ", " except "].contains { words.holds($0) }
    if isTied && (isNo || isYes) || isNo && isYes { return [.yes, .no] }
    return isNo ? [.no] : isYes ? [.yes] : []
  }
}
