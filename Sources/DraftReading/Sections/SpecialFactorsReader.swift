import IEPModel

/// Yes-no lines and tables on what every team must consider (34 CFR 300.324(a)(2)).
enum SpecialFactorsReader {
  static func read(_ section: DraftSection, _ reading: inout Reading) {
    // A question whose answer stands below it, and as much of the answer as was read: "☐ Yes", "☒ No".
    var open: (question: SpannedText, answer: SpannedText)?
    func close(_ reading: inout Reading) {
      if let (question, answer) = open, !answer.isEmpty {
        add(question.followed(by: answer), question: question, answer: answer, &reading)
      }
      open = nil
    }
    if let heading = section.heading, factor(FormPhrase.normalized(heading), reading.words) != nil {
      open = (heading, SpannedText())
    }
    // A profile has other lines, too: of them only those with an answer.
    let isProfile = !section.covers(.specialFactors)
    // "[x] Communication needs" among boxes of which each is a factor: a tick says yes.
    let boxes = section.passages.filter { $0.isItem && CheckBox.read($0.text).count == 1 }
    if boxes.count > 2 {
      for passage in boxes {
        guard let box = CheckBox.read(passage.text).first, box.isTicked, box.mark.lowerBound == 0,
          case let words = passage.text[box.label],
          let name = factor(FormPhrase.normalized(words), reading.words)?.name,
          !reading.draft.specialFactors.contains(where: { $0.factor == name })
        else { continue }
        reading.draft.specialFactors.append(
          SpecialFactor(factor: name, answer: Sourced(.yes, passage.text.spans), text: passage.text.sourced))
      }
    }
    for passage in section.passages.flatMap(answers)
    where !isProfile || YesNo.read(passage.text) != nil && passage.label != nil {
      if open != nil, passage.table == nil, passage.label == nil,
        YesNo.read(passage.text)?.range.lowerBound == 0
      {
        open?.answer.append(passage.text)
        continue
      }
      close(&reading)
      if let table = passage.table {
        add(table, &reading)
      } else if let label = passage.label, passage.text.isEmpty {
        open = (label, SpannedText())
      } else if let label = passage.label {
        let line = passage.line.flatMap { $0.bytes.contains(UInt8(ascii: "?")) ? $0 : nil }
        // "Behavior: does it impede learning? Yes – see the plan": the answer stands behind the question.
        let mark = passage.text.bytes.lastIndex(of: UInt8(ascii: "?"))
        let behind = mark.map { passage.text[($0 + 1)..<passage.text.count].trimmed }
        let answer = behind.flatMap { YesNo.read($0)?.range.lowerBound == 0 ? $0 : nil } ?? passage.text
        add(line ?? label.followed(by: passage.text), question: label, answer: answer, &reading)
      } else if passage.kind == .text, passage.text.bytes.last == UInt8(ascii: "?") {
        open = (passage.text, SpannedText())
      } else if passage.kind == .text, passage.text.words.count <= 12, YesNo.read(passage.text) == nil,
        CheckBox.read(passage.text).isEmpty, passage.text.bytes.last?.isWordByte ?? false,
        factor(FormPhrase.normalized(passage.text), reading.words) != nil, need(in: passage.text) == nil
      {
        open = (passage.text, SpannedText())
      } else if passage.kind == .text, let told = told(passage.text, reading.words) {
        for found in told where !reading.draft.specialFactors.contains(where: { $0.factor == found.factor }) {
          reading.draft.specialFactors.append(found)
        }
      } else if passage.kind == .text {
        // "Is the student blind or visually impaired? Yes – Braille is used."
        let mark = passage.text.bytes.firstIndex(of: UInt8(ascii: "?"))
        let question = mark.map { passage.text[0..<$0] } ?? passage.text
        let answer = mark.map { passage.text[($0 + 1)..<passage.text.count].trimmed }
        add(passage.text, question: question, answer: answer, &reading)
      } else if passage.kind == .heading {
        open = (passage.text, SpannedText())
      }
    }
    close(&reading)
  }

