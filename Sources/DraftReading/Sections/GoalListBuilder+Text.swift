import IEPModel

/// Lines and sentences among goals that have no label: goals, their steps, and what goes on with either.
extension GoalListBuilder {
  mutating func text(_ passage: Passage) {
    guard !passage.text.isEmpty, !isFormer else { return }
    if passage.kind == .text, !passage.isItem,
      let (label, value) = GoalLine.unmarked(passage.text, words)
    {
      if let (own, next) = RunOnFacts.partedGoalFact(value, words) {
        field(label, Passage(kind: .field(label: label), text: own, span: passage.span))
        return field(
          next.label, Passage(kind: .field(label: next.label), text: next.value, span: passage.span))
      }
      return field(label, Passage(kind: .field(label: label), text: value, span: passage.span))
    }
    if takesArea(passage) || takesLabel(passage) || takesTitled(passage) || takesAside(passage)
      || takesNamed(passage)
      || takesStep(passage)
    {
      return
    }
    if !passage.isItem, !inObjectives, open?.takesRest(passage.text) ?? false { return }
    if GoalBuilder.isSentence(passage.text) {
      takeSentence(passage)
    } else if isBareGoal(passage) {
      takeSentence(passage)
      open?.isBare = true
    } else {
      takeWords(passage)
    }
  }

  /// "Identify the main idea with 80% accuracy" in a list: what is done and how well, the first of the goals or below one like
  /// it.
  private func isBareGoal(_ passage: Passage) -> Bool {
    // "Show the break card and wait 30 seconds" below "What adults do", behind goals that name the child, is none.
    let isFirst = open.map { !$0.hasText } ?? (passage.isItem && (done.last?.isBare ?? true))
    return passage.label == nil && !inObjectives && (isFirst || passage.isItem && open?.isBare ?? false)
      && GoalBuilder.isBare(passage.text)
  }

  /// "Math: Solve two-step word problems with 75% accuracy", where no other goal waits for its sentence.
  mutating func takesBare(_ label: SpannedText, _ passage: Passage) -> Bool {
    guard !inObjectives, label.words.count <= 4, label.startsWithCapital, open?.hasText ?? true,
      GoalBuilder.isBare(passage.text)
    else { return false }
    begin(label: nil, rest: SpannedText(), span: passage.span)
    open?.area = label.strippingLabelEnd
    open?.text = passage.text
    open?.isBare = true
    return true
  }

  /// "Reading" on a line over goals that name nobody.
  private mutating func takesArea(_ passage: Passage) -> Bool {
    guard passage.kind == .text, !passage.isItem, (1...3).contains(passage.text.words.count),
      passage.text.startsWithCapital, passage.text.bytes.last?.isWordByte ?? false,
      open.map({ $0.isBare }) ?? done.allSatisfy(\.isBare),
      words.headings.exact(FormPhrase.normalized(passage.text)).contains(where: { named in
        Outline.kinds(named.name).allSatisfy(Outline.areas.contains)
      })
    else { return false }
    close()
    area = passage.text
    return true
  }

  /// "METHOD(S) FOR MEASURING PROGRESS" above boxes: a label of a goal on a line of its own.
  private mutating func takesLabel(_ passage: Passage) -> Bool {
    guard open?.hasText ?? false, passage.kind == .text, !passage.isItem, passage.text.isCapitals,
      let fact = words.labels.name(of: FormPhrase.normalized(passage.text), in: "goal."),
      fact == "goal.method"
    else { return false }
    awaited = fact
    lastFact = fact
    return true
  }

