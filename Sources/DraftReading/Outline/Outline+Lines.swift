import IEPModel

/// Paragraphs: the headings, labels and questions among their lines.
extension Outline {
  /// Ends a lead: with the paragraph it labels, or as a label of what follows.
  mutating func endLead(with paragraph: SourceBlock?) {
    guard let (label, block) = lead else { return }
    lead = nil
    // "**Goal 1. Spelling**" over "Baseline: 9 of 20 words" and its other lines.
    if let paragraph, GoalHeading.matches(label),
      let first = paragraph.lines.first.flatMap({ LabelledLine.read($0.trimmed) }),
      words.labels.asked(FormPhrase.normalized(first.label), "goal.") != nil
    {
      heading(SourceBlock(.heading(level: 8), block.span, lines: block.lines), 8)
      return self.paragraph(paragraph)
    }
    if let paragraph, let cut = valueEnd(paragraph.lines) {
      let parts = paragraph.parted(after: cut)
      lead = (label, block)
      endLead(with: parts.first)
      self.paragraph(parts.last)
      return
    }
    let value = paragraph?.text.withoutLeadingDash ?? SpannedText()
    let span = block.span.union(paragraph?.span ?? block.span)
    // "**Yes.** 7/6/2027 to 8/13/2027 …": an answer and no label.
    if let paragraph, block.text.bytes.last == UInt8(ascii: "."), YesNo.read(label)?.rest.isEmpty ?? false {
      show(block)
      show(paragraph)
      return append(Passage(kind: .text, text: block.text.followed(by: paragraph.text), span: span))
    }
    // "**ANNUAL GOAL** #1 (Written expression)": bold words and the number after them are one heading.
    if !value.bytes.isEmpty, value.count <= 60, !GoalBuilder.isSentence(value), !GoalHeading.matches(label),
      value.bytes[0] == UInt8(ascii: "#") || value.bytes[0].isASCIIDigit
    {
      let whole = label.followed(by: value)
      if GoalHeading.matches(whole) {
        return heading(SourceBlock(.heading(level: 8), span, lines: [whole]), 8)
      }
    }
    // "**Goal 1 – Replacement behavior.** By 6/3/2027, Ana will …" inside a plan for behavior.
    if current?.covers(.behaviorPlan) ?? false, GoalHeading.matches(label), GoalBuilder.isSentence(value) {
      openTable([.goals], nil)
    }
    if let kinds = labelKinds(label, value) {
      open(kinds, block.text, 9, SourceBlock(.heading(level: 6), block.span, lines: block.lines))
      if let paragraph { self.paragraph(paragraph) }
      return
    }
    // "**Review:** yearly" behind what the parents said under a label is none of their words, and "**Problem behavior:** …" no
    // strength: the part goes on that holds these labels.
    if let told = current, told.level == 9, !told.passages.isEmpty,
      told.covers(.parentConcerns) || told.covers(.strengths) && Self.tellsTrouble(label),
      let before = sections.last(where: { $0.level < 9 })
    {
      reopen(before)
    }
    show(block)
    if let paragraph { show(paragraph) }
    var line = block.text
    if !value.isBlankLine { line.append(value) }
    append(Passage(kind: .field(label: label), text: value, line: line, span: span))
  }

  private static func tellsTrouble(_ label: SpannedText) -> Bool {
    !trouble.isDisjoint(with: FormPhrase.normalized(label).split(separator: " "))
  }

  private static let trouble: Set<Substring> = [
    "problem", "problems", "behavior", "behaviors", "concern", "concerns", "need", "needs", "weakness",
    "weaknesses",
    "challenge", "challenges", "difficulty", "difficulties", "trigger", "triggers",
  ]

  /// How many lines are the value of a label above them, where others with labels of their own follow.
  private func valueEnd(_ lines: [SpannedText]) -> Int? {
    lines.indices.dropFirst().first { index in
      let line = lines[index].trimmed
      guard let labelled = LabelledLine.read(line) else { return GoalHeading.matches(line) }
      return !(line.bytes.first?.isASCIILowercase ?? true)
        && words.isAsked(FormPhrase.normalized(labelled.label))
    }
  }