  /// What sentences say of factors; nil for a question, a line of boxes and a title.
  private static func told(_ text: SpannedText, _ words: FormWords) -> [SpecialFactor]? {
    guard text.bytes.last.map({ ".!".utf8.contains($0) }) ?? false, text.words.count >= 2,
      CheckBox.read(text).isEmpty,
      !text.bytes.contains(UInt8(ascii: "?"))
    else { return nil }
    let found = ToldFactors.read(text) { phrase in
      phrase.holds("behavior plan") || phrase.holds("intervention plan") ? nil : factor(phrase, words)?.name
    }
    return found.isEmpty ? nil : found
  }

  /// A question about one factor that heads a part of its own: "Assistive technology", and below it "No".
  static func readAlone(_ section: DraftSection, _ reading: inout Reading) {
    guard let heading = section.heading, let text = section.passages.first(where: { $0.kind == .text })?.text,
      let found = YesNo.read(text) ?? need(in: text), found.range.lowerBound == 0,
      let name = factor(FormPhrase.normalized(heading), reading.words)?.name,
      !reading.draft.specialFactors.contains(where: { $0.factor == name })
    else { return }
    reading.draft.specialFactors.append(
      SpecialFactor(
        factor: name, answer: Sourced(found.answer, text.spans(of: found.range)),
        text: heading.followed(by: text).sourced))
  }

  /// "Is she an English learner? No" or "Communication: no" among other facts, where no part asked. "Behavior: No change"
  /// is no answer.
  static func readStray(_ fact: Reading.Fact, _ reading: inout Reading) {
    let alone = answerAlone(fact.value)
    guard let answer = alone ?? need(in: fact.value), answer.range.lowerBound == 0,
      fact.label.words.count <= 12,
      let name = factor(fact.phrase, reading.words)?.name, alone != nil || name == "assistiveTechnology",
      !reading.draft.specialFactors.contains(where: { $0.factor == name })
    else { return }
    reading.draft.specialFactors.append(
      SpecialFactor(
        factor: name, answer: Sourced(answer.answer, fact.value.spans(of: answer.range)),
        text: fact.label.followed(by: fact.value).sourced))
  }

  private static func answerAlone(_ value: SpannedText) -> YesNo? {
    guard let answer = YesNo.read(value) else { return nil }
    let rest = value.bytes[answer.range.upperBound...]
    return rest.first == UInt8(ascii: " ") && rest.dropFirst().first?.isASCIILetter ?? false ? nil : answer
  }

  // MARK: tables

  /// Whether three rows or more ask for a factor, and all of them have the boxes of a yes and a no: "Braille: | [ ] Yes |
  /// [X] No".
  static func asks(_ table: DraftTable, _ words: FormWords) -> Bool {
    guard table.rows.count > 2 else { return false }
    return table.rows.allSatisfy { row in
      let boxes = row.cells.dropFirst().flatMap { cell in CheckBox.read(cell).map { cell[$0.label].string } }
      return row.cell(0).map { factor(FormPhrase.normalized($0), words) != nil } ?? false
        && boxes.prefix(2).map { $0.lowercased() }.sorted() == ["no", "yes"]
    }
  }

