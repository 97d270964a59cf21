import IEPModel

/// Lines of a paragraph that are titles, and their parts.
extension Outline {
  /// "The team agreed that no behavior plan is needed.": said, and no heading.
  func isSaid(_ line: SpannedText) -> Bool {
    line.bytes.last == UInt8(ascii: ".") && (!line.isCapitals || isRule(line)) && !line.isRequest
      && (line.words.count > 4
        || PhraseToken.tokens(of: line).contains { ["is", "was", "will"].contains($0.text) })
      && words.headings.exact(FormPhrase.normalized(line)).isEmpty
  }

  /// "THIS IEP WILL BE IMPLEMENTED DURING THE REGULAR SCHOOL TERM UNLESS NOTED IN …".
  private func isRule(_ line: SpannedText) -> Bool {
    line.words.count > 8 && PhraseToken.tokens(of: line).contains { $0.text == "will" }
  }

  /// "Accommodations" right above a list, "Placement" above "Setting: …" or a sentence: the name of a part that may
  /// otherwise be a word of a list.
  func isName(_ lines: ArraySlice<SpannedText>) -> Bool {
    guard let line = lines.first?.trimmed, line.startsWithCapital, line.bytes.last?.isWordByte ?? false,
      let kinds = kinds(of: line, .first), !Self.areas.isSuperset(of: kinds)
    else { return false }
    // "Notes" and "Progress" among the lines of a goal or a service are its own.
    if current?.covers(any: [.goals, .services, .relatedServices]) ?? false,
      kinds.allSatisfy(Self.remarks.contains)
    {
      return false
    }
    guard let next = lines.dropFirst().first?.trimmed else { return isAboveList }
    if kinds == [.team], lines.dropFirst().prefix(2).allSatisfy({ Self.isOfTeam($0.trimmed) }) { return true }
    return !(LabelledLine.read(next)?.value.isEmpty ?? true)
      || next.count >= 15 && next.startsWithCapital && next.bytes.last == UInt8(ascii: ".")
  }

  private static let remarks: Set<SectionKind> = [
    .meetingNotes, .progressReporting, .evaluationResults, .needs,
  ]

  /// "How the child's disability affects involvement and progress" above the paragraph that tells it, or between two: a
  /// line of its own that names a part nearly as forms do.
  private func isTitle(_ lines: [SpannedText], at index: Int) -> Bool {
    let line = lines[index].trimmed
    guard !(current?.covers(.pwn) ?? false), line.startsWithCapital, !line.bytes.contains(UInt8(ascii: ":")),
      line.bytes.last.map({ $0.isWordByte || $0 == UInt8(ascii: ")") }) ?? false,
      (1...16).contains(line.words.count), index == 0 || endsSentence([lines[index - 1]])
    else { return false }
    // "How it affects school" right above a list, "Team members who took part" above a table.
    if lines.count == 1, isAboveList || isAboveTable, (4...8).contains(line.words.count), !isSaid(line) {
      return kinds(of: line, .label).map { kinds in
        !Self.areas.isSuperset(of: kinds) && (isAboveTable || !DraftSection.holdsLines(kinds))
      } ?? false
    }
    guard index + 1 < lines.count, case let next = lines[index + 1].trimmed, next.startsWithCapital,
      next.count >= 40
    else { return false }
    // "You may ask for mediation. Copies of the Parental Rights in" is the first line of two sentences.
    if line.words.count >= 4 {
      return line.sentences.count == 1 && !endsOpen(line) && kinds(of: line, .label) != nil
    }
    return !wrap.joins(line, next) && (kinds(of: line, .first) ?? kinds(of: line, .label)) != nil
  }

  /// "FOR A FULL-TIME CAPTIONIST." is the end of a sentence, where all is in capitals.
  private func isSaidAloud(_ line: SpannedText) -> Bool {
    line.bytes.last == UInt8(ascii: ".") && line.words.count > 3
  }

  /// "Where is the child now? 3 of 20 tries" among goals: a question of theirs with its answer, whatever part of a plan its words
  /// name elsewhere.
  private func isAnsweredInGoal(_ line: SpannedText) -> Bool {
    guard current?.covers(.goals) ?? false, line.bytes.contains(UInt8(ascii: "?")),
      let prompt = Prompt.read([line], words), !prompt.value.isEmpty
    else { return false }
    return words.labels.asked(FormPhrase.normalized(prompt.label), "goal.") != nil
  }