  /// Parts a paragraph's lines into headings, labelled lines and text.
  mutating func paragraph(_ block: SourceBlock) {
    var pending: [SpannedText] = []
    /// Lines shown so far as one block.
    var shown: [SpannedText] = []
    func text(_ lines: [SpannedText]) -> SpannedText {
      lines.whole.trimmed
    }
    func endText() {
      let whole = text(pending)
      if !whole.isEmpty { append(Passage(kind: .text, text: whole, span: whole.spans.extent ?? block.span)) }
      pending = []
    }
    func endBlock() {
      let whole = text(shown)
      if !whole.isEmpty { show(SourceBlock(block.kind, whole.spans.extent ?? block.span, lines: shown)) }
      shown = []
    }
    var index = 0
    let lines = block.lines.flatMap { GluedLabels.parts(of: $0, words) }.flatMap(ShoutedLabels.parts)
      .flatMap(atTitle).flatMap(atLabels)
    let wrap = wrap.within(block)
    let pairs = stackedPairs(lines)
    while index < lines.count {
      let line = lines[index].trimmed
      let isAlone =
        pending.isEmpty || endsSentence(pending)
        || pending.last.map { !wrap.joins($0, line) || pending.count == 1 && $0.isNumberedTitle } ?? false
          && isFormTitle(line)
      if isAlone, pairs.isEmpty, let table = stackedTable(lines, at: index) {
        endText()
        endBlock()
        self.table(table)
        return
      }
      let isApart = isAlone || pending.last.map { !wrap.joins($0, line) } ?? true
      let stacked = pairs[index] ?? (isApart ? stackedLabel(lines, at: index) : nil)
      if stacked == nil, let count = headingLines(lines, at: index, isAlone: isAlone) {
        let title = text(Array(lines[index..<(index + count)]))
        endText()
        endBlock()
        let place = title.spans.extent ?? block.span
        heading(SourceBlock(.heading(level: 8), place, lines: Array(lines[index..<(index + count)])), 8)
        index += count
        continue
      }
      // "… an adult with him" and below it "all day: he works alone" are one sentence; "elig: OHI" is a label anywhere.
      let goesOn =
        line.bytes.first?.isASCIILowercase ?? false && !pending.isEmpty && !endsSentence(pending)
        && !(LabelledLine.read(line).map { isFact($0.label) } ?? false)
      if !goesOn, let (labelled, count) = stacked.map({ ($0, 2) }) ?? labelled(lines[index...]) {
        endText()
        var value = labelled.value
        var taken = Array(lines[index..<(index + count)])
        while index + taken.count < lines.count, pairs.isEmpty,
          carriesOn(lines[(index + taken.count)...], after: taken, wrap)
        {
          value.append(lines[index + taken.count])
          taken.append(lines[index + taken.count])
        }
        index += taken.count
        let span = text(taken).spans.extent ?? block.span
        let isAboveList = isAboveList && index == lines.count
        if let kinds = labelKinds(labelled.label, value)
          ?? (value.isEmpty && isAboveList ? boxesKinds(labelled.label) : nil)
        {
          endBlock()
          open(kinds, labelled.label, 9, SourceBlock(.paragraph, span, lines: taken))
          if !value.isEmpty { append(Self.answered(value.trimmed, kinds, span)) }
        } else if GoalHeading.matches(labelled.label),
          !(current?.covers(any: [.goals, .priorGoalsProgress]) ?? false)
        {
          endBlock()
          open([.goals], labelled.label, 9, SourceBlock(.paragraph, span, lines: taken))
          append(Passage(kind: .field(label: labelled.label), text: value.trimmed, span: span))
        } else {
          // "State test of math: with accommodations" below another part.
          if Self.tellsHowTaken(value.trimmed), let current, current.level == 9,
            !current.covers(any: [.assessments, .goals])
          {
            endBlock()
            openTable([.assessments], nil)
          }
          shown += taken
          // The block goes first, so that the passage lands in the same section.
          append(
            Passage(kind: .field(label: labelled.label), text: value.trimmed, line: text(taken), span: span))
        }
        continue
      }
      // "Goal 1. By May, Ana will …" in a part of another name.
      if pending.isEmpty,
        !(current?.covers(any: [.goals, .priorGoalsProgress, .progressReporting, .pwn]) ?? false),
        let goal = GoalHeading.read(line), GoalBuilder.isSentence(line[goal.rest])
      {
        endBlock()
        openTable([.goals], nil)
      }
      if let last = pending.last,
        !wrap.joins(last, line) || endsSentence(pending) && line.isNumbered
          || line.isLettered || isOnTeam(last) && isOnTeam(line) || isService(last) && isService(line)
      {
        endText()
      }
      shown.append(lines[index])
      pending.append(lines[index])
      index += 1
    }
    endText()
    endBlock()
  }

