import IEPModel

/// State and district tests and how the child takes them.
enum AssessmentsReader {
  static func read(_ section: DraftSection, _ reading: inout Reading) {
    // The test that a line of its own names, or the title: "State assessments - ACT (grade 11)".
    var name = section.heading.flatMap { $0.partedAtDash }.map(\.1)
    for passage in section.passages.flatMap(tests) {
      switch passage.kind {
      case .field(let label) where !passage.text.isEmpty:
        let phrase = FormPhrase.normalized(label)
        // "Second grade: no state test this year", "☐ DLM: …": a test that is not taken.
        if CheckBox.isUnticked(label) || isNotTaken(passage.text) { continue }
        // "ASSESSMENT 1: DESSA ELA", and below it "PARTICIPATION: WITH ACCOMMODATIONS".
        if phrase == "assessment" || phrase.hasPrefix("assessment "), phrase.utf8.count <= 13 {
          name = passage.text
          continue
        }
        if phrase == "participation", let name {
          add(name, passage.text, &reading)
          continue
        }
        if !phrase.hasPrefix("why"), !phrase.hasPrefix("list"), phrase != "accommodations",
          !phrase.hasSuffix("supports") || passage.line?.wideGap != nil
        {
          // "STAAR Reading     STAAR with supports: small group": a table of two columns in one line.
          if let line = passage.line, let gap = line.wideGap, gap < label.count {
            add(line[0..<gap].trimmed, line[gap..<line.count].trimmed, &reading)
            continue
          }
          add(CheckBox.read(label).first.map { label[$0.label] } ?? label, passage.text, &reading)
        }
      case .table(let table): add(table, &reading)
      case .text where isDashed(passage) || isTicked(passage.text):
        // "MAAP-A ELA - alt".
        if let (name, text) = passage.text.partedAtDash { add(name, text, &reading) }
      case .text where section.level == 9 && passage.text.words.count <= 6 && saysHow(passage.text):
        // "State assessment: Participates with accommodations".
        if let heading = section.heading { add(heading.strippingLabelEnd, passage.text, &reading) }
      case .text:
        let boxes = CheckBox.read(passage.text)
        let ticked = boxes.filter(\.isTicked)
        if let first = boxes.first, boxes.count > 1, first.mark.lowerBound > 0, ticked.count == 1 {
          // "M-STEP Science   __ no accommodations   _X_ accommodations: breaks".
          let name = passage.text[0..<first.mark.lowerBound].strippingLabelEnd
          add(name, passage.text[ticked[0].label], &reading)
          continue
        }
        // "Language Arts     [X] Alternate: Dynamic Learning Maps (DLM)".
        if let only = boxes.first, boxes.count == 1, only.isTicked,
          case let name = passage.text[0..<only.mark.lowerBound].trimmed,
          (1...6).contains(name.words.count), name.startsWithCapital, isHow(passage.text[only.label])
        {
          add(name.strippingLabelEnd, passage.text[only.label], &reading)
          continue
        }
        // "☐ without accommodations   ☒ with accommodations" below the name.
        if let name, boxes.count > 1, ticked.count == 1, boxes[0].mark.lowerBound == 0,
          boxes.allSatisfy({ isHow(passage.text[$0.label]) })
        {
          add(name, passage.text[ticked[0].label], &reading)
          continue
        }
        if let (name, how) = behindBoxes(passage.text, boxes) {
          add(name, how, &reading)
          continue
        }
        for part in ticked.flatMap({ passage.text[$0.label].saidSentences }) { sentence(part, &reading) }
        if boxes.isEmpty {
          for part in passage.text.sentences {
            if let labelled = LabelledLine.read(part), !labelled.value.isEmpty {
              add(labelled.label, labelled.value, &reading)
            } else {
              sentence(part, &reading)
            }
          }
        }
      default: continue
      }
    }
  }