  /// Rows of a question, its answer in a cell or under "Yes" and "No", and what the team says about it.
  private static func add(_ table: DraftTable, _ reading: inout Reading) {
    let words = reading.words
    func named(_ label: SpannedText) -> String? { factor(FormPhrase.normalized(label), words)?.name }
    if let marked = MarkedFactors.read(table, named: named) {
      for found in marked where !reading.draft.specialFactors.contains(where: { $0.factor == found.factor }) {
        reading.draft.specialFactors.append(found)
      }
      return
    }
    // Names that no table of columns knows stand in the first row.
    let isHead = table.heads.isEmpty && answerColumns(table.rows.first?.cells ?? []).count > 1
    let columns = answerColumns(isHead ? table.rows[0].cells : table.heads)
    let asked = table.heads.firstIndex(where: \.isYesOrNo)
    for row in table.rows.dropFirst(isHead ? 1 : 0) {
      // "[ ] | [X] | communication needs" under "Yes | No": the question behind its answer.
      // "b) | Is the child deaf? | No": its letter before it.
      let place = row.cells.indices.first { place in
        !columns.contains { $0.column == place } && row.cells[place].count > 3
      }
      guard let cell = place.map({ row.cells[$0] }) else { continue }
      // "Does she need assistive technology? Refreshable braille display": what it is stands behind the question.
      let question = cell.bytes.firstIndex(of: UInt8(ascii: "?")).map { cell[0..<($0 + 1)] } ?? cell
      // "Communication | Y | eye gaze" under "Y/N"; nothing there leaves it open.
      if let asked, let name = factor(FormPhrase.normalized(question), reading.words)?.name {
        let answer = row.cell(asked).flatMap(YesNo.read)
        reading.draft.specialFactors.append(
          SpecialFactor(
            factor: name,
            answer: Sourced(answer?.answer ?? .notStated, answer == nil ? [] : row.cells[asked].spans),
            text: row.text.sourced))
        continue
      }
      if columns.isEmpty {
        let answer = row.cells.dropFirst((place ?? 0) + 1).whole
        add(
          row.text, question: question, answer: answer.isEmpty ? nil : answer,
          found: row.cell((place ?? 0) + 1).flatMap { answerAlone(in: $0, of: answer) }, &reading)
        continue
      }
      guard let factor = factor(FormPhrase.normalized(question), reading.words)?.name else { continue }
      let marked = columns.filter { row.cell($0.column).map(isMark) ?? false }
      let answer: Sourced<Answer>
      if marked.count == 1, let mark = marked.first {
        answer = Sourced(mark.answer, row.cells[mark.column].spans)
      } else {
        answer = Sourced(.notStated, [])
      }
      var text = SpannedText()
      for (index, cell) in row.cells.enumerated() where !columns.contains(where: { $0.column == index }) {
        text.append(cell)
      }
      reading.draft.specialFactors.append(SpecialFactor(factor: factor, answer: answer, text: text.sourced))
    }
  }

  /// "Yes | laptop, word prediction": an answer with a cell of its own, which begins the whole.
  private static func answerAlone(in cell: SpannedText, of whole: SpannedText) -> YesNo? {
    guard var found = YesNo.read(cell), found.answer != .notStated, found.rest.isEmpty else { return nil }
    found.rest = min(cell.count + 1, whole.count)..<whole.count
    return found
  }

  /// The columns headed "Yes" and "No".
  private static func answerColumns(_ heads: [SpannedText]) -> [(column: Int, answer: Answer)] {
    let columns = heads.enumerated().compactMap { index, head -> (column: Int, answer: Answer)? in
      switch CheckBox.read(head).isEmpty ? FormPhrase.normalized(head) : "" {
      case "yes", "y": (index, .yes)
      case "no", "n": (index, .no)
      default: nil
      }
    }
    return columns.count == 2 ? columns : []
  }

  /// `X`, `✓`, `☒`, "yes": a cell that someone marked; an empty box is none.
  private static func isMark(_ cell: SpannedText) -> Bool {
    let boxes = CheckBox.read(cell)
    if !boxes.isEmpty { return boxes.contains(where: \.isTicked) }
    return ["x", "yes", "no", "y", "n", "✓", "✔", "•"].contains(cell.string.lowercased())
  }

  // MARK: lines