  /// How many lines at `index` make a heading; nil where they are text. Two lines in capitals may be one heading.
  func headingLines(_ lines: [SpannedText], at index: Int, isAlone: Bool) -> Int? {
    let line = lines[index].trimmed
    guard line.count <= (line.isRequest ? 220 : 160), !isAnsweredInGoal(line) else { return nil }
    if index == 0, line.spans.extent.map(smallTitles.contains) ?? false { return 1 }
    if index + 1 < lines.count, line.isCapitals, lines[index + 1].trimmed.isCapitals {
      var both = lines[index]
      both.append(lines[index + 1])
      if words.headings.exact(FormPhrase.normalized(both.trimmed)).first != nil { return 2 }
      // A long question in capitals that ends on the next line.
      let isOpen = line.count >= 60 && LabelledLine.read(line) == nil
      let ends = both.trimmed.bytes.last.map { ":?".utf8.contains($0) } ?? false
      if isOpen, ends, kinds(of: both.trimmed, .marked) != nil { return 2 }
    }
    // "Present Level of Performance (include strengths and areas needing" over "improvement)".
    if isAlone, line.startsWithCapital, line.bytes.last != UInt8(ascii: ")"),
      let open = line.bytes.lastIndex(of: UInt8(ascii: "(")),
      !line.bytes[open...].contains(UInt8(ascii: ")")),
      let next = lines[safe: index + 1]?.trimmed, next.words.count <= 6,
      next.bytes.firstIndex(of: UInt8(ascii: ")")) == next.count - 1,
      line[0..<open].trimmed.isTitleCase, kinds(of: line.followed(by: next), .marked) != nil
    {
      return 2
    }
    // "How the disability affects involvement and progress in the general" over "education curriculum".
    if isAlone, line.count > 40, line.startsWithCapital, line.bytes.last?.isWordByte ?? false,
      let next = lines[safe: index + 1], next.bytes.first?.isASCIILowercase ?? false, next.words.count <= 6
    {
      let both = lines[index].followed(by: next).trimmed
      if words.headings.exact(FormPhrase.normalized(both)).first.map({ !$0.isWeak }) ?? false { return 2 }
    }
    // "Academic and functional needs related to student's disability": a line by itself that has the words of a long name.
    if isAlone, lines.count == 1, line.startsWithCapital, line.bytes.last?.isWordByte ?? false,
      (5...14).contains(line.words.count), let named = words.headings.nearest(FormPhrase.normalized(line)),
      !named.isWeak
    {
      return 1
    }
    if section(named: line) != nil { return 1 }
    // "DATE OF MEETING: 5/14/2026": a label and its value.
    let labelled = LabelledLine.read(line) ?? BareLabel.read(line, words)
    let isDomain = line.isCapitals && labelled.map { FormPhrase.normalized($0.label) == "domain" } ?? false
    // "D. Course of study: Biology": a letter before a label that forms have.
    let isLettered =
      line.bytes.dropFirst().first == UInt8(ascii: ".")
      && labelled.map { words.isAsked(FormPhrase.normalized($0.label)) } ?? false
    // "D. Does the student have communication needs? ☒ Yes ☐ No".
    let isAnswered = labelled.flatMap { CheckBox.read($0.value).first }?.mark.lowerBound == 0
    let isLabelled =
      !isDomain && (!line.isNumberedTitle || isLettered || isAnswered) && !(labelled?.value.isEmpty ?? true)
    if isLabelled, words.headings.exact(FormPhrase.normalized(line)).isEmpty, !GoalHeading.matches(line) {
      return nil
    }
    let isSetOff =
      line.isCapitals || line.isNumberedTitle || isRuledTitle(line)
      || index == 0
        && (line.isTitleCase || line.isRequest && (lines.count == 1 || line.endsSentence)
          // "Communication" over a line of its text, but not over other words alone.
          || lines.count > 1 && line.words.count == 1 && line.startsWithCapital
            && line.bytes.last?.isWordByte ?? false
            && lines[1].count >= 25)
    if isAlone, !isSaid(line), kinds(of: line, isSetOff ? .marked : index == 0 ? .first : .alone) != nil {
      return 1
    }
    if isAlone, isName(lines[index...]) { return 1 }
    if isAlone, isTitle(lines, at: index) { return 1 }
    if GoalHeading.matches(line), line.count <= 60 { return 1 }
    // A question of a notice's form, in plain words on a line of its own.
    if index == 0, lines.count > 1, current?.covers(.pwn) ?? false, line.words.count <= 14,
      line.startsWithCapital,
      !".:;,".utf8.contains(line.bytes.last ?? 0),
      words.labels.asked(FormPhrase.normalized(line), "notice.") != nil
    {
      return 1
    }
    // A few words in capitals by themselves are a heading that no table of ours knows; "GIVEN A PASSAGE, MIA WILL
    // READ" is the first line of a goal.
    let isTitle =
      line.isCapitals && isAlone && line.count <= 60 && !GoalBuilder.isSentence(line) && !isSaidAloud(line)
      && (line.isNumberedTitle || !line.bytes.contains(where: \.isASCIIDigit))
      && !line.bytes.contains(UInt8(ascii: ":"))
    return isTitle && CheckBox.read(line).isEmpty && !endsOpen(line) && !isOnTeam(line) && !areColumns(line)
      ? 1 : nil
  }