  /// "ACT (grade 11): with accommodations." in a list of the accommodations on tests: a test, and how it is taken.
  static func readAmong(_ section: DraftSection, _ reading: inout Reading) {
    if section.covers(any: [.assessments, .alternateAssessment]) { return }
    for passage in section.passages {
      guard let label = passage.label, tellsHow(passage), let how = passage.text.sentences.first else {
        continue
      }
      add(label, how, &reading)
    }
  }

  /// Whether a labelled line says of a test how it is taken, and names no accommodation.
  static func tellsHow(_ passage: Passage) -> Bool {
    guard let label = passage.label, let how = passage.text.sentences.first, CheckBox.read(label).isEmpty
    else {
      return false
    }
    let said = FormPhrase.normalized(how)
    return ["with accommodations", "without accommodations", "no accommodations"].contains { said == $0 }
  }

  /// "AzSCI Science: alternate assessment. ACT: takes it with accommodations." as a field for each; any other as it is.
  private static func tests(in passage: Passage) -> [Passage] {
    guard case .field = passage.kind, let line = passage.line, line.wideGap == nil else { return [passage] }
    let tests = line.sentences.compactMap { sentence in
      LabelledLine.read(sentence).flatMap { $0.value.isEmpty || $0.label.words.count > 5 ? nil : $0 }
    }
    guard tests.count > 1, tests.count == line.sentences.count else { return [passage] }
    return tests.map {
      Passage(kind: .field(label: $0.label), text: $0.value, span: $0.value.spans.extent ?? passage.span)
    }
  }

  /// "[X] No accommodations [ ] With accommodations   Spring state test": the name of a test behind the boxes that say how it
  /// is taken, and the one that is ticked.
  private static func behindBoxes(_ text: SpannedText, _ boxes: [CheckBox]) -> (SpannedText, SpannedText)? {
    guard boxes.count > 1, boxes[0].mark.lowerBound == 0, boxes.count(where: \.isTicked) == 1,
      let last = boxes.last
    else { return nil }
    let words = text[last.label].words
    func how(_ count: Int) -> SpannedText? {
      words[safe: count - 1].map { text[last.label.lowerBound..<(last.label.lowerBound + $0.upperBound)] }
    }
    guard let own = (1...3).lazy.compactMap(how).first(where: { hows.contains(FormPhrase.normalized($0)) }),
      boxes.dropLast().allSatisfy({ hows.contains(FormPhrase.normalized(text[$0.label])) }),
      case let name = text[(last.label.lowerBound + own.count)..<text.count].trimmed, name.startsWithCapital
    else { return nil }
    return (name, boxes.dropLast().first(where: \.isTicked).map { text[$0.label] } ?? own)
  }

  /// Whether a few words say how a test is taken and name none.
  private static func saysHow(_ text: SpannedText) -> Bool {
    let first = PhraseToken.tokens(of: text).first?.text
    return ["participates", "participate", "takes", "takes it", "with", "without"].contains(first)
      && CheckBox.read(text).isEmpty && participation(text, nil) != .notStated
  }

  /// "Alternate: Dynamic Learning Maps", "With accommodations (small group)": how a test is taken, first of all.
  private static func isHow(_ label: SpannedText) -> Bool {
    let said = FormPhrase.normalized(label)
    return hows.contains { said == $0 || said.hasPrefix($0 + " ") }
  }

  private static let hows: Set<String> = [
    "no accommodations", "without accommodations", "with accommodations", "accommodations",
    "alternate assessment", "alternate",
  ]

  private static func isDashed(_ passage: Passage) -> Bool {
    passage.isItem && passage.text.words.count <= 10 && CheckBox.read(passage.text).isEmpty
      && passage.text.partedAtDash != nil
  }

  /// "PSAT – ✓ with accommodations (extended time)": the name of a test, and the box that is ticked.
  private static func isTicked(_ text: SpannedText) -> Bool {
    guard let (name, value) = text.partedAtDash, name.words.count <= 6, CheckBox.read(name).isEmpty else {
      return false
    }
    let boxes = CheckBox.read(value)
    return boxes.count == 1 && boxes[0].isTicked && boxes[0].mark.lowerBound == 0
  }