  /// What says something of the open goal beside its sentence: an awaited value, boxes, "BL 31/52", a line on reports.
  private mutating func takesAside(_ passage: Passage) -> Bool {
    if let fact = awaited, fact != "goal.text", open != nil {
      if CheckBox.read(passage.text).isEmpty { awaited = nil }
      open?.set(fact, passage.text)
      return true
    }
    // "(Baseline: 1 of 10.)" behind the goal's sentence.
    if open?.hasText ?? false, passage.text.bytes.first == UInt8(ascii: "("),
      passage.text.bytes.last == UInt8(ascii: ")"),
      let inner = LabelledLine.read(passage.text[1..<(passage.text.count - 1)]),
      let fact = words.labels.name(of: FormPhrase.normalized(inner.label), in: "goal."), fact != "goal.text"
    {
      open?.set(fact, inner.value.strippingLabelEnd)
      return true
    }
    let tokens = PhraseToken.tokens(of: passage.text)
    let first = tokens.first?.text ?? ""
    if ["progress", "parents", "report", "reports"].contains(first), !passage.isItem {
      let said = Set(tokens.map(\.text))
      if !said.isDisjoint(with: ["reported", "report", "reports", "informed", "told", "notified"]),
        first.hasPrefix("p") || said.contains("progress")
      {
        progress = passage.text
        return true
      }
    }
    if CheckBox.read(passage.text).count > 1 {
      // The second line of boxes under "Methods of measuring".
      if lastFact == "goal.method" {
        open?.set("goal.method", passage.text)
        return true
      }
      // "[ ] continue as written   [X] hold a meeting" is no goal.
      if !(open?.hasText ?? false) { return true }
    }
    if open?.hasText ?? false {
      // "BL 31/52" without a colon.
      if passage.isItem, first == "bl", tokens.count > 1 {
        open?.set("goal.baseline", passage.text[tokens[0].range.upperBound..<passage.text.count].trimmed)
        return true
      }
      // "obj" over the steps.
      if passage.text.words.count <= 2, isObjective(FormPhrase.normalized(passage.text)) {
        inObjectives = true
        return true
      }
    }
    return false
  }

  /// "2. Articulation" on a line of its own, and below it "By May, Ana will …": the first goal of a draft, or the next where the
  /// last one began so. What looked like a step was the title.
  private mutating func takesTitled(_ passage: Passage) -> Bool {
    guard let title, GoalHeading.areaOfItem(title) == nil, passage.kind == .text, !passage.isItem,
      GoalBuilder.isGoal(passage.text),
      open.map({ !$0.hasText || $0.isTitled }) ?? true
    else { return false }
    open?.takeBackStep(title)
    if open?.isTitled ?? true { begin(label: nil, rest: title, span: title.spans.extent) }
    open?.isTitled = true
    open?.area = title
    open?.text = passage.text
    open?.extend(passage.span)
    return true
  }

  /// A goal that its own words announce: "Goal 2: …", "The second goal is in math: …".
  private mutating func takesNamed(_ passage: Passage) -> Bool {
    guard passage.label == nil else { return false }
    if let goal = GoalHeading.read(passage.text, inGoals: true), passage.text[goal.rest].count > 0 {
      begin(label: passage.text[goal.label], rest: passage.text[goal.rest], span: passage.span)
      return true
    }
    // "2. Goal – Reading" in a list: the number is the list's.
    if passage.isItem, let named = GoalHeading.areaOfItem(passage.text) {
      begin(label: nil, rest: named, span: passage.span)
      return true
    }
    // "6.1 Reading comprehension. By 6/14/2027, Ana will …", the first of such or after another.
    if !inObjectives, let number = passage.text.words.first, passage.text.isNumbered,
      open.map({ Self.isDotted(number, of: passage.text, like: $0.label) }) ?? true,
      let (named, sentence) = passage.text[number.upperBound..<passage.text.count].trimmed.areaFirst
    {
      begin(label: passage.text[number].strippingLabelEnd, rest: SpannedText(), span: passage.span)
      open?.area = named
      open?.text = sentence
      return true
    }
    let isOpen = open?.hasText ?? false
    if passage.isItem || isOpen && Self.startsLikeObjective(passage.text) { return false }
    if let told = ToldGoal.read(passage.text) {
      begin(label: nil, rest: SpannedText(), span: passage.span)
      open?.area = told.area ?? area
      open?.text = told.sentence
      return true
    }
    guard isOpen, !inObjectives, ToldGoal.isGoal(passage.text) else { return false }
    begin(label: nil, rest: SpannedText(), span: passage.span)
    open?.text = passage.text
    open?.takeLeadingSubject()
    return true
  }

  /// Whether a number before words has as many parts as a label: "6.2" as "6.1".
  private static func isDotted(_ number: Range<Int>, of text: SpannedText, like label: SpannedText?) -> Bool {
    guard let label, label.bytes.first?.isASCIIDigit ?? false else { return false }
    func parts(_ text: SpannedText) -> Int { text.bytes.split(separator: UInt8(ascii: ".")).count }
    return parts(text[number]) == parts(label)
  }

  /// Whether a sentence in a list begins the next goal, though steps of the last one stand above.
  private func isNext(_ passage: Passage) -> Bool {
    inObjectives && goalDepth != nil && depth == goalDepth && GoalBuilder.isSentence(passage.text)
  }