  private static func add(
    _ text: SpannedText, question: SpannedText, answer: SpannedText? = nil, found: YesNo? = nil,
    _ reading: inout Reading
  ) {
    let phrase = FormPhrase.normalized(question)
    guard let (factor, isOwnLabel) = factor(phrase, reading.words) else { return }
    let value = answer ?? text
    let found = found ?? YesNo.read(value) ?? need(in: value) ?? YesNo.read(text)
    guard found != nil || answer?.isEmpty == false else { return }
    // Under the profile's own label the value is all there is to say.
    let own = isOwnLabel ? answer.map { words(of: $0, found) } : nil
    reading.draft.specialFactors.append(
      SpecialFactor(
        factor: factor,
        answer: Sourced(found?.answer ?? .notStated, found.map { value.spans(of: $0.range) } ?? []),
        text: (own ?? text).sourced))
    // "Deaf or communication needs: No" says no to both.
    guard found?.answer == .no, phrase.holds(" or ") else { return }
    let said = " " + phrase + " "
    for other in factors where other.name != factor && other.cues.contains(where: { said.holds($0) }) {
      reading.draft.specialFactors.append(
        SpecialFactor(
          factor: other.name, answer: Sourced(.no, found.map { value.spans(of: $0.range) } ?? []),
          text: text.sourced))
    }
  }

  /// "☒ Required", "Not needed", "No devices are required": an answer that says whether the child needs it.
  private static func need(in value: SpannedText) -> YesNo? {
    let boxes = CheckBox.read(value)
    let ticked = boxes.filter(\.isTicked)
    guard boxes.isEmpty || ticked.count == 1 else { return nil }
    let part = ticked.first?.label ?? value.range
    let words = FormPhrase.normalized(value[part]).split(separator: " ")
    guard let first = words.first else { return nil }
    let isNeed = words.prefix(8).contains {
      ["required", "needed", "necessary", "needs", "apply"].contains($0)
    }
    let isFirst = ["required", "needed", "necessary"].contains(first)
    // "Behavior: not a concern".
    let isNoConcern = words.count <= 4 && words.contains { $0 == "concern" || $0 == "concerns" }
    let isNot = ["no", "not"].contains(first) && (isNeed || isNoConcern)
    guard isFirst || isNot else { return nil }
    let end = part.lowerBound + value.bytes[part].prefix { $0 != UInt8(ascii: " ") }.count
    let start = ticked.first?.mark.lowerBound ?? part.lowerBound
    return YesNo(answer: isNot ? .no : .yes, range: start..<end, rest: end..<value.count)
  }

  /// What a value says besides its answer; a bare answer stands for itself.
  private static func words(of value: SpannedText, _ answer: YesNo?) -> SpannedText {
    guard let rest = answer.map({ value[$0.rest].trimmed }), !rest.isEmpty else {
      return value.strippingLabelEnd
    }
    return rest
  }

  /// The factor that a question is about. Whether a plan is needed is another question than whether behavior is
  /// in the way.
  private static func factor(_ phrase: String, _ words: FormWords) -> (name: String, isOwnLabel: Bool)? {
    let said = " " + phrase + " "
    if said.holds(" plan "), !said.holds(" communication plan ") { return nil }
    if let own = words.labels.name(of: phrase, in: "factor.") {
      return (String(own.dropFirst("factor.".count)), true)
    }
    if let name = shortNames[phrase] { return (name, false) }
    return factors.first { $0.cues.contains { said.holds($0) } }.map { ($0.name, false) }
  }

  /// As teachers type them.
  private static let shortNames: [String: String] = [
    "behav": "behavior", "beh": "behavior", "at": "assistiveTechnology", "comm": "communication",
    "comm needs": "communication", "el": "limitedEnglish", "assist tech": "assistiveTechnology",
    "lep": "limitedEnglish", "hearing": "deafOrHardOfHearing",
  ]

  private static let factors: [(name: String, cues: [String])] = [
    ("behavior", ["behavior", " bx "]),
    ("braille", ["braille", " blind", "visually impaired", "visual or", " or vi "]),
    ("assistiveTechnology", ["assistive", " need at ", " needs at "]),
    ("deafOrHardOfHearing", [" deaf", "hard of hearing", " hearing impair", " dhh "]),
    ("communication", ["communication"]),
    (
      "limitedEnglish",
      ["english", " ell ", " an el ", "emergent bilingual", "language learner", "multilingual learner"]
    ),
    ("accessibleMaterials", ["accessible educational materials", "accessible materials"]),
    ("lowIncidence", ["low incidence"]),
  ]
}