  /// "No state test this year": not "no accommodations".
  private static func isNotTaken(_ text: SpannedText) -> Bool {
    let said = FormPhrase.normalized(text)
    return said.hasPrefix("no ") && !said.hasPrefix("no acc")
  }

  static func add(_ name: SpannedText, _ text: SpannedText, _ reading: inout Reading) {
    reading.draft.assessments.append(
      Assessment(
        name: name.sourced,
        participation: Sourced(participation(text.isEmpty ? name : name.followed(by: text), name), []),
        text: text.sourced))
  }

  /// A sentence that says which test: the name is the words in capitals, or the whole.
  private static func sentence(_ text: SpannedText, _ reading: inout Reading) {
    // "… the ELA test with no accommodations and the math test with accommodations": an answer for each.
    if let gap = text.bytes.place(of: Array(" and the ".utf8)) {
      let parts = [text[0..<gap.lowerBound].trimmed, text[(gap.lowerBound + 5)..<text.count].trimmed]
      let areTests = parts.allSatisfy { part in
        let said = " " + FormPhrase.normalized(part) + " "
        return said.holds(" test ") && said.holds(" accommodation")
      }
      if areTests {
        for part in parts { sentence(part, &reading) }
        return
      }
    }
    let words = " " + FormPhrase.normalized(text) + " "
    let mentions = [
      "assessment", "test", "screener", " exam", "smarter balanced", " participat", " will take ",
    ]
    .contains { words.holds($0) }
    guard mentions, text.count < 400, !words.hasPrefix(" no "),
      let name = ofTest(text).flatMap({ isTest(text[$0], reading) ? $0 : nil }) ?? stateTests(text)
    else { return }
    reading.draft.assessments.append(
      Assessment(
        name: text.sourced(name), participation: Sourced(participation(text, nil), []), text: text.sourced))
  }

  /// "State and district-wide assessments", where no test is named.
  private static func stateTests(_ text: SpannedText) -> Range<Int>? {
    let tokens = PhraseToken.tokens(of: text)
    let wide: Set<PhraseWord> = ["state", "statewide", "district", "districtwide"]
    let tests: Set<PhraseWord> = ["assessment", "assessments", "test", "tests", "testing", "exam", "exams"]
    // "… will take the Beginning-of-Grade 3 test".
    let taken = tokens.indices.dropFirst(2).first {
      tokens[$0 - 2].text == "take" && tokens[$0 - 1].text == "the"
    }
    guard let start = tokens.firstIndex(where: { wide.contains($0.text) }) ?? taken,
      let end = tokens[start...].prefix(8).firstIndex(where: { tests.contains($0.text) })
    else { return nil }
    return tokens[start].range.lowerBound..<tokens[end].range.upperBound
  }

  /// Two capitalised words, or letters such as MCAS; never the child's name.
  private static func isTest(_ name: SpannedText, _ reading: Reading) -> Bool {
    let words = name.string.split(separator: " ").map(String.init)
    let isChild = words.contains { word in
      reading.childNames.contains { $0.hasPrefix(word) || word.hasPrefix($0) }
    }
    let isLetters = name.isCapitals && name.count >= 3
    return !isChild && (words.count >= 2 || isLetters || words.first?.filter(\.isUppercase).count ?? 0 >= 3)
  }