  /// Whether a line among services begins with the name of one and gives its time: full lines of a list are none of a
  /// paragraph.
  private func isService(_ line: SpannedText) -> Bool {
    guard current?.covers(any: [.services, .relatedServices]) ?? false,
      line.trimmed.bytes.first?.isASCIILetter ?? false, line.bytes.contains(where: \.isASCIIDigit),
      let end = line.words.prefix(3).last?.upperBound, ServiceNames.isKnown(line[0..<end])
    else { return false }
    return ServicePhrase.read(line).amounts.contains { amount in
      amount.per != nil || amount.sessions != nil && amount.minutesPerSession != nil
    }
  }

  /// The value of a label that opened a part: where it begins with a label of its own, as in "SPECIAL FACTORS: BEHAVIOR: No", a
  /// field.
  private static func answered(_ value: SpannedText, _ kinds: [SectionKind], _ span: SourceSpan) -> Passage {
    guard kinds == [.specialFactors] || kinds == [.pwn], let inner = LabelledLine.read(value),
      !inner.value.isEmpty,
      inner.label.words.count <= 6
    else { return Passage(kind: .text, text: value, span: span) }
    return Passage(kind: .field(label: inner.label), text: inner.value, line: value, span: span)
  }

  /// A label at the start of a line and its value there; a form's question may run over several lines.
  private func labelled(_ lines: ArraySlice<SpannedText>) -> (LabelledLine, lineCount: Int)? {
    guard let line = lines.first?.trimmed else { return nil }
    if let found = LabelledLine.read(line) ?? BareLabel.read(line, words) ?? shoutedLabel(line) {
      return (found, 1)
    }
    // Most lines of prose have no sign near that could end a question.
    let hasSign = lines.prefix(Prompt.lineLimit).contains {
      $0.bytes.contains(UInt8(ascii: ":")) || $0.bytes.contains(UInt8(ascii: "?"))
    }
    guard hasSign else { return nil }
    return Prompt.read(lines, words).map { (LabelledLine(label: $0.label, value: $0.value), $0.lineCount) }
  }

  /// "2.3 EFFECT OF THE DISABILITY. When Ana is anxious …": the name of a part in capitals, as the first words of its text.
  private func shoutedLabel(_ line: SpannedText) -> LabelledLine? {
    guard line.sectionNumber != nil, !(current?.covers(.goals) ?? false),
      let stop = line.bytes.place(of: Array(". ".utf8), from: line.sectionNumber ?? 0),
      case let label = line[0..<stop.lowerBound], label.isCapitals, (2...9).contains(label.words.count),
      kinds(of: label, .marked) != nil
    else { return nil }
    return LabelledLine(label: label, value: line[stop.upperBound..<line.count])
  }

  /// A label that forms have for the child or the plan.
  private func isFact(_ label: SpannedText) -> Bool {
    let phrase = FormPhrase.normalized(label)
    return ["student.", "dates."].contains { words.labels.name(of: phrase, in: $0) != nil }
  }

  func endsSentence(_ lines: [SpannedText]) -> Bool {
    // "… the dumb one."" with its closing quote.
    let end = lines.last?.trimmed.bytes.last { !"\"')".utf8.contains($0) }
    return end.map { ".:;?!".utf8.contains($0) } ?? true
  }

  /// Whether a line is the rest of a labelled value.
  private func carriesOn(
    _ lines: ArraySlice<SpannedText>, after taken: [SpannedText], _ wrap: LineWrap
  ) -> Bool {
    guard let text = lines.first?.trimmed else { return false }
    if labelled(lines) != nil || kinds(of: text, .alone) != nil || GoalHeading.matches(text) || isName(lines)
    {
      return false
    }
    if text.isCapitals, text.count > 12 { return false }
    if text.count <= 60, text.startsWithCapital, stackedFact(text) != nil { return false }
    // "Leaves class without permission" and below it "4 times per week.", where few lines reach the margin.
    let isEnd =
      text.bytes[0].isASCIIDigit && text.bytes.last == UInt8(ascii: ".") && !text.isNumbered
      && taken.count == 1 && !endsSentence(taken)
    return isEnd || taken.last.map { wrap.joins($0, text) } ?? false
  }
}