  /// "NAME POSITION": names of columns that lost the gap between them.
  private func areColumns(_ line: SpannedText) -> Bool {
    line.words.count > 1 && line.words.allSatisfy { isColumnName(line[$0]) }
  }

  /// The title in "SECTION: SERVICES", "Section: Present Levels", `IEP EXPORT - sheet "Services"`, as exports name their
  /// parts.
  func section(named line: SpannedText) -> SpannedText? {
    func isTitle(_ text: SpannedText) -> Bool { (1...8).contains(text.words.count) }
    if let labelled = LabelledLine.read(line),
      ["section", "part", "sheet", "tab"].contains(FormPhrase.normalized(labelled.label))
        // "FORM F: ACCOMMODATIONS AND MODIFICATIONS".
        || labelled.label.count <= 7 && FormPhrase.normalized(labelled.label).hasPrefix("form "),
      isTitle(labelled.value)
    {
      return labelled.value
    }
    let quote = UInt8(ascii: "\"")
    guard line.bytes.last == quote, let open = line.bytes.firstIndex(of: quote), open + 1 < line.count,
      PhraseToken.tokens(of: line[0..<open]).contains(where: { ["sheet", "tab"].contains($0.text) }),
      case let title = line[(open + 1)..<(line.count - 1)], isTitle(title)
    else { return nil }
    return title
  }

  /// "Supplementary Aids and Services, Program Modifications and Supports": a long title in capital letters with the words that
  /// forms have in one.
  private func isRuledTitle(_ line: SpannedText) -> Bool {
    (5...12).contains(line.words.count) && line.isTitleCase
      && words.headings.rules.name(of: FormPhrase.normalized(line)) != nil
  }

  /// "Program Accommodations and Modifications": the long title of a part, word for word as forms have it, whatever stands
  /// above it.
  func isFormTitle(_ line: SpannedText) -> Bool {
    if isRuledTitle(line) { return true }
    // "SERVICES" right below another line.
    if line.words.count == 1, line.isCapitals, line.count > 5 {
      return words.headings.exactInNumber(FormPhrase.normalized(line)) != nil
    }
    return
      (line.words.count >= 3 && (line.beforeRemark.isTitleCase || line.isNumberedTitle)
      || line.words.count >= 7 && line.startsWithCapital || line.words.count == 2 && line.isCapitals)
      && words.headings.exactInNumber(FormPhrase.normalized(line)).map { !$0.isWeak } ?? false
  }

  /// "INITIATION DATE OF", and on the next line "IEP: FEBRUARY 9, 2026": half of a label.
  private func endsOpen(_ line: SpannedText) -> Bool {
    guard let last = line.words.last else { return false }
    let word = String(decoding: line.bytes[last], as: UTF8.self).lowercased()
    return ["of", "for", "the", "and", "to", "or", "with", "in", "next"].contains(word)
  }

  /// "ROSE TOUSSAINT, PARENT" among those who came.
  func isOnTeam(_ line: SpannedText) -> Bool {
    (current?.covers(any: [.team, .signatures]) ?? false) && Self.isOfTeam(line)
  }

  private static func isOfTeam(_ line: SpannedText) -> Bool {
    let passage = Passage(kind: .text, text: line, span: line.spans.extent ?? SourceSpan(0, 0))
    return !TeamReader.members(of: passage).isEmpty
  }
}