  /// "the Pennsylvania Alternate System of Assessment (PASA)", "MCAS": words with capitals that follow one another.
  private static func ofTest(_ text: SpannedText) -> Range<Int>? {
    let tokens = PhraseToken.tokens(of: text)
    var best: Range<Int>?
    var start: Int?
    for (index, token)
      in (tokens + [PhraseToken(kind: .sign, text: "", range: text.count..<text.count, spaced: false)])
      .enumerated()
    {
      // The first word of a sentence has its capital anyway, unless a name goes on after it.
      let goesOn =
        index > 0
        || index + 1 < tokens.count && tokens[index + 1].isWord
          && text.bytes[tokens[index + 1].range.lowerBound].isASCIIUppercase
      let isCapital =
        goesOn && token.isWord && token.range.lowerBound < text.count
        && text.bytes[token.range.lowerBound].isASCIIUppercase
      // "STAAR Reading, Math and Science" are named together.
      let isListed =
        token.text == "," && index + 1 < tokens.count && tokens[index + 1].isWord
        && text.bytes[tokens[index + 1].range.lowerBound].isASCIIUppercase
      let joins =
        start != nil && (isListed || ["of", "and", "for", "in", "(", ")", "-"].contains(token.text))
      if isCapital {
        if start == nil { start = index }
      } else if !joins, let begun = start {
        var end = index - 1
        let isOpened = tokens[begun...end].contains { $0.text == "(" }
        while end > begun,
          !tokens[end].isWord && !(isOpened && tokens[end].text == ")")
            || ["of", "and", "for", "in"].contains(tokens[end].text)
        { end -= 1 }
        let range = tokens[begun].range.lowerBound..<tokens[end].range.upperBound
        if range.count > (best?.count ?? 2) { best = range }
        start = nil
      }
    }
    return best
  }

  /// How everybody takes a test, as a cell or the name of its column says it.
  static let standard: Set<String> = [
    "standard", "regular", "general", "standard participation", "regular participation", "general assessment",
    "regular assessment", "standard assessment", "standard administration", "regular administration",
    "standard conditions", "regular conditions",
  ]

  /// How the words say that the child takes it; "not stated" where they do not.
  static func participation(_ text: SpannedText, _ name: SpannedText?) -> Assessment.Participation {
    let ticked = CheckBox.read(text).filter(\.isTicked).map { text[$0.label] }
    var said =
      " "
      + (ticked.isEmpty
        ? FormPhrase.normalized(text) : ticked.map { FormPhrase.normalized($0) }.joined(separator: " ")) + " "
    said = said.replacing(" accoms ", with: " accommodations ").replacing(
      " accomms ", with: " accommodations "
    )
    .replacing(" w ", with: " with ")
    if said.hasSuffix(" no accommodations ") || said.hasSuffix(" no accommodations needed ") {
      return .regular
    }
    // With a "not" or a condition, the draft's own words say it better.
    if [" not ", " no ", " unless ", " if ", " may "].contains(where: { said.holds($0) }) {
      return .notStated
    }
    if said.holds(" alternate ") || said.holds(" alt ")
      || name.map({ FormPhrase.normalized($0).holds("alternate") && said.holds(" yes ") }) ?? false
    {
      return .alternate
    }
    // "The state test in math with a calculator and the reading test without accommodations": one answer for each.
    if said.split(separator: " ").count(where: { $0 == "test" }) > 1, said.holds(" without ") {
      return .notStated
    }
    if [" without accommodation", " without support", " without designated"].contains(where: {
      said.holds($0)
    }) || said == " without " {
      return .regular
    }
    // A box of its own: "[x] Standard".
    if !ticked.isEmpty, [" standard ", " regular ", " general "].contains(where: { said.hasPrefix($0) }) {
      return .regular
    }
    if said.holds(" with accommodation") || said.holds("accommodations ")
      || said.holds(" designated supports")
      || said.hasPrefix(" with ") || said.holds(" extended time") || said.holds(" with acommodation")
    {
      return .withAccommodations
    }
    let own = String(said.dropFirst().dropLast())
    // "DC Science: regular", whose name stands before it.
    let behind = name.map { FormPhrase.normalized($0) + " " }.flatMap { name in
      own.hasPrefix(name) ? String(own.dropFirst(name.count)) : nil
    }
    if standard.contains(behind ?? own) { return .regular }
    return [
      " same as ", " same state", " same test", " same assessment", " same way", " like everyone else ",
    ].contains { said.holds($0) }
      ? .regular : .notStated
  }
}