  private mutating func takesStep(_ passage: Passage) -> Bool {
    guard open?.hasText ?? false, !isNext(passage) else { return false }
    let isCalledSo = Self.startsLikeObjective(passage.text)
    // "#2  Annual goal: …  Baseline: …" and below it " a. …": a list inside a goal that has its lines.
    let isBelow =
      passage.isItem && open?.isLabelled ?? false && GoalBuilder.isSentence(passage.text)
      && (goalDepth == nil || depth != goalDepth)
    let isOne =
      passage.isItem || isCalledSo
      || inObjectives && (passage.text.isNumbered || passage.text.isCounted || passage.text.isLetteredStep)
    guard inObjectives || isBelow || isCalledSo, isOne else { return false }
    if !passage.isItem, passage.text.isLetteredStep {
      // "a. By June, …" and "b. By May, …" in paragraphs of their own, or as the lines of one.
      let steps = passage.text.numberedSteps
      for step in steps.count > 1 ? steps : [numbered(passage.text)] {
        addStep(step.number, step.text, step.text.spans.extent ?? passage.span)
      }
      return true
    }
    addStep(nil, passage.text, passage.span)
    return true
  }

  /// "A.1 By December, … A.2 By March, …" below "Goal A": steps by the letter or the number of their goal.
  mutating func takesStepOfNumber(_ passage: Passage) -> Bool {
    guard passage.table == nil else { return false }
    let line = passage.line ?? passage.text
    let words = line.words
    let starts = words.indices.filter { isNumberOfStep(line[words[$0]]) }
    guard starts.first == 0, words.count > 1 else { return false }
    for (start, end) in zip(starts, starts.dropFirst() + [words.count]) where start + 1 < end {
      addStep(
        line[words[start]].strippingLabelEnd, line[words[start + 1].lowerBound..<words[end - 1].upperBound],
        passage.span)
    }
    return true
  }

  /// "A.1" where "Goal A" is open, "2.1" where "Goal 2" is.
  func isNumberOfStep(_ word: SpannedText) -> Bool {
    guard let goal = open, goal.hasText, let label = goal.label,
      let name = label.words.last.map({ label[$0].strippingLabelEnd })
    else { return false }
    let (number, lead) = (word.strippingLabelEnd.bytes, name.bytes + [UInt8(ascii: ".")])
    return number.starts(with: lead) && number.count > lead.count
      && number[lead.count...].allSatisfy(\.isASCIIDigit)
  }

  /// Words that are no sentence of a goal.
  private mutating func takeWords(_ passage: Passage) {
    // "Goal 1 (Need #1)", and on the next line "Communication".
    let name = passage.text.withoutRemark
    if let goal = open, !goal.hasText, goal.area == nil, name.words.count <= 4,
      !["the goal", "goal"].contains(FormPhrase.normalized(name)),
      name.startsWithCapital, name.bytes.last?.isWordByte ?? false
    {
      open?.area = name
    } else if let goal = open, !goal.hasText, passage.label == nil, passage.text.endsSentence,
      let now = ToldGoalFacts(passage.text).baseline
    {
      // "At this time he reads 38 words a minute." between a goal's number and its sentence.
      open?.set("goal.baseline", now)
    } else if open?.hasText ?? false, !inObjectives, passage.label == nil, passage.text.endsSentence {
      open?.addSentence(passage.text)
      open?.extend(passage.span)
    }
  }

  private mutating func takeSentence(_ passage: Passage) {
    places.settle()
    if let goal = open, !goal.hasText {
      open?.text = passage.text
      if passage.label == nil { open?.takeLeadingSubject() }
      open?.extend(passage.span)
    } else if open == nil || isNext(passage) || passage.isItem && !inObjectives {
      begin(label: nil, rest: SpannedText(), span: passage.span)
      // "**Writing** – By May, Ana will …": the label names the area.
      let start = passage.label == nil ? 0 : passage.text.bytes.prefix { "–—- ".utf8.contains($0) }.count
      open?.text = passage.text[start..<passage.text.count]
      if passage.label == nil, let (area, sentence) = passage.text.areaBeforeDash {
        open?.area = area
        open?.text = sentence
      }
      if passage.label == nil { open?.takeLeadingSubject() }
      if open?.area == nil { open?.area = passage.label?.strippingLabelEnd }
    } else {
      open?.addSentence(passage.text)
      open?.extend(passage.span)
    }
  }

  static func startsLikeObjective(_ text: SpannedText) -> Bool {
    let tokens = PhraseToken.tokens(of: text)
    let first = tokens.first?.text ?? ""
    // "Step 1 - by 9/30/2027, 5 phrases", and not "Step by step".
    return ["obj", "objective", "sto", "benchmark"].contains(first)
      || first == "step" && tokens.number(1) != nil
  }
}
