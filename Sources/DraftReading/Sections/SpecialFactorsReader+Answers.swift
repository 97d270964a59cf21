import IEPModel

/// Lines of which each asks about a factor and answers, however a form sets the two.
extension SpecialFactorsReader {
  /// "Behavior in the way of learning: Yes. Limited English: No. Braille: No." as a line for each.
  static func answers(in passage: Passage) -> [Passage] {
    // "☒ Yes ☐ No Does the child need assistive technology?": the answer before its question.
    if case .text = passage.kind, let answer = YesNo.read(passage.text),
      CheckBox.read(passage.text).first?.mark.lowerBound == 0, passage.text.bytes.last == UInt8(ascii: "?"),
      answer.rest.count > 10
    {
      return [
        Passage(
          kind: .field(label: passage.text[answer.rest]),
          text: passage.text[0..<answer.rest.lowerBound].trimmed,
          line: passage.text, isItem: passage.isItem, span: passage.span)
      ]
    }
    // "In the case of a student whose behavior impedes the learning of others: Not applicable.": longer than a label.
    if case .text = passage.kind, let colon = passage.text.bytes.firstIndex(of: UInt8(ascii: ":")),
      case let value = passage.text[(colon + 1)..<passage.text.count].trimmed,
      YesNo.read(value)?.range.lowerBound == 0 || value.saysNothing && !value.isEmpty
    {
      return [
        Passage(
          kind: .field(label: passage.text[0..<colon]), text: value, line: passage.text,
          isItem: passage.isItem, span: passage.span)
      ]
    }
    // "✘ Behavior impedes learning", "✔ Communication needs – a device".
    if passage.isItem, case .text = passage.kind, let first = passage.text.words.first,
      passage.text.words.count > 1,
      ["✔", "✓", "✘", "✗", "❌", "✅"].contains(passage.text[first].string)
    {
      let label = passage.text[first.upperBound..<passage.text.count].trimmed
      return [
        Passage(
          kind: .field(label: label), text: Self.answer(passage.text[first]), line: passage.text,
          isItem: true,
          span: passage.span)
      ]
    }
    // "Is the student deaf?  ( ) Yes   (X) No" on lines that a paste took for a table.
    if let table = passage.table, table.heads.isEmpty {
      // "☐ Yes ☒ No | communication needs".
      let led = table.rows.compactMap { row -> Passage? in
        guard row.cells.count == 2, CheckBox.read(row.cells[0]).count == 2, YesNo.read(row.cells[0]) != nil,
          !row.cells[1].isEmpty
        else { return nil }
        return Passage(kind: .field(label: row.cells[1]), text: row.cells[0], line: row.text, span: row.span)
      }
      if led.count > 1, led.count == table.rows.count { return led }
      let asked = table.rows.compactMap { row -> Passage? in
        let line = row.text
        guard let mark = line.bytes.firstIndex(of: UInt8(ascii: "?")),
          case let answer = line[(mark + 1)..<line.count].trimmed,
          CheckBox.read(answer).count == 2, YesNo.read(answer)?.range.lowerBound == 0
        else { return nil }
        return Passage(
          kind: .field(label: line[0..<mark]), text: answer, line: line, span: row.span)
      }
      let boxed = table.rows.count { !CheckBox.read($0.text).isEmpty }
      if asked.count > 1, asked.count == boxed, boxed * 2 > table.rows.count { return asked }
    }
    // "Behavior – no. AT - yes, a calendar.": a dash for a colon.
    if case .text = passage.kind {
      let dashed = passage.text.sentences.compactMap { answered($0, passage) }
      if !dashed.isEmpty { return dashed }
    }
    guard case .field = passage.kind, let line = passage.line else { return [passage] }
    let answers = line.sentences.compactMap { sentence -> Passage? in
      guard let labelled = LabelledLine.read(sentence), YesNo.read(labelled.value)?.range.lowerBound == 0
      else {
        return nil
      }
      return Passage(
        kind: .field(label: labelled.label), text: labelled.value, line: sentence,
        span: sentence.spans.extent ?? passage.span)
    }
    return answers.count > 1 && answers.count == line.sentences.count ? answers : [passage]
  }

  /// "AT - yes, a calendar" as a field; nil for any other sentence.
  private static func answered(_ sentence: SpannedText, _ passage: Passage) -> Passage? {
    guard let (label, value) = sentence.partedAtDash, label.words.count <= 8, let answer = YesNo.read(value),
      answer.range.lowerBound == 0
    else { return nil }
    return Passage(
      kind: .field(label: label), text: value, line: sentence, isItem: passage.isItem,
      span: sentence.spans.extent ?? passage.span)
  }

  /// A mark as the answer that it stands for.
  private static func answer(_ mark: SpannedText) -> SpannedText {
    var answer = SpannedText()
    let isYes = ["✔", "✓", "✅"].contains(mark.string)
    answer.append((isYes ? "Yes" : "No").utf8, standingFor: mark.spans.extent ?? SourceSpan(0, 0))
    return answer
  }
}
